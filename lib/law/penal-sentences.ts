import { repairPenalWords } from './penalty-clause.ts';

/** A clause that threatens, and what it threatens. */
export interface PenalSentence {
  conduct: string;
  /** From the penal verb on; null where nothing is threatened. */
  clause: string | null;
  samePenalty: boolean;
  unfinished: boolean;
}

/** Words before a penal verb that make it threaten nobody: "yang diancam", "pernah dihukum", "tidak dipidana". */
const IDLE = String.raw`(?<!\b(?:yang|yang hanya|tidak|tidak dapat|pernah|[Tt]indak [Pp]idana|boleh)\s)`;
const MAY_BE = String.raw`(?<!\bdapat\s(?=dipidana\b(?! dengan)))`;
const THREATS = [
  String.raw`di\s?pidana[on]?n?(?=\s+(?:dengan|penjara|denda|mati|kurungan|karena|seumur|paling|sebagai pelaku|sebagaimana|sesuai|menurut|\d|jika)|,|:)`,
  String.raw`dia[nm][ci][ai]?:?a(?:m|rn)(?:dengan)?\b`,
  String.raw`dihukum\b`,
  String.raw`dikena(?:i|kan)(?:\s+(?:pula|juga))?\s+(?:sanksi\s+)?(?:pidana|hukuman|pemberatan|penjara)`,
  String.raw`d[il]jatuh(?:i|kan)\s+(?:sanksi\s+)?(?:pula\s+)?pidana`,
  String.raw`pidana(?:nya)?\s+(?:dapat\s+|boleh\s+|dengan\s+)?di\s?tam(?:[bh]\s?ah)?\b`,
  String.raw`di\s?tam(?:[bh]\s?ah)?(?=\s+(?:dengan\s+|paling banyak\s+)?(?:[1IlL]\s?[/l]|sepertiga|satu|dua))`,
  String.raw`(?:pi\p{L}+nya\s+)?(?:(?:dapat|boleh)\s+)?dilipat(?:\s?(?:dua|ganda)kan|kan\s+(?:dua|tiga)\s+kali)\b`,
  String.raw`penambahan 1\/3(?! \([^)]*\) sebagaimana)`,
  'pidana (?:(?:penjara|denda|pembatasan kebebasan) )?yang (?:dapat )?dijatuhkan (?:kepada|terhadap|hanya|adalah|ditambah)',
  String.raw`pidana denda (?:terhadap\b|(?:paling banyak )?untuk korporasi)`,
  String.raw`maksimum pidana[^.;]{0,60}\bdikurangi\b`,
  'pidana untuk (?:percobaan|pembantuan|persiapan|permufakatan)',
  String.raw`Ketentuan pidana sebagaimana dimaksud\b`,
  String.raw`berlaku juga bagi\b`,
  String.raw`diganti dengan pidana\b`,
];
const VERB = new RegExp(`${IDLE}${MAY_BE}\\b(?:${THREATS.join('|')})`, 'giu');
const SAME =
  /(?<!tindak )pidana yang sama|pidana (?:penjara )?sama dengan|pidana (?:sebagaimana dimaksud dalam Pasal [^.]{0,80})?menurut perbedaan|Ketentuan (?:pidana )?sebagaimana dimaksud [^.]{0,60}berlaku (?:pula|juga)|dipidana (?:sebagaimana dimaksud|sesuai(?! dengan ketentuan (?:peraturan|undang))|menurut|berdasarkan)|berlaku juga bagi/i;
const MEASURED =
  /(?:paling|selama|setinggi|sekurang)[\s-]*(?:lama|singkat|banyak|sedikit|tinggi|kurang)|selamalamanya|seumur hidup|pidana mati|dipidana mati|\bkali\b|dikalikan|lipat|sepertiga|pertiga|per tiga|per dua|perdua|\d\s?\/\s?\d|setengah|separuh/i;
/** A penalty without a verb of its own: an item of a list that "diancam:" leads, or a verb the source lost. */
const BARE =
  /\bdengan pidana (?:penjara|kurungan|denda|mati|paling)|(?:^|:\s+)pidana (?:penjara|kurungan|denda|mati)|\bpidana (?:penjara|kurungan) (?:paling lama|selama-?lamanya)(?!\s+sebagaimana)/i;
