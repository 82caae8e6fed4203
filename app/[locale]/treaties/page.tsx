import type { Metadata } from 'next';
import { TreatiesPage } from '@/components/editorial/treaties-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { listTreaties } from '@/lib/research/treaties.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).treaties.title };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return (
    <TreatiesPage treaties={await listTreaties(locale)} locale={locale} messages={messagesFor(locale)} />
  );
}
