import type { Bilingual } from './catalogue.ts';
import type { Language } from './document.ts';
import type { Verification } from './instrument.ts';

/** Who says so, since when, from what, and whether it was checked in the texts. */
export interface Provenance {
  author: 'editorial';
  /** `YYYY-MM-DD` */
  date: string;
  verification: Verification;
  /** Instruments by id, or public addresses. */
  sources: string[];
}

/** A provision the editorial layer points to. */
export interface ProvisionReference {
  instrument: string;
  /** Null for the whole instrument. */
  eId: string | null;
  /** The amending act that gave it the words meant, where these are not the first. */
  by: string | null;
  /** The day it ceased to count, where no relation of the catalogue says so. */
  until: string | null;
}

export type Grade = 'full' | 'partial' | 'none';
export const GRADES = ['full', 'partial', 'none'] as const satisfies readonly Grade[];

/** How far national law answers an obligation, from a day on. */
export interface Assessment {
  from: string;
  grade: Grade;
  reason: Bilingual;
}

export interface Theme extends Provenance {
  id: string;
  name: Bilingual;
}

/** What a treaty or a guideline asks of a state, and what national law answers. */
export interface Obligation extends Provenance {
  id: string;
  theme: string;
  title: Bilingual;
  /** Where it is asked. */
  asked: ProvisionReference[];
  /** What answers it in Indonesian law. */
  national: ProvisionReference[];
  /** In order of date; the first is of the day the paper of 2019 was published. */
  assessments: Assessment[];
}

/** A gap the paper of 2019 found, with the answer of today. */
export interface Gap extends Provenance {
  id: string;
  number: number;
  finding: Bilingual;
  state: 'closed' | 'narrowed' | 'open' | 'outsideLaw';
  answer: Bilingual;
  obligations: string[];
  provisions: ProvisionReference[];
}

/** A subject of child-protection law; `parent` null at the top. */
export interface Topic extends Provenance {
  id: string;
  parent: string | null;
  name: Bilingual;
  orientation: Bilingual;
  national: ProvisionReference[];
  international: ProvisionReference[];
  obligations: string[];
  /** Terms whose definitions belong here, as statutes spell them. */
  terms: string[];
}

export interface Institution extends Provenance {
  id: string;
  group: 'state' | 'enforcement' | 'independent' | 'international' | 'civil';
  name: Bilingual;
  mandate: Bilingual;
  basis: ProvisionReference[];
  /** Where the paper or common belief says otherwise than the texts. */
  correction: Bilingual | null;
}

/** A principle of a reporting mechanism in the paper, held against the law. */
export interface ReportingPrinciple extends Provenance {
  id: string;
  principle: Bilingual;
  answer: Grade;
  law: Bilingual;
  provisions: ProvisionReference[];
}

/** A row of the paper's table of internet use in Asia; numbers as printed. */
export interface CountryUse extends Provenance {
  id: string;
  country: string;
  population2018: number;
  users2000: number | null;
  users2017: number;
  penetration: number;
  asiaShare: number;
  facebook2017: number;
}

/** A share of reported cases, in percent, as printed. */
export interface CaseShare extends Provenance {
  id: string;
  name: Bilingual;
  percent: number;
}

/** What checking the paper's figures found. */
export interface Remark extends Provenance {
  id: string;
  about: 'internet-use' | 'case-shares';
  text: Bilingual;
}

/** The words under which a provision is looked for, as an index at the back of a book has them; the most telling first. */
export interface Catchwords extends Provenance {
  /** `uu-44-2008/art_4` */
  id: string;
  instrument: string;
  /** As the provision is numbered today, in the act it belongs to. */
  eId: string;
  words: Record<Language, string[]>;
}

/** The kinds of the editorial layer, a file each; of catchwords one an instrument. */
export interface EditorialKinds {
  theme: Theme;
  obligation: Obligation;
  gap: Gap;
  topic: Topic;
  institution: Institution;
  principle: ReportingPrinciple;
  country: CountryUse;
  share: CaseShare;
  remark: Remark;
  catchwords: Catchwords;
}
export type EditorialKind = keyof EditorialKinds;
export type EditorialLayer = { [Kind in EditorialKind]: EditorialKinds[Kind][] };

/**
 * How far an obligation was answered on a day; null before the first assessment.
 * @example assessmentOn(obligation, '2019-06-01')?.grade // 'partial'
 */
export function assessmentOn(
  { assessments }: Pick<Obligation, 'assessments'>,
  on: string,
): Assessment | null {
  return assessments.findLast(({ from }) => from <= on) ?? null;
}

/** Whether a reference concerns a provision: it is that provision, part of it, or what it is part of. */
export function concerns(reference: ProvisionReference, instrument: string, eId: string): boolean {
  if (reference.instrument !== instrument) return false;
  const { eId: own } = reference;
  return own === null || own === eId || eId.startsWith(`${own}__`) || own.startsWith(`${eId}__`);
}

const REFERENCE =
  /^(?<instrument>[a-z][a-z0-9-]*)(?: (?<eId>[a-z]+(?:_[\p{L}\d-]+)?(?:__[a-z]+(?:_[\p{L}\d-]+)?)*))?(?: by (?<by>[a-z][a-z0-9-]*))?(?: until (?<until>\d{4}-\d{2}-\d{2}))?$/u;

/**
 * A reference as the editorial files write it; null where it is not of the form.
 * @example parseReference('uu-23-2002 art_76D by uu-35-2014') // { instrument: 'uu-23-2002', eId: 'art_76D', by: 'uu-35-2014', until: null }
 */
export function parseReference(text: string): ProvisionReference | null {
  const { instrument, eId = null, by = null, until = null } = REFERENCE.exec(text)?.groups ?? {};
  return instrument ? { instrument, eId, by, until } : null;
}

/** The inverse of `parseReference`. */
export function formatReference({ instrument, eId, by, until }: ProvisionReference): string {
  return [instrument, eId, by && `by ${by}`, until && `until ${until}`].filter(Boolean).join(' ');
}