const UNBOUNDED = /penjara (?:lama |paling )?(?:\p{L}+ ){1,3}(?:tahun|bulan)(?! atau lebih)/iu;
/** Conditions of office, detention and release speak of penalties and set none. */
const OTHERWISE =
  /pembebasan bersyarat|penahanan|masa tahanan|diangkat menjadi|diberhentikan karena|memenuhi syarat|syarat-syarat|Gugatan|ancaman pidananya (?:paling|berupa)/i;
const SETS_ALL_THE_SAME = /(?:dipidana|diancam|dihukum|^)[^.;]{0,60}dengan\s+(?:pidana|hukuman)/i;
/** Verbs whose subject is the penalty itself: all its words say what it is about. */
const ABOUT_PENALTY = /^(?:pidana(?!nya)|maksimum|penambahan|diganti)/i;
/** "Ketentuan pidana sebagaimana dimaksud pada ayat (1) berlaku juga bagi orang yang …": what it extends to is the conduct. */
const EXTENDS = /^berlaku (?:juga|pula) bagi\s+/i;
const FOR_COMPANIES = /^pidana denda (?:paling banyak )?untuk korporasi/i;
const SUBJECT =
  /(?:^|[,:.]\s*|\s)(setiap orang|setlap orang|barang ?siapa|seseorang|seorang|orang|mereka|jika|apabila|bila|advokat|dokter|komisaris|korporasi|laki-laki|nakhoda|panglima|pegawai|pejabat|pengurus|pengusaha|penumpang|perempuan|saksi|suami|warga)\b[\s\S]*$/iu;
const CONDITION = /(?:,\s*|\batau\s+)?\b(?:jika|apabila|bilamana|bila|kalau|dalam hal)\b[\s\S]*$/i;
const NEXT_ALTERNATIVE = /;\s*(?:atau\s+)?(?=pidana penjara)/;

/**
 * The penal sentences of some words: one a verb that measures a penalty; a verb that only raises the penalty before it belongs to that.
 * @example penalSentences('Setiap orang yang …, dipidana dengan pidana penjara paling lama 5 (lima) tahun.')[0].conduct // 'Setiap orang yang …'
 */
export function penalSentences(words: string): PenalSentence[] {
  const verbs = verbsOf(words);
  const measured = verbs.filter((start, index) => measures(words.slice(start, verbs[index + 1])));
  const starts = setsNothing(words) ? [] : measured;
  const [first] = starts;
  if (first === undefined) return withoutOwnVerb(words, verbs.length > 0);
  const companies = starts.filter((start) => FOR_COMPANIES.test(words.slice(start)));
  const own =
    companies.length > 0
      ? companies
      : starts.filter(
          (start, index) =>
            index === 0 || /(?:paling|selama|seumur|mati)/i.test(words.slice(start, starts[index + 1])),
        );
  return own.flatMap((start, index) => {
    const before = own[index - 1];
    const condition = before === undefined ? '' : (CONDITION.exec(words.slice(before, start))?.[0] ?? '');
    const conduct =
      before === undefined
        ? conductOf(words, start, own.length > 1 ? start : words.length)
        : [trimmed(words.slice(0, first)), trimmed(condition)].filter(Boolean).join(', ');
    return alternatives(
      words.slice(start, own[index + 1]),
      conduct,
      words.slice(0, first),
      isUnfinished(words),
    );
  });
}

/** "a. pidana penjara …, jika luka berat; atau pidana penjara …, jika mati": two penalties that ran together. */
function alternatives(words: string, conduct: string, before: string, unfinished: boolean): PenalSentence[] {
  const [clause = '', ...more] = words.split(NEXT_ALTERNATIVE);
  return [
    { clause, conduct, samePenalty: SAME.test(clause), unfinished },
    ...more.map((clause) => ({
      clause,
      conduct: [trimmed(before), trimmed(CONDITION.exec(clause)?.[0] ?? '')].filter(Boolean).join(', '),
      samePenalty: false,
      unfinished,
    })),
  ];
}

