'use client';

import { useActionState } from 'react';
import type { Locale } from '@/lib/i18n/locale.ts';
import { messagesFor } from '@/lib/i18n/messages.ts';
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
        {result && <CiteResult locale={locale} messages={messages} result={result} text={text} />}
      </div>
    </>
  );
}
