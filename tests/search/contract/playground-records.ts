import type { Thesaurus } from '@/lib/law/thesaurus.ts';
import { catchwordStems } from '@/lib/search/catchword-score.ts';
import type { SearchRecord } from '@/lib/search/engine.ts';
import type { PlanKnowledge } from '@/lib/search/query-plan.ts';
import { standing } from '@/lib/search/standing.ts';
import { stemmedText } from '@/lib/search/stems.ts';

/** A record of an invented law, with what is computed from its words. */
export function playgroundRecord(eId: string, changes: Partial<SearchRecord>): SearchRecord {
  const record: Omit<SearchRecord, 'standing' | 'stems' | 'gistStems' | 'catchwordStems'> = {
    id: `${changes.instrument ?? 'uu-7-2099'}/${changes.lang ?? 'id'}/${eId}`,
    instrument: 'uu-7-2099',
    eId,
    lang: 'id' as const,
    source: 'official' as const,
    kind: 'uu',
    status: 'inForce',
    level: 'national',
    year: 2099,
    topics: [],
    rank: 1,
    position: 0,
    label: `Pasal ${eId.replace('art_', '')}`,
    defines: '',
    heading: '',
    text: '',
    path: '',
    instrumentTitle:
      'Undang-Undang Nomor 7 Tahun 2099 tentang Taman Bermain\nUU 7/2099 Taman Bermain\nuu-7-2099',
    explanation: '',
    punishes: '',
    gist: '',
    catchwords: '',
    aboutStems: '',
    ...changes,
  };
  const shadow = [record.defines, record.heading, record.text].join('\n');
  const [id = '', en = ''] = record.gist.split('\n\n');
  const [under = '', english = ''] = record.catchwords.split('\n\n');
  return {
    ...record,
    standing: standing(record),
    stems: stemmedText(shadow, record.lang),
    gistStems: `${stemmedText(id, 'id')}\n${stemmedText(en, 'en')}`,
    catchwordStems: catchwordStems({ id: under, en: english }),
  };
}

const SANDPIT = {
  instrument: 'pp-3-2099',
  kind: 'pp',
  rank: 3,
  year: 2098,
  topics: ['sand'],
  instrumentTitle: 'Peraturan Pemerintah Nomor 3 Tahun 2098 tentang Bak Pasir\npp-3-2099',
};

/** Records of invented laws, each with one thing that a search must get right. */
export const RECORDS: readonly SearchRecord[] = [
  playgroundRecord('art_1', { text: 'Ayunan adalah tempat duduk yang digantung.', defines: 'Ayunan' }),
  playgroundRecord('art_2', {
    text: 'Setiap orang dilarang merusak ayunan dan mengotori pasir.',
    path: 'BAB II LARANGAN',
  }),
  playgroundRecord('art_3', {
    text: 'Ayunan diperiksa setiap pekan, dan setiap ayunan diberi nomor ayunan.',
  }),
  playgroundRecord('art_76', { text: 'Perosotan dibersihkan.' }),
  playgroundRecord('art_76D', { text: 'Anak boleh bermain.', explanation: 'Bermain berarti bersukacita.' }),
  playgroundRecord('art_77', { text: 'Ketentuan Pasal 76D berlaku bagi orang tua.' }),
  playgroundRecord('art_77D', {
    text: 'Perosotan dicat.',
    gist: 'Boleh melukis permadani terbang.\n\nA flying carpet may be painted.',
  }),
  playgroundRecord('art_4', { text: 'Pasir diganti.', ...SANDPIT }),
  playgroundRecord('art_5', { text: 'Bak ditutup pada malam hari demi anak.', ...SANDPIT }),
  playgroundRecord('art_6', {
    text: 'Ayunan dan pasir lama.',
    instrument: 'uu-1-1950',
    status: 'repealed',
    year: 1950,
    instrumentTitle: 'UU 1/1950 Lapangan\nuu-1-1950',
  }),
  playgroundRecord('art_7', {
    text: 'The café of the best interests of kites.',
    label: 'Article 7',
    lang: 'en',
    instrument: 'kites',
    kind: 'treaty',
    instrumentTitle: 'Kites\nkites',
  }),
  playgroundRecord('art_8', {
    text: 'Pemeriksaan trampolin dilakukan oleh pengawas yang melindungi pengunjung.',
    catchwords: 'karusel malam\nkarusel berlampu\n\nmidnight merry-go-round',
  }),
  playgroundRecord('art_9', {
    text: 'Pengawas mencatat.',
    explanation: 'Trampolin dicatat dengan nomor 2014.',
  }),
];

const THESAURUS: Thesaurus = [
  {
    id: 'swing',
    terms: [
      { text: 'ayunan', lang: 'id', use: 'preferred' },
      { text: 'swing', lang: 'en', use: 'preferred' },
      { text: 'buaian gantung', lang: 'id', use: 'outdated' },
    ],
    broader: null,
    note: { id: 'Istilah lama.', en: 'An old term.' },
  },
  {
    id: 'roundabout',
    terms: [
      { text: 'komidi putar', lang: 'id', use: 'preferred' },
      { text: 'karusel berlampu', lang: 'id', use: 'also' },
    ],
    broader: null,
    note: null,
  },
];

export const KNOWLEDGE: PlanKnowledge = {
  instruments: [
    { id: 'uu-7-2099', type: 'uu', number: '7', year: 2099, names: ['UU Taman', 'UU Taman Bermain'] },
    { id: 'pp-3-2099', type: 'pp', number: '3', year: 2098, names: ['PP Bak Pasir'] },
    { id: 'kites', type: 'treaty', number: null, year: null, names: ['Kites Convention'] },
  ],
  thesaurus: THESAURUS,
};
