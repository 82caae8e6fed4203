import type { LegalDocument } from '../law/document.ts';
import { type Provision, plainText, walk } from '../law/provision.ts';

interface UnitView {
  eId: string;
  num: string | null;
  text: string;
}

interface GroupView {
  eId: string;
  num: string | null;
  heading: string | null;
}

/** What `npm run import -- --dry-run --json FILE` prints of one file. */
export interface DryRun
  extends Pick<LegalDocument, 'kind' | 'title' | 'problems' | 'corrections' | 'characters' | 'unplaced'> {
  file: string;
  articles: (UnitView & {
    heading: string | null;
    paragraphs: (UnitView & { points: UnitView[] })[];
    points: UnitView[];
    explanation: string | null;
  })[];
  chapters: GroupView[];
  /** Parts, titles, sections and the like. */
  groups: GroupView[];
  /** Paragraphs that stand for themselves, of a text without articles. */
  paragraphs: (UnitView & { points: UnitView[] })[];
  annexes: { eId: string; marker: string | null; articles: number; paragraphs: number }[];
  amendments: LegalDocument['amendments'];
}

/**
 * The tree and the findings of a text, flat enough to check by hand; `articles` are the text's own, not those it quotes.
 * @example dryRun('uu-44-2008.md', document).articles[3].paragraphs[0].points[5].eId // 'art_4__para_1__point_f'
 */
export function dryRun(file: string, document: LegalDocument): DryRun {
  const { kind, title, problems, corrections, characters, unplaced, amendments } = document;
  const explanations = new Map(
    [...walk(document.explanation)].map((provision) => [provision.eId, provision]),
  );
  const own = ownProvisions(document.body);
  return {
    file,
    kind,
    title,
    articles: own.filter(isKind('article')).map((article) => ({
      ...unit(article),
      heading: article.heading,
      paragraphs: article.children
        .filter(isKind('paragraph'))
        .map((paragraph) => ({ ...unit(paragraph), points: points(paragraph) })),
      points: points(article),
      explanation: explanationOf(explanations.get(`exp__${article.eId}`)),
    })),
    chapters: own.filter(isKind('chapter')).map(group),
    groups: own.filter(({ kind: of }) => GROUPS.has(of)).map(group),
    paragraphs: own
      .filter((provision) => provision.kind === 'paragraph' && !provision.eId.includes('__'))
      .map((paragraph) => ({ ...unit(paragraph), points: points(paragraph) })),
    annexes: document.attachments.map(({ eId, marker, children }) => ({
      eId,
      marker,
      articles: ownProvisions(children).filter(isKind('article')).length,
      paragraphs: children.filter(isKind('paragraph')).length,
    })),
    amendments,
    problems,
    corrections,
    characters,
    unplaced,
  };
}

const GROUPS: ReadonlySet<Provision['kind']> = new Set(['book', 'part', 'subpart', 'section']);

function group({ eId, num, heading }: Provision): GroupView {
  return { eId, num, heading };
}

function ownProvisions(provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((provision) =>
    provision.kind === 'quotedStructure' ? [] : [provision, ...ownProvisions(provision.children)],
  );
}

function isKind(kind: Provision['kind']): (provision: Provision) => boolean {
  return (provision) => provision.kind === kind;
}

function points(provision: Provision): UnitView[] {
  return provision.children.filter(isKind('point')).map(unit);
}

function unit(provision: Provision): UnitView {
  return { eId: provision.eId, num: provision.num, text: plainText(provision) };
}

function explanationOf(provision: Provision | undefined): string | null {
  return provision ? plainText(provision) : null;
}
