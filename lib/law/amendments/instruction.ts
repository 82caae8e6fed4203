import type { Provision, SourcePosition } from '../provision.ts';
import { inTodaysWording } from './instruction-wording.ts';
import { lettersBetween, type Place, parsePlaces } from './place.ts';

export type AmendmentAction =
  | 'change'
  | 'insert'
  | 'add'
  | 'delete'
  | 'retitle'
  | 'explanation'
  | 'terms'
  | 'renumber'
  | 'other';

type Unit = 'article' | 'paragraph' | 'point' | 'item' | 'chapter' | 'part' | 'subpart' | 'explanation';

/** One thing an instruction does: what it acts on, and for an insertion what comes in. */
export interface Clause {
  action: AmendmentAction;
  /** What is changed or deleted; for an insertion the places it stands between or after, for an addition what it is added to. */
  places: Place[];
  /** What is inserted or added, as named. */
  named: Place[];
  unit: Unit | null;
  /** How many units come in, where the instruction counts them. */
  count: number | null;
  terms: { from: string; to: string } | null;
}

/** One numbered instruction of an amending act. */
export interface Instruction {
  /** Of the instruction in the amending act. */
  eId: string;
  num: string | null;
  words: string;
  position: SourcePosition;
  clauses: Clause[];
  /** What it quotes: articles, or chapters and parts with their articles; eIds as in the amending act. */
  quoted: Provision[];
  /** Whether a line of the quote has no place in its structure. */
  strayWords: boolean;
  /** Penjelasan of the articles it quotes, by article number. */
  explanations: Map<string, Provision>;
}

const END_OF_HEAD =
  /,?\s*(?:dan\s+)?(?:\bsehingga\b|\byang\s+berbunyi\b|\bberbunyi\b|\bmenjadi sebagai\b|\bsebagai berikut\b|\bsebagaimana (?:tercantum|ditetapkan)\b|\bmenjadi berbunyi\b)/i;
/** After a result already told: "… sebagaimana tercantum dalam Penjelasan, serta ketentuan Pasal 25 ayat (2) diubah, sehingga …". */
const ALSO = /\b(?:serta|dan|sedangkan)\s+(ketentuan\b.*)$/is;
const VERB =
  /\b(disisipkan|ditambah(?:kan)?|menambah(?:kan)?|dihapus(?:kan)?|dicabut|dihilangkan|tetap,?\s+(?:dengan|namun)\s+perubahan|diubah|dirubah|diganti|disempurnakan|mengubah|perubahan)(?=[\s,.;:]|$)/i;
const TERMS =
  /(?:kata|frasa|frase|istilah|sebutan|singkatan|penyebutan)\s*[:,]?\s*["“]([^"“”]+)["”][^"“”]*?\b(?:diganti|diubah|dibaca|disesuaikan)\b[^"“”]*?["“]([^"“”]+)["”]/gi;
const COUNT =
  /^\s*(?:(\d+)\s*(?:\([^)]*\)|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\w+\s?belas)\b)?\s*)?(pasal|ayat|huruf|angka|butir|bab|bagian|paragraf|penjelasan)\b(?:\s+baru)?/i;
const UNITS: Record<string, Unit> = {
  pasal: 'article',
  ayat: 'paragraph',
  huruf: 'point',
  angka: 'item',
  butir: 'item',
  bab: 'chapter',
  bagian: 'part',
  paragraf: 'subpart',
  penjelasan: 'explanation',
};

/**
 * What an instruction says it does, clause by clause (UU 12/2011, Lampiran II angka 230-236).
 * @example readClauses('Ketentuan ayat (4) Pasal 27 diubah sehingga Pasal 27 berbunyi sebagai berikut:')[0]?.action // 'change'
 */
