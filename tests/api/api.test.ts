import { describe, expect, it } from 'vitest';
import { mirror } from '../real/corpus.ts';

const SITE = process.env.LINDUNG_TEST_URL ?? 'http://localhost:3000';
const API = `${SITE}/api/v1`;

async function call(
  path: string,
  init?: RequestInit,
): Promise<{ status: number; type: string; body: never }> {
  const response = await fetch(API + path, init);
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: (await response.json()) as never,
  };
}

describe('the API', () => {
  it('is healthy', async () => {
    const { status, body } = await call('/health');
    expect(status).toBe(200);
    expect(body).toMatchObject({ engine: 'embedded', degraded: false, version: expect.any(String) });
  });

  it('lists the catalogue, texts held or not', async () => {
    const { body } = await call('/instruments');
    const { instruments } = body as { instruments: { id: string; held: boolean }[] };
    expect(instruments.length).toBeGreaterThan(100);
    expect(instruments.find(({ id }) => id === 'uu-17-2023')).toMatchObject({ held: false });
  });

  it.each([
    [`/search?q=${'a'.repeat(10_000)}`, 422, 'q'],
    ['/search?q=anak&limit=-1', 422, 'limit'],
    ['/search?q=anak&limit=999', 422, 'limit'],
    ['/search?q=anak&offset=1e9', 422, 'offset'],
    ['/search?q=anak&on=2020-02-30', 422, 'on'],
    ['/instruments/uu-1-1800', 404, 'instrument'],
    ['/sanctions?limit=51', 422, 'limit'],
    ['/sanctions?on=2020-02-30', 422, 'on'],
    ['/sanctions?victim=everybody', 422, 'victim'],
    ['/sanctions?instrument=uu-1-1800', 404, 'instrument'],
    ['/sanctions.csv?sort=beauty', 422, 'sort'],
    ['/definitions?on=tomorrow', 422, 'on'],
    [`/definitions?term=${'a'.repeat(600)}`, 422, 'term'],
    ['/instruments/uu-44-2008?on=2020-02-31', 422, 'on'],
    ['/instruments/uu-44-2008?on=yesterday', 422, 'on'],
    ['/instruments/uu-44-2008?lang=fr', 422, 'lang'],
    ['/instruments/uu-44-2008/provisions/art_4?on=13-01-2020', 422, 'on'],
    ['/instruments/uu-44-2008/provisions/rubbish%20here', 404, 'provision'],
    ['/resolve', 422, 'text'],
    ['/nothing/here', 404, undefined],
    ['/instruments/%E0%A4%A', 422, 'path'],
    ['/instruments/%00', 404, 'instrument'],
  ])('answers %.40s with %i and names the field', async (path, status, field) => {
    const answer = await call(path);
    expect(answer.status).toBe(status);
    expect(answer.type).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    expect((answer.body as { field?: string }).field).toBe(field);
  });

  it('takes at most 100 kB to resolve, by POST', async () => {
    const post = (text: string) => call('/resolve', { method: 'POST', body: JSON.stringify({ text }) });
    expect((await post('x'.repeat(100_001))).status).toBe(413);
    expect((await post('Pasal 4 UU 44/2008')).body).toMatchObject({
      citations: [{ span: { start: 0, end: 18 } }],
    });
    expect((await call('/resolve', { method: 'POST', body: '{' })).status).toBe(422);
  });

  it('never fails on what people type', async () => {
    for (const q of [
      '"',
      "'",
      '%',
      '\\',
      '(((',
      'NEAR/2',
      '😀',
      '\u0000',
      '-',
      '*',
      'a:b',
      'ayat (1',
      '<b>',
    ]) {
      const { status } = await call(`/search?q=${encodeURIComponent(q)}`);
      expect([q, status]).toEqual([q, 200]);
    }
  });

  it('describes itself', async () => {
    const { body } = await call('/openapi.json');
    expect(Object.keys((body as { paths: object }).paths)).toEqual(
      expect.arrayContaining([
        '/health',
        '/search',
        '/instruments',
        '/instruments/{id}',
        '/instruments/{id}/provisions/{eId}',
        '/resolve',
        '/instruments/{id}/export',
        '/folder/export',
        '/sanctions',
        '/definitions',
      ]),
    );
  });
});

