import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SourceFacts } from '../law/catalogue.ts';
import { LegalError } from '../law/legal-error.ts';

const TIMEOUT_MS = 15_000;
const LARGEST_BYTES = 50_000_000;
// One host that does not answer is asked once, not once a text.
const silentHosts = new Set<string>();

/**
 * Brings a source file from the mirror, else from its pinned address, and verifies it.
 * @throws LegalError `hash-mismatch`, `empty-source`, `source-unavailable`
 * @example await bringSource(source, '/srv/corpus')
 */
export async function bringSource(source: SourceFacts, mirror: string | null): Promise<Uint8Array> {
  const file = mirror === null ? null : path.join(mirror, source.path);
  if (file && existsSync(file)) return verifySource(source, readFileSync(file), file);
  return verifySource(source, await download(source), source.url);
}

/** The bytes, if they are those the catalogue pins. */
export function verifySource(source: SourceFacts, bytes: Uint8Array, place: string): Uint8Array {
  if (bytes.length === 0) throw new LegalError('empty-source', `${place} is empty.`, { file: place });
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (actual !== source.sha256) {
    throw new LegalError(
      'hash-mismatch',
      `${place} is not the text the catalogue pins: sha256 ${actual}, expected ${source.sha256}.`,
      {
        file: place,
        expected: source.sha256,
        actual,
      },
    );
  }
  return bytes;
}

async function download(source: SourceFacts): Promise<Uint8Array> {
  const { host } = new URL(source.url);
  if (silentHosts.has(host)) throw unavailable(source, `${host} does not answer`);
  let response: Response;
  try {
    response = await fetch(source.url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    silentHosts.add(host);
    throw unavailable(source, error instanceof Error ? error.message : 'no network');
  }
  if (!response.ok) throw unavailable(source, `HTTP ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > LARGEST_BYTES)
    throw new LegalError('too-large', `${source.url} has ${bytes.length} bytes.`, { file: source.url });
  return bytes;
}

function unavailable(source: SourceFacts, reason: string): LegalError {
  return new LegalError(
    'source-unavailable',
    `${source.path} is in no mirror and ${source.url} could not be had: ${reason}.`,
    {
      file: source.path,
    },
  );
}
