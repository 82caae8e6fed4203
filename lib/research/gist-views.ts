import type { Bilingual } from '../law/catalogue.ts';
import type { Catchwords } from '../law/editorial.ts';
import type { CitationStyle } from '../law/format-citation.ts';
import type { Verification } from '../law/instrument.ts';
import type { CatalogueEntry } from './views.ts';

/** Our own words on a provision, as pages and the API give them; always labelled as ours. */
export interface GistView extends Bilingual {
  verification: Verification;
  author: 'editorial';
  date: string;
}

/** A gist in the list of an instrument whose text is not held. */
export interface GistEntry extends GistView {
  eId: string;
  label: string;
  href: string;
  /** The instrument that gave the provision the words summarised. */
  givenBy: string;
}

/** What stands at the address of a provision whose text is not held. */
export interface GistPageView {
  instrument: CatalogueEntry;
  eId: string;
  label: string;
  gist: GistView;
  givenBy: { id: string; label: string; href: string };
  citations: Record<CitationStyle, string>;
  topics: { id: string; name: Bilingual; href: string }[];
  catchwords: Catchwords['words'];
  href: string;
}
