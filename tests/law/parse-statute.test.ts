import { describe, expect, it } from 'vitest';
import { LegalError } from '@/lib/law/legal-error.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { plainText, walk } from '@/lib/law/provision.ts';
import { INVENTED_STATUTE, sourceText } from './invented-statute.ts';

const document = parseStatute(sourceText(INVENTED_STATUTE));
const provisions = new Map(
  [...walk([...document.body, ...document.explanation])].map((item) => [item.eId, item]),
);
const textOf = (eId: string): string => plainText(provisions.get(eId) ?? { text: 'MISSING', children: [] });

describe('a statute', () => {
  it('has a title and a kind', () => {
    expect(document).toMatchObject({ kind: 'statute', language: 'id', title: 'TAMAN BERMAIN' });
  });

  it.each([
    ['art_1__point_1', 'Ayunan adalah tempat duduk yang digantung.'],
    ['art_2__para_1__point_a', 'merusak ayunan;'],
    ['art_2__para_1__point_b__point_2', 'cat kering; dan'],
    ['art_2__para_1__wrap_1', 'dipidana dengan teguran.'],
    ['art_2__para_2', 'Larangan sebagaimana dimaksud pada ayat (1) tidak berlaku bagi perawat.'],
    ['art_3', 'Perawat merawat taman.'],
    ['preamble__recs__rec_b', 'bahwa perosotan perlu dicat;'],
    ['preamble__bases__basis_2', 'Undang-Undang Nomor 6 Tahun 2098;'],
    ['exp__gen', 'Taman adalah tempat bermain.'],
    ['exp__art_2__para_1__point_a', 'Merusak berarti membuat tidak dapat dipakai.'],
    ['exp__art_3', 'Cukup jelas.'],
  ])('has at %s its words and no others', (eId, text) => {
    expect(textOf(eId)).toBe(text);
  });

  it('heads its chapters and parts', () => {
    expect(provisions.get('chp_I')?.heading).toBe('KETENTUAN UMUM');
    expect(provisions.get('chp_II__part_1')).toMatchObject({ heading: 'Umum', num: 'Kesatu' });
    expect(provisions.get('chp_II__part_1')?.children.map(({ eId }) => eId)).toEqual(['art_2', 'art_3']);
  });

  it('loses no character and finds no fault', () => {
    const { total, placed, furniture, unplaced } = document.characters;
    expect(placed + furniture + unplaced).toBe(total);
    expect(unplaced).toBe(0);
    expect(document.problems).toEqual([]);
  });
});

