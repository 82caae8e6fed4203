import type { Mention } from './read-numbered.ts';
import { rawAt, type Source, wordAt } from './source.ts';

/** Countries other than Indonesia, and what is theirs, in both languages. */
const FOREIGN =
  /^(?:malaysian?|singapor(?:e|ean)|singapura|philippines?|filipin[ao]|filipino|thai(?:land)?|vietnam(?:ese)?|cambodian?|kamboja|laos?|laotian|myanmar|brunei(?:an)?|timor|dutch|netherlands|belanda|germany?|jerman|french|france|perancis|prancis|british|uk|inggris|indian?|pakistani?|japan(?:ese)?|jepang|korean?|korea|china|chinese|tiongkok|cina|australian?|american|amerika|us|usa|canad(?:a|ian)|kanada|swedish|sweden|swedia|norwegian|norway|norwegia|italian|italy|italia|spanish|spain|spanyol|swiss|switzerland|swiss|brazilian?|brasil|kenyan?|nigerian?|bangladesh(?:i)?|nepal(?:ese|i)?|russian?|rusia|turkish|turkey|turki)$/;
/** What a country has of its own; a treaty is everyone's. */
const NATIONAL =
  /^(?:uu|kuh|kitab|wvs|undang|konstitusi|constitution)|(?:law|act|code)s?$|^law on|constitution/i;
/** Words before the name of a bill, which is no law yet. */
const DRAFT = /^(?:ruu|rancangan|draft|rperpres|rpp)$/;

/**
 * Reads a law of another country, or a bill, where what was read would be a law of Indonesia: "the Philippine Child Protection Law", "KUHP Belanda", "RUU KUHP".
 * @returns the mention by its whole name, which the catalogue does not know; null where it is a law of Indonesia
 */
export function readForeign(source: Source, start: number, mention: Mention): Mention | null {
  const { cited } = mention;
  const national = 'name' in cited ? NATIONAL.test(cited.name) : true;
  if (!national) return null;
  const draft = DRAFT.test(wordAt(source, start - 1));
  const before = draft || isForeign(source, start - 1);
  const end = afterCountry(source, mention.end);
  if (!before && end === null) return null;
  const from = source.tokens[before ? start - 1 : start]?.start;
  const name = source.text.slice(from, source.tokens[(end ?? mention.end) - 1]?.end).replace(/\s+/g, ' ');
  return { cited: { name }, end: end ?? mention.end, corrections: [] };
}

/** "of Vietnam", "(Malaysia)", "Belanda"; null where none follows. */
function afterCountry(source: Source, at: number): number | null {
  const open = wordAt(source, at) === '(';
  let index = open || /^(?:of|in|di)$/.test(wordAt(source, at)) ? at + 1 : at;
  if (wordAt(source, index) === 'the') index += 1;
  if (!isForeign(source, index)) return null;
  return open && wordAt(source, index + 1) === ')' ? index + 2 : index + 1;
}

function isForeign(source: Source, at: number): boolean {
  return /^\p{Lu}/u.test(rawAt(source, at)) && FOREIGN.test(wordAt(source, at));
}
