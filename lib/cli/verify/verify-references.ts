import path from 'node:path';
import type { Database } from '../../db/client.ts';
import { saveFigures } from '../../db/figures.ts';
import { readCatalogueRows } from '../../db/read-catalogue.ts';
import { readReferences } from '../../db/references.ts';
import { readReferenceSample } from '../../editorial/read-reference-sample.ts';
import { catalogueLookup } from '../../research/resolve.ts';

const SAMPLE = path.join('seeds', 'verification', 'references.yaml');
const LEAST_PRECISION = 0.99;
const LEAST_RECALL = 0.97;

/** Measures the references kept against a sample read by hand; false below 99 % precision or 97 % recall. */
export async function verifyReferences(db: Database): Promise<boolean> {
  const rows = await readCatalogueRows(db);
  const texts = new Map(rows.map(({ facts, texts: held }) => [facts.id, held]));
  const { amends } = catalogueLookup(rows, db);
  const count = { provisions: 0, right: 0, wrong: 0, missed: 0, notHeld: 0 };
  for (const { instrument, eId, targets } of readReferenceSample(SAMPLE)) {
    // The sample was read in the law as printed: later versions say other things in the same places.
    const held = (texts.get(instrument) ?? []).filter(({ basis }) => basis === 'printed');
    if (held.length === 0) {
      count.notHeld += 1;
      continue;
    }
    count.provisions += 1;
    const kept = (await Promise.all(held.map(({ id }) => readReferences(db, id, eId)))).flat();
    const found = new Set(
      kept
        .filter((reference) => reference.eId === eId)
        .map(({ toInstrument, toEId }) => inLaw(toInstrument, toEId, amends)),
    );
    const wanted = new Set(
      targets.map((target) => {
        const [to = '', toEId = null] = target.split(' ');
        return inLaw(to, toEId, amends);
      }),
    );
    for (const one of found) {
      if (wanted.has(one)) count.right += 1;
      else {
        count.wrong += 1;
        console.log(`wrong: ${instrument} ${eId} to ${one}`);
      }
    }
    for (const one of wanted) {
      if (found.has(one)) continue;
      count.missed += 1;
      console.log(`missed: ${instrument} ${eId} to ${one}`);
    }
  }
  const precision = count.right / Math.max(1, count.right + count.wrong);
  const recall = count.right / Math.max(1, count.right + count.missed);
  console.log(
    `${count.provisions} provisions read by hand, ${count.right + count.missed} references: precision ${percent(precision)}, recall ${percent(recall)}${count.notHeld > 0 ? `; ${count.notHeld} provisions not held` : ''}.`,
  );
  await saveFigures(db, 'reference-sample', { ...count, precision, recall });
  return count.provisions > 0 && precision >= LEAST_PRECISION && recall >= LEAST_RECALL;
}

/** A provision that an amending act quotes is that of the law it amends, wherever it is read. */
function inLaw(instrument: string, eId: string | null, amends: (id: string) => string[]): string {
  if (eId === null) return instrument;
  const quoted = /^.*__qstr_[^_]+__/.exec(eId)?.[0];
  const [law] = quoted ? amends(instrument).filter((one) => amends(one).length === 0) : [];
  return `${law ?? instrument} ${quoted ? eId.slice(quoted.length) : eId}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
