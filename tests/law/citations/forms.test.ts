import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import { catalogueNames } from '@/lib/law/citations/catalogue-names.ts';
import type { Citation } from '@/lib/law/citations/citation.ts';
import { findCitations } from '@/lib/law/find-citations.ts';
import * as acts from './forms-acts.ts';
import * as english from './forms-english.ts';
import * as indonesian from './forms-indonesian.ts';

const catalogue = catalogueNames(readCatalogue('seeds').instruments);
const { NOTHING, ...tables } = { ...indonesian, ...acts, ...english };

function named({ instrument, eId, through, within }: Citation): string {
  const ids = instrument ? catalogue.instruments(instrument).sort().join('|') || '?' : '-';
  const at = within && within !== 'instrument' ? `${within}:${eId}` : eId;
  return [ids, [at, through].filter(Boolean).join('..')].filter(Boolean).join(' ');
}

describe('forms of citation', () => {
  it('has more than three hundred', () => {
    expect(Object.values(tables).flat().length).toBeGreaterThan(300);
  });

  for (const [group, forms] of Object.entries(tables)) {
    it.each(forms.map(([text, expected]) => ({ text, expected })))(
      `${group}: $text`,
      ({ text, expected }) => {
        expect(findCitations(text, catalogue.names).map(named).join('; ')).toBe(expected);
      },
    );
  }

  it.each(NOTHING)('finds nothing in "%s"', (text) => {
    expect(findCitations(text, catalogue.names)).toEqual([]);
  });
});
