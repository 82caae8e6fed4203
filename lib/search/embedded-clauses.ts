import type { EmbeddedReader } from './embedded-reader.ts';
import { anyOfStrong } from './embedded-sets.ts';
import type { Clause, Wording } from './query-plan.ts';
import { RowSet } from './row-set.ts';
import { stemsOf } from './stems.ts';

/** A clause as found in the index: the rows of each way and place, best first, and all of them together. */
export interface FoundClause {
  clause: Clause;
  rows: RowSet;
  ranks: readonly { rows: RowSet; worth: number }[];
  /** What a word typed stands for where no text has it: completed or corrected. */
  standIns: readonly StandIn[];
}

export interface StandIn {
  from: string;
  to: readonly string[];
  why: 'completed' | 'corrected';
}

const WORTH = {
  typedStrong: 1.3,
  typedText: 1,
  form: 0.75,
  typedElsewhere: 0.5,
  synonymStrong: 1.2,
  synonym: 0.9,
  gist: 0.7,
};
/** A word completed or corrected is worth less than any typed. */
const FORGIVEN = {
  typedStrong: 0.65,
  typedText: 0.5,
  form: 0.4,
  typedElsewhere: 0.3,
  synonymStrong: 1.2,
  synonym: 0.9,
  gist: 0.3,
};
/** Letters after which a beginning is completed. */
const SHORTEST_BEGINNING = 2;

/**
 * Looks a clause up, its words completed (the last of a query) or corrected where the index has no form of them.
 * @param last whether the clause is the last of the query: its word may not be finished
 */
export async function findClause(
  reader: EmbeddedReader,
  clause: Clause,
  last: boolean,
): Promise<FoundClause> {
  const standIns: StandIn[] = [];
  const wordings: Wording[] = [];
  const ranks: { rows: RowSet; worth: number }[] = [];
  // A name that the thesaurus knows is no misspelt word.
  const known = clause.wordings.some(({ source }) => source === 'synonym');
  for (const wording of clause.wordings) {
    const open = !known && !clause.exact && !wording.phrase && wording.source === 'typed';
    const replaced = open ? await standInsOf(reader, wording, last) : [];
    standIns.push(...replaced);
    wordings.push(wording, ...replacing(wording, replaced));
    ranks.push(...(await wordingRanks(reader, wording, replaced)));
  }
  ranks.sort((a, b) => b.worth - a.worth);
  const rows = ranks.reduce((all, rank) => all.or(rank.rows), new RowSet(reader.capacity));
  return { clause: { ...clause, wordings }, rows, ranks, standIns };
}

/** The rows of a wording, a set for each place and way. */
async function wordingRanks(
  reader: EmbeddedReader,
  wording: Wording,
  standIns: readonly StandIn[],
): Promise<FoundClause['ranks']> {
  const { words, stems, phrase, source } = wording;
  const inStead = (word: string): readonly string[] =>
    standIns.find(({ from }) => from === word)?.to ?? [word];
  const units = phrase ? [[words.join(' ')]] : words.map(inStead);
  const typed = source === 'typed';
  const worth = standIns.length === 0 ? WORTH : FORGIVEN;
  const { strong, own, anywhere } = await placesOf(reader, units);
  const ranks = [
    { rows: anywhere, worth: worth.typedElsewhere },
    { rows: own, worth: typed ? worth.typedText : worth.synonym },
    { rows: strong, worth: typed ? worth.typedStrong : worth.synonymStrong },
  ].filter(({ rows }) => !rows.isEmpty());
  if (stems.length === 0) return ranks;
  const corrected = standIns.every(({ why }) => why === 'corrected');
  const forms = corrected ? units.map((unit) => unit.flatMap((word) => stemsOf(word, wording.lang))) : [];
  const rows = phrase
    ? await reader.matching('stem', `"${stems.map(([stem = '']) => stem).join(' ')}"`)
    : await everyUnit(reader, forms);
  const said = await inOwnWords(reader, wording, units);
  return [...ranks, { rows, worth: worth.form }, { rows: said, worth: worth.gist }];
}

