import { expect, it } from 'vitest';
import { definedTerms } from '@/lib/law/definitions.ts';
import { emptyProvision } from '@/lib/law/provision-list.ts';

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
