import { describe, expect, it } from 'vitest';
import { diffProvisions } from '@/lib/law/diff/compare-provisions.ts';
import { diffWords, type WordRun } from '@/lib/law/diff/word-diff.ts';
import { sameButSlips } from '@/lib/law/diff/word-slips.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { type Provision, walk } from '@/lib/law/provision.ts';
import { INVENTED_STATUTE, sourceText } from './invented-statute.ts';

const told = (runs: readonly WordRun[]): string =>
  runs
    .map(({ op, text }) => (op === 'same' ? text : op === 'inserted' ? `+${text}+` : `-${text}-`))
    .join(' ');

describe('a diff of words', () => {
  it.each([
    ['paling lama 15 tahun', 'paling lama 20 tahun', 'paling lama -15- +20+ tahun'],
    ['Setiap orang,  dilarang', 'setiap Orang dilarang', 'setiap Orang dilarang'],
    ['dan/ atau denda', 'dan/atau denda', 'dan/atau denda'],
    ['ketentuanPasal 2', 'ketentuan Pasal 2', 'ketentuan Pasal 2'],
    ['', 'baru sama sekali', '+baru sama sekali+'],
    ['hilang', '', '-hilang-'],
  ])('%s → %s', (before, after, expected) => {
    expect(told(diffWords(before, after))).toBe(expected);
  });

  it('gives back both wordings, whatever they are', () => {
    let seed = 5;
    const random = (): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed / 2_147_483_648;
    };
    const wording = (): string =>
      Array.from({ length: Math.floor(random() * 14) }, () => 'abcd'[Math.floor(random() * 4)]).join(' ');
    for (let round = 0; round < 400; round += 1) {
      const [before, after] = [wording(), wording()];
      const runs = diffWords(before, after);
      const side = (left: string): string =>
        runs
          .filter(({ op }) => op !== left)
          .map(({ text }) => text)
          .join(' ');
      expect([side('inserted'), side('deleted')]).toEqual([before, after]);
    }
  });
});

describe('slips of a letter', () => {
  it.each([
    ['yang melangggar ketentuan', 'yang melanggar ketentuan', true],
    ['paling lama 15 tahun', 'paling lama 16 tahun', false],
    ['dapat dipidana', 'tidak dipidana', false],
    ['tidak dipidana', 'dipidana', false],
  ])('%s / %s', (before, after, same) => {
    expect(sameButSlips(before, after)).toBe(same);
  });
});

describe('a diff of provisions', () => {
  it('aligns units by what they are called', () => {
    const article = (content: string): Provision | null =>
      [...walk(parseStatute(sourceText(content)).body)].find(({ eId }) => eId === 'art_2') ?? null;
    const changed = INVENTED_STATUTE.replace('a. merusak ayunan;', 'a. merusak ayunan lama;').replace(
      '\nPasal 3\nPerawat',
      '\n(3) Perawat ditunjuk.\nPasal 3\nPerawat',
    );
    const { change, units } = diffProvisions(article(INVENTED_STATUTE), article(changed), () => false);
    expect(change).toBe('changed');
    expect(
      units.filter((unit) => unit.change !== 'same').map((unit) => `${unit.eId} ${unit.change}`),
    ).toEqual(['art_2__para_1__point_a changed', 'art_2__para_3 inserted']);
    expect(diffProvisions(article(INVENTED_STATUTE), article(changed), () => true).units[2]?.change).toBe(
      'same',
    );
    expect(diffProvisions(article(INVENTED_STATUTE), null, () => false).change).toBe('deleted');
  });
});

describe('a list that one source numbers and the other letters', () => {
  const article = (lines: readonly string[]): Provision => {
    const { body } = parseStatute(
      sourceText(['UNDANG-UNDANG TENTANG TAMAN', 'Pasal 1', ...lines].join('\n')),
    );
    return [...walk(body)].find(({ eId }) => eId === 'art_1') as Provision;
  };

  it('is compared point by point', () => {
    const before = article(['Taman memuat:', '1. ayunan;', '2. pasir; dan', '3. pagar.']);
    const after = article(['Taman memuat:', 'a. ayunan;', 'b. pasir putih;', 'c. pagar; dan', 'd. bangku.']);
    const { units } = diffProvisions(before, after, () => false);
    expect(units.map(({ marker, change }) => `${marker} ${change}`)).toEqual([
      'Pasal 1 same',
      'a. same',
      'b. changed',
      expect.stringMatching(/^c\. /),
      'd. inserted',
    ]);
  });
});