/** The rows whose gist has the wording, in any form. */
async function inOwnWords(
  reader: EmbeddedReader,
  { stems, phrase }: Wording,
  units: readonly (readonly string[])[],
): Promise<RowSet> {
  if (phrase) return reader.having('gist', [...units.flat(), stems.map(([stem = '']) => stem).join(' ')]);
  let rows: RowSet | null = null;
  for (const [index, unit] of units.entries()) {
    const found = await reader.having('gist', [...new Set([...unit, ...(stems[index] ?? [])])]);
    rows = rows ? rows.and(found) : found;
  }
  return rows ?? new RowSet(reader.capacity);
}

/** The rows that have one of each unit's words: all in the strong places, all in the provision's own, each anywhere. */
async function placesOf(
  reader: EmbeddedReader,
  units: readonly (readonly string[])[],
): Promise<{ strong: RowSet; own: RowSet; anywhere: RowSet }> {
  const every: { strong: RowSet; own: RowSet; anywhere: RowSet }[] = [];
  for (const unit of units) {
    const own = await reader.having('own', unit);
    const strong = own.isEmpty() ? own : await reader.having('own', unit, anyOfStrong);
    let anywhere = own.or(await reader.having('about', unit));
    for (const word of unit) anywhere = anywhere.or(await reader.titled(word.split(' ')));
    every.push({ strong, own, anywhere });
  }
  const [first, ...rest] = every;
  if (!first) return { strong: new RowSet(0), own: new RowSet(0), anywhere: new RowSet(0) };
  return rest.reduce(
    (all, each) => ({
      strong: all.strong.and(each.strong),
      own: all.own.and(each.own),
      anywhere: all.anywhere.and(each.anywhere),
    }),
    first,
  );
}

/** The rows that have one stem of each unit; none where there is no unit. */
async function everyUnit(reader: EmbeddedReader, units: readonly (readonly string[])[]): Promise<RowSet> {
  let rows: RowSet | null = null;
  for (const unit of units) {
    const found = await reader.having('stem', unit);
    rows = rows ? rows.and(found) : found;
  }
  return rows ?? new RowSet(reader.capacity);
}

async function standInsOf(
  reader: EmbeddedReader,
  { words, stems }: Wording,
  last: boolean,
): Promise<StandIn[]> {
  const standIns: StandIn[] = [];
  for (const [index, word] of words.entries()) {
    if (/\d/.test(word) || (await isKnown(reader, word, stems[index] ?? []))) continue;
    const vocabulary = await reader.vocabulary();
    const unfinished = last && index === words.length - 1 && word.length >= SHORTEST_BEGINNING;
    const completions = unfinished ? vocabulary.completions(word) : [];
    const to = completions.length > 0 ? completions : vocabulary.corrections(word);
    if (to.length > 0)
      standIns.push({ from: word, to, why: completions.length > 0 ? 'completed' : 'corrected' });
  }
  return standIns;
}

async function isKnown(reader: EmbeddedReader, word: string, stems: readonly string[]): Promise<boolean> {
  if ((await reader.vocabulary()).has(word)) return true;
  if (stems.length === 0) return false;
  if (!(await reader.having('gist', stems)).isEmpty()) return true;
  return !(await everyUnit(reader, [stems])).isEmpty() || !(await reader.titled([word])).isEmpty();
}

/** The wording with its unknown words replaced, once for each stand-in. */
function replacing(wording: Wording, standIns: readonly StandIn[]): Wording[] {
  let wordings: Wording[] = standIns.length === 0 ? [] : [wording];
  for (const { from, to } of standIns)
    wordings = wordings.flatMap((base) =>
      to.map((word) => {
        const words = base.words.map((each) => (each === from ? word : each));
        return { ...base, words, stems: words.map((each) => stemsOf(each, base.lang)) };
      }),
    );
  return wordings;
}
