import { describe, expect, it } from 'vitest';
import { findCitations } from '@/lib/law/find-citations.ts';
import type { Provision } from '@/lib/law/provision.ts';
import { referencesOf } from '@/lib/law/references.ts';

const provision = (eId: string, text: string): Provision => ({
  eId,
  kind: 'article',
  num: null,
  marker: null,
  heading: null,
  text,
  position: { line: 1, page: null },
  children: [],
});

/** The laws there are, with what they hold; `uu-7-2099` is the one that is read. */
interface World {
  laws?: Record<string, string[]>;
  named?: Record<string, string>;
  amends?: string[];
  ratified?: string;
}

/** What the words of one place in an invented law refer to. */
async function targets(eId: string, text: string, { laws = {}, named = {}, amends = [], ratified }: World) {
  const held: Record<string, string[]> = { 'uu-7-2099': [], ...laws };
  const found = await referencesOf([provision(eId, text)], {
    instrument: 'uu-7-2099',
    names: Object.keys(named),
    lookup: {
      instruments: (cited) => {
        const id = 'name' in cited ? named[cited.name] : `${cited.type}-${cited.number}-${cited.year}`;
        return id !== undefined && (held[id] || Object.values(named).includes(id)) ? [id] : [];
      },
      provisions: async (id) => (held[id] ? new Set(held[id]) : null),
      amends: (id) => (id === 'uu-7-2099' ? amends : []),
      parent: () => ratified ?? null,
      ratified: () => ratified ?? null,
    },
  });
  return found.flatMap((one) => one.targets.map((to) => `${to.instrument} ${to.eId ?? ''}`.trim()));
}

describe('words that stand for a number, in a Penjelasan', () => {
  const laws = { 'uu-7-2099': ['art_5', 'art_5__para_1', 'art_5__para_2', 'art_6', 'art_6__para_1'] };

  it('takes "Pasal ini" at the beginning for a reference, not for a heading', async () => {
    expect(await targets('exp__art_5', 'Pasal ini melindungi taman.', { laws })).toEqual(['uu-7-2099 art_5']);
  });

  it('leads "ayat ini" below a heading in running text to what the heading names', async () => {
    const text =
      'Cukup jelas. Ayat (2) Taman dalam ayat ini luas. Pasal 6 Ayat (1) Pohon dalam ayat ini tua.';
    expect(await targets('exp__art_5__para_1', text, { laws })).toEqual([
      'uu-7-2099 art_5__para_2',
      'uu-7-2099 art_6__para_1',
    ]);
  });

  it('knows a heading behind a page number, and a reference behind a word', async () => {
    const text =
      'Taman yang luas Ayat (2) Cukup jelas. - 12 - Ayat (2) Taman, lihat Ayat (1). (Ayat 2) Pohon.';
    expect(await targets('exp__art_5__para_1', text, { laws })).toEqual(['uu-7-2099 art_5__para_1']);
  });

  it('leads to the amended law below the instruction that is explained', async () => {
    const world = {
      laws: { 'uu-7-2099': [], 'uu-1-2090': ['art_8', 'art_8__para_3'] },
      amends: ['uu-1-2090'],
    };
    expect(await targets('exp__art_I__point_4__art_8__para_3', 'Taman dalam ayat ini luas.', world)).toEqual([
      'uu-1-2090 art_8__para_3',
    ]);
  });

  it('leaves an article unlinked in the general part once another law was named', async () => {
    const world = { laws: { ...laws, 'uu-1-2090': ['art_5'] } };
    const text = 'Undang-Undang Nomor 1 Tahun 2090 berlaku, sebagaimana diatur dalam Pasal 5.';
    expect(await targets('exp__gen', text, world)).toEqual(['uu-1-2090']);
    expect(await targets('exp__gen', 'Hal itu diatur dalam Pasal 5.', world)).toEqual(['uu-7-2099 art_5']);
  });
});

