import { LegalError } from '../law/legal-error.ts';

/**
 * Tells on stderr what is wrong with what a command was given, with its usage where the options themselves are.
 * @returns the exit code of the command
 * @throws the error itself where it is no fault of what was given
 * @example try { … } catch (error) { return tellError(error, USAGE); }
 */
export function tellError(error: unknown, usage: string): number {
  if (error instanceof LegalError) console.error(`${error.message} [${error.code}]`);
  else if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n${usage}`);
  else throw error;
  return 1;
}
