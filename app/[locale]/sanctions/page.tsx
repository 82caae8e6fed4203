import type { Metadata } from 'next';
import { SanctionsPage } from '@/components/penal/sanctions-page.tsx';
import { Panel } from '@/components/ui/panel.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { listSanctions } from '@/lib/research/sanctions.ts';
import { attempt } from '@/lib/web/attempt.ts';
import { parseSanctionParams } from '@/lib/web/sanction-params.ts';
import { searchState, toParams } from '@/lib/web/search-url.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { sanctions } = messagesFor((await params).locale);
  return { title: sanctions.title, description: sanctions.lead };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const messages = messagesFor(locale);
  const given = toParams(await searchParams);
  const { value, error } = await attempt(async () => {
    const request = parseSanctionParams(given);
    return { request, table: await listSanctions(request, locale) };
  });
  return (
    <>
      <h1>{messages.sanctions.title}</h1>
      <p>{messages.sanctions.lead}</p>
      {error && (
        <Panel alert title={messages.search.invalid}>
          <p>{messages.problem.reasons[error.code]}</p>
          <p lang="en">{error.message}</p>
        </Panel>
      )}
      {value && <SanctionsPage messages={messages} state={searchState(given)} {...value} />}
    </>
  );
}
