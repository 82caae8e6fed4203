import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Catchwords, EditorialKind, EditorialLayer, ProvisionReference } from '../law/editorial.ts';
import { catchwordFile, LAYER_FILES } from './layer-schema.ts';
import type { Catalogue } from './read-catalogue.ts';
import { invalid, readYaml } from './read-yaml.ts';

type FiledKind = keyof typeof LAYER_FILES;

/**
 * The editorial layer of a seeds folder, checked entry by entry, against itself and against the catalogue; a file that is not there has no entries.
 * @throws LegalError `invalid-catalogue` naming the file, the line and the key, or the entry
 * @example readLayer('seeds', catalogue).topic.length
 */
export function readLayer(seeds: string, { instruments }: Catalogue): EditorialLayer {
  const folder = path.join(seeds, 'editorial');
  const read = <Kind extends FiledKind>(kind: Kind): EditorialLayer[Kind] => {
    const file = path.join(folder, LAYER_FILES[kind].file);
    if (!existsSync(file)) return [];
    const { entries, ...provenance } = readYaml(file, LAYER_FILES[kind].schema);
    const { author, date } = provenance;
    return entries.map(
      ({ verification = provenance.verification, sources = provenance.sources, ...facts }) => ({
        ...facts,
        author,
        date,
        verification,
        sources,
      }),
    ) as EditorialLayer[Kind];
  };
  const layer: EditorialLayer = {
    theme: read('theme'),
    obligation: read('obligation'),
    gap: read('gap'),
    topic: read('topic'),
    institution: read('institution'),
    principle: read('principle'),
    country: read('country'),
    share: read('share'),
    remark: read('remark'),
    catchwords: readCatchwords(path.join(folder, 'catchwords')),
  };
  const known = new Set(instruments.map(({ id }) => id));
  for (const kind of Object.keys(layer) as EditorialKind[]) check(folder, kind, layer, known);
  return layer;
}

/** The catchwords of every instrument that has a file of them. */
function readCatchwords(folder: string): Catchwords[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return files.sort().flatMap((name) => {
    const { entries, ...provenance } = readYaml(path.join(folder, name), catchwordFile);
    const instrument = path.basename(name, '.yaml');
    return entries.map(({ eId, id, en }) => ({
      ...provenance,
      id: `${instrument}/${eId}`,
      instrument,
      eId,
      words: { id, en },
    }));
  });
}

/** All provisions an entry of any kind points to. */
export function referencesOf(entry: object): ProvisionReference[] {
  const { asked, national, international, provisions, basis } = entry as Record<
    string,
    ProvisionReference[] | undefined
  >;
  return [asked, national, international, provisions, basis].flatMap((list) => list ?? []);
}

function check(
  folder: string,
  kind: EditorialKind,
  layer: EditorialLayer,
  instruments: ReadonlySet<string>,
): void {
  const file = path.join(folder, kind === 'catchwords' ? 'catchwords' : LAYER_FILES[kind].file);
  const wrong = (id: string, what: string) => invalid(file, null, `${id}: ${what}`);
  const has = (target: EditorialKind, id: string): boolean => layer[target].some((entry) => entry.id === id);
  const ids = new Set<string>();
  for (const entry of layer[kind]) {
    if (ids.has(entry.id)) throw wrong(entry.id, 'is stated twice');
    ids.add(entry.id);
    if ('words' in entry && !instruments.has(entry.instrument))
      throw wrong(entry.id, `the catalogue has no "${entry.instrument}"`);
    for (const { instrument, by } of referencesOf(entry))
      for (const named of [instrument, by])
        if (named !== null && !instruments.has(named))
          throw wrong(entry.id, `the catalogue has no "${named}"`);
    for (const source of entry.sources)
      if (!/^(?:https?|doi):/.test(source) && !instruments.has(source))
        throw wrong(entry.id, `the catalogue has no source "${source}"`);
    if ('theme' in entry && !has('theme', entry.theme)) throw wrong(entry.id, `no theme "${entry.theme}"`);
    if ('parent' in entry && entry.parent !== null && !has('topic', entry.parent))
      throw wrong(entry.id, `no topic "${entry.parent}"`);
    for (const obligation of 'obligations' in entry ? entry.obligations : [])
      if (!has('obligation', obligation)) throw wrong(entry.id, `no obligation "${obligation}"`);
  }
}
