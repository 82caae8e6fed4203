import { describe, expect, it } from 'vitest';
import { knownInstrument } from '@/lib/search/query-instruments.ts';
import { planQuery } from '@/lib/search/query-plan.ts';

const facts = (id: string, type: 'uu' | 'treaty', number: string | null, year: number, short: string) =>
  knownInstrument({
    id,
    type,
    number,
    year,
    title: { id: short, en: short },
    shortTitle: { id: short, en: short },
    aliases: [],
  });
const KNOWLEDGE = {
  instruments: [
    facts('uu-7-2099', 'uu', '7', 2099, 'UU 7/2099 Taman Bermain'),
    facts('kites', 'treaty', null, 2090, 'Kites Convention'),
  ],
  thesaurus: [
    {
      id: 'swing',
      terms: [
        { text: 'ayunan', lang: 'id' as const, use: 'preferred' as const },
        { text: 'buaian gantung', lang: 'id' as const, use: 'outdated' as const },
        { text: 'hanging swing', lang: 'en' as const, use: 'preferred' as const },
      ],
      broader: null,
      note: { id: 'Istilah lama.', en: 'An old term.' },
    },
  ],
};
const plan = (q: string) => planQuery(q, KNOWLEDGE);
const cited = (q: string) => plan(q).citations.map(({ readings }) => readings[0]?.eId);

describe('a query plan', () => {
  it.each([
    ['anak 13 tahun mencuri', '13 tahun', ['berumur 14', 'berusia 18', 'age of sixteen'], 'berumur 12'],
    ['stealing at age 15', '15', ['berusia 15', 'age of fifteen'], 'berumur 14'],
    ['light work 9-year-old', '9-year-old', ['berumur 12'], 'berumur 9'],
  ])('looks for the limits that an age is at or below: %s', (q, text, said, unsaid) => {
    const clause = plan(q).clauses.find((each) => each.text === text);
    const wordings = clause?.wordings.map(({ words }) => words.join(' '));
    expect(wordings).toEqual(expect.arrayContaining(said));
    expect(wordings).not.toContain(unsaid);
  });

  it.each(['penjara 15 tahun', 'anak 25 tahun', '13 tahun penjara'])(
    'takes no other number for an age: %s',
    (q) => {
      expect(plan(q).clauses.every(({ wordings }) => wordings.length === 1)).toBe(true);
    },
  );

  it('takes a product for no citation', () => {
    expect(plan('ditangkap 3 x 24 jam').citations).toEqual([]);
    expect(plan('ditangkap 3 x 24 jam').clauses.some(({ fixed }) => fixed)).toBe(false);
    expect(cited('pasal 3 x')).toHaveLength(1);
  });

  it.each([
    ['pasal 76d', 'art_76D'],
    ['pasal 76 d', 'art_76D'],
    ['76D', 'art_76D'],
    ['ps. 76D UU Taman Bermain', 'art_76D'],
    ['UU 7/2099 ps 76d', 'art_76D'],
    ['7/2099 76D', 'art_76D'],
    ['uu no 7 th 2099 pasal 76D', 'art_76D'],
    ['ayat 2 pasal 81 uu 7 2099', 'art_81__para_2'],
    ['huruf a ayat (2) pasal 81 UU Nomor 7 Tahun 2099', 'art_81__para_2__point_a'],
    ['Pasal 81(2)(a) UU Taman Bermain', 'art_81__para_2__point_a'],
    ['Article 34(a) Kites Convention', 'art_34__point_a'],
    ['UU Taman Bermain', null],
  ])('reads the citation %s', (q, eId) => {
    expect(cited(q)).toEqual([eId]);
  });

  it.each(['15 tahun', 'anak umur 12', 'usia 18th', '2nd child', 'angka 5', 'law of the land'])(
    'sees no citation in %s',
    (q) => {
      expect(cited(q)).toEqual([]);
    },
  );

  it('has another reading where a letter stands apart', () => {
    expect(plan('pasal 76 d').citations[0]?.readings.map(({ eId }) => eId)).toEqual([
      'art_76D',
      'art_76__point_d',
    ]);
  });

  it('gives two citations one instrument', () => {
    expect(plan('pasal 3 jo pasal 5 UU 7/2099').citations.map(({ readings }) => readings[0])).toMatchObject([
      { eId: 'art_3', instrument: { number: '7' } },
      { eId: 'art_5', instrument: { number: '7' } },
    ]);
  });

  it('reads phrases, exclusions, alternatives and fields', () => {
    const read = plan(
      '"pasir putih" -film kapal OR papan jenis:uu tahun:>=2014 status:dicabut in:"UU Taman Bermain"',
    );
    expect(read.filters).toEqual({
      kind: ['uu'],
      yearFrom: 2014,
      status: ['repealed'],
      instrument: ['uu-7-2099'],
    });
    expect(read.excluded.map(({ words }) => words)).toEqual([['film']]);
    expect(read.clauses.map(({ wordings }) => wordings.map(({ words }) => words.join(' ')))).toEqual([
      ['pasir putih'],
      ['kapal', 'papan'],
    ]);
  });

  it.each([
    ['tahun:2010-2014', { yearFrom: 2010, yearTo: 2014 }],
    ['year:<2000', { yearTo: 1999 }],
    ['kind:law,pp', { kind: ['uu', 'pp'] }],
    ['topic:child-labour', { topic: ['child-labour'] }],
    ['status:berlaku', { status: ['inForce', 'amended', 'partlyRepealed'] }],
  ])('reads the field %s', (q, filters) => {
    expect(plan(q).filters).toEqual(filters);
  });

  it('leaves what only looks like a field or mark as words', () => {
    expect(plan('jenis:kapal tahun:>= a:b').filters).toEqual({});
    expect(plan('jenis:kapal').clauses.length).toBeGreaterThan(0);
  });

  it('knows a concept in another form and flags the outdated', () => {
    const { understood } = plan('apa itu buaian gantung?');
    expect(understood.find(({ type }) => type === 'concept')).toMatchObject({
      value: 'buaian gantung',
      also: ['ayunan', 'hanging swing'],
      outdated: { preferred: ['ayunan'], note: { en: 'An old term.' } },
    });
    expect(understood.filter(({ type }) => type === 'ignored').map(({ value }) => value)).toEqual([
      'apa',
      'itu',
    ]);
  });

  it('tells where each part stands, so that it can be taken out', () => {
    const q = 'ayunan -film Pasal 5 UU 7/2099';
    for (const { value, span } of plan(q).understood) expect(q.slice(span.start, span.end)).toBe(value);
  });
});
