import { checkExplanation } from './check-explanation.ts';
import type { LegalDocument, Problem } from './document.ts';
import { follows } from './marker-order.ts';
import { isNumbered, isOfProvision, isRunning, missingProvisions } from './missing-provisions.ts';
import { type Provision, unquoted } from './provision.ts';
import { swallowedMarkers } from './swallowed-markers.ts';

type Checked = Pick<LegalDocument, 'body' | 'explanation' | 'attachments' | 'unplaced'>;

/**
 * The faults of a text that its own structure shows: gaps, late starts, copies, sentences without an end, words without a place.
 * @returns problems with stable codes `missing-provision` (its eId is of what is not there), `gap-in-numbering`, `starts-late`, `duplicate-eid`, `swallowed-marker`, `unfinished-sentence`, `unplaced-text`, `empty-provision`
 * @example checkDocument(document).filter((problem) => problem.code === 'gap-in-numbering')
 */
export function checkDocument(document: Checked): Problem[] {
  const own = unquoted(document.body);
  const articles = own.filter(({ kind }) => kind === 'article');
  const known = new Map<string, Provision>();
  if (document.explanation.length > 0) for (const provision of own) known.set(provision.eId, provision);
  const problems = [
    ...sequence(articles, 'Pasal/Article', isNumbered),
    ...sequence(own.filter(isRunning), 'paragraph'),
    ...ofEach(document.body, ofChildren),
    ...ofEach(document.explanation, emptyChildren),
    ...ofEach(document.body, copies),
    ...ofEach(document.attachments, copies),
    ...articles.flatMap(ending),
    ...checkExplanation(own, known, document.explanation),
    ...missingProvisions(own, known, document.explanation),
    ...swallowedMarkers(document.body),
    ...document.unplaced.map(({ line, text }) =>
      problem('unplaced-text', null, line, null, `Not placed in any provision: ${text.slice(0, 60)}`),
    ),
  ];
  return problems;
}

const NONE: readonly Problem[] = [];

/** The problems of each provision and of all below it, in reading order. */
function ofEach(
  provisions: readonly Provision[],
  check: (one: Provision) => readonly Problem[],
  problems: Problem[] = [],
): Problem[] {
  for (const provision of provisions) {
    for (const found of check(provision)) problems.push(found);
    if (provision.children.length > 0) ofEach(provision.children, check, problems);
  }
  return problems;
}

function ofChildren({ children }: Provision): readonly Problem[] {
  if (children.length === 0) return NONE;
  const problems = sequence(children, 'ayat/paragraph', isOfProvision);
  for (const found of lists(children)) problems.push(found);
  // Where the next of its siblings begins something new, nothing of the list can be there.
  let before: Provision | null = null;
  for (const child of children) {
    if (child.kind === 'paragraph' && before?.kind === 'paragraph' && announces(before))
      problems.push(lostList(before));
    if (isEmptyUnit(child)) problems.push(empty(child));
    before = child;
  }
  return problems;
}

function emptyChildren({ children }: Provision): readonly Problem[] {
  const found = children.filter(
    (child) => isEmptyUnit(child) || (child.kind === 'article' && isEmpty(child)),
  );
  return found.length === 0 ? NONE : found.map(empty);
}

function isEmpty({ text, children }: Provision): boolean {
  return text === '' && children.length === 0;
}

function isEmptyUnit(provision: Provision): boolean {
  return (provision.kind === 'paragraph' || provision.kind === 'point') && isEmpty(provision);
}

function empty(provision: Provision): Problem {
  return at(provision, 'empty-provision', 'No words follow this number in the source.');
}

function problem(
  code: string,
  eId: string | null,
  line: number | null,
  page: number | null,
  message: string,
): Problem {
  return { code, eId, line, page, message };
}

function at(provision: Provision, code: string, message: string): Problem {
  return problem(code, provision.eId, provision.position.line, provision.position.page, message);
}

function sequence(
  provisions: readonly Provision[],
  what: string,
  counted = (_: Provision): boolean => true,
): Problem[] {
  const problems: Problem[] = [];
  let last = 0;
  for (const provision of provisions) {
    if (!counted(provision)) continue;
    const number = Number.parseInt(provision.num ?? '', 10);
    if (last === 0 && number > 1)
      problems.push(at(provision, 'starts-late', `${what} begins at ${provision.num}.`));
    else if (number > last + 1)
      problems.push(at(provision, 'gap-in-numbering', `${what} ${last} is followed by ${provision.num}.`));
    else if (number < last)
      problems.push(at(provision, 'out-of-order', `${what} ${last} is followed by ${provision.num}.`));
    last = number;
  }
  return problems;
}

function lists(children: readonly Provision[]): Problem[] {
  const problems: Problem[] = [];
  let before: Provision | null = null;
  for (const point of children) {
    if (point.kind !== 'point') continue;
    if (!before && !/^(?:a|1|i)$/i.test(point.num ?? ''))
      problems.push(at(point, 'starts-late', `The list begins at ${point.marker}`));
    if (before && !follows(before.num ?? '', point.num ?? '')) {
      problems.push(at(point, 'gap-in-numbering', `${before.marker} is followed by ${point.marker}`));
    }
    before = point;
  }
  return problems;
}

function copies(provision: Provision): readonly Problem[] {
  const copied = provision.eId.includes('-') && /_[\p{L}\d]+-\d+$/u.test(provision.eId);
  return copied
    ? [
        at(
          provision,
          'duplicate-eid',
          'The source has this number twice; the second is kept under a number of its own.',
        ),
      ]
    : NONE;
}

/** "… meliputi:" and nothing below it. */
function announces({ text, children }: Provision): boolean {
  return children.length === 0 && text.includes(':') && text.trimEnd().endsWith(':');
}

function lostList(provision: Provision): Problem {
  return at(provision, 'unfinished-sentence', 'A list is announced and does not follow.');
}

function ending(article: Provision): readonly Problem[] {
  let last = article;
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child;
  if (last.kind === 'quotedStructure') return NONE;
  if (last.text === '') return isEmptyUnit(last) ? [] : [empty(last)];
  if (announces(last)) return [lostList(last)];
  return '.;!?”")]'.includes(last.text.trimEnd().at(-1) ?? ' ')
    ? NONE
    : [at(last, 'unfinished-sentence', 'The last sentence has no end in the source.')];
}
