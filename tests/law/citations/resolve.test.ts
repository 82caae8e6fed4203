import { describe, expect, it } from 'vitest';
import type { CitationLookup } from '@/lib/law/citations/lookup.ts';
import { findCitations } from '@/lib/law/find-citations.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { referencesOf } from '@/lib/law/references.ts';
import { resolveCitation } from '@/lib/law/resolve-citation.ts';
import { sourceText } from '../invented-statute.ts';

const TEXTS: Record<string, string[]> = {
  'uu-1-2090': [
    'art_1',
    'art_5',
    'art_5__para_1',
    'art_5__para_1__point_1',
    'art_5__para_1__point_2',
    'art_6',
    'art_7',
  ],
  'uu-2-2095': [
    'art_I',
    'art_I__mod_1',
    'art_I__mod_1__qstr_1__art_5A',
    'art_I__mod_1__qstr_1__art_5A__para_1',
    'art_I__mod_2',
    'art_I__mod_2__qstr_1__art_5B',
    'art_II',
  ],
};
const lookup: CitationLookup = {
  instruments: (cited) =>
    'name' in cited ? [] : [`${cited.type}-${cited.number}-${cited.year}`].filter((id) => TEXTS[id]),
  provisions: async (id) => (TEXTS[id] ? new Set(TEXTS[id]) : null),
  amends: (id) => (id === 'uu-2-2095' ? ['uu-1-2090'] : []),
  amendedBy: (id) => (id === 'uu-1-2090' ? ['uu-2-2095'] : []),
};
const resolve = async (text: string, place?: { instrument: string; eId: string }) => {
  const [citation] = findCitations(text, []);
  if (!citation) throw new Error(`nothing found in ${text}`);
  const { status, matches, reason } = await resolveCitation(citation, lookup, place);
  return { status, matches: matches.map(({ instrument, eId }) => `${instrument} ${eId}`), reason };
};

describe('resolving', () => {
  it.each([
    ['Pasal 5A UU 2/2095', ['uu-1-2090 art_5A', 'uu-2-2095 art_I__mod_1__qstr_1__art_5A']],
    [
      'Pasal 5A ayat (1) UU 1/2090',
      ['uu-1-2090 art_5A__para_1', 'uu-2-2095 art_I__mod_1__qstr_1__art_5A__para_1'],
    ],
    ['UU 2/2095 pasal 5 b', ['uu-1-2090 art_5B', 'uu-2-2095 art_I__mod_2__qstr_1__art_5B']],
    ['Pasal I UU 2/2095', ['uu-2-2095 art_I']],
    ['Pasal I angka 2 UU 2/2095', ['uu-2-2095 art_I__mod_2']],
    ['Pasal 5 ayat (1) huruf b UU 1/2090', ['uu-1-2090 art_5__para_1__point_2']],
    ['Pasal 5 sampai dengan Pasal 7 UU 1/2090', ['uu-1-2090 art_5', 'uu-1-2090 art_6', 'uu-1-2090 art_7']],
    ['Pasal 5A sampai dengan Pasal 5B UU 2/2095', ['uu-1-2090 art_5A', 'uu-1-2090 art_5B']],
  ])('%s', async (text, matches) => {
    expect(await resolve(text)).toMatchObject({ status: 'found', matches });
  });

  it('takes no text that is not held for the one meant because the others lack the provision', async () => {
    const [citation] = findCitations('Pasal 9 UU 1/2090', []);
    if (!citation) throw new Error('nothing found');
    const shared = { ...lookup, instruments: () => ['uu-1-2090', 'uu-9-2091'] };
    expect(await resolveCitation(citation, shared)).toMatchObject({ status: 'unknown', matches: [] });
  });

  it('says what put the words there', async () => {
    expect((await resolve('Pasal 5A UU 2/2095')).reason).toContain('uu-2-2095');
  });

  it.each([
    ['Pasal 5 UU 2/2095', 'uu-1-2090, which it amends, has one'],
    ['Pasal 5 ayat (1) huruf z UU 1/2090', 'the last level that exists is art_5__para_1'],
    ['Pasal 5 sampai dengan Pasal 99 UU 1/2090', 'has no'],
    ['ayat (1)', 'names no article'],
    ['Pasal 5', 'names no instrument'],
  ])('leaves %s unknown', async (text, reason) => {
    expect(await resolve(text)).toMatchObject({
      status: 'unknown',
      matches: [],
      reason: expect.stringContaining(reason),
    });
  });

  it.each([
    ['ayat (1)', { instrument: 'uu-1-2090', eId: 'art_5' }, 'uu-1-2090 art_5__para_1'],
    [
      'huruf a',
      { instrument: 'uu-1-2090', eId: 'art_5__para_1__point_2' },
      'uu-1-2090 art_5__para_1__point_1',
    ],
    ['Pasal ini', { instrument: 'uu-1-2090', eId: 'art_5__para_1' }, 'uu-1-2090 art_5'],
    ['Pasal 7 Undang-Undang ini', { instrument: 'uu-1-2090', eId: 'art_5' }, 'uu-1-2090 art_7'],
    ['ayat (1)', { instrument: 'uu-1-2090', eId: 'exp__art_5' }, 'uu-1-2090 art_5__para_1'],
    ['Pasal 6', { instrument: 'uu-2-2095', eId: 'art_I__mod_1__qstr_1__art_5A' }, 'uu-1-2090 art_6'],
    [
      'ayat (1)',
      { instrument: 'uu-2-2095', eId: 'art_I__mod_1__qstr_1__art_5A' },
      'uu-2-2095 art_I__mod_1__qstr_1__art_5A__para_1',
    ],
  ])('reads "%s" where it stands, %o', async (text, place, match) => {
    expect(await resolve(text, place)).toMatchObject({ status: 'found', matches: [match] });
  });

  it('takes no instruction of an amending act for the words it changes', async () => {
    expect(await resolve('angka 2', { instrument: 'uu-2-2095', eId: 'art_I__mod_1' })).toMatchObject({
      status: 'unknown',
    });
  });
});

describe('references within a text', () => {
  it('leads each to its provision, and headings nowhere', async () => {
    const { body } = parseStatute(
      sourceText(
        [
          'Pasal 1',
          '(1) Taman dijaga.',
          '(2) Penjagaan sebagaimana dimaksud pada ayat (1) wajib.',
          'Pasal 2',
          'Pelanggar Pasal 1 ayat (2) didenda.',
        ].join('\n'),
      ),
    );
    const eIds = new Set(['art_1', 'art_1__para_1', 'art_1__para_2', 'art_2']);
    const references = await referencesOf(body, {
      instrument: 'uu-7-2099',
      names: [],
      lookup: { instruments: () => [], provisions: async () => eIds },
    });
    expect(references.map(({ eId, text, targets }) => [eId, text, targets[0]?.eId])).toEqual([
      ['art_1__para_2', 'ayat (1)', 'art_1__para_1'],
      ['art_2', 'Pasal 1 ayat (2)', 'art_1__para_2'],
    ]);
  });
});
