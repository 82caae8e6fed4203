import { editDistance } from './edit-distance.ts';
import type { Fine, Imprisonment, Multiplier, Penalty } from './penalty.ts';
import { readCategory, readMoney, readTerm } from './penalty-amounts.ts';

/** Where penalties end and measures beside them begin. */
const BESIDE = /pidana tambahan|\btindakan\b|pencabutan|\bdicabut\b|perampasan|pembekuan|penutupan/i;
/** A span of time is a penalty where custody was named, or follows the word itself: "pidana paling lama sembilan bulan". */
const CUSTODY = /penjara|kurungan|pidana\s*$/i;
const TOKEN =
  /(?<death>pidana\s+mati|hukuman\s+mati|dipidana\s+mati)|(?<life>seumur\s+hidup)|(?<kind>penjara|kurungan|denda)|(?<min>paling\s+(?:singkat|sedikit|kurang|rendah)|sekurang-?kurangnya|serendah-?rendahnya)|(?<max>paling\s+(?:lama|banyak|tinggi|besar)|selama-?lamanya|setinggi-?tingginya|sebanyak-?banyaknya)/giu;

/** Penal words as recognition may have spoilt them, each only where it can be nothing else. */
const SPOILT: [RegExp, string][] = [
  [/(\p{L})-\s+(\p{L})/gu, '$1$2'],
  [/\bpalin\s?g\s?lama|\bpa!ing\s+lama/giu, 'paling lama'],
  [/\bselama-?\s?l[au]manya/giu, 'selama-lamanya'],
  [/\bpen\s?jara\b/giu, 'penjara'],
  [/\bpa-?ling|\bplaing|\bpal+ing(?=lama|banyak)/giu, 'paling '],
  [/\bpaling\s+(?:1ama|lams|lema|lam[^a\s]|iama)\b/giu, 'paling lama'],
  [/\b(?:dcnda|dendan|derida|dcnd[ao])\b/giu, 'denda'],
  [/(?<=[\p{L})]\s)(?:hulan|bulen|buian)\b/giu, 'bulan'],
  [/(?<=[\p{L})]\s)(?:tuhun|atahun|tahtn|tahur|tabun)\b/giu, 'tahun'],
  [/\b(?:utau|ata\.u|atan)\b/giu, 'atau'],
  [/(?<=\bpidana\s)rnati\b/giu, 'mati'],
];

/**
 * What one penal clause threatens: terms, fines, how they are joined, and what they are multiplied by; null where it threatens nothing that is measured.
 * Indonesian drafting: UU 12/2011, Lampiran II, angka 112 ff.
 * @example readPenalty('dipidana dengan pidana penjara paling lama 5 (lima) tahun').imprisonment.maxMonths // 60
 */