describe.skipIf(!mirror)('the API on real texts', () => {
  const hits = async (query: string): Promise<string[]> => {
    const { body } = await call(`/search?${query}`);
    return (body as { hits: { instrument: string; eId: string }[] }).hits.map(
      ({ instrument, eId }) => `${instrument} ${eId}`,
    );
  };

  it('holds the law', async () => {
    const { body } = await call('/health');
    const { officialTexts, articles } = body as { officialTexts: number; articles: number };
    expect(officialTexts).toBeGreaterThanOrEqual(45);
    expect(articles).toBeGreaterThanOrEqual(4000);
  });

  it.each([
    ['q=pornografi+anak', 5, ['uu-44-2008 art_4', 'uu-44-2008 art_11']],
    ['q=worst+forms+of+child+labour', 1, ['ilo-c182 art_3']],
    ['q=perdagangan+orang', 3, ['uu-21-2007 art_1']],
    ['q=diversi', 3, ['uu-11-2012 art_1']],
    ['q=pasal+76D', 1, ['uu-35-2014 art_I__mod_62__qstr_1__art_76D']],
    ['q=pasal+4+uu+44/2008', 1, ['uu-44-2008 art_4']],
    ['q=child+pornography', 1, ['opsc art_2']],
    ['q=best+interests+of+the+child', 4, ['crc art_3']],
    ['q=kebiri+kimia', 3, ['perppu-1-2016 art_I__mod_1__qstr_1__art_81']],
    ['q=sexual+exploitation+of+children&instrument=crc', 3, ['crc art_34']],
  ])('finds for %s among the first %i what a lawyer expects', async (query, first, expected) => {
    expect((await hits(query)).slice(0, first)).toEqual(expect.arrayContaining(expected));
  });

  it('shows the force of a hit on the day asked for', async () => {
    const force = async (on: string): Promise<unknown> => {
      const { body } = await call(`/search?q=pasal+29&instrument=uu-44-2008&on=${on}`);
      return (body as { hits: { eId: string; inForce: boolean }[] }).hits.find(({ eId }) => eId === 'art_29')
        ?.inForce;
    };
    expect([await force('2020-01-01'), await force('2026-06-01')]).toEqual([true, false]);
  });

  it('gives a provision with its source', async () => {
    const { body } = await call('/instruments/uu-44-2008/provisions/art_4__para_1__point_f');
    expect(body).toMatchObject({
      instrument: 'uu-44-2008',
      label: 'Pasal 4 ayat (1) huruf f',
      kind: 'point',
      num: 'f',
      text: 'pornografi anak.',
      inForceFrom: '2008-11-26',
      inForceTo: null,
      source: {
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        method: 'markdown',
        checks: expect.any(Array),
      },
      citations: {
        indonesian: expect.stringMatching(/^Pasal 4 ayat \(1\) huruf f Undang-Undang Nomor 44 Tahun 2008/),
      },
    });
    expect((await call('/instruments/uu-44-2008/provisions/pasal-4/ayat-1/huruf-f')).body).toMatchObject({
      eId: 'art_4__para_1__point_f',
    });
  });

  it('names the last level that exists', async () => {
    const { status, body } = await call('/instruments/uu-44-2008/provisions/art_4__para_7');
    expect(status).toBe(404);
    expect(body).toMatchObject({
      code: 'unknown-provision',
      lastExisting: { eId: 'art_4', label: 'Pasal 4' },
    });
  });

  it('says what was repealed, and by what', async () => {
    const { body } = await call('/instruments/uu-44-2008/provisions/art_29');
    expect(body).toMatchObject({
      inForceTo: '2026-01-02',
      notices: [{ kind: 'repealed', by: { href: '/en/law/uu-1-2023/pasal-622/ayat-1/huruf-t' } }],
    });
    expect((await call('/instruments/uu-36-2009')).body).toMatchObject({ status: 'repealed' });
    expect((await call('/instruments/opic')).body).toMatchObject({ status: 'notRatified' });
  });

  it('says that a text is not held', async () => {
    const { status, body } = await call('/instruments/uu-17-2023/provisions/art_1');
    expect([status, (body as { code: string }).code]).toEqual([404, 'not-held']);
  });

  it('resolves citations to pages that exist', async () => {
    const text = 'Lihat Pasal 81 ayat (1) UU 23/2002 jo. Article 34(a) CRC dan Pasal 999 KUHP Baru.';
    const { body } = await call(`/resolve?text=${encodeURIComponent(text)}`);
    const { citations } = body as {
      citations: {
        status: string;
        span: { start: number; end: number };
        text: string;
        matches: { href: string }[];
      }[];
    };
    expect(citations.map(({ status }) => status)).toEqual(['found', 'found', 'unknown']);
    for (const { span, text: quoted, matches } of citations) {
      expect(text.slice(span.start, span.end)).toBe(quoted);
      for (const { href } of matches) expect((await fetch(SITE + href)).status).toBe(200);
    }
  });
});
