import { type Database, database } from '../db/client.ts';
import { readCatalogueRows } from '../db/read-catalogue.ts';
import { readCitedBy, readReferences, type StoredReference } from '../db/references.ts';
import { type InstrumentType, pathStyle } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { type Provision, walk } from '../law/provision.ts';
import { termSpans, termsOf } from '../law/term-spans.ts';
import type { Locale } from './catalogue-entry.ts';
import { type Namer, namer } from './names.ts';
import type { ReferenceView, TextLink } from './views.ts';

/** What the pages of a law say of references: the links within its words, what it cites, and what cites it. */
export interface ReferenceViews {
  links: (eId: string) => TextLink[];
  cites: ReferenceView[];
  citedBy: ReferenceView[];
}

interface Asked {
  instrument: string;
  type: InstrumentType;
  expressionId: string;
  /** The provision whose references are asked for, with all below it; null for the whole text. */
  eId: string | null;
  body: readonly Provision[];
  locale: Locale;
}

/**
 * The references in and to a provision, or a whole text, named and linked.
 * @example (await referenceViews({ instrument: 'uu-44-2008', eId: 'art_4', … })).citedBy[0].label // 'Pasal 29 UU 44/2008 Pornografi'
 */
export async function referenceViews(asked: Asked): Promise<ReferenceViews> {
  const db = database();
  const [own, citing] = await Promise.all([
    readReferences(db, asked.expressionId, asked.eId),
    readCitedBy(db, asked.instrument, asked.eId),
  ]);
  const name = await namesOf(
    db,
    [
      asked.instrument,
      ...own.map(({ toInstrument }) => toInstrument),
      ...citing.map(({ instrument }) => instrument),
    ],
    asked.locale,
  );
  const within = (eId: string): boolean =>
    asked.eId !== null && (eId === asked.eId || eId.startsWith(`${asked.eId}__`));
  const view = (instrument: string, eId: string | null): ReferenceView => {
    const { label, href } = name(instrument, eId);
    const shown =
      instrument === asked.instrument && eId !== null ? formatLabel(eId, pathStyle(asked.type)) : label;
    return { instrument, eId, label: shown, href };
  };
  const outside = (instrument: string, eId: string | null): boolean =>
    instrument !== asked.instrument || (asked.eId !== null && eId !== null && !within(eId));
  return {
    links: linksOf(own, asked, name),
    cites: unique(
      own
        .filter(({ toInstrument, toEId }) => outside(toInstrument, toEId))
        .map(({ toInstrument, toEId }) => view(toInstrument, toEId)),
    ),
    citedBy: unique(
      citing
        .filter(({ instrument, eId }) => outside(instrument, eId))
        .map(({ instrument, eId }) => view(instrument, eId)),
    ),
  };
}

async function namesOf(db: Database, ids: readonly string[], locale: Locale): Promise<Namer> {
  return namer(await readCatalogueRows(db, [...new Set(ids)]), locale);
}

function unique(views: readonly ReferenceView[]): ReferenceView[] {
  return [...new Map(views.map((view) => [view.href, view])).values()];
}

/** References of the words, then the terms the law defines, first use in each provision. */
function linksOf(
  own: readonly StoredReference[],
  { instrument, type, body }: Asked,
  name: Namer,
): ReferenceViews['links'] {
  const byEId = new Map<string, StoredReference[]>();
  for (const reference of own) byEId.set(reference.eId, [...(byEId.get(reference.eId) ?? []), reference]);
  const terms = termsOf(body, pathStyle(type));
  const texts = new Map([...walk(body)].map((provision) => [provision.eId, provision.text]));
  return (eId) => {
    const references = firstOfEach(byEId.get(eId) ?? []).map(
      ({ start, end, toInstrument, toEId }): TextLink => {
        const { label, href } = name(toInstrument, toEId);
        return { kind: 'reference', start, end, label, href, instrument: toInstrument, eId: toEId };
      },
    );
    const text = texts.get(eId);
    if (!text) return references;
    const defined = termSpans(
      text,
      terms.filter((term) => term.eId !== eId),
      references,
    ).map(({ term, start, end, eId: at }): TextLink => {
      const { href } = name(instrument, at);
      return { kind: 'term', start, end, label: term, href, instrument, eId: at };
    });
    return [...references, ...defined].sort((a, b) => a.start - b.start);
  };
}

/** The rows of a range share their span: it is linked to where it begins. */
function firstOfEach(references: readonly StoredReference[]): StoredReference[] {
  let end = -1;
  return references
    .toSorted((a, b) => a.start - b.start)
    .filter((reference) => {
      if (reference.start < end) return false;
      end = reference.end;
      return true;
    });
}
