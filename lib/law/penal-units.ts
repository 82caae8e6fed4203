import { type Provision, plainText } from './provision.ts';

/** The words of one penal provision: where it stands, what it punishes, and the clause that threatens. */
export interface PenalUnit {
  eId: string;
  /** eId of its article. */
  article: string;
  /** All its words, without its number. */
  words: string;
  conduct: string;
  /** From the penal verb on; null where there is none. */
  clause: string | null;
  samePenalty: boolean;
  /** Stands in the general part of a code (Buku Kesatu). */
  general: boolean;
  /** The items of its list, as printed. */
  items: string[];
  findings: { code: string; words: string }[];
}

/** Words before a penal verb that make it threaten nobody: "yang diancam", "pernah dihukum", "tidak dipidana". */
const IDLE = String.raw`(?<!\b(?:yang|yang hanya|tidak|tidak dapat|pernah|[Tt]indak [Pp]idana|boleh)\s)`;
const MAY_BE = String.raw`(?<!\bdapat\s(?=dipidana\b(?! dengan)))`;
const THREATS = [
  String.raw`di\s?pidana[on]?n?(?=\s+(?:dengan|penjara|denda|mati|kurungan|karena|seumur|paling|sebagai pelaku|sebagaimana|sesuai|menurut|\d|jika)|,|:)`,
  String.raw`dian[ci][ai]?:?am(?:dengan)?\b`,
  String.raw`dihukum\b`,
  String.raw`dikena(?:i|kan)(?:\s+(?:pula|juga))?\s+(?:sanksi\s+)?(?:pidana|hukuman|pemberatan|penjara)`,
  String.raw`d[il]jatuh(?:i|kan)\s+(?:sanksi\s+)?(?:pula\s+)?pidana`,
  String.raw`pidana(?:nya)?\s+(?:dapat\s+|dengan\s+)?di\s?tamb\s?ah`,
  String.raw`di\s?tamb\s?ah(?=\s+(?:dengan\s+|paling banyak\s+)?(?:[1IlL]\s?[/l]|sepertiga|satu|dua))`,
  String.raw`penambahan 1\/3(?! \([^)]*\) sebagaimana)`,
  'pidana (?:(?:penjara|denda|pembatasan kebebasan) )?yang (?:dapat )?dijatuhkan',
  String.raw`pidana denda (?:terhadap\b|(?:paling banyak )?untuk korporasi)`,
  'pidana untuk (?:percobaan|pembantuan|persiapan|permufakatan)',
  String.raw`Ketentuan pidana sebagaimana dimaksud\b`,
  String.raw`berlaku juga bagi\b`,
  String.raw`diganti dengan pidana\b`,
];
const VERB = new RegExp(`${IDLE}${MAY_BE}\\b(?:${THREATS.join('|')})`, 'giu');
const SAME =
  /pidana yang sama|pidana (?:penjara )?sama dengan|Ketentuan (?:pidana )?sebagaimana dimaksud [^.]{0,60}berlaku (?:pula|juga)|dipidana (?:sebagaimana dimaksud|sesuai|menurut|berdasarkan)|berlaku juga bagi/i;
const MEASURED =
  /(?:paling|selama|setinggi|sekurang)[\s-]*(?:lama|1ama|singkat|banyak|sedikit|tinggi|kurang)|selamalamanya|seumur hidup|pidana mati|dipidana mati|\bkali\b|dikalikan|sepertiga|pertiga|per tiga|per dua|perdua|\d\s?\/\s?\d|setengah/i;
/** Conditions of office, detention and release speak of penalties and set none. */
const OTHERWISE =
  /pembebasan bersyarat|penahanan|masa tahanan|diangkat menjadi|diberhentikan karena|memenuhi syarat|syarat-syarat|Gugatan|ancaman pidananya (?:paling|berupa)/i;
/** Verbs whose subject is the penalty itself: all its words say what it is about. */
const ABOUT_PENALTY = /^(?:pidana|penambahan|Ketentuan pidana|berlaku|diganti)/i;
const SUBJECT =
  /(?:^|[,:.]\s*|\s)(setiap orang|barang ?siapa|seseorang|seorang|seoran ?g|pejabat|dokter|nakhoda|penumpang|pengurus|pengusaha|jika|apabila|orang|advokat|korporasi|mereka|pegawai|panglima|komisaris|saksi|suami|perempuan|laki-laki|bila|barangsiapa|warga|setlap)\b[\s\S]*$/iu;
