import { z } from 'zod';
import { readYaml } from './read-yaml.ts';

const entry = z.strictObject({
  instrument: z.string().min(1),
  eId: z.string().min(1),
  /** "uu-44-2008 art_4", or an instrument alone. */
  targets: z.array(z.string().min(1)),
});

/** A provision read by hand, and what its words refer to. */
export type SampledReferences = z.infer<typeof entry>;

/**
 * The sample that the finding of references is measured against.
 * @throws LegalError `invalid-catalogue` naming the file, the line and the key
 */
export function readReferenceSample(file: string): SampledReferences[] {
  return readYaml(file, z.array(entry));
}
