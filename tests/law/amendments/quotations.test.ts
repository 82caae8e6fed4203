import { describe, expect, it } from 'vitest';
import { consolidate } from '@/lib/law/amendments/consolidate.ts';
import { readClauses } from '@/lib/law/amendments/instruction.ts';
import { placeEId } from '@/lib/law/amendments/place.ts';
import { plainText, walk } from '@/lib/law/provision.ts';
import { amendingAct, invented } from './invented-acts.ts';

function amended(instruction: string, eId: string, explained = ''): string | null {
  const { versions, outcomes } = consolidate(invented(), [
    amendingAct([instruction], '2100-01-01', '3', explained),
  ]);
  expect(outcomes.map(({ reason }) => reason)).toEqual([null]);
  const text = versions[0]?.text ?? invented();
  const found = [...walk([...text.body, ...text.explanation])].find((provision) => provision.eId === eId);
  return found ? plainText(found) : null;
}

function refusal(instruction: string): string | null | undefined {
  return consolidate(invented(), [amendingAct([instruction])]).outcomes[0]?.reason;
}

const CHANGE_3 = 'Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:';

describe('the end of a quotation', () => {
  it.each([
    ['after the full stop', 'Semua merawat taman.”'],
    ['before the full stop', 'Semua merawat taman”.'],
    ['twice', 'Semua merawat taman.” ”'],
    ['straight, before the full stop', 'Semua merawat taman".'],
  ])('is no mark of the words quoted: %s', (_, words) => {
    expect(amended(`${CHANGE_3}\nPasal 3\n${words}`, 'art_3')).toBe('Semua merawat taman.');
  });

  it('leaves the mark that closes what the words themselves quote', () => {
    expect(amended(`${CHANGE_3}\nPasal 3\nTaman disebut “kebun”.`, 'art_3')).toBe('Taman disebut “kebun”.');
  });

  it('is not applied where words of the amending act follow it', () => {
    expect(
      refusal(`${CHANGE_3}\nPasal 3\nSemua merawat taman.” 2. Ketentuan ini berlaku sejak kemarin.`),
    ).toBe('quote-swallowed');
  });
});

describe('a quotation in which a number or a page got lost', () => {
  it.each([
    ['quote-numbering', '(1) Semua merawat taman kepada(1) Pemegang ayunan. (2) Pagar dicat.'],
    ['quote-numbering', '(1) Semua merawat taman. 40 (2) Pagar dicat.\n(3) Pasir disiram.'],
    ['quote-numbering', '(1) Semua merawat kekayaan Taman (2) Tata tertib dibuat.\n(3) Pasir disiram.'],
    ['quote-numbering', '(1) Ayunan itu papan\n(2) Pasir disiram.'],
    ['quote-swallowed', 'Semua merawat: - 1 7 - taman.'],
    ['quote-swallowed', 'Semua merawat taman.” 8.'],
    ['stray-words', 'Semua dapat 60 merawat taman.'],
    ['stray-words', 'Semua merawat taman menurut Pasal 1 29 huruf e.'],
    ['stray-words', '(1) e TAMAN dirawat.\n(2) Pagar dicat.'],
    ['stray-words', 'Semua meȳrawat taman.'],
  ])('is not applied: %s', (reason, words) => {
    expect(refusal(`${CHANGE_3}\nPasal 3\n${words}`)).toBe(reason);
  });

  it('is applied without the number of a page, which is no word of it', () => {
    expect(amended(`${CHANGE_3}\nPasal 3\nSemua merawat - 10 - taman.`, 'art_3')).toBe(
      'Semua merawat taman.',
    );
  });

  it('is applied where a number is said of something', () => {
    const words = 'Semua merawat taman paling lama 60 hari atau dalam sampul 2 yang berisi.';
    expect(amended(`${CHANGE_3}\nPasal 3\n${words}`, 'art_3')).toBe(words);
  });

  it('is applied where ayat are referred to', () => {
    const words =
      '(1) Pagar dicat.\n(2) Yang dimaksud pada ayat (1) Pasal ini, atau dalam ayat (1) Pasal 2 berlaku bagi semua.';
    expect(amended(`${CHANGE_3}\nPasal 3\n${words}`, 'art_3__para_1')).toBe('Pagar dicat.');
  });
});

