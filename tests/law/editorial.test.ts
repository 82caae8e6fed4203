import { describe, expect, it } from 'vitest';
import { assessmentOn, concerns, formatReference, parseReference } from '@/lib/law/editorial.ts';

describe('a reference of the editorial layer', () => {
  it.each([
    ['uu-7-2099', { instrument: 'uu-7-2099', eId: null, by: null, until: null }],
    ['uu-7-2099 art_4__para_1', { instrument: 'uu-7-2099', eId: 'art_4__para_1', by: null, until: null }],
    [
      'uu-7-2099 art_76D by uu-8-2099 until 2099-01-02',
      { instrument: 'uu-7-2099', eId: 'art_76D', by: 'uu-8-2099', until: '2099-01-02' },
    ],
  ])('%s is read and written back', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
    expect(formatReference(reference)).toBe(text);
  });

  it.each(['Pasal 4', 'uu-7-2099 Pasal 4', 'uu-7-2099 art_4 until tomorrow', ''])('%j is none', (text) =>
    expect(parseReference(text)).toBeNull(),
  );

  it('concerns a provision, what is below it and what it is part of', () => {
    const reference = { instrument: 'uu-7-2099', eId: 'art_4__para_1', by: null, until: null };
    const concerned = ['art_4', 'art_4__para_1', 'art_4__para_1__point_a', 'art_4__para_10', 'art_40'];
    expect(concerned.filter((eId) => concerns(reference, 'uu-7-2099', eId))).toEqual(concerned.slice(0, 3));
    expect(concerns(reference, 'uu-8-2099', 'art_4')).toBe(false);
    expect(concerns({ ...reference, eId: null }, 'uu-7-2099', 'art_99')).toBe(true);
  });
});

it('an assessment holds from its day to the next', () => {
  const reason = { id: 'a', en: 'a' };
  const assessments = [
    { from: '2019-05-31', grade: 'none', reason } as const,
    { from: '2022-05-09', grade: 'partial', reason } as const,
  ];
  const grades = ['2019-05-30', '2019-05-31', '2022-05-08', '2022-05-09', '2030-01-01'].map(
    (on) => assessmentOn({ assessments }, on)?.grade,
  );
  expect(grades).toEqual([undefined, 'none', 'none', 'partial', 'partial']);
});
