import type { SanctionRow } from '../research/sanction-views.ts';

const COLUMNS: [string, (row: SanctionRow, origin: string) => unknown][] = [
  ['instrument', ({ instrument }) => instrument],
  ['eId', ({ eId }) => eId],
  ['provision', ({ label }) => label],
  ['kind', ({ kind }) => kind],
  ['conduct', ({ conduct }) => conduct],
  ['custody', ({ imprisonment }) => imprisonment?.kind ?? null],
  ['minMonths', ({ imprisonment }) => imprisonment?.minMonths ?? null],
  ['maxMonths', ({ imprisonment }) => imprisonment?.maxMonths ?? null],
  ['life', ({ imprisonment }) => imprisonment?.life ?? null],
  ['death', ({ imprisonment }) => imprisonment?.death ?? null],
  ['detentionMaxMonths', ({ detention }) => detention?.maxMonths ?? null],
  ['minIdr', ({ fine }) => fine?.minIdr ?? null],
  ['maxIdr', ({ fine }) => fine?.maxIdr ?? null],
  ['fineCategory', ({ fine }) => fine?.maxCategory ?? null],
  ['joined', ({ joined }) => joined],
  [
    'aggravations',
    ({ aggravations }) => aggravations.map(({ eId, operation, factor }) => `${eId}: ${operation} ${factor}`),
  ],
  ['additionalPenalties', ({ additionalPenalties }) => additionalPenalties],
  ['administrative', ({ administrative }) => administrative],
  ['refersTo', ({ refersTo }) => refersTo.map(({ label }) => label)],
  ['victims', ({ victims }) => victims],
  ['means', ({ means }) => means],
  ['themes', ({ themes }) => themes],
  ['inForceFrom', ({ inForceFrom }) => inForceFrom],
  ['inForceTo', ({ inForceTo }) => inForceTo],
  ['inForce', ({ inForce }) => inForce],
  ['successor', ({ successor }) => successor.map(({ label }) => label)],
  ['unsettled', ({ unsettled }) => unsettled],
  [
    'rulings',
    ({ rulings }) =>
      rulings.map(({ date, note, verification }) => `${date ?? ''} ${note.en} (${verification})`),
  ],
  ['corrections', ({ corrections }) => corrections.map(({ from, to }) => `${from} → ${to}`)],
  ['findings', ({ findings }) => findings.map(({ code, words }) => `${code}: ${words}`)],
  ['source', ({ source }) => source],
  ['url', ({ href }, origin) => `${origin}${href}`],
];

/** The rows of a CSV of penal provisions, flat, each with its address. */
export function sanctionsCsv(rows: readonly SanctionRow[], origin: string): object[] {
  return rows.map((row) => Object.fromEntries(COLUMNS.map(([name, cell]) => [name, cell(row, origin)])));
}
