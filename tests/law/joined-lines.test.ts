import { describe, expect, it } from 'vitest';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { parseTreaty } from '@/lib/law/parse-treaty.ts';
import { type Provision, walk } from '@/lib/law/provision.ts';
import { sourceText } from './invented-statute.ts';

const words = (provisions: readonly Provision[]): Record<string, string> =>
  Object.fromEntries([...walk(provisions)].map(({ eId, text }) => [eId, text]));
const statute = (content: string): ReturnType<typeof parseStatute> => parseStatute(sourceText(content));

describe('units that the source ran together in one line', () => {
  it.each([
    [
      'ayat after ayat',
      'Pasal 1\n(1) Taman dibuka. (2) Taman ditutup. (3) Taman disapu.',
      { art_1__para_1: 'Taman dibuka.', art_1__para_2: 'Taman ditutup.', art_1__para_3: 'Taman disapu.' },
    ],
    [
      'an ayat after the last item of a list',
      'Pasal 1\n(1) Taman:\na. disapu; dan\nb. disiram. (2) Ayunan dicat.',
      { art_1__para_1__point_b: 'disiram.', art_1__para_2: 'Ayunan dicat.' },
    ],
    [
      'a list in its opening words',
      'Pasal 1\nPerawat wajib: a. menyapu; b. menyiram; dan c. mengecat.',
      { art_1__point_a: 'menyapu;', art_1__point_b: 'menyiram; dan', art_1__point_c: 'mengecat.' },
    ],
    [
      'a list inside an item',
      'Pasal 1\nTaman:\na. punya: 1. ayunan; 2. bola; b. punya pagar.',
      {
        art_1__point_a__point_1: 'ayunan;',
        art_1__point_a__point_2: 'bola;',
        art_1__point_b: 'punya pagar.',
      },
    ],
    [
      'a group heading at the end of a sentence',
      'Pasal 1\nTaman dibuka. Paragraf 2 Ayunan\nPasal 2\nAyunan dicat.',
      { art_1: 'Taman dibuka.', subpart_2: '', art_2: 'Ayunan dicat.' },
    ],
    [
      'an article after some that are lost',
      'Pasal 1\nSatu. Pasal 4 Empat.\nPasal 6\nEnam.',
      { art_1: 'Satu.', art_4: 'Empat.', art_6: 'Enam.' },
    ],
  ])('reads %s', (_, content, expected) => {
    expect(words(statute(content).body)).toMatchObject(expected);
  });

  it('leaves references where they are', () => {
    const content =
      'Pasal 1\n(1) Taman dibuka sebagaimana dimaksud dalam Pasal 3. (3) Bukan ayat berikut.\n(2) Dua, ayat (1), dan huruf b. selesai.';
    expect(Object.keys(words(statute(content).body))).toEqual(['art_1', 'art_1__para_1', 'art_1__para_2']);
  });

  it('goes on with a list after words without a marker', () => {
    const content = 'Pasal 1\nTaman:\na. satu;\nb. dua.\nKata di antara.\nc. tiga.';
    expect(Object.keys(words(statute(content).body))).toContain('art_1__point_c');
  });

  it('reads a paragraph of a treaty after the item before it', () => {
    const { body, corrections } = parseTreaty(
      sourceText('Article 1\n1. Swings move.\n2. Slides:\na. are steep;\nb. are clean. 3. Sand is dry.'),
      'en',
    );
    expect(words(body)).toMatchObject({
      art_1__para_2__point_b: 'are clean.',
      art_1__para_3: 'Sand is dry.',
    });
    expect(corrections.map(({ rule }) => rule)).toContain('joined-items');
  });

  it('opens a part that is headed by its number alone, and closes with the closing formula', () => {
    const { body } = parseTreaty(
      sourceText(
        'Preamble\nI\nGeneral\nArticle 1\nOne.\nII\nSwings\nArticle 2\nTwo.\nThe foregoing is the authentic text of the Convention.',
      ),
      'en',
    );
    expect(body.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['preamble', null],
      ['part', 'General'],
      ['part', 'Swings'],
      ['conclusion', null],
    ]);
  });
});

describe('what printing left in the words', () => {
  it('takes out catch-words and soft hyphens, and records both', () => {
    const { body, corrections } = statute(
      'Pasal 1\n1. Taman… 1. Taman di_buka. Bagian…\nBagian Kedua Ayunan\nPasal 2\nDua.',
    );
    expect(words(body)).toMatchObject({ art_1__point_1: 'Taman dibuka.' });
    expect(corrections.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['catch-word', 'soft-hyphen']),
    );
  });
});

