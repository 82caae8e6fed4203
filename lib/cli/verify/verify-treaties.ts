import path from 'node:path';
import type { Database } from '../../db/client.ts';
import { saveFigures } from '../../db/figures.ts';
import { readCatalogueRows } from '../../db/read-catalogue.ts';
import { readText } from '../../db/read-text.ts';
import { readTreatyCounts } from '../../editorial/read-treaty-counts.ts';
import { shapeDifferences, treatyShape } from '../../law/treaty-shape.ts';

const COUNTS = path.join('seeds', 'verification', 'treaties.yaml');

/** What comparing the treaties held with counts made by eye found. */
export interface TreatyFigures {
  texts: number;
  agreeing: number;
  units: number;
  differing: number;
  notHeld: number;
}

/** Prints where a treaty's tree differs from what was counted in its source by eye; false where one does. */
export async function verifyTreaties(db: Database): Promise<boolean> {
  const rows = await readCatalogueRows(db);
  const figures: TreatyFigures = { texts: 0, agreeing: 0, units: 0, differing: 0, notHeld: 0 };
  for (const counted of readTreatyCounts(COUNTS)) {
    const held = rows
      .find(({ facts }) => facts.id === counted.instrument)
      ?.texts.find(({ basis, language }) => basis === 'printed' && language === counted.language);
    const stored = held ? await readText(db, held.id) : null;
    if (!stored) {
      figures.notHeld += 1;
      continue;
    }
    const differences = shapeDifferences(treatyShape(stored.trees.body), counted);
    figures.texts += 1;
    figures.units += counted.units.length;
    figures.differing += differences.length;
    if (differences.length === 0) figures.agreeing += 1;
    for (const difference of differences)
      console.log(`${counted.instrument} (${counted.language}): ${difference}`);
  }
  await saveFigures(db, 'treaty-counts', figures);
  console.log(
    `${figures.texts} treaties of ${figures.units} articles and paragraphs counted by eye: ${figures.agreeing} agree in all, ${figures.differing} differences${figures.notHeld > 0 ? `; ${figures.notHeld} not held` : ''}.`,
  );
  return figures.texts > 0 && figures.differing === 0;
}
