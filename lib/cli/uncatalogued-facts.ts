import type { InstrumentFacts } from '../law/catalogue.ts';

/**
 * The facts of an act that the catalogue does not have: what its own text tells, and nothing else.
 * @param short its short title, the same in both languages
 * @example uncataloguedFacts({ id: 'uu-7-2099', type: 'uu', number: '7', year: 2099, title: { id: '…', en: '…' } }, 'UU 7/2099')
 */
export function uncataloguedFacts(
  told: Pick<InstrumentFacts, 'id' | 'type' | 'number' | 'year' | 'title'>,
  short: string,
): InstrumentFacts {
  return {
    ...told,
    level: 'national',
    shortTitle: { id: short, en: short },
    aliases: [],
    summary: null,
    gazette: [],
    officialUrl: null,
    binding: true,
    events: [],
    relations: [],
  };
}
