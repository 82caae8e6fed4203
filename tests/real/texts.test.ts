import { describe, expect, it } from 'vitest';
import { bringSource } from '@/lib/corpus/bring-source.ts';
import { readSource } from '@/lib/corpus/read-source.ts';
import { countArticles } from '@/lib/db/write-expression.ts';
import type { LegalDocument } from '@/lib/law/document.ts';
import { formatText } from '@/lib/law/format-text.ts';
import { parseDocument } from '@/lib/law/parse-document.ts';
import { plainText, walk } from '@/lib/law/provision.ts';
import { sourceText } from '../law/invented-statute.ts';
import { catalogue, mirror, realDocument } from './corpus.ts';

/** Articles each text has by its own count (Aturan Peralihan and Tambahan included). */
const ARTICLES: [string, number][] = [
  ['uud-1945', 78],
  ['uu-1-1974', 67],
  ['uu-4-1979', 16],
  ['uu-39-1999', 106],
  ['uu-23-2002', 93],
  ['uu-35-2014', 2],
  ['uu-13-2003', 193],
  ['uu-20-2003', 77],
  ['uu-21-2007', 67],
  ['uu-44-2008', 45],
  ['uu-36-2009', 205],
  ['uu-11-2012', 108],
  ['uu-11-2008', 54],
  ['uu-19-2016', 2],
  ['uu-10-2012', 2],
  ['uu-1-2023', 624],
  ['uu-8-1981', 286],
  ['crc', 54],
  ['opsc', 17],
  ['opic', 24],
  ['ilo-c182', 16],
  ['palermo-protocol', 20],
  ['udhr', 30],
  ['iccpr', 53],
  ['icescr', 31],
];

