import type { Metadata } from 'next';
import { AboutPage } from '@/components/layout/about-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { openAbout } from '@/lib/research/about.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).about.title };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return <AboutPage locale={locale} messages={messagesFor(locale)} view={await openAbout(locale)} />;
}
