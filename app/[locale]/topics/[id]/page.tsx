import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { TopicPage } from '@/components/editorial/topic-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { openTopic } from '@/lib/research/topic.ts';
import { attempt } from '@/lib/web/attempt.ts';

interface Props {
  params: Promise<{ locale: Locale; id: string }>;
}

async function open({ params }: Props) {
  const { locale, id } = await params;
  const { value: view } = await attempt(() => openTopic(id, locale));
  if (!view) notFound();
  return { locale, view };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, view } = await open(props);
  return { title: view.name[locale] };
}

export default async function Page(props: Props) {
  const { locale, view } = await open(props);
  return <TopicPage locale={locale} messages={messagesFor(locale)} view={view} />;
}
