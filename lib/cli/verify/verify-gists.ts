import type { Database } from '../../db/client.ts';
import { saveFigures } from '../../db/figures.ts';
import { readGists } from '../../db/gists.ts';
import { readSources, readText } from '../../db/read-text.ts';
import { formatReference, type ProvisionReference } from '../../law/editorial.ts';
import type { Gist } from '../../law/gist.ts';
import { disagreements } from '../../law/gist-figures.ts';
import { formatLabel } from '../../law/label.ts';
import { type Provision, plainText, walk } from '../../law/provision.ts';
import { type Located, locate } from '../../research/locate.ts';

/** What comparing the figures of the gists with their texts found. */
export interface GistFigures {
  gists: number;
  /** Gists whose provision is held. */
  compared: number;
  /** Written from another copy than the one held as the text, so that their figures are not compared with it. */
  otherCopy: number;
  disagreeing: number;
  missing: number;
}

/** Prints the figures in gists that their official text does not have; false where there are any, or where a provision is missing from a text held. */
export async function verifyGists(db: Database): Promise<boolean> {
  const gists = await readGists(db);
  const locations = await locate(gists.map(referenceOf));
  const sources = await readSources(db, [...new Set(gists.map(({ text }) => text))]);
  const ofAlternate = new Set(
    sources.filter(({ facts }) => facts.role === 'alternate').map(({ facts }) => facts.id),
  );
  const texts = new Map<string, Map<string, Provision>>();
  const figures: GistFigures = { gists: gists.length, compared: 0, otherCopy: 0, disagreeing: 0, missing: 0 };
  for (const gist of gists) {
    const location = locations.get(formatReference(referenceOf(gist)));
    const name = `${gist.instrument} ${gist.eId}`;
    if (location?.state === 'missing') {
      figures.missing += 1;
      console.log(`${name}: no such provision in the text held (${gist.text})`);
    }
    if (location?.state !== 'found') continue;
    const { expressionId } = location.at;
    if (ofAlternate.has(gist.text)) {
      figures.otherCopy += 1;
      console.log(`${name}: written from ${gist.text}, not compared`);
      continue;
    }
    if (!texts.has(expressionId)) texts.set(expressionId, await provisionsOf(db, expressionId));
    const found = disagreements(gist, officialWords(location.at, gist, texts.get(expressionId)));
    figures.compared += 1;
    if (found.length > 0) figures.disagreeing += 1;
    for (const { language, figure, unit, against } of found)
      console.log(`${name} (${language}): "${figure}" (${unit}) is not in the ${against}`);
  }
  await saveFigures(db, 'gists', figures);
  console.log(
    `\n${figures.gists} gists; ${figures.compared} compared with their text, ${figures.otherCopy} of another copy, ${figures.disagreeing} with a figure that disagrees; ${figures.missing} of a provision that is not there.`,
  );
  return figures.disagreeing + figures.missing === 0;
}

function referenceOf({ instrument, eId, givenBy }: Gist): ProvisionReference {
  return { instrument, eId, by: givenBy === instrument ? null : givenBy, until: null };
}

async function provisionsOf(db: Database, expressionId: string): Promise<Map<string, Provision>> {
  const stored = await readText(db, expressionId);
  const { body = [], explanation = [], attachment = [] } = stored?.trees ?? {};
  return new Map([...walk([...body, ...explanation, ...attachment])].map((item) => [item.eId, item]));
}

/** The provision with its own number and its Penjelasan, which a gist may draw on. */
function officialWords(
  { eId }: Located,
  gist: Gist,
  provisions: ReadonlyMap<string, Provision> | undefined,
): string {
  const words = [eId, `exp__${eId}`, `exp__${inExplanation(eId)}`]
    .flatMap((id) => provisions?.get(id) ?? [])
    .map(plainText);
  return [formatLabel(gist.eId, 'indonesian'), ...words].join('\n');
}

/** The Penjelasan of an amending act lists the articles it quotes below its own points. */
function inExplanation(eId: string): string {
  return eId.replace(/__mod_([^_]+)__qstr_[^_]+/, '__point_$1');
}
