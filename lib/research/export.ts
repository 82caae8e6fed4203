import { database } from '../db/client.ts';
import { readSources, readText, type StoredSource, type StoredText } from '../db/read-text.ts';
import type {
  ExportedOrigin,
  ExportedRelation,
  ExportedSource,
  ExportedText,
  ExportItem,
} from '../export/exported.ts';
import { fileName } from '../export/file-name.ts';
import { type ExportFormat, WRITERS } from '../export/formats.ts';
import { formatAddress } from '../law/address.ts';
import { formatCitation } from '../law/format-citation.ts';
import { pathStyle, workUri } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { LegalError } from '../law/legal-error.ts';
import { walk } from '../law/provision.ts';
import { standpoint } from './instrument.ts';
import { type OpenedInstrument, type Opening, openText, sourceView, standingNotices } from './opened-text.ts';
import { caseAsPrinted, explanationOf, lineageOf, unknownProvision } from './provision.ts';
import { changeNotices } from './timeline-view.ts';
import type { ExpressionView } from './views.ts';

/** What is wanted: an instrument or a provision of it, as it read on a day. */
export interface Wanted {
  id: string;
  eId: string | null;
  on?: string | null | undefined;
}

export interface ExportRequest {
  format: ExportFormat;
  /** Scheme and host of the site, for the addresses in the file. */
  origin: string;
  /** A notice as a sentence in the language of the reader. */
  sentence: (notice: ExpressionView['notices'][number]) => string;
}

/** A file to hand out. */
export interface ExportedFile {
  name: string;
  mediaType: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/**
 * Writes instruments and provisions to one file, in the order given.
 * @throws LegalError `unknown-instrument`, `unknown-provision`, `malformed-date`, `not-yet-in-existence`; `not-held` for a text that is not held, unless a bibliographic record of the instrument is asked for
 * @example (await exportFile([{ id: 'uu-44-2008', eId: 'art_4' }], opening, request)).name // 'uu-44-2008-pasal-4.docx'
 */
export async function exportFile(
  wanted: readonly Wanted[],
  opening: Opening,
  request: ExportRequest,
): Promise<ExportedFile> {
  const { mediaType, needsText, write } = WRITERS[request.format];
  const items: ExportItem[] = [];
  for (const one of wanted)
    items.push(await exportItem(one, { ...opening, on: one.on ?? opening.on }, request, needsText));
  const written = await write(items);
  const content = typeof written === 'string' ? written : new Uint8Array(written);
  return { name: fileName(items, request.format), mediaType, content };
}

async function exportItem(
  { id, eId: asked }: Wanted,
  opening: Opening,
  { origin, sentence }: ExportRequest,
  needsText: boolean,
): Promise<ExportItem> {
  const opened = await openText(id, opening, opening.locale);
  const { row, absence, name, on } = opened;
  const { facts } = row;
  if (absence && (needsText || asked !== null || absence.code !== 'not-held')) throw absence;
  const text = needsText || asked !== null ? await textOf(opened) : null;
  const chosen = text && asked !== null ? await choose(asked, text, opened, opening) : null;
  const eId = chosen?.provision.eId ?? null;
  const { locale } = opening;
  return {
    facts,
    workUri: workUri(facts),
    relations: relationsOf(opened),
    text,
    chosen,
    citation: formatCitation(facts, eId),
    url: `${origin}${formatAddress({ locale, id, type: facts.type, eId, on: opening.on ?? null, language: text?.language ?? null })}`,
    notices: [...standingNotices(opened, locale), ...changeNotices(row, eId, on, name)].map(sentence),
  };
}

async function textOf(opened: OpenedInstrument): Promise<ExportedText> {
  const { text, sources, row } = opened;
  const stored = text ? await readText(database(), text.id) : null;
  const source = sources.find(({ facts }) => facts.id === text?.sourceId);
  if (!text || !stored || !source)
    throw new LegalError('not-held', `The text of ${row.facts.shortTitle.en} is not held.`, {
      instrument: row.facts.id,
    });
  const { body, explanation, attachment } = stored.trees;
  return {
    language: text.language,
    validFrom: text.validFrom,
    body,
    explanation,
    attachments: attachment,
    basis: text.basis,
    origins: originsOf(stored, opened, await actingSources(stored)),
    source: exportedSource(source),
    problems: stored.problems,
    corrections: stored.corrections,
  };
}

function exportedSource(source: StoredSource): ExportedSource {
  const { url, path, sha256, authority, licence, retrieved, method } = sourceView(source);
  return { url, path, sha256, authority, licence, retrieved, method, format: source.facts.format };
}

/** The files of amending acts that words of a consolidated text are printed in. */
function actingSources({ origins }: StoredText): Promise<StoredSource[]> {
  return readSources(database(), [...new Set([...origins.values()].flatMap(({ source }) => source ?? []))]);
}

function originsOf(
  { trees, origins }: StoredText,
  { name, related, row }: OpenedInstrument,
  sources: readonly StoredSource[],
): ExportedOrigin[] {
  return [...walk(Object.values(trees).flat())].flatMap(({ eId }) => {
    const { validFrom, enactedBy, enactedByEId, source } = origins.get(eId) ?? {};
    if (!validFrom && !source) return [];
    const facts = related.find((candidate) => candidate.facts.id === enactedBy)?.facts;
    const printed = sources.find((candidate) => candidate.facts.id === source);
    return {
      eId,
      label: formatLabel(eId, pathStyle(row.facts.type)),
      enactedBy:
        facts && validFrom && enactedByEId
          ? {
              id: facts.id,
              eId: enactedByEId,
              workUri: workUri(facts),
              label: name(facts.id, enactedByEId).label,
              validFrom,
            }
          : null,
      source: printed ? exportedSource(printed) : null,
    };
  });
}

async function choose(
  asked: string,
  { body, explanation, attachments, origins, source }: ExportedText,
  opened: OpenedInstrument,
  opening: Opening,
): Promise<ExportItem['chosen']> {
  const all = [...body, ...explanation, ...attachments];
  const provision = lineageOf(all, caseAsPrinted(all, asked)).at(-1);
  if (!provision) {
    const { code, message, context } = await unknownProvision(
      asked,
      all,
      opened,
      standpoint(opened, opening),
    );
    throw new LegalError(code, message, { ...context, field: 'eId' });
  }
  return {
    provision,
    source: origins.find(({ eId }) => eId === provision.eId)?.source ?? source,
    label: formatLabel(provision.eId, pathStyle(opened.row.facts.type)),
    explanation: explanationOf(provision.eId, explanation),
    ...provision.position,
  };
}

function relationsOf({ row, related }: OpenedInstrument): ExportedRelation[] {
  const own = row.facts.relations.map(({ type, to, date }) => ({
    type,
    direction: 'from' as const,
    id: to,
    date,
  }));
  const others = row.actedOnBy.map(({ type, from, date }) => ({
    type,
    direction: 'to' as const,
    id: from,
    date,
  }));
  return [...own, ...others].flatMap((relation) => {
    const other = related.find(({ facts }) => facts.id === relation.id)?.facts;
    return other ? [{ ...relation, workUri: workUri(other), title: other.title.id }] : [];
  });
}
