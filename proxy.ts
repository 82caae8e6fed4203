import { type NextRequest, NextResponse } from 'next/server';
import { isLocale, preferredLocale } from './lib/i18n/locale.ts';

/** Pages live below a locale; the path goes along in a header, for pages that must know where they are. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const [first = '', ...rest] = pathname.split('/').filter(Boolean);
  const locale = first.toLowerCase();
  if (!isLocale(locale) || locale !== first) {
    const target = request.nextUrl.clone();
    const kept = isLocale(locale)
      ? [locale, ...rest]
      : [preferredLocale(request.headers.get('accept-language')), first, ...rest];
    target.pathname = `/${kept.filter(Boolean).join('/')}`;
    return NextResponse.redirect(target, 307);
  }
  const headers = new Headers(request.headers);
  headers.set('x-pathname', pathname);
  headers.set('x-search', request.nextUrl.search);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ['/((?!api/|_next/|.*\\.(?:svg|png|ico|txt|xml|webmanifest)$).*)'] };
