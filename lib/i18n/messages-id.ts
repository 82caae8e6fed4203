import { catalogue } from './id/catalogue.ts';
import { citation } from './id/citation.ts';
import { editorial } from './id/editorial.ts';
import { exports } from './id/exports.ts';
import { law } from './id/law.ts';
import { measured } from './id/measured.ts';
import { penal } from './id/penal.ts';
import { provenance } from './id/provenance.ts';
import { search } from './id/search.ts';
import { site } from './id/site.ts';
import { time } from './id/time.ts';
import type { Messages } from './messages-en.ts';

export const id: Messages = {
  locale: 'id',
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
