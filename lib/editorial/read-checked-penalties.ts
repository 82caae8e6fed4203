import path from 'node:path';
import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

const penaltySchema = z.strictObject({
  eId: z.string(),
  /** Months, least and most; 0 where the text sets no least, null where the most is for life. */
  months: z.tuple([z.number(), z.number().nullable()]).nullable().default(null),
  also: z.array(z.enum(['life', 'death'])).default([]),
  joined: z.enum(['dan', 'atau', 'dan/atau']).nullable().default(null),
  rupiah: z.tuple([z.number(), z.number()]).nullable().default(null),
  /** What its own words do to a penalty: `+1/3`, `x3`, `-1/2`. */
  raised: z.string().nullable().default(null),
});

/** What a penal provision threatens, as read in its text by eye. */
export type CheckedPenalty = z.infer<typeof penaltySchema> & { instrument: string };

/**
 * The penalties of `seeds/checked-penalties.yaml`, by which extraction is measured.
 * @throws LegalError `invalid-catalogue`
 * @example readCheckedPenalties('seeds').length
 */
export function readCheckedPenalties(seeds: string): CheckedPenalty[] {
  const file = path.join(seeds, 'checked-penalties.yaml');
  const byInstrument = readYaml(file, z.record(z.string(), z.array(penaltySchema)));
  return Object.entries(byInstrument).flatMap(([instrument, rows]) =>
    rows.map((row) => ({ ...row, instrument })),
  );
}
