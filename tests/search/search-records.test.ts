import { expect, it } from 'vitest';
import type { InstrumentFacts } from '@/lib/law/catalogue.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { searchRecords } from '@/lib/search/search-records.ts';
import { INVENTED_STATUTE, sourceText } from '../law/invented-statute.ts';

const facts: InstrumentFacts = {
  id: 'uu-7-2099',
  type: 'uu',
  level: 'national',
  number: '7',
  year: 2099,
  title: { id: 'Undang-Undang tentang Taman Bermain', en: 'Law on Playgrounds' },
  shortTitle: { id: 'UU 7/2099', en: 'Law 7/2099' },
  aliases: ['UU Taman'],
  summary: null,
  gazette: [],
  officialUrl: null,
  binding: true,
  events: [],
  relations: [],
};

it('makes a record of each article and recital, with its Penjelasan, its place and its terms', () => {
  const document = parseStatute(sourceText(INVENTED_STATUTE));
  const records = [...searchRecords({ facts, status: 'inForce', ...document })];
  expect(records.map(({ eId }) => eId)).toEqual([
    'preamble__recs__rec_a',
    'preamble__recs__rec_b',
    'art_1',
    'art_2',
    'art_3',
    'exp__gen',
  ]);
  expect(records[2]).toMatchObject({
    label: 'Pasal 1',
    defines: 'Ayunan\nPerosotan',
    path: 'BAB I KETENTUAN UMUM',
    rank: 1,
  });
  expect(records[3]).toMatchObject({
    path: 'BAB II LARANGAN › Bagian Kesatu Umum',
    explanation: expect.stringContaining('Merusak berarti'),
  });
  expect(records[3]?.instrumentTitle.split('\n')).toEqual(
    expect.arrayContaining(['UU Taman', '7/2099', 'uu-7-2099']),
  );
});