const CONDITION = /(?:,\s*|\batau\s+)?\b(?:jika|apabila|bilamana|bila|kalau|dalam hal)\b[\s\S]*$/i;
const FURNITURE = /\s*-\s\d+\s-\s*/g;

/**
 * The penal provisions of a text before their penalties are read: each ayat, and each item of a list that has a penalty of its own.
 * @example penalUnits([article])[0].eId // 'art_6__point_a'
 */
export function penalUnits(body: readonly Provision[]): PenalUnit[] {
  const units: PenalUnit[] = [];
  const visit = (provision: Provision, general: boolean): void => {
    if (provision.kind === 'explanation' || provision.kind === 'recitals') return;
    const within = general || provision.eId.startsWith('book_1');
    if (provision.kind !== 'article' || provision.children.some(({ kind }) => kind === 'instruction')) {
      for (const child of provision.children) visit(child, within);
      return;
    }
    units.push(...unitsOf(provision, { article: provision.eId, lead: '', general: within }));
  };
  for (const provision of body) visit(provision, false);
  return units;
}

interface Place {
  article: string;
  lead: string;
  general: boolean;
}

function unitsOf(node: Provision, place: Place): PenalUnit[] {
  const own = ownWords(node);
  const items = node.children.filter(
    ({ kind }) => kind === 'point' || (kind === 'paragraph' && node.text !== ''),
  );
  const ayat = node.children.filter(({ kind }) => kind === 'paragraph' && node.text === '');
  const others = node.children.filter(
    (child) => child.kind === 'subparagraph' && !continues(child.text) && !isStrayHeading(child.text),
  );
  const below = [...ayat, ...others].flatMap((child) => unitsOf(child, place));
  if (items.length === 0) return [...swallowed(node, own, place), ...below];
  return [...listUnits(node, items, place), ...below];
}

/** A list: its penalty is in what leads in, in what closes, in each item, or ran into the last item. */
function listUnits(node: Provision, items: readonly Provision[], place: Place): PenalUnit[] {
  const lead = [place.lead, clean(node.text)].filter(Boolean).join(' ');
  const tail = continuation(node);
  const itemWords = items.map((item) => clean(plainText(item)));
  const penal = itemWords.map((words) => threatens(words));
  const leadPenal = threatens(clean(node.text));
  const leadVerb = leadPenal || /(?:dipidana|diancam|dihukum|dikenakan|dijatuhi)\b/i.test(node.text);
  const listed = itemWords.map((words, index) => `${items[index]?.marker ?? ''} ${words}`.trim());
  const whole = (words: string): PenalUnit[] => sentences(node.eId, words, place, listed);
  const count = penal.filter(Boolean).length;
  if (tail && threatens(tail)) {
    if (count === 0) return whole([lead, ...listed, tail].join(' '));
    const last = items.at(-1);
    const rows = items
      .slice(0, -1)
      .flatMap((item, index) => (penal[index] ? unitsOf(item, { ...place, lead }) : []));
    return last
      ? [...rows, ...sentences(last.eId, [lead, itemWords.at(-1), tail].join(' '), place, [])]
      : rows;
  }
  if (count === 0) return whole([lead, ...listed, tail].filter(Boolean).join(' '));
  const ranIn =
    count === 1 && penal.at(-1) && items.length > 1 && !leadVerb && /^(?:[^:]*:|[^.]*)$/.test(node.text);
  if (ranIn) return whole([lead, ...listed].join(' '));
  const rows = items.flatMap((item, index) => (penal[index] ? unitsOf(item, { ...place, lead }) : []));
  return leadPenal
    ? [...whole([lead, ...listed.filter((_, index) => !penal[index])].join(' ')), ...rows]
    : rows;
}

/** "(2) Dalam hal …" within the words of ayat (1): the source lost the line break. It is read as a provision of its own, at the same address. */
function swallowed(node: Provision, words: string, place: Place): PenalUnit[] {
  const next = node.kind === 'paragraph' ? Number(node.num) + 1 : Number.NaN;
  const [first = '', ...rest] = Number.isNaN(next)
    ? [words]
    : words.split(new RegExp(`\\s\\(${next}\\)\\s(?=\\p{Lu})`, 'u'));
  const lead = place.lead ? `${place.lead} ` : '';
  return [
    ...sentences(node.eId, lead + first, place, []),
    ...rest.flatMap((words) =>
      sentences(node.eId, words, place, [], [{ code: 'swallowed-paragraph', words: `(${next})` }]),
    ),
  ];
}

