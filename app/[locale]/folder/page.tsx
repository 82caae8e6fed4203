import type { Metadata } from 'next';
import { FolderPage } from '@/components/export/folder-page.tsx';
import { Panel } from '@/components/ui/panel.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import { openFolder } from '@/lib/research/folder.ts';
import { attempt } from '@/lib/web/attempt.ts';
import { parseFolder } from '@/lib/web/export-params.ts';

interface Props {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ p?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: messagesFor((await params).locale).folder.title, robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  const messages = messagesFor(locale);
  const given = [(await searchParams).p ?? []].flat();
  const { value, error } = await attempt(async () => {
    const wanted = parseFolder(given);
    const items = await openFolder(wanted, { locale });
    return items.map((item, index) => ({ item, address: wanted[index]?.address ?? '' }));
  });
  if (value) return <FolderPage entries={value} locale={locale} messages={messages} />;
  return (
    <>
      <h1>{messages.folder.title}</h1>
      <Panel alert title={messages.folder.invalid}>
        <p lang="en">{error.message}</p>
      </Panel>
    </>
  );
}
