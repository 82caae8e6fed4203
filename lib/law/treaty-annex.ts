import type { Provision } from './provision.ts';
import { emptyProvision } from './provision-list.ts';
import type { Correction, SourceLine } from './source-text.ts';
import { readArticles } from './treaty-articles.ts';
import { splitTreatyItems } from './treaty-joined-items.ts';

const GAZETTE = /\bTAMBAHAN LEMBARAN NEGARA REPUBLIK IN\p{L}+ (?:TAHUN \d{4} )?NOMOR \d{1,4}\b/iu;
/** Asked first: the pattern above is slow on lines that do not hold it. */
const MAY_BE_GAZETTE = /AHAN LEM|ahan Lem|ahan lem|Ahan Lem/;
const SHORTEST = 'TAMBAHAN LEMBARAN NEGARA REPUBLIK IN. NOMOR 1'.length;
const INSTRUMENT = /\b(?:KONVENSI|PROTOKOL|KOVENAN|PERJANJIAN|PERSETUJUAN|CONVENTION|PROTOCOL|COVENANT)\b/;
const HEADINGS = /(?:^|[.;:]\s)(?:Pasal|Article)\s\d{1,3}(?=\s)/gm;
const EXPLAINS = /\bcukup jelas\b/i;
const FEWEST_ARTICLES = 3;
/** How far into an annex its name stands. */
const OPENING = 400;

/**
 * Parts the Penjelasan of an act that ratifies a treaty from the treaty printed after it, which begins behind the number of the gazette.
 * @example cutTreaty(sections.explanation).treaty.length // 0 where nothing follows
 */
export function cutTreaty(lines: readonly SourceLine[]): { explanation: SourceLine[]; treaty: SourceLine[] } {
  const at = lines.findIndex(
    ({ text }) => text.length >= SHORTEST && MAY_BE_GAZETTE.test(text) && GAZETTE.test(text),
  );
  const line = lines[at];
  const whole = { explanation: [...lines], treaty: [] };
  if (!line) return whole;
  const match = GAZETTE.exec(line.text);
  const end = (match?.index ?? 0) + (match?.[0].length ?? 0);
  const rest = line.text.slice(end).trim();
  const treaty = [...(rest ? [{ ...line, text: rest }] : []), ...lines.slice(at + 1)];
  const words = treaty.map(({ text }) => text).join('\n');
  const articles = words.match(HEADINGS)?.length ?? 0;
  if (!INSTRUMENT.test(words.slice(0, OPENING)) || articles < FEWEST_ARTICLES || EXPLAINS.test(words))
    return whole;
  return { explanation: [...lines.slice(0, at), { ...line, text: line.text.slice(0, end) }], treaty };
}

/** A treaty annexed to the act that ratifies it; null where there is none. */
export function readTreatyAnnex(
  lines: readonly SourceLine[],
  number: number,
  corrections: Correction[],
): Provision | null {
  const [first] = lines;
  if (!first) return null;
  const annex = emptyProvision('attachment', String(number), null, first);
  readArticles(splitTreatyItems(lines, corrections), annex);
  return annex;
}
