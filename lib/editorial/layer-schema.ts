import { z } from 'zod';
import { isCalendarDate } from '../law/calendar-date.ts';
import { GRADES, parseReference } from '../law/editorial.ts';
import { bilingual, eId, instrumentId, verification } from './catalogue-schema.ts';

const day = z.string().refine(isCalendarDate, 'a day of the calendar, YYYY-MM-DD');
const reference = z.string().transform((text, context) => {
  const parsed = parseReference(text);
  if (parsed) return parsed;
  context.addIssue({
    code: 'custom',
    message: `"${text}" is no reference such as: uu-23-2002 art_76D by uu-35-2014`,
  });
  return z.NEVER;
});
const references = z.array(reference);
const sources = z.array(
  z.union([instrumentId, z.url({ protocol: /^https?$/ }), z.templateLiteral(['doi:', z.string()])]),
);

/** "produksi pornografi; muatan pornografi": catchwords, the most telling first. */
const catchwords = z
  .string()
  .transform((list) =>
    list
      .split(';')
      .map((words) => words.trim())
      .filter(Boolean),
  )
  .pipe(z.array(z.string().max(80, 'a catchword has at most 80 letters')).min(1).max(14));

const own = { verification: verification.optional(), sources: sources.min(1).optional() };
const assessment = z.strictObject({ from: day, grade: z.enum(GRADES), reason: bilingual });

const SCHEMAS = {
  theme: z.strictObject({ id: instrumentId, name: bilingual, ...own }),
  obligation: z.strictObject({
    id: instrumentId,
    theme: instrumentId,
    title: bilingual,
    asked: references.min(1),
    national: references.default([]),
    assessments: z
      .array(assessment)
      .min(1)
      .refine(
        (all) => all.every(({ from }, at) => at === 0 || (all[at - 1]?.from ?? '') < from),
        'are not in order of date',
      ),
    ...own,
  }),
  gap: z.strictObject({
    id: instrumentId,
    number: z.int().positive(),
    finding: bilingual,
    state: z.enum(['closed', 'narrowed', 'open', 'outsideLaw']),
    answer: bilingual,
    obligations: z.array(instrumentId).default([]),
    provisions: references.default([]),
    ...own,
  }),
  topic: z.strictObject({
    id: instrumentId,
    parent: instrumentId.nullable().default(null),
    name: bilingual,
    orientation: bilingual,
    national: references.default([]),
    international: references.default([]),
    obligations: z.array(instrumentId).default([]),
    terms: z.array(z.string().min(2)).default([]),
    ...own,
  }),
  institution: z.strictObject({
    id: instrumentId,
    group: z.enum(['state', 'enforcement', 'independent', 'international', 'civil']),
    name: bilingual,
    mandate: bilingual,
    basis: references.default([]),
    correction: bilingual.nullable().default(null),
    ...own,
  }),
  principle: z.strictObject({
    id: instrumentId,
    principle: bilingual,
    answer: z.enum(GRADES),
    law: bilingual,
    provisions: references.default([]),
    ...own,
  }),
  country: z.strictObject({
    id: instrumentId,
    country: z.string().min(2),
    population2018: z.int().positive(),
    users2000: z.int().nonnegative().nullable(),
    users2017: z.int().nonnegative(),
    penetration: z.number().min(0).max(100),
    asiaShare: z.number().min(0).max(100),
    facebook2017: z.int().nonnegative(),
    ...own,
  }),
  share: z.strictObject({ id: instrumentId, name: bilingual, percent: z.number().min(0).max(100), ...own }),
  remark: z.strictObject({
    id: instrumentId,
    about: z.enum(['internet-use', 'case-shares']),
    text: bilingual,
    ...own,
  }),
} as const;

/** The files of seeds/editorial: whose words, since when, from what, and the entries, which may say otherwise of themselves. */
function fileOf<Entry extends z.ZodType>(entry: Entry) {
  return z.strictObject({
    author: z.literal('editorial'),
    date: day,
    verification,
    sources: sources.min(1),
    entries: z.array(entry).min(1),
  });
}

/** One file of seeds/editorial/catchwords, named for its instrument. */
export const catchwordFile = fileOf(z.strictObject({ eId, id: catchwords, en: catchwords }));

export const LAYER_FILES = {
  theme: { file: 'themes.yaml', schema: fileOf(SCHEMAS.theme) },
  obligation: { file: 'obligations.yaml', schema: fileOf(SCHEMAS.obligation) },
  gap: { file: 'gaps.yaml', schema: fileOf(SCHEMAS.gap) },
  topic: { file: 'topics.yaml', schema: fileOf(SCHEMAS.topic) },
  institution: { file: 'institutions.yaml', schema: fileOf(SCHEMAS.institution) },
  principle: { file: 'reporting.yaml', schema: fileOf(SCHEMAS.principle) },
  country: { file: 'internet-use.yaml', schema: fileOf(SCHEMAS.country) },
  share: { file: 'case-shares.yaml', schema: fileOf(SCHEMAS.share) },
  remark: { file: 'remarks.yaml', schema: fileOf(SCHEMAS.remark) },
} as const;
