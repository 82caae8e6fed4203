import { AKN_LANGUAGES } from '../law/akoma-ntoso.ts';
import { isCalendarDate } from '../law/calendar-date.ts';
import type { EventFacts, InstrumentFacts } from '../law/catalogue.ts';
import { isNational } from '../law/instrument.ts';
import type { ExportedRelation, ExportedText, ExportItem } from './exported.ts';
import { element, escapeXml } from './xml.ts';

/** The standard asks for a day where none is known; this one says so, with the name `unknown` beside it. */
const NO_DAY = '0001-01-01';
const EDITOR = '#lindung';

/** An item whose text is held. */
export type HeldItem = ExportItem & { text: ExportedText };

/**
 * The meta block of a document: FRBR identity, gazette, lifecycle, references, and our provenance.
 * @param component IRI part of a component: `main`, `exp`, `att_1`
 */
export function meta(item: HeldItem, component: string, portion: string | null): string {
  const main = component === 'main';
  return element(
    'meta',
    {},
    identification(item, component, portion),
    // A component points to the references of the document it is part of.
    main ? publication(item.facts) + lifecycle(item) + references(item) + provenance(item) : '',
  );
}

/** The meta block of a folder: a collection of nobody's but the reader's, without day and place in the law. */
export function collectionMeta(items: readonly HeldItem[]): string {
  const work = '/akn/un/doc/folder';
  const languages = [...new Set(items.map(({ text }) => AKN_LANGUAGES[text.language]))];
  const expression = `${work}/${languages.join('-')}@`;
  const author = element('FRBRauthor', { href: EDITOR });
  return element(
    'meta',
    {},
    element(
      'identification',
      { source: EDITOR },
      element(
        'FRBRWork',
        {},
        ...uris(work, '!main'),
        date(null, ''),
        author,
        element('FRBRcountry', { value: 'un' }),
      ),
      element(
        'FRBRExpression',
        {},
        ...uris(expression, '!main'),
        date(null, ''),
        author,
        ...languages.map((language) => element('FRBRlanguage', { language })),
      ),
      element('FRBRManifestation', {}, ...uris(expression, '!main', '.xml'), date(null, ''), author),
    ),
    element('references', { source: EDITOR }, editor()),
  );
}

function editor(): string {
  return element('TLCOrganization', {
    eId: 'lindung',
    href: '/ontology/organization/lindung',
    showAs: 'Lindung',
  });
}

/** The IRI of the version written: `/akn/id/act/uu/2002/23/ind@2002-10-22`. */
export function expressionUri({ workUri, text }: Pick<HeldItem, 'workUri' | 'text'>): string {
  return `${workUri}/${AKN_LANGUAGES[text.language]}@${text.validFrom ?? ''}`;
}

function identification(item: HeldItem, component: string, portion: string | null): string {
  const { facts, workUri, text, url } = item;
  const expression = expressionUri(item);
  const part = portion === null ? `!${component}` : `!${component}~${portion}`;
  const work = [
    ...uris(workUri, part),
    element('FRBRalias', { value: facts.title.id, name: 'title' }),
    element('FRBRalias', { value: url, name: 'page' }),
    workDate(facts),
    element('FRBRauthor', { href: '#author' }),
    element('FRBRcountry', { value: isNational(facts.type) ? 'id' : 'un' }),
    element('FRBRsubtype', { value: facts.type }),
    facts.number === null ? '' : element('FRBRnumber', { value: facts.number }),
    element('FRBRname', { value: facts.shortTitle[text.language] }),
    element('FRBRprescriptive', { value: isNational(facts.type) || facts.binding }),
    element('FRBRauthoritative', { value: false }),
  ];
  const translation =
    text.source.authority === 'unofficial-translation'
      ? element('FRBRtranslation', {
          href: workUri,
          fromLanguage: isNational(facts.type) ? 'ind' : 'eng',
          authoritative: false,
          by: '#source',
        })
      : '';
  const version = [
    ...uris(expression, part),
    date(text.validFrom, 'validFrom'),
    element('FRBRauthor', { href: '#author' }),
    element('FRBRauthoritative', { value: false }),
    element('FRBRlanguage', { language: AKN_LANGUAGES[text.language] }),
    translation,
  ];
  const file = [
    ...uris(expression, part, '.xml'),
    date(text.source.retrieved, 'retrieved'),
    element('FRBRauthor', { href: EDITOR }),
    portion === null ? '' : element('FRBRportion', { from: `#${portion}` }),
    element('FRBRformat', { value: 'application/akn+xml' }),
  ];
  return element(
    'identification',
    { source: EDITOR },
    element('FRBRWork', {}, ...work),
    element('FRBRExpression', {}, ...version),
    element('FRBRManifestation', {}, ...file),
  );
}

function uris(base: string, part: string, extension = ''): string[] {
  return [
    element('FRBRthis', { value: `${base}/${part}${extension}` }),
    element('FRBRuri', { value: `${base}${extension}` }),
  ];
}

function workDate({ events, year }: InstrumentFacts): string {
  const first = ['enacted', 'adopted', 'promulgated', 'published']
    .map((type) => events.find((event) => event.type === type && event.eId === null && isDay(event.date)))
    .find((event) => event !== undefined);
  if (first) return date(first.date, first.type);
  return year === null ? date(null, '') : element('FRBRdate', { date: `${year}-01-01`, name: 'year-only' });
}

