import { type Provision, walk } from './provision.ts';

/** What a treaty is made of, as one counts it by eye. */
export interface TreatyShape {
  /** Parts, chapters, titles, sections. */
  groups: number;
  preamble: boolean;
  closing: boolean;
  /** Of each article or numbered paragraph in order, its counts: "3+11" has three paragraphs and eleven points; see `seeds/verification/treaties.yaml`. */
  units: string[];
}

const GROUPS: ReadonlySet<Provision['kind']> = new Set(['book', 'part', 'chapter', 'section', 'subpart']);

/**
 * The shape of a treaty's body.
 * @example treatyShape(document.body).units[12] // '2+2'
 */
export function treatyShape(body: readonly Provision[]): TreatyShape {
  const all = [...walk(body)];
  const articles = all.filter(({ kind }) => kind === 'article');
  const units =
    articles.length > 0
      ? articles
      : all.filter(({ kind, eId }) => kind === 'paragraph' && !eId.includes('__'));
  return {
    groups: all.filter(({ kind }) => GROUPS.has(kind)).length,
    preamble: all.some(({ kind }) => kind === 'preamble'),
    closing: all.some(({ kind }) => kind === 'conclusion'),
    units: units.map(countsOf),
  };
}

function countsOf({ children }: Provision): string {
  const counts = { '': 0, '+': 0, d: 0, u: 0, w: 0 };
  for (const { kind, marker } of walk(children)) {
    if (kind === 'paragraph') counts[''] += 1;
    else if (kind === 'point') counts['+'] += 1;
    else if (kind === 'subparagraph') counts[marker === null ? 'u' : 'd'] += 1;
    else if (kind === 'wrapUp') counts.w += 1;
  }
  return Object.entries(counts)
    .map(([sign, count]) => (sign === '' || count > 0 ? `${sign}${count}` : ''))
    .join('');
}

/**
 * Where a shape differs from what was counted, in words; empty where they agree.
 * @example shapeDifferences(treatyShape(body), counted) // ['unit 40: counted 4+11, read 3+11']
 */
export function shapeDifferences(read: TreatyShape, counted: TreatyShape): string[] {
  const differences = (['groups', 'preamble', 'closing'] as const).flatMap((what) =>
    read[what] === counted[what] ? [] : [`${what}: counted ${counted[what]}, read ${read[what]}`],
  );
  for (let index = 0; index < Math.max(read.units.length, counted.units.length); index += 1) {
    const [own, other] = [read.units[index] ?? 'none', counted.units[index] ?? 'none'];
    if (own !== other) differences.push(`unit ${index + 1}: counted ${other}, read ${own}`);
  }
  return differences;
}