describe('an act and the treaty that it ratifies', () => {
  const world: World = {
    laws: { 'uu-7-2099': ['art_1', 'art_2'], kites: ['art_2', 'art_9', 'art_9__para_1'] },
    ratified: 'kites',
  };

  it.each([
    ['art_1', 'dengan pensyaratan terhadap Pasal 9 ayat (1)', ['kites art_9__para_1']],
    ['exp__gen', 'Pasal 2 Protokol menjamin terbang.', ['kites art_2']],
    ['exp__concl', 'bound by Article 9 paragraph (1) of the Protocol.', ['kites art_9__para_1']],
    ['exp__gen', 'menurut Pasal 2 Konvensi ini', ['kites art_2']],
    [
      'exp__gen',
      'Pasal 2 Protokol terbang, dan Pasal 9 ayat (1) juga.',
      ['kites art_2', 'kites art_9__para_1'],
    ],
    ['exp__gen', 'Undang-Undang Nomor 1 Tahun 2090 mengatur (Pasal 9 ayat (1))', []],
    // The treaty in translation, behind the two articles of the act.
    ['exp__art_9', '2. Tanpa mengurangi ayat (1) Pasal ini', ['kites art_9__para_1']],
    ['art_2', 'menurut Pasal 1', ['uu-7-2099 art_1']],
    // Of the treaty: an act does not cite the article that speaks.
    ['art_2', 'dengan pernyataan terhadap Pasal 2', ['kites art_2']],
    ['preamble', 'any of the following instruments: The Convention; the Code', ['kites']],
    ['preamble', 'The Convention flies', []],
  ])('%s: %s', async (eId, text, wanted) => {
    expect(await targets(eId, text, world)).toEqual(wanted);
  });
});

describe('a law within a title', () => {
  const named = { 'Convention on Kites': 'kites' };
  const laws = { 'uu-1-2090': ['art_1'] };

  it.each([
    ['membentuk Undang-Undang tentang Perubahan Kedua atas Undang-Undang Nomor 1 Tahun 2090', []],
    ['UNDANG-UNDANG TENTANG PENGESAHAN CONVENTION ON KITES', []],
    ['UNDANG-UNDANG NOMOR 7 TAHUN 2099 TENT ANG PENGESAHAN CONVENTION ON KITES', []],
    ['rapat tentang pelaksanaan Undang-Undang Nomor 1 Tahun 2090', ['uu-1-2090']],
    ['Undang-Undang Nomor 1 Tahun 2090 tentang Terbang (Convention on Kites)', ['uu-1-2090']],
    ['Undang-Undang Nomor 1 Tahun 2090; lihat (Convention on Kites)', ['uu-1-2090', 'kites']],
    ['perlu mengesahkan Convention on Kites', ['kites']],
    ['(Penjelasan Dalam Tambahan Lembaran Negara Republik Indonesia Nomor 77)', []],
  ])('%s', async (text, wanted) => {
    expect(await targets('formula_title', text, { laws, named })).toEqual(wanted);
  });
});

describe('the law that a list of changes is made to', () => {
  it('is that of the articles in the list', async () => {
    const list = provision('art_8', 'Undang-Undang Nomor 1 Tahun 2090 dirobah sebagai berikut:');
    const change = provision('art_8__point_1', 'Dalam pasal 3 perkataan "taman" dihapuskan.');
    const found = await referencesOf([{ ...list, children: [change] }], {
      instrument: 'uu-7-2099',
      names: [],
      lookup: {
        instruments: () => ['uu-1-2090'],
        provisions: async () => new Set(['art_3']),
      },
    });
    expect(found.at(-1)).toMatchObject({
      eId: 'art_8__point_1',
      targets: [{ instrument: 'uu-1-2090', eId: 'art_3' }],
    });
  });
});

