import type { PenalUnit } from './penal-units.ts';
import { readMoney } from './penalty-amounts.ts';

/** Penalties and measures that are not custody or fine, as printed. */
export interface Measures {
  additionalPenalties: string[];
  administrative: string[];
}

const ADMINISTRATIVE =
  /(?:sanksi|tindakan|hukuman)\s+administrati[fp]|denda administratif|sanksi berupa denda/i;
const IMPOSED = /paling banyak|dikena(?:i|kan)|berupa|mengenakan|mengambil|dapat|adalah|meliputi/i;
const ADDITIONAL =
  /pidana tambahan|dikenai tindakan berupa|pencabutan hak(?:-hak)?\s+(?:berdasarkan|tersebut|dalam|sebagaimana)|hak-?haknya[^.]*dicabut|dapat dicabut hak|(?:dipidana|dihukum)[\s\S]*\bdan dicabut\b|dihukum jabatan/i;
/** Things forfeited, not a life or a liberty taken. */
export const FORFEITED =
  /(?:\b(?:dapa?t|boleh)\s+)?\bdirampas(?:\s+(?:untuk|dan)\s[^.;]+|(?=\s*(?:[.,;]|$)))/i;
/** What leaves a measure out, or orders how it is carried out. */
const ABOUT =
  /dikecualikan|tidak berlaku bagi|sanksi administratif yang diberikan|diputuskan bersama|dicantumkan|terdiri atas|diatur (?:lebih lanjut )?(?:dalam|dengan)|tata cara/i;
const NAMED =
  /(?:pidana tambahan|tindakan)(?:\s+(?:berupa|yang dapat dijatuhkan berupa))\s*:?\s*([^.;]+)|\bdan\s+(dicabut\s+[^.;,]+|dihukum jabatan)|((?:pencabutan|pengumuman)\s+(?:\b[Nn]o\.|[^.;])+)/i;
/** The bound of a fine that another ayat imposes. */
const ADMINISTRATIVE_BOUND =
  /(?:denda administrati[fp]|sanksi berupa denda).*?((?:terhadap .*)?\bpaling banyak\b.*?)[.;]?$/i;
const SUM = /paling banyak\s+(?=Rp)/gi;
/** Where what is named ends and when it is imposed begins. */
const WHEN =
  /\s+(?:apabila|jika|dalam hal|bagi|(?:dapat|boleh) (?:juga )?(?:dijatuhkan|ditentukan|diperintahkan|dinyatakan))\b.*$/i;
const ADMINISTRATIVE_NAMED = /administrati[fp]\s+(?:berupa|dapat berupa|adalah)\s*:?\s*([^.;]+)/i;

/**
 * The additional penalties and administrative sanctions of a provision: its list, or what its sentence names.
 * @example measuresOf(unit).additionalPenalties // ['pencabutan izin usaha', 'pemecatan pengurus']
 */
export function measuresOf({ words, items, general, clause }: PenalUnit): Measures {
  const about =
    /penjatuhan pidana tambahan/i.test(words) || (ABOUT.test(words.slice(0, 400)) && !/berupa/.test(words));
  if (general || about) return { additionalPenalties: [], administrative: [] };
  const administrative = ADMINISTRATIVE.test(words) && IMPOSED.test(words);
  if (administrative) {
    const listed = namesMeasures(words, items) ? listOf(items) : [];
    const bound = ADMINISTRATIVE_BOUND.exec(words)?.[1];
    const named = ADMINISTRATIVE_NAMED.exec(words)?.[1]?.replace(WHEN, '') ?? (bound && `denda ${bound}`);
    return {
      additionalPenalties: [],
      administrative: listed.length > 0 ? listed : named ? split(named) : ['sanksi administratif'],
    };
  }
  if (!ADDITIONAL.test(words)) {
    const forfeited = clause === null ? FORFEITED.exec(words)?.[0] : undefined;
    return { additionalPenalties: forfeited ? [forfeited] : [], administrative: [] };
  }
  const listed = /(?:pidana tambahan|tindakan)[^:]{0,60}:/i.test(words) ? listOf(items) : [];
  const match = NAMED.exec(words);
  const named = (match?.[1] ?? match?.[2] ?? match?.[3])?.replace(WHEN, '');
  return { additionalPenalties: listed.length > 0 ? listed : named ? split(named) : [], administrative: [] };
}

/**
 * The most an administrative fine may come to in rupiah, where the provision sets one sum for all.
 * @example administrativeSum(['denda paling banyak Rp 50.000,00 (lima puluh ribu rupiah)']) // 50_000
 */
export function administrativeSum(administrative: readonly string[]): number | null {
  const sums = administrative.flatMap((words) =>
    [...words.matchAll(SUM)].map(
      ({ index, 0: lead }) =>
        readMoney(words.slice(index + lead.length), { corrections: [], findings: [] })?.value ?? null,
    ),
  );
  return sums.length === 1 ? (sums[0] ?? null) : null;
}

/** "berupa:" leads a list of sanctions, "yang:" one of those they fall on. */
function namesMeasures(words: string, items: readonly string[]): boolean {
  const [lead = ''] = items[0] ? words.split(items[0]) : [words];
  return /(?:berupa|adalah|meliputi|terdiri atas|dengan)\s*:?\s*$/i.test(lead);
}

function listOf(items: readonly string[]): string[] {
  return items.map((item) =>
    item
      .replace(/^\S+\s/, '')
      .replace(/\.\s+\(\d+[a-z]?\)\s[\s\S]*$/, '')
      .replace(/[;,.]\s*(?:(?:dan|atau|dan\s?\/\s?atau)\s*)?$/, '')
      .trim(),
  );
}

/** Two measures joined by "dan" where each begins with its own noun. */
function split(named: string): string[] {
  if (/\bpaling (?:banyak|tinggi)\b/i.test(named)) return [named.trim()];
  return named
    .split(/,?\s+(?:dan|dan\s?\/\s?atau|atau)\s+(?=(?:pen|pem|per|reha|keb|peng|dic)\p{L}+)/u)
    .map((part) => part.trim())
    .filter(Boolean);
}
