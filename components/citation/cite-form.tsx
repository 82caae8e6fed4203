'use client';

import { useActionState } from 'react';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { CitedSources } from '@/lib/research/cited-sources.ts';
import styles from './citation.module.css';
import { CiteResult } from './cite-result.tsx';

export interface CiteState {
  text: string;
  tooLong: boolean;
  result: CitedSources | null;
}

interface Props {
  action: (before: CiteState, form: FormData) => Promise<CiteState>;
  /** What the address asked for. */
  first: CiteState;
  locale: Locale;
}

/** How many citations there are, and how many of each status; this alone is read out, not the whole table. */
function summary({ citations }: CitedSources, { citation }: Messages): string {
  if (citations.length === 0) return citation.none;
  const of = (wanted: CitedSources['citations'][number]['status']) =>
    citations.filter(({ status }) => status === wanted).length;
  return citation.summary(citations.length, of('found'), of('ambiguous'), of('unknown'));
}

/** A text is posted to a server action, which answers without JavaScript too. */
export function CiteForm({ action, first, locale }: Props) {
  const [{ text, tooLong, result }, submit, pending] = useActionState(action, first);
  const messages = messagesFor(locale);
  const { citation } = messages;
  return (
    <>
      <form action={submit} className={styles.form} data-screen>
        <input name="locale" type="hidden" value={locale} />
        <label htmlFor="cite-text">{citation.text}</label>
        <textarea defaultValue={text} id="cite-text" key={text} name="text" required />
        <button disabled={pending} type="submit">
          {citation.submit}
        </button>
      </form>
      <div aria-live="polite">
        {tooLong && <p role="alert">{citation.tooLong}</p>}
        {result && (
          <p>
            <strong>{summary(result, messages)}</strong>
          </p>
        )}
      </div>
      {result && <CiteResult locale={locale} messages={messages} result={result} text={text} />}
    </>
  );
}