describe('a part that opens in the line of the words before', () => {
  const articles = (text: string) => {
    const { body } = parseStatute(sourceText(text));
    return [...walk(body)].filter(({ kind }) => kind === 'article' || kind === 'part' || kind === 'chapter');
  };

  it('is set apart with its chapter, and its first article found', () => {
    const found = articles(
      'MEMUTUSKAN:\nMenetapkan : UNDANG-UNDANG TENTANG TAMAN. BAB I KETENTUAN UMUM Bagian Pertama Pengertian Pasal 1 Taman adalah tempat. Bagian Kedua Kedudukan dan Tempat Pasal 2 Taman ada di kota. BAB II SUSUNAN Bagian Pertama U m u m Pasal 3 (1) Taman terdiri dari ayunan.\n(2) Pagar dicat.',
    );
    expect(found.map(({ eId }) => eId)).toEqual([
      'chp_I',
      'chp_I__part_1',
      'art_1',
      'chp_I__part_2',
      'art_2',
      'chp_II',
      'chp_II__part_1',
      'art_3',
    ]);
    expect(found.find(({ eId }) => eId === 'chp_I__part_2')?.heading).toBe('Kedudukan dan Tempat');
    expect(found.find(({ eId }) => eId === 'art_1')?.text).toBe('Taman adalah tempat.');
  });

  it('is found after articles that the source lost', () => {
    const found = articles(
      'Pasal 1\nTaman adalah tempat.\nPasal 2\nTaman dibuka. Bagian Kedua Ayunan dan Pasir Pasal 5 Ayunan dicat.\nPasal 6\nPasir disiram.',
    );
    expect(found.map(({ eId }) => eId)).toEqual(['art_1', 'art_2', 'part_2', 'art_5', 'art_6']);
  });

  it('is no reference to one', () => {
    const found = articles(
      'Pasal 1\nKetentuan dalam Bagian Kedua tentang Ayunan Pasal 2 Undang-Undang ini berlaku.\nPasal 2\nDua.',
    );
    expect(found.map(({ eId }) => eId)).toEqual(['art_1', 'art_2']);
  });
});

describe('headings within a line that no full stop sets apart', () => {
  it.each([
    [
      'an article with a name',
      'Pasal 1\nTaman dibuka. Ayunan dan Papan Pasal 2 Ayunan dicat.\nPasal 3\nTiga.',
      { art_1: 'Taman dibuka. Ayunan dan Papan', art_2: 'Ayunan dicat.', art_3: 'Tiga.' },
    ],
    [
      'an article after a sentence without its end',
      'Pasal 1\nTaman dibuka menurut peraturan ini Pasal 2. Ayunan dicat.\nPasal 3\nTiga.',
      { art_1: 'Taman dibuka menurut peraturan ini', art_2: 'Ayunan dicat.' },
    ],
    [
      'the last words of a line, after articles that are lost',
      'Pasal 1\nSatu. Pasal 4.\n(1) Empat.\nPasal 6\nEnam.',
      { art_1: 'Satu.', art_4__para_1: 'Empat.', art_6: 'Enam.' },
    ],
    [
      'a chapter that a full stop ends',
      'Pasal 1\nTaman dibuka. BAB II. TENTANG AYUNAN. Pasal 2. Ayunan dicat.\nBAB III\nPENUTUP\nPasal 3\nTiga.',
      { art_1: 'Taman dibuka.', chp_II: '', art_2: 'Ayunan dicat.', chp_III: '' },
    ],
  ])('are found: %s', (_, content, expected) => {
    const { body, corrections, characters } = statute(content);
    expect(words(body)).toMatchObject(expected);
    expect(corrections.map(({ rule }) => rule)).toContain('joined-heading');
    expect(characters.unplaced).toBe(0);
  });

  it.each([
    'Pasal 1\nTaman dibuka. Ketentuan Pasal 2 Peraturan Taman hilang.\nPasal 3\nTiga.',
    'Pasal 1\nTaman dibuka menurut Pasal 2 Peraturan Taman.\nPasal 3\nTiga.',
    'Pasal 1\nTaman dibuka. Menurut Pasal 2. Ayunan dicat.\nPasal 3\nTiga.',
  ])('are no references: %s', (content) => {
    expect(Object.keys(words(statute(content).body))).toEqual(['art_1', 'art_3']);
  });
});

