import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ObligationPage } from '@/components/editorial/obligation-page.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { openObligation } from '@/lib/research/obligation.ts';
import { attempt } from '@/lib/web/attempt.ts';
import { toParams } from '@/lib/web/search-url.ts';
import { parseTableParams } from '@/lib/web/table-params.ts';

interface Props {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function open({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const { value } = await attempt(async () => parseTableParams(toParams(await searchParams)));
  const { value: view } = await attempt(() => openObligation(id, { locale, on: value?.on }));
  if (!view) notFound();
  return { locale, view };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, view } = await open(props);
  return { title: view.title[locale] };
}

export default async function Page(props: Props) {
  const { locale, view } = await open(props);
  return <ObligationPage locale={locale} messages={messagesFor(locale)} view={view} />;
}
