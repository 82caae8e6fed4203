import type { Problem } from './document.ts';
import { follows } from './marker-order.ts';
import type { Provision } from './provision.ts';

/** A longer gap is no loss but another numbering. */
const LONGEST_GAP = 30;
/** A list that begins at i counts in Roman numbers. */
const FIRST = /^[i1a]$/;
const NONE: readonly string[] = [];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * What a text once had and has no more, unit by unit: numbers its own sequences skip, and ayat and huruf that its Penjelasan explains.
 * @param own the provisions of the text itself, in a flat list: the gaps of a quotation are no losses
 * @param known the same by eId
 * @returns problems of the code `missing-provision`, whose eId is that of the missing unit and whose place is where it should stand
 * @example missingProvisions(own, known, explanation).map(({ eId }) => eId) // ['art_2__para_1', 'art_63__point_c']
 */
export function missingProvisions(
  own: readonly Provision[],
  known: ReadonlyMap<string, Provision>,
  explanation: readonly Provision[],
): Problem[] {
  const missing = new Map<string, Problem>();
  const note = (eId: string, { position }: Provision, message: string): void => {
    if (!missing.has(eId))
      missing.set(eId, { code: 'missing-provision', eId, line: position.line, page: position.page, message });
  };
  gaps(own, note, isNumberedArticle);
  gaps(own, note, isRunning);
  for (const { children } of own) {
    if (children.length === 0) continue;
    gaps(children, note, isOfProvision);
    gaps(children, note, isPoint);
  }
  explainedAndLost(explanation, known, note);
  return [...missing.values()];
}

function explainedAndLost(
  explanation: readonly Provision[],
  known: ReadonlyMap<string, Provision>,
  note: Note,
): void {
  for (const unit of explanation) {
    noteLost(unit, known, note);
    if (unit.children.length > 0) explainedAndLost(unit.children, known, note);
  }
}

function noteLost(unit: Provision, known: ReadonlyMap<string, Provision>, note: Note): void {
  if (unit.kind !== 'paragraph' && unit.kind !== 'point') return;
  const eId = unit.eId.slice('exp__'.length);
  const parent = known.has(eId) ? undefined : known.get(eId.slice(0, eId.lastIndexOf('__')));
  if (!parent) return;
  // A Penjelasan may count by letters what the text counts by numbers, or explain an ayat of an article that has but one.
  const sameKind = parent.children.some(({ kind, num }) => kind === unit.kind && sameStyle(num, unit.num));
  const lost = sameKind || (unit.kind === 'paragraph' && parent.text === '' && parent.children.length === 0);
  if (lost) note(eId, parent, `The Penjelasan explains ${unit.marker}, which the text lacks.`);
}

/** A paragraph that counts through the whole text, whatever section it stands in. */
export function isRunning(provision: Provision): boolean {
  return provision.kind === 'paragraph' && !provision.eId.includes('__') && isNumbered(provision);
}

/** A paragraph that counts within an article or whatever holds it. */
export function isOfProvision({ kind, eId }: Provision): boolean {
  return kind === 'paragraph' && eId.includes('__');
}

/** Whether a number is written in digits alone. */
export function isNumbered({ num }: Provision): boolean {
  return num !== null && /^\d+$/.test(num);
}

function isNumberedArticle(provision: Provision): boolean {
  return provision.kind === 'article' && isNumbered(provision);
}

function isPoint({ kind }: Provision): boolean {
  return kind === 'point';
}

type Note = (eId: string, at: Provision, message: string) => void;

function gaps(provisions: readonly Provision[], note: Note, counted: (one: Provision) => boolean): void {
  let before: Provision | null = null;
  for (const provision of provisions) {
    if (!counted(provision)) continue;
    for (const num of skipped(before?.num ?? null, provision.num ?? '')) {
      const eId = `${provision.eId.slice(0, provision.eId.lastIndexOf('_'))}_${num}`;
      note(eId, provision, `${before?.marker ?? 'The beginning'} is followed by ${provision.marker}.`);
    }
    before = provision;
  }
}

/** The numbers between two of a sequence; before the first, those from its beginning. */
function skipped(before: string | null, after: string): readonly string[] {
  if (before === null ? FIRST.test(after) : follows(before, after)) return NONE;
  if (/^\d+[a-z]?$/.test(after) && (before === null || /^\d/.test(before))) {
    const from = Number.parseInt(before ?? '0', 10) + 1;
    const to = Number.parseInt(after, 10) - 1;
    return to - from < LONGEST_GAP
      ? Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => String(from + i))
      : [];
  }
  if (!/^[a-z]$/.test(after) || (before !== null && !/^[a-z]$/.test(before))) return [];
  const [from, to] = [before === null ? 0 : LETTERS.indexOf(before) + 1, LETTERS.indexOf(after)];
  return [...LETTERS.slice(from, Math.max(from, to))];
}

function sameStyle(a: string | null, b: string | null): boolean {
  return /^\d/.test(a ?? '') === /^\d/.test(b ?? '');
}
