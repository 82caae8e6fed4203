import { createHash } from 'node:crypto';
import { bulkFolder } from '../../corpus/bulk-texts.ts';
import type { Database } from '../../db/client.ts';
import { saveFigures } from '../../db/figures.ts';
import { readCatalogueRows } from '../../db/read-catalogue.ts';
import { readAmendments } from '../../db/read-consolidation.ts';
import { readText } from '../../db/read-text.ts';
import { letters } from '../../law/amendments/quoted-text.ts';
import { type Provision, plainText, walk } from '../../law/provision.ts';
import { AMENDED_EFFECTS, type EffectFact } from './amended-effects.ts';
import { amendBulk } from './bulk-amendments.ts';

/** What applying amending acts came to, in a collection or in the texts held. */
export interface AmendmentFigures {
  acts: number;
  chains: number;
  instructions: number;
  applied: number;
  effects: number;
  refused: Record<string, number>;
}

/** A version to look effects up in: `uu-23-2002 uu-35-2014` is the former as amended by the latter. */
type Versions = Map<string, readonly Provision[]>;

/** Prints and keeps how many instructions were applied, in the texts held and in bulk, and whether the effects checked by hand are as they were found. */
export async function verifyAmendments(db: Database): Promise<boolean> {
  const versions: Versions = new Map();
  const held = await heldFigures(db, versions);
  print('texts held', held);
  const folder = bulkFolder();
  if (!folder) console.log('No bulk texts (LINDUNG_BULK, ../shared/bulk): only the texts held are measured.');
  const bulk = folder ? await bulkFigures(folder, versions) : null;
  if (bulk) print('bulk texts', bulk);
  await saveFigures(db, 'amendments', { held, bulk });
  return checkSample(versions);
}

async function heldFigures(db: Database, versions: Versions): Promise<AmendmentFigures> {
  const figures = emptyFigures();
  for (const { facts, texts } of await readCatalogueRows(db)) {
    const amendments = await readAmendments(db, facts.id);
    if (amendments.length === 0) continue;
    figures.chains += texts.some(({ basis }) => basis === 'consolidated') ? 1 : 0;
    figures.acts += new Set(amendments.map(({ by }) => by)).size;
    for (const { applied, reason } of amendments) count(figures, applied, reason);
    figures.effects += amendments.flatMap(({ applied, targets }) => (applied ? targets : [])).length;
    for (const { id, basis, validFrom } of texts) {
      if (basis !== 'consolidated') continue;
      const body = Object.values((await readText(db, id))?.trees ?? {}).flat();
      for (const { by, date } of amendments) if (date === validFrom) versions.set(`${facts.id} ${by}`, body);
    }
  }
  return figures;
}

async function bulkFigures(folder: string, versions: Versions): Promise<AmendmentFigures> {
  const { chains, texts, titled, withInstructions, instructions, withoutTarget } = await amendBulk(folder);
  console.log(
    `\n${texts} bulk texts: ${titled} are called amendments, ${withInstructions} of them have instructions that were read (${instructions}); ${withoutTarget} amend what is not among the texts.`,
  );
  const figures = emptyFigures();
  for (const { target, acts, outcomes, versions: own } of chains) {
    figures.chains += 1;
    figures.acts += acts;
    for (const { applied, reason, effects } of outcomes) {
      count(figures, applied, reason);
      figures.effects += effects;
    }
    for (const { by, date, applied } of outcomes) {
      const version = own.find(({ validFrom }) => validFrom === date);
      const key = `${target} ${by}`;
      if (applied && version && !versions.has(key))
        versions.set(key, [...version.text.body, ...version.text.explanation]);
    }
  }
  return figures;
}

function emptyFigures(): AmendmentFigures {
  return { acts: 0, chains: 0, instructions: 0, applied: 0, effects: 0, refused: {} };
}

/** An instruction lost in reading, or an act not held, is no instruction read. */
function count(figures: AmendmentFigures, applied: boolean, reason: string | null): void {
  if (reason !== 'instruction-lost' && reason !== 'act-not-held') figures.instructions += 1;
  if (applied) figures.applied += 1;
  else figures.refused[reason ?? ''] = (figures.refused[reason ?? ''] ?? 0) + 1;
}

function print(
  of: string,
  { acts, chains, instructions, applied, effects, refused }: AmendmentFigures,
): void {
  const share = instructions === 0 ? '' : ` (${((100 * applied) / instructions).toFixed(1)} %)`;
  console.log(
    `\n${of}: ${acts} amending acts on ${chains} amended ones; ${applied} of ${instructions} instructions applied${share}, ${effects} effects.`,
  );
  for (const [reason, times] of Object.entries(refused).sort(([, a], [, b]) => b - a))
    console.log(`  ${String(times).padStart(5)} ${reason}`);
}

function checkSample(versions: Versions): boolean {
  const known = AMENDED_EFFECTS.filter(({ target, act }) => versions.has(`${target} ${act}`));
  const wrong = known.filter((fact) => {
    const body = versions.get(`${fact.target} ${fact.act}`) ?? [];
    const provision = [...walk(body)].find(({ eId }) => eId === fact.eId);
    return !provision || !holds(fact, provision);
  });
  console.log(
    `\n${known.length - wrong.length} of ${known.length} effects checked by hand are as they were found${known.length < AMENDED_EFFECTS.length ? `; ${AMENDED_EFFECTS.length - known.length} are of texts not held here` : ''}.`,
  );
  for (const { target, act, eId } of wrong) console.log(`  not so: ${target} ${eId} by ${act}`);
  return wrong.length === 0;
}

function holds({ units, words, hash }: EffectFact, provision: Provision): boolean {
  const fact = effectFact(provision);
  return fact.units === units && fact.words === words && fact.hash === hash;
}

/** What is kept of a provision to know it again: its units, the number of its words, and a hash of its letters. */
export function effectFact(provision: Provision): Pick<EffectFact, 'units' | 'words' | 'hash'> {
  const text = plainText(provision);
  return {
    units: provision.children.map(({ num, kind }) => num ?? kind).join(' '),
    words: text.split(/\s+/).length,
    hash: createHash('sha256').update(letters(text)).digest('hex').slice(0, 10),
  };
}
