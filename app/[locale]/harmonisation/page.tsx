import type { Metadata } from 'next';
import { HarmonisationPage } from '@/components/editorial/harmonisation-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { daysOfChange, openHarmonisation } from '@/lib/research/harmonisation.ts';
import { attempt } from '@/lib/web/attempt.ts';
import { toParams } from '@/lib/web/search-url.ts';
import { parseTableParams, withStop } from '@/lib/web/table-params.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).harmonisation.title };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const asked = withStop(toParams(await searchParams), await daysOfChange());
  const { value, error } = await attempt(async () => parseTableParams(asked));
  const filters = value ?? { locale };
  return (
    <HarmonisationPage
      filters={filters}
      locale={locale}
      messages={messagesFor(locale)}
      problem={error?.message ?? null}
      view={await openHarmonisation(filters, locale)}
    />
  );
}