describe('ayat and items within a line that no full stop sets apart', () => {
  it.each([
    ['a glued ayat', '(1) Taman dibuka. (2)Taman ditutup.', ['para_1', 'para_2']],
    [
      'an ayat after a sentence without its end',
      '(1) Taman berukuran 9,00 (2) Taman ditutup.',
      ['para_1', 'para_2'],
    ],
    ['a letter after a full stop', 'Taman:\na. punya pagar. b. punya ayunan.', ['point_a', 'point_b']],
    ['a letter after no sign at all', 'Taman:\na. punya pagar b. punya ayunan', ['point_a', 'point_b']],
    ['numbers without signs', 'Desa:\n1. Melati 2. Mawar 3. Anggrek', ['point_1', 'point_2', 'point_3']],
    [
      'the next letter of the list outside',
      'Taman:\na. punya:\n1. ayunan;\n2. papan b. dijaga.',
      ['point_a', 'point_a__point_1', 'point_a__point_2', 'point_b'],
    ],
  ])('are found: %s', (_, content, expected) => {
    const { body, corrections, characters } = statute(`Pasal 1\n${content}`);
    const units = Object.keys(words(body)).filter((eId) => eId !== 'art_1');
    expect(units).toEqual(expected.map((eId) => `art_1__${eId}`));
    expect(corrections.map(({ rule }) => rule)).toContain('joined-items');
    expect(characters.unplaced).toBe(0);
  });

  it.each([
    '(1) Taman menurut ayat (2) Peraturan Taman dibuka.',
    '(1) Taman menurut Pasal 5 ayat (1) dan (2) Dibuka.',
    '(1) Taman dibuka (2) Peraturan Taman.',
    'Taman:\na. yang disebut huruf b. Taman lain',
    'Taman:\na. menurut huruf a dan b. Taman lain',
    'Taman:\n1. menurut angka 2. Taman lain',
    'Taman:\n1. seharga Rp 2. Taman lain',
  ])('are no references: %s', (content) => {
    expect(Object.keys(words(statute(`Pasal 1\n${content}`).body))).toHaveLength(2);
  });
});

describe('a group at the end of a line', () => {
  it.each([
    ['a chapter', 'Taman dibuka. BAB II. TENTANG AYUNAN.', 'chp_II'],
    ['a chapter with the name of its first article', 'Taman dibuka. BAB II TENTANG AYUNAN. Letak', 'chp_II'],
    ['a part', 'Taman dibuka. Bagian Kedua Ayunan dan Papan', 'chp_I__part_2'],
  ])('opens where its number is the next: %s', (_, text, eId) => {
    const content = `BAB I\nUMUM\nBagian Kesatu\nTaman\nPasal 1\n${text}\n(lanjutan)\nPasal 2\nDua.`;
    expect(Object.keys(words(statute(content).body))).toContain(eId);
  });

  it.each(['Taman dibuka. BAB IV AYUNAN', 'Taman dibuka menurut BAB II AYUNAN'])(
    'stays where not: %s',
    (text) => {
      expect(
        Object.keys(words(statute(`BAB I\nUMUM\nPasal 1\n${text}\nlanjutan\nPasal 2\nDua.`).body)),
      ).toEqual(['chp_I', 'art_1', 'art_2']);
    },
  );

  it('is the twelfth part, not a second one', () => {
    const { body } = statute('BAB I\nUMUM\nBagian Kedua Belas\nAyunan\nPasal 1\nSatu.');
    expect(Object.keys(words(body))).toContain('chp_I__part_12');
  });
});

describe('numbers of ayat in a row before the words of all of them', () => {
  it('are put before their sentences where there are as many, and that is recorded', () => {
    const { body, corrections } = statute(
      'Pasal 1\n(1) (2) Taman milik umum. Taman dirawat pasal. 3 orang.\n(3) Pagar dicat.\nPasal 2\n(1) Ayunan dicat.\n(2) (3) Taman dibuka. Perawat wajib:\na. menyapu; dan\nb. menyiram.',
    );
    expect(words(body)).toMatchObject({
      art_1__para_1: 'Taman milik umum.',
      art_1__para_2: 'Taman dirawat pasal. 3 orang.',
      art_2__para_2: 'Taman dibuka.',
      art_2__para_3: 'Perawat wajib:',
      art_2__para_3__point_b: 'menyiram.',
    });
    expect(corrections.filter(({ rule }) => rule === 'markers-in-a-row')).toHaveLength(2);
  });

  it.each(['Taman dibuka untuk umum.', 'Taman dibuka. Taman ditutup. Taman disapu.'])(
    'are left, and told, where there are not: %s',
    (text) => {
      const { body, problems } = statute(`Pasal 1\n(1) (2) ${text}\n(3) Pagar dicat.`);
      expect(words(body).art_1__para_1).toContain(text);
      expect(problems).toContainEqual(
        expect.objectContaining({ code: 'missing-provision', eId: 'art_1__para_2' }),
      );
    },
  );
});

it('tells every unit without words, in the law and in its Penjelasan', () => {
  const { problems } = statute(
    'Pasal 1\n(1)\n(2) Taman dibuka.\nDisahkan di Jakarta\nPENJELASAN ATAS UNDANG-UNDANG TAMAN\nI. UMUM\nTaman.\nII. PASAL DEMI PASAL\nPasal 1\nAyat (1)\nAyat (2)\nCukup jelas.',
  );
  const empty = problems.filter(({ code }) => code === 'empty-provision').map(({ eId }) => eId);
  expect(empty).toEqual(['art_1__para_1', 'exp__art_1__para_1']);
});
