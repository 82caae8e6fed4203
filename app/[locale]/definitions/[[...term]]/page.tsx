import type { Metadata } from 'next';
import { DefinitionsIndex } from '@/components/penal/definitions-index.tsx';
import { TermPage } from '@/components/penal/term-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { listTerms } from '@/lib/research/definitions.ts';
import { openTerm } from '@/lib/research/term.ts';
import { termOf } from '@/lib/web/definition-params.ts';

interface Props {
  params: Promise<{ locale: Locale; term?: string[] }>;
  searchParams: Promise<{ term?: string | string[]; standing?: string | string[] }>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, term: path } = await params;
  const { definitions } = messagesFor(locale);
  const term = termOf(path, await searchParams);
  return { title: term ? definitions.of(term) : definitions.title, description: definitions.lead };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, term: path } = await params;
  const messages = messagesFor(locale);
  const { definitions } = messages;
  const term = termOf(path, await searchParams);
  return (
    <>
      <h1>{term ? definitions.of(term) : definitions.title}</h1>
      <p>{definitions.lead}</p>
      {term ? (
        <TermPage messages={messages} view={await openTerm(term, locale)} />
      ) : (
        <DefinitionsIndex messages={messages} terms={await listTerms({}, locale)} />
      )}
    </>
  );
}