export function readPenalty(clause: string): Penalty | null {
  const text = nearWords(repairPenalWords(clause));
  const penalty = emptyPenalty();
  let kind = 'penjara' as Imprisonment['kind'] | 'denda';
  let custodyEnd = -1;
  let fineStart = -1;
  let next = 0;
  let begin = -1;
  for (const match of text.matchAll(TOKEN)) {
    if (match.index < next) continue;
    if (begin !== -1 && BESIDE.test(text.slice(begin, match.index))) break;
    const { death, life, kind: named, min, max } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (named) kind = named.toLowerCase() as typeof kind;
    if (named?.toLowerCase() === 'denda' && fineStart === -1) fineStart = match.index;
    if ((death || life || min || max) && begin === -1) begin = match.index;
    if (death || life) {
      const term = custody(penalty, 'penjara');
      if (death) term.death = true;
      else term.life = true;
      custodyEnd = end;
    }
    if (!min && !max) {
      const bare = named && !penalty.imprisonment?.maxMonths ? readBare(text.slice(end), kind, penalty) : 0;
      if (bare > 0) next = end + bare;
      continue;
    }
    const rest = text
      .slice(end)
      .replace(/^\s*untuk korporasi adalah/iu, (lost) => ' '.repeat(lost.length))
      .replace(/^\s*(?:pidana\s+)?(?:penjara|kurungan|denda)\s+/iu, (lost) => ' '.repeat(lost.length));
    const bound = min ? 'min' : 'max';
    const category = readCategory(rest, penalty);
    const money = category ? null : readMoney(rest, penalty);
    if (category || money) {
      penalty.fine ??= { minIdr: null, maxIdr: null, minCategory: null, maxCategory: null };
      if (category) penalty.fine[`${bound}Category`] ??= category.value;
      if (money) penalty.fine[`${bound}Idr`] ??= money.value;
      if (fineStart === -1) fineStart = match.index;
      next = end + (category?.length ?? money?.length ?? 0);
      continue;
    }
    const ofCustody = penalty.imprisonment !== null || CUSTODY.test(text.slice(0, match.index));
    const term = kind === 'denda' || !ofCustody ? null : readTerm(rest, penalty);
    if (!term) continue;
    const into = custody(penalty, kind === 'kurungan' ? 'kurungan' : 'penjara');
    if (into[`${bound}Months`] === null) into[`${bound}Months`] = term.value;
    next = end + term.length;
    custodyEnd = next;
  }
  penalty.multipliers = readMultipliers(text);
  if (penalty.fine && custodyEnd !== -1) penalty.joined = joinedBy(text, custodyEnd, fineStart);
  settle(penalty);
  const any = penalty.imprisonment ?? penalty.fine ?? penalty.multipliers[0];
  return any ? penalty : null;
}

/** "pidana penjara lima belas tahun": an amount without "paling lama" is taken as the most there may be, and told. */
function readBare(rest: string, kind: Imprisonment['kind'] | 'denda', penalty: Penalty): number {
  const notes = { corrections: [], findings: [] };
  const after = rest.replace(/^\s+(?:lama|paling)(?=\s)/iu, (lost) => ' '.repeat(lost.length));
  const found = kind === 'denda' ? readMoney(after, notes) : readTerm(after, notes);
  if (!found || found.value === null || /^\s*(?:atau lebih|ke atas)/i.test(after.slice(found.length)))
    return 0;
  if (kind === 'denda') {
    penalty.fine ??= { minIdr: null, maxIdr: null, minCategory: null, maxCategory: null };
    if (penalty.fine.maxIdr !== null) return 0;
    penalty.fine.maxIdr = found.value;
  } else custody(penalty, kind).maxMonths ??= found.value;
  penalty.findings.push({ code: 'no-word-of-bound', words: after.slice(0, found.length).trim() });
  return found.length;
}

/** The text with penal words that recognition spoilt put right, for reading it; what is shown stays as printed. */
export function repairPenalWords(text: string): string {
  return SPOILT.reduce((repaired, [pattern, word]) => repaired.replace(pattern, word), text);
}

function emptyPenalty(): Penalty {
  return {
    imprisonment: null,
    detention: null,
    fine: null,
    joined: null,
    multipliers: [],
    corrections: [],
    findings: [],
  };
}

function custody(penalty: Penalty, kind: Imprisonment['kind']): Imprisonment {
  const slot = kind === 'penjara' ? 'imprisonment' : 'detention';
  penalty[slot] ??= { minMonths: null, maxMonths: null, life: false, death: false, kind };
  return penalty[slot];
}

/** Detention alone is the custody of the provision. */
function settle(penalty: Penalty): void {
  if (!penalty.imprisonment && penalty.detention) {
    penalty.imprisonment = penalty.detention;
    penalty.detention = null;
  }
}

/** Fine before custody, or custody before fine: the word is what stands between them. */
function joinedBy(text: string, custodyEnd: number, fineStart: number): Penalty['joined'] {
  const between =
    fineStart > custodyEnd ? text.slice(custodyEnd, fineStart) : text.slice(fineStart, custodyEnd);
  const word = /dan\s?\/\s?atau|\bdan\b|\batau\b/i.exec(between)?.[0].toLowerCase().replace(/\s/g, '');
  return word === 'dan/atau' || word === 'dan' || word === 'atau' ? word : null;
}

