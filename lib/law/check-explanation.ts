import type { Problem } from './document.ts';
import type { Provision } from './provision.ts';

/**
 * What text and Penjelasan say of each other: an article, ayat or huruf that only one of them has, the other has lost.
 * @param own the provisions of the text itself, in a flat list
 * @param known the same by eId
 * @returns problems with the codes `explanation-without-article`, `article-without-explanation`, `explanation-without-unit`, `letters-as-numbers`
 */
export function checkExplanation(
  own: readonly Provision[],
  known: ReadonlyMap<string, Provision>,
  explanation: readonly Provision[],
): Problem[] {
  const explained = (explanation[0]?.children ?? []).filter(isArticle);
  if (explained.length === 0) return [];
  const articles = own.filter(isArticle);
  const explanations = new Set(explained.map(textEId));
  return [
    ...explained.flatMap((item) => {
      if (!known.has(textEId(item)))
        return [
          found(
            item,
            'explanation-without-article',
            `The Penjelasan explains ${item.marker}, which the text lacks.`,
          ),
        ];
      // Below Pasal I of an amending act stand instructions, which are explained by the articles they quote.
      return /^[IVX]+$/.test(item.num ?? '') ? [] : unitsWithoutText(item, known);
    }),
    ...articles
      .filter(({ eId }) => !explanations.has(eId))
      .map((item) =>
        found(item, 'article-without-explanation', 'The Penjelasan has other articles, but not this one.'),
      ),
  ];
}

/** Ayat and huruf that are explained and not there; a huruf where the text counts 1., 2., 3. is there under a number. */
function unitsWithoutText(article: Provision, known: ReadonlyMap<string, Provision>): Problem[] {
  const problems = new Map<string, Problem>();
  addUnits(article.children, known, problems);
  return [...problems.values()];
}

function addUnits(
  units: readonly Provision[],
  known: ReadonlyMap<string, Provision>,
  problems: Map<string, Problem>,
): void {
  for (const unit of units) {
    if (unit.kind === 'paragraph' || unit.kind === 'point') addUnit(unit, known, problems);
    if (unit.children.length > 0) addUnits(unit.children, known, problems);
  }
}

function addUnit(
  unit: Provision,
  known: ReadonlyMap<string, Provision>,
  problems: Map<string, Problem>,
): void {
  const eId = textEId(unit);
  if (known.has(eId)) return;
  const parent = eId.slice(0, eId.lastIndexOf('__'));
  if (!known.has(parent)) return;
  const numbered = /^[a-z]$/.test(unit.num ?? '') && known.has(`${parent}__point_1`);
  const code = numbered ? 'letters-as-numbers' : 'explanation-without-unit';
  const message = numbered
    ? 'The Penjelasan calls these points by letters; the source prints numbers.'
    : `The Penjelasan explains ${unit.marker}, which the text lacks.`;
  if (!problems.has(`${code} ${parent}`))
    problems.set(`${code} ${parent}`, { ...found(unit, code, message), eId: parent });
}

function isArticle({ kind }: Provision): boolean {
  return kind === 'article';
}

function textEId({ eId }: Provision): string {
  return eId.slice('exp__'.length);
}

function found({ eId, position }: Provision, code: string, message: string): Problem {
  return { code, eId, line: position.line, page: position.page, message };
}
