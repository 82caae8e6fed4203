import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Gist } from '../law/gist.ts';
import { gistFileSchema } from './gist-schema.ts';
import type { Catalogue } from './read-catalogue.ts';
import { invalid, readYaml } from './read-yaml.ts';

/**
 * The gists of a seeds folder, in the order of their files; none where there is no `editorial/gists`.
 * @throws LegalError `invalid-catalogue` naming the file, the line and the key
 * @example readGists('seeds', catalogue)[0]?.eId // 'art_1'
 */
export function readGists(seeds: string, { instruments, sources }: Catalogue): Gist[] {
  const folder = path.join(seeds, 'editorial', 'gists');
  if (!existsSync(folder)) return [];
  const known = new Set(instruments.map(({ id }) => id));
  const givers = new Map(sources.map(({ id, instrument }) => [id, instrument]));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const file = path.join(folder, name);
      const instrument = path.basename(name, '.yaml');
      if (!known.has(instrument))
        throw invalid(file, null, `the catalogue has no instrument "${instrument}"`);
      return gistsOf(file, instrument, givers);
    });
}

function gistsOf(file: string, instrument: string, givers: ReadonlyMap<string, string>): Gist[] {
  const { entries, author, date, ...whole } = readYaml(file, gistFileSchema);
  const seen = new Set<string>();
  return entries.map(({ eId, id, en, text = whole.text, verification = whole.verification }) => {
    const givenBy = givers.get(text);
    if (!givenBy) throw invalid(file, null, `${eId}: seeds/sources.yaml has no "${text}"`);
    const key = `${eId} ${givenBy}`;
    if (seen.has(key)) throw invalid(file, null, `${eId} is summarised twice from ${givenBy}`);
    seen.add(key);
    return { instrument, eId, id, en, text, givenBy, author, date, verification };
  });
}
