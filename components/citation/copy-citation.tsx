'use client';

import { useEffect, useId, useState } from 'react';
import { CITATION_STYLES, type CitationStyle } from '@/lib/law/format-citation.ts';
import styles from './citation.module.css';

interface Props {
  citations: Record<CitationStyle, string>;
  names: Record<CitationStyle, string>;
  /** The words of the provision, for a citation with its quotation. */
  quote: string | null;
  words: { style: string; withQuote: string; copy: string; copied: string };
}

const KEPT = 'lindung-citation-style';
const QUOTED = 'lindung-citation-quote';

/** A citation in the style the reader chose last, with a button to copy it; without JavaScript, all styles one below another. */
export function CopyCitation({ citations, names, quote, words }: Props) {
  const [style, setStyle] = useState<CitationStyle>('indonesian');
  const [quoted, setQuoted] = useState(false);
  const [done, setDone] = useState(false);
  const id = useId();
  useEffect(() => {
    const kept = CITATION_STYLES.find((one) => one === localStorage.getItem(KEPT));
    if (kept) setStyle(kept);
    setQuoted(localStorage.getItem(QUOTED) === 'yes');
  }, []);
  const text = quoted && quote !== null ? `${citations[style]}\n\n“${quote}”` : citations[style];
  return (
    <div className={styles.citation}>
      <div className={styles.choice} data-screen>
        <label htmlFor={id}>{words.style}</label>
        <select
          id={id}
          onChange={(event) => {
            const chosen = CITATION_STYLES.find((one) => one === event.target.value) ?? 'indonesian';
            setStyle(chosen);
            setDone(false);
            localStorage.setItem(KEPT, chosen);
          }}
          value={style}
        >
          {CITATION_STYLES.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
        {quote !== null && (
          <label>
            <input
              checked={quoted}
              onChange={(event) => {
                setQuoted(event.target.checked);
                setDone(false);
                localStorage.setItem(QUOTED, event.target.checked ? 'yes' : 'no');
              }}
              type="checkbox"
            />{' '}
            {words.withQuote}
          </label>
        )}
        <button
          onClick={async () => {
            await navigator.clipboard.writeText(text);
            setDone(true);
          }}
          type="button"
        >
          {done ? words.copied : words.copy}
        </button>
      </div>
      <dl>
        {CITATION_STYLES.map((one) => (
          <div data-chosen={one === style} key={one}>
            <dt>{names[one]}</dt>
            <dd>
              <cite lang={one === 'indonesian' ? 'id' : undefined}>
                {one === style ? text : citations[one]}
              </cite>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
