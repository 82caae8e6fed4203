'use client';
// A client component: suggestions come while typing, arrows choose among them, "/" reaches the box. Without JavaScript it is a plain field.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Suggestion } from '@/lib/research/suggest.ts';
import styles from './suggestions.module.css';

interface Props {
  locale: string;
  query: string;
  words: {
    label: string;
    placeholder: string;
    suggestions: string;
    kinds: Record<Suggestion['type'], string>;
  };
}

/** Milliseconds of rest before suggestions are asked for. */
const REST = 120;

export function SearchInput({ locale, query, words }: Props) {
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  const [chosen, setChosen] = useState(-1);
  const close = (): void => {
    setSuggestions([]);
    setChosen(-1);
  };

  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent): void => {
      const { target } = event;
      const writing =
        target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  useEffect(() => {
    if (typed.trim().length < 2) {
      setSuggestions([]);
      return;
    }
    const asking = new AbortController();
    const timer = setTimeout(() => {
      const address = `/api/v1/suggest?${new URLSearchParams({ q: typed.slice(0, 512), locale })}`;
      fetch(address, { signal: asking.signal })
        .then((response) => (response.ok ? response.json() : { suggestions: [] }))
        .then((answer: { suggestions: Suggestion[] }) => {
          setSuggestions(answer.suggestions);
          setChosen(-1);
        })
        // Suggestions are a help: without them the search goes on.
        .catch(() => undefined);
    }, REST);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [typed, locale]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && suggestions.length > 0) {
      event.preventDefault();
      close();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && suggestions.length > 0) {
      event.preventDefault();
      const places = suggestions.length + 1;
      setChosen(((chosen + 1 + step + places) % places) - 1);
      return;
    }
    const suggestion = suggestions[chosen];
    if (event.key !== 'Enter' || !suggestion) return;
    event.preventDefault();
    window.location.assign(hrefOf(suggestion, locale));
  };

  return (
    <div className={styles.field}>
      <input
        aria-activedescendant={chosen >= 0 ? `${list}-${chosen}` : undefined}
        aria-autocomplete="list"
        aria-controls={suggestions.length > 0 ? list : undefined}
        aria-keyshortcuts="/"
        aria-label={words.label}
        autoComplete="off"
        defaultValue={query}
        name="q"
        onBlur={close}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={words.placeholder}
        ref={input}
        type="search"
      />
      {suggestions.length > 0 && (
        <div aria-label={words.suggestions} className={styles.list} id={list} role="listbox">
          {suggestions.map((suggestion, index) => (
            <a
              aria-selected={index === chosen}
              href={hrefOf(suggestion, locale)}
              id={`${list}-${index}`}
              key={`${suggestion.type} ${suggestion.href} ${suggestion.value}`}
              // The box would lose the focus, and the list close, before the click.
              onMouseDown={(event) => event.preventDefault()}
              role="option"
              tabIndex={-1}
            >
              <span className={styles.value}>{suggestion.value}</span>
              <span className={styles.kind}>{words.kinds[suggestion.type]}</span>
              <span className={styles.detail}>{suggestion.detail}</span>
            </a>
          ))}
        </div>
      )}
    </div>
  );
}

/** A term is looked for; all else is opened. */
function hrefOf({ type, value, href }: Suggestion, locale: string): string {
  return type === 'term' ? `/${locale}/search?${new URLSearchParams({ q: value })}` : href;
}
