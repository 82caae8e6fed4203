import { LegalError, type LegalErrorCode } from '../law/legal-error.ts';

/** The one table from what can be wrong to HTTP. */
const PROBLEMS: Record<LegalErrorCode, { status: number; title: string }> = {
  'unknown-instrument': { status: 404, title: 'No such instrument' },
  'unknown-provision': { status: 404, title: 'No such provision' },
  'unknown-entry': { status: 404, title: 'No such entry' },
  'not-held': { status: 404, title: 'The text is not held' },
  'text-held': { status: 409, title: 'A text of the catalogue is held' },
  'not-yet-in-existence': { status: 404, title: 'Not yet in existence' },
  'malformed-date': { status: 422, title: 'Malformed date' },
  'invalid-parameter': { status: 422, title: 'Invalid parameter' },
  'too-large': { status: 413, title: 'Too large' },
  'hash-mismatch': { status: 500, title: 'A source does not have its hash' },
  'unreadable-source': { status: 500, title: 'A source cannot be read' },
  'empty-source': { status: 500, title: 'A source is empty' },
  'not-a-law': { status: 500, title: 'A source is no law' },
  'invalid-catalogue': { status: 500, title: 'The catalogue is invalid' },
  'source-unavailable': { status: 503, title: 'A source cannot be had' },
};

export const PROBLEM_TYPE = 'application/problem+json';

/** Problem details for HTTP APIs (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  field?: string;
  lastExisting?: { eId: string; href: string; label: string };
}

/**
 * The problem an error is to a caller; errors that are not ours tell nothing of the inside.
 * @example problemOf(new LegalError('unknown-instrument', 'The catalogue has no instrument "x".'), '/api/v1/instruments/x').status // 404
 */
export function problemOf(error: unknown, instance: string): Problem {
  if (!(error instanceof LegalError)) {
    const detail = 'Something failed on our side. Try again; if it goes on, report the address.';
    return { type: 'about:blank', title: 'Internal error', status: 500, detail, instance, code: 'internal' };
  }
  const { field, lastExisting } = error.context;
  return {
    type: `urn:lindung:problem:${error.code}`,
    ...PROBLEMS[error.code],
    detail: error.message,
    instance,
    code: error.code,
    ...(field !== undefined && { field }),
    ...(lastExisting && { lastExisting }),
  };
}
