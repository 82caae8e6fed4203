import { hasPenalVerb, penalSentences, threatens } from './penal-sentences.ts';
import { type Provision, plainText, walk } from './provision.ts';

/** The words of one penal provision: where it stands, what it punishes, and the clause that threatens. */
export interface PenalUnit {
  eId: string;
  /** eId of its article. */
  article: string;
  /** All its words, without its number. */
  words: string;
  conduct: string;
  clause: string | null;
  samePenalty: boolean;
  /** Stands in the general part of a code (Buku Kesatu). */
  general: boolean;
  /** The items of its list, as printed. */
  items: string[];
  findings: { code: string; words: string }[];
}

/** Where a unit is read: its article, the words that lead in, and whether in the general part. */
interface Place {
  article: string;
  lead: string;
  general: boolean;
}

/** "… diancam dengan pidana penjara: 1. paling lama tujuh tahun, barang siapa …" */
const KIND_LEADS = /dengan pidana (?:penjara|kurungan|denda)\s*[:;]?$/i;
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
  const printed = new Set(articleTexts(body));
  for (const provision of body) visit(withoutStrays(provision, printed), false);
  return units;
}

function articleTexts(body: readonly Provision[]): string[] {
  return [...walk(body)].flatMap(({ kind, text }) => (kind === 'article' && text !== '' ? [text] : []));
}

/** The words of another article that a page turn printed again within a list are no part of it. */
function withoutStrays(provision: Provision, printed: ReadonlySet<string>): Provision {
  const children = provision.children
    .filter(({ kind, text, children }) => kind !== 'wrapUp' || children.length > 0 || !printed.has(text))
    .map((child) => withoutStrays(child, printed));
  return { ...provision, children };
}

function unitsOf(node: Provision, place: Place): PenalUnit[] {
  const items = itemsOf(node);
  const ayat = node.children.filter(({ kind }) => kind === 'paragraph' && node.text === '');
  const others = node.children.filter(
    (child) => child.kind === 'subparagraph' && !continues(child) && !isStrayHeading(child.text),
  );
  const below = [
    ...ayat.flatMap((child) => unitsOf(child, place)),
    ...others.flatMap((child) =>
      unitsOf(child, child.children.length > 0 ? { ...place, lead: wordsBefore(node, child) } : place),
    ),
  ];
  return [...(items.length > 0 ? listUnits(node, items, place) : ayatUnits(node, place)), ...below];
}

/** Its points, those after words that stand between points included, and ayat where words lead in to them. */
function itemsOf(node: Provision): Provision[] {
  return node.children.flatMap((child) => {
    if (child.kind === 'point' || (child.kind === 'paragraph' && node.text !== '')) return [child];
    return child.kind === 'wrapUp' ? child.children.filter(({ kind }) => kind === 'point') : [];
  });
}

/** A list: its penalty is in what leads in, in what closes, in each item, or ran into the last item. */
function listUnits(node: Provision, items: readonly Provision[], place: Place): PenalUnit[] {
  const { before, closing, tail } = wordsAround(node);
  const lead = [place.lead, clean(node.text), before].filter(Boolean).join(' ');
  const kind = KIND_LEADS.exec(node.text)?.[0].replace(/\s*[:;]$/, '') ?? '';
  const itemWords = items.map((item) =>
    [/^paling\b/i.test(item.text) ? kind : '', clean(plainText(item)), closing.get(item.eId) ?? '']
      .join(' ')
      .trim(),
  );
  const penal = itemWords.map((words) => threatens(words));
  const listed = itemWords.map((words, index) => `${items[index]?.marker ?? ''} ${words}`.trim());
  const whole = (words: readonly string[]): PenalUnit[] =>
    read(node.eId, words.filter(Boolean).join(' '), place, { items: listed });
  const alone = (from: number, to: number): PenalUnit[] =>
    items.slice(from, to).flatMap((item, index) => {
      const at = from + index;
      return penal[at] ? itemUnits(item, itemWords[at] ?? '', { ...place, lead }) : [];
    });
  const count = penal.filter(Boolean).length;
  if (count === 0) return whole([lead, ...listed, tail]);
  if (tail && threatens(tail)) {
    const last = items.at(-1);
    const closed = last ? read(last.eId, [lead, itemWords.at(-1), tail].join(' '), place) : [];
    return [...alone(0, items.length - 1), ...closed];
  }
  if (threatens(clean(node.text)))
    return [...whole([lead, ...listed.filter((_, index) => !penal[index])]), ...alone(0, items.length)];
  if (count === 1 && penal.at(-1) && items.length > 1 && runsIn(node.text, itemWords.at(-1) ?? ''))
    return whole([lead, ...listed]);
  return alone(0, items.length);
}

