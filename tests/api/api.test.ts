import { describe, expect, it } from 'vitest';
import { call } from './call.ts';

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
    ['/search.csv?q=anak&limit=99', 422, 'limit'],
    ['/search.ris?q=anak&sort=best', 422, 'sort'],
    [`/suggest?q=${'a'.repeat(600)}`, 422, 'q'],
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
