import { database } from '../db/client.ts';
import { type CatalogueRow, type HeldText, readCatalogueRows } from '../db/read-catalogue.ts';
import { readAmendments, type StoredAmendment } from '../db/read-consolidation.ts';
import { readSources, type StoredSource } from '../db/read-text.ts';
import { formatAddress } from '../law/address.ts';
import { parseCalendarDate } from '../law/calendar-date.ts';
import type { Language } from '../law/document.ts';
import { primaryLanguage } from '../law/instrument.ts';
import { LegalError } from '../law/legal-error.ts';
import { existsFrom, validOn } from '../law/timeline.ts';
import type { Locale } from './catalogue-entry.ts';
import { type Namer, namer } from './names.ts';
import { PENALTY_ADJUSTMENT } from './penalty-adjustment.ts';
import { today } from './today.ts';
import type { ExpressionView, SourceView } from './views.ts';

export interface Opening {
  locale: Locale;
  language?: Language | undefined;
  /** `YYYY-MM-DD`; today where left out. */
  on?: string | null | undefined;
}

/** An instrument found, the day it is looked at, and the text of that day, null with the reason why there is none. */
export interface OpenedInstrument {
  row: CatalogueRow;
  /** Instruments it acts on and those that act on it. */
  related: CatalogueRow[];
  name: Namer;
  on: string;
  sources: StoredSource[];
  /** What became of the instructions that amend it. */
  amendments: StoredAmendment[];
  text: HeldText | null;
  absence: LegalError | null;
}

/**
 * Finds an instrument and the text of it that was law on a day.
 * @throws LegalError `unknown-instrument`, `malformed-date`
 */
export async function openText(
  id: string,
  { language, on }: Opening,
  locale: Locale,
): Promise<OpenedInstrument> {
  const day = on ? parseCalendarDate(on, 'on') : today();
  const db = database();
  const [row] = await readCatalogueRows(db, [id]);
  if (!row)
    throw new LegalError('unknown-instrument', `The catalogue has no instrument "${id.slice(0, 80)}".`, {
      field: 'instrument',
    });
  const others = [
    ...row.facts.relations.map(({ to }) => to),
    ...row.actedOnBy.flatMap(({ from, successors }) => [
      from,
      ...successors.map(({ instrument }) => instrument),
    ]),
    PENALTY_ADJUSTMENT,
  ];
  const [related, sources, amendments] = await Promise.all([
    readCatalogueRows(db, [...new Set(others)]),
    readSources(db, id),
    readAmendments(db, id),
  ]);
  const chosen = chooseText(
    row,
    language ?? primaryLanguage(row.facts.type),
    language !== undefined,
    day,
    sources,
  );
  return { row, related, name: namer([row, ...related], locale), on: day, sources, amendments, ...chosen };
}

function chooseText(
  { facts, texts }: CatalogueRow,
  language: Language,
  strict: boolean,
  on: string,
  sources: readonly StoredSource[],
): Pick<OpenedInstrument, 'text' | 'absence'> {
  const absent = (
    code: 'not-held' | 'not-yet-in-existence',
    message: string,
  ): Pick<OpenedInstrument, 'text' | 'absence'> => ({
    text: null,
    absence: new LegalError(code, message, { instrument: facts.id }),
  });
  const title = facts.shortTitle.en;
  const begun = existsFrom(facts);
  if (begun !== null && on < begun)
    return absent('not-yet-in-existence', `${title} did not exist on ${on}: it dates from ${begun}.`);
  const inLanguage = texts.filter((text) => text.language === language);
  const candidates = inLanguage.length > 0 || strict ? inLanguage : texts;
  if (candidates.length === 0)
    return absent(
      'not-held',
      `The text of ${title} is not held${strict && texts.length > 0 ? ' in this language' : ''}.`,
    );
  const latest = validOn(candidates, on);
  if (latest) return { text: latest, absence: null };
  const [first] = candidates;
  const consolidated = sources.find((source) => source.facts.id === first?.sourceId)?.facts.validFrom ?? null;
  if (!first || consolidated !== null)
    return absent(
      'not-held',
      `The text of ${title} as it read on ${on} is not held; what is held is the text from ${consolidated}.`,
    );
  return { text: first, absence: null };
}

/** What a reader must know of the version before its words: that its day has not come, that newer words exist, that it is ours. */
function versionNotices(
  { row, text, on, name }: OpenedInstrument,
  locale: Locale,
): ExpressionView['notices'] {
  const now = today();
  const notices: ExpressionView['notices'] = [];
  const { id, type } = row.facts;
  // A law that is still to come is shown on its own days, and says itself that it is not in force.
  if (on > now && (existsFrom(row.facts) ?? '') <= now)
    notices.push({ kind: 'dayNotReached', by: null, date: on, parts: [] });
  if (text?.validTo && text.validTo <= now) {
    const newer = {
      label: name(id, null).label,
      href: formatAddress({ locale, id, type, language: text.language }),
    };
    notices.push({ kind: 'olderVersion', by: newer, date: text.validTo, parts: [] });
  }
  if (text?.basis === 'consolidated')
    notices.push({ kind: 'consolidated', by: null, date: text.validFrom, parts: [] });
  return notices;
}

/** A source as pages and the API show it. */
export function sourceView({ facts, retrievedAt, method, problems, comparison }: StoredSource): SourceView {
  const { url, path, sha256, bytes, format, language, licence, role, authority, note } = facts;
  return {
    url,
    path,
    sha256,
    bytes,
    format,
    language,
    licence,
    role,
    authority,
    retrieved: retrievedAt?.toISOString().slice(0, 10) ?? null,
    method,
    note,
    comparison,
    checks: problems,
  };
}

/** Notices that come from the text itself and from its instrument's standing, before those of changes. */
export function standingNotices(opened: OpenedInstrument, locale: Locale): ExpressionView['notices'] {
  const { row, text, on } = opened;
  const notices: ExpressionView['notices'] = versionNotices(opened, locale);
  if (text?.authority === 'unofficial-translation')
    notices.push({ kind: 'unofficialTranslation', by: null, date: null, parts: [] });
  if (text?.authority === 'own') notices.push({ kind: 'ownText', by: null, date: null, parts: [] });
  if (text?.validFrom && text.validFrom > on)
    notices.push({ kind: 'notYetInForce', by: null, date: text.validFrom, parts: [] });
  if (row.facts.level !== 'national' && !row.facts.binding)
    notices.push({ kind: 'benchmark', by: null, date: null, parts: [] });
  return notices;
}
