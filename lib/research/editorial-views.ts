import type { Bilingual } from '../law/catalogue.ts';
import type {
  CaseShare,
  CountryUse,
  Gap,
  Grade,
  Institution,
  Provenance,
  Remark,
  ReportingPrinciple,
} from '../law/editorial.ts';
import type { Status, Verification } from '../law/instrument.ts';
import type { GistView } from './gist-views.ts';
import type { SanctionRow } from './sanction-views.ts';
import type { ProvisionNode } from './views.ts';

/** A provision the editorial layer points to, as pages link it. */
export interface ReferenceView {
  instrument: string;
  eId: string | null;
  /** "Pasal 76D UU 23/2002 Perlindungan Anak" */
  label: string;
  /** The provision alone: "Pasal 76D"; the instrument's short title where the whole is meant. */
  provision: string;
  instrumentTitle: Bilingual;
  /** The amending act that gave it the words meant; `number` is "UU 35/2014". */
  by: { id: string; number: string; label: string; href: string } | null;
  href: string;
  /** Whether its text is held; what is not is said to be. */
  held: boolean;
  inForceFrom: string | null;
  inForceTo: string | null;
}

export interface AssessmentView {
  from: string;
  grade: Grade;
  reason: Bilingual;
}

/** An obligation as it stood answered on a day. */
export interface ObligationRow extends Provenance {
  id: string;
  theme: { id: string; name: Bilingual };
  title: Bilingual;
  asked: ReferenceView[];
  /** Those in force on the day. */
  national: ReferenceView[];
  on: string;
  /** Null for a day before the first assessment. */
  grade: Grade | null;
  reason: Bilingual | null;
  gradeOfPaper: Grade;
  gradeNow: Grade;
  href: string;
}

export interface HarmonisationView {
  on: string;
  rows: ObligationRow[];
  /** All obligations, whatever the filters, by grade on the day. */
  counts: Record<Grade, number>;
  /** How many obligations there are in all. */
  obligations: number;
  /** Days on which a grade changed, with the day of the paper first and today last. */
  stops: string[];
  themes: { id: string; name: Bilingual }[];
  instruments: { id: string; title: Bilingual; binding: boolean }[];
}

/** The words of a provision beside those of others; `node` null where the text is not held. */
export interface ComparedProvision extends ReferenceView {
  language: 'id' | 'en';
  node: ProvisionNode | null;
  gist: GistView | null;
  /** False where it was not law on the day looked at. */
  inForce: boolean;
}

export interface ObligationView extends Omit<ObligationRow, 'asked' | 'national'> {
  asked: ComparedProvision[];
  national: ComparedProvision[];
  assessments: AssessmentView[];
  gaps: { id: string; number: number; finding: Bilingual }[];
  topics: { id: string; name: Bilingual; href: string }[];
  stops: string[];
}

export interface GapRow extends Omit<Gap, 'obligations' | 'provisions'> {
  obligations: { id: string; title: Bilingual; href: string; gradeOfPaper: Grade; gradeNow: Grade }[];
  provisions: ReferenceView[];
}

export interface TreatyEvent {
  date: string | null;
  verification: Verification;
  source: string | null;
}

export interface TreatyRow {
  instrument: string;
  title: Bilingual;
  shortTitle: Bilingual;
  binding: boolean;
  status: Status;
  adopted: TreatyEvent | null;
  entryIntoForce: TreatyEvent | null;
  signed: TreatyEvent | null;
  /** Ratification or accession by Indonesia. */
  bound: (TreatyEvent & { type: 'ratified' | 'acceded' }) | null;
  declarations: (TreatyEvent & { type: 'declared' | 'withdrawn'; note: Bilingual | null })[];
  ratifiedBy: { id: string; number: string; label: string; href: string; verification: Verification } | null;
  series: { series: string; reference: string; verification: Verification }[];
  href: string;
  held: boolean;
}

export interface TopicRow extends Provenance {
  id: string;
  parent: string | null;
  name: Bilingual;
  orientation: Bilingual;
  provisions: number;
  /** Where to begin, as `uu-44-2008 art_11`. */
  national: string[];
  international: string[];
  href: string;
}

export interface TopicView extends Provenance {
  id: string;
  name: Bilingual;
  orientation: Bilingual;
  parent: TopicRow | null;
  children: TopicRow[];
  national: (ReferenceView & { gist: GistView | null })[];
  international: (ReferenceView & { gist: GistView | null })[];
  obligations: ObligationRow[];
  /** Terms to look up; `definitions` counts those in the texts held, `href` is null where there is none. */
  terms: { term: string; definitions: number; href: string | null }[];
  /** What its national provisions threaten, or what is threatened for breach of them, as it reads today. */
  sanctions: SanctionRow[];
  href: string;
}

export interface InstitutionRow extends Omit<Institution, 'basis'> {
  basis: ReferenceView[];
}

export interface PrincipleRow extends Omit<ReportingPrinciple, 'provisions'> {
  provisions: ReferenceView[];
}

export interface ContextView {
  countries: CountryUse[];
  shares: CaseShare[];
  remarks: Remark[];
}