/** One unit a penal verb that measures something; a verb that only raises the penalty before it belongs to that. */
function sentences(
  eId: string,
  words: string,
  { article, general }: Place,
  items: string[],
  findings: PenalUnit['findings'] = [],
): PenalUnit[] {
  const verbs = [...words.matchAll(VERB)].map(({ index }) => index);
  const starts = verbs.filter((start, index) => {
    const segment = words.slice(start, verbs[index + 1]);
    return MEASURED.test(segment) || SAME.test(segment);
  });
  const base = { eId, article, words, general, items, findings };
  const [first] = OTHERWISE.test(words) ? [] : starts;
  if (first === undefined) {
    const clause = /\bdengan pidana (?:penjara|kurungan|denda)[\s\S]*$/i.exec(words);
    if (clause && !/yang diancam/.test(words) && !OTHERWISE.test(words) && MEASURED.test(clause[0]))
      return [
        {
          ...base,
          clause: clause[0],
          conduct: conductOf(words, clause.index, words.length),
          samePenalty: false,
        },
      ];
    return [{ ...base, clause: null, conduct: words, samePenalty: false }];
  }
  const own = starts.filter(
    (start, index) =>
      index === 0 || /(?:paling|selama|seumur|mati)/i.test(words.slice(start, starts[index + 1])),
  );
  const unfinished =
    /\b(?:dengan|pidana|dan|atau|sebagaimana|paling|dalam|Pasal)$/.test(words) &&
    !/[;,]\s*(?:dan|atau|dan\s?\/\s?atau)$/.test(words);
  if (unfinished) base.findings = [...findings, { code: 'unfinished-sentence', words: words.slice(-40) }];
  return own.map((start, index) => {
    const end = own[index + 1] ?? words.length;
    const clause = words.slice(start, end);
    const before = own[index - 1];
    const condition = before === undefined ? '' : (CONDITION.exec(words.slice(before, start))?.[0] ?? '');
    const conduct =
      index === 0
        ? conductOf(words, start, own.length > 1 ? start : end)
        : [trimmed(words.slice(0, first)), trimmed(condition)].filter(Boolean).join(', ');
    return { ...base, clause, conduct, samePenalty: SAME.test(clause) };
  });
}

/** What is punished stands before the penalty, or after it where the penalty leads. */
function conductOf(words: string, start: number, end: number): string {
  const before = trimmed(words.slice(0, start));
  const after = words.slice(start, end);
  if (ABOUT_PENALTY.test(after) && !/^(?:pidananya|Ketentuan pidana|berlaku juga)/.test(after))
    return trimmed(words);
  if (before.length < 4 || /^(?:Dengan pidana)/i.test(before))
    return (
      SUBJECT.exec(after)?.[0]
        .replace(/^[,:.\s]+/, '')
        .trim() ?? words
    );
  const condition = CONDITION.exec(after)?.[0];
  return condition ? `${before}, ${trimmed(condition)}` : before;
}

function trimmed(text: string): string {
  return text.replace(/^[,;:\s]+|[,;:\s]+$/g, '').replace(/[,\s]+(?:maka(?: pelaku)?|pelaku)$/i, '');
}

function threatens(words: string): boolean {
  const verbs = [...words.matchAll(VERB)].map(({ index }) => index);
  if (verbs.some((start) => MEASURED.test(words.slice(start)) || SAME.test(words.slice(start)))) return true;
  return /\bdengan pidana (?:penjara|kurungan|denda)/i.test(words) && MEASURED.test(words);
}

function clean(text: string): string {
  return text.replace(FURNITURE, ' ').replace(/\s+/g, ' ').trim();
}

/** The node's words with those that a line break of the source cut off from it. */
function ownWords(node: Provision): string {
  return [clean(node.text), continuation(node)].filter(Boolean).join(' ');
}

function continuation(node: Provision): string {
  return node.children
    .filter((child) => child.kind === 'wrapUp' || (child.kind === 'subparagraph' && continues(child.text)))
    .map((child) => clean(plainText(child)))
    .join(' ');
}

function continues(text: string): boolean {
  return /^[\p{Ll}(]/u.test(text);
}

function isStrayHeading(text: string): boolean {
  return /^(?:Bab|BAB|Bag[il]an|Paragraf)\b/.test(text);
}
