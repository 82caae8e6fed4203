import type { Metadata } from 'next';
import { ContextPage } from '@/components/editorial/context-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { openContext } from '@/lib/research/institutions.ts';
import { countryColumn } from '@/lib/web/country-sort.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ sort?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).context.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const sort = countryColumn((await searchParams).sort);
  return (
    <ContextPage locale={locale} messages={messagesFor(locale)} sort={sort} view={await openContext()} />
  );
}
