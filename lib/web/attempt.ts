import { LegalError } from '../law/legal-error.ts';

/**
 * The value of some work, or the error a reader can act on; any other error goes on its way.
 * @example const { value, error } = await attempt(() => openProvision(id, eId, opening))
 */
export async function attempt<Value>(
  work: () => Promise<Value>,
): Promise<{ value: Value; error: null } | { value: null; error: LegalError }> {
  try {
    return { value: await work(), error: null };
  } catch (error) {
    if (error instanceof LegalError) return { value: null, error };
    throw error;
  }
}
