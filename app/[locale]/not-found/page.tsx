import { headers } from 'next/headers';
import { NotFound } from '@/components/layout/not-found.tsx';
import { isLocale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { openLaw } from '@/lib/research/law.ts';
import { attempt } from '@/lib/web/attempt.ts';
import { languageParam, parseLawRoute } from '@/lib/web/law-route.ts';

/** Next gives this page no parameters: what was asked for is read from the path again. */
export default async function Page() {
  const sent = await headers();
  const path = sent.get('x-pathname') ?? '/id';
  const language = languageParam(new URLSearchParams(sent.get('x-search') ?? '').get('lang') ?? undefined);
  const [, first = 'id', place, instrument, ...provision] = path.split('/');
  const locale = isLocale(first) ? first : 'id';
  const { error } = await attempt(async () => {
    if (place !== 'law' || !instrument) return null;
    const route = parseLawRoute(instrument, provision);
    return openLaw(route, { locale, language, on: route.on });
  });
  return <NotFound error={error} locale={locale} messages={messagesFor(locale)} />;
}
