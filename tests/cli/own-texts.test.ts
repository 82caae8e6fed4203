import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOwn, type OwnImport, type OwnOptions } from '@/lib/cli/own-texts.ts';
import { readCounts } from '@/lib/db/read-counts.ts';
import { readSources } from '@/lib/db/read-text.ts';
import { removeOwnSource } from '@/lib/db/write-own-text.ts';
import { readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import { identifyInstrument } from '@/lib/law/identify-instrument.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { inventedPdf } from '../corpus/invented-pdf.ts';
import { inventedSeeds, PARK_LAW, REPEALING_LAW } from '../editorial/invented-seeds.ts';
import { sourceText } from '../law/invented-statute.ts';
import { inventedLibrary, type Library } from '../research/invented-library.ts';

const RULE = `PERATURAN MENTERI PERTAMANAN REPUBLIK INDONESIA NOMOR 3 TAHUN 2098 TENTANG AYUNAN
Menimbang : a. bahwa ayunan berderit;
MEMUTUSKAN:
Pasal 1
Ayunan diminyaki.
Pasal 2
Peraturan Menteri ini mulai berlaku pada tanggal diundangkan.`;
const LAW = RULE.replace(
  /^.*$/m,
  'UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 7 TAHUN 2099 TENTANG TAMAN BERMAIN',
);

let library: Library;
let folder: string;
const catalogue = readCatalogue(inventedSeeds({ 'uu-7-2099': PARK_LAW, 'uu-8-2099': REPEALING_LAW }));
const own = (name: string, content: string | Uint8Array, options: OwnOptions = {}): Promise<OwnImport> => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return importOwn(library.db, catalogue, file, options);
};

beforeAll(async () => {
  library = await inventedLibrary();
  await library.import();
  folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-own-'));
});
afterAll(async () => {
  await library.db.$disconnect();
  rmSync(library.folder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

describe("a reader's own file", () => {
  it('becomes a new instrument, told from its title, with where it came from', async () => {
    const result = await own('ayunan.md', RULE);
    expect(result).toMatchObject({
      instrument: 'permen-pertamanan-3-2098',
      title: 'Peraturan Menteri Pertamanan Nomor 3 Tahun 2098 tentang Ayunan',
    });
    const [source] = await readSources(library.db, 'permen-pertamanan-3-2098');
    expect(source?.facts).toMatchObject({
      role: 'own',
      authority: 'own',
      path: path.join(folder, 'ayunan.md'),
    });
    expect(source?.facts.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of the same bytes again changes nothing', async () => {
    const before = await library.db.expression.findMany();
    expect(await own('ayunan.md', RULE)).toMatchObject({ provisions: null });
    expect(await library.db.expression.findMany()).toEqual(before);
  });

  it('outlives a change of the catalogue', async () => {
    await library.import();
    expect(await library.db.instrument.count({ where: { id: 'permen-pertamanan-3-2098' } })).toBe(1);
    expect(await readCounts(library.db)).toMatchObject({ officialTexts: 1 });
  });

  it('replaces no text of the catalogue without being told, and gives way again', async () => {
    await expect(own('uu.md', LAW)).rejects.toMatchObject({ code: 'text-held' });
    expect(await own('uu.md', LAW, { replace: true })).toMatchObject({ instrument: 'uu-7-2099' });
    expect(await library.import()).toMatchObject({ imported: [], unchanged: 1 });
    await removeOwnSource(library.db, 'uu-7-2099');
    expect((await library.import()).imported).toMatchObject([{ source: 'uu-7-2099/main' }]);
  });

  it('is the text of an instrument without one where it is named so', async () => {
    expect(await own('lain.md', RULE, { as: 'uu-8-2099' })).toMatchObject({ instrument: 'uu-8-2099' });
  });

  it.each([
    ['an empty file', 'kosong.md', '', {}, 'empty-source'],
    ['what is no law', 'resep.md', 'Telur, susu, roti.', {}, 'not-a-law'],
    ['a PDF cut off', 'putus.pdf', '%PDF-1.7 1 0 obj', {}, 'unreadable-source'],
    ['a PDF of pictures', 'pindai.pdf', inventedPdf([[]]), {}, 'unreadable-source'],
    ['a text without a title', 'tanpa.md', 'Pasal 1\nSatu.', {}, 'invalid-parameter'],
    ['a name that is no id', 'salah.md', RULE, { as: 'Undang Undang' }, 'invalid-parameter'],
  ] as [string, string, string | Uint8Array, OwnOptions, string][])(
    'is refused where it is %s, and nothing is stored',
    async (_, name, content, options, code) => {
      const before = await readCounts(library.db);
      await expect(own(name, content, options)).rejects.toMatchObject({ code });
      expect(await readCounts(library.db)).toEqual(before);
    },
  );
});

describe('the title of a text', () => {
  it.each([
    [
      'UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 5 TAHUN 2090 TENTANG BOLA',
      'uu-5-2090',
      'Undang-Undang Nomor 5 Tahun 2090 tentang Bola',
    ],
    [
      'PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG NOMOR 1 TAHUN 2090 TENTANG BOLA',
      'perppu-1-2090',
      'Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2090 tentang Bola',
    ],
    [
      'PERATURAN PRESIDEN REPUBLIK INDONESIA NOMOR 101 TAHUN 2090 TENTANG POLA DAN BOLA',
      'perpres-101-2090',
      'Peraturan Presiden Nomor 101 Tahun 2090 tentang Pola dan Bola',
    ],
  ])('"%s" names %s', (line, id, title) => {
    expect(
      identifyInstrument(parseStatute(sourceText(`${line}\nMenimbang : a. bahwa;\nPasal 1\nSatu.`))),
    ).toMatchObject({ id, title });
  });

  it('that prints no number names none', () => {
    expect(identifyInstrument(parseStatute(sourceText('Pasal 1\nSatu.')))).toBeNull();
  });
});
