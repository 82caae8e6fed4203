import { formatEId } from '../eid.ts';
import type { ProvisionKind } from '../provision.ts';
import type { Within } from './citation.ts';
import type { Unit } from './source.ts';
import { LEVELS } from './words.ts';

/** The eIds a reference gives, of which the first is the likeliest. */
export interface CitedEIds {
  eId: string | null;
  through: string | null;
  readings: string[];
  /** What the eId hangs on where no instrument is named. */
  within: Within;
  /** Whether it hangs on the place it stands in, whatever instrument is named beside it: "this article". */
  standing: boolean;
  /** Whether the reference is one even with no instrument beside it. */
  alone: boolean;
}

const MOST_READINGS = 12;

/**
 * Spells the units of a reference as eIds; groups above an article do not appear in its eId, "Aturan Peralihan" does.
 * @returns null where there is nothing to spell
 */
export function citedEIds(units: readonly Unit[], through: Unit | null): CitedEIds | null {
  const article = units.findIndex(({ word }) => word.level === 'article');
  const kept =
    article > 0
      ? units.filter(({ word }, at) => at >= article || word.level === 'component' || word.kind === 'section')
      : units;
  const own = kept.findLast(({ nums }) => nums.length === 0);
  const below = own ? kept.slice(kept.indexOf(own) + 1) : kept;
  const top = kept.find(({ word }) => word.level !== 'component');
  const [eId = null, ...readings] = spell(below);
  const last = through && eId !== null ? spell([...below.slice(0, -1), through])[0] : undefined;
  const within: Within | null = own
    ? withinOwn(own)
    : top && LEVELS[top.word.level] > LEVELS.article
      ? 'article'
      : 'instrument';
  if (within === null || (eId === null && !own)) return null;
  const alone = own !== undefined || units.some(({ word }) => 'alone' in word && word.alone === true);
  return {
    eId,
    through: last ?? null,
    readings: readings.slice(0, MOST_READINGS),
    within,
    standing: kept.some(isStanding),
    alone,
  };
}

/** What stands for a number says where it is by itself, whatever is named beside it: "this article", "the preceding paragraph". */
export function isStanding({ nums, word, stands }: Unit): boolean {
  return nums.length === 0 && stands !== 'same' && word.level !== 'component';
}

/** "Huruf ini" and "buku ini" say no more than where they stand. */
function withinOwn({ word, stands }: Unit): Within | null {
  const { kind } = word;
  if (kind === 'chapter' || kind === 'part' || kind === 'section') return kind;
  if (kind !== 'paragraph' && kind !== 'article') return null;
  const paragraph = word.level === 'paragraph';
  if (stands === 'twoBefore') return 'twoPrecedingParagraphs';
  if (stands === 'before') return paragraph ? 'precedingParagraph' : 'precedingArticle';
  return paragraph ? 'paragraph' : 'article';
}

/** Every spelling the numbers allow; a bracketed number is a paragraph, or else a point. */
function spell(units: readonly Unit[]): string[] {
  let eIds: (string | null)[] = [null];
  for (const { word, nums, bracketed } of units) {
    const kinds = kindsOf(word.kind, bracketed === true, eIds[0] === null);
    const forms = kinds.flatMap((kind) =>
      (nums.length === 0 ? [''] : nums).map((num) => ({
        kind: belowPreamble(kind, eIds[0] ?? null),
        num: num || null,
      })),
    );
    if (PARENTS[word.kind]) eIds = [PARENTS[word.kind] ?? null];
    eIds = forms.flatMap(({ kind, num }) => eIds.map((parent) => formatEId(kind, num, parent)));
    if (eIds.length > MOST_READINGS) eIds = eIds.slice(0, MOST_READINGS);
  }
  return eIds.filter((eId) => eId !== null);
}

/** A bracketed number may be a paragraph or a point; a *paragraf* by itself is a paragraph of a document, or else a group of articles. */
function kindsOf(kind: ProvisionKind, bracketed: boolean, top: boolean): readonly ProvisionKind[] {
  if (kind === 'paragraph' && bracketed) return ['paragraph', 'point'];
  return kind === 'subpart' && top ? ['paragraph', 'subpart'] : [kind];
}

const PARENTS: Partial<Record<ProvisionKind, string>> = {
  generalExplanation: formatEId('explanation', null),
  recitals: formatEId('preamble', null),
  legalBases: formatEId('preamble', null),
};

/** The points of Menimbang and Mengingat are recitals and legal bases. */
function belowPreamble(kind: ProvisionKind, parent: string | null): ProvisionKind {
  if (kind !== 'point') return kind;
  if (parent?.endsWith('recs')) return 'recital';
  return parent?.endsWith('bases') ? 'legalBasis' : kind;
}