export function readClauses(words: string): Clause[] {
  const text = inTodaysWording(words.replace(/(?<=[a-z])(?=Pasal \d)/g, ' '));
  const terms = readTerms(text);
  if (terms) return terms;
  if (
    /\bmenjadi (?:Pasal \d|ayat \(\d|huruf [a-z]\b)/.test(
      text.replace(END_OF_HEAD, '\n').split('\n')[0] ?? '',
    )
  )
    return [{ ...emptyClause('renumber'), places: parsePlaces(text) }];
  const [head = text, ...more] = text.split(END_OF_HEAD);
  const tail = text.slice(head.length);
  const context = contextOf(tail, head);
  const also = more.slice(0, -1).flatMap((part) => ALSO.exec(part)?.[1] ?? []);
  return [head, ...also].flatMap(readHead).map((clause) => ({
    ...clause,
    places: clause.places.map((place) => within(place, context)),
    named: clause.named.map((place) => within(place, context)),
  }));
}

/**
 * Terms replaced, where the instruction does nothing else: "tanda koma di antara kata "A" dan kata "B" diganti dengan kata "atau"" replaces no word.
 * @returns null where it quotes the provision as it reads then, or replaces no terms
 */
function readTerms(text: string): Clause[] | null {
  const terms = [...text.matchAll(TERMS)];
  const rest = text.replace(TERMS, ' ');
  if (terms.length === 0 || /\bberbunyi\b/.test(rest)) return null;
  if (/["“”]/.test(rest) || VERB.test(rest)) return [];
  return terms.map(([, from = '', to = '']) => ({
    ...emptyClause('terms'),
    places: parsePlaces(text.replace(/["“][^"“”]*["”]/g, '')),
    terms: { from, to },
  }));
}

function emptyClause(action: AmendmentAction): Clause {
  return { action, places: [], named: [], unit: null, count: null, terms: null };
}

/** "… sehingga Pasal 27 berbunyi": the article that ayat named alone belong to; else the only article named. */
function contextOf(tail: string, head: string): string | null {
  const told = new Set(articles(parsePlaces(tail.split(/berbunyi|menjadi/i)[0] ?? '')));
  const named = new Set(articles(parsePlaces(head)));
  const [only] = told.size === 1 ? told : named.size === 1 ? named : [];
  return only ?? null;
}

function articles(places: readonly Place[]): string[] {
  return places.flatMap(({ article }) => (article === undefined ? [] : [article]));
}

function within(place: Place, article: string | null): Place {
  const inner = (place.paragraph ?? place.point ?? place.item) !== undefined;
  return inner && place.article === undefined && article !== null ? { ...place, article } : place;
}

function readHead(head: string): Clause[] {
  const clauses: Clause[] = [];
  let rest = head;
  let waiting = '';
  for (let match = VERB.exec(rest); match; match = VERB.exec(rest)) {
    const verb = (match[1] ?? '').toLowerCase();
    const subject = waiting + rest.slice(0, match.index);
    rest = rest.slice(match.index + match[0].length);
    waiting = '';
    if (/^(?:disisipkan|ditambah|menambah)/.test(verb)) {
      const { clause, left } = readIncoming(verb === 'disisipkan' ? 'insert' : 'add', subject, rest);
      clauses.push(clause);
      rest = left;
    } else if (/perubahan$/.test(verb)) {
      const places = parsePlaces(rest).map((place) => ({ ...place, explanation: true as const }));
      clauses.push({ ...emptyClause('explanation'), places: /penjelasan/i.test(rest) ? places : [] });
      rest = '';
    } else if (verb === 'mengubah') {
      clauses.push(...readOutgoing(verb, rest));
      rest = '';
    } else clauses.push(...readOutgoing(verb, subject));
  }
  return clauses;
}

/** "… disisipkan 2 (dua) pasal, yakni Pasal 16A dan Pasal 16B": what follows the list belongs to the next clause. */
function readIncoming(
  action: 'insert' | 'add',
  subject: string,
  rest: string,
): { clause: Clause; left: string } {
  const counted = COUNT.exec(rest);
  const unit = UNITS[(counted?.[2] ?? '').toLowerCase()] ?? null;
  const places = parsePlaces(subject);
  if (unit === 'explanation')
    return {
      clause: { ...emptyClause('explanation'), places: places.length > 0 ? places : parsePlaces(rest) },
      left: rest.slice(counted?.[0].length),
    };
  const count = counted?.[1] === undefined ? null : Number(counted[1]);
  const after = rest.slice(counted?.[0].length ?? 0);
  const list = /^\s*,?\s*(?:yakni|yaitu|masing-masing)\b\s*(?:,|:)?\s*/i.exec(after);
  if (!list) return { clause: { ...emptyClause(action), places, unit, count }, left: after };
  const end = endOfList(after, list[0].length, unit, count);
  const host = places.at(-1);
  const named = namedIn(after.slice(list[0].length, end), unit).map((place) => hosted(place, host, action));
  return { clause: { ...emptyClause(action), places, named, unit, count }, left: after.slice(end) };
}

/** "Pasal 28A, 28B, dan 28C": the word is said once. */
function namedIn(list: string, unit: Unit | null): Place[] {
  const full = unit === 'article' ? list.replace(/(?<![Pp]asal\s)(?<!\d)(?=\d+[A-Z]?\b)/g, 'Pasal ') : list;
  return parsePlaces(full).flatMap((place, index, all) => {
    const from = all[index - 1]?.article;
    if (!place.through || from === undefined || place.article === undefined || place.paragraph)
      return [place];
    return [
      ...lettersBetween(from, place.article).map((article) => ({ article })),
      { article: place.article },
    ];
  });
}

/** "ayat (2) Pasal 58 ditambah 1 huruf, yakni huruf bb": the letter belongs to the ayat. */
function hosted(place: Place, host: Place | undefined, action: 'insert' | 'add'): Place {
  if (!host || (place.article !== undefined && place.paragraph !== undefined)) return place;
  const { article, paragraph, point } = host;
  const inner = place.point !== undefined || place.item !== undefined;
  return {
    ...(article !== undefined && inner && { article }),
    ...(paragraph !== undefined && inner && { paragraph }),
    ...(point !== undefined && place.item !== undefined && action === 'add' && { point }),
    ...place,
  };
}

const NAME_OF: Partial<Record<Unit, string>> = {
  article: '(?:[Pp]asal\\s+)?\\d+\\s?[A-Z]*(?![A-Za-z\\d(])(?! \\()',
  paragraph: '[Aa]yat\\s*\\(\\d+[a-z]?\\)',
  point: '[Hh]uruf\\s+[a-z]{1,2}\\b',
  item: '(?:[Aa]ngka|[Bb]utir)\\s+\\d+[a-z]?\\b',
  chapter: '(?:BAB|[Bb]ab)\\s+[IVXLC]+\\s?[A-Z]?(?![A-Za-z])',
  part: '[Bb]agian\\s+\\w+',
  subpart: '[Pp]aragraf\\s+\\w+',
};

/** Where a list of names ends: after as many as the instruction counts, else where another kind of word begins. */
function endOfList(text: string, start: number, unit: Unit | null, count: number | null): number {
  const pattern = unit === null ? undefined : NAME_OF[unit];
  if (!pattern) return text.length;
  const name = new RegExp(`^\\s*,?\\s*(serta |dan |sampai dengan )?${pattern}`);
  let end = start;
  let names = 0;
  for (let match = name.exec(text.slice(end)); match; match = name.exec(text.slice(end))) {
    const range = match[1]?.startsWith('sampai') ?? false;
    if (count !== null && names >= count && !range) break;
    end += match[0].length;
    names = range && count !== null ? count : names + 1;
  }
  return end;
}

function readOutgoing(verb: string, subject: string): Clause[] {
  const named = parsePlaces(subject);
  // "Pasal 1 substansi tetap dan Penjelasannya diubah": the words stay.
  const only = /\btetap\b/.test(subject) && /[Pp]enjelasan/.test(subject);
  const all = only ? named.map((place) => ({ ...place, explanation: true as const })) : named;
  const action = /^(?:dihapus|dicabut|dihilangkan)/.test(verb) ? 'delete' : 'change';
  const explained = all.filter(({ explanation }) => explanation);
  const titles = all.filter(({ title, explanation }) => title && !explanation);
  const places = all.filter(({ title, explanation }) => !title && !explanation);
  const clauses: Clause[] = [];
  if (places.length > 0) clauses.push({ ...emptyClause(action), places });
  if (titles.length > 0)
    clauses.push({ ...emptyClause(action === 'delete' ? 'delete' : 'retitle'), places: titles });
  if (explained.length > 0) clauses.push({ ...emptyClause('explanation'), places: explained });
  return clauses.length > 0 ? clauses : [emptyClause(action)];
}
