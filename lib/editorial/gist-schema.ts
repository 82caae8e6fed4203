import { z } from 'zod';
import { isCalendarDate } from '../law/calendar-date.ts';
import { countWords, LONGEST_GIST } from '../law/gist.ts';
import { eId, verification } from './catalogue-schema.ts';

const words = z
  .string()
  .trim()
  .min(1)
  .refine((text) => countWords(text) <= LONGEST_GIST, {
    error: ({ input }) => `has ${countWords(String(input))} words; a gist has at most ${LONGEST_GIST}`,
  });

const sourceId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'a source id such as uu-44-2008/main');

/** One file of seeds/editorial/gists, named for its instrument. */
export const gistFileSchema = z.strictObject({
  author: z.literal('editorial'),
  date: z.string().refine(isCalendarDate, 'a day of the calendar, YYYY-MM-DD'),
  text: sourceId,
  verification,
  entries: z
    .array(
      z.strictObject({
        eId,
        id: words,
        en: words,
        text: sourceId.optional(),
        verification: verification.optional(),
      }),
    )
    .min(1),
});
