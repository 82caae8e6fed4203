import { checkExplanation } from './check-explanation.ts';
import type { LegalDocument, Problem } from './document.ts';
import { missingProvisions } from './missing-provisions.ts';
import { type Provision, walk } from './provision.ts';
import { follows } from './provision-list.ts';

type Checked = Pick<LegalDocument, 'body' | 'explanation' | 'attachments' | 'unplaced'>;

/**
 * The faults of a text that its own structure shows: gaps, late starts, copies, sentences without an end, words without a place.
 * @returns problems with stable codes `missing-provision` (its eId is of what is not there), `gap-in-numbering`, `starts-late`, `duplicate-eid`, `unfinished-sentence`, `unplaced-text`, `empty-provision`
 * @example checkDocument(document).filter((problem) => problem.code === 'gap-in-numbering')
 */
export function checkDocument(document: Checked): Problem[] {
  const own = unquoted(document.body);
  const problems = [
    ...sequence(
      own.filter((provision) => provision.kind === 'article' && /^\d+$/.test(provision.num ?? '')),
      'Pasal/Article',
    ),
    ...[...walk(document.body)].flatMap((provision) => [
      ...sequence(
        provision.children.filter((child) => child.kind === 'paragraph'),
        'ayat/paragraph',
      ),
      ...lists(provision),
    ]),
    ...[...walk([...document.body, ...document.attachments])].flatMap(copies),
    ...own.filter((provision) => provision.kind === 'article').flatMap(ending),
    ...checkExplanation(own, document.explanation),
    ...missingProvisions(document.body, document.explanation),
    ...document.unplaced.map(({ line, text }) =>
      problem('unplaced-text', null, line, null, `Not placed in any provision: ${text.slice(0, 60)}`),
    ),
  ];
  return problems;
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

function unquoted(provisions: readonly Provision[]): Provision[] {
  return provisions.flatMap((provision) =>
    provision.kind === 'quotedStructure' ? [] : [provision, ...unquoted(provision.children)],
  );
}

function sequence(provisions: readonly Provision[], what: string): Problem[] {
  const problems: Problem[] = [];
  let last = 0;
  for (const provision of provisions) {
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

function lists(provision: Provision): Problem[] {
  const problems: Problem[] = [];
  let before: Provision | null = null;
  for (const point of provision.children.filter((child) => child.kind === 'point')) {
    if (!before && !/^(?:a|1|i)$/i.test(point.num ?? ''))
      problems.push(at(point, 'starts-late', `The list begins at ${point.marker}`));
    if (before && !follows(before.num ?? '', point.num ?? '')) {
      problems.push(at(point, 'gap-in-numbering', `${before.marker} is followed by ${point.marker}`));
    }
    before = point;
  }
  return problems;
}

function copies(provision: Provision): Problem[] {
  const copied = provision.eId.includes('-') && /_[\p{L}\d]+-\d+$/u.test(provision.eId);
  return copied
    ? [
        at(
          provision,
          'duplicate-eid',
          'The source has this number twice; the second is kept under a number of its own.',
        ),
      ]
    : [];
}

function ending(article: Provision): Problem[] {
  let last = article;
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child;
  if (last.kind === 'quotedStructure') return [];
  if (last.text === '') return [at(last, 'empty-provision', 'No words follow this number in the source.')];
  return /[.:;!?”")\]]\s*$/.test(last.text)
    ? []
    : [at(last, 'unfinished-sentence', 'The last sentence has no end in the source.')];
}
