import type { Metadata } from 'next';
import { SearchBox } from '@/components/search/search-box.tsx';
import { SearchResults } from '@/components/search/search-results.tsx';
import { Panel } from '@/components/ui/panel.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { searchProvisions } from '@/lib/research/search.ts';
import { attempt } from '@/lib/web/attempt.ts';
import { parseSearchParams } from '@/lib/web/search-params.ts';
import { searchState, toParams } from '@/lib/web/search-url.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { search } = messagesFor((await params).locale);
  const query = toParams(await searchParams)
    .get('q')
    ?.slice(0, 80);
  return { title: query ? `${query} – ${search.title}` : search.title, robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const messages = messagesFor(locale);
  const given = toParams(await searchParams);
  const state = searchState(given);
  const kept = state.filter(([name]) => name !== 'q').map(([name, value]): [string, string] => [name, value]);
  const { value, error } = await attempt(async () => {
    const request = parseSearchParams(given);
    return { request, view: await searchProvisions(request, locale) };
  });
  return (
    <>
      <h1>{messages.search.title}</h1>
      <SearchBox kept={error ? [] : kept} locale={locale} messages={messages} query={given.get('q') ?? ''} />
      {error && (
        <Panel alert title={messages.search.invalid}>
          <p>{messages.problem.reasons[error.code]}</p>
          <p lang="en">{error.message}</p>
        </Panel>
      )}
      {value && <SearchResults locale={locale} messages={messages} state={state} {...value} />}
    </>
  );
}
