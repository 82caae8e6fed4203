import { Panel } from '@/components/ui/panel.tsx';
import type { Messages } from '@/lib/i18n/messages-en.ts';

/** Where no text is held, nothing could be read from one; what is ours is there all the same. */
export function TextsMissing({ messages }: { messages: Messages }) {
  const { locale } = messages;
  return (
    <Panel title={messages.home.empty}>
      <p>{messages.sanctions.notHeld}</p>
      <p>
        <a href={`/${locale}/topics`}>{messages.topics.title}</a> ·{' '}
        <a href={`/${locale}/harmonisation`}>{messages.harmonisation.title}</a> ·{' '}
        <a href={`/${locale}/search`}>{messages.site.search}</a>
      </p>
    </Panel>
  );
}
