import { z } from 'zod';
import type { TreatyShape } from '../law/treaty-shape.ts';
import { readYaml } from './read-yaml.ts';

const entry = z.strictObject({
  instrument: z.string().min(1),
  language: z.enum(['id', 'en']),
  groups: z.int().nonnegative(),
  preamble: z.boolean(),
  closing: z.boolean(),
  units: z.string().transform((units) => units.split(/\s+/)),
});

/** What a treaty is made of, counted by eye. */
export interface TreatyCounts extends TreatyShape {
  instrument: string;
  language: 'id' | 'en';
}

/**
 * The counts that the reading of treaties is measured against.
 * @throws LegalError `invalid-catalogue` naming the file, the line and the key
 * @example readTreatyCounts('seeds/verification/treaties.yaml')[0]?.units[0] // '0'
 */
export function readTreatyCounts(file: string): TreatyCounts[] {
  return readYaml(file, z.array(entry));
}
