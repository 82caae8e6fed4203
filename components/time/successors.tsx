import type { Messages } from '@/lib/i18n/messages-en.ts';

interface Props {
  successors: readonly { href: string; label: string }[];
  messages: Messages;
}

/** What took the place of a provision that is no longer law, after a full stop; nothing where nothing did. */
export function Successors({ successors, messages }: Props) {
  return (
    <>
      {successors.length > 0 && `. ${messages.time.successors} `}
      {successors.map(({ href, label }) => (
        <span key={href}>
          <a href={href}>{label}</a>{' '}
        </span>
      ))}
    </>
  );
}
