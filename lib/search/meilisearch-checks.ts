import { findRun, hayOf } from './hay.ts';
import type { Match } from './meilisearch-candidates.ts';
import type { Coverage } from './meilisearch-coverage.ts';
import type { Clause, Wording } from './query-plan.ts';
import { stemmedText } from './stems.ts';

/**
 * A test whether a match has a clause: the filter of the server knows a name of several words only by its words, wherever they stand.
 * @example haveIn(match)(clause) // true
 */
function haveIn(match: Match): (clause: Clause) => boolean {
  const { label, defines, heading, text, path, instrumentTitle, explanation, punishes, lang } = match;
  const { gist, catchwords, catchwordStems } = match;
  const fields = [text, heading, label, defines, path, instrumentTitle, explanation, punishes].map(hayOf);
  const said = hayOf(`${gist}\n${catchwords}`);
  let shadows: readonly string[] | null = null;
  const stems = (): readonly string[] => {
    const own = [defines, heading, text, explanation, punishes].join('\n');
    shadows ??= [
      stemmedText(own, lang),
      stemmedText(gist, 'id'),
      stemmedText(gist, 'en'),
      hayOf(catchwordStems),
    ];
    return shadows;
  };
  const has = (run: readonly string[], forms: boolean): boolean =>
    fields.some((field) => findRun(field, run, 0) >= 0) || (forms && findRun(said, run, 0) >= 0);
  const meets = ({ words, stems: forms, phrase }: Wording): boolean => {
    if (phrase)
      return (
        has(words, forms.length > 0) ||
        (forms.length > 0 &&
          stems().some((shadow) =>
            [0, -1].some(
              (at) =>
                findRun(
                  shadow,
                  forms.map((each) => each.at(at) ?? ''),
                  0,
                ) >= 0,
            ),
          ))
      );
    return words.every(
      (word, index) =>
        has([word], forms.length > 0) ||
        (forms[index] ?? []).some((stem) => stems().some((shadow) => findRun(shadow, [stem], 0) >= 0)),
    );
  };
  return ({ wordings }) => wordings.some(meets);
}

/** Whether a match has what it must: every fixed clause, and of the others those that weigh enough together. */
export function isCovered(match: Match, { demand, telling, least }: Coverage): boolean {
  const has = haveIn(match);
  if (!demand.fixed.every(has)) return false;
  const weight = telling.reduce((sum, each) => sum + (has(each.clause) ? each.weight : 0), 0);
  return weight >= least;
}

/** Whether the filter may take a record for one that has what it must where it has not. */
export function isDoubtful({ demand, telling }: Coverage): boolean {
  const loose = ({ phrase, words }: Wording): boolean => phrase && words.length > 1;
  return [...demand.fixed, ...telling.map(({ clause }) => clause)].some(({ wordings }) =>
    wordings.some(loose),
  );
}
