import { glued, type Source, type Unit, wordAt } from './source.ts';
import { UNIT_WORDS } from './words.ts';

const BEFORE = new Set(['preceding', 'previous']);

/** Reads a unit that is told by where it stands: "this article", "the present paragraph", "the preceding paragraph", "that article", "the same article". */
export function readStandingUnit(source: Source, start: number): Unit | null {
  const first = wordAt(source, start);
  const at = first === 'the' ? start + 1 : start;
  const article = at > start || wordAt(source, start - 1) === 'the';
  const told = wordAt(source, at);
  const own = told === 'this' || (article && told === 'present');
  const two = article && told === 'two' && BEFORE.has(wordAt(source, at + 1));
  if (two && wordAt(source, at + 2) === 'paragraphs') {
    const word = UNIT_WORDS.get('paragraph');
    return word ? standing(word, at + 3, 'twoBefore') : null;
  }
  const before = article && BEFORE.has(told);
  const same = told === 'that' || (article && (told === 'same' || told === 'said'));
  const noun = wordAt(source, at + 1);
  // "This section" is of a level that a title below it hides: what it is of cannot be told.
  const group = own && /^(?:chapter|part)$/.test(noun);
  const word = group || /^(?:article|paragraph)$/.test(noun) ? UNIT_WORDS.get(noun) : undefined;
  // "at present article 5 …" has a number of its own.
  if (!word || !(own || before || same) || /^\d/.test(wordAt(source, at + 2))) return null;
  return standing(word, at + 2, before ? 'before' : same ? 'same' : undefined);
}

/** Reads what stands for a number after its word: "Pasal ini", "ayat sebelumnya", "pasal yang lalu", "Pasal tersebut". */
export function readStandingNumber(source: Source, start: number, at: number): Unit | null {
  const word = UNIT_WORDS.get(wordAt(source, start));
  if (!word || word.level === 'book') return null;
  if (wordAt(source, at) === 'ini') return standing(word, at + 1);
  // "pasal-pasal tersebut", "kedua pasal di atas" are several.
  const counted = /^(?:kedua|ketiga|keempat|beberapa|semua)$/.test(wordAt(source, start - 1));
  const several = counted || (wordAt(source, start - 1) === '-' && glued(source, start));
  if (several || (word.level !== 'article' && word.level !== 'paragraph')) return null;
  const [first, second, third] = [wordAt(source, at), wordAt(source, at + 1), wordAt(source, at + 2)];
  if (first === 'sebelumnya' || first === 'diatas') return standing(word, at + 1, 'before');
  if (first === 'di' && second === 'atas') return standing(word, at + 2, 'before');
  if (first === 'tersebut') return standing(word, at + 1, 'same');
  if (first !== 'yang') return null;
  if (second === 'sama') return standing(word, at + 2, 'same');
  if (second === 'lalu') return standing(word, at + 2, 'before');
  return second === 'baru' && third === 'lalu' ? standing(word, at + 3, 'before') : null;
}

function standing(word: Unit['word'], end: number, stands?: Unit['stands']): Unit {
  return { word, nums: [], end, corrections: [], ...(stands && { stands }) };
}
