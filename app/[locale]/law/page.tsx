import type { Metadata } from 'next';
import { CatalogueList } from '@/components/document/catalogue-list.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { listCatalogue } from '@/lib/research/catalogue.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ q?: string | string[]; held?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).catalogue.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const { q = '', held } = await searchParams;
  const entries = await listCatalogue(locale);
  return (
    <CatalogueList
      entries={entries}
      heldOnly={held !== undefined}
      locale={locale}
      messages={messagesFor(locale)}
      query={String(q)}
    />
  );
}
