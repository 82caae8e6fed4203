import { type Provision, walk } from '../provision.ts';
import { type Place, parsePlaces, placeEId } from './place.ts';

/** A single provision of another instrument that an act takes out of force, and what references to it then mean. */
export interface SingleRepeal {
  /** Where the act says so: `art_622__para_1__point_n`. */
  eId: string;
  /** `uu-23-2002` */
  instrument: string;
  target: Place;
  /** Places in the act itself. */
  successors: Place[];
}

const REPEALED = /dicabut dan dinyatakan tidak berlaku/;
const INSTRUMENT = /Undang\s?-?\s?Undang\s+Nomor\s+([\dlIO]+)\s+T\S+\s+([\dlIOL]{4})\b/;
const REPLACED = /^(.*?)pengacuannya diganti dengan\s*\S?\s*((?:Pasal|pasal)\s*[\dlIO].*)$/s;

/**
 * The single provisions that a code repeals in other acts, with its table of what references to them now mean (UU 1/2023 Pasal 622).
 * @example readSingleRepeals(body).find(({ eId }) => eId === 'art_622__para_1__point_q')?.successors // [{ article: '455' }]
 */
export function readSingleRepeals(body: readonly Provision[]): SingleRepeal[] {
  return [...walk(body)]
    .filter(({ kind, children }) => kind === 'article' && children.some(isRepealList))
    .flatMap(({ children }) => {
      const swaps = children.flatMap(readSwaps);
      return children
        .filter(isRepealList)
        .flatMap((list) => list.children.flatMap((point, index) => repealsOf(point, index, swaps)));
    });
}

function isRepealList({ kind, text, children }: Provision): boolean {
  return (
    kind === 'paragraph' && /ketentuan dalam\s*:?$/.test(text) && REPEALED.test(children.at(-1)?.text ?? '')
  );
}

function repealsOf({ eId, text }: Provision, index: number, swaps: readonly Swap[]): SingleRepeal[] {
  const named = INSTRUMENT.exec(text);
  if (!named) return [];
  const [, number = '', year = ''] = named;
  const instrument = `uu-${Number(digits(number))}-${digits(year)}`;
  const own = swaps.filter(({ letter }) => letter === index);
  const targets = parsePlaces(cleaned(text.slice(0, named.index)));
  const known = new Set(targets.map(placeEId));
  return targets.map((target) => ({
    eId,
    instrument,
    target,
    successors: own
      .filter(({ from }) =>
        from.some((place) => resolvePlace(place, (each) => known.has(each)) === placeEId(target)),
      )
      .flatMap(({ to }) => to),
  }));
}

/** References to the first now mean the second. */
interface Swap {
  /** Which item of the list, counted from 0. */
  letter: number;
  from: Place[];
  to: Place[];
}

function readSwaps({ kind, text, children }: Provision): Swap[] {
  const letter = kind === 'paragraph' ? /ayat \(1\) huruf\s?([a-z]{1,2})\b/.exec(text)?.[1] : undefined;
  if (letter === undefined || !/pengacuannya diganti/.test(text)) return [];
  const inline = /mengacu (.*)$/s.exec(text)?.[1];
  const sentences =
    children.length > 0 ? children.map((child) => child.text) : inline === undefined ? [] : [inline];
  return sentences.flatMap((sentence) => {
    const [, from = '', to = ''] = REPLACED.exec(sentence) ?? [];
    const places = parsePlaces(cleaned(to));
    return places.length > 0
      ? [{ letter: indexOfLetter(letter), from: parsePlaces(cleaned(from)), to: places }]
      : [];
  });
}

/** a to z, then aa, bb, cc: counted from 0. */
function indexOfLetter(letter: string): number {
  const last = letter.charCodeAt(letter.length - 1) - 'a'.charCodeAt(0);
  return (letter.length - 1) * 26 + last;
}

function digits(printed: string): string {
  return printed.replace(/O/g, '0').replace(/[lIL]/g, '1');
}

/**
 * Numbers as recognition misreads them in lists of articles: "ayat(21" is "ayat (2)", "Pasal 2a" is "Pasal 28", "6O3" is "603".
 * What comes out is looked up in the act it names before it counts.
 */
function cleaned(text: string): string {
  return text
    .replace(/\bPasa[l1I]\s*(?=[\dlIO])/gi, 'Pasal ')
    .replace(
      /Pasal ([\dlIO]+(?: \d(?=[\s,]))?)/g,
      (_, number: string) => `Pasal ${digits(number.replace(/ /g, ''))}`,
    )
    .replace(/Pasal (\d+)a(?=[\s,;])/g, 'Pasal $18')
    .replace(
      /\baya[tlr]\s*[(l[]\s*(\d{1,2}|[lIr])\s*[)1lI\]](?=[\s,;.dU]|$)/g,
      (_, number: string) => `ayat (${number.replace(/[lIr]/, '1')})`,
    )
    .replace(/\bh(?:uruf|unrf)\s*(?=[a-z]\b)/g, 'huruf ');
}

/**
 * The eId of a place in an act, a capital A read for an 8 undone where only that gives one; null where the act has no such place.
 * @example resolvePlace({ article: '2A', paragraph: '2' }, (eId) => eId === 'art_28__para_2') // 'art_28__para_2'
 */
export function resolvePlace(place: Place, exists: (eId: string) => boolean): string | null {
  const eId = placeEId(place);
  if (eId === null) return null;
  if (exists(eId)) return eId;
  const misread =
    place.article && /^\d+A$/.test(place.article)
      ? { ...place, article: place.article.replace('A', '8') }
      : null;
  const other = misread && placeEId(misread);
  return other && exists(other) ? other : null;
}

/** Provisions an amending act keeps in force only until another act is: "… berlaku sampai dengan diberlakukannya Undang-Undang Nomor 1 Tahun 2023". */
export interface Sunset {
  eId: string;
  /** The act whose coming into force ends them. */
  until: string;
  targets: Place[];
}

/**
 * What an act says ends when another comes into force (UU 1/2024 Pasal II ayat (1)).
 * @example readSunsets(body)[0]?.until // 'uu-1-2023'
 */
export function readSunsets(body: readonly Provision[]): Sunset[] {
  return [...walk(body)].flatMap(({ eId, text }) => {
    const [, list = '', ending = ''] =
      /ketentuan (?:dalam|sebagaimana dimaksud dalam) (Pasal .*?) (?:tetap )?berlaku sampai dengan (?:saat )?(?:diberlakukannya|mulai berlakunya|berlakunya) (.*)$/s.exec(
        text,
      ) ?? [];
    const [, number, year] = INSTRUMENT.exec(ending) ?? [];
    return number && year
      ? [{ eId, until: `uu-${Number(digits(number))}-${digits(year)}`, targets: parsePlaces(list) }]
      : [];
  });
}
