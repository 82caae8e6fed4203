import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export const PARK_LAW = `id: uu-7-2099
type: uu
number: "7"
year: 2099
level: national
title:
  id: "Undang-Undang Nomor 7 Tahun 2099 tentang Taman Bermain"
  en: "Law Number 7 of 2099 on Playgrounds"
shortTitle:
  id: "UU 7/2099 Taman Bermain"
  en: "Law 7/2099 Playgrounds"
aliases: ["UU Taman"]
binding: true
gazette:
  - { series: LN, reference: "2099/7", verification: verified }
events:
  - type: promulgated
    date: "2099-01-01"
    verification: verified
  - type: inForce
    date: "2099-02-01"
    verification: verified
`;

export const REPEALING_LAW = `id: uu-8-2099
type: uu
number: "8"
year: 2099
level: national
title: { id: "Undang-Undang Nomor 8 Tahun 2099 tentang Ayunan", en: "Law Number 8 of 2099 on Swings" }
shortTitle: { id: "UU 8/2099 Ayunan", en: "Law 8/2099 Swings" }
binding: true
events:
  - { type: inForce, date: "2099-06-01", verification: verified }
relations:
  - { type: repeals, eId: art_9, to: uu-7-2099, toEId: art_2__para_1, date: "2099-06-01", verification: verified }
`;

/** A seeds folder of invented instruments in a folder of its own. */
export function inventedSeeds(instruments: Record<string, string>, sources = '[]'): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-'));
  mkdirSync(path.join(folder, 'instruments'));
  for (const [name, content] of Object.entries(instruments))
    writeFileSync(path.join(folder, 'instruments', `${name}.yaml`), content);
  writeFileSync(path.join(folder, 'sources.yaml'), sources);
  return folder;
}
