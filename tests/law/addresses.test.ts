import { describe, expect, it } from 'vitest';
import { formatAddress } from '@/lib/law/address.ts';
import { isCalendarDate, parseCalendarDate } from '@/lib/law/calendar-date.ts';
import { eIdLineage, formatPath, parsePath } from '@/lib/law/eid.ts';
import { formatCitation } from '@/lib/law/format-citation.ts';
import { workUri } from '@/lib/law/instrument.ts';
import { formatLabel } from '@/lib/law/label.ts';

const EIDS = [
  ['art_4__para_1__point_f', 'pasal-4/ayat-1/huruf-f', 'Pasal 4 ayat (1) huruf f', 'Article 4(1)(f)'],
  ['art_1__point_3', 'pasal-1/angka-3', 'Pasal 1 angka 3', 'Article 1(3)'],
  ['art_76D', 'pasal-76D', 'Pasal 76D', 'Article 76D'],
  ['art_40__para_2b', 'pasal-40/ayat-2b', 'Pasal 40 ayat (2b)', 'Article 40(2b)'],
  ['chp_IV__part_1', 'bab-IV/bagian-1', 'Bagian Kesatu', 'Part 1'],
  [
    'exp__art_4__para_1',
    'penjelasan/pasal-4/ayat-1',
    'Penjelasan Pasal 4 ayat (1)',
    'Explanatory text Article 4(1)',
  ],
  ['preamble__recs__rec_a', 'pembukaan/menimbang/pertimbangan-a', 'Menimbang huruf a', null],
  [
    'art_I__mod_12__qstr_1__art_76D',
    'pasal-I/perubahan-12/kutipan-1/pasal-76D',
    'Pasal I angka 12: Pasal 76D',
    null,
  ],
  ['sec_ap__art_I', 'seksi-ap/pasal-I', 'Aturan Peralihan Pasal I', null],
  ['art_81__para_1-2', 'pasal-81/ayat-1-2', 'Pasal 81 ayat (1) [2]', null],
] as const;

describe('a provision', () => {
  it.each(EIDS)('%s has a path, read back from either language', (eId, path) => {
    expect(formatPath(eId, 'indonesian')).toBe(path);
    expect(parsePath(path)).toBe(eId);
    expect(parsePath(formatPath(eId, 'english'))).toBe(eId);
  });

  it.each(EIDS)('%s has a label', (eId, _, indonesian, english) => {
    expect(formatLabel(eId, 'indonesian')).toBe(indonesian);
    if (english) expect(formatLabel(eId, 'english')).toBe(english);
  });

  it.each(['pasal', 'pasal-4/foo-1', 'pasal-4/ayat-<script>', '../../etc'])('has no path %s', (path) => {
    expect(parsePath(path)?.includes('_') ?? false).toBe(false);
  });

  it('is a paragraph of a general comment without an article', () => {
    expect(formatLabel('para_36', 'english')).toBe('Paragraph 36');
  });

  it('knows what it is part of', () => {
    expect(eIdLineage('art_4__para_1__point_f')).toEqual([
      'art_4',
      'art_4__para_1',
      'art_4__para_1__point_f',
    ]);
  });
});

it.each([
  [{ locale: 'en', id: 'uu-44-2008', type: 'uu', eId: 'art_4__para_1' }, '/en/law/uu-44-2008/pasal-4/ayat-1'],
  [{ locale: 'id', id: 'crc', type: 'treaty', eId: 'art_34__point_a' }, '/id/law/crc/article-34/point-a'],
  [{ locale: 'en', id: 'uu-7-2099', type: 'uu', on: '2015-01-01' }, '/en/law/uu-7-2099@2015-01-01'],
  [
    { locale: 'en', id: 'udhr', type: 'declaration', eId: 'art_1', language: 'id' },
    '/en/law/udhr/article-1?lang=id',
  ],
  [{ locale: 'en', id: 'udhr', type: 'declaration', language: 'en' }, '/en/law/udhr'],
] as const)('builds the address of %o', (parts, address) => {
  expect(formatAddress(parts)).toBe(address);
});

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2020-13-01', false],
  ['2020-04-31', false],
  ['2020-1-1', false],
  ['', false],
])('%s is a day: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
  if (!expected) expect(() => parseCalendarDate(text, 'on')).toThrow(/YYYY-MM-DD/);
});

it('cites the gazette where it is verified', () => {
  const facts = {
    type: 'uu',
    title: { id: 'Undang-Undang Nomor 7 Tahun 2099 tentang Taman', en: 'Law on Parks' },
    gazette: [
      { series: 'LN', reference: '2099/12', verification: 'verified' },
      { series: 'TLN', reference: '9999', verification: 'unverified' },
    ],
  } as const;
  expect(formatCitation({ ...facts, gazette: [...facts.gazette] }, 'art_2')).toBe(
    'Pasal 2 Undang-Undang Nomor 7 Tahun 2099 tentang Taman (Lembaran Negara Republik Indonesia Tahun 2099 Nomor 12)',
  );
});

it('has a work IRI', () => {
  expect(workUri({ id: 'uu-23-2002', type: 'uu', number: '23', year: 2002 })).toBe('/akn/id/act/uu/2002/23');
});
