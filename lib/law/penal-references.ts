import { formatEId } from './eid.ts';

/** A provision a penal provision names: `to` is the last of a range ("Pasal 30 sampai dengan Pasal 37"). */
export interface PenalReference {
  eId: string;
  to: string | null;
}

const TOKEN =
  /(?<own>\b(?:pada|dalam)\s+)?(?<unit>[Pp]asa[l1](?:-pasal)?|aya[tl]|huru?r?f|angka)\s*(?<open>[(l]?\s*)(?<num>[\dOlIf]{1,4}(?:\s?(?:bis|his|ter|quater))?[A-Za-z]{0,2}(?![\p{L}])|[a-z]{1,2}(?![\p{L}])|pertama|kedua|ketiga|keempat|kelima)\s*(?<close>[)l]?)/gu;
const LIST = /^(?:\s*(?:,|dan\s?\/\s?atau|dan|atau|serta|sampai dengan|s\/d|-|–|jo)\s*)+$/;
const MORE =
  /^\s*(?:,\s*(?:dan|atau)?|dan|atau)\s*(\d(?:\s?\d)*(?:\s?(?:bis|his|ter|quater))?[A-Za-z]?)(?![\p{L}])(?!\s*\(|[\d.]|\s*(?:tahun|bulan|hari|orang|kali|tiga|juta))/u;
const ELSEWHERE =
  /^(?:\s*aya[tl]\s+\S+)?\s*(?:,?\s*(?:[Uu]ndang-?\s?[Uu]ndang\s+(?:Nomor|No|Hukum|Dasar)|KUHP|BW|Kitab|Peraturan Pemerintah\s+(?:Nomor|No)|[Oo]rdonansi|aturan tentang))/;
const ORDINALS = ['pertama', 'kedua', 'ketiga', 'keempat', 'kelima'];

/**
 * The provisions named in a penal provision, as eIds within the same law; "pada ayat (1)" is of its own article.
 * @param own the eId of the article the text stands in
 * @example penalReferences('sebagaimana dimaksud pada ayat (1)', 'art_81')[0].eId // 'art_81__para_1'
 */
export function penalReferences(text: string, own: string): PenalReference[] {
  const found: PenalReference[] = [];
  let article: string | null = null;
  let paragraph: string | null = null;
  let point: string | null = null;
  let end = -1;
  let skipped = -1;
  for (const match of text.matchAll(TOKEN)) {
    const { own: preposition, unit = '', open = '', num: inside = '', close } = match.groups ?? {};
    const kind = unit.toLowerCase().slice(0, 4);
    // "ayat (21": recognition read the closing bracket as a 1.
    if (match.index < skipped) continue;
    const printed = open.includes('(') && !close ? inside.replace(/(?<=\d)1$/, '') : inside;
    const num = readNum(printed, kind);
    if (num === null) continue;
    const between = end === -1 ? '' : text.slice(end, match.index);
    const listed = end !== -1 && (LIST.test(between) || between.trim() === '');
    const ranged = listed && /sampai dengan|s\/d|^\s*[-–]\s*$/.test(between);
    const start = match.index;
    end = start + match[0].length;
    if (kind === 'pasa') {
      const known = found.length;
      article = formatEId('article', num);
      paragraph = null;
      point = null;
      add(found, article, ranged);
      end = moreArticles(text, end, found, (eId) => {
        article = eId;
      });
      const elsewhere = ELSEWHERE.exec(text.slice(end))?.[0];
      if (elsewhere === undefined) continue;
      found.length = known;
      article = null;
      end += elsewhere.length;
      skipped = end;
      continue;
    }
    const base: string = article !== null && listed && preposition === undefined ? article : own;
    if (kind === 'ayat' || kind === 'ayal') {
      article = base;
      paragraph = formatEId('paragraph', num, base);
      refine(found, base, paragraph, ranged);
      if (open.includes('('))
        end = moreArticles(text, end, found, (eId) => {
          article = eId;
        });
      else end = moreParagraphs(text, end, found, base);
    } else {
      const above: string = paragraph?.startsWith(base) && (listed || preposition) ? paragraph : base;
      const over: string = kind === 'angk' && point?.startsWith(above) && listed ? point : above;
      const eId = formatEId('point', num, over);
      if (kind !== 'angk') point = eId;
      refine(found, over, eId, ranged);
    }
  }
  return found;
}

function add(found: PenalReference[], eId: string, ranged: boolean): void {
  const last = found.at(-1);
  if (ranged && last && last.to === null) last.to = eId;
  else if (!found.some((known) => known.eId === eId && known.to === null)) found.push({ eId, to: null });
}

/** "Pasal 5 ayat (1)" takes the place of "Pasal 5"; "dan ayat (3)" stands beside it. */
function refine(found: PenalReference[], above: string, eId: string, ranged: boolean): void {
  const last = found.at(-1);
  if (last?.to !== null && last?.to === above) last.to = eId;
  else if (!ranged && last?.eId === above && last.to === null) last.eId = eId;
  else add(found, eId, ranged);
}

/** "ayat 1 dan 3", as the old code writes it. */
function moreParagraphs(text: string, from: number, found: PenalReference[], article: string): number {
  let end = from;
  for (let match = MORE.exec(text.slice(end)); match; match = MORE.exec(text.slice(end))) {
    add(found, formatEId('paragraph', joined(match[1]), article), false);
    end += match[0].length;
  }
  return end;
}

/** "pasal 310, 311 dan 315": numbers that go on without the word. */
function moreArticles(
  text: string,
  from: number,
  found: PenalReference[],
  now: (eId: string) => void,
): number {
  let end = from;
  const takeRange = (): void => {
    const range = /^\s?[-–]\s?(\d+[a-z]?)(?![\d.])/.exec(text.slice(end));
    if (!range) return;
    add(found, formatEId('article', range[1] ?? ''), true);
    end += range[0].length;
  };
  takeRange();
  for (let match = MORE.exec(text.slice(end)); match; match = MORE.exec(text.slice(end))) {
    const eId = formatEId('article', joined(match[1]));
    add(found, eId, false);
    now(eId);
    end += match[0].length;
    takeRange();
  }
  return end;
}

/** "2 87" is 287, "187 his" is 187bis. */
function joined(num = ''): string {
  return num.replace(/\s/g, '').replace(/his$/, 'bis');
}

function readNum(printed: string, kind: string): string | null {
  const ordinal = ORDINALS.indexOf(printed);
  if (ordinal !== -1) return kind === 'pasa' ? null : String(ordinal + 1);
  if (kind === 'huru' || kind === 'hurr' || kind === 'hunr')
    return /^[a-z]{1,2}$/.test(printed) ? printed : null;
  const num = joined(printed).replace(kind === 'pasa' ? /$^/ : /(?<=\d)l$/, '');
  const [, digits = '', letters = ''] = /^([\dOlIf]+?)((?:bis|ter|quater)?[A-Za-z]{0,2})$/.exec(num) ?? [];
  const read = digits.replace(/O/g, '0').replace(/[lIf]/g, '1');
  return /^\d+$/.test(read) && /\d/.test(digits + (kind === 'ayat' ? '1' : '')) ? `${read}${letters}` : null;
}
