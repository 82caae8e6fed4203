import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder that mirrors the texts: `LINDUNG_MIRROR` where set, else ./corpus, else ../shared/corpus; null where none exists.
 * @example corpusMirror() // '/srv/lindung/corpus'
 */
export function corpusMirror(): string | null {
  const chosen = process.env.LINDUNG_MIRROR;
  const folders = chosen ? [chosen] : ['corpus', path.join('..', 'shared', 'corpus')];
  const found = folders.map((folder) => path.resolve(folder)).find((folder) => existsSync(folder));
  return found ?? null;
}
