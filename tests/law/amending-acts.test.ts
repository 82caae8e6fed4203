import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '@/lib/law/document.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { walk } from '@/lib/law/provision.ts';
import { targetOf } from '@/lib/law/statute-amendments.ts';
import { sourceText } from './invented-statute.ts';

const amending = (...lines: string[]): LegalDocument =>
  parseStatute(
    sourceText(
      ['UNDANG-UNDANG TENTANG PERUBAHAN ATAS UNDANG-UNDANG TAMAN', 'MEMUTUSKAN:', ...lines].join('\n'),
    ),
  );
const eIds = ({ body }: LegalDocument): string[] =>
  [...walk(body)].map(({ eId }) => eId).filter((eId) => eId.startsWith('art_'));

describe('an amending act', () => {
  it('reads instructions and quotations that share a line', () => {
    const act = amending(
      'Pasal I',
      'Undang-Undang Taman diubah sebagai berikut: 1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut: "Pasal 5 (1) Ayunan dicat. (2) Pagar dicat." 2. Pasal 6 dihapus.',
      'Pasal II',
      'Undang-Undang ini mulai berlaku.',
    );
    expect(eIds(act)).toEqual([
      'art_I',
      'art_I__mod_1',
      'art_I__mod_1__qstr_1',
      'art_I__mod_1__qstr_1__art_5',
      'art_I__mod_1__qstr_1__art_5__para_1',
      'art_I__mod_1__qstr_1__art_5__para_2',
      'art_I__mod_2',
      'art_II',
    ]);
    expect(act.amendments.map(({ action, target }) => [action, target])).toEqual([
      ['change', 'art_5'],
      ['delete', 'art_6'],
    ]);
    expect(act.amendments[0]?.quoted).toMatch(/^Pasal 5 \(1\) Ayunan dicat\.\n\(2\) Pagar dicat\./);
  });

  it('takes an own article that orders without a number for an instruction', () => {
    const act = amending(
      'Pasal I',
      'Ketentuan Pasal 4 diubah sehingga berbunyi:',
      'Pasal 4',
      'Bola bulat.',
      'Pasal II',
      'Mulai berlaku.',
    );
    expect(act.amendments).toMatchObject([
      { action: 'change', target: 'art_4', quoted: 'Pasal 4 Bola bulat.', eId: 'art_I' },
    ]);
  });

  it('puts the heading back that a conversion lost, once for each article', () => {
    const act = amending(
      'Pasal I',
      'Beberapa ketentuan diubah sebagai berikut:',
      '1. Di antara Pasal 7 dan Pasal 8 disisipkan 2 (dua) pasal, yakni Pasal 7A dan Pasal 7B sehingga berbunyi sebagai berikut:',
      '(1) Satu A.',
      '(2) Dua A.',
      '(1) Satu B.',
      'Pasal II',
      'Mulai berlaku.',
    );
    expect(eIds(act)).toContain('art_I__mod_1__qstr_1__art_7A__para_2');
    expect(eIds(act)).toContain('art_I__mod_1__qstr_1__art_7B__para_1');
    expect(act.corrections.filter(({ rule }) => rule === 'inferred-heading').map(({ to }) => to)).toEqual([
      'Pasal 7A',
      'Pasal 7B',
    ]);
  });

  it('keeps the steps of an instruction, and what each quotes', () => {
    const act = amending(
      'Pasal I',
      'Beberapa ketentuan diubah sebagai berikut:',
      '1. Ketentuan Pasal 3 diubah sebagai berikut:',
      'a. Ketentuan ayat (1) diubah; dan',
      'b. Ketentuan ayat (2) dihapus,',
      'sehingga Pasal 3 berbunyi sebagai berikut:',
      'Pasal 3',
      '(1) Satu baru.',
      '2. Ketentuan Pasal 9 dihapus.',
      'Pasal II',
      'Mulai berlaku.',
    );
    expect(eIds(act)).toEqual(
      expect.arrayContaining(['art_I__mod_1__point_a', 'art_I__mod_1__point_b', 'art_I__mod_2']),
    );
    expect(act.amendments).toHaveLength(2);
    expect(act.amendments[0]?.quoted).toContain('Satu baru.');
  });

  it('tells the articles of an omnibus law from those it quotes', () => {
    const act = parseStatute(
      sourceText(
        [
          'UNDANG-UNDANG TENTANG CIPTA TAMAN',
          'Pasal 1',
          'Taman adalah tempat.',
          'Pasal 2',
          'Beberapa ketentuan dalam Undang-Undang tentang Bola diubah sebagai berikut:',
          '1. Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:',
          'Pasal 3',
          'Bola bulat.',
          '2. Ketentuan Pasal 7 dihapus.',
          'Pasal 3',
          'Undang-Undang ini mulai berlaku.',
        ].join('\n'),
      ),
    );
    expect(eIds(act).filter((eId) => !eId.includes('__'))).toEqual(['art_1', 'art_2', 'art_3']);
    expect(act.amendments.map(({ target }) => target)).toEqual(['art_3', 'art_7']);
  });

  it.each([
    ['Di antara Pasal 10 dan Pasal 11 disisipkan Pasal 10 A yang berbunyi:', 'art_10A'],
    ['Di antara Pasal 26 dan Pasal 27 disisipkan 1 (satu) pasal baru menjadi Pasal 26A', 'art_26A'],
    ['Di antara BAB IX dan BAB X disisipkan 1 (satu) bab, yakni BAB IXA', 'chp_IXA'],
    ['Ketentuan mengenai judul Bagian Kedua pada BAB IV diubah', 'chp_IV__part_2'],
    ['Ketentuan Pasal 9 ayat (1) huruf b diubah', 'art_9__para_1__point_b'],
    ['Lampiran I diubah', 'att_1'],
  ])('knows what "%s" is about', (instruction, target) => {
    expect(targetOf(instruction)).toBe(target);
  });
});

describe('"Pasal I" that recognition read as "Pasal 1"', () => {
  it('is put right where "Pasal II" follows, and recorded', () => {
    const act = amending(
      'Pasal 1',
      'Ketentuan Pasal 4 diubah sehingga berbunyi:',
      'Pasal 4',
      'Bola bulat.',
      'Pasal II',
      'Mulai berlaku.',
    );
    expect(eIds(act).filter((eId) => !eId.includes('__'))).toEqual(['art_I', 'art_II']);
    expect(act.corrections).toContainEqual(expect.objectContaining({ from: 'Pasal 1', to: 'Pasal I' }));
  });

  it('is left alone where the articles count on', () => {
    const act = amending('Pasal 1', 'Nama Taman diubah menjadi Kebun.', 'Pasal 2', 'Mulai berlaku.');
    expect(eIds(act)).toEqual(['art_1', 'art_2']);
  });
});
