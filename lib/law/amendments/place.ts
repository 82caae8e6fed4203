import { ordinalNumber } from '../statute-lines.ts';

/** A place of the amended act as an instruction names it; `item` is an angka, `point` a huruf. */
export interface Place {
  article?: string;
  paragraph?: string;
  point?: string;
  item?: string;
  chapter?: string;
  part?: string;
  subpart?: string;
  /** The heading alone, not what stands under it. */
  title?: true;
  /** The Penjelasan of the place, not its text. */
  explanation?: true;
  /** From the place named before up to this one. */
  through?: true;
}

const ORDINAL = '[Kk]e[a-z]+(?:\\s?belas)?|[Pp]ertama';
/** Letters of numbers are capitals, so capitals count: "Pasal 36 di" is no Pasal 36DI. */
const TOKEN = new RegExp(
  [
    '\\b(?<flag>[Pp]enjelasan(?:nya)?|PENJELASAN|[Jj]udul|JUDUL)\\b',
    '(?<![A-Za-z])(?:[Pp]asal|PASAL)\\s*(?<article>\\d+(?:\\s?[A-Z]{1,2}(?![A-Za-z]))?|[IVX]+(?![A-Za-z]))',
    '\\b[Aa]yat\\s*\\(\\s?(?<paragraph>\\d+[a-z]?)\\s?\\)',
    '(?<=\\b[Aa]yat\\s*\\(\\d+[a-z]?\\)[\\s\\S]*)\\((?<more>\\d+[a-z]?)\\)',
    '\\b[Hh]uruf\\s+(?<point>[a-z]{1,2})\\b',
    '\\b(?:[Aa]ngka|[Bb]utir)\\s+(?<item>\\d+[a-z]?)\\b',
    '\\b(?:BAB|[Bb]ab)\\s+(?<chapter>[IVXLC]+\\s?[A-Z]?)(?![A-Za-z])',
    `\\b[Bb]agian\\s+(?<part>${ORDINAL})\\b`,
    '\\b[Pp]aragraf\\s+(?<subpart>\\d+[A-Za-z]?)\\b',
    '\\b(?<through>sampai dengan|s\\.?d\\.?)(?=\\s)',
  ].join('|'),
  'g',
);
/** Between an inner place and the outer one it belongs to: "ayat (4) Pasal 27", "huruf d dalam Pasal 6". */
const BELONGS = /^\s*(?:(?:dalam|pada|dari|ketentuan|tentang|di)\s+)*$/i;

/**
 * The places a phrase names, whichever way round: "Pasal 31 ayat (3)" or "ayat (3) dan ayat (4) Pasal 31".
 * @example parsePlaces('ayat (3) dan ayat (4) Pasal 31') // [{ paragraph: '3', article: '31' }, { paragraph: '4', article: '31' }]
 */
export function parsePlaces(phrase: string): Place[] {
  const reader = new PlaceReader();
  let end = 0;
  for (const match of phrase.matchAll(TOKEN)) {
    const gap = phrase.slice(end, match.index);
    reader.read(match.groups ?? {}, BELONGS.test(gap));
    end = match.index + match[0].length;
  }
  return reader.places;
}

class PlaceReader {
  readonly places: Place[] = [];
  private article: string | undefined;
  private paragraph: string | undefined;
  private explanation = false;
  private title = false;
  private range = false;

  read(token: Record<string, string | undefined>, direct: boolean): void {
    const { flag, article, paragraph, more, point, item, chapter, part, subpart, through } = token;
    if (flag) this.flag(flag.toLowerCase());
    else if (through) this.range = true;
    else if (article) this.readArticle(article.replace(/\s/g, ''), direct);
    else if (paragraph ?? more) this.readParagraph(paragraph ?? more ?? '', direct && !more);
    else if (point) this.readInner({ point }, direct);
    else if (item) this.readInner({ item }, direct);
    else if (chapter) this.readGroup({ chapter: chapter.replace(/\s/g, '') }, direct);
    else if (part) this.readGroup({ part: ordinalNumber(part) }, direct);
    else if (subpart) this.readGroup({ subpart }, direct);
  }

  private flag(flag: string): void {
    if (flag === 'judul') this.title = true;
    else this.explanation = true;
  }

  private get last(): Place | undefined {
    return this.places.at(-1);
  }

