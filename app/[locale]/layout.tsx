import '@fontsource-variable/inter';
import '@fontsource-variable/source-serif-4';
import './globals.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/layout/site-footer.tsx';
import { SiteHeader } from '@/components/layout/site-header.tsx';
import { isLocale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';

export const dynamic = 'force-dynamic';

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { site } = messagesFor(locale);
  return {
    title: { default: `Lindung – ${site.tagline}`, template: '%s – Lindung' },
    description: site.description,
    icons: { icon: '/icon.svg' },
  };
}

export default async function Layout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const sent = await headers();
  const messages = messagesFor(locale);
  return (
    <html lang={locale}>
      <body>
        <SiteHeader
          locale={locale}
          messages={messages}
          path={sent.get('x-pathname') ?? `/${locale}`}
          query={sent.get('x-search') ?? ''}
        />
        <main id="content">{children}</main>
        <SiteFooter messages={messages} />
      </body>
    </html>
  );
}
