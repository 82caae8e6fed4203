import { differenceOf } from '../compare-texts.ts';
import { sameButMisreadings, sameButSlips } from '../diff/word-slips.ts';
import { type Provision, plainText } from '../provision.ts';
import { letters } from './quoted-text.ts';
import { spotOfEId, type WorkingText } from './working-text.ts';

/** Since when the words of a provision are law, by which instruction, and where they are printed; all null where they are those of the base text. */
export interface Origin {
  validFrom: string | null;
  /** The amending instrument. */
  enactedBy: string | null;
  /** Its instruction: `art_I__mod_3`. */
  enactedByEId: string | null;
  /** The source file the words and their position are of; null for that of the base text. */
  source: string | null;
}

export type Origins = Map<string, Origin>;

const BASE: Origin = { validFrom: null, enactedBy: null, enactedByEId: null, source: null };

/** The act and the instruction that changed what is compared. */
export type Change = Omit<Origin, 'validFrom'> & { validFrom: string };

/**
 * Records what an applied instruction changed: words that stay the same, or differ in type or, unannounced, as recognition slips, keep their day.
 * @param targets eIds touched, with all below them
 * @returns eIds whose words changed in substance although the instruction does not say so
 */
export function recordOrigins(
  origins: Origins,
  before: WorkingText,
  after: WorkingText,
  targets: readonly string[],
  announced: readonly string[],
  change: Change,
): string[] {
  const recorder = new Recorder(origins, new Map(origins), announced, change);
  for (const eId of targets) {
    const component = eId.startsWith('exp') ? 'explanation' : 'body';
    const next = spotOfEId(after[component], eId)?.provision;
    if (next) recorder.record(spotOfEId(before[component], eId)?.provision ?? null, next);
  }
  return recorder.unannounced;
}

class Recorder {
  readonly unannounced: string[] = [];

  constructor(
    private readonly origins: Origins,
    private readonly earlier: ReadonlyMap<string, Origin>,
    private readonly announced: readonly string[],
    private readonly change: Change,
  ) {}

  record(old: Provision | null, next: Provision): void {
    const earlier = (old && this.earlier.get(old.eId)) ?? BASE;
    if (old && old.eId === next.eId && isUntouched(old, next)) this.origins.set(next.eId, earlier);
    else if (this.isChanged(old, next)) this.origins.set(next.eId, this.change);
    else this.origins.set(next.eId, { ...earlier, source: this.change.source });
    for (const child of next.children) this.record(twinOf(child, old), child);
  }

  private isChanged(old: Provision | null, next: Provision): boolean {
    if (!old) return true;
    if (old.children.some((child) => !next.children.some((other) => twinOf(child, next) === other)))
      return true;
    if (letters(`${old.heading ?? ''} ${old.text}`) === letters(`${next.heading ?? ''} ${next.text}`))
      return false;
    // "ayat (5) Pasal 40 diubah": one letter of one word is then what the act changes.
    if (next.kind !== 'article' && this.announced.includes(next.eId)) return true;
    if (sameButSlips(old.text, next.text) && letters(old.heading ?? '') === letters(next.heading ?? ''))
      return false;
    if (this.announced.some((eId) => next.eId === eId || next.eId.startsWith(`${eId}__`))) return true;
    const otherWords =
      differenceOf(old.text, next.text) === 'substance' || !sameButMisreadings(old.text, next.text);
    if (otherWords) this.unannounced.push(next.eId);
    return otherWords;
  }
}

/** The unit itself, and not one of the same words elsewhere. */
function isUntouched(old: Provision, next: Provision): boolean {
  return (
    old.text === next.text &&
    old.position.line === next.position.line &&
    old.position.page === next.position.page &&
    old.children.length === next.children.length
  );
}

/** The child of the same number, else, where numbers are printed otherwise, of the same words. */
function twinOf(child: Provision, parent: Provision | null): Provision | null {
  const own = parent?.children.find(({ eId }) => eId === child.eId);
  if (own || !parent) return own ?? null;
  const words = letters(plainText(child));
  return (
    parent.children.find((other) => other.kind === child.kind && letters(plainText(other)) === words) ?? null
  );
}