describe('an instruction that does more than one thing', () => {
  it('is not applied where it gives what stays another number and quotes nothing', () => {
    expect(
      refusal('Ketentuan Pasal 2 ayat (1) dihapus, dan Pasal 2 ayat (2) dijadikan Pasal 2 ayat (1) baru.'),
    ).toBe('renumbering');
  });

  it('replaces no word by what replaces a comma', () => {
    expect(refusal('Tanda koma di antara kata "taman" dan kata "ayunan" diganti dengan kata "atau".')).toBe(
      'not-understood',
    );
    expect(refusal('Kata "taman" diganti dengan kata "kebun", dan Pasal 2 ayat (2) dihapus.')).toBe(
      'not-understood',
    );
  });

  it('tells of what it changes after what it explains', () => {
    const clauses = readClauses(
      'Ketentuan Pasal 2 ayat (1) tetap, penjelasannya diubah sebagaimana tercantum dalam Penjelasan, serta ketentuan Pasal 2 ayat (2) diubah, sehingga Pasal 2 berbunyi sebagai berikut:',
    );
    expect(clauses.map(({ action, places }) => [action, places.map(placeEId)])).toEqual([
      ['explanation', ['art_2__para_1']],
      ['change', ['art_2__para_2']],
    ]);
  });

  it('goes by the quotation where it quotes what the replaced words come to', () => {
    expect(
      amended(
        'Pada Pasal 3 kata "taman" diganti dengan kata "kebun", sehingga Pasal 3 berbunyi sebagai berikut:\nPasal 3\nPerawat merawat kebun.',
        'art_3',
      ),
    ).toBe('Perawat merawat kebun.');
  });
});

describe('the Penjelasan of ayat', () => {
  const CHANGE_2_2 =
    'Ketentuan Pasal 2 ayat (2) diubah sehingga berbunyi sebagai berikut:\n(2) Larangan berlaku bagi semua.';
  const merusak = /Merusak berarti membuat tidak dapat dipakai\./;

  it('stays where another ayat alone is changed, and goes where its own is', () => {
    expect(amended(CHANGE_2_2, 'exp__art_2__para_1')).toMatch(merusak);
    expect(amended(CHANGE_2_2, 'exp__art_2__para_2')).toBeNull();
    expect(amended('Ketentuan Pasal 2 ayat (2) dihapus.', 'exp__art_2__para_2')).toBeNull();
  });

  it('is put beside what is said of the others', () => {
    const explained = 'II. PASAL DEMI PASAL\nPasal I\nAngka 1\nPasal 2\nAyat (2)\nSemua, juga tukang.';
    expect(amended(CHANGE_2_2, 'exp__art_2__para_2', explained)).toBe('Semua, juga tukang.');
    expect(amended(CHANGE_2_2, 'exp__art_2__para_1', explained)).toMatch(merusak);
    const alone = 'Penjelasan Pasal 2 ayat (2) diubah sebagaimana tercantum dalam penjelasan.';
    expect(amended(alone, 'exp__art_2__para_2', explained)).toBe('Semua, juga tukang.');
    expect(amended(alone, 'exp__art_2__para_1', explained)).toMatch(merusak);
  });

  it('is not taken where a page or another article came in', () => {
    for (const words of ['Jelas. Angka 9', 'Semua... Ayunan'])
      expect(
        amended(
          `${CHANGE_3}\nPasal 3\nSemua merawat taman.`,
          'exp__art_3',
          `II. PASAL DEMI PASAL\nPasal I\nAngka 1\nPasal 3\n${words}`,
        ),
      ).toBeNull();
  });
});
