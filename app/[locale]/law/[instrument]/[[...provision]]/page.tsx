import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';
import { InstrumentPage } from '@/components/document/instrument-page.tsx';
import { ProvisionPage } from '@/components/document/provision-page.tsx';
import { GistPage } from '@/components/editorial/gist-page.tsx';
import { CitationMetadata } from '@/components/export/citation-metadata.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { describeLaw } from '@/lib/research/describe.ts';
import { openLaw } from '@/lib/research/law.ts';
import { attempt } from '@/lib/web/attempt.ts';
import { languageParam, parseLawRoute } from '@/lib/web/law-route.ts';
import { siteOrigin } from '@/lib/web/site-origin.ts';

interface Props {
  params: Promise<{ locale: Locale; instrument: string; provision?: string[] }>;
  searchParams: Promise<{ lang?: string | string[] }>;
}

async function open({ params, searchParams }: Props) {
  const { locale, instrument, provision } = await params;
  const language = languageParam((await searchParams).lang);
  const opened = await attempt(async () => {
    const route = parseLawRoute(instrument, provision);
    return { ...(await openLaw(route, { locale, language, on: route.on })), on: route.on, id: route.id };
  });
  if (opened.error) notFound();
  return { ...opened.value, locale, asked: ['', locale, 'law', instrument, ...(provision ?? [])].join('/') };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { kind, view, locale, href } = await open(props);
  const path = href.split('?')[0]?.slice(3) ?? '';
  const title =
    kind === 'instrument' ? view.title[locale] : `${view.label}, ${view.instrument.shortTitle[locale]}`;
  return {
    title,
    alternates: { canonical: href, languages: { id: `/id${path}`, en: `/en${path}` } },
  };
}

export default async function Page(props: Props) {
  const { locale, on, asked, href, id, ...law } = await open(props);
  if (decodeURIComponent(asked) !== href.split('?')[0]) permanentRedirect(href);
  const messages = messagesFor(locale);
  const eId = law.kind === 'instrument' ? null : law.view.eId;
  const description = await describeLaw({ id, eId }, { locale, on }, siteOrigin(await headers()));
  const shown = { locale, messages, on };
  return (
    <>
      <CitationMetadata {...description} />
      {law.kind === 'gist' && <GistPage locale={locale} messages={messages} view={law.view} />}
      {law.kind === 'provision' && <ProvisionPage {...shown} view={law.view} />}
      {law.kind === 'instrument' && <InstrumentPage {...shown} view={law.view} />}
    </>
  );
}
