import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineAnswer, SearchEngine, SearchRecord, SearchRequest } from '@/lib/search/engine.ts';
import { planQuery } from '@/lib/search/query-plan.ts';
import { KNOWLEDGE, RECORDS } from './playground-records.ts';

/** What every search engine must do, whichever it is; `open` gives an engine over an empty index of its own. */
export function engineContract(name: string, open: (index: string) => Promise<SearchEngine>): void {
  let engine: SearchEngine;
  const ask = (on: SearchEngine, q: string, changes: Partial<SearchRequest> = {}): Promise<EngineAnswer> =>
    on.search({
      plan: planQuery(q, KNOWLEDGE),
      filters: {},
      sort: 'relevance',
      limit: 20,
      offset: 0,
      ...changes,
    });
  const search = (q: string, changes: Partial<SearchRequest> = {}) => ask(engine, q, changes);
  const found = async (q: string, changes: Partial<SearchRequest> = {}): Promise<string[]> =>
    (await search(q, changes)).hits.map(({ eId }) => eId);

  describe(`${name} engine`, () => {
    beforeAll(async () => {
      engine = await open('contract');
      await engine.rebuild(RECORDS);
    });
    afterAll(() => engine.close());

    describe('ranking', () => {
      it('has the definition of a term first, the repealed last', async () => {
        const hits = await found('ayunan');
        expect(hits[0]).toBe('art_1');
        expect(hits.at(-1)).toBe('art_6');
      });

      it.each([
        'pasal 76d',
        'pasal 76 d',
        '76D',
        'ps. 76D UU Taman',
        '76d uu 7/2099',
        'UU No. 7 Tahun 2099 Pasal 76D',
      ])('finds a provision by its number and no other number: %s', async (q) => {
        const hits = await found(q);
        expect(hits[0]).toBe('art_76D');
        expect(hits).not.toContain('art_76');
        expect(hits).not.toContain('art_77D');
      });

      it('finds 76 and not 76D', async () => {
        expect(await found('pasal 76')).toEqual(['art_76']);
      });

      it('finds nothing for an article that is not there', async () => {
        expect(await found('pasal 999 UU Taman')).toEqual([]);
      });

      it('counts what an instrument is about as said in its articles', async () => {
        const { relaxed, hits } = await search('bak pasir anak');
        expect(hits.slice(0, 2).map(({ eId }) => eId)).toEqual(['art_5', 'art_4']);
        expect(relaxed).toContain('anak');
      });

      it('finds words without their accents, in either case', async () => {
        expect(await found('CAFE kites')).toEqual(['art_7']);
        expect(await found('Café')).toEqual(['art_7']);
      });

      it('ranks the text over the Penjelasan', async () => {
        expect(await found('trampolin')).toEqual(['art_8', 'art_9']);
      });

      it('is the same each time', async () => {
        expect(await found('ayunan pasir')).toEqual(await found('ayunan pasir'));
      });
    });

    describe('word forms, synonyms and typos', () => {
      it('finds other forms of a word', async () => {
        expect(await found('perlindungan')).toEqual(['art_8']);
        expect(await found('diperiksanya')).toEqual(expect.arrayContaining(['art_3', 'art_8']));
      });

      it('finds a concept under its other names, in the other language too', async () => {
        expect((await found('swings'))[0]).toBe('art_1');
        expect((await found('buaian gantung'))[0]).toBe('art_1');
      });

      it('forgives a slip in a long word and says so', async () => {
        const { corrected, hits } = await search('trampoln');
        expect(hits[0]?.eId).toBe('art_8');
        if (engine.name === 'embedded') expect(corrected).toEqual([{ from: 'trampoln', to: 'trampolin' }]);
      });

      it('forgives none in a number', async () => {
        expect(await found('2015')).toEqual([]);
        expect(await found('2014')).toEqual(['art_9']);
      });
    });

    describe('a query', () => {
      it('holds phrases together', async () => {
        expect(await found('"merusak ayunan"')).toEqual(['art_2']);
        expect(await found('"ayunan merusak"')).toEqual([]);
      });

      it('leaves out what is not wanted', async () => {
        const hits = await found('ayunan -pasir');
        expect(hits).toEqual(expect.arrayContaining(['art_1', 'art_3']));
        expect(hits).not.toContain('art_2');
        expect(await found('ayunan -"merusak ayunan"')).not.toContain('art_2');
      });

      it('takes either of two words', async () => {
        const either = await found('kites OR bersukacita');
        expect(either.toSorted()).toEqual(['art_7', 'art_76D']);
      });

      it('obeys the fields typed', async () => {
        expect((await found('pasir tahun:2098')).toSorted()).toEqual(['art_4', 'art_5']);
        expect(await found('pasir status:dicabut')).toEqual(['art_6']);
        expect((await found('pasir jenis:pp')).toSorted()).toEqual(['art_4', 'art_5']);
        expect(await found('ayunan in:uu-1-1950', {})).not.toContain('art_5');
        expect((await found('topic:sand')).toSorted()).toEqual(['art_4', 'art_5']);
      });

      it('completes its last word', async () => {
        expect((await found('ayunan digant'))[0]).toBe('art_1');
      });

      it('leaves out what nothing has, and says so', async () => {
        const { relaxed, hits } = await search('ayunan helikopter');
        expect(relaxed).toEqual(['helikopter']);
        expect(hits.length).toBeGreaterThan(0);
      });

      it('finds what has most of the words, whichever they are, and tells which some lack', async () => {
        const { relaxed, hits } = await search('trampolin perosotan pengawas');
        expect(hits.slice(0, 2).map(({ eId }) => eId)).toEqual(['art_8', 'art_9']);
        expect(relaxed).toEqual(['perosotan']);
      });

      it('asks for a phrase even where nothing else typed is there', async () => {
        const { relaxed, hits } = await search('"merusak ayunan" helikopter');
        expect(hits.map(({ eId }) => eId)).toEqual(['art_2']);
        expect(relaxed).toEqual(['helikopter']);
      });

      it('keeps what is fixed when it leaves out words', async () => {
        expect(await found('helikopter pesawat status:dicabut')).toEqual([]);
        expect(await found('ayunan helikopter status:dicabut')).toEqual(['art_6']);
        expect(await found('"ayunan merusak" pasir')).toEqual([]);
        expect(await found('ayunan helikopter -pasir')).not.toContain('art_2');
      });

      it('leaves out as few words as it can, and those that cost most', async () => {
        const { relaxed, hits } = await search('anak ayunan dilarang merusak');
        expect(relaxed).toEqual(['anak']);
        expect(hits.map(({ eId }) => eId)).toEqual(['art_2']);
      });

      it.each([
        '"',
        '*',
        'NEAR(a b)',
        'text:ayunan',
        '-ayunan',
        'a AND',
        '(((',
        "'; DROP TABLE record_1; --",
        '😀',
        '\0',
        'x'.repeat(512),
        '^ayunan',
        '"" ""',
        'OR',
        'OR OR',
        '- "',
        'tahun:>=',
      ])('is never an operator of the engine: %s', async (q) => {
        await expect(search(q)).resolves.toMatchObject({ facets: expect.anything() });
      });

      it('without words lists by standing', async () => {
        const { total, hits } = await search('', { filters: { kind: ['pp'] } });
        expect([total, hits.length]).toEqual([2, 2]);
      });
    });

    describe('filters and facets', () => {
      it('narrow the hits', async () => {
        expect(await found('ayunan', { filters: { status: ['repealed'] } })).toEqual(['art_6']);
        expect((await found('pasir', { filters: { yearFrom: 2098, yearTo: 2098 } })).toSorted()).toEqual([
          'art_4',
          'art_5',
        ]);
        expect(await found('anak', { filters: { lang: 'en' } })).toEqual([]);
        expect(await found('pasir', { filters: { instrument: ['uu-7-2099', 'uu-1-1950'] } })).toEqual([
          'art_2',
          'art_6',
        ]);
      });

      it('of the query and of the request both hold', async () => {
        expect(await found('pasir jenis:pp', { filters: { kind: ['uu'] } })).toEqual([]);
      });

      it('count a facet under the other filters, not its own', async () => {
        const { facets, total } = await search('pasir', { filters: { kind: ['pp'] } });
        expect(total).toBe(2);
        expect(facets.kind).toEqual([
          { value: 'pp', count: 2 },
          { value: 'uu', count: 2 },
        ]);
        expect(facets.status).toEqual([{ value: 'inForce', count: 2 }]);
        expect(facets.topic).toEqual([{ value: 'sand', count: 2 }]);
      });

      it('sort by year', async () => {
        expect((await search('pasir', { sort: 'oldest' })).hits[0]?.instrument).toBe('uu-1-1950');
        expect((await search('pasir', { sort: 'newest' })).hits[0]?.instrument).toBe('uu-7-2099');
      });

      it('page without loss or repetition', async () => {
        const all = await found('ayunan');
        const first = await found('ayunan', { limit: 2 });
        expect([...first, ...(await found('ayunan', { limit: 2, offset: 2 }))]).toEqual(all);
      });
    });

    it('gives snippets as spans of the text around the words', async () => {
      const [hit] = (await search('merusak pasir')).hits;
      expect(hit?.snippet.filter(({ mark }) => mark).map(({ text }) => text)).toEqual(['merusak', 'pasir']);
      expect(hit?.snippet.map(({ text }) => text).join('')).toBe(
        'Setiap orang dilarang merusak ayunan dan mengotori pasir.',
      );
    });

    it('finds a provision by our own words on it, in either language, and says whose they are', async () => {
      for (const q of ['flying carpet', 'carpets', 'permadani']) {
        const { hits } = await search(q);
        expect(hits.map(({ eId }) => eId)).toEqual(['art_77D']);
        expect(hits[0]).toMatchObject({ snippetOf: 'gist', snippetLang: q === 'permadani' ? 'id' : 'en' });
        expect(hits[0]?.snippet.some(({ mark }) => mark)).toBe(true);
      }
      expect((await search('dicat')).hits[0]?.snippetOf).toBe('text');
    });

    it('finds a provision by the words it is looked for under, first where just those are typed', async () => {
      for (const q of ['karusel malam', 'midnight merry-go-round', 'midnight merry go rounds']) {
        const { hits } = await search(q);
        expect(hits[0]).toMatchObject({ eId: 'art_8', snippetOf: 'gist' });
        expect(hits[0]?.snippet.some(({ mark }) => mark)).toBe(true);
      }
      expect((await found('pengawas'))[0]).toBe('art_9');
      expect(await found('komidi putar')).toEqual(['art_8']);
      expect((await search('kaursel')).corrected).toEqual([{ from: 'kaursel', to: 'karusel' }]);
      expect(await found('kaursel')).toEqual(['art_8']);
    });

    it('excludes a word where the provision itself says it, not where its Penjelasan does', async () => {
      expect(await found('trampolin')).toEqual(expect.arrayContaining(['art_8', 'art_9']));
      expect(await found('pengawas -trampolin')).toEqual(['art_9']);
    });

    it('holds a phrase to be of the law, not of our own words on it', async () => {
      expect(await found('"permadani terbang"')).toEqual([]);
      expect(await found('perosotan -permadani')).toContain('art_77D');
    });

    it('suggests terms that are defined', async () => {
      expect(await engine.suggest('ayu', 5)).toEqual([
        expect.objectContaining({ type: 'term', value: 'Ayunan', instrument: 'uu-7-2099', eId: 'art_1' }),
      ]);
    });

    it('answers from the old index until the new one is whole, and keeps it when the new one breaks off', async () => {
      const other = await open('rebuilt');
      expect(await other.count()).toBe(0);
      expect((await ask(other, 'ayunan')).total).toBe(0);
      await other.rebuild(RECORDS);
      let seen = 0;
      async function* breaking() {
        yield RECORDS[0] as SearchRecord;
        seen = (await ask(other, 'pasir')).total;
        throw new Error('broken off');
      }
      await expect(other.rebuild(breaking())).rejects.toThrow('broken off');
      expect(seen).toBe(4);
      expect(await other.count()).toBe(RECORDS.length);
      await other.rebuild(RECORDS.slice(0, 2));
      expect(await other.count()).toBe(2);
      await other.close();
    });
  });
}
