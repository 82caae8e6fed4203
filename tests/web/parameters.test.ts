import { describe, expect, it } from 'vitest';
import { LegalError } from '@/lib/law/legal-error.ts';
import { parseLawRoute, parseProvision } from '@/lib/web/law-route.ts';
import { openApi } from '@/lib/web/openapi.ts';
import { problemOf } from '@/lib/web/problem.ts';
import { textToResolve } from '@/lib/web/resolve-request.ts';
import { parseSearchParams } from '@/lib/web/search-params.ts';
import { searchState, toggled, valuesOf, withParam } from '@/lib/web/search-url.ts';

const parse = (query: string) => parseSearchParams(new URLSearchParams(query));

describe('search parameters', () => {
  it('have defaults, lists and aliases of the API', () => {
    expect(parse('q=anak&kind=uu&kind=pp,treaty&year_from=1990&status=inForce')).toEqual({
      q: 'anak',
      sort: 'relevance',
      limit: 20,
      offset: 0,
      filters: { kind: ['uu', 'pp', 'treaty'], status: ['inForce'], yearFrom: 1990 },
    });
    expect(parse('q=&limit=&unknown=1')).toEqual({
      q: '',
      sort: 'relevance',
      limit: 20,
      offset: 0,
      filters: {},
    });
  });

  it.each([
    ['limit=-1', 'limit'],
    ['limit=51', 'limit'],
    ['limit=x', 'limit'],
    ['offset=-5', 'offset'],
    [`q=${'a'.repeat(513)}`, 'q'],
    ['kind=novel', 'kind'],
    ['status=dead', 'status'],
    ['year_from=19x0', 'year_from'],
    ['lang=fr', 'lang'],
    ['q=anak&on=2020-13-01', 'on'],
    ['sort=best', 'sort'],
    ['instrument=../x', 'instrument'],
  ])('refuse %s and name the field', (query, field) => {
    expect(() => parse(query)).toThrow(LegalError);
    try {
      parse(query);
    } catch (error) {
      expect(problemOf(error, '/api/v1/search')).toMatchObject({
        status: 422,
        field,
        code: 'invalid-parameter',
      });
    }
  });
});

describe('addresses of law', () => {
  it.each([
    [
      ['uu-23-2002@2015-01-01', ['pasal-81', 'ayat-2']],
      { id: 'uu-23-2002', on: '2015-01-01', eId: 'art_81__para_2' },
    ],
    [['crc', ['article-34', 'point-a']], { id: 'crc', on: null, eId: 'art_34__point_a' }],
    [['UU-23-2002', []], { id: 'uu-23-2002', on: null, eId: null }],
    [['uu-23-2002%402015-01-01', undefined], { id: 'uu-23-2002', on: '2015-01-01', eId: null }],
  ] as const)('%j', ([instrument, provision], route) => {
    expect(parseLawRoute(instrument, provision)).toEqual(route);
  });

  it.each([
    ['uu-23-2002@2015-13-01', [], 'malformed-date'],
    ['uu-23-2002@', [], 'malformed-date'],
    ['<script>', [], 'unknown-instrument'],
    ['uu-23-2002', ['bagian', 'x y'], 'unknown-provision'],
    ['uu-23-2002', ['%E0%A4%A'], 'unknown-provision'],
  ])('%s %j is refused as %s', (instrument, provision, code) => {
    expect(() => parseLawRoute(instrument, provision)).toThrow(expect.objectContaining({ code }));
  });

  it('take an eId as well as a path', () => {
    expect(parseProvision('art_4__para_1__point_f')).toBe('art_4__para_1__point_f');
    expect(parseProvision('preamble')).toBe('preamble');
  });
});

describe('links of a search', () => {
  const state = searchState(new URLSearchParams('q=anak&kind=uu,pp&offset=20'));

  it('put a filter in and take it out, and go back to the first page', () => {
    expect(valuesOf(state, 'kind')).toEqual(['uu', 'pp']);
    expect(toggled('/en/search', state, 'kind', 'pp')).toBe('/en/search?q=anak&kind=uu');
    expect(toggled('/en/search', state, 'status', 'repealed')).toBe(
      '/en/search?q=anak&kind=uu%2Cpp&status=repealed',
    );
    expect(withParam('/en/search', [], 'q', null)).toBe('/en/search');
  });
});

describe('a text to resolve', () => {
  const post = (body: string): Promise<string> =>
    textToResolve(new Request('http://x.example/', { method: 'POST', body }));

  it('is taken from the address or the body', async () => {
    expect(await textToResolve(new Request('http://x.example/?text=Pasal%204'))).toBe('Pasal 4');
    expect(await post('{"text": "Pasal 4"}')).toBe('Pasal 4');
  });

  it.each([['not json'], ['{}'], ['{"text": 4}'], ['{"text": " "}']])('is missing in %s', async (body) => {
    await expect(post(body)).rejects.toMatchObject({ code: 'invalid-parameter', context: { field: 'text' } });
  });

  it('is at most 100 kB, however it is written', async () => {
    await expect(post(JSON.stringify({ text: 'é'.repeat(50_001) }))).rejects.toMatchObject({
      code: 'too-large',
    });
    await expect(post(`{"text": "${' '.repeat(700_000)}"}`)).rejects.toMatchObject({ code: 'too-large' });
    expect(await post(JSON.stringify({ text: 'a'.repeat(100_000) }))).toHaveLength(100_000);
  });
});

it('tells nothing of the inside in a problem of ours', () => {
  const problem = problemOf(new Error('SELECT secret FROM inside'), '/api/v1/health');
  expect(problem.status).toBe(500);
  expect(JSON.stringify(problem)).not.toContain('secret');
});

it('describes its API from the schemas that check it', () => {
  const document = JSON.parse(JSON.stringify(openApi()));
  const names = document.paths['/search'].get.parameters.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['q', 'kind', 'limit', 'offset', 'year_from']));
  expect(
    document.paths['/search'].get.parameters.find(({ name }: { name: string }) => name === 'limit').schema,
  ).toMatchObject({ maximum: 50, default: 20 });
});
