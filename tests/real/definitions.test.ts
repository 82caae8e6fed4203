import { describe, expect, it } from 'vitest';
import { type Definition, definitionsIn } from '@/lib/law/definitions.ts';
import { mirror, realDocument } from './corpus.ts';

const held = new Map<string, Promise<Definition[]>>();

async function read(instrument: string): Promise<Definition[]> {
  const { body, attachments, explanation, language } = await realDocument(instrument);
  return definitionsIn({ body: [...body, ...attachments], explanation }, language);
}

/** Terms found in the texts by eye: where each is defined, by what name, and with what short form. */
const READ_BY_EYE: [instrument: string, eId: string, term: string, alias?: string][] = [
  ['uu-11-2012', 'art_1__point_24', 'Balai Pemasyarakatan', 'Bapas'],
  ['uu-11-2012', 'art_1__point_4', 'Anak yang Menjadi Korban Tindak Pidana', 'Anak Korban'],
  ['uu-11-2012', 'art_1__point_23', 'Klien Anak'],
  ['uu-12-2022', 'art_1__point_6', 'Saksi'],
  ['uu-12-2022', 'art_1__point_17', 'Penanganan'],
  ['uu-12-2022', 'art_1__point_10', 'Lembaga Perlindungan Saksi dan Korban', 'LPSK'],
  ['uu-13-2003', 'art_1__point_26', 'Anak'],
  ['uu-13-2003', 'art_1__point_29', 'Seminggu'],
  ['uu-21-2007', 'art_1__point_7', 'Eksploitasi'],
  ['uu-21-2007', 'art_1__point_15', 'Penjeratan Utang'],
  ['uu-44-2008', 'art_1__point_2', 'Jasa pornografi'],
  ['uu-23-2002', 'art_1__point_10', 'Anak asuh'],
  ['uu-4-1979', 'art_1__point_2', 'Anak'],
  ['uu-39-1999', 'art_1__point_5', 'Anak'],
  ['uu-3-1997', 'art_1__point_2', 'Anak Nakal'],
  ['uu-1-1974', 'art_42', 'Anak yang sah'],
  ['uu-1-1974', 'art_57', 'perkawinan campuran'],
  ['uu-8-1981', 'art_1__point_16', 'Penyitaan'],
  ['uu-8-1981', 'art_4', 'Penyelidik'],
  ['uu-8-1981', 'art_186', 'Keterangan ahli'],
  ['uu-1-2023', 'art_150', 'Anak'],
  ['uu-1-2023', 'art_155', 'Luka Berat'],
  ['uu-27-2022', 'art_1__point_4', 'Pengendali Data Pribadi'],
  ['uu-8-2016', 'art_1__point_13', 'Pelayanan Publik'],
  ['uu-20-2003', 'art_1__point_15', 'Pendidikan jarak jauh'],
  ['uu-36-2009', 'art_1__point_2', 'Sumber daya di bidang kesehatan'],
  ['uu-23-2006', 'art_1__point_9', 'Data Kependudukan'],
  ['uu-40-2008', 'art_1__point_3', 'Etnis'],
  ['pp-65-2015', 'art_1__point_5', 'Anak yang Menjadi Saksi Tindak Pidana', 'Anak Saksi'],
  ['pp-54-2007', 'art_1__point_1', 'Anak angkat'],
  ['pp-40-2011', 'exp__art_31__para_2', 'layanan kesehatan yang bersifat rehabilitatif'],
  ['uu-11-2012', 'exp__art_14__para_1', 'atasan langsung'],
  ['uu-3-1997', 'exp__art_43__para_2', '1 (satu) hari'],
  ['crc', 'art_1', 'child'],
  ['ilo-c182', 'art_2', 'child'],
  ['ilo-c182', 'art_3', 'the worst forms of child labour'],
  ['opsc', 'art_2__point_a', 'Sale of children'],
  ['palermo-protocol', 'art_3__point_a', 'Trafficking in persons'],
  ['lanzarote', 'art_3__point_b', 'sexual exploitation and sexual abuse of children'],
  ['lanzarote', 'art_20__para_2', 'child pornography'],
  ['budapest', 'art_9__para_3', 'minor'],
  ['untoc', 'art_2__point_g', 'Confiscation'],
  ['untoc', 'art_8__para_4', 'public official'],
  ['cedaw', 'art_1', 'discrimination against women'],
];

describe.skipIf(!mirror)('definitions of real texts', () => {
  it.each(READ_BY_EYE)('%s %s defines %s', async (instrument, eId, term, alias) => {
    const definitions = held.get(instrument) ?? read(instrument);
    held.set(instrument, definitions);
    const found = (await definitions).filter((definition) => definition.eId === eId);
    expect(found.map((definition) => definition.term)).toContain(term);
    if (alias) expect(found.flatMap(({ aliases }) => aliases)).toContain(alias);
  });
});
