import type { Metadata } from 'next';
import { InstitutionsPage } from '@/components/editorial/institutions-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { listInstitutions } from '@/lib/research/institutions.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).institutions.title };
}

export default async function Page({ params }: Props) {
  const { locale } = await params;
  return (
    <InstitutionsPage
      institutions={await listInstitutions(locale)}
      locale={locale}
      messages={messagesFor(locale)}
    />
  );
}
