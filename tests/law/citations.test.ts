import { describe, expect, it } from 'vitest';
import type { CitationLookup } from '@/lib/law/citations/lookup.ts';
import { findCitations } from '@/lib/law/find-citations.ts';
import { resolveCitation } from '@/lib/law/resolve-citation.ts';

const NAMES = [
  'UU Perlindungan Anak',
  'UU ITE',
  'CRC',
  'Convention on the Rights of the Child',
  'ILO Convention No. 182',
];
const found = (text: string) => findCitations(text, NAMES).map(({ eId, instrument }) => [eId, instrument]);
const numbered = (number: string, year: number, type = 'uu') => ({ type, number, year });

describe('finding citations', () => {
  it.each([
    ['Pasal 4 ayat (1) huruf f UU 44/2008', 'art_4__para_1__point_f', numbered('44', 2008)],
    ['Pasal 76D Undang-Undang Nomor 35 Tahun 2014', 'art_76D', numbered('35', 2014)],
    ['pasal 1 angka 3 UU No. 21 Tahun 2007', 'art_1__point_3', numbered('21', 2007)],
    ['Pasal 8 Peraturan Pemerintah Nomor 71 Tahun 2019', 'art_8', numbered('71', 2019, 'pp')],
    ['Pasal 81A Perppu Nomor 1 Tahun 2016', 'art_81A', numbered('1', 2016, 'perppu')],
    [
      'Article 34(a) of the Convention on the Rights of the Child',
      'art_34__point_a',
      { name: 'Convention on the Rights of the Child' },
    ],
    ['art. 3(1)(b) CRC', 'art_3__para_1__point_b', { name: 'CRC' }],
    ['Article 3, paragraph 2(c) CRC', 'art_3__para_2__point_c', { name: 'CRC' }],
    ['UU Republik Indonesia Nomor 11 Tahun 2012', null, numbered('11', 2012)],
    ['Pasal 27 ayat (1) UU ITE', 'art_27__para_1', { name: 'UU ITE' }],
    ['sebagaimana dimaksud dalam Pasal 5 ayat (2)', 'art_5__para_2', null],
  ])('%s', (text, eId, instrument) => {
    expect(found(text)).toEqual([[eId, instrument]]);
  });

  it('gives offsets into the text as sent', () => {
    const text = '«Dalam» Pasal 81\u00a0UU 23/2002, lalu Article 34(a) CRC.';
    for (const { span, text: quoted } of findCitations(text, NAMES))
      expect(text.slice(span.start, span.end)).toBe(quoted);
    expect(findCitations(text, NAMES)).toHaveLength(2);
  });

  it.each(['Pasalnya 4', 'the article 3.5 metres', 'UU tanpa nomor', '', 'CRCs'])(
    'finds nothing in "%s"',
    (text) => {
      expect(findCitations(text, NAMES).filter(({ instrument }) => instrument !== null)).toEqual([]);
    },
  );

  it('takes linear time on hostile text', () => {
    expect(findCitations('Pasal 1 ayat (1'.repeat(5000), NAMES).length).toBeGreaterThan(0);
  });
});

describe('resolving citations', () => {
  const lookup: CitationLookup = {
    instruments: (cited) =>
      'name' in cited
        ? ({ KUHP: ['kuhp-old', 'uu-1-2099'], Lost: ['lost'] }[cited.name] ?? [])
        : cited.number === '7'
          ? ['uu-7-2099']
          : [],
    provisions: async (instrument) => (instrument === 'lost' ? null : new Set(['art_4', 'art_4__para_1'])),
  };
  const resolve = (eId: string | null, instrument: Parameters<CitationLookup['instruments']>[0] | null) =>
    resolveCitation({ eId, instrument }, lookup);

  it('finds what is there', async () => {
    expect(await resolve('art_4__para_1', numbered('7', 2099))).toEqual({
      status: 'found',
      matches: [{ instrument: 'uu-7-2099', eId: 'art_4__para_1' }],
      reason: null,
    });
  });

  it('names the last level that exists', async () => {
    expect(await resolve('art_4__para_9', numbered('7', 2099))).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('art_4.'),
    });
  });

  it('never guesses between two', async () => {
    expect(await resolve('art_4', { name: 'KUHP' })).toMatchObject({
      status: 'ambiguous',
      matches: [{ instrument: 'kuhp-old' }, { instrument: 'uu-1-2099' }],
    });
  });

  it.each([
    ['art_4', null, 'names no instrument'],
    ['art_4', numbered('8', 2099), 'no “UU 8/2099”'],
    ['art_4', { name: 'Lost' }, 'not held'],
  ] as const)('says why %s of %o is unknown', async (eId, instrument, reason) => {
    expect(await resolve(eId, instrument)).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining(reason),
    });
  });
});
