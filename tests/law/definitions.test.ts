import { describe, expect, it } from 'vitest';
import { definedTerms, definitionsIn } from '@/lib/law/definitions.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { emptyProvision } from '@/lib/law/provision-list.ts';
import { sourceText } from './invented-statute.ts';

const article = (text: string) => ({
  ...emptyProvision('article', '1', null, { text: '', line: 1, page: null }),
  text,
});

it.each([
  ['Anak adalah seseorang yang belum dewasa.', ['Anak']],
  [
    'Lembaga Taman, yang selanjutnya disingkat LT, adalah lembaga yang merawat taman.',
    ['Lembaga Taman', 'LT'],
  ],
  ['For the purposes of this Convention, the term “the worst kites” comprises:', ['the worst kites']],
  ['"Kite flying" shall mean the flying of kites.', ['Kite flying']],
  ['Trafficking in kites" shall mean their sale.', ['Trafficking in kites']],
  ['For the purposes of the present Convention, a child means every human being below eighteen.', ['child']],
  ['Setiap orang dilarang merusak ayunan.', []],
])('%s defines %j', (text, terms) => {
  expect(definedTerms(article(text))).toEqual(terms);
});

const STATUTE = `UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2099 TENTANG LAYANG-LAYANG
BAB I
KETENTUAN UMUM
Pasal 1
Dalam Undang-Undang ini yang dimaksud dengan:
1. Layang-Layang adalah kertas yang diterbangkan dengan benang.
2. Lembaga Angin Nusantara yang selanjutnya disingkat LAN adalah lembaga yang mengukur angin.
3. Ekor Panjang adalah ekor yang:
a. lebih dari satu depa; dan
b. dibuat dari kain.
Pasal 2
Layang-layang adalah milik semua orang.
Pasal 3
(1) Yang dimaksud dengan benang tajam adalah benang yang diberi serbuk kaca.
(2) Benang tajam dilarang.
(3) Anak angin ialah anak yang lahir di lapangan.
(4) Penjaga adalah setiap petugas lapangan.
(5) Dalam hal pelaku adalah seorang anak, layang-layang dikembalikan.
BAB II
PENGERTIAN ISTILAH
Pasal 4
Gulungan adalah tempat benang, termasuk juga kaleng.
Disahkan di Jakarta
PENJELASAN ATAS UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2099
I. UMUM
Angin baik.
II. PASAL DEMI PASAL
Pasal 1
Cukup jelas.
Pasal 2
Yang dimaksud dengan "semua orang" adalah siapa pun. Yang dimaksud dengan "milik" meliputi pinjaman.`;

it('gives each of two terms that one provision of a treaty defines, and keeps names of one thing together', () => {
  const terms = definedTerms(
    article(
      'Trafficking in kites" shall mean their sale. Exploitation shall include, at a minimum, lending. “Cutting” or “tearing” shall mean parting the line.',
    ),
  );
  expect(terms).toEqual(['Cutting', 'tearing', 'Trafficking in kites', 'Exploitation']);
});

describe('definitions of an invented statute', () => {
  const { body, explanation } = parseStatute(sourceText(STATUTE));
  const found = definitionsIn({ body, explanation }, 'id');

  it('come from definition articles, from "yang dimaksud dengan", from a chapter of terms and from the Penjelasan', () => {
    expect(found.map(({ term, eId, standing }) => `${term} | ${eId} | ${standing}`)).toEqual([
      'Layang-Layang | art_1__point_1 | article',
      'Lembaga Angin Nusantara | art_1__point_2 | article',
      'Ekor Panjang | art_1__point_3 | article',
      'benang tajam | art_3__para_1 | article',
      'Anak angin | art_3__para_3 | article',
      'Penjaga | art_3__para_4 | article',
      'Gulungan | art_4 | article',
      'semua orang | exp__art_2 | explanation',
      'milik | exp__art_2 | explanation',
    ]);
  });

  it('keep short forms, and the whole of a list', () => {
    expect(found[1]?.aliases).toEqual(['LAN']);
    expect(found[2]?.text).toBe(
      'Ekor Panjang adalah ekor yang:\na. lebih dari satu depa; dan\nb. dibuat dari kain.',
    );
    expect(found[7]?.text).toBe('Yang dimaksud dengan "semua orang" adalah siapa pun.');
  });
});

it.each([
  ['For the purposes of this Convention, the term “kite" shall apply to all paper flown.', ['kite']],
  ['“Cutting” or “slicing” shall mean the parting of a line.', ['Cutting', 'slicing']],
  ['“Landing”, which includes falling where applicable, shall mean coming down.', ['Landing']],
  [
    'For the purposes of this Convention, the term “the worst kites” comprises: paper kites.',
    ['the worst kites'],
  ],
  ['The parties shall fly kites by all means.', []],
])('a treaty article "%s" defines %j', (text, terms) => {
  const found = definitionsIn({ body: [article(text)], explanation: [] }, 'en');
  expect(found.flatMap(({ term, aliases }) => [term, ...aliases])).toEqual(terms);
});

it.each([
  [
    'Yang dimaksud dengan "ekor" adalah kain di ujung. Ayat (3) Cukup jelas. Pasal 9 Cukup jelas.',
    [['ekor', 'Yang dimaksud dengan "ekor" adalah kain di ujung.']],
  ],
  [
    'Yang dimaksud dengan "tiang" adalah kayu sebagaimana dimaksud dalam Pasal 4 Undang-Undang ini.',
    [
      [
        'tiang',
        'Yang dimaksud dengan "tiang" adalah kayu sebagaimana dimaksud dalam Pasal 4 Undang-Undang ini.',
      ],
    ],
  ],
  ['Masa terbang yang disebut juga sebagai masa angin adalah bulan Juli.', []],
])('a Penjelasan whose places ran together, "%s"', (text, expected) => {
  const place = { ...article(text), kind: 'explanation' as const, eId: 'exp__arts' };
  const found = definitionsIn({ body: [], explanation: [place] }, 'id');
  expect(found.map(({ term, text }) => [term, text])).toEqual(expected);
});