describe('what printing and conversion did', () => {
  const ids = (content: string, page: number | null = null): string[] =>
    [...walk(parseStatute(sourceText(content, page)).body)].map(({ eId }) => eId);

  it('takes a reference wrapped to the next line for words', () => {
    const content =
      'Pasal 1\n(1) Yang melanggar ketentuan sebagaimana dimaksud pada ayat\n(1) atau dalam\nPasal 9\nditegur.\nPasal 2\nSelesai.';
    expect(ids(content, 1)).toEqual(['art_1', 'art_1__para_1', 'art_2']);
  });

  it('cuts the first words of the next page', () => {
    const parsed = parseStatute(sourceText('Pasal 1\nAyunan dirawat. Pasal 2…\nPasal 2\nSelesai.'));
    expect([...walk(parsed.body)].map(({ eId, text }) => [eId, text])).toEqual([
      ['art_1', 'Ayunan dirawat.'],
      ['art_2', 'Selesai.'],
    ]);
    expect(parsed.corrections.map(({ rule }) => rule)).toContain('catch-word');
  });

  it('finds a heading inside a line where its number is missing', () => {
    const content = 'Pasal 1\nSatu. Pasal 2 Dua.\nPasal 3\nTiga.';
    expect(ids(content)).toEqual(['art_1', 'art_2', 'art_3']);
  });

  it('keeps a number printed twice under an address of its own, and says so', () => {
    const parsed = parseStatute(sourceText('Pasal 1\nSatu.\nPasal 1\nSatu lagi.\nPasal 2\nDua.'));
    expect([...walk(parsed.body)].map(({ eId }) => eId)).toEqual(['art_1', 'art_1-2', 'art_2']);
    expect(parsed.problems.map(({ code }) => code)).toContain('duplicate-eid');
  });

  it('reports a gap, a late start and a sentence without an end', () => {
    const parsed = parseStatute(sourceText('Pasal 1\n(2) Dua.\nPasal 3\nTiga dan'));
    expect(parsed.problems.map(({ code }) => code).sort()).toEqual([
      'gap-in-numbering',
      'missing-provision',
      'missing-provision',
      'starts-late',
      'unfinished-sentence',
    ]);
  });

  it('reads "(2) a." as a list inside the ayat, and recognised digits as digits', () => {
    const content = 'Pasal 1\n(1) Satu.\n(2) a. Dua;\nb. tiga.\nPasal l2\nDua belas.';
    expect(ids(content)).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_2',
      'art_1__para_2__point_a',
      'art_1__para_2__point_b',
      'art_12',
    ]);
  });

  it('reads what recognition misread, and says so', () => {
    const parsed = parseStatute(
      sourceText('Pasal 1\n(l) Satu.\n(21 Dua:\nl. tiga;\n2. empat.\nPasal 1A\nАyunan.'),
    );
    const provisions = new Map([...walk(parsed.body)].map(({ eId, text }) => [eId, text]));
    expect([...provisions]).toEqual([
      ['art_1', ''],
      ['art_1__para_1', 'Satu.'],
      ['art_1__para_2', 'Dua:'],
      ['art_1__para_2__point_1', 'tiga;'],
      ['art_1__para_2__point_2', 'empat.'],
      ['art_1A', 'Ayunan.'],
    ]);
    expect(parsed.corrections.map(({ rule }) => rule).sort()).toEqual([
      'cyrillic-letter',
      'ocr-digit',
      'ocr-digit',
      'ocr-digit',
    ]);
  });

  it('takes a marker without its space for one where the list waits for it', () => {
    expect(ids('Pasal 1\nSetiap orang:\na.satu s.d. dua;\nb.tiga.', 1)).toEqual([
      'art_1',
      'art_1__point_a',
      'art_1__point_b',
    ]);
  });

  it('reports an article that only the text or only the Penjelasan has', () => {
    const parsed = parseStatute(
      sourceText(
        'Pasal 1\nSatu.\nPasal 2\nDua.\nPENJELASAN\nII. PASAL DEMI PASAL\nPasal 1\nCukup jelas.\nPasal 3\nCukup jelas.',
      ),
    );
    expect(parsed.problems.map(({ code, eId }) => [code, eId])).toEqual([
      ['explanation-without-article', 'exp__art_3'],
      ['article-without-explanation', 'art_2'],
    ]);
  });

  it('reports an ayat or huruf that only the Penjelasan has', () => {
    const parsed = parseStatute(
      sourceText(
        'Pasal 1\n(1) Satu.\nPasal 2\nSetiap orang:\n1. dua;\n2. tiga.\nPENJELASAN\nII. PASAL DEMI PASAL\nPasal 1\nAyat (2)\nCukup jelas.\nPasal 2\nHuruf a\nCukup jelas.\nHuruf b\nCukup jelas.',
      ),
    );
    expect(parsed.problems.map(({ code, eId }) => [code, eId])).toEqual([
      ['explanation-without-unit', 'art_1'],
      ['letters-as-numbers', 'art_2'],
      ['missing-provision', 'art_1__para_2'],
    ]);
  });

  it.each([['Daftar belanja: telur, susu, roti.'], ['Lorem ipsum dolor sit amet.']])(
    'refuses what is no law: %s',
    (content) => {
      expect(() => parseStatute(sourceText(content))).toThrow(LegalError);
    },
  );
});

describe('an amending act', () => {
  const act = parseStatute(
    sourceText(`UNDANG-UNDANG NOMOR 8 TAHUN 2099 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 7 TAHUN 2099 TENTANG TAMAN BERMAIN
Pasal I
Beberapa ketentuan diubah sebagai berikut:
1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:
Pasal 2
(1) Setiap orang dilarang:
1. merusak ayunan; dan
2. mengecat perosotan.
2. Di antara Pasal 2 dan Pasal 3 disisipkan 1 (satu) pasal, yakni Pasal 2A yang berbunyi sebagai berikut:
Pasal yang disisipkan tanpa kepala.
3. Pasal 3 dihapus.
Pasal II
Undang-Undang ini mulai berlaku pada tanggal diundangkan.`),
  );

  it('keeps what it quotes apart from its own articles', () => {
    const ids = [...walk(act.body)].map(({ eId }) => eId);
    expect(act.kind).toBe('amendingAct');
    expect(ids).toContain('art_I__mod_1__qstr_1__art_2__para_1__point_2');
    expect(ids).toContain('art_II');
    expect(ids).not.toContain('art_2');
  });

  it('infers the heading that conversion dropped, and says so', () => {
    expect([...walk(act.body)].map(({ eId }) => eId)).toContain('art_I__mod_2__qstr_1__art_2A');
    expect(act.corrections.map(({ rule }) => rule)).toContain('inferred-heading');
  });

  it('lists its instructions', () => {
    expect(act.amendments.map(({ action, target }) => [action, target])).toEqual([
      ['change', 'art_2'],
      ['insert', 'art_2A'],
      ['delete', 'art_3'],
    ]);
  });
});
