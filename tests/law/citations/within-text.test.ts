import { describe, expect, it } from 'vitest';
import { findCitations } from '@/lib/law/find-citations.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { parseTreaty } from '@/lib/law/parse-treaty.ts';
import { type Provision, walk } from '@/lib/law/provision.ts';
import { referencesOf } from '@/lib/law/references.ts';
import { sourceText } from '../invented-statute.ts';

/** What the provisions of an invented text refer to, each as "from: to". */
async function references(body: readonly Provision[], instrument: string, amends: string[] = []) {
  const eIds = new Set([...walk(body)].map(({ eId }) => eId));
  const law = new Set([
    'art_8',
    'art_8__para_1',
    'art_8__para_1__point_a',
    'art_8__para_2',
    'exp__art_8__para_1',
  ]);
  const found = await referencesOf(body, {
    instrument,
    names: [],
    lookup: {
      instruments: () => [],
      provisions: async (id) => (id === instrument ? eIds : law),
      amends: (id) => (id === instrument ? amends : []),
    },
  });
  return found.map(({ eId, targets }) => `${eId}: ${targets.map((target) => target.eId).join(', ')}`);
}

describe('references that a treaty makes within itself', () => {
  it('leads to the article, the paragraph and the point they stand in or beside', async () => {
    const { body } = parseTreaty(
      sourceText(`Convention on Kites
The States Parties,
Article 1
1.
a) Kites are free;
b) strings are held as set out in subparagraph a).
2. Paragraph I of this article binds those who hold a string under the present article.
3. The preceding paragraph binds no bird.
Article 2
1. For article 1, paragraph 2, see also paragraph 1 of the same article.
2. The duties of Articles 1.1.a and b apply. At present article 1 is new.`),
      'en',
    );
    expect(await references(body, 'kites')).toEqual([
      'art_1__para_1__point_b: art_1__para_1__point_a',
      'art_1__para_2: art_1__para_1',
      'art_1__para_2: art_1',
      'art_1__para_3: art_1__para_2',
      'art_2__para_1: art_1__para_2',
      'art_2__para_1: art_1__para_1',
      'art_2__para_2: art_1__para_1__point_a',
      'art_2__para_2: art_1__para_1__point_b',
      'art_2__para_2: art_1',
    ]);
  });
});

describe('references that a law makes within itself', () => {
  it('leads to what comes before and what was cited last', async () => {
    const { body } = parseStatute(
      sourceText(
        [
          'Pasal 1',
          '(1) Taman dijaga.',
          '(2) Penjagaan dalam ayat sebelumnya wajib.',
          'Pasal 2',
          '(1) Pasal 1 ayat (2) dan ketentuan ayat (1) Pasal tersebut berlaku.',
          '(2) Pasal-pasal tersebut diumumkan.',
        ].join('\n'),
      ),
    );
    expect(await references(body, 'uu-7-2099')).toEqual([
      'art_1__para_2: art_1__para_1',
      'art_2__para_1: art_1__para_2',
      'art_2__para_1: art_1__para_1',
    ]);
  });

  it('leads "Bab ini" to the chapter it stands in', async () => {
    const { body } = parseStatute(
      sourceText(
        [
          'BAB I',
          'TAMAN',
          'Pasal 1',
          'Taman dijaga.',
          'BAB II',
          'POHON',
          'Pasal 2',
          'Setiap pasal dalam Bab ini wajib.',
        ].join('\n'),
      ),
    );
    expect(await references(body, 'uu-7-2099')).toEqual(['art_2: chp_II']);
  });

  it('takes the ayat and huruf of an instruction for those of the article it cites', async () => {
    const { body } = parseStatute(
      sourceText(
        [
          'UNDANG-UNDANG REPUBLIK INDONESIA',
          'NOMOR 7 TAHUN 2099',
          'TENTANG',
          'PERUBAHAN ATAS UNDANG-UNDANG NOMOR 1 TAHUN 2090 TENTANG TAMAN',
          'Pasal I',
          'Beberapa ketentuan dalam Undang-Undang Nomor 1 Tahun 2090 tentang Taman diubah sebagai berikut:',
          '1. Ketentuan ayat (1) Pasal 8 ditambah 1 (satu) huruf, yakni huruf a, dan ayat (2) diubah sehingga Pasal 8 berbunyi sebagai berikut:',
          'Pasal 8',
          '(1) Taman terdiri atas:',
          'a. pohon.',
          '(2) Pohon dijaga.',
          'Pasal II',
          'Undang-Undang ini mulai berlaku pada tanggal diundangkan.',
        ].join('\n'),
      ),
    );
    const own = (await references(body, 'uu-7-2099', ['uu-1-2090'])).filter((one) => /mod_1:/.test(one));
    expect(own.map((one) => one.replace(/art_I__mod_1__qstr_1__/g, ''))).toEqual([
      'art_I__mod_1: art_8__para_1',
      'art_I__mod_1: art_8__para_1__point_a',
      'art_I__mod_1: art_8__para_2',
      'art_I__mod_1: art_8',
    ]);
  });
});

describe('print and plurals', () => {
  const cited = (text: string, names: string[] = []) =>
    findCitations(text, names).map(({ eId, readings, instrument }) =>
      [instrument && 'name' in instrument ? instrument.name : null, eId, ...readings]
        .filter(Boolean)
        .join(' '),
    );
  it.each([
    ['sebagaimana dimaksud ^pada ^ayat ^(1) ^huruf b', ['para_1__point_b']],
    ['sebagaimana dimaksud pada ayat (21dilakukan oleh', ['para_21 para_2']],
    ['tersebut dalam ayat l.', ['para_1']],
    [
      'Articles 20, paragraph 1.a, and 21, paragraph 1.a and b, as regards',
      ['art_20__para_1__point_a', 'art_21__para_1__point_a', 'art_21__para_1__point_b'],
    ],
    [
      'Article 20, paragraph 1.a and b, and paragraph 1. A Party',
      ['art_20__para_1__point_a', 'art_20__para_1__point_b', 'art_20__para_1'],
    ],
    ['Pasal 6 ayat (2) dan.(5)', ['art_6__para_2', 'art_6__para_5']],
    ['Penjelasan ayat (1) dan ayat (2) Pasal 15 diubah', ['exp__art_15__para_1', 'exp__art_15__para_2']],
  ])('%s', (text, wanted) => {
    expect(cited(text)).toEqual(wanted);
  });

  it.each([
    'Konvensi Perserikatan Bangsa-Bangsa mengenai Hak-hak Layang-layang',
    'Konvensi PBB tentang Hak Layang-Layang',
    'Konvensi tentang Hak-Hak Layang-layang',
  ])('%s', (text) => {
    expect(cited(`menurut ${text}, setiap`, ['Konvensi tentang Hak Layang-layang'])).toEqual([
      'Konvensi tentang Hak Layang-layang',
    ]);
  });
});
