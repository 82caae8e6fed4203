import { type NextRequest, NextResponse } from 'next/server';
import { isLocale, preferredLocale } from './lib/i18n/locale.ts';
import type { EditorialKind } from './lib/law/editorial.ts';
import { LegalError } from './lib/law/legal-error.ts';
import { entryExists } from './lib/research/entry.ts';
import { lawExists } from './lib/research/law.ts';
import { isDefined } from './lib/research/term.ts';
import { attempt } from './lib/web/attempt.ts';
import { termOf } from './lib/web/definition-params.ts';
import { languageParam, parseLawRoute } from './lib/web/law-route.ts';
import { PROBLEM_TYPE, problemOf } from './lib/web/problem.ts';

const SECTIONS = new Set([
  undefined,
  'law',
  'search',
  'about',
  'compare',
  'folder',
  'harmonisation',
  'gaps',
  'topics',
  'treaties',
  'institutions',
  'reporting',
  'context',
  'cite',
  'sanctions',
  'definitions',
]);
/** Sections with a page an entry. */
const ENTRIES: Record<string, EditorialKind> = { harmonisation: 'obligation', topics: 'topic' };

/**
 * Pages live below a locale, and know their path from a header.
 * What is not there is found out here: Next renders a page's notFound() in the browser alone, and pages must do without JavaScript.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  // Akoma Ntoso IRIs belong to no locale.
  if (/^\/(?:api|akn)\//.test(pathname))
    return isDecodable(pathname) ? NextResponse.next() : malformed(pathname);
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
  headers.set('x-search', search);
  const [section, instrument, ...provision] = rest;
  const { value: there } = await attempt(async () => {
    if (!SECTIONS.has(section)) return false;
    const kind = section === undefined ? undefined : ENTRIES[section];
    if (kind && instrument) return provision.length === 0 && entryExists(kind, instrument);
    if (section === 'definitions') return rest.length < 3;
    if (section !== 'law' || !instrument) return rest.length < 2;
    const route = parseLawRoute(instrument, provision);
    const language = languageParam(request.nextUrl.searchParams.get('lang') ?? undefined);
    return lawExists(route, { locale, language, on: route.on });
  });
  const term =
    there && section === 'definitions'
      ? termOf(rest.slice(1, 2), { term: request.nextUrl.searchParams.get('term') ?? undefined })
      : null;
  // The page of a term that no text defines is there to name those near it.
  if (term !== null && !(await isDefined(term)))
    return NextResponse.rewrite(request.nextUrl, { status: 404, request: { headers } });
  if (there) return NextResponse.next({ request: { headers } });
  const target = new URL(`/${locale}/not-found`, request.url);
  return NextResponse.rewrite(target, { status: 404, request: { headers } });
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

/** Next has no answer of its own to an address that is no text. */
function malformed(path: string): NextResponse {
  const error = new LegalError('invalid-parameter', 'The address is not UTF-8 in percent-encoding.', {
    field: 'path',
  });
  const problem = problemOf(error, path);
  return NextResponse.json(problem, { status: problem.status, headers: { 'content-type': PROBLEM_TYPE } });
}

export const config = { matcher: ['/((?!_next/|.*\\.(?:svg|png|ico|txt|xml|webmanifest)$).*)'] };
