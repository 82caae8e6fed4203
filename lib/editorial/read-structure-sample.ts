import { z } from 'zod';
import { LegalError } from '../law/legal-error.ts';
import { readYaml } from './read-yaml.ts';

const units = z.record(z.string(), z.string());
const entry = z.strictObject({
  law: z.string().min(1),
  penjelasan: z.boolean(),
  articlesOf: z.literal('part').optional(),
  chapters: z.number().int().positive().default(0),
  parts: z.number().int().positive().default(0),
  subparts: z.number().int().positive().default(0),
  articles: units,
  instructions: units.default({}),
  quoted: z.record(z.string(), units).default({}),
  explained: z.string().default(''),
  plain: z.string().default(''),
  lost: z.array(z.string().min(1)).default([]),
});

/** What a law was found to hold when its raw text was read by eye; units by eId, without the marks of alinea and quotation. */
export interface SampledStructure {
  law: string;
  penjelasan: boolean;
  /** Only some articles were read: the others, and the headings, are not counted. */
  part: boolean;
  chapters: number;
  parts: number;
  subparts: number;
  /** Articles, ayat and points of the law's own. */
  own: string[];
  instructions: string[];
  /** Articles, ayat and points that instructions quote. */
  quoted: string[];
  /** Numbers of the articles explained with words of their own, and of those said to be clear. */
  explained: string[];
  plain: string[];
  /** What the source itself lacks or garbles. */
  lost: string[];
}

/**
 * The laws whose structure was counted by hand.
 * @throws LegalError `invalid-catalogue` naming the file, the line and the key, or the range that is none
 * @example readStructureSample('seeds/verification/structure.yaml')[0].own // ['art_1', 'art_1__para_1', ...]
 */
export function readStructureSample(file: string): SampledStructure[] {
  return readYaml(file, z.array(entry)).map(({ articlesOf, articles, instructions, quoted, ...rest }) => ({
    ...rest,
    part: articlesOf === 'part',
    own: articleUnits('', articles),
    instructions: Object.entries(instructions).flatMap(([article, numbers]) =>
      expand(numbers).map((number) => `art_${article}__mod_${number}`),
    ),
    quoted: Object.entries(quoted).flatMap(([where, held]) => {
      const [article = '', instruction] = where.split(' ');
      return articleUnits(`art_${article}__${instruction ? `mod_${instruction}__` : ''}`, held);
    }),
    explained: expand(rest.explained),
    plain: expand(rest.plain),
  }));
}

function articleUnits(prefix: string, articles: Record<string, string>): string[] {
  return Object.entries(articles).flatMap(([numbers, held]) =>
    expand(numbers).flatMap((number) => {
      const article = `${prefix}art_${number}`;
      const list = /^\{(.*)\}$/.exec(held);
      return [article, ...below(article, list ? 'point' : 'para', list?.[1] ?? held)];
    }),
  );
}

/** `1-3 4{a-c}`: each range of units, the last with what stands in braces after it. */
function below(parent: string, kind: 'para' | 'point', held: string): string[] {
  const found: string[] = [];
  let rest = held.trim();
  while (rest !== '') {
    const [range = ''] = /^[^\s{]+/.exec(rest) ?? [];
    if (range === '') throw new LegalError('invalid-catalogue', `"${held}" is no list of units.`);
    rest = rest.slice(range.length);
    const own = expand(range).map((number) => `${parent}__${kind}_${number}`);
    found.push(...own);
    if (rest.startsWith('{')) {
      const end = closing(rest);
      found.push(...below(own.at(-1) ?? parent, 'point', rest.slice(1, end)));
      rest = rest.slice(end + 1);
    }
    rest = rest.trim();
  }
  return found;
}

function closing(text: string): number {
  let depth = 0;
  for (const [index, sign] of [...text].entries()) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth === 0) return index;
  }
  throw new LegalError('invalid-catalogue', `"${text}" does not close its braces.`);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** `1-3 5` → 1, 2, 3, 5; `a-c`, `I-IV` and `25A-25C` likewise. */
function expand(ranges: string): string[] {
  return ranges
    .split(' ')
    .filter((range) => range !== '')
    .flatMap((range) => {
      const [first = '', last] = range.split('-');
      if (last === undefined) return [first];
      if (/^\d+$/.test(first))
        return Array.from(
          { length: Number(last) - Number(first) + 1 },
          (_, step) => `${Number(first) + step}`,
        );
      if (ROMAN.includes(first) && ROMAN.includes(last))
        return ROMAN.slice(ROMAN.indexOf(first), ROMAN.indexOf(last) + 1);
      const [, stem = '', from = ''] = /^(\d*)([a-zA-Z])$/.exec(first) ?? [];
      const [, same = '', to = ''] = /^(\d*)([a-zA-Z])$/.exec(last) ?? [];
      if (from === '' || to === '' || stem !== same)
        throw new LegalError('invalid-catalogue', `"${range}" is no range of numbers.`);
      return Array.from(
        { length: to.charCodeAt(0) - from.charCodeAt(0) + 1 },
        (_, step) => stem + String.fromCharCode(from.charCodeAt(0) + step),
      );
    });
}
