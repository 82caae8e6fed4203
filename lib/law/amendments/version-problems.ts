import { checkDocument } from '../check-document.ts';
import type { LegalDocument, Problem } from '../document.ts';
import { walk } from '../provision.ts';
import type { Version } from './consolidate.ts';

/**
 * What the document checks find in a consolidated text, with what consolidation knows of it.
 * @param base findings on the printed text: words of it without a place stay without one
 * @returns the codes of `checkDocument`, `explanation-not-held` and `unannounced-change`
 */
export function versionProblems(
  { text, unexplained, unannounced }: Version,
  attachments: LegalDocument['attachments'],
  base: readonly Problem[],
): Problem[] {
  const quiet = new Set(unexplained);
  const hadExplanation =
    base.every(({ code }) => code !== 'explanation-not-held') && text.explanation.length > 0;
  const found = checkDocument({ ...text, attachments, unplaced: [] }).filter(
    ({ code, eId }) =>
      code !== 'article-without-explanation' ||
      (hadExplanation &&
        !quiet.has(eId ?? '') &&
        base.some((known) => known.code === code && known.eId === eId)),
  );
  const positions = new Map([...walk(text.body)].map(({ eId, position }) => [eId, position]));
  const noted = (code: string, message: string) => (eId: string) => ({
    code,
    eId,
    line: positions.get(eId)?.line ?? null,
    page: positions.get(eId)?.page ?? null,
    message,
  });
  return [
    ...found,
    ...base.filter(({ code }) => code === 'unplaced-text'),
    ...unexplained
      .filter((eId) => positions.has(eId))
      .map(
        noted(
          'explanation-not-held',
          'The Penjelasan of the amending act, which explains these words, is not held.',
        ),
      ),
    ...unannounced
      .filter((eId) => positions.has(eId))
      .map(
        noted('unannounced-change', 'The amending act quotes other words here without announcing a change.'),
      ),
  ];
}
