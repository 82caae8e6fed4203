import type { SampledStructure } from '../../editorial/read-structure-sample.ts';
import type { LegalDocument, Problem } from '../../law/document.ts';
import { type Provision, plainText, unquoted, walk } from '../../law/provision.ts';

/** What is counted apart. `lost` counts what the source lacks, right where the reading tells it. */
export const STRUCTURE_CLASSES = [
  'articles',
  'ayat',
  'points',
  'deeper points',
  'headings',
  'instructions',
  'quoted units',
  'explained articles',
  'explained words',
  'lost',
] as const;
export type StructureClass = (typeof STRUCTURE_CLASSES)[number];

/** A place where the tree is not as the law was counted; `told` where a problem of the reading names it. */
export interface StructureDifference {
  of: StructureClass;
  eId: string;
  what: 'missing' | 'not in the law' | 'words of another unit' | 'not told';
  told: boolean;
}

export interface StructureComparison {
  counted: Record<StructureClass, number>;
  differences: StructureDifference[];
}

const COUNTED_KINDS = ['article', 'paragraph', 'point', 'instruction'];

/** Compares the tree of a law with what was counted by hand. */
export function compareStructure(sample: SampledStructure, document: LegalDocument): StructureComparison {
  const counted = Object.fromEntries(
    STRUCTURE_CLASSES.map((one) => [one, 0]),
  ) as StructureComparison['counted'];
  const differences: StructureDifference[] = [];
  const { problems } = document;
  const found = new Set(
    [...walk(document.body)].filter(({ kind }) => COUNTED_KINDS.includes(kind)).map(({ eId }) => bare(eId)),
  );
  const wanted = [...sample.own, ...sample.instructions, ...sample.quoted];
  for (const eId of wanted) {
    const of = classOf(eId);
    counted[of] += 1;
    if (!found.has(eId)) differences.push({ of, eId, what: 'missing', told: isTold(eId, found, problems) });
  }
  const known = new Set(wanted);
  const read = new Set([...sample.own, ...sample.quoted].filter((eId) => /(?:^|__)art_[^_]+$/.test(eId)));
  for (const eId of found) {
    if (known.has(eId)) continue;
    const article = eId.replace(/__(?:para|point)_.*$/, '');
    const ofLaw = !sample.part && /^art_[^_]+$/.test(eId);
    if (ofLaw || (article !== eId && read.has(article)))
      differences.push({
        of: classOf(eId),
        eId,
        what: 'not in the law',
        told: isTold(eId, found, problems),
      });
  }
  if (!sample.part) compareHeadings(sample, document, counted, differences);
  compareExplanation(sample, document, counted, differences);
  for (const eId of sample.lost) {
    counted.lost += 1;
    if (!namesLoss(eId, problems)) differences.push({ of: 'lost', eId, what: 'not told', told: false });
  }
  return { counted, differences };
}

/** The address of a unit without the steps that are no unit of the law: alinea, words after a list, quotation marks. */
function bare(eId: string): string {
  return eId.replace(/__(?:subpara|wrap|qstr)_\d+/g, '');
}

function classOf(eId: string): StructureClass {
  if (/__mod_\d+$/.test(eId)) return 'instructions';
  if (/__art_/.test(eId)) return 'quoted units';
  if (/__point_.*__point_/.test(eId)) return 'deeper points';
  if (/__point_/.test(eId)) return 'points';
  return /__para_/.test(eId) ? 'ayat' : 'articles';
}

/** Whether a problem names the unit, what is in it, or the article it is of; of a missing article, the Penjelasan may tell. */
function isTold(eId: string, found: ReadonlySet<string>, problems: readonly Problem[]): boolean {
  const article = eId.replace(/__(?:para|point)_.*$/, '');
  const host = found.has(article) ? article : article.replace(/__(?:mod|art)_.*$/, '');
  return problems.some(({ eId: at, code }) => {
    if (at === null || code === 'article-without-explanation') return false;
    const place = bare(at);
    return (
      isAt(place, host) || (!found.has(article) && (isAt(place, article) || place === `exp__${article}`))
    );
  });
}

function isAt(place: string, unit: string): boolean {
  return place === unit || place.startsWith(`${unit}__`);
}

function namesLoss(eId: string, problems: readonly Problem[]): boolean {
  const article = eId.replace(/^exp__/, '');
  return problems.some(({ eId: at, code }) => {
    if (at === null) return false;
    if (eId !== article && at === article) return code === 'article-without-explanation';
    return code !== 'article-without-explanation' && (isAt(bare(at), eId) || isAt(bare(at), `exp__${eId}`));
  });
}

function compareHeadings(
  sample: SampledStructure,
  { body, problems }: LegalDocument,
  counted: StructureComparison['counted'],
  differences: StructureDifference[],
): void {
  const own = unquoted(body);
  for (const [kind, wanted] of [
    ['chapter', sample.chapters],
    ['part', sample.parts],
    ['subpart', sample.subparts],
  ] as const) {
    counted.headings += wanted;
    const found = own.filter((provision) => provision.kind === kind);
    const told = problems.some(
      ({ eId, code }) => code === 'gap-in-numbering' && /^chp_[^_]+$/.test(eId ?? ''),
    );
    for (let index = found.length; index < wanted; index += 1)
      differences.push({ of: 'headings', eId: kind, what: 'missing', told });
    for (let index = wanted; index < found.length; index += 1)
      differences.push({ of: 'headings', eId: found[index]?.eId ?? kind, what: 'not in the law', told });
  }
}

function compareExplanation(
  sample: SampledStructure,
  { explanation, problems }: LegalDocument,
  counted: StructureComparison['counted'],
  differences: StructureDifference[],
): void {
  const articles = [...walk(explanation)].filter(({ kind }) => kind === 'article');
  const order = [...sample.explained, ...sample.plain];
  for (const num of order) {
    counted['explained articles'] += 1;
    const found = articles.filter((article) => article.num === num);
    const told = problems.some(
      ({ eId, code }) =>
        eId !== null &&
        /expl/.test(eId.startsWith('exp') ? 'expl' : code) &&
        new RegExp(`art_${num}(?:-\\d+)?(?:__|$)`).test(eId),
    );
    const eId = `exp__art_${num}`;
    if (found.length === 0) {
      differences.push({ of: 'explained articles', eId, what: 'missing', told });
      continue;
    }
    counted['explained words'] += 1;
    if (found.some(hasWords) !== sample.explained.includes(num))
      differences.push({ of: 'explained words', eId, what: 'words of another unit', told });
  }
  for (const { num, eId } of articles) {
    if (sample.part || num === null || order.includes(num) || sample.instructions.length > 0) continue;
    const told = problems.some((problem) => problem.eId !== null && isAt(problem.eId, eId));
    differences.push({ of: 'explained articles', eId, what: 'not in the law', told });
  }
  if (sample.penjelasan === explanation.length > 0) return;
  differences.push({
    of: 'explained articles',
    eId: 'exp',
    what: sample.penjelasan ? 'missing' : 'not in the law',
    told: false,
  });
}

/** Whether more is said of an article than that it is clear. */
function hasWords(article: Provision): boolean {
  const words = plainText(article)
    .replace(/(?:sudah\s+)?cukup\s*\^?\s*je[l1]as|dihapus/gi, '')
    .replace(/\b(?:ayat|huruf|angka)\b\s*\(?\w{1,2}\)?/gi, '')
    .replace(/[^A-Za-z]/g, '');
  return words.length > 3;
}
