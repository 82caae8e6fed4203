import type { Bilingual, InstrumentFacts } from '../law/catalogue.ts';
import { definedTerms } from '../law/definitions.ts';
import type { Language, LegalDocument } from '../law/document.ts';
import { type InstrumentType, pathStyle, type Status } from '../law/instrument.ts';
import { formatLabel } from '../law/label.ts';
import { type Provision, plainText, walk } from '../law/provision.ts';
import { catchwordStems } from './catchword-score.ts';
import type { SearchRecord } from './engine.ts';
import { ownWords } from './own-words.ts';
import { standing } from './standing.ts';
import { stemmedText } from './stems.ts';

export interface IndexedText extends Pick<LegalDocument, 'body' | 'explanation' | 'attachments'> {
  facts: InstrumentFacts;
  status: Status;
  language: Language;
  /** Our own words on a provision; none where left out. */
  gistOf?: (provision: Provision) => Bilingual;
  /** The words it is looked for under, a line each; none where left out. */
  catchwordsOf?: (eId: string) => Bilingual;
  /** The editorial topics of a provision of this text, by eId; none where left out. */
  topicsOf?: (eId: string) => readonly string[];
}

/** Rank of norm by UU 12/2011 Pasal 7; a ratified treaty stands with the act that ratifies it. */
const RANKS: Record<InstrumentType, number> = {
  uud: 0,
  uu: 1,
  perppu: 1,
  kuhp: 1,
  treaty: 1,
  pp: 3,
  perpres: 4,
  keppres: 4,
  permen: 5,
  declaration: 7,
  resolution: 7,
  asean: 7,
  'general-comment': 8,
  guideline: 9,
};

/**
 * What a search engine gets of a text: one record per article, recital, numbered paragraph outside articles, and article quoted by an amending act.
 * @example [...searchRecords(text)].find((record) => record.eId === 'art_4')?.label // 'Pasal 4'
 */
export function* searchRecords(text: IndexedText): Generator<SearchRecord> {
  const explanations = new Map(
    [...walk(text.explanation)]
      .filter(({ kind }) => kind === 'article')
      .map((item) => [item.eId, plainText(item)]),
  );
  const rules = new Map(
    [...walk(text.body)]
      .filter(({ kind }) => kind === 'article')
      .map((item): [string, string] => [item.eId, plainText(item)]),
  );
  let position = 0;
  for (const { provision, path } of units([...text.body, ...text.attachments, ...text.explanation], [])) {
    const explanation = explanations.get(`exp__${provision.eId}`) ?? '';
    yield record(text, provision, path, { explanation, punishes: punished(provision, rules) }, position);
    position += 1;
  }
}

interface Unit {
  provision: Provision;
  path: string[];
}

const UNITS = new Set(['article', 'recital', 'generalExplanation']);
const WITHOUT_HEADING = new Set(['explanation']);

function* units(provisions: readonly Provision[], path: string[]): Generator<Unit> {
  for (const provision of provisions) {
    const { kind, children } = provision;
    if (provision.eId.startsWith('exp__art')) continue;
    const alone = kind === 'paragraph' || (kind === 'preamble' && provision.text !== '');
    if (UNITS.has(kind) || alone) {
      yield { provision: withoutQuotes(provision), path };
      for (const quoted of quotesIn(provision)) yield* units([quoted], path);
    } else {
      const heading = WITHOUT_HEADING.has(kind) ? null : provision.heading;
      const name = [kind === 'quotedStructure' ? null : provision.marker, heading].filter(Boolean).join(' ');
      yield* units(children, name ? [...path, name] : path);
    }
  }
}

function quotesIn(provision: Provision): Provision[] {
  return [...walk(provision.children)].filter(({ kind }) => kind === 'quotedStructure');
}

function withoutQuotes(provision: Provision): Provision {
  const own = provision.children.filter(({ kind }) => kind !== 'quotedStructure');
  return { ...provision, children: own.map(withoutQuotes) };
}

function record(
  text: IndexedText,
  provision: Provision,
  path: string[],
  { explanation, punishes }: Pick<SearchRecord, 'explanation' | 'punishes'>,
  position: number,
): SearchRecord {
  const { facts, language } = text;
  const heading = provision.heading ?? '';
  const words = plainText(provision);
  const defines = definedTerms(provision).join('\n');
  const gist = text.gistOf?.(provision);
  const catchwords = text.catchwordsOf?.(provision.eId);
  const record: Omit<SearchRecord, 'standing' | 'stems' | 'aboutStems' | 'gistStems' | 'catchwordStems'> = {
    id: `${facts.id}/${language}/${provision.eId}`,
    instrument: facts.id,
    eId: provision.eId,
    lang: language,
    source: 'official',
    kind: facts.type,
    status: text.status,
    level: facts.level,
    year: facts.year,
    topics: text.topicsOf?.(provision.eId) ?? [],
    rank: RANKS[facts.type],
    position,
    label: formatLabel(provision.eId, pathStyle(facts.type)),
    defines,
    heading,
    text: words,
    path: path.join(' › '),
    instrumentTitle: titlesOf(facts),
    explanation,
    punishes,
    gist: ownWords(gist),
    catchwords: ownWords(catchwords),
  };
  return {
    ...record,
    standing: standing(record),
    stems: stemmedText([defines, heading, words].join('\n'), language),
    aboutStems: stemmedText([explanation, punishes].join('\n'), language),
    gistStems: stemmedInBoth(gist),
    catchwordStems: catchwordStems(catchwords),
  };
}

function stemmedInBoth(words: Bilingual | undefined): string {
  return [stemmedText(words?.id ?? '', 'id'), stemmedText(words?.en ?? '', 'en')].filter(Boolean).join('\n');
}

const PENAL = /\b(?:dipidana|pidana penjara|pidana denda|sanksi pidana|ancaman pidana)/;
/** "sebagaimana dimaksud dalam Pasal 42 ayat (1), Pasal 68, dan Pasal 74" */
const REFERRED =
  /dimaksud (?:dalam|pada)\s+((?:Pasal\s+\d+[A-Z]*|ayat\s+\(\d+[a-z]?\)|huruf\s+\p{L}\b|angka\s+\d+|,|dan|atau|\/|sampai|dengan|\s)+)/gu;
/** Of each article referred to, and of all. */
const LONGEST_RULE = 1500;
const LONGEST_RULES = 6000;

/** "Setiap orang yang melanggar … Pasal 76C … dipidana" is looked for by what Pasal 76C forbids. */
function punished(provision: Provision, rules: ReadonlyMap<string, string>): string {
  const words = provision.kind === 'article' ? plainText(provision) : '';
  if (!PENAL.test(words)) return '';
  const referred = [...words.matchAll(REFERRED)].flatMap(([, list = '']) =>
    [...list.matchAll(/Pasal\s+(\d+[A-Z]*)/g)].map(([, number = '']) => `art_${number}`),
  );
  return [...new Set(referred)]
    .filter((eId) => eId !== provision.eId)
    .map((eId) => (rules.get(eId) ?? '').slice(0, LONGEST_RULE))
    .filter(Boolean)
    .join('\n')
    .slice(0, LONGEST_RULES);
}

function titlesOf({ id, number, year, title, shortTitle, aliases }: InstrumentFacts): string {
  const numbered = number && year ? [`Nomor ${number} Tahun ${year}`, `${number}/${year}`] : [];
  return [...new Set([title.id, title.en, shortTitle.id, shortTitle.en, ...aliases, ...numbered, id])].join(
    '\n',
  );
}