  private push(place: Place): void {
    if (this.explanation) place.explanation = true;
    if (this.title) place.title = true;
    if (this.range) place.through = true;
    this.range = false;
    this.places.push(place);
  }

  private readArticle(article: string, direct: boolean): void {
    const orphans = this.places.filter((place) => isInner(place) && place.article === undefined);
    if (direct && orphans.length > 0 && this.last && isInner(this.last)) {
      for (const orphan of orphans) orphan.article = article;
      this.article = undefined;
      this.paragraph = undefined;
      return;
    }
    this.article = article;
    this.paragraph = undefined;
    this.push({ article });
  }

  private readParagraph(paragraph: string, direct: boolean): void {
    const { last } = this;
    this.paragraph = paragraph;
    if (direct && last?.article && !isInner(last)) last.paragraph = paragraph;
    else if (direct && last && (last.point ?? last.item) && !last.paragraph && !last.article)
      last.paragraph = paragraph;
    else this.pushSeries('paragraph', paragraph);
  }

  private readInner(inner: Pick<Place, 'point' | 'item'>, direct: boolean): void {
    const { last } = this;
    const refines = direct && last && last.item === undefined && (last.point === undefined || inner.item);
    if (refines && (last.article ?? last.paragraph ?? last.point)) Object.assign(last, inner);
    else if (inner.point) this.pushSeries('point', inner.point);
    else this.pushSeries('item', inner.item ?? '');
  }

  /** "ayat (1) sampai dengan ayat (4)" names each; articles are counted in the amended act. */
  private pushSeries(unit: 'paragraph' | 'point' | 'item', num: string): void {
    const context: Place = {
      ...(this.article !== undefined && { article: this.article }),
      ...(unit !== 'paragraph' && this.paragraph !== undefined && { paragraph: this.paragraph }),
    };
    const from = this.range ? this.last?.[unit] : undefined;
    this.range = false;
    for (const each of from === undefined ? [] : between(from, num)) this.push({ ...context, [unit]: each });
    this.push({ ...context, [unit]: num });
  }

  private readGroup(group: Pick<Place, 'chapter' | 'part' | 'subpart'>, direct: boolean): void {
    const { last } = this;
    const joins = direct && last && !last.article && Object.keys(group).every((key) => !(key in last));
    if (joins && (last.chapter ?? last.part ?? last.subpart)) Object.assign(last, group);
    else this.push({ ...group });
  }
}

function isInner(place: Place): boolean {
  return (place.paragraph ?? place.point ?? place.item) !== undefined;
}

/**
 * The numbers from one with a letter to another with the same digits: 178A to 178H, 2a to 2d; the ends left out.
 * @example lettersBetween('178A', '178D') // ['178B', '178C']
 */
export function lettersBetween(from: string, to: string): string[] {
  const [, digits, first = ''] = /^(\d+)([A-Za-z])$/.exec(from) ?? [];
  const [, same, last = ''] = /^(\d+)([A-Za-z])$/.exec(to) ?? [];
  if (digits === undefined || digits !== same) return [];
  return between(first.toLowerCase(), last.toLowerCase()).map(
    (letter) => digits + (/[A-Z]/.test(first) ? letter.toUpperCase() : letter),
  );
}

function between(from: string, to: string): string[] {
  if (/^\d+[a-z]$/.test(from)) return lettersBetween(from, to);
  const numbers = /^\d+$/.test(from) && /^\d+$/.test(to);
  const letters = /^[a-z]$/.test(from) && /^[a-z]$/.test(to);
  if (!numbers && !letters) return [];
  const [a, b] = numbers ? [Number(from), Number(to)] : [from.charCodeAt(0), to.charCodeAt(0)];
  const all = Array.from({ length: Math.max(0, b - a - 1) }, (_, index) => a + 1 + index);
  return all.map((code) => (numbers ? String(code) : String.fromCharCode(code)));
}

/**
 * The eId a place of an article has in the amended act; null where it names no article.
 * @example placeEId({ article: '9', paragraph: '1', point: 'a' }) // 'art_9__para_1__point_a'
 */
export function placeEId({ article, paragraph, point, item }: Place): string | null {
  if (article === undefined) return null;
  return [
    `art_${article}`,
    paragraph && `para_${paragraph}`,
    point && `point_${point}`,
    item && `point_${item}`,
  ]
    .filter(Boolean)
    .join('__');
}
