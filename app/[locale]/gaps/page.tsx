import type { Metadata } from 'next';
import { GapsPage } from '@/components/editorial/gaps-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { listGaps } from '@/lib/research/harmonisation.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).gaps.title };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return <GapsPage gaps={await listGaps(locale)} locale={locale} messages={messagesFor(locale)} />;
}
