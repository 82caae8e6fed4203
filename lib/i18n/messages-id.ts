import { catalogue } from './id/catalogue.ts';
import { exports } from './id/exports.ts';
import { law } from './id/law.ts';
import { search } from './id/search.ts';
import { site } from './id/site.ts';
import type { Messages } from './messages-en.ts';

export const id: Messages = {
  locale: 'id',
  ...site,
  ...search,
  ...catalogue,
  ...law,
  ...exports,
};
