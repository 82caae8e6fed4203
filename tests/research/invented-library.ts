import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type ImportReport, importTexts } from '@/lib/cli/import-texts.ts';
import { bringSource } from '@/lib/corpus/bring-source.ts';
import { type Database, openDatabase } from '@/lib/db/client.ts';
import { applyMigrations, enableWriteAheadLog } from '@/lib/db/migrate.ts';
import { saveCatalogue } from '@/lib/db/write-catalogue.ts';
import { readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import { inventedSeeds, PARK_LAW, REPEALING_LAW } from '../editorial/invented-seeds.ts';
import { INVENTED_STATUTE } from '../law/invented-statute.ts';

/** A database of its own with two invented laws, one of them with its text. */
export interface Library {
  folder: string;
  mirror: string;
  url: string;
  db: Database;
  import(content?: string): Promise<ImportReport>;
}

export const TEXT = `${INVENTED_STATUTE}\n`;

export async function inventedLibrary(): Promise<Library> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-'));
  const mirror = path.join(folder, 'mirror');
  mkdirSync(path.join(mirror, 'id'), { recursive: true });
  const url = `file:${path.join(folder, 'lindung.db')}`;
  await enableWriteAheadLog(url);
  await applyMigrations(url);
  const db = openDatabase(url);
  return {
    folder,
    mirror,
    url,
    db,
    async import(content = TEXT) {
      writeFileSync(path.join(mirror, 'id', 'uu-7-2099.md'), content);
      const catalogue = readCatalogue(
        inventedSeeds({ 'uu-7-2099': PARK_LAW, 'uu-8-2099': REPEALING_LAW }, sourceOf(TEXT)),
      );
      await saveCatalogue(db, catalogue);
      return importTexts(db, catalogue.instruments, catalogue.sources, {
        bring: (source) => bringSource(source, mirror),
      });
    },
  };
}

function sourceOf(content: string): string {
  return `- id: uu-7-2099/main
  instrument: uu-7-2099
  role: main
  path: id/uu-7-2099.md
  url: http://127.0.0.1:9/${'a'.repeat(40)}/7.md
  sha256: ${createHash('sha256').update(content).digest('hex')}
  bytes: ${content.length}
  format: markdown
  language: id
  grammar: statute
`;
}