describe('lists and places', () => {
  const laws = {
    'uu-7-2099': [
      'art_3',
      'art_4',
      'art_4__para_1',
      'art_4__para_2',
      'art_4__para_2__point_1',
      'art_4__para_2__point_2',
      'art_47',
      'art_47j',
      'art_9__para_1__point_a',
      'art_9__para_1__point_c',
      'art_9__para_1',
      'art_9__para_2__point_i',
      'art_9__para_2__point_l',
      'art_9__para_3__point_i',
    ],
  };

  it.each([
    ['art_3', 'Pasal 9 ayat (2) huruf I', ['art_9__para_2__point_l']],
    ['art_3', 'Pasal 9 ayat (3) huruf I', ['art_9__para_3__point_i']],
    ['art_5', 'dimaksud dalam Pasal 3 dan Pa-sal 4', ['art_3', 'art_4']],
    ['art_5', 'dimaksud dalam Pasal 3 dan Pasa l 4 ay at (1)', ['art_3', 'art_4__para_1']],
    ['art_4__para_2', 'Hal yang tersebut dalam ayat di atas berlaku', ['art_4__para_1']],
    ['art_4', 'menurut pasal di atas', ['art_3']],
    ['art_4', 'menurut kedua pasal di atas', []],
    ['art_4', 'Pasal-pasal ini berlaku', []],
    ['art_3', 'Pasal 4 butir 2', ['art_4__para_2__point_2']],
    ['art_3', 'pasal 47 huruf j', ['art_47j']],
    ['art_3', 'pasal 47 huruf k', []],
    ['art_4__para_2', 'diganti dengan Pasal 4 ayat (r ).', ['art_4__para_1']],
    ['art_4', 'the Kite (Sea) Convention, in accordance with Article 3 thereof', []],
    ['art_4__para_1', 'dimaksud pada ayat l2l dikenai', ['art_4__para_2']],
    [
      'art_3',
      'Pasal 9 ayat (1) kecuali huruf a dan c',
      ['art_9__para_1', 'art_9__para_1__point_a', 'art_9__para_1__point_c'],
    ],
    [
      'art_4__para_2',
      'For paragraph 1 of this article and article 3 of this Convention',
      ['art_4__para_1', 'art_3'],
    ],
  ])('%s: %s', async (eId, text, wanted) => {
    expect(await targets(eId, text, { laws })).toEqual(wanted.map((own) => `uu-7-2099 ${own}`));
  });

  it.each([
    ['subparagraphs d) (i) and (iii) of this paragraph', ['point_d__point_i', 'point_d__point_iii']],
    ['paragraphs a.i or ii above', ['point_a__point_i', 'point_a__point_ii']],
    [
      'paragraphs 1, sub-paragraphs d. and e, and 2, sub-paragraphs b. and c.',
      ['para_1__point_d', 'para_1__point_e', 'para_2__point_b', 'para_2__point_c'],
    ],
    ['under that paragraph a Party may', []],
    ['ayat (1) huruf a dan huruf b Pasal 5', ['art_5__para_1__point_a', 'art_5__para_1__point_b']],
  ])('%s', (text, wanted) => {
    expect(findCitations(text, []).map(({ eId }) => eId)).toEqual(wanted);
  });

  it('takes an ayat of the general part for one of the article its sentence cites', async () => {
    const held = { 'uu-7-2099': [], 'uu-1-2090': ['art_8__para_1', 'art_8__para_3'] };
    const cited = 'Pasal 8 ayat (1) Undang-Undang Nomor 1 Tahun 2090 melarang';
    expect(await targets('exp__gen', `${cited}, dan ayat (3) memidana.`, { laws: held })).toEqual([
      'uu-1-2090 art_8__para_1',
      'uu-1-2090 art_8__para_3',
    ]);
    expect(await targets('exp__gen', `${cited}. Ayat (3) memidana.`, { laws: held })).toEqual([
      'uu-1-2090 art_8__para_1',
    ]);
  });

  it('leads "the two preceding paragraphs" to both', async () => {
    const eIds = { 'uu-7-2099': ['art_4__para_1', 'art_4__para_2', 'art_4__para_3', 'art_4__para_4'] };
    const text = 'made under the two preceding paragraphs';
    expect(await targets('art_4__para_4', text, { laws: eIds })).toEqual([
      'uu-7-2099 art_4__para_2',
      'uu-7-2099 art_4__para_3',
    ]);
    expect(await targets('art_4__para_2', text, { laws: eIds })).toEqual([]);
  });

  it('joins the number of an article that the print has cut, where there is such an article', async () => {
    const text = 'dimaksud dalam Pasal 48 1 berlaku';
    expect(await targets('art_3', text, { laws: { 'uu-7-2099': ['art_48', 'art_481'] } })).toEqual([
      'uu-7-2099 art_481',
    ]);
    expect(await targets('art_3', text, { laws: { 'uu-7-2099': ['art_48'] } })).toEqual(['uu-7-2099 art_48']);
  });

  it('does not take the constitution of an organisation for that of the state', () => {
    const [found] = findCitations('menurut Pasal 22 Konstitusi Organisasi Layang-layang', ['Konstitusi']);
    expect(found?.instrument).not.toEqual({ name: 'Konstitusi' });
  });

  it.each([
    'diberikan oleh undang-undang dasar atau hukum',
    'Konstitusi yang berlaku pada waktu itu',
    'menurut Undang-Undang Dasar Sementara',
    'international kite law and practice',
    'Konvensi Layang-layang (Laut), 1920',
  ])('%s names none of the catalogue', (text) => {
    const names = ['Undang-Undang Dasar', 'Konstitusi', 'Kite Law', 'Konvensi Layang-layang'];
    const found = findCitations(text, names).map(({ instrument }) => instrument);
    for (const name of names) expect(found).not.toContainEqual({ name });
  });

  it('keeps the paragraphs of an unknown instrument from its own', async () => {
    const laws = { 'uu-7-2099': ['art_4__para_3', 'art_4__para_4'] };
    const text = 'in particular Paragraphs 3 and 4 of the Worst Forms of Kite Flying Recommendation, 2089';
    expect(await targets('art_4__para_1', text, { laws })).toEqual([]);
  });

  it('takes no paragraph that opens for the number of an article', () => {
    expect(findCitations('8 12 Pasal (1) Setiap orang dapat', [])).toEqual([]);
    expect(findCitations('dalam ayat (1) (5) Berita dimuat', []).map(({ eId }) => eId)).toEqual(['para_1']);
    expect(findCitations('sesuai dengan Pasal (5) di atas', [])).toHaveLength(1);
  });

  it.each([
    'Konvensi PBB Tahun 2089 tentang Layang-layang',
    'Konvensi tanggal 20 Mei 2089 mengenai Layang-layang',
  ])('knows %s by its name', (text) => {
    const [found] = findCitations(`menurut ${text}, setiap`, ['Konvensi tentang Layang-layang']);
    expect(found?.instrument).toEqual({ name: 'Konvensi tentang Layang-layang' });
  });

  it('takes "Mengingat :" for the heading of a list', () => {
    const found = findCitations('Mengingat : Pasal 20 dan Pasal 28B ayat (2) Undang-Undang Dasar 1945', []);
    expect(found.map(({ eId }) => eId)).toEqual(['art_20', 'art_28B__para_2']);
  });

  it('reads "thereof" behind an instrument and its article', () => {
    const [found] = findCitations('the Convention on Kites, especially Article 3 thereof', [
      'Convention on Kites',
    ]);
    expect(found).toMatchObject({ eId: 'art_3', instrument: { name: 'Convention on Kites' } });
  });

  it('reads what an instrument is said to hold in particular as its own', () => {
    const [found] = findCitations('the Convention on Kites (in particular in article 3)', [
      'Convention on Kites',
    ]);
    expect(found).toMatchObject({ eId: 'art_3', instrument: { name: 'Convention on Kites' } });
  });
});
