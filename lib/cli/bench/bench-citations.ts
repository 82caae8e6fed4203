import { readCatalogue } from '../../editorial/read-catalogue.ts';
import { catalogueNames } from '../../law/citations/catalogue-names.ts';
import { findCitations } from '../../law/find-citations.ts';
import { median, RUNS, seconds, spread } from './timing.ts';

const MB = 1_000_000;
/** Ordinary sentences, and print that a careless grammar reads again and again. */
const TEXTS: Record<string, string> = {
  prose:
    'Setiap orang yang melanggar ketentuan sebagaimana dimaksud dalam Pasal 4 ayat (1) huruf f UU 44/2008 dipidana menurut undang-undang. ',
  list: 'Pasal 76A, Pasal 76B, dan Pasal 76C huruf a dan huruf b, ',
  nested: 'huruf a ayat (1) Pasal 1 Undang-Undang Nomor 1 Tahun 1974 tentang Perubahan atas ',
  broken: 'Pasal 1 ayat (1',
  brackets: '((((Pasal ((1)',
  conjunctions: 'dan, atau jo. / ',
  capitals: 'Undang-Undang Nomor 1 Tahun 2002 tentang Perlindungan Anak Dan Hak Atas Hidup Yang Layak ',
};

/** Finding citations: a megabyte of each sort of text, and the time per character as the text grows tenfold. */
export async function benchCitations(): Promise<void> {
  const { names } = catalogueNames(readCatalogue('seeds').instruments);
  for (const [name, words] of Object.entries(TEXTS)) {
    const [small, large] = [MB / 10, MB].map((size) => words.repeat(Math.ceil(size / words.length)));
    const times = (text: string): number[] =>
      Array.from({ length: RUNS }, () => seconds(() => findCitations(text, names)));
    const [tenth, whole] = [times(small ?? ''), times(large ?? '')];
    const growth = median(whole) / median(tenth);
    console.log(
      `${name.padEnd(13)} 1 MB ${spread(whole, 's')}; ${growth.toFixed(1)} times the time of a tenth of it`,
    );
  }
}
