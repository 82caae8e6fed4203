import { describe, expect, it } from 'vitest';
import { mirror } from '../real/corpus.ts';
import { API, call, SITE } from './call.ts';

describe.skipIf(!mirror)('the API on real texts', () => {
  const hits = async (query: string): Promise<string[]> => {
    const { body } = await call(`/search?${query}`);
    return (body as { hits: { instrument: string; eId: string }[] }).hits.map(
      ({ instrument, eId }) => `${instrument} ${eId}`,
    );
  };

  it('resolves what an amending act put into another law, and tells what it corrected', async () => {
    const { body } = await call(`/resolve?text=${encodeURIComponent('Pasa1 76D UU 35/2014')}`);
    expect(body).toMatchObject({
      citations: [
        {
          status: 'found',
          matches: [{ instrument: 'uu-23-2002', eId: 'art_76D' }, { instrument: 'uu-35-2014' }],
          corrections: [{ from: 'Pasa1', to: 'Pasal' }],
        },
      ],
    });
  });

  it('says what a provision cites, what cites it, and how to cite it', async () => {
    const { body } = await call('/instruments/uu-44-2008/provisions/art_4');
    const { citedBy, citedByCount, citations } = body as {
      citedBy: { eId: string }[];
      citedByCount: number;
      citations: Record<string, string>;
    };
    expect(citedBy.map(({ eId }) => eId)).toContain('art_29');
    expect(citedByCount).toBe(citedBy.length);
    expect(Object.keys(citations).sort()).toEqual(['aglc', 'apa', 'bluebook', 'indonesian', 'oscola']);
  });

  it('holds the law', async () => {
    const { body } = await call('/health');
    const { officialTexts, articles } = body as { officialTexts: number; articles: number };
    expect(officialTexts).toBeGreaterThanOrEqual(45);
    expect(articles).toBeGreaterThanOrEqual(4000);
  });

  it.each([
    ['q=pornografi+anak', 1, ['uu-44-2008 art_4']],
    ['q=pornografi+anak', 5, ['uu-44-2008 art_4', 'uu-44-2008 art_11']],
    ['q=worst+forms+of+child+labour', 1, ['ilo-c182 art_3']],
    ['q=perdagangan+orang', 3, ['uu-21-2007 art_1']],
    ['q=diversi', 3, ['uu-11-2012 art_1']],
    ['q=pasal+76D', 1, ['uu-23-2002 art_76D']],
    ['q=pasal+4+uu+44/2008', 1, ['uu-44-2008 art_4']],
    ['q=child+pornography', 1, ['opsc art_2']],
    ['q=best+interests+of+the+child', 4, ['crc art_3']],
    ['q=kebiri+kimia', 3, ['perppu-1-2016 art_I__mod_1__qstr_1__art_81']],
    ['q=sexual+exploitation+of+children&instrument=crc', 3, ['crc art_34']],
  ])('finds for %s among the first %i what a lawyer expects', async (query, first, expected) => {
    expect((await hits(query)).slice(0, first)).toEqual(expect.arrayContaining(expected));
  });

  it.each(['pasal 76 d', '76D', '76D UU Perlindungan Anak', 'UU 35/2014 ps. 76d', '76d uu 23 2002'])(
    'answers %s with one card, and finds no other number',
    async (q) => {
      const { body } = await call(`/search?q=${encodeURIComponent(q)}`);
      const { answer, hits } = body as {
        answer: { status: string; instrument: string; eId: string; addresses: { id: string }[] };
        hits: { label: string }[];
      };
      expect(answer).toMatchObject({ status: 'found', instrument: 'uu-23-2002', eId: 'art_76D' });
      expect(answer.addresses.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['uu-23-2002', 'uu-35-2014']),
      );
      expect(hits.map(({ label }) => label).filter((label) => /Pasal (?:76|77D)$/.test(label))).toEqual([]);
    },
  );

  it('says that an article is not there, and which is the last', async () => {
    const { body } = await call('/search?q=Pasal+999+UU+35/2014');
    expect(body).toMatchObject({ total: 0, answer: { status: 'unknown', reason: 'noProvision' } });
    const { last } = (body as { answer: { last: { label: string }[] } }).answer;
    expect(last.map(({ label }) => label).join(' ')).toMatch(/Pasal II .*Pasal 9\d/);
  });

  it('leaves the choice where several instruments have the number', async () => {
    const { body } = await call('/search?q=pasal+5');
    expect(body).toMatchObject({ answer: { status: 'ambiguous' } });
  });

  it.each([
    ['76d', 'citation', 'uu-23-2002'],
    ['UU TPK', 'instrument', 'uu-12-2022'],
    ['diver', 'term', 'uu-11-2012'],
  ])('suggests for %s the %s', async (q, type, instrument) => {
    const { body } = await call(`/suggest?q=${encodeURIComponent(q)}`);
    const { suggestions } = body as { suggestions: { type: string; instrument: string }[] };
    expect(suggestions).toEqual(expect.arrayContaining([expect.objectContaining({ type, instrument })]));
  });

  it('gives a page of results as a file', async () => {
    const csv = await fetch(`${API}/search.csv?q=diversi&limit=2`);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect((await csv.text()).trim().split('\r\n')).toHaveLength(3);
    const ris = await (await fetch(`${API}/search.ris?q=diversi&limit=2`)).text();
    expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
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
      notices: [
        {
          kind: 'repealed',
          by: { href: '/en/law/uu-1-2023/pasal-622/ayat-1/huruf-t' },
          successors: [{ href: '/en/law/uu-1-2023/pasal-407/ayat-1' }],
        },
        { kind: 'penaltyAdjustment', by: { href: '/en/law/uu-1-2026' } },
      ],
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
