import type { CitationCorrection } from './citation.ts';
import { readCut, readSplit } from './cut-number.ts';
import {
  articleNumeral,
  groupNumeral,
  type Numeral,
  ordinal,
  paragraphNumeral,
  romanNumeral,
} from './numerals.ts';
import { opensParagraph } from './opens-paragraph.ts';
import { Phrases } from './phrases.ts';
import { bracketUnit, ROMAN_POINT } from './read-bracket.ts';
import { readComponent } from './read-component.ts';
import { afterPointMark, readLettered } from './read-lettered.ts';
import { readStandingNumber, readStandingUnit } from './read-standing-unit.ts';
import { afterEcho, inWords } from './said-number.ts';
import { glued, type Numbered, rawAt, type Source, textOf, type Unit, wordAt } from './source.ts';
import { CONJUNCTIONS, COUNTED, UNIT_WORDS, type UnitWord } from './words.ts';

const INDONESIAN = /^(?:pas|psa|psl|ps|aya|ayt|huru|hun|hurrf|hrf)/;
const SECTION = { level: 'article', kind: 'article', numeral: 'article' } as const;
const OTHER_OWNER = /^(?:convention|protocol|covenant|treaty|chapter|part|guidelines?|[.;])$/;
/** How many tokens after a section the law it is of may be named in. */
const FAR = 12;
/** What English, and prosecutors, say for "juncto". */
const READ_WITH = new Phrases<true>();
for (const phrase of [
  'in conjunction with',
  'read in conjunction with',
  'read together with',
  'read with',
  'taken together with',
  'dihubungkan dengan',
])
  READ_WITH.add(phrase, true);

/**
 * Reads a unit that begins with its word: "Pasal 76D", "ayat (2)", "huruf f", "Bagian Kesatu", "Pasal ini".
 * @returns null where the word is followed by nothing that can number it
 */
export function readUnit(source: Source, start: number): Unit | null {
  const component = readComponent(source, start);
  if (component) return component;
  const word = UNIT_WORDS.get(wordAt(source, start));
  if (!word) return readStandingUnit(source, start);
  let at = start + 1;
  if (/^[§¶]$/.test(wordAt(source, start)) && wordAt(source, at) === wordAt(source, start)) at += 1;
  if (wordAt(source, at) === '.' && wordAt(source, start).length < 6) at += 1;
  if (wordAt(source, start) === 'sub' && wordAt(source, at) === '-') return readSub(source, at + 1);
  if (word.level === 'paragraph' && wordAt(source, at) === 'ke') at += 1;
  if (wordAt(source, at - 1) === 'ke' && wordAt(source, at) === '-') at += 1;
  const standing = readStandingNumber(source, start, at);
  if (standing) return standing;
  const number = readNumber(source, at, word);
  if (!number) return readLettered(source, start);
  const said = wordAt(source, start);
  if (!word.alone && word.level === 'paragraph' && (wordAt(source, at) !== '(' || !/^sect/.test(said)))
    return readSection(source, start, at);
  const corrections = [...number.corrections];
  const noise =
    /^(pasa1|pasai|pasa\||psal|pasl|pasla|pasall|passal|aya1|ayal|ayta|ayatt|hurup|hurut|hunrf|hurrf|hurul|hunuf)$/.test(
      said,
    );
  if (
    noise ||
    (INDONESIAN.test(said) &&
      glued(source, start + 1) &&
      wordAt(source, start + 1) !== '.' &&
      wordAt(source, start + 1) !== '(')
  ) {
    const proper = said.startsWith('p') ? 'Pasal' : said.startsWith('a') ? 'ayat' : 'huruf';
    corrections.unshift({
      from: noise ? rawAt(source, start) : textOf(source, start, start + 2),
      to: noise ? proper : `${proper} ${rawAt(source, start + 1)}`,
    });
  }
  return { word, ...number, corrections };
}

