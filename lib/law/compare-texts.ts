import type { LegalDocument } from './document.ts';
import { editDistance } from './edit-distance.ts';
import { type Provision, plainText, walk } from './provision.ts';

/** How two copies of a provision differ: in type alone, as recognition slips, or in words. */
export type DifferenceKind = 'typography' | 'recognition' | 'substance';

export interface TextDifference {
  eId: string;
  kind: DifferenceKind;
  /** The words of either copy, cut at 300 characters. */
  main: string;
  other: string;
  /** Which copy has more letters, by more than a fiftieth: the other may have lost some. */
  longer: 'main' | 'other' | null;
}

/** What a second copy says of a text, provision by provision. */
export interface TextComparison {
  /** Articles and recitals that both copies have. */
  compared: number;
  /** Those that have the same letters in both. */
  agreed: number;
  differences: TextDifference[];
  /** How many differ by kind: whole articles in type alone, their least units in more. */
  kinds: Record<DifferenceKind, number>;
  /** Provisions with words that the other copy lacks. */
  onlyInMain: string[];
  /** Provisions of the other copy that this one lacks: what it may have lost. */
  onlyInOther: string[];
}

/** A copy that agrees in fewer articles is laid out otherwise, or damaged, or of another version: it proves nothing of a single provision. */
const RELIABLE = 0.8;

/** Whether a second copy agrees so widely that what it says of one provision counts. */
export function isReliable({ compared, agreed }: Pick<TextComparison, 'compared' | 'agreed'>): boolean {
  return compared > 0 && agreed >= RELIABLE * compared;
}

type Compared = Pick<LegalDocument, 'body'>;

const COMPARED = new Set<Provision['kind']>(['article', 'recital']);
const LONGEST_SHOWN = 300;
/** Share of letters that recognition may misread before it is another text. */
const MISREAD = 0.03;
/** Words whose presence decides what a sentence commands. */
const DECISIVE =
  /\b(?:tidak|bukan|kecuali|dilarang|wajib|dapat|harus|dan|atau|paling|not|no|shall|may|must|except|or|and|unless)\b/gi;

/**
 * Compares two copies of a text by eId: whole articles first, then the parts of those that differ.
 * @example compareTexts(main, other).onlyInOther // ['art_63__point_c']
 */
export function compareTexts(main: Compared, other: Compared): TextComparison {
  const others = new Map([...walk(other.body)].map((provision) => [provision.eId, provision]));
  const known = new Set([...walk(main.body)].map(({ eId }) => eId));
  const comparison: TextComparison = {
    compared: 0,
    agreed: 0,
    differences: [],
    kinds: { typography: 0, recognition: 0, substance: 0 },
    onlyInMain: [],
    onlyInOther: [],
  };
  for (const provision of unitsOf(main.body)) {
    const twin = others.get(provision.eId);
    if (!twin) {
      comparison.onlyInMain.push(provision.eId);
      continue;
    }
    comparison.compared += 1;
    const kind = differenceOf(plainText(provision), plainText(twin));
    if (kind === 'typography') comparison.kinds.typography += 1;
    if (kind === null || kind === 'typography') comparison.agreed += 1;
    else compareParts(provision, twin, comparison);
  }
  for (const unit of unitsOf(other.body))
    for (const { eId, text } of walk([unit]))
      if (text !== '' && !known.has(eId)) comparison.onlyInOther.push(eId);
  return comparison;
}

/**
 * How two wordings differ; null where they have the same characters.
 * @example differenceOf('paling lama 5 tahun', 'paling lama 8 tahun') // 'substance'
 */
export function differenceOf(main: string, other: string): DifferenceKind | null {
  if (main === other) return null;
  const [a, b] = [letters(main), letters(other)];
  if (a === b) return 'typography';
  const sameNumbers = digitsOf(main) === digitsOf(other);
  const sameCommand = decisive(main) === decisive(other);
  const bound = Math.ceil(Math.max(a.length, b.length) * MISREAD);
  return sameNumbers && sameCommand && editDistance(a, b, bound) <= bound ? 'recognition' : 'substance';
}

function longerOf(main: string, other: string): TextDifference['longer'] {
  const [a, b] = [letters(main).length, letters(other).length];
  if (Math.abs(a - b) * 50 <= Math.max(a, b)) return null;
  return a > b ? 'main' : 'other';
}

function unitsOf(provisions: readonly Provision[]): Provision[] {
  return [...walk(provisions)].filter(({ kind }) => COMPARED.has(kind));
}

function compareParts(main: Provision, other: Provision, comparison: TextComparison): void {
  const kind = differenceOf(main.text, other.text);
  if (kind && kind !== 'typography') comparison.kinds[kind] += 1;
  if (kind && kind !== 'typography') {
    const [a, b] = [main.text, other.text].map((text) => text.slice(0, LONGEST_SHOWN)) as [string, string];
    comparison.differences.push({
      eId: main.eId,
      kind,
      main: a,
      other: b,
      longer: longerOf(main.text, other.text),
    });
  }
  const twins = new Map(other.children.map((child) => [child.eId, child]));
  for (const child of main.children.filter(({ kind: own }) => !COMPARED.has(own))) {
    const twin = twins.get(child.eId);
    if (twin) compareParts(child, twin, comparison);
    else comparison.onlyInMain.push(child.eId);
  }
}

function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function digitsOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join(' ');
}

function decisive(text: string): string {
  return (text.toLowerCase().match(DECISIVE) ?? []).join(' ');
}
