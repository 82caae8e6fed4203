import { describe, expect, it } from 'vitest';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { plainText, walk } from '@/lib/law/provision.ts';
import { sourceText } from './invented-statute.ts';

const ACT =
  'PERATURAN PEMERINTAH NOMOR 3 TAHUN 2099 TENTANG PERUBAHAN LAMPIRAN PERATURAN PEMERINTAH NOMOR 2\nMenimbang:\nbahwa taman perlu;\nMEMUTUSKAN:\nPasal 1\nTaman dibuka.';
const PROMULGATED =
  'Ditetapkan di Taman pada tanggal 1 Januari 2099\nDiundangkan di Taman pada tanggal 2 Januari 2099. LEMBARAN NEGARA TAHUN 2099 NOMOR 8';
const HEAD = 'PERATURAN PEMERINTAH NOMOR 3 TAHUN 2099 TANGGAL 1 JANUARI 2099';

function read(content: string) {
  const document = parseStatute(sourceText(content));
  expect(document.characters.unplaced).toBe(0);
  return document;
}

describe('a Lampiran that the source runs on', () => {
  it('is parted from the closing words', () => {
    const { body, attachments } = read(`${ACT}\n${PROMULGATED} LAMPIRAN ${HEAD} Ayunan 2 buah`);
    expect(body.at(-1)?.text).toBe(PROMULGATED);
    expect(attachments.map(({ marker, children }) => [marker, children[0]?.text])).toEqual([
      ['LAMPIRAN', `${HEAD} Ayunan 2 buah`],
    ]);
  });

  it('is parted from the last article explained, each by its number', () => {
    const { explanation, attachments } = read(
      `${ACT}\n${PROMULGATED}\nPENJELASAN\nPasal 1\nCukup jelas. LAMPIRAN I ${HEAD} Ayunan 2 buah LAMPIRAN II ${HEAD} Bangku 1 buah`,
    );
    expect([...walk(explanation)].map(({ text }) => text)).toContain('Cukup jelas.');
    expect(attachments.map(({ marker }) => marker)).toEqual(['LAMPIRAN I', 'LAMPIRAN II']);
  });

  it('leaves the Penjelasan printed after it to the act', () => {
    const { explanation, attachments } = read(
      `${ACT}\n${PROMULGATED} LAMPIRAN ${HEAD} Ayunan 2 buah\nPENJELASAN\nPasal 1\nCukup jelas.`,
    );
    expect([...walk(explanation)].map(({ eId }) => eId)).toEqual(['exp', 'exp__art_1']);
    expect(attachments).toHaveLength(1);
  });

  it('is read as the act that it is, with a Penjelasan of its own', () => {
    const { explanation, attachments } = read(
      `${ACT}\n${PROMULGATED}\nPENJELASAN\nPasal 1\nCukup jelas. LAMPIRAN ${HEAD} TENTANG AYUNAN\nMenimbang:\nbahwa perlu;\nMEMUTUSKAN:\nPasal 1\nAyunan dicat.\nPENJELASAN\nPasal 1\nDicat merah.`,
    );
    expect([...walk(explanation)].map(({ eId }) => eId)).toEqual(['exp', 'exp__art_1']);
    expect([...walk(attachments)].map(({ eId }) => eId)).toEqual(
      expect.arrayContaining(['att_1__art_1', 'att_1__exp__art_1']),
    );
  });

  it.each([
    'Cukup jelas. Perubahan atas LAMPIRAN PERATURAN PEMERINTAH NOMOR 2 dimuat di sini.',
    'Ayunan ada dalam LAMPIRAN PERATURAN PEMERINTAH NOMOR 2 TENTANG TAMAN.',
  ])('is not one that the words name: %s', (words) => {
    const { attachments, explanation } = read(`${ACT}\n${PROMULGATED}\nPENJELASAN\nPasal 1\n${words}`);
    expect(attachments).toEqual([]);
    expect(explanation.map(plainText).join('\n')).toContain(words);
  });
});

describe('the title of an act', () => {
  const ARTICLES = 'Pasal 1\nTaman dibuka.';

  it.each([
    [
      'stands below a margin word',
      `Menimbang\nMengingat PERATURAN PEMERINTAH NOMOR 3 TAHUN 2099 TENTANG TAMAN BERMAIN\nDENGAN RAHMAT TUHAN YANG MAHA ESA\nMEMUTUSKAN:\n${ARTICLES}`,
    ],
    [
      'is lost, and enacted',
      `Menimbang:\nbahwa taman perlu;\nMEMUTUSKAN:\nMenetapkan : PERATURAN PEMERINTAH TENTANG TAMAN BERMAIN.\n${ARTICLES}`,
    ],
    [
      'is lost, and enacted in a line with its first chapter',
      `Menimbang:\nbahwa taman perlu;\nMEMUTUSKAN:\nMenetapkan : PERATURAN PEMERINTAH TENTANG TAMAN BERMAIN. BAB I KETENTUAN UMUM\n${ARTICLES}`,
    ],
  ])('is found where it %s', (_, content) => {
    expect(read(content).title).toBe('TAMAN BERMAIN');
  });

  it('is not one that a recital names', () => {
    const recital = 'bahwa untuk melaksanakan Undang-Undang Nomor 2 Tahun 2098 tentang Ayunan, taman perlu;';
    expect(read(`Menimbang:\n${recital}\nMEMUTUSKAN:\n${ARTICLES}`).title).toBeNull();
  });
});

describe('the Penjelasan whose heading is lost', () => {
  it('begins after the promulgation where its articles are announced', () => {
    const { explanation, corrections } = read(
      `${ACT}\n${PROMULGATED}\nI. UMUM\nTaman perlu.\nII. PASAL DEMI PASAL\nPasal 1\nDibuka pagi.`,
    );
    expect([...walk(explanation)].map(({ eId }) => eId)).toEqual([
      'exp',
      'exp__gen',
      'exp__arts',
      'exp__art_1',
    ]);
    expect(corrections.map(({ rule }) => rule)).toContain('inferred-heading');
  });
});
