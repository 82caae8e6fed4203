import { database } from '../db/client.ts';
import { type ArticlePlace, findArticles, lastArticles } from '../db/find-articles.ts';
import { provisionsPresent } from '../db/read-text.ts';
import { eIdLineage } from '../law/eid.ts';
import type { Citation } from '../law/find-citations.ts';
import { instrumentStatus } from '../law/status.ts';
import { concernedInstruments } from '../search/query-instruments.ts';
import type { QueryCitation, QueryPlan } from '../search/query-plan.ts';
import type { Locale } from './catalogue-entry.ts';
import { type Namer, namer } from './names.ts';
import type { Knowledge } from './plan-knowledge.ts';
import { openProvision } from './provision.ts';
import type { SearchAnswer } from './search-views.ts';

/** Candidates shown where a number is in many instruments. */
const MOST_CANDIDATES = 8;
/** Characters of the provision that the card shows. */
const LONGEST_TEXT = 600;

/** An article of an instrument with every place that holds its words: its own text, and acts that write it into the law. */
interface Cited {
  instrument: string;
  /** In the instrument's own terms: `art_76D__para_2`. */
  eId: string;
  places: ArticlePlace[];
}

interface Context extends Knowledge {
  name: Namer;
  locale: Locale;
  on: string;
}

/**
 * What the citation of a query leads to: the provision with all its addresses, candidates where it may be several, or that there is none and what is last.
 * It never guesses: a number without an instrument is found only where one instrument has it.
 * @returns undefined where the query cites nothing
 */
export async function answerCitation(
  { citations }: QueryPlan,
  knowledge: Knowledge,
  opening: { locale: Locale; on: string },
): Promise<SearchAnswer | undefined> {
  const citation = citations.find(({ readings }) => readings[0]?.eId) ?? citations[0];
  if (!citation) return undefined;
  const context = contextOf(knowledge, opening);
  for (const reading of citation.readings) {
    const found = await citedBy(reading, context);
    if (found.length > 0) return answerFound(citation, found, context);
  }
  return answerUnknown(citation, context);
}

/** The names of what the citations of a query may lead to, those of most weight first. */
export async function namesCited(
  { citations }: QueryPlan,
  knowledge: Knowledge,
  opening: { locale: Locale; on: string },
): Promise<ReturnType<Namer>[]> {
  const context = contextOf(knowledge, opening);
  for (const reading of citations.flatMap(({ readings }) => readings)) {
    const found = await citedBy(reading, context);
    const ordered = found.toSorted((a, b) => weight(b, context) - weight(a, context));
    if (found.length > 0) return ordered.slice(0, MOST_CANDIDATES).map((cited) => nameOf(cited, context));
  }
  return [];
}

function contextOf(knowledge: Knowledge, opening: { locale: Locale; on: string }): Context {
  return { ...knowledge, ...opening, name: namer([...knowledge.rows.values()], opening.locale) };
}

function instrumentsOf(instrument: Citation['instrument'], { instruments }: Context): string[] {
  return instrument ? concernedInstruments(instrument, instruments).map(({ id }) => id) : [];
}

async function citedBy(
  { eId, instrument }: QueryCitation['readings'][number],
  context: Context,
): Promise<Cited[]> {
  const ids = instrumentsOf(instrument, context);
  if (eId === null) return ids.map((id) => ({ instrument: id, eId: '', places: [] }));
  if (instrument && ids.length === 0) return [];
  const num = /^art_([^_]+)/.exec(eId)?.[1] ?? '';
  const family = instrument ? [...new Set(ids.flatMap((id) => familyOf(id, context)))] : null;
  const articles = await findArticles(database(), [num], family);
  const cited = new Map<string, Cited>();
  for (const article of articles) {
    const place = { ...article, eId: article.eId + eId.slice(`art_${num}`.length) };
    if (!(await isHeld(place, context))) continue;
    for (const owner of ownersOf(article, context)) {
      if (instrument && !ids.includes(owner) && !ids.includes(article.instrument)) continue;
      const before = cited.get(owner) ?? { instrument: owner, eId, places: [] };
      cited.set(owner, { ...before, places: [...before.places, place] });
    }
  }
  // The act that writes an article is one address of it: the others belong to the same card.
  return [...cited.values()].map((one) => ({ ...one, places: byDate(one, context) }));
}

/** An instrument, what amends it, and what it amends. */
function familyOf(id: string, { rows }: Context): string[] {
  const row = rows.get(id);
  const amended = (row?.facts.relations ?? []).filter(({ type }) => type === 'amends').map(({ to }) => to);
  const roots = [id, ...amended];
  const acting = roots.flatMap((root) =>
    (rows.get(root)?.actedOnBy ?? []).filter(({ type }) => type === 'amends').map(({ from }) => from),
  );
  return [...roots, ...acting];
}

/** Whose article it is: of the amended law where an act quotes it, else of the text it stands in. */
function ownersOf({ instrument, eId }: ArticlePlace, { rows }: Context): string[] {
  if (!eId.includes('qstr')) return [instrument];
  const amended = (rows.get(instrument)?.facts.relations ?? [])
    .filter(({ type }) => type === 'amends')
    .map(({ to }) => to);
  return amended.length === 1 ? amended : [instrument];
}

