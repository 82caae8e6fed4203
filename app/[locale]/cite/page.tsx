import type { Metadata } from 'next';
import { CiteForm } from '@/components/citation/cite-form.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { findSources } from './find-sources.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ text?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  return { title: messagesFor(locale).citation.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const { text } = await searchParams;
  const { citation } = messagesFor(locale);
  const asked = new FormData();
  asked.set('text', typeof text === 'string' ? text : '');
  asked.set('locale', locale);
  const first = await findSources({ text: '', tooLong: false, result: null }, asked);
  return (
    <>
      <h1>{citation.title}</h1>
      <p>{citation.intro}</p>
      <CiteForm action={findSources} first={first} locale={locale} />
    </>
  );
}