describe.skipIf(!mirror)('real texts', () => {
  it.each(ARTICLES)('%s has its %i articles, each once', async (id, count) => {
    const document = await realDocument(id);
    expect(countArticles(document)).toBe(count);
    expect(
      document.problems.filter(({ code, eId }) => code === 'duplicate-eid' && /^art_[^_]+$/.test(eId ?? '')),
    ).toEqual([]);
  });

  it.each([
    ['uu-44-2008', 'art_4__para_1__point_f', /^pornografi anak\.$/],
    ['uu-44-2008', 'art_11', /^Setiap orang dilarang melibatkan anak\b.*\.$/],
    ['uu-44-2008', 'exp__art_4__para_1__point_f', /^Pornografi anak adalah\b/],
    ['uu-11-2012', 'art_7__para_2__point_b', /^bukan merupakan pengulangan tindak pidana\.$/],
    ['uu-21-2007', 'art_7__para_1', /Pasal 6\.$/],
    ['uu-1-1974', 'art_13', /^Perkawinan dapat dicegah\b/],
    ['uud-1945', 'art_28B__para_2', /^Setiap anak berhak atas kelangsungan hidup\b/],
    ['uud-1945', 'art_28I__para_1', /^Hak untuk hidup\b/],
    ['uu-35-2014', 'art_I__mod_62__qstr_1__art_76D', /^Setiap Orang dilarang melakukan Kekerasan\b/],
    ['crc', 'art_34__point_a', /^The inducement or coercion of a child\b.*;$/],
    ['crc', 'art_40__para_2__point_b__point_vii', /^To have his or her privacy\b/],
    ['ilo-c182', 'art_3__point_a', /^all forms of slavery\b/],
    ['crc-gc25', 'para_36', /^States parties\b/],
  ])('%s has at %s its words and no others', async (id, eId, words) => {
    const { body, explanation } = await realDocument(id);
    const provision = [...walk([...body, ...explanation])].find((candidate) => candidate.eId === eId);
    expect(plainText(provision ?? { text: 'MISSING', children: [] })).toMatch(words);
  });

  it.each([
    ['uu-44-2008', 'unfinished-sentence', /^art_37$/],
    ['uu-11-2012', 'unfinished-sentence', /^art_63__point_b$/],
    ['uu-23-2002', 'letters-as-numbers', /^art_/],
    ['uu-20-2003', 'starts-late', /^art_20__para_2$/],
  ])('sees in %s what the source lost (%s)', async (id, code, eId) => {
    const { problems } = await realDocument(id);
    expect(problems.filter((problem) => problem.code === code).map((problem) => problem.eId)).toContainEqual(
      expect.stringMatching(eId),
    );
  });

  it('writes every text back to lines that read as the same tree', async () => {
    const changed: string[] = [];
    for (const source of catalogue.sources.filter(
      ({ role, portion }) => role === 'main' && portion === 'whole',
    )) {
      const { document } = await readSource(await bringSource(source, mirror), source);
      const again = parseDocument(sourceText(formatText(document)), source.grammar, source.language);
      if (JSON.stringify(treeOf(again)) !== JSON.stringify(treeOf(document))) changed.push(source.id);
    }
    expect(changed).toEqual([]);
  });

  it('gives every act a title that it prints', async () => {
    const letters = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
    const wrong: string[] = [];
    for (const { id, type, title } of catalogue.instruments) {
      const held = catalogue.sources.some(({ instrument, role }) => instrument === id && role === 'main');
      if (!held || (type !== 'uu' && type !== 'perppu')) continue;
      const { body, explanation, attachments } = await realDocument(id);
      const printed = letters(
        [...walk([...body, ...explanation, ...attachments])].map(({ text }) => text).join(' '),
      );
      const [, subject = ''] = /^.*? tentang (.*)$/.exec(title.id) ?? [];
      if (!printed.includes(letters(subject))) wrong.push(`${id}: ${subject}`);
    }
    expect(wrong).toEqual([]);
  });

  it('reads every text of the catalogue and places nearly every character', async () => {
    let total = 0;
    let unplaced = 0;
    let articles = 0;
    for (const { instrument, role } of catalogue.sources.filter((source) => source.role === 'main')) {
      const document = await realDocument(instrument);
      expect(role).toBe('main');
      const { characters } = document;
      expect(characters.placed + characters.furniture + characters.unplaced, instrument).toBe(
        characters.total,
      );
      total += characters.total;
      unplaced += characters.unplaced;
      articles += countArticles(document);
    }
    expect(unplaced / total).toBeLessThan(0.001);
    expect(articles).toBeGreaterThanOrEqual(4000);
  });

  it('has every provision that a relation of the catalogue names', async () => {
    const held = new Set(
      catalogue.sources.filter(({ role }) => role === 'main').map(({ instrument }) => instrument),
    );
    const ends = catalogue.instruments.flatMap(({ id, relations }) =>
      relations.flatMap(({ eId, to, toEId }) => [
        [id, eId],
        [to, toEId],
      ]),
    );
    const amending = (id: string): string[] =>
      catalogue.instruments.flatMap((other) =>
        other.relations.some(({ type, to }) => type === 'amends' && to === id) && held.has(other.id)
          ? [other.id]
          : [],
      );
    const missing: string[] = [];
    for (const id of new Set(ends.flatMap(([end, eId]) => (end && eId && held.has(end) ? [end] : [])))) {
      const known = new Set([...(await eIdsOf(id)), ...(await Promise.all(amending(id).map(eIdsOf))).flat()]);
      missing.push(
        ...ends
          .filter(([from, eId]) => from === id && eId && !known.has(eId))
          .map(([from, eId]) => `${from} ${eId}`),
      );
    }
    expect(missing).toEqual([]);
  });
});

function treeOf({ body, explanation, attachments }: LegalDocument): unknown {
  return [...walk([...body, ...explanation, ...attachments])].map(({ eId, kind, marker, heading, text }) => [
    eId,
    kind,
    marker,
    heading,
    text,
  ]);
}

/** The provisions of a text, and those it puts into another. */
async function eIdsOf(id: string): Promise<string[]> {
  const { body, attachments } = await realDocument(id);
  return [...walk([...body, ...attachments])].map(({ eId }) => eId.split('__qstr_1__').at(-1) ?? eId);
}
