import type { Metadata } from 'next';
import { ReportingPage } from '@/components/editorial/reporting-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { listPrinciples } from '@/lib/research/institutions.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).reporting.title };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return (
    <ReportingPage principles={await listPrinciples(locale)} locale={locale} messages={messagesFor(locale)} />
  );
}
