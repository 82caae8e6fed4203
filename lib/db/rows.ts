import type { Origins } from '../law/amendments/origins.ts';
import type {
  Bilingual,
  EventFacts,
  GazetteReference,
  InstrumentFacts,
  RelationFacts,
  SourceFacts,
} from '../law/catalogue.ts';
import type { LegalDocument } from '../law/document.ts';
import { workUri } from '../law/instrument.ts';
import type { Component, Provision } from '../law/provision.ts';
import { Prisma } from './generated/client.ts';
import type * as Row from './generated/models.ts';

type Json = Prisma.InputJsonValue;
type InstrumentRow = Row.InstrumentModel & {
  events: Row.TimelineEventModel[];
  relationsFrom: Row.RelationModel[];
};

/** The catalogue facts an instrument's rows hold: the inverse of `instrumentRow`, `eventRows` and `relationRows`. */
export function instrumentFacts(row: InstrumentRow): InstrumentFacts {
  return {
    id: row.id,
    type: row.type as InstrumentFacts['type'],
    level: row.level as InstrumentFacts['level'],
    number: row.number,
    year: row.year,
    title: { id: row.titleId, en: row.titleEn },
    shortTitle: { id: row.shortTitleId, en: row.shortTitleEn },
    aliases: row.aliases as string[],
    summary: row.summary as Bilingual | null,
    gazette: row.gazette as unknown as GazetteReference[],
    officialUrl: row.officialUrl as InstrumentFacts['officialUrl'],
    binding: row.binding,
    events: row.events.map(eventFacts),
    relations: row.relationsFrom.map(relationFacts),
  };
}

export function eventFacts(row: Row.TimelineEventModel): EventFacts {
  const { type, date, eId, source } = row;
  return {
    type: type as EventFacts['type'],
    date,
    eId,
    note: row.note as Bilingual | null,
    verification: row.verification as EventFacts['verification'],
    source,
  };
}

export function relationFacts(row: Row.RelationModel): RelationFacts {
  return {
    type: row.type as RelationFacts['type'],
    eId: row.fromEId,
    to: row.toId,
    toEId: row.toEId,
    date: row.date,
    note: row.note as Bilingual | null,
    verification: row.verification as RelationFacts['verification'],
    source: row.source,
  };
}

export function sourceFacts(row: Row.SourceFileModel): SourceFacts {
  return {
    id: row.id,
    instrument: row.instrumentId,
    role: row.role as SourceFacts['role'],
    path: row.path,
    url: row.url,
    sha256: row.sha256,
    bytes: row.bytes,
    format: row.format as SourceFacts['format'],
    language: row.language as SourceFacts['language'],
    grammar: row.grammar as SourceFacts['grammar'],
    authority: row.authority as SourceFacts['authority'],
    licence: row.licence,
    portion: row.portion as SourceFacts['portion'],
    validFrom: row.validFrom,
    articles: row.articles,
    note: row.note,
  };
}

export function instrumentRow(facts: InstrumentFacts, factsHash: string): Prisma.InstrumentCreateManyInput {
  return {
    id: facts.id,
    type: facts.type,
    level: facts.level,
    number: facts.number,
    year: facts.year,
    titleId: facts.title.id,
    titleEn: facts.title.en,
    shortTitleId: facts.shortTitle.id,
    shortTitleEn: facts.shortTitle.en,
    workUri: workUri(facts),
    binding: facts.binding,
    aliases: facts.aliases,
    summary: json(facts.summary),
    gazette: facts.gazette as unknown as Json,
    officialUrl: json(facts.officialUrl),
    factsHash,
  };
}

export function eventRows(facts: InstrumentFacts): Prisma.TimelineEventCreateManyInput[] {
  return facts.events.map((event) => ({ ...event, instrumentId: facts.id, note: json(event.note) }));
}

export function relationRows(facts: InstrumentFacts): Prisma.RelationCreateManyInput[] {
  return facts.relations.map(({ eId, to, note, ...relation }) => ({
    ...relation,
    fromId: facts.id,
    fromEId: eId,
    toId: to,
    note: json(note),
  }));
}

export function sourceRow({ instrument, ...source }: SourceFacts): Prisma.SourceFileCreateManyInput {
  return { ...source, instrumentId: instrument };
}

/** The rows of a text in reading order: body, then Penjelasan, then Lampiran. */
export function provisionRows(
  expressionId: string,
  document: Pick<LegalDocument, 'body' | 'explanation' | 'attachments'>,
  origins: Origins = new Map(),
): Prisma.ProvisionCreateManyInput[] {
  const rows: Prisma.ProvisionCreateManyInput[] = [];
  const add = (provisions: readonly Provision[], component: Component, parentEId: string | null): void => {
    for (const provision of provisions) {
      const { eId, kind, num, marker, heading, text, position, children } = provision;
      const origin = origins.get(eId);
      rows.push({
        expressionId,
        eId,
        parentEId,
        component,
        kind,
        num,
        marker,
        heading,
        text,
        ...position,
        position: rows.length,
        ...(origin && {
          validFrom: origin.validFrom,
          enactedBy: origin.enactedBy,
          enactedByEId: origin.enactedByEId,
          sourceFileId: origin.source,
        }),
      });
      add(children, component, eId);
    }
  };
  add(document.body, 'body', null);
  add(document.explanation, 'explanation', null);
  add(document.attachments, 'attachment', null);
  return rows;
}

type ProvisionRow = Omit<Row.ProvisionModel, 'id' | 'expressionId'>;

/** What rows of a consolidated text know of where their words come from: the inverse of what `provisionRows` writes of them. */
export function provisionOrigins(rows: readonly ProvisionRow[]): Origins {
  return new Map(
    rows
      .filter(({ enactedBy, sourceFileId }) => enactedBy !== null || sourceFileId !== null)
      .map(({ eId, validFrom, enactedBy, enactedByEId, sourceFileId }) => [
        eId,
        { validFrom, enactedBy, enactedByEId, source: sourceFileId },
      ]),
  );
}

/** The trees that rows in reading order hold: the inverse of `provisionRows`. */
export function provisionTrees(rows: readonly ProvisionRow[]): Record<Component, Provision[]> {
  const trees: Record<Component, Provision[]> = { body: [], explanation: [], attachment: [] };
  const seen = new Map<string, Provision>();
  for (const { eId, kind, num, marker, heading, text, line, page, parentEId, component } of rows) {
    const children: Provision[] = [];
    const provision = {
      eId,
      kind: kind as Provision['kind'],
      num,
      marker,
      heading,
      text,
      children,
      position: { line, page },
    };
    seen.set(eId, provision);
    const siblings = parentEId === null ? undefined : seen.get(parentEId)?.children;
    (siblings ?? trees[component as Component]).push(provision);
  }
  return trees;
}

function json(value: object | null): Json | typeof Prisma.DbNull {
  return value === null ? Prisma.DbNull : (value as Json);
}
