import path from 'node:path';
import { bulkFolder, bulkTexts } from '../../corpus/bulk-texts.ts';
import { extractText } from '../../corpus/extract-text.ts';
import type { Database } from '../../db/client.ts';
import { saveFigures } from '../../db/figures.ts';
import { readStructureSample } from '../../editorial/read-structure-sample.ts';
import { LegalError } from '../../law/legal-error.ts';
import { parseStatute } from '../../law/parse-statute.ts';
import {
  compareStructure,
  STRUCTURE_CLASSES,
  type StructureClass,
  type StructureComparison,
} from './compare-structure.ts';

const SAMPLE = path.join('seeds', 'verification', 'structure.yaml');
/** The least share of own articles, ayat and points that are right or told. */
const LEAST = 0.9;

interface ClassFigures {
  counted: number;
  right: number;
  told: number;
  /** What the tree has and the law has not, and what of it is told. */
  extra: number;
  extraTold: number;
}

/** Measures the trees of bulk texts against laws counted by hand, and lists what is wrong and not told. */
export async function verifyStructure(db: Database): Promise<boolean> {
  const folder = bulkFolder();
  if (!folder) {
    console.log('No bulk texts (LINDUNG_BULK, ../shared/bulk): the laws counted by hand are not read.');
    return true;
  }
  const sample = new Map(readStructureSample(SAMPLE).map((one) => [one.law, one]));
  const compared = new Map<string, StructureComparison>();
  const refused: string[] = [];
  for (const { type, number, year, bytes } of bulkTexts(folder)) {
    const counted = sample.get(`${type}-${number}-${year}`);
    if (!counted) continue;
    try {
      const { text } = await extractText(bytes, 'markdown');
      compared.set(counted.law, compareStructure(counted, parseStatute(text)));
    } catch (error) {
      if (!(error instanceof LegalError)) throw error;
      refused.push(counted.law);
    }
  }
  const absent = [...sample.keys()].filter((law) => !compared.has(law) && !refused.includes(law));
  if (compared.size === 0) {
    console.log(`${folder} has none of the ${sample.size} laws counted by hand: nothing was compared.`);
    return refused.length === 0;
  }
  if (absent.length > 0) console.log(`Not among the bulk texts: ${absent.join(', ')}.`);
  for (const [law, { differences }] of compared) {
    for (const { of, eId, what, told } of differences)
      if (!told) console.log(`not told: ${law} ${eId}: ${what} (${of})`);
  }
  const all = [...compared.values()];
  const right = all.filter(({ differences }) => structural(differences).length === 0).length;
  const told =
    all.filter(({ differences }) => structural(differences).every((one) => one.told)).length - right;
  console.log(
    `\n${all.length} laws counted by hand${refused.length > 0 ? ` (${refused.join(', ')} refused)` : ''}: ${right} wholly right, ${told} more with every fault told; ${percent(right + told, all.length)}.`,
  );
  const classes = new Map(STRUCTURE_CLASSES.map((one) => [one, figuresOf(one, all)]));
  for (const [name, figures] of classes) print(name, figures);
  await saveFigures(db, 'structure-sample', {
    laws: all.length,
    right,
    told,
    classes: Object.fromEntries(classes),
  });
  const core = (['articles', 'ayat', 'points'] as const).map((one) => figuresOf(one, all));
  return refused.length === 0 && core.every((one) => one.right + one.told >= LEAST * one.counted);
}

/** What a source lacks is told or not; it makes no tree wrong. */
function structural(differences: StructureComparison['differences']): StructureComparison['differences'] {
  return differences.filter(({ of }) => of !== 'lost');
}

function figuresOf(name: StructureClass, all: readonly StructureComparison[]): ClassFigures {
  const differences = all.flatMap((one) => one.differences.filter(({ of }) => of === name));
  const extra = differences.filter(({ what }) => what === 'not in the law');
  const wrong = differences.filter(({ what }) => what !== 'not in the law');
  const counted = all.reduce((sum, one) => sum + one.counted[name], 0);
  return {
    counted,
    right: counted - wrong.length,
    told: wrong.filter(({ told }) => told).length,
    extra: extra.length,
    extraTold: extra.filter(({ told }) => told).length,
  };
}

function print(name: string, { counted, right, told, extra, extraTold }: ClassFigures): void {
  const more = extra === 0 ? '' : `; ${extra} that the law has not, ${extraTold} of them told`;
  console.log(
    `  ${name.padEnd(19)} ${right} of ${counted} right (${percent(right, counted)}), ${told} told: ${percent(right + told, counted)}${more}`,
  );
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
