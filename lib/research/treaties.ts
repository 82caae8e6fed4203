import { database } from '../db/client.ts';
import { type CatalogueRow, readCatalogueRows } from '../db/read-catalogue.ts';
import { formatAddress } from '../law/address.ts';
import type { EventFacts } from '../law/catalogue.ts';
import { instrumentStatus } from '../law/status.ts';
import type { Locale } from './catalogue-entry.ts';
import type { TreatyEvent, TreatyRow } from './editorial-views.ts';
import { type Name, namer } from './names.ts';
import { today } from './today.ts';

/**
 * The treaties of the catalogue with what Indonesia did to each, from the catalogue's events and relations.
 * @example (await listTreaties('en')).find(({ instrument }) => instrument === 'opsc')?.bound?.date // '2012-09-24'
 */
export async function listTreaties(locale: Locale): Promise<TreatyRow[]> {
  const rows = await readCatalogueRows(database());
  const name = namer(rows, locale);
  return rows
    .filter(({ facts }) => facts.type === 'treaty' || (facts.type === 'asean' && facts.binding))
    .map((row) => treatyRow(row, name, locale))
    .sort((a, b) => Number(b.binding) - Number(a.binding) || dayOf(a).localeCompare(dayOf(b)));
}

function dayOf({ adopted, instrument }: TreatyRow): string {
  return `${adopted?.date ?? '9999'} ${instrument}`;
}

function treatyRow(row: CatalogueRow, name: ReturnType<typeof namer>, locale: Locale): TreatyRow {
  const { facts, actedOnBy, texts } = row;
  const { id, type, title, shortTitle, binding, events, gazette } = facts;
  const find = (wanted: EventFacts['type']): TreatyEvent | null => {
    const event = events.find((candidate) => candidate.type === wanted && candidate.eId === null);
    return event ? told(event) : null;
  };
  const bound = events.find((event) => event.type === 'ratified' || event.type === 'acceded');
  const act = actedOnBy.find((relation) => relation.type === 'ratifies');
  return {
    instrument: id,
    title,
    shortTitle,
    binding,
    status: instrumentStatus(facts, actedOnBy, today()),
    adopted: find('adopted'),
    entryIntoForce: find('entryIntoForce'),
    signed: find('signed'),
    bound: bound ? { ...told(bound), type: bound.type === 'acceded' ? 'acceded' : 'ratified' } : null,
    declarations: events
      .filter((event) => event.type === 'declared' || event.type === 'withdrawn')
      .map((event) => ({
        ...told(event),
        type: event.type === 'withdrawn' ? 'withdrawn' : 'declared',
        note: event.note,
      })),
    ratifiedBy: act ? { ...named(name(act.from, null)), verification: act.verification } : null,
    series: gazette,
    href: formatAddress({ locale, id, type }),
    held: texts.length > 0,
  };
}

function told({ date, verification, source }: EventFacts): TreatyEvent {
  return { date, verification, source };
}

function named({ id, number, label, href }: Name): Pick<Name, 'id' | 'number' | 'label' | 'href'> {
  return { id, number, label, href };
}
