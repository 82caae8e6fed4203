import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readStructureSample } from '@/lib/editorial/read-structure-sample.ts';

function sampleWith(articles: string, rest = ''): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lindung-structure-')), 'structure.yaml');
  writeFileSync(file, `- law: uu-1-2099\n  penjelasan: true\n  articles: ${articles}\n${rest}`);
  return file;
}

describe('the laws counted by hand', () => {
  it.each([
    ['{ "1-2 4": "" }', ['art_1', 'art_2', 'art_4']],
    ['{ "3A-3B": "" }', ['art_3A', 'art_3B']],
    ['{ "III-V": "" }', ['art_III', 'art_IV', 'art_V']],
    ['{ "1": "{a-b}" }', ['art_1', 'art_1__point_a', 'art_1__point_b']],
    [
      '{ "1": "1-2{a} 3" }',
      ['art_1', 'art_1__para_1', 'art_1__para_2', 'art_1__para_2__point_a', 'art_1__para_3'],
    ],
    [
      '{ "1": "{a{1-2} b}" }',
      ['art_1', 'art_1__point_a', 'art_1__point_a__point_1', 'art_1__point_a__point_2', 'art_1__point_b'],
    ],
  ])('have in %s these units', (articles, units) => {
    expect(readStructureSample(sampleWith(articles))[0]?.own).toEqual(units);
  });

  it('have the units an instruction or an article quotes apart from their own', () => {
    const quoted = '  instructions: { "I": "1-2" }\n  quoted: { "I 2": { "7": "1" }, "II": { "8": "" } }\n';
    expect(readStructureSample(sampleWith('{ "I-II": "" }', quoted))[0]).toMatchObject({
      own: ['art_I', 'art_II'],
      instructions: ['art_I__mod_1', 'art_I__mod_2'],
      quoted: ['art_I__mod_2__art_7', 'art_I__mod_2__art_7__para_1', 'art_II__art_8'],
    });
  });

  it.each([
    ['an unknown key', '{ "1": "" }', '  annex: true\n', /structure\.yaml:4: 0\.annex: is not a key/],
    ['a range of nothing', '{ "a-3": "" }', '', /"a-3" is no range of numbers/],
    ['open braces', '{ "1": "1{a-b" }', '', /does not close its braces/],
  ])('are refused with %s', (_, articles, rest, message) => {
    expect(() => readStructureSample(sampleWith(articles, rest))).toThrow(message);
  });
});
