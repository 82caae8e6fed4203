import { planQuery } from '../search/query-plan.ts';
import { wordsOf } from '../search/tokens.ts';
import type { Locale } from './catalogue-entry.ts';
import { namer } from './names.ts';
import { type Knowledge, planKnowledge } from './plan-knowledge.ts';
import { namesCited } from './search-answer.ts';
import { searchEngine } from './search-engine.ts';
import { today } from './today.ts';

/** What the words typed so far may become. */
export interface Suggestion {
  type: 'citation' | 'instrument' | 'term' | 'provision';
  /** What is shown, and looked for where no page is opened. */
  value: string;
  /** Where it stands: the instrument's short name, or its title. */
  detail: string;
  href: string;
  instrument: string;
  eId: string | null;
}

const MOST = 10;
const MOST_CITATIONS = 4;
const MOST_INSTRUMENTS = 4;

/**
 * Suggestions for a query being typed: provisions cited, instruments so named, terms so beginning, then headings.
 * @example (await suggest('76d', 'id'))[0] // { type: 'citation', value: 'Pasal 76D UU 23/2002 Perlindungan Anak', … }
 */
export async function suggest(text: string, locale: Locale): Promise<Suggestion[]> {
  if (text.trim() === '') return [];
  const knowledge = await planKnowledge();
  const name = namer([...knowledge.rows.values()], locale);
  const plan = planQuery(text, knowledge);
  const cited = plan.citations.length === 0 ? [] : await namesCited(plan, knowledge, { locale, on: today() });
  const instruments = [
    ...cited.filter(({ eId }) => eId === null).map(({ id }) => id),
    ...namedSo(text, knowledge),
  ];
  const terms = await searchEngine().suggest(text, MOST);
  const all: Suggestion[] = [
    ...cited
      .filter(({ eId }) => eId !== null)
      .slice(0, MOST_CITATIONS)
      .map(({ id, eId, label, title, href }) => ({
        type: 'citation' as const,
        value: label,
        detail: title[locale],
        href,
        instrument: id,
        eId,
      })),
    ...[...new Set(instruments)].slice(0, MOST_INSTRUMENTS).map((id) => {
      const { label, title, href } = name(id, null);
      return {
        type: 'instrument' as const,
        value: label,
        detail: title[locale],
        href,
        instrument: id,
        eId: null,
      };
    }),
    ...terms.map(({ type, value, instrument, eId }) => {
      const { label, href } = name(instrument, eId);
      return { type, value, detail: label, href, instrument, eId };
    }),
  ];
  return all.slice(0, MOST);
}

/** Instruments with a name that begins as typed, then those with every word typed, the last perhaps unfinished. */
function namedSo(text: string, { instruments }: Knowledge): string[] {
  const typed = wordsOf(text);
  const last = typed.at(-1) ?? '';
  if (typed.join('').length < 2) return [];
  const beginning: string[] = [];
  const holding: string[] = [];
  for (const { id, names } of instruments) {
    const folded = names.map((each) => foldedName(each));
    if (folded.some((each) => each.startsWith(typed.join(' ')))) beginning.push(id);
    else if (folded.some((each) => holds(` ${each}`, typed, last))) holding.push(id);
  }
  return [...beginning, ...holding];
}

function holds(name: string, typed: readonly string[], last: string): boolean {
  return name.includes(` ${last}`) && typed.every((word) => name.includes(` ${word}`));
}

const folded = new Map<string, string>();

function foldedName(name: string): string {
  const before = folded.get(name);
  if (before !== undefined) return before;
  const words = wordsOf(name).join(' ');
  folded.set(name, words);
  return words;
}
