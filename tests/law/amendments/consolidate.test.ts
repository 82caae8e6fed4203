import { describe, expect, it } from 'vitest';
import { consolidate } from '@/lib/law/amendments/consolidate.ts';
import { spotOfEId } from '@/lib/law/amendments/working-text.ts';
import { checkDocument } from '@/lib/law/check-document.ts';
import { type Provision, plainText, walk } from '@/lib/law/provision.ts';
import { latestOrigin } from '@/lib/research/provision-history.ts';
import { amendingAct, invented } from './invented-acts.ts';

function find(provisions: readonly Provision[], eId: string): Provision | undefined {
  return [...walk(provisions)].find((provision) => provision.eId === eId);
}

const CHANGE_3 =
  'Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:\nPasal 3\nPerawat dan tukang merawat taman.';
const INSERT_2A =
  'Di antara Pasal 2 dan Pasal 3 disisipkan 1 (satu) pasal, yakni Pasal 2A sehingga berbunyi sebagai berikut:\nPasal 2A\n(1) Pasir dijaga.\n(2) Penjaga pasir sebagaimana dimaksud pada ayat (1) ditunjuk.';

describe('an amending act', () => {
  it('changes, inserts and deletes articles, each known by its instruction', () => {
    const { versions, outcomes } = consolidate(invented(), [
      amendingAct([INSERT_2A, CHANGE_3, 'Pasal 1 dihapus.']),
    ]);
    expect(outcomes.map(({ applied, action, targets }) => [applied, action, targets])).toEqual([
      [true, 'insert', ['art_2A']],
      [true, 'change', ['art_3']],
      [true, 'delete', ['art_1']],
    ]);
    const [version] = versions;
    const body = version?.text.body ?? [];
    expect(plainText(find(body, 'art_3') as Provision)).toBe('Perawat dan tukang merawat taman.');
    expect(plainText(find(body, 'art_1') as Provision)).toBe('Dihapus.');
    const articles = [...walk(body)].filter(({ kind }) => kind === 'article').map(({ num }) => num);
    expect(articles).toEqual(['1', '2', '2A', '3']);
    expect(version?.origins.get('art_3')).toMatchObject({
      validFrom: '2100-01-01',
      enactedByEId: 'art_I__mod_2',
    });
    expect(version?.origins.get('art_2A__para_1')).toMatchObject({ enactedByEId: 'art_I__mod_1' });
    expect(version?.origins.has('art_2')).toBe(false);
    expect(find(version?.text.explanation ?? [], 'exp__art_3')).toBeUndefined();
    expect(checkDocument({ body, explanation: [], attachments: [], unplaced: [] })).toEqual([]);
  });

  it.each([
    [
      'changes one ayat quoted alone',
      'Ketentuan Pasal 2 ayat (2) diubah sehingga berbunyi sebagai berikut:\n(2) Larangan tidak berlaku bagi siapa pun.',
      'art_2__para_2',
      'Larangan tidak berlaku bagi siapa pun.',
    ],
    [
      'adds an ayat quoted alone',
      'Pasal 2 ditambah 1 (satu) ayat, yakni ayat (3) yang berbunyi sebagai berikut:\n(3) Perawat ditunjuk.',
      'art_2__para_3',
      'Perawat ditunjuk.',
    ],
    [
      'inserts an ayat between two',
      'Di antara ayat (1) dan ayat (2) Pasal 2 disisipkan 1 (satu) ayat, yakni ayat (1a) yang berbunyi sebagai berikut:\n(1a) Teguran dicatat.',
      'art_2__para_1a',
      'Teguran dicatat.',
    ],
    ['deletes an ayat', 'Ketentuan Pasal 2 ayat (2) dihapus.', 'art_2__para_2', 'Dihapus.'],
    [
      'retitles a chapter',
      'Judul BAB II diubah sehingga berbunyi sebagai berikut:\nBAB II\nLARANGAN DAN TEGURAN',
      'chp_II',
      'LARANGAN DAN TEGURAN',
    ],
    [
      'inserts a chapter with its articles',
      'Di antara BAB I dan BAB II disisipkan 1 (satu) bab, yakni BAB IA sehingga berbunyi sebagai berikut:\nBAB IA\nPENJAGA\nPasal 1A\nPenjaga menjaga taman.',
      'art_1A',
      'Penjaga menjaga taman.',
    ],
    [
      'inserts an article said to become one, its quotation closed',
      'Di antara Pasal 2 dan Pasal 3 disisipkan 1 (satu) pasal baru menjadi Pasal 2A yang berbunyi sebagai berikut: “\nPasal 2A\nPenjaga, disebut “satpam”, menjaga taman.”',
      'art_2A',
      'Penjaga, disebut “satpam”, menjaga taman.',
    ],
    [
      'inserts a chapter said to be added between two',
      'Di antara Bab I dan Bab II ditambah 1 (satu) bab baru menjadi Bab IA yang berbunyi sebagai berikut:\nBAB IA\nPENJAGA\nPasal 1A\nPenjaga menjaga taman.',
      'art_1A',
      'Penjaga menjaga taman.',
    ],
    [
      'replaces a term throughout',
      'Kata "taman" diganti menjadi "kebun".',
      'art_3',
      'Perawat merawat kebun.',
    ],
  ])('%s', (_, instruction, eId, words) => {
    const { versions, outcomes } = consolidate(invented(), [amendingAct([instruction])]);
    expect(outcomes.map(({ applied, reason, detail }) => ({ applied, reason, detail }))).toEqual([
      { applied: true, reason: null, detail: null },
    ]);
    const provision = find(versions[0]?.text.body ?? [], eId);
    expect(provision?.heading ?? plainText(provision as Provision)).toBe(words);
    expect(latestOrigin(provision as Provision, versions[0]?.origins ?? new Map())?.validFrom).toBe(
      '2100-01-01',
    );
  });

  it.each([
    [
      'target-missing',
      'Ketentuan Pasal 9 diubah sehingga berbunyi sebagai berikut:\nPasal 9\nTaman ditutup.',
    ],
    ['not-announced', 'Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:\nPasal 1\nTaman ditutup.'],
    ['quote-missing', 'Ketentuan Pasal 3 diubah.'],
    [
      'quote-numbering',
      'Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:\nPasal 2\n(1) Satu.\n(3) Tiga.',
    ],
    [
      'stray-words',
      'Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:\nPasal 3\nPerawat merawat... merawat taman.',
    ],
    [
      'quote-unfinished',
      'Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:\nPasal 3\nPerawat dan tukang merawat',
    ],
    [
      'quote-adds',
      'Ketentuan Pasal 2 ayat (1) diubah sehingga Pasal 2 berbunyi sebagai berikut:\nPasal 2\n(1) Satu.\n(2) Larangan sebagaimana dimaksud pada ayat (1) tidak berlaku bagi perawat.\n(3) Tiga.',
    ],
    [
      'not-adjacent',
      'Di antara Pasal 1 dan Pasal 3 disisipkan 1 (satu) pasal, yakni Pasal 1A sehingga berbunyi sebagai berikut:\nPasal 1A\nTaman ditutup.',
    ],
    [
      'count-differs',
      'Di antara Pasal 2 dan Pasal 3 disisipkan 2 (dua) pasal, yakni Pasal 2A sehingga berbunyi sebagai berikut:\nPasal 2A\nTaman ditutup.',
    ],
    [
      'quote-numbering',
      'Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:\nPasal 1\nYang dimaksud dengan:\n1. Ayunan adalah papan 2. Perosotan adalah bidang.\n3. Pasir adalah butir.',
    ],
    [
      'quote-numbering',
      'Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:\nPasal 1\nYang dimaksud dengan:\n1. Ayunan adalah papan. 1A. Buaian adalah kain.\n2. Pasir adalah butir.',
    ],
    [
      'quote-numbering',
      'Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:\nPasal 3\nPerawat berikrar:\na. setia:\n1) secara tertulis; atau 2) secara lisan.',
    ],
    ['explanation-not-held', 'Penjelasan Pasal 3 diubah sebagaimana tercantum dalam penjelasan.'],
    ['terms-variants', 'Kata "Perawat" diganti menjadi "Tukang kebun".'],
    [
      'stray-words',
      'Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:\nPasal 3\nPasal 3 Semua merawat taman.',
    ],
    ['terms-absent', 'Kata "Kolam" diganti menjadi "Danau".'],
  ])('is not applied and listed as %s where nothing is certain', (reason, instruction) => {
    const { versions, outcomes } = consolidate(invented(), [amendingAct([instruction])]);
    expect(outcomes).toMatchObject([{ applied: false, reason }]);
    expect(versions).toEqual([]);
  });

  it('replaces no article whose print runs on into the next: that one would vanish', () => {
    const run = invented();
    const chapter = spotOfEId(run.body, 'art_3');
    chapter?.siblings.splice(chapter.index, 1);
    const before = spotOfEId(run.body, 'art_2__para_2')?.provision;
    if (before) before.text += ' Pasal 3 Perawat merawat taman.';
    const change =
      'Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:\nPasal 2\nSetiap orang boleh mengecat ayunan.';
    for (const instruction of [change, 'Ketentuan Pasal 2 dihapus.'])
      expect(consolidate(run, [amendingAct([instruction])]).outcomes).toMatchObject([
        { applied: false, reason: 'ambiguous-place' },
      ]);
    expect(consolidate(invented(), [amendingAct([change])]).outcomes).toMatchObject([{ applied: true }]);
  });

  it('leaves what it does not hold, and what has no day, out and says so', () => {
    const unheld = { ...amendingAct([CHANGE_3]), source: null };
    expect(consolidate(invented(), [unheld]).outcomes).toMatchObject([
      { applied: false, reason: 'act-not-held' },
    ]);
    expect(consolidate(invented(), [amendingAct([CHANGE_3], null)]).outcomes).toMatchObject([
      { reason: 'date-unknown' },
    ]);
  });

  it('changes nothing the second time, and does not ask in which order acts come', () => {
    const acts = [
      amendingAct(
        [INSERT_2A, CHANGE_3, 'Kata "teguran" diganti menjadi "teguran tertulis".'],
        '2100-01-01',
        '3',
      ),
      amendingAct(
        ['Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:\nPasal 3\nSemua merawat taman.'],
        '2101-01-01',
        '4',
      ),
    ];
    const once = consolidate(invented(), acts);
    expect(consolidate(invented(), acts.toReversed())).toEqual(once);
    const first = once.versions[0]?.text ?? invented();
    const [again] = consolidate(first, acts.slice(0, 1)).versions;
    expect(again?.text.body).toEqual(first.body);
  });

  it('knows the file a Penjelasan is printed in, where that is another than the act', () => {
    const explained = 'II. PASAL DEMI PASAL\nPasal I\nAngka 1\nPasal 3\nTukang juga.';
    const act = { ...amendingAct([CHANGE_3], '2100-01-01', '3', explained), explanationSource: 'copy' };
    const origins = consolidate(invented(), [act]).versions[0]?.origins;
    expect(origins?.get('art_3')?.source).toBe('uu-3-2100/main');
    expect(origins?.get('exp__art_3')?.source).toBe('copy');
  });

  it('keeps the day of words that differ in type or in a slip of a letter', () => {
    const retyped =
      'Ketentuan Pasal 3 diubah sehingga berbunyi sebagai berikut:\nPasal 3\nperawat merawwat taman.';
    const [version] = consolidate(invented(), [amendingAct([retyped])]).versions;
    expect(version?.origins.get('art_3')?.validFrom).toBeNull();
  });
});
