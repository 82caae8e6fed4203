import type { Problem } from './document.ts';
import { follows } from './marker-order.ts';
import { type Provision, unquoted, walk } from './provision.ts';

/** A longer gap is no loss but another numbering. */
const LONGEST_GAP = 30;
/** A list that begins at i counts in Roman numbers. */
const FIRST = /^[i1a]$/;
const NONE: readonly string[] = [];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * What a text once had and has no more, unit by unit: numbers its own sequences skip, and ayat and huruf that its Penjelasan explains.
 * @returns problems of the code `missing-provision`, whose eId is that of the missing unit and whose place is where it should stand
 * @example missingProvisions(body, explanation).map(({ eId }) => eId) // ['art_2__para_1', 'art_63__point_c']
 */
export function missingProvisions(body: readonly Provision[], explanation: readonly Provision[]): Problem[] {
  const missing = new Map<string, Problem>();
  const note = (eId: string, { position }: Provision, message: string): void => {
    if (!missing.has(eId))
      missing.set(eId, { code: 'missing-provision', eId, line: position.line, page: position.page, message });
  };
  // The gaps of a quotation are no losses.
  const own = unquoted(body);
  gaps(
    own.filter(({ kind, num }) => kind === 'article' && /^\d+$/.test(num ?? '')),
    note,
  );
  gaps(own.filter(isRunning), note);
  for (const { children } of own) {
    if (children.length === 0) continue;
    gaps(children, note, isOfProvision);
    gaps(children, note, isPoint);
  }
  if (explanation.length === 0) return [...missing.values()];
  const known = new Map(own.map((provision) => [provision.eId, provision]));
  for (const unit of walk(explanation)) {
    const eId = unit.eId.slice('exp__'.length);
    const parent = known.get(eId.slice(0, eId.lastIndexOf('__')));
    if ((unit.kind !== 'paragraph' && unit.kind !== 'point') || !parent || known.has(eId)) continue;
    // A Penjelasan may count by letters what the text counts by numbers, or explain an ayat of an article that has but one.
    const sameKind = parent.children.some(({ kind, num }) => kind === unit.kind && sameStyle(num, unit.num));
    const lost =
      sameKind || (unit.kind === 'paragraph' && parent.text === '' && parent.children.length === 0);
    if (lost) note(eId, parent, `The Penjelasan explains ${unit.marker}, which the text lacks.`);
  }
  return [...missing.values()];
}

/** A paragraph that counts through the whole text, whatever section it stands in. */
export function isRunning({ kind, eId, num }: Provision): boolean {
  return kind === 'paragraph' && !eId.includes('__') && /^\d+$/.test(num ?? '');
}

/** A paragraph that counts within an article or whatever holds it. */
export function isOfProvision({ kind, eId }: Provision): boolean {
  return kind === 'paragraph' && eId.includes('__');
}

function isPoint({ kind }: Provision): boolean {
  return kind === 'point';
}

type Note = (eId: string, at: Provision, message: string) => void;

function gaps(provisions: readonly Provision[], note: Note, counted = (_: Provision): boolean => true): void {
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