function date(day: string | null, name: string): string {
  return isDay(day)
    ? element('FRBRdate', { date: day, name })
    : element('FRBRdate', { date: NO_DAY, name: 'unknown' });
}

function isDay(date: string | null): date is string {
  return date !== null && isCalendarDate(date);
}

function publication({ gazette, events }: InstrumentFacts): string {
  const series = gazette.find((entry) => entry.series === 'LN' || entry.series === 'BN');
  const day = events.find(({ type, eId }) => type === 'promulgated' && eId === null)?.date ?? null;
  if (series?.verification !== 'verified' || !isDay(day)) return '';
  const name =
    series.series === 'LN' ? 'Lembaran Negara Republik Indonesia' : 'Berita Negara Republik Indonesia';
  return element('publication', {
    date: day,
    showAs: name,
    shortForm: series.series,
    name,
    number: series.reference,
  });
}

interface LifeEvent {
  date: string;
  /** Its own event of the catalogue, or what another instrument did. */
  name: string;
  type: 'generation' | 'amendment' | 'repeal' | null;
  source: string;
  /** Of an event of the catalogue. */
  verification: EventFacts['verification'] | null;
}

function lifeOf({ facts, relations }: HeldItem): LifeEvent[] {
  const own = facts.events
    .filter((event): event is EventFacts & { date: string } => event.eId === null && isDay(event.date))
    .map(({ type, date, verification }) => ({
      date,
      name: type,
      type: type === 'enacted' || type === 'adopted' ? ('generation' as const) : null,
      source: '#original',
      verification,
    }));
  const others = relations
    .filter(
      (relation): relation is ExportedRelation & { date: string } =>
        relation.direction === 'to' && isDay(relation.date),
    )
    .map(({ type, date, id }) => ({
      date,
      name: type,
      type: type === 'amends' ? ('amendment' as const) : type === 'repeals' ? ('repeal' as const) : null,
      source: `#${referenceId('to', id)}`,
      verification: null,
    }));
  return [...own, ...others].sort((a, b) => a.date.localeCompare(b.date));
}

function lifecycle(item: HeldItem): string {
  const events = lifeOf(item);
  if (events.length === 0) return '';
  const refs = events.map(({ date, name, type, source, verification }, index) =>
    element('eventRef', {
      eId: `event_${index + 1}`,
      date,
      source,
      type,
      refersTo: `#concept_${name}`,
      'l:verification': verification,
    }),
  );
  return element('lifecycle', { source: EDITOR }, ...refs);
}

function references(item: HeldItem): string {
  const { facts, workUri, text, relations } = item;
  const seen = new Map<string, string>();
  for (const { direction, id, workUri: href, title } of relations) {
    const eId = referenceId(direction, id);
    seen.set(eId, element(direction === 'from' ? 'activeRef' : 'passiveRef', { eId, href, showAs: title }));
  }
  const names = new Set(lifeOf(item).map(({ name }) => name));
  return element(
    'references',
    { source: EDITOR },
    element('original', { eId: 'original', href: workUri, showAs: facts.title[text.language] }),
    ...seen.values(),
    editor(),
    element('TLCOrganization', {
      eId: 'author',
      href: isNational(facts.type)
        ? '/ontology/organization/id/republik-indonesia'
        : `/ontology/organization/${facts.level}`,
      showAs: isNational(facts.type) ? 'Republik Indonesia' : facts.level,
    }),
    element('TLCOrganization', {
      eId: 'source',
      href: text.source.url,
      showAs: new URL(text.source.url).host,
    }),
    ...[...names].map((name) =>
      element('TLCConcept', { eId: `concept_${name}`, href: `/ontology/concept/${name}`, showAs: name }),
    ),
  );
}

function referenceId(direction: ExportedRelation['direction'], id: string): string {
  return `${direction === 'from' ? 'active' : 'passive'}_${id}`;
}

/** The source with its hash, what was corrected in reading and what the checks found. */
function provenance({ facts, text }: HeldItem): string {
  const { source, corrections, problems, basis, origins } = text;
  const { url, path, sha256, authority, licence, retrieved, method } = source;
  return element(
    'proprietary',
    { source: EDITOR },
    element('l:source', { url, path, sha256, authority, licence, retrieved, method }),
    element('l:text', {
      basis,
      official: basis === 'printed' && authority === 'official' ? 'true' : 'false',
    }),
    ...origins.map(({ eId, enactedBy, source: printed }) =>
      element('l:origin', {
        about: eId,
        validFrom: enactedBy?.validFrom ?? null,
        enactedBy: enactedBy?.workUri ?? null,
        instruction: enactedBy?.eId ?? null,
        url: printed?.url ?? null,
        path: printed?.path ?? null,
        sha256: printed?.sha256 ?? null,
      }),
    ),
    ...facts.gazette.map(({ series, reference, verification }) =>
      element('l:gazette', { series, reference, verification }),
    ),
    ...corrections.map(({ line, from, to, rule }) => element('l:correction', { line, from, to, rule })),
    ...problems.map(({ code, eId, line, page, message }) =>
      element('l:problem', { code, about: eId, line, page }, escapeXml(message)),
    ),
  );
}
