import type { CitedInstrument, Within } from './citation.ts';
import { typeAt } from './read-numbered.ts';
import { rawAt, type Source, textOf, wordAt } from './source.ts';
import { INSTRUMENT_NOUNS, LINKS, OWN, SAME, TREATY_NOUNS } from './words.ts';

export interface StandIn {
  instrument: CitedInstrument | null;
  within: Within | null;
  /** Token after it. */
  end: number;
}

/**
 * Reads words that stand for an instrument after a reference: "Undang-Undang ini", "UU tersebut", "the present Convention", "of the Protocol".
 * @param last the instrument named last, which "tersebut" and "the said" mean
 */
export function readStandIn(source: Source, start: number, last: CitedInstrument | null): StandIn | null {
  let at = start;
  if (wordAt(source, at) === ',') at += 1;
  while (LINKS.has(wordAt(source, at)) && wordAt(source, at) !== 'the' && at < start + 3) at += 1;
  // "Article 12 thereof" is of an instrument spoken of, not of its own.
  if (wordAt(source, at) === 'thereof') return { instrument: { name: 'thereof' }, within: null, end: at + 1 };
  return english(source, at, last) ?? indonesian(source, at, last);
}

/** "The following instruments: the Convention; the Optional Protocol …": the treaty that a protocol belongs to, in a list of instruments. */
export function readListed(source: Source, start: number): StandIn | null {
  const before = wordAt(source, start - 1);
  const after = wordAt(source, start + 2);
  if (wordAt(source, start) !== 'the' || !/^(?:[:;)]|)$/.test(before) || !/^;?$/.test(after)) return null;
  const noun = wordAt(source, start + 1);
  if (!/^(?:convention|covenant)$/.test(noun) || !/^\p{Lu}/u.test(rawAt(source, start + 1))) return null;
  return { instrument: null, within: 'parent', end: start + 2 };
}

function english(source: Source, start: number, last: CitedInstrument | null): StandIn | null {
  const article = wordAt(source, start);
  const own = article === 'this' || (article === 'the' && wordAt(source, start + 1) === 'present');
  const same =
    /^(?:that|said)$/.test(article) ||
    (article === 'the' && /^(?:same|said)$/.test(wordAt(source, start + 1)));
  if (article !== 'the' && !own && !same) return null;
  const at = article === 'the' && (own || same) ? start + 2 : start + 1;
  const foreign = !own && !same ? afterForeignName(source, at) : null;
  if (foreign !== null)
    return { instrument: { name: textOf(source, start, foreign) }, within: null, end: foreign };
  const optional = /^(?:optional|general)$/.test(wordAt(source, at)) ? 1 : 0;
  const noun = wordAt(source, at + optional);
  if (!INSTRUMENT_NOUNS.has(noun)) return null;
  const end = at + optional + 1;
  if (own) return { instrument: null, within: ownOf(noun), end };
  if (same) return said(last, end);
  if (!/^\p{Lu}/u.test(rawAt(source, at))) return null;
  if (TREATY_NOUNS.has(noun) && !/^(?:on|against|for|concerning|relating|of|no)$/.test(wordAt(source, end)))
    return { instrument: null, within: 'parent', end };
  if (noun === 'protocol' && optional === 0 && !/^(?:on|against|for|to|of|no)$/.test(wordAt(source, end)))
    return { instrument: null, within: 'ratified', end };
  const name = source.text.slice(source.tokens[start]?.start, source.tokens[end - 1]?.end);
  return { instrument: { name }, within: null, end };
}

const FOREIGN_NOUNS = new Set([
  'recommendation',
  'constitution',
  'agreement',
  'rules',
  'principles',
  'guidelines',
  'code',
]);
const LONGEST_FOREIGN_NAME = 12;

/** "Paragraph 3 of the Worst Forms of Kite Flying Recommendation": an instrument that the catalogue does not know by this name. */
function afterForeignName(source: Source, start: number): number | null {
  for (let at = start; at < start + LONGEST_FOREIGN_NAME; at += 1) {
    const word = wordAt(source, at);
    if (!/^\p{Lu}/u.test(rawAt(source, at)) && (at === start || !/^(?:of|and|on)$/.test(word))) return null;
    if (FOREIGN_NOUNS.has(word)) return at + 1;
  }
  return null;
}

function indonesian(source: Source, start: number, last: CitedInstrument | null): StandIn | null {
  const noun = typeAt(source, start)?.end ?? (INSTRUMENT_NOUNS.has(wordAt(source, start)) ? start + 1 : null);
  if (noun === null) return null;
  const word = wordAt(source, noun);
  if (OWN.has(word)) return { instrument: null, within: ownOf(wordAt(source, noun - 1)), end: noun + 1 };
  if (SAME.has(word)) return said(last, noun + 1);
  const phrase = `${word} ${wordAt(source, noun + 1)}`;
  if (phrase === 'yang sama' || phrase === 'a quo' || phrase === 'yang bersangkutan')
    return said(last, noun + 2);
  const protocol = wordAt(source, start) === 'protokol';
  return (protocol || TREATY_NOUNS.has(wordAt(source, start))) &&
    noun === start + 1 &&
    !/^\p{Lu}/u.test(rawAt(source, noun))
    ? { instrument: null, within: protocol ? 'ratified' : 'parent', end: noun }
    : null;
}

/** "This Convention" in the act that ratifies it is not that act; "this Protocol" is no part of the convention that it belongs to. */
function ownOf(noun: string): Within {
  if (TREATY_NOUNS.has(noun)) return 'parent';
  return /^proto[ck]ol$/.test(noun) ? 'ratified' : 'instrument';
}

function said(last: CitedInstrument | null, end: number): StandIn {
  return { instrument: last ?? { name: 'an instrument named before' }, within: null, end };
}

/**
 * Reads "Undang-Undang" with no name: "Pasal 7 ayat (2) Undang-undang;" in a regulation is of the law that it implements;
 * "Pasal 69 Undang-Undang yang bersangkutan", or a name the print has spoilt, is of another law than the one it stands in.
 */
export function readUnnamed(source: Source, at: number): StandIn | null {
  if (wordAt(source, at) !== 'uu') return null;
  const raw = rawAt(source, at);
  return /^\p{Lu}.*\W/u.test(raw) && /^[;.,:]?$/.test(wordAt(source, at + 1))
    ? { instrument: null, within: 'parent', end: at + 1 }
    : { instrument: { name: raw }, within: null, end: at + 1 };
}
