import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { bringSource, verifySource } from '../corpus/bring-source.ts';
import { corpusMirror } from '../corpus/mirror.ts';
import { readDocument } from '../corpus/read-document.ts';
import type { Catalogue } from '../editorial/read-catalogue.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import type { LegalDocument } from '../law/document.ts';
import { LegalError } from '../law/legal-error.ts';
import type { ImportOptions } from './import-texts.ts';

/** Sources chosen by name, and how their bytes are had. */
export interface NamedTexts {
  sources: SourceFacts[];
  /** Files the catalogue does not know: the reader's own texts. */
  own: string[];
  /** Instruments named by their id: their text of the catalogue is wanted, whatever stands in its place. */
  instruments: string[];
  bring: ImportOptions['bring'];
}

/**
 * The files a name given on the command line stands for, folders opened; relative to where the command was called.
 * @throws LegalError `source-unavailable` where there is no such file
 * @example filesNamed('texts') // ['/srv/texts/uu-44-2008.md', ...]
 */
export function filesNamed(name: string): string[] {
  const target = placesOf(name).find((place) => existsSync(place));
  if (!target)
    throw new LegalError('source-unavailable', `There is no file or folder "${name}".`, { file: name });
  if (!statSync(target).isDirectory()) return [target];
  const files = readdirSync(target, { recursive: true, encoding: 'utf8' })
    .filter((file) => !path.basename(file).startsWith('.'))
    .map((file) => path.join(target, file))
    .filter((file) => statSync(file).isFile())
    .sort();
  if (files.length === 0)
    throw new LegalError('source-unavailable', `The folder "${name}" holds no file.`, { file: name });
  return files;
}

/**
 * The sources of the catalogue that names stand for: instrument ids, or files known by their hash; other files are the reader's own.
 * @param own `asOwn`: files are the reader's own texts even where the catalogue knows them
 * @throws LegalError naming the file: what is wrong with it, or that the catalogue pins other bytes
 * @example await textsNamed(['uu-44-2008'], catalogue)
 */
export async function textsNamed(
  names: readonly string[],
  catalogue: Catalogue,
  own: { asOwn: boolean } = { asOwn: false },
): Promise<NamedTexts> {
  const files = new Map<string, string>();
  const ownFiles: string[] = [];
  const instruments: string[] = [];
  const sources: SourceFacts[] = [];
  for (const name of names) {
    if (catalogue.instruments.some(({ id }) => id === name)) {
      const held = catalogue.sources.filter(({ instrument }) => instrument === name);
      if (held.length === 0) throw notHeld(name);
      sources.push(...held);
      instruments.push(name);
    } else {
      for (const file of filesNamed(name)) {
        const known = own.asOwn ? [] : sourcesOf(file, catalogue);
        if (known.length === 0) ownFiles.push(file);
        for (const source of known) files.set(source.id, file);
        sources.push(...known);
      }
    }
  }
  const mirror = corpusMirror();
  return {
    sources: [...new Set(sources)],
    own: ownFiles,
    instruments,
    bring: async (source) => {
      const file = files.get(source.id);
      return file ? verifySource(source, readFileSync(file), file) : bringSource(source, mirror);
    },
  };
}

/**
 * The tree of a file, its format, grammar and language told from its content.
 * @throws LegalError `empty-source`, `unreadable-source`, `not-a-law`
 */
export async function readFile(file: string): Promise<LegalDocument> {
  return (await readDocument(file, readFileSync(file))).document;
}

function sourcesOf(file: string, catalogue: Catalogue): SourceFacts[] {
  const sha256 = createHash('sha256').update(readFileSync(file)).digest('hex');
  const known = catalogue.sources.filter((source) => source.sha256 === sha256);
  if (known.length > 0) return known;
  const namesake = catalogue.sources.find((source) => path.basename(source.path) === path.basename(file));
  if (namesake) verifySource(namesake, readFileSync(file), file);
  return [];
}

function notHeld(id: string): LegalError {
  return new LegalError(
    'not-held',
    `The catalogue has no text for ${id}: add its source to seeds/sources.yaml.`,
    {
      instrument: id,
    },
  );
}

// npm runs commands in the project's folder and tells in INIT_CWD where it was called.
function placesOf(name: string): string[] {
  return [path.resolve(process.env.INIT_CWD ?? '.', name), path.resolve(name)];
}