/** "Section 12 of the Sexual Violence Law": the article of a law, as English lawyers call it; a treaty has sections of its own. */
function readSection(source: Source, start: number, at: number): Unit | null {
  if (/^['’]$/.test(wordAt(source, start - 1))) return null;
  const number = /^\d/.test(wordAt(source, at)) ? readNumber(source, at, SECTION) : null;
  if (!number) return null;
  const following = source.tokens.slice(number.end, number.end + FAR).map(({ word }) => word);
  const law = following.findIndex((word) => /^(?:laws?|act|code|uu)$/.test(word));
  if (law === -1 || following.slice(0, law).some((word) => OTHER_OWNER.test(word))) return null;
  const corrections = [{ from: rawAt(source, start), to: 'Article' }, ...number.corrections];
  return { word: SECTION, ...number, corrections };
}

/** "sub-paragraph (c)" is a point, "sub-ayat (2)" is what its second word says. */
function readSub(source: Source, at: number): Unit | null {
  const point = /^paras?$|^paragraphs?$/.test(wordAt(source, at))
    ? UNIT_WORDS.get('subparagraph')
    : undefined;
  const number = point && readNumber(source, wordAt(source, at + 1) === '.' ? at + 2 : at + 1, point);
  return point && number ? { word: point, ...number } : readUnit(source, at);
}

/** Reads the number of a unit of this kind, in brackets or not, with what of its print was corrected. */
export function readNumber(
  source: Source,
  at: number,
  { numeral, level }: Pick<UnitWord, 'numeral' | 'level'>,
): Numbered | null {
  const open = wordAt(source, at) === '(';
  const index = open ? at + 1 : at;
  const raw = rawAt(source, index);
  const closed = wordAt(source, index + 1) === ')';
  const lone =
    level === 'paragraph' &&
    /^[Il|]$/.test(raw) &&
    /^(?:[.,;]|of|and|or|to|dan|atau|)$/.test(wordAt(source, index + 1));
  // "ayat (r )": recognition takes a one for an r.
  const one = numeral === 'paragraph' && raw === 'r' && open && closed && isAyat(source, at);
  const found = one ? { readings: ['1'], corrected: true } : numberOf(raw, numeral, open || closed || lone);
  if (!found) return numeral === 'article' || numeral === 'paragraph' ? inWords(source.tokens, at) : null;
  let end = index + 1;
  let nums = found.readings;
  const corrections: CitationCorrection[] = [];
  const shown = (num: string): string => (level === 'paragraph' ? `(${num})` : num);
  if (closed && (open || level === 'paragraph')) end += 1;
  if (numeral === 'roman' && /^[A-H]$/.test(rawAt(source, end)) && !/^[.)]$/.test(wordAt(source, end + 1))) {
    const num = `${nums[0]}${rawAt(source, end)}`;
    return { nums: [num], end: end + 1, corrections: [{ from: textOf(source, index, end + 1), to: num }] };
  }
  if (numeral === 'article') {
    if (open && opensParagraph(source, at)) return null;
    const cut = readCut(source, index);
    if (cut) return cut;
    if (
      /^\.\d/.test(source.text.slice(source.tokens[index]?.end, (source.tokens[index]?.end ?? 0) + 2)) &&
      !/^\d{1,2}$/.test(wordAt(source, index + 2))
    )
      return null;
    const suffix = readSuffix(source, end, nums[0] ?? '');
    if (suffix) {
      corrections.push({ from: textOf(source, index, suffix.end), to: suffix.num });
      return { nums: suffix.nums, end: suffix.end, corrections };
    }
    end = afterEcho(source.tokens, end, nums[0] ?? '');
    if (found.corrected) corrections.push({ from: raw, to: nums[0] ?? raw });
  } else if (found.corrected || (level === 'paragraph' && isAyat(source, at) && !(open && closed)))
    corrections.push({ from: textOf(source, at, end), to: shown(nums[0] ?? raw) });
  if (numeral === 'letter' || numeral === 'letterOrNumber') nums = nums.map((num) => num.toLowerCase());
  if (numeral === 'letter' && raw === 'I' && !/^\p{Lu}{2}/u.test(rawAt(source, at - 1))) {
    // "huruf I" is an l; an i where there is none.
    const certain = rawAt(source, index + 2) === 'm' || rawAt(source, at - 2) === 'k';
    nums = certain ? ['l'] : ['l', 'i'];
    corrections.push({ from: raw, to: 'l' });
  }
  // "l2l" for "(2)": recognition takes both brackets for letters.
  const bracketed = numeral === 'paragraph' && !open ? /^[lI|](\d{1,2})[lI|]$/.exec(raw)?.[1] : undefined;
  if (bracketed) nums = [bracketed, ...nums];
  // "(21" for "(2)": recognition takes the closing bracket for a one.
  if (numeral === 'paragraph' && open && !closed && /^\d[1l]$/.test(raw)) nums = [...nums, raw.slice(0, 1)];
  if (numeral === 'letterOrNumber' && !open) end = afterPointMark(source, end);
  if (numeral === 'paragraph') end = afterEcho(source.tokens, end, nums[0] ?? '');
  return { nums, end, corrections, closed };
}

function isAyat(source: Source, at: number): boolean {
  return /^ay/.test(wordAt(source, at - 1));
}

/** "28 B", "28-B", "393 bis": the letter of an article set apart from its digits. */
function readSuffix(
  source: Source,
  at: number,
  digits: string,
): { num: string; nums: string[]; end: number } | null {
  if (!/^\d+$/.test(digits)) return null;
  const dash = wordAt(source, at) === '-' && glued(source, at) && glued(source, at + 1);
  const index = dash ? at + 1 : at;
  const raw = rawAt(source, index);
  if (/^(?:bis|ter|quater|quinquies)$/.test(raw))
    return { num: `${digits}${raw}`, nums: [`${digits}${raw}`], end: index + 1 };
  const following = wordAt(source, index + 1);
  const below = following === 'ayat' || (following === '(' && /^\d/.test(wordAt(source, index + 2)));
  // "pasal 76 c" before a law or at the end: read as 76, it would lead to another article.
  const pasal = /^p(?:as|sa|sl|s$)/.test(wordAt(source, at - (wordAt(source, at - 2) === '.' ? 3 : 2)));
  const ends = pasal && /^(?:|,|;|jo|juncto|uu|undang|perppu|kuhp)$/.test(following);
  if (!/^[A-Z]$/.test(raw) && !((below || ends) && /^[a-z]$/.test(raw))) return null;
  if (following === '.' || following === ')') return null;
  const num = `${digits}${raw.toUpperCase()}`;
  return { num, nums: [num], end: index + 1 };
}

function numberOf(raw: string, numeral: UnitWord['numeral'], bracketed: boolean): Numeral | null {
  if (raw === '') return null;
  const word = raw.toLowerCase();
  if (numeral === 'article') return articleNumeral(raw);
  if (numeral === 'paragraph') {
    if (bracketed || /\d/.test(word)) return paragraphNumeral(raw);
    const at = /^ke|^pertama$/.test(word) ? ordinal(word) : null;
    return at ? { readings: [String(at)], corrected: false } : null;
  }
  if (numeral === 'roman') return romanNumeral(raw);
  if (numeral === 'group') return groupNumeral(raw);
  if (/^[a-z]$/.test(word) || ROMAN_POINT.test(word) || /^([a-z])\1$/.test(word))
    return { readings: [word], corrected: false };
  if (numeral === 'letterOrNumber') return paragraphNumeral(raw);
  return null;
}

/** A number without a word of its own, in a list after one that has it: the 82 of "Pasal 81 dan 82", the (2) of "ayat (1) dan (2)". */
export function readSibling(source: Source, at: number, last: Unit): Unit | null {
  const { word } = last;
  const raw = rawAt(source, at);
  // "paragraph 1 a) or b)"
  if (last.bracketed && /^[a-z]$/.test(raw) && wordAt(source, at + 1) === ')' && glued(source, at + 1))
    return bracketUnit(raw, at + 2);
  const bracketed = wordAt(source, at) === '(';
  if (last.closed && !bracketed) return null;
  if (last.dotted && word.level === 'point' && !/^[a-z]$/.test(raw) && !ROMAN_POINT.test(raw)) return null;
  if (last.said) {
    const said = inWords(source.tokens, at);
    return said && { word, ...said };
  }
  if (word.level === 'paragraph' && !bracketed && !/^\d{1,3}[a-h]?$/.test(raw)) return null;
  if (word.level === 'article' && !/^\d{1,3}[A-Za-z]{0,2}$/.test(raw)) return null;
  if (
    (word.numeral === 'letter' || word.numeral === 'letterOrNumber') &&
    !/^(?:[a-z]{1,4}|\d{1,3}|I)$/.test(bracketed ? rawAt(source, at + 1) : raw)
  )
    return null;
  const number = readSplit(source, at, last) ?? readNumber(source, at, word);
  if (!number || COUNTED.has(wordAt(source, number.end))) return null;
  const next = wordAt(source, number.end);
  if (word.level === 'article' && (next === '/' || next === '%')) return null;
  return {
    word,
    ...number,
    ...(last.bracketed && { bracketed: true }),
    ...(last.dotted && { dotted: true }),
  };
}

/** The token after what joins two references: ", dan", "jo.", "dan/atau"; the same token where nothing does. */
export function afterConjunctions(source: Source, at: number): { end: number; words: string[] } {
  const words: string[] = [];
  let end = at;
  const joint = READ_WITH.at(source.tokens, wordAt(source, at) === ',' ? at + 1 : at);
  if (joint) {
    words.push('jo');
    end = joint.end;
  }
  while (words.length < 4 && CONJUNCTIONS.has(wordAt(source, end))) {
    words.push(wordAt(source, end));
    end += 1;
    const dot = wordAt(source, end) === '.';
    // "dan.(5)" has a speck for a space.
    if (dot && (/^(?:jo|jis|yo)$/.test(words.at(-1) ?? '') || wordAt(source, end + 1) === '(')) end += 1;
  }
  return { end, words };
}
