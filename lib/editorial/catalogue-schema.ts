import { z } from 'zod';
import { isCalendarDate } from '../law/calendar-date.ts';
import { INSTRUMENT_TYPES, RELATION_TYPES } from '../law/instrument.ts';

const EVENT_TYPES = [
  'enacted',
  'promulgated',
  'inForce',
  'amended',
  'repealed',
  'partlyRepealed',
  'adopted',
  'entryIntoForce',
  'signed',
  'ratified',
  'acceded',
  'declared',
  'withdrawn',
  'published',
  'ruling',
] as const;

export const verification = z.enum(['verified', 'unverified']);
export const instrumentId = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'an id such as uu-44-2008');
export const eId = z
  .string()
  .regex(/^[a-z]+(?:_[\p{L}\d-]+)?(?:__[a-z]+(?:_[\p{L}\d-]+)?)*$/u, 'an eId such as art_4__para_1');
export const bilingual = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });
export const partialDate = z
  .string()
  .refine(isPartialDate, 'a day, month or year of the calendar: YYYY-MM-DD, YYYY-MM or YYYY');
export const address = z.url({ protocol: /^https?$/ });

const event = z.strictObject({
  type: z.enum(EVENT_TYPES),
  date: partialDate.nullable(),
  eId: eId.nullable().default(null),
  note: bilingual.nullable().default(null),
  verification,
  source: z.string().min(1).nullable().default(null),
});

const relation = z.strictObject({
  type: z.enum(RELATION_TYPES),
  eId: eId.nullable().default(null),
  to: instrumentId,
  toEId: eId.nullable().default(null),
  date: partialDate.nullable().default(null),
  note: bilingual.nullable().default(null),
  verification,
  source: z.string().min(1).nullable().default(null),
});

const gazette = z.strictObject({
  series: z.enum(['LN', 'TLN', 'BN', 'UNTS', 'CETS', 'ETS', 'symbol']),
  reference: z.string().min(1),
  verification,
});

/** One file of seeds/instruments. */
export const instrumentSchema = z.strictObject({
  id: instrumentId,
  type: z.enum(INSTRUMENT_TYPES),
  number: z.string().min(1).nullable().default(null),
  year: z.int().min(1800).max(2200).nullable().default(null),
  level: z.enum(['national', 'international', 'regional']),
  title: bilingual,
  shortTitle: bilingual,
  aliases: z.array(z.string().min(2)).default([]),
  binding: z.boolean(),
  gazette: z.array(gazette).default([]),
  officialUrl: z.strictObject({ url: address, verification }).nullable().default(null),
  events: z.array(event).default([]),
  relations: z.array(relation).default([]),
  summary: bilingual.nullable().default(null),
});

const source = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'an id such as uu-44-2008/main'),
  instrument: instrumentId,
  role: z.enum(['main', 'alternate', 'supplement']),
  path: z.string().regex(/^(?!\/)(?!.*\.\.)[^\\]+$/, 'a path within a mirror folder'),
  url: address.refine(
    (url) => /\/[0-9a-f]{40}\//.test(url),
    'an address pinned to a commit of 40 hex digits',
  ),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, '64 hex digits'),
  bytes: z.int().positive(),
  format: z.enum(['markdown', 'pdf', 'json', 'html', 'xml', 'docx', 'akn', 'csv', 'jsonl']),
  language: z.enum(['id', 'en']),
  grammar: z.enum(['statute', 'treaty']),
  authority: z.enum(['official', 'unofficial-translation']).default('official'),
  licence: z.string().min(1).nullable().default(null),
  portion: z.enum(['whole', 'attachment']).default('whole'),
  validFrom: z.string().refine(isCalendarDate, 'a day of the calendar, YYYY-MM-DD').nullable().default(null),
  articles: z.int().positive().nullable().default(null),
  note: z.string().min(1).nullable().default(null),
});

/** seeds/sources.yaml. */
export const sourcesSchema = z.array(source);

function isPartialDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isCalendarDate(`${text}-01-01`.slice(0, 'YYYY-MM-DD'.length));
}
