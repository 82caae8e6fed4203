'use client';

import { useParams } from 'next/navigation';
import { Panel } from '@/components/ui/panel.tsx';
import { messagesFor } from '@/lib/i18n/messages.ts';

export default function ErrorPage() {
  const { locale } = useParams<{ locale: string }>();
  const { problem } = messagesFor(locale === 'en' ? 'en' : 'id');
  return (
    <Panel alert title={problem.failed}>
      <p>{problem.failedHelp}</p>
    </Panel>
  );
}
