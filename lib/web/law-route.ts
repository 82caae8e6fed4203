import { parseCalendarDate } from '../law/calendar-date.ts';
import type { Language } from '../law/document.ts';
import { parsePath } from '../law/eid.ts';
import { LegalError } from '../law/legal-error.ts';

/** What an address below /law asks for. */
export interface LawRoute {
  id: string;
  on: string | null;
  eId: string | null;
}

/**
 * The instrument, the day and the provision an address names; percent-encoding is undone where it can be.
 * @throws LegalError `unknown-instrument`, `malformed-date`, `unknown-provision`
 * @example parseLawRoute('uu-23-2002@2015-01-01', ['pasal-81', 'ayat-2']) // { id: 'uu-23-2002', on: '2015-01-01', eId: 'art_81__para_2' }
 */
export function parseLawRoute(instrument: string, provision: readonly string[] = []): LawRoute {
  const [id = '', ...dates] = decode(instrument).split('@');
  if (!/^[a-z][a-z0-9-]{1,60}$/i.test(id))
    throw new LegalError('unknown-instrument', `The catalogue has no instrument "${id.slice(0, 80)}".`, {
      field: 'instrument',
    });
  const on = dates.length > 0 ? parseCalendarDate(dates.join('@'), 'on') : null;
  const path = provision.map(decode).join('/');
  return { id: id.toLowerCase(), on, eId: path === '' ? null : parseProvision(path) };
}

/**
 * The eId a path or an eId names.
 * @throws LegalError `unknown-provision` where it is of no known form
 * @example parseProvision('pasal-4/ayat-1') // 'art_4__para_1'
 */
export function parseProvision(path: string): string {
  const eId = /^[a-z]+(?:_[\p{L}\d-]+)?(?:__[a-z]+(?:_[\p{L}\d-]+)?)*$/u.test(path) ? path : parsePath(path);
  if (eId === null)
    throw new LegalError(
      'unknown-provision',
      `"${path.slice(0, 80)}" names no provision; write pasal-4/ayat-1/huruf-a or article-34/point-a.`,
      {
        field: 'provision',
      },
    );
  return eId;
}

/** The language of the text a page is asked for; anything else asks for none. */
export function languageParam(given: string | string[] | undefined): Language | undefined {
  return given === 'id' || given === 'en' ? given : undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
