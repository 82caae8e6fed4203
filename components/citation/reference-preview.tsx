'use client';

import { useEffect, useRef, useState } from 'react';
import styles from './citation.module.css';

interface Card {
  href: string;
  label: string;
  text: string;
  lang: string;
  left: number;
  top: number;
}

const LONGEST = 420;
const answers = new Map<string, Promise<Pick<Card, 'label' | 'text' | 'lang'> | null>>();

/**
 * Shows the words a link leads to beside it, on hover, on focus, and on the first tap; a link is a link without it.
 * One card serves the page: it listens for links that carry `data-preview`.
 */
export function ReferencePreview({ open, close }: { open: string; close: string }) {
  const [card, setCard] = useState<Card | null>(null);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    let wanted: Element | null = null;
    // A tap gives the focus before it clicks: what was shown when the finger came down tells the first tap from the second.
    let shownBefore: Element | null = null;
    const down = (): void => {
      shownBefore = wanted;
    };
    const show = async (link: HTMLAnchorElement): Promise<void> => {
      wanted = link;
      const words = await wordsOf(link.dataset.preview ?? '');
      if (wanted !== link || !words) return;
      const { left, bottom } = link.getBoundingClientRect();
      const widest = Math.min(384, window.innerWidth - 32);
      setCard({
        ...words,
        href: link.getAttribute('href') ?? '',
        left: Math.max(16, Math.min(left, window.innerWidth - widest - 16)) + window.scrollX,
        top: bottom + window.scrollY + 6,
      });
    };
    const hide = (): void => {
      wanted = null;
      setCard(null);
    };
    const over = (event: Event): void => {
      if (event instanceof PointerEvent && event.pointerType === 'touch') return;
      const link = linkOf(event.target);
      if (link) show(link);
      else if (!box.current?.contains(event.target as Node)) hide();
    };
    const tap = (event: MouseEvent): void => {
      const link = linkOf(event.target);
      const touched = event instanceof PointerEvent && event.pointerType === 'touch';
      if (!link || !touched || shownBefore === link) return;
      event.preventDefault();
      show(link);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') hide();
    };
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerover', over);
    document.addEventListener('focusin', over);
    document.addEventListener('click', tap);
    document.addEventListener('keydown', key);
    return () => {
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerover', over);
      document.removeEventListener('focusin', over);
      document.removeEventListener('click', tap);
      document.removeEventListener('keydown', key);
    };
  }, []);
  if (!card) return <div aria-live="polite" />;
  return (
    <div aria-live="polite">
      <aside
        aria-label={card.label}
        className={styles.card}
        data-screen
        ref={box}
        style={{ left: card.left, top: card.top }}
      >
        <p className={styles.cardHead}>
          <a href={card.href} title={open}>
            {card.label}
          </a>
          <button aria-label={close} onClick={() => setCard(null)} type="button">
            ×
          </button>
        </p>
        <p lang={card.lang}>{card.text}</p>
      </aside>
    </div>
  );
}

function linkOf(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-preview]') : null;
}

function wordsOf(path: string): Promise<Pick<Card, 'label' | 'text' | 'lang'> | null> {
  const known = answers.get(path);
  if (known) return known;
  const answer = fetch(`/api/v1/instruments/${path}`)
    .then(async (response) => {
      if (!response.ok) return null;
      const { label, heading, text, lang } = (await response.json()) as Record<string, string>;
      const words = [heading, text].filter(Boolean).join('. ');
      return {
        label: label ?? '',
        lang: lang ?? 'id',
        text: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words,
      };
    })
    .catch(() => null);
  answers.set(path, answer);
  return answer;
}
