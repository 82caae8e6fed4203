import { readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import type { ExportedSource, ExportItem } from '@/lib/export/exported.ts';
import type { InstrumentFacts } from '@/lib/law/catalogue.ts';
import type { LegalDocument } from '@/lib/law/document.ts';
import { workUri } from '@/lib/law/instrument.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { parseTreaty } from '@/lib/law/parse-treaty.ts';
import { walk } from '@/lib/law/provision.ts';
import { inventedSeeds, PARK_LAW, REPEALING_LAW } from '../editorial/invented-seeds.ts';
import { INVENTED_STATUTE, sourceText } from '../law/invented-statute.ts';

const KITES = `id: kites
type: treaty
year: 2097
level: international
title: { id: "Konvensi Layang-layang", en: "Convention on Kites & Strings <50 % {cotton}>" }
shortTitle: { id: "Konvensi Layang-layang", en: "Kites_Convention" }
binding: true
gazette:
  - { series: UNTS, reference: "9999 UNTS 3", verification: verified }
  - { series: CETS, reference: "No. 1", verification: unverified }
events:
  - { type: adopted, date: "2097-05", verification: verified }
`;
const COMMENT = `id: kites-gc1
type: general-comment
year: 2098
level: international
title: { id: "Komentar Umum 1", en: "General comment No. 1 on kites" }
shortTitle: { id: "Komentar 1", en: "GC1" }
binding: false
gazette: [{ series: symbol, reference: "CRC/K/GC/1", verification: verified }]
`;

const { instruments } = readCatalogue(
  inventedSeeds({ 'uu-7-2099': PARK_LAW, 'uu-8-2099': REPEALING_LAW, kites: KITES, 'kites-gc1': COMMENT }),
);

/** An invented instrument of the tests by its id. */
export function inventedFacts(id: string): InstrumentFacts {
  const facts = instruments.find((instrument) => instrument.id === id);
  if (!facts) throw new Error(`No invented instrument ${id}.`);
  return facts;
}

export const AMENDING_ACT = `UNDANG-UNDANG NOMOR 8 TAHUN 2099 TENTANG PERUBAHAN ATAS UNDANG-UNDANG NOMOR 7 TAHUN 2099 TENTANG TAMAN BERMAIN
Menimbang : bahwa ayunan "baru" < lama & usang;
Mengingat : Pasal 5;
MEMUTUSKAN:
Pasal I
Beberapa ketentuan diubah sebagai berikut:
1. Ketentuan Pasal 2 diubah sehingga berbunyi sebagai berikut:
Pasal 2
(1) Setiap orang dilarang:
1. merusak ayunan; dan
2. mengecat perosotan.
2. Di antara Pasal 2 dan Pasal 3 disisipkan 1 (satu) pasal, yakni Pasal 2A yang berbunyi sebagai berikut:
Pasal yang disisipkan tanpa kepala.
3. Pasal 3 dihapus.
Pasal II
Undang-Undang ini mulai berlaku pada tanggal diundangkan.`;

const TREATY = `Convention on Kites
The States Parties,
Considering the wind,
PART I
Article 1
Use of terms
For the purposes of this Convention, the term "kite" means a thing on a string.
Article 2
1. States Parties shall protect kites from:
(a) rain;
(b) trees, in particular:
(i) oaks;
(ii) elms.
2. They shall do so at once.
IN WITNESS WHEREOF the undersigned have signed.`;

export const DOCUMENTS: Record<string, LegalDocument> = {
  'uu-7-2099': parseStatute(sourceText(INVENTED_STATUTE, 3)),
  'uu-8-2099': parseStatute(sourceText(AMENDING_ACT)),
  kites: parseTreaty(sourceText(TREATY), 'en'),
  'kites-gc1': parseTreaty(
    sourceText('General comment\n1. Kites fly.\n2. Strings hold:\n(a) well;\n(b) long.'),
    'en',
  ),
};

const SOURCE: ExportedSource = {
  url: 'https://example.org/7.md',
  path: 'id/7.md',
  sha256: 'a'.repeat(64),
  authority: 'official',
  licence: null,
  format: 'markdown',
  retrieved: '2099-03-01',
  method: 'markdown',
};

/** An item of one of the invented texts, whole or of one provision. */
export function inventedItem(id: string, eId: string | null = null, document = DOCUMENTS[id]): ExportItem {
  const facts = inventedFacts(id);
  if (!document) throw new Error(`No invented text ${id}.`);
  const { language, body, explanation, attachments, problems, corrections } = document;
  const all = [...walk([...body, ...attachments, ...explanation])];
  const provision = all.find((candidate) => candidate.eId === eId);
  if (eId !== null && !provision) throw new Error(`${id} has no ${eId}.`);
  return {
    facts,
    workUri: workUri(facts),
    relations: [
      {
        type: 'repeals',
        direction: 'to',
        id: 'uu-8-2099',
        workUri: '/akn/id/act/uu/2099/8',
        title: 'UU 8',
        date: '2099-06-01',
      },
    ],
    text: {
      language,
      body,
      explanation,
      attachments,
      problems,
      corrections,
      validFrom: '2099-02-01',
      basis: 'printed',
      origins: [],
      source: SOURCE,
    },
    chosen: provision
      ? { provision, source: SOURCE, label: eId ?? '', explanation: null, ...provision.position }
      : null,
    citation: `${eId ?? 'whole'} of ${id}`,
    url: `https://lindung.example/en/law/${id}`,
    notices: ['Repealed by UU 8/2099.'],
  };
}

/** The park act as consolidated: Pasal 2 has the words of an act that amends it. */
export function consolidatedItem(eId: string | null = null): ExportItem {
  const item = inventedItem('uu-7-2099', eId);
  if (!item.text) throw new Error('No text.');
  const source = { ...SOURCE, url: 'https://example.org/3.md', sha256: 'b'.repeat(64) };
  const enactedBy = {
    id: 'uu-3-2100',
    eId: 'art_I__mod_1',
    workUri: '/akn/id/act/uu/2100/3',
    label: 'Pasal I angka 1 UU 3/2100',
    validFrom: '2100-01-01',
  };
  const origins = ['art_2', 'art_2__para_1'].map((each) => ({
    eId: each,
    label: each,
    enactedBy,
    source,
  }));
  return {
    ...item,
    text: { ...item.text, basis: 'consolidated', origins },
    chosen: item.chosen && { ...item.chosen, source },
  };
}
