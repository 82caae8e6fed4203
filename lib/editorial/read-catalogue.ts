import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { InstrumentFacts, SourceFacts } from '../law/catalogue.ts';
import { instrumentSchema, sourcesSchema } from './catalogue-schema.ts';
import { invalid, readYaml } from './read-yaml.ts';

export interface Catalogue {
  instruments: InstrumentFacts[];
  sources: SourceFacts[];
  /** SHA-256 by instrument id, over its facts and its sources. */
  hashes: Map<string, string>;
}

/**
 * The catalogue of a seeds folder: one file an instrument, and `sources.yaml`, checked one by one and against each other.
 * @throws LegalError `invalid-catalogue` naming the file, the line and the key
 * @example readCatalogue('seeds').instruments.find((facts) => facts.id === 'crc')?.type // 'treaty'
 */
export function readCatalogue(seeds: string): Catalogue {
  const folder = path.join(seeds, 'instruments');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const instruments = files.map((name) => {
    const file = path.join(folder, name);
    const facts = readYaml(file, instrumentSchema);
    checkFacts(file, facts);
    return facts;
  });
  const sourceFile = path.join(seeds, 'sources.yaml');
  const sources = readYaml(sourceFile, sourcesSchema);
  const known = new Map(instruments.map((facts) => [facts.id, facts]));
  for (const facts of instruments) checkRelations(path.join(folder, `${facts.id}.yaml`), facts, known);
  checkSources(sourceFile, sources, known);
  const hashes = new Map(
    instruments.map((facts) => [
      facts.id,
      hashOf(
        facts,
        sources.filter(({ instrument }) => instrument === facts.id),
      ),
    ]),
  );
  return { instruments, sources, hashes };
}

function hashOf(...parts: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function checkFacts(file: string, { id, number, year }: InstrumentFacts): void {
  const named = path.basename(file, '.yaml');
  if (named !== id)
    throw invalid(file, null, `the file is named ${named}, the instrument "${id}"; they must agree`);
  const [, idNumber, idYear] = /^[a-z]+-(\d+)-(\d{4})$/.exec(id) ?? [];
  if (idYear && (number !== idNumber || year !== Number(idYear)))
    throw invalid(file, null, `number ${number} and year ${year} do not agree with the id ${id}`);
}

function checkRelations(
  file: string,
  { id, relations }: InstrumentFacts,
  known: ReadonlyMap<string, InstrumentFacts>,
): void {
  const seen = new Set<string>();
  for (const { type, eId, to, toEId } of relations) {
    if (to === id) throw invalid(file, null, `relations: ${type} ${to} is to itself`);
    if (!known.has(to))
      throw invalid(file, null, `relations: ${type} "${to}" is to an instrument that has no file`);
    const key = [type, eId, to, toEId].join(' ');
    if (seen.has(key)) throw invalid(file, null, `relations: ${type} ${to} ${toEId ?? ''} is stated twice`);
    seen.add(key);
  }
}

function checkSources(
  file: string,
  sources: readonly SourceFacts[],
  known: ReadonlyMap<string, InstrumentFacts>,
): void {
  const ids = new Set<string>();
  const mains = new Set<string>();
  for (const { id, instrument, role, language } of sources) {
    if (!known.has(instrument))
      throw invalid(file, null, `${id}: the instrument "${instrument}" has no file`);
    if (ids.has(id)) throw invalid(file, null, `${id} is stated twice`);
    ids.add(id);
    if (role !== 'main') continue;
    const key = `${instrument} ${language}`;
    if (mains.has(key))
      throw invalid(file, null, `${id}: ${instrument} has another main source in this language`);
    mains.add(key);
  }
}
