import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ProvisionView } from '@/lib/research/views.ts';

/** What was changed in reading the lines of a provision, each change with its rule. */
export function Corrections({
  corrections,
  messages,
}: Pick<ProvisionView, 'corrections'> & { messages: Messages }) {
  if (corrections.length === 0) return null;
  return (
    <details>
      <summary>
        {messages.source.corrections}: {corrections.length}
      </summary>
      <ul>
        {corrections.map(({ line, from, to, rule }) => (
          <li key={`${line} ${from} ${to}`}>
            {messages.source.line(String(line))}: <code>{from || '–'}</code> → <code>{to || '–'}</code> (
            {rule})
          </li>
        ))}
      </ul>
    </details>
  );
}
