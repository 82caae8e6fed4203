import type { Figure } from './figures.ts';
import { figuresIn } from './figures.ts';
import type { Gist } from './gist.ts';

/** A figure of a gist that its text does not have, or that only one of its languages has. */
export interface Disagreement {
  language: 'id' | 'en';
  figure: string;
  unit: Figure['unit'];
  against: 'text' | 'other language';
}

/**
 * The figures of a gist that disagree with the official text, or with its other language. A figure without a unit agrees with the same number of any unit.
 * @param official the provision's words with its own number and its Penjelasan
 * @example disagreements({ id: 'paling lama 5 tahun', en: 'at most 6 years' }, 'paling lama 5 (lima) tahun')
 * // [{ language: 'en', figure: '6 years', unit: 'year', against: 'text' }, ...]
 */
export function disagreements(gist: Pick<Gist, 'id' | 'en'>, official: string): Disagreement[] {
  const held = figuresIn(official);
  const own = { id: figuresIn(gist.id), en: figuresIn(gist.en) };
  const found: Disagreement[] = [];
  for (const language of ['id', 'en'] as const) {
    const other = own[language === 'id' ? 'en' : 'id'];
    for (const figure of own[language]) {
      const tell = (against: Disagreement['against']) =>
        found.push({ language, figure: figure.text, unit: figure.unit, against });
      if (!held.some((candidate) => agrees(figure, candidate))) tell('text');
      if (!other.some((candidate) => agrees(figure, candidate) || agrees(candidate, figure)))
        tell('other language');
    }
  }
  return found;
}

function agrees(figure: Figure, candidate: Figure): boolean {
  if (figure.unit === 'article')
    return (
      (candidate.unit === 'article' || candidate.unit === 'plain') &&
      candidate.num.toLowerCase() === figure.num.toLowerCase()
    );
  const same = Math.abs(figure.value - candidate.value) < 1e-9;
  // A marker such as "(2)" at the head of a line is a number without a unit.
  const marker = figure.unit === 'paragraph' && candidate.unit === 'plain';
  return same && (figure.unit === 'plain' || figure.unit === candidate.unit || marker);
}