/** Whether some words threaten a penalty. */
export function threatens(words: string): boolean {
  return verbsOf(words).some((start) => measures(words.slice(start))) || bareStart(words) !== null;
}

/** Whether some words have a penal verb, whatever it threatens. */
export function hasPenalVerb(words: string): boolean {
  return /(?:dipidana|diancam|dihukum|dikenakan|dijatuhi)\b/i.test(words);
}

function verbsOf(words: string): number[] {
  return [...words.matchAll(VERB)].map(({ index }) => index);
}

function withoutOwnVerb(words: string, hasVerb: boolean): PenalSentence[] {
  const start = hasVerb && SAME.test(words) && !setsNothing(words) ? 0 : bareStart(words);
  if (start === null) return [{ clause: null, conduct: words, samePenalty: false, unfinished: false }];
  const end = words.slice(start).search(NEXT_ALTERNATIVE);
  const conduct = conductOf(words, start, end === -1 ? words.length : start + end);
  return alternatives(words.slice(start), conduct, words.slice(0, start), isUnfinished(words));
}

function measures(words: string): boolean {
  return MEASURED.test(repairPenalWords(words)) || SAME.test(words) || UNBOUNDED.test(words);
}

function bareStart(words: string): number | null {
  if (/(?:yang|tindak pidana) diancam/i.test(words) || setsNothing(words)) return null;
  const match = BARE.exec(words) ?? BARE.exec(repairPenalWords(words));
  return match && MEASURED.test(repairPenalWords(words.slice(match.index))) ? match.index : null;
}

function setsNothing(words: string): boolean {
  return OTHERWISE.test(words) && !SETS_ALL_THE_SAME.test(words);
}

function isUnfinished(words: string): boolean {
  return (
    /\b(?:dengan|pidana|dan|atau|sebagaimana|paling|dalam|Pasal)$/.test(words) &&
    !/[;,]\s*(?:dan|atau|dan\s?\/\s?atau)$/.test(words)
  );
}

/** Where an amount ends: what follows the last one before a subject is about that subject. */
const AMOUNT_END = /(?:rupiah|kategori [IVX]+|tahun|bulan|minggu|hari|seumur hidup)\)?\s+(?=\p{Ll})/giu;

/** What is punished stands before the penalty, or after it where the penalty leads. */
function conductOf(words: string, start: number, end: number): string {
  const before = trimmed(words.slice(0, start));
  const after = words.slice(start, end);
  if (EXTENDS.test(after)) return trimmed(after.replace(EXTENDS, ''));
  if (ABOUT_PENALTY.test(after) && !/:\s*$/.test(words.slice(0, start))) {
    const leads = before.length < 4 && /^pidana (?:penjara|kurungan|denda)/.test(after);
    return leads ? subjectOf(after, words) : trimmed(words);
  }
  if (before.length < 4 || /^Dengan pidana/i.test(before)) return subjectOf(after, words);
  const condition = CONDITION.exec(after)?.[0];
  return condition ? `${before}, ${trimmed(condition)}` : before;
}

function subjectOf(after: string, words: string): string {
  const found = SUBJECT.exec(after);
  if (!found) return words;
  const until = found.index + 1;
  const amount = [...after.slice(0, until).matchAll(AMOUNT_END)].at(-1);
  const begin = amount ? amount.index + amount[0].length : until;
  const titled =
    begin < until &&
    !/^(?:karena|dan|atau|dengan|untuk|paling|diancam|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|se[bp]\p{L}+)\b|^\S+ (?:bulan|hari|minggu)\b/iu.test(
      after.slice(begin),
    );
  return after
    .slice(titled ? begin : found.index)
    .replace(/^[,:.\s]+/, '')
    .trim();
}

function trimmed(text: string): string {
  return text
    .replace(/^[,;:\s]+|[,;:\s]+$/g, '')
    .replace(/;\s*(?:dan|atau|dan\s?\/\s?atau)$/i, '')
    .replace(
      /(?:[,\s]+(?:maka(?: pelaku)?|pelaku)|,\s*(?:maka\s+)?pi(?:da|dm)[nm]\p{L}*(?: (?:dapat|boleh))?)$/iu,
      '',
    );
}