/** The penalty of the whole list ran into its last item: nothing before it has a penal verb, or the verb stands in the lead alone. */
function runsIn(lead: string, last: string): boolean {
  if (/^Dipidana karena/i.test(lead)) return !hasPenalVerb(last);
  return !hasPenalVerb(lead);
}

/** An item with a list of its own is read as one; else its words are a sentence. */
function itemUnits(item: Provision, words: string, place: Place): PenalUnit[] {
  if (itemsOf(item).length > 0) return unitsOf(item, place);
  return read(item.eId, [place.lead, words].filter(Boolean).join(' '), place);
}

/** "(2) Dalam hal …" within the words of ayat (1): the source lost the line break. It is read as the ayat it is, which has no place of its own in the text. */
function ayatUnits(node: Provision, place: Place): PenalUnit[] {
  const words = [place.lead, clean(node.text), continuation(node)].filter(Boolean).join(' ');
  const next = node.kind === 'paragraph' ? Number(node.num) + 1 : Number.NaN;
  if (Number.isNaN(next)) return read(node.eId, words, place);
  const [first = '', ...rest] = words.split(new RegExp(`\\s\\(${next}\\)\\s(?=\\p{Lu})`, 'u'));
  const finding = { code: 'swallowed-paragraph', words: `(${next})` };
  return [
    ...read(node.eId, first, place),
    ...rest.flatMap((swallowed) =>
      read(`${node.eId.replace(/__para_[^_]+$/, '')}__para_${String(next)}`, swallowed, place, {
        findings: [finding],
      }),
    ),
  ];
}

function read(
  eId: string,
  words: string,
  { article, general }: Place,
  { items = [], findings = [] }: { items?: string[]; findings?: PenalUnit['findings'] } = {},
): PenalUnit[] {
  return penalSentences(words).map(({ unfinished, ...sentence }) => ({
    ...sentence,
    eId,
    article,
    words,
    general,
    items,
    findings: unfinished ? [...findings, { code: 'unfinished-sentence', words: words.slice(-40) }] : findings,
  }));
}

function clean(text: string): string {
  return text.replace(FURNITURE, ' ').replace(/\s+/g, ' ').trim();
}

/** Words that a line break of the source cut off from the node, or that close its list. */
function continuation(node: Provision): string {
  return node.children
    .filter(closes)
    .map(({ text }) => clean(text))
    .join(' ');
}

/** Words of a list that are no item's: those before the first lead in, those between two belong to the first of them, those after the last close. */
function wordsAround(node: Provision): { before: string; closing: Map<string, string>; tail: string } {
  const closing = new Map<string, string>();
  let [item, before, words]: [Provision | null, string, string[]] = [null, '', []];
  for (const child of node.children) {
    if (closes(child)) words.push(clean(child.text));
    const last = itemsOf({ ...node, children: [child] }).at(-1);
    if (!last) continue;
    if (item) closing.set(item.eId, words.join(' '));
    else before = words.join(' ');
    [item, words] = [last, []];
  }
  return { before, closing, tail: words.join(' ') };
}

function closes(child: Provision): boolean {
  return child.kind === 'wrapUp' || (child.kind === 'subparagraph' && continues(child));
}

function continues({ text, children }: Provision): boolean {
  return children.length === 0 && /^[\p{Ll}(]/u.test(text);
}

function wordsBefore(node: Provision, child: Provision): string {
  const before = node.children.slice(0, node.children.indexOf(child));
  return clean([node, ...before].map(({ text }) => text).join(' '));
}

function isStrayHeading(text: string): boolean {
  return /^(?:Bab|BAB|Bag[il]an|Paragraf)\b/.test(text);
}
