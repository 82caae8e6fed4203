import { database } from '../db/client.ts';
import { readExtractions } from '../db/extractions.ts';
import { type CatalogueRow, type HeldText, readCatalogueRows } from '../db/read-catalogue.ts';
import { INSTRUMENT_TYPES } from '../law/instrument.ts';
import { LegalError } from '../law/legal-error.ts';
import { MEANS, THEMES, VICTIMS } from '../law/sanction-facets.ts';
import { severity } from '../law/sanction-figures.ts';
import { SANCTION_KINDS } from '../law/sanction-kinds.ts';
import type { PenalRemainder } from '../law/sanctions.ts';
import { validOn } from '../law/timeline.ts';
import type { Locale } from './catalogue-entry.ts';
import { isHeldElsewhere } from './held-elsewhere.ts';
import { namer } from './names.ts';
import { replacementsOf, type SanctionStandpoint, sanctionRow } from './sanction-rows.ts';
import type { SanctionRequest, SanctionRow, SanctionTable, StoredSanction } from './sanction-views.ts';
import { today } from './today.ts';

const CHART_ROWS = 20;

/**
 * The penal provisions across laws as they read on a day, filtered and sorted.
 * Without an instrument asked for, acts that only amend another whose text holds their words are left out, so that nothing stands twice.
 * @throws LegalError `unknown-instrument`
 * @example (await listSanctions({ instrument: ['uu-44-2008'], eId: 'art_29', sort: 'law', limit: 50, offset: 0 }, 'en')).rows[0].imprisonment?.maxMonths // 144
 */
export async function listSanctions(request: SanctionRequest, locale: Locale): Promise<SanctionTable> {
  const on = request.on ?? today();
  const db = database();
  const all = await readCatalogueRows(db);
  const rows = new Map(all.map((row) => [row.facts.id, row]));
  for (const id of request.instrument ?? [])
    if (!rows.has(id))
      throw new LegalError('unknown-instrument', `The catalogue has no instrument "${id.slice(0, 80)}".`, {
        field: 'instrument',
      });
  const asked = new Set(request.instrument ?? []);
  const needed = asked.size === 0 ? undefined : textsNeeded(all, asked);
  const extractions = new Map(
    (await readExtractions<StoredSanction, PenalRemainder>(db, 'sanctions', needed)).map((stored) => [
      stored.expressionId,
      stored.rows,
    ]),
  );
  const texts = all.flatMap((row) => row.texts.map((text) => ({ row, text })));
  const replacements = replacementsOf(
    texts.map(({ row, text }) => ({
      row,
      validFrom: text.validFrom,
      eIds: (extractions.get(text.id) ?? []).map(({ eId }) => eId),
    })),
  );
  const from: SanctionStandpoint = { locale, on, name: namer(all, locale), rows, replacements };
  const shown = all.filter(
    (row) => asked.has(row.facts.id) || (asked.size === 0 && !isHeldElsewhere(row, rows)),
  );
  const rank = ({ facts }: CatalogueRow): number => INSTRUMENT_TYPES.indexOf(facts.type);
  const table = [...shown]
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((row) => {
      const text = textOn(row, on);
      return text
        ? (extractions.get(text.id) ?? []).map((sanction) => sanctionRow(sanction, row, text, from))
        : [];
    });
  const matching = sorted(
    table.filter((row) => matches(row, request)),
    request.sort,
  );
  const { limit, offset } = request;
  return {
    on,
    total: matching.length,
    rows: matching.slice(offset, limit === null ? undefined : offset + limit),
    chart: sorted(matching.filter(hasTerm), 'severity').slice(0, CHART_ROWS),
    facets: facetsOf(
      table.filter((row) => matches(row, { ...request, victim: [], means: [], theme: [], kind: [] })),
    ),
  };
}

/** The texts of the laws asked for, and of the acts that may have put other words in their place. */
function textsNeeded(all: readonly CatalogueRow[], asked: ReadonlySet<string>): string[] {
  return all
    .filter(
      ({ facts }) =>
        asked.has(facts.id) || facts.relations.some(({ type, to }) => type === 'amends' && asked.has(to)),
    )
    .flatMap(({ texts }) => texts.map(({ id }) => id));
}

function hasTerm({ imprisonment }: SanctionRow): boolean {
  return imprisonment !== null;
}

/** The text in Indonesian that was law on the day. */
function textOn({ texts }: CatalogueRow, on: string): HeldText | null {
  return (
    validOn(
      texts.filter(({ language }) => language === 'id'),
      on,
    ) ?? null
  );
}

function matches(row: SanctionRow, request: Partial<SanctionRequest>): boolean {
  const { eId, victim, means, theme, kind, inForce, q } = request;
  const any = <Value>(wanted: readonly Value[] | undefined, has: readonly Value[]): boolean =>
    !wanted || wanted.length === 0 || wanted.some((value) => has.includes(value));
  return (
    (eId === undefined || standsAt(row.eId, eId)) &&
    any(victim, row.victims) &&
    any(means, row.means) &&
    any(theme, row.themes) &&
    any(kind, [row.kind]) &&
    (inForce === undefined || row.inForce === (inForce === 'yes')) &&
    (!q || `${row.label} ${row.conduct} ${row.words}`.toLowerCase().includes(q.toLowerCase()))
  );
}

/** At the provision or below it; the words an amending act quotes are also found by the place they have in the act amended. */
function standsAt(eId: string, asked: string): boolean {
  const own = /__qstr_[^_]+__(art_.+)$/.exec(eId)?.[1] ?? eId;
  return [eId, own].some((place) => place === asked || place.startsWith(`${asked}__`));
}

function sorted(rows: readonly SanctionRow[], sort: SanctionRequest['sort']): SanctionRow[] {
  const value: Record<SanctionRequest['sort'], (row: SanctionRow) => number> = {
    law: ({ inForce }) => (inForce ? 1 : 0),
    severity,
    fine: ({ fine }) => fine?.maxIdr ?? 0,
    minimum: ({ imprisonment }) => imprisonment?.minMonths ?? 0,
  };
  return [...rows].sort((a, b) => value[sort](b) - value[sort](a));
}

function facetsOf(rows: readonly SanctionRow[]): SanctionTable['facets'] {
  const count = <Value extends string>(
    values: readonly Value[],
    of: (row: SanctionRow) => readonly Value[],
  ) =>
    values
      .map((value) => ({ value, count: rows.filter((row) => of(row).includes(value)).length }))
      .filter(({ count }) => count > 0);
  const laws = new Map<string, { value: string; label: string; count: number }>();
  for (const { instrument, instrumentTitle } of rows) {
    const law = laws.get(instrument) ?? { value: instrument, label: instrumentTitle.id, count: 0 };
    law.count += 1;
    laws.set(instrument, law);
  }
  return {
    instrument: [...laws.values()],
    victim: count(VICTIMS, ({ victims }) => victims),
    means: count(MEANS, ({ means }) => means),
    theme: count(THEMES, ({ themes }) => themes),
    kind: count(SANCTION_KINDS, ({ kind }) => [kind]),
  };
}
