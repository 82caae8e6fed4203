import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A text of a collection, known by its place in it: `uu/2002/23.md`. */
export interface BulkText {
  type: 'uu' | 'pp';
  year: number;
  number: string;
  bytes: Uint8Array;
}

/** The folder of bulk archives: `LINDUNG_BULK`, else `../shared/bulk`; null where there is none. */
export function bulkFolder(): string | null {
  const folder = path.resolve(process.env.LINDUNG_BULK ?? '../shared/bulk');
  return existsSync(folder) ? folder : null;
}

/**
 * The texts of the archives in a folder, one after the other.
 * @throws Error where an archive cannot be unpacked
 * @example for (const { type, number, year } of bulkTexts('../shared/bulk')) console.log(`${type} ${number}/${year}`)
 */
export function* bulkTexts(folder: string): Generator<BulkText> {
  for (const archive of readdirSync(folder)
    .filter((name) => name.endsWith('.tar.gz'))
    .sort()) {
    const unpacked = mkdtempSync(path.join(os.tmpdir(), 'lindung-bulk-'));
    try {
      execFileSync('tar', ['-xzf', path.join(folder, archive), '-C', unpacked]);
      for (const name of readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).sort()) {
        const [, type, year, number] = /(?:^|[\\/])(uu|pp)[\\/](\d{4})[\\/]([\w-]+)\.md$/.exec(name) ?? [];
        if ((type !== 'uu' && type !== 'pp') || !year || !number) continue;
        yield { type, year: Number(year), number, bytes: readFileSync(path.join(unpacked, name)) };
      }
    } finally {
      rmSync(unpacked, { recursive: true, force: true });
    }
  }
}
