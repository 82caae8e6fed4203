import type { Metadata } from 'next';
import { CompareForm } from '@/components/compare/compare-form.tsx';
import { Comparison } from '@/components/compare/comparison.tsx';
import { Panel } from '@/components/ui/panel.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { listCatalogue } from '@/lib/research/catalogue.ts';
import { openCompare } from '@/lib/research/compare.ts';
import { attempt } from '@/lib/web/attempt.ts';
import { parseCompareParams } from '@/lib/web/compare-params.ts';
import { toParams } from '@/lib/web/search-url.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).time.compareTitle, robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const messages = messagesFor(locale);
  const given = toParams(await searchParams);
  const laws = (await listCatalogue(locale)).filter(({ held }) => held);
  const { value, error } = await attempt(async () => {
    const sides = parseCompareParams(given);
    return sides && openCompare(sides, locale);
  });
  return (
    <>
      <h1>{messages.time.compareTitle}</h1>
      <p>{messages.time.compareHelp}</p>
      <details open={!value}>
        <summary data-screen>{messages.time.asked}</summary>
        <CompareForm given={given} laws={laws} locale={locale} messages={messages} />
      </details>
      {error && (
        <Panel alert title={messages.problem.reasons[error.code] ?? messages.problem.title}>
          <p lang="en">{error.message}</p>
        </Panel>
      )}
      {value && <Comparison locale={locale} messages={messages} view={value} />}
    </>
  );
}
