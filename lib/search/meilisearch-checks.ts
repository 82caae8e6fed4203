import { findRun, hayOf } from './hay.ts';
import type { Match } from './meilisearch-candidates.ts';
import type { Clause, Wording } from './query-plan.ts';
import { stemmedText } from './stems.ts';

/** Whether a match is one: the filter of the server knows a name of several words only by its words, wherever they stand. */
export function meets(match: Match, clauses: readonly Clause[]): boolean {
  if (clauses.length === 0) return true;
  const { label, defines, heading, text, path, instrumentTitle, explanation, punishes, lang } = match;
  const fields = [text, heading, label, defines, path, instrumentTitle, explanation, punishes].map(hayOf);
  let shadow: string | null = null;
  const stems = (): string => {
    shadow ??= stemmedText([defines, heading, text].join('\n'), lang);
    return shadow;
  };
  const has = (run: readonly string[]): boolean => fields.some((field) => findRun(field, run, 0) >= 0);
  const hasForm = (wording: Wording): boolean => {
    if (wording.stems.length === 0) return false;
    if (!wording.phrase)
      return wording.words.every(
        (word, index) =>
          has([word]) || (wording.stems[index] ?? []).some((stem) => findRun(stems(), [stem], 0) >= 0),
      );
    const choices = wording.stems.map((forms) => forms[lang === 'id' ? 0 : forms.length - 1] ?? '');
    return findRun(stems(), choices, 0) >= 0;
  };
  return clauses.every(({ wordings }) =>
    wordings.some((wording) => (wording.phrase && has(wording.words)) || hasForm(wording)),
  );
}

/** The clauses that the filter may take for met where they are not. */
export function uncertain(clauses: readonly Clause[], unchecked: readonly Clause[]): Clause[] {
  const loose = (wording: Wording): boolean =>
    wording.phrase && wording.words.length > 1 && wording.stems.length > 0;
  return clauses.filter((clause) => unchecked.includes(clause) || clause.wordings.some(loose));
}