/** Words a letter away from a penal one are that word; those that are words of their own are left. */
function nearWords(text: string): string {
  return text.replace(/\p{L}{6,}/gu, (word) => {
    const small = word.toLowerCase();
    const near = ['penjara', 'pidana', 'kurungan', 'paling', 'seumur'].find(
      (penal) =>
        penal !== small && Math.abs(penal.length - small.length) <= 1 && editDistance(penal, small) === 1,
    );
    return near ?? word;
  });
}

const FRACTIONS: [RegExp, string][] = [
  [/dua\s*(?:per\s*)?(?:per)?tiga|\b2\s?\/\s?3/i, '2/3'],
  [/sepertiga|satu\s*(?:per\s*)?(?:per)?tiga|\b1\s?\/\s?3/i, '1/3'],
  [/setengah|separuh|separoh|seperdua|satu\s*(?:per\s*)?(?:per)?dua|\b1\s?\/\s?2/i, '1/2'],
  [/tiga\s*(?:per\s*)?(?:per)?empat|\b3\s?\/\s?4/i, '3/4'],
  [/seperempat|satu\s*(?:per\s*)?(?:per)?empat|\b1\s?\/\s?4/i, '1/4'],
];
const RAISED =
  /(dapat\s+)?(?:juga\s+)?(?:di\s?tam(?:[bh]\s?ah(?:kan)?)?(?!\p{L})|penambahan|(?:dikenakan\s+)?pemberatan|diperberat)(?:\s+(?:dengan|paling banyak|hukuman))*\s+([^.;]{2,60})/giu;
const LOWERED = /(dapat\s+)?dikurangi\s+(?:dengan\s+)?([^.;]{2,40})/gi;
const TIMES =
  /(dapat\s+)?(?:dikalikan\s+(\d+)|(?:pemberatan\s+|paling\s+(?:lama|banyak)\s+)?(\d+)\s*\([\p{L}\s]+\)\s*kali)(?!\s+(?:atau|dalam))/giu;
const SHARE =
  /(?:dipidana|paling\s+lama|paling\s+banyak)\s+(?:[\dIl\s/]{1,5}\s*)?(\(?(?:satu|dua|tiga)\s*per\s*(?:dua|tiga|empat)\)?)\s+dari/gi;

const DOUBLED =
  /((?:dapat|boleh)\s+)?(?:dilipat(?:\s?(?:dua|ganda)kan|kan\s+dua\s+kali)|ditambah\s+menjadi\s+lipat\s+dua)/i;

/** Multipliers in the order they stand. */
function readMultipliers(text: string): Multiplier[] {
  const found: Multiplier[] = [];
  for (const [, may, number, counted] of text.matchAll(TIMES))
    found.push({ operation: 'multiply', factor: number ?? counted ?? '', optional: Boolean(may) });
  const doubled = DOUBLED.exec(text);
  if (doubled) found.push({ operation: 'multiply', factor: '2', optional: Boolean(doubled[1]) });
  const fractional = (pattern: RegExp, operation: Multiplier['operation'], group: number): void => {
    for (const match of text.matchAll(pattern)) {
      const factor = fractionAtStart(match[group] ?? '');
      if (factor) found.push({ operation, factor, optional: group === 2 && Boolean(match[1]) });
    }
  };
  fractional(RAISED, 'add', 2);
  fractional(LOWERED, 'subtract', 2);
  fractional(SHARE, 'multiply', 1);
  return found;
}

function fractionAtStart(text: string): string | null {
  const start = text.slice(0, 34);
  for (const [pattern, factor] of FRACTIONS) {
    const match = pattern.exec(start);
    if (match && match.index <= 14) return factor;
  }
  return null;
}

/** Sums of categories where the text has a table of them. */
export function withSums(fine: Fine, sums: ReadonlyMap<string, number>): Fine {
  const sum = (category: string | null, idr: number | null): number | null =>
    idr ?? (category === null ? null : (sums.get(category) ?? null));
  return {
    ...fine,
    minIdr: sum(fine.minCategory, fine.minIdr),
    maxIdr: sum(fine.maxCategory, fine.maxIdr),
  };
}
