import type { EventFacts, InstrumentFacts } from '../catalogue.ts';
import { isNational } from '../instrument.ts';

/** What a citation is made of: the instrument, and the acts that amended it, the oldest first. */
export interface CitedFacts {
  facts: Pick<
    InstrumentFacts,
    'id' | 'type' | 'number' | 'year' | 'title' | 'shortTitle' | 'aliases' | 'gazette' | 'events'
  >;
  amendedBy: readonly Pick<InstrumentFacts, 'type' | 'title' | 'gazette'>[];
}

/** The sorts of source that styles tell apart. */
export type SourceSort = 'law' | 'treaty' | 'resolution' | 'comment' | 'other';

export function sortOf(type: InstrumentFacts['type']): SourceSort {
  if (isNational(type)) return 'law';
  if (type === 'treaty') return 'treaty';
  if (type === 'resolution') return 'resolution';
  return type === 'general-comment' ? 'comment' : 'other';
}

/** The title a foreign reader is given: the Indonesian one with its English gist in brackets, or the authentic English one. */
export function titleWithTranslation({ type, title }: CitedFacts['facts']): string {
  return isNational(type) && title.id !== title.en ? `${title.id} [${title.en}]` : title.en;
}

/** A treaty's place in a series: "1577 UNTS 3", "CETS No 201"; the document it was adopted in where it is in none yet (OSCOLA; Bluebook 21.4.5; AGLC 8.4). */
export function seriesOf(facts: CitedFacts['facts']): string | null {
  const found =
    facts.gazette.find(({ series }) => series === 'UNTS') ??
    facts.gazette.find(({ series }) => series === 'CETS' || series === 'ETS');
  const symbol = symbolOf(facts);
  if (!found) return symbol && `UN Doc ${symbol}`;
  return found.series === 'UNTS' ? found.reference : `${found.series} No ${found.reference}`;
}

export function symbolOf({ gazette }: CitedFacts['facts']): string | null {
  return gazette.find(({ series }) => series === 'symbol')?.reference ?? null;
}

/** The day of the first event of these types, null where none has one. */
export function dayOf({ events }: CitedFacts['facts'], types: readonly EventFacts['type'][]): string | null {
  for (const type of types) {
    const date = events.find((event) => event.type === type && event.date !== null)?.date;
    if (date) return date;
  }
  return null;
}

const SMALL_WORDS =
  /^(?:a|an|the|and|but|or|nor|as|at|by|for|from|in|into|of|on|to|with|against|concerning|regarding)$/;

/**
 * A title with its major words capitalised, as OSCOLA (3.1), the Bluebook (rule 8) and AGLC (1.7, 4.2) have those of documents.
 * @example inTitleCase('The right to privacy in the digital age') // 'The Right to Privacy in the Digital Age'
 */
export function inTitleCase(title: string): string {
  return title.replace(/\p{L}[\p{L}’']*/gu, (word, at: number) =>
    at > 0 && SMALL_WORDS.test(word) ? word : word.replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
  );
}

/** What a source is called in brackets: "OPSC"; null where its title is as short. */
export function calledShort({ shortTitle, title }: CitedFacts['facts']): string | null {
  const short = shortTitle.en.replace(/ \([^)]*\)$/, '');
  return short === title.en ? null : short;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Bluebook, table T12. */
const SHORT_MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** "20 November 1989"; the year alone where no more is known. */
export function dayFirst(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** "Nov. 20, 1989". */
export function monthFirst(date: string, months: 'short' | 'long'): string {
  const [year = '', month, day] = date.split('-');
  const name = month && (months === 'short' ? SHORT_MONTHS : MONTHS)[Number(month) - 1];
  if (!name) return year;
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`;
}
