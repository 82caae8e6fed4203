/** The closed set of things that can be wrong with what the product is asked or given. */
export type LegalErrorCode =
  | 'unknown-instrument'
  | 'unknown-provision'
  | 'unknown-entry'
  | 'not-held'
  | 'text-held'
  | 'not-yet-in-existence'
  | 'malformed-date'
  | 'invalid-parameter'
  | 'hash-mismatch'
  | 'unreadable-source'
  | 'empty-source'
  | 'not-a-law'
  | 'invalid-catalogue'
  | 'source-unavailable'
  | 'too-large';

export interface LegalErrorContext {
  /** The request field, file or path the error is about. */
  field?: string;
  instrument?: string;
  eId?: string;
  /** The deepest provision on the asked path that does exist. */
  lastExisting?: { eId: string; href: string; label: string };
  file?: string;
  expected?: string;
  actual?: string;
}

/**
 * An error a reader can act on: a stable code, a sentence, and what it is about.
 * @example throw new LegalError('unknown-instrument', 'No instrument has the id "uu-1-1800".', { field: 'instrument' })
 */
export class LegalError extends Error {
  readonly code: LegalErrorCode;
  readonly context: LegalErrorContext;

  constructor(code: LegalErrorCode, message: string, context: LegalErrorContext = {}) {
    super(message);
    this.name = 'LegalError';
    this.code = code;
    this.context = context;
  }
}
