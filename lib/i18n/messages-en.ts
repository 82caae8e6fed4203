import { catalogue } from './en/catalogue.ts';
import { citation } from './en/citation.ts';
import { editorial } from './en/editorial.ts';
import { exports } from './en/exports.ts';
import { law } from './en/law.ts';
import { measured } from './en/measured.ts';
import { penal } from './en/penal.ts';
import { provenance } from './en/provenance.ts';
import { search } from './en/search.ts';
import { site } from './en/site.ts';
import { time } from './en/time.ts';
import type { Locale } from './locale.ts';

/** The words of the interface, a file an area. */
export const en = {
  locale: 'en' as Locale,
  ...site,
  ...search,
  ...catalogue,
  ...law,
  ...provenance,
  ...exports,
  ...time,
  ...editorial,
  ...penal,
  ...citation,
  ...measured,
};

/** The words of the interface; the other language must have each of them. */
export type Messages = typeof en;
