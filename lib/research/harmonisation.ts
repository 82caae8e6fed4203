import { database } from '../db/client.ts';
import { readEntries } from '../db/editorial.ts';
import { assessmentOn, GRADES, type Grade, type Obligation, type Theme } from '../law/editorial.ts';
import type { Locale } from './catalogue-entry.ts';
import type { GapRow, HarmonisationView, ObligationRow } from './editorial-views.ts';
import { isLawOn, openReferences, type ReferenceBook } from './references.ts';
import { today } from './today.ts';

/** The day the paper of 2019 was published: the first day its law is graded on. */
export const DAY_OF_PAPER = '2019-05-31';

export interface HarmonisationFilters {
  theme?: string | undefined;
  /** Of the instrument that asks. */
  instrument?: string | undefined;
  grade?: Grade | undefined;
  /** `YYYY-MM-DD`; today where left out. */
  on?: string | undefined;
}

/**
 * Obligations against national law as both stood on a day.
 * @example (await openHarmonisation({ grade: 'none', on: '2019-05-31' }, 'en')).rows[0]?.title.en
 */
export async function openHarmonisation(
  { theme, instrument, grade, on = today() }: HarmonisationFilters,
  locale: Locale,
): Promise<HarmonisationView> {
  const db = database();
  const [obligations, themes] = await Promise.all([readEntries(db, 'obligation'), readEntries(db, 'theme')]);
  const chosen = obligations.filter(
    (obligation) =>
      (!theme || obligation.theme === theme) &&
      (!instrument || obligation.asked.some((reference) => reference.instrument === instrument)) &&
      (!grade || assessmentOn(obligation, on)?.grade === grade),
  );
  const asking = obligations.flatMap(({ asked }) => asked);
  const book = await openReferences([...asking, ...chosen.flatMap(({ national }) => national)], locale);
  const counts: Record<Grade, number> = { full: 0, partial: 0, none: 0 };
  for (const obligation of obligations) {
    const found = assessmentOn(obligation, on);
    if (found) counts[found.grade] += 1;
  }
  return {
    on,
    rows: chosen.map((obligation) => obligationRow(obligation, themes, book, { on, locale })),
    counts,
    obligations: obligations.length,
    stops: stopsOf(obligations),
    themes: themes.map(({ id, name }) => ({ id, name })),
    instruments: [...new Set(asking.map((reference) => reference.instrument))].map((id) => ({
      id,
      title: book.row(id)?.facts.shortTitle ?? { id, en: id },
      binding: book.row(id)?.facts.binding ?? false,
    })),
  };
}

export function obligationRow(
  obligation: Obligation,
  themes: readonly Theme[],
  book: ReferenceBook,
  { on, locale }: { on: string; locale: Locale },
): ObligationRow {
  const { assessments, theme, asked, national, ...facts } = obligation;
  const assessment = assessmentOn(obligation, on);
  return {
    ...facts,
    theme: { id: theme, name: themes.find(({ id }) => id === theme)?.name ?? { id: theme, en: theme } },
    asked: asked.map(book.view),
    national: national.map(book.view).filter((reference) => isLawOn(reference, on)),
    on,
    grade: assessment?.grade ?? null,
    reason: assessment?.reason ?? null,
    ...gradesOf(obligation),
    href: obligationHref(obligation.id, locale),
  };
}

/** The days between which the matrix can be moved. */
export async function daysOfChange(): Promise<string[]> {
  return stopsOf(await readEntries(database(), 'obligation'));
}

/** Days on which a grade changed, today last. */
export function stopsOf(obligations: readonly Pick<Obligation, 'assessments'>[]): string[] {
  const days = obligations.flatMap(({ assessments }) => assessments.map(({ from }) => from));
  return [...new Set([DAY_OF_PAPER, ...days, today()])].sort();
}

export function obligationHref(id: string, locale: Locale): string {
  return `/${locale}/harmonisation/${id}`;
}

/** The gaps the paper found, each with the answer of today and the grades then and now. */
export async function listGaps(locale: Locale): Promise<GapRow[]> {
  const db = database();
  const [gaps, obligations] = await Promise.all([readEntries(db, 'gap'), readEntries(db, 'obligation')]);
  const book = await openReferences(
    gaps.flatMap(({ provisions }) => provisions),
    locale,
  );
  return gaps.map((gap) => ({
    ...gap,
    provisions: gap.provisions.map(book.view),
    obligations: obligations
      .filter(({ id }) => gap.obligations.includes(id))
      .map((obligation) => ({
        id: obligation.id,
        title: obligation.title,
        href: obligationHref(obligation.id, locale),
        ...gradesOf(obligation),
      })),
  }));
}

function gradesOf(obligation: Obligation): Pick<ObligationRow, 'gradeOfPaper' | 'gradeNow'> {
  const least = GRADES[GRADES.length - 1] ?? 'none';
  return {
    gradeOfPaper: assessmentOn(obligation, DAY_OF_PAPER)?.grade ?? least,
    gradeNow: assessmentOn(obligation, today())?.grade ?? least,
  };
}
