import type { Metadata } from 'next';
import { TopicsPage } from '@/components/editorial/topics-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { listTopics } from '@/lib/research/topic.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).topics.title };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return <TopicsPage topics={await listTopics(locale)} locale={locale} messages={messagesFor(locale)} />;
}