async function isHeld({ instrument, eId }: ArticlePlace, { rows }: Context): Promise<boolean> {
  for (const { id } of rows.get(instrument)?.texts ?? [])
    if ((await provisionsPresent(database(), id, [eId])).has(eId)) return true;
  return false;
}

/** The latest words first; acts not yet in force on the day last. */
function byDate({ instrument, places }: Cited, { rows, on }: Context): ArticlePlace[] {
  const acting = rows.get(instrument)?.actedOnBy ?? [];
  const date = (place: ArticlePlace): string => {
    if (place.instrument === instrument) return '0';
    const day = acting.find(({ from, type }) => from === place.instrument && type === 'amends')?.date;
    const year = String(rows.get(place.instrument)?.facts.year ?? '0');
    return (day ?? year) > on ? '' : (day ?? year);
  };
  return places.toSorted((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0));
}

async function answerFound({ text }: QueryCitation, found: Cited[], context: Context): Promise<SearchAnswer> {
  const ordered = found.toSorted((a, b) => weight(b, context) - weight(a, context));
  const [only, ...others] = ordered;
  const candidates = ordered.slice(0, MOST_CANDIDATES).map((cited) => nameOf(cited, context));
  if (!only || others.length > 0)
    return { ...NOTHING, status: 'ambiguous', citation: text, candidates, total: ordered.length };
  const provision = only.eId === '' ? null : await cardOf(only, context);
  const own = nameOf(only, context);
  const law = context.name(only.instrument, null);
  const inLaw = only.places.some(({ instrument }) => instrument === only.instrument);
  const written = only.places.map(({ instrument, eId }) => context.name(instrument, eId));
  const addresses = [own, ...written, ...(inLaw || only.eId === '' ? [] : [law])];
  return {
    ...NOTHING,
    status: 'found',
    citation: text,
    instrument: only.instrument,
    eId: only.eId === '' ? null : only.eId,
    label: own.label,
    title: own.title,
    href: own.href,
    provision,
    addresses: [...new Map(addresses.map((one) => [one.href, one])).values()],
    total: 1,
  };
}

const NOTHING = {
  instrument: null,
  eId: null,
  label: null,
  title: null,
  href: null,
  provision: null,
  addresses: [],
  candidates: [],
  reason: null,
  last: [],
};

/** Law in force and on children first. */
function weight({ instrument }: Cited, { rows, on }: Context): number {
  const row = rows.get(instrument);
  if (!row) return 0;
  const repealed = instrumentStatus(row.facts, row.actedOnBy, on) === 'repealed';
  const child = /\b(?:anak|child|children)\b/i.test(`${row.facts.title.id} ${row.facts.title.en}`);
  return (repealed ? 0 : 2) + (child ? 1 : 0);
}

/** The name in the instrument's own terms, its address where the words are. */
function nameOf({ instrument, eId, places }: Cited, { name }: Context): ReturnType<Namer> {
  if (eId === '') return name(instrument, null);
  const own = name(instrument, eId);
  const held = places.find((place) => place.instrument === instrument) ?? places[0];
  return held ? { ...own, href: name(held.instrument, held.eId).href } : own;
}

async function cardOf({ places }: Cited, { locale, on, name }: Context): Promise<SearchAnswer['provision']> {
  const [place] = places;
  if (!place) return null;
  const view = await openProvision(place.instrument, place.eId, { locale, on });
  const { text } = view;
  return {
    heading: view.heading,
    text: text.length > LONGEST_TEXT ? `${text.slice(0, text.lastIndexOf(' ', LONGEST_TEXT))} …` : text,
    lang: view.lang,
    inForce: view.inForceTo === null,
    status: view.instrument.status,
    writtenBy: name(place.instrument, place.eId),
    notices: view.notices,
  };
}

/** Says which level is the last that exists, or which article is the last. */
async function answerUnknown({ text, readings }: QueryCitation, context: Context): Promise<SearchAnswer> {
  const [reading] = readings;
  const ids = instrumentsOf(reading?.instrument ?? null, context);
  const [id] = ids;
  const unknown = { ...NOTHING, status: 'unknown' as const, citation: text, total: 0 };
  if (!reading?.instrument) return { ...unknown, reason: 'noArticle' };
  if (!id) return { ...unknown, reason: 'noInstrument' };
  const own = { instrument: id, label: context.name(id, null).label, href: context.name(id, null).href };
  if ((context.rows.get(id)?.texts ?? []).length === 0) return { ...unknown, ...own, reason: 'notHeld' };
  for (const above of eIdLineage(reading.eId ?? '')
    .toReversed()
    .slice(1)) {
    const [cited] = await citedBy({ ...reading, eId: above }, context);
    if (cited) return { ...unknown, ...own, reason: 'noLevel', last: [nameOf(cited, context)] };
  }
  const { own: last, quoted } = await lastArticles(database(), id);
  const lasts = [last, quoted].filter((eId) => eId !== null).map((eId) => context.name(id, eId));
  return { ...unknown, ...own, reason: 'noProvision', last: lasts };
}
