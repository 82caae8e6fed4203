/** What a penal provision threatens, as read in its text by eye. Months; rupiah; 0 where the text sets no minimum. */
export interface CheckedPenalty {
  instrument: string;
  eId: string;
  months: [min: number, max: number | null] | null;
  also?: ('life' | 'death')[];
  joined: 'dan' | 'atau' | 'dan/atau' | null;
  rupiah: [min: number, max: number] | null;
}

const J = 1_000_000;
const M = 1_000_000_000;

type Row = [
  eId: string,
  months: [number, number | null] | null,
  joined: CheckedPenalty['joined'],
  rupiah: [number, number] | null,
  also?: ('life' | 'death')[],
];

const QUOTED = { perppu: 'art_I__mod_1__qstr_1__', perppu3: 'art_I__mod_3__qstr_1__' };

const CHECKED: Record<string, Row[]> = {
  'perppu-1-2016': [
    [`${QUOTED.perppu}art_81__para_1`, [60, 180], 'dan', [0, 5 * M]],
    [`${QUOTED.perppu}art_81__para_2`, [60, 180], 'dan', [0, 5 * M]],
    [`${QUOTED.perppu}art_81__para_5`, [120, 240], null, null, ['life', 'death']],
    [`${QUOTED.perppu3}art_82__para_1`, [60, 180], 'dan', [0, 5 * M]],
  ],
  'uu-35-2014': [
    ['art_I__mod_63__qstr_1__art_77', [0, 60], 'dan/atau', [0, 100 * J]],
    ['art_I__mod_64__qstr_1__art_77A__para_1', [0, 120], 'dan', [0, 1 * M]],
    ['art_I__mod_64__qstr_1__art_77B', [0, 60], 'dan/atau', [0, 100 * J]],
    ['art_I__mod_65__qstr_1__art_80__para_1', [0, 42], 'dan/atau', [0, 72 * J]],
    ['art_I__mod_65__qstr_1__art_80__para_2', [0, 60], 'dan/atau', [0, 100 * J]],
    ['art_I__mod_65__qstr_1__art_80__para_3', [0, 180], 'dan/atau', [0, 3 * M]],
    ['art_I__mod_66__qstr_1__art_81__para_1', [60, 180], 'dan', [0, 5 * M]],
    ['art_I__mod_68__qstr_1__art_83', [36, 180], 'dan', [60 * J, 300 * J]],
    ['art_I__mod_71__qstr_1__art_88', [0, 120], 'dan/atau', [0, 200 * J]],
    ['art_I__mod_72__qstr_1__art_89__para_1', [60, 240], 'dan', [50 * J, 500 * J], ['life', 'death']],
    ['art_I__mod_72__qstr_1__art_89__para_2', [24, 120], 'dan', [20 * J, 200 * J]],
  ],
  'uu-21-2007': [
    ['art_2__para_1', [36, 180], 'dan', [120 * J, 600 * J]],
    ['art_2__para_2', [36, 180], 'dan', [120 * J, 600 * J]],
    ['art_5', [36, 180], 'dan', [120 * J, 600 * J]],
    ['art_6', [36, 180], 'dan', [120 * J, 600 * J]],
    ['art_7__para_2', [60, null], 'dan', [200 * J, 5 * M], ['life']],
    ['art_9', [12, 72], 'dan', [40 * J, 240 * J]],
    ['art_12', [36, 180], 'dan', [120 * J, 600 * J]],
    ['art_19', [12, 84], 'dan', [40 * J, 280 * J]],
    ['art_21__para_2', [24, 120], 'dan', [80 * J, 400 * J]],
    ['art_23', [12, 60], 'dan', [40 * J, 200 * J]],
    ['art_24', [36, 84], 'dan', [120 * J, 280 * J]],
    ['art_25', [0, 12], null, null],
  ],
  'uu-44-2008': [
    ['art_29', [6, 144], 'dan/atau', [250 * J, 6 * M]],
    ['art_30', [6, 72], 'dan/atau', [250 * J, 3 * M]],
    ['art_31', [0, 48], 'dan/atau', [0, 2 * M]],
    ['art_33', [24, 180], 'dan/atau', [1 * M, 7.5 * M]],
    ['art_35', [12, 144], 'dan/atau', [500 * J, 6 * M]],
    ['art_36', [0, 120], 'dan/atau', [0, 5 * M]],
    ['art_38', [6, 72], 'dan/atau', [250 * J, 3 * M]],
  ],
  'uu-12-2022': [
    ['art_5', [0, 9], 'dan/atau', [0, 10 * J]],
    ['art_6__point_a', [0, 48], 'dan/atau', [0, 50 * J]],
    ['art_6__point_b', [0, 144], 'dan/atau', [0, 300 * J]],
    ['art_6__point_c', [0, 144], 'dan/atau', [0, 300 * J]],
    ['art_10__para_1', [0, 108], 'dan/atau', [0, 200 * J]],
    ['art_11', [0, 144], 'dan/atau', [0, 300 * J]],
    ['art_12', [0, 180], 'dan/atau', [0, 1 * M]],
    ['art_14__para_1', [0, 48], 'dan/atau', [0, 200 * J]],
    ['art_14__para_2', [0, 72], 'dan/atau', [0, 300 * J]],
    ['art_18__para_1', null, null, [5 * M, 15 * M]],
    ['art_19', [0, 60], null, null],
  ],
  'uu-11-2008': [
    ['art_45__para_1', [0, 72], 'dan/atau', [0, 1 * M]],
    ['art_45__para_3', [0, 144], 'dan/atau', [0, 2 * M]],
    ['art_46__para_2', [0, 84], 'dan/atau', [0, 700 * J]],
    ['art_48__para_2', [0, 108], 'dan/atau', [0, 3 * M]],
    ['art_51__para_2', [0, 144], 'dan/atau', [0, 12 * M]],
  ],
  'uu-19-2016': [
    ['art_I__mod_8__qstr_1__art_45__para_3', [0, 48], 'dan/atau', [0, 750 * J]],
    ['art_I__mod_8__qstr_1__art_45B', [0, 48], 'dan/atau', [0, 750 * J]],
  ],
  'uu-1-2024': [
    ['art_I__mod_16__qstr_1__art_45__para_1', [0, 72], 'dan/atau', [0, 1 * M]],
    ['art_I__mod_16__qstr_1__art_45__para_3', [0, 120], 'dan/atau', [0, 10 * M]],
    ['art_I__mod_16__qstr_1__art_45__para_4', [0, 24], 'dan/atau', [0, 400 * J]],
    ['art_I__mod_16__qstr_1__art_45__para_8', [0, 72], 'dan/atau', [0, 1 * M]],
  ],
  'uu-27-2022': [
    ['art_67__para_1', [0, 60], 'dan/atau', [0, 5 * M]],
    ['art_67__para_2', [0, 48], 'dan/atau', [0, 4 * M]],
    ['art_68', [0, 72], 'dan/atau', [0, 6 * M]],
  ],
  'uu-13-2003': [
    ['art_183__para_1', [24, 60], 'dan/atau', [200 * J, 500 * J]],
    ['art_185__para_1', [12, 48], 'dan/atau', [100 * J, 400 * J]],
    ['art_186__para_1', [1, 48], 'dan/atau', [10 * J, 400 * J]],
    ['art_187__para_1', [1, 12], 'dan/atau', [10 * J, 100 * J]],
    ['art_188__para_1', null, null, [5 * J, 50 * J]],
  ],
  'uu-23-2004': [
    ['art_44__para_3', [0, 180], 'atau', [0, 45 * J]],
    ['art_44__para_4', [0, 4], 'atau', [0, 5 * J]],
    ['art_46', [0, 144], 'atau', [0, 36 * J]],
    ['art_47', [48, 180], 'atau', [12 * J, 300 * J]],
    ['art_48', [60, 240], 'atau', [25 * J, 500 * J]],
    ['art_49', [0, 36], 'atau', [0, 15 * J]],
  ],
  'uu-8-2016': [
    ['art_144', [0, 60], 'dan', [0, 500 * J]],
    ['art_145', [0, 24], 'dan', [0, 200 * J]],
  ],
  'uu-1-1974': [
    ['art_61__para_2', [0, 1], null, null],
    ['art_61__para_3', [0, 3], null, null],
  ],
  'pp-9-1975': [
    ['art_45__para_1__point_a', null, null, [0, 7500]],
    ['art_45__para_1__point_b', [0, 3], 'atau', [0, 7500]],
  ],
  'uu-11-2012': [
    ['art_81__para_6', [0, 120], null, null],
    ['art_96', [0, 24], 'atau', [0, 200 * J]],
    ['art_97', [0, 60], 'dan', [0, 500 * J]],
    ['art_101', [0, 24], null, null],
  ],
  'uu-12-2006': [
    ['art_36__para_2', [0, 36], null, null],
    ['art_37__para_1', [12, 48], 'dan', [250 * J, 1 * M]],
    ['art_38__para_2', null, null, [1 * M, 5 * M]],
  ],
  'uu-13-2006': [
    ['art_37__para_3', [60, null], 'dan', [80 * J, 500 * J], ['life']],
    ['art_40', [12, 36], 'dan', [30 * J, 100 * J]],
    ['art_43__para_1', [12, 36], null, null],
  ],
  'uu-31-2014': [['art_I__mod_21__qstr_1__art_37__para_3', [0, null], 'dan', [0, 500 * J], ['life']]],
  'uu-20-2003': [
    ['art_67__para_1', [0, 120], 'dan/atau', [0, 1 * M]],
    ['art_68__para_3', [0, 24], 'dan/atau', [0, 200 * J]],
  ],
  'uu-23-2002': [
    ['art_77', [0, 60], 'dan/atau', [0, 100 * J]],
    ['art_80__para_3', [0, 120], 'dan/atau', [0, 200 * J]],
    ['art_81__para_1', [36, 180], 'dan', [60 * J, 300 * J]],
    ['art_81__para_2', [36, 180], 'dan', [60 * J, 300 * J]],
    ['art_89__para_1', [60, 240], 'dan', [50 * J, 500 * J], ['life', 'death']],
  ],
  'uu-36-2009': [
    ['art_190__para_2', [0, 120], 'dan', [0, 1 * M]],
    ['art_197', [0, 180], 'dan', [0, 1.5 * M]],
    ['art_199__para_2', null, null, [0, 50 * J]],
  ],
  'uu-23-2006': [['art_96', [0, 120], 'dan', [0, 1 * M]]],
  'uu-1-2023': [
    ['art_407__para_1', [6, 120], 'atau', [200 * J, 2 * M]],
    ['art_414__para_1__point_a', [0, 18], 'atau', [0, 50 * J]],
    ['art_414__para_1__point_c', [0, 108], null, null],
    ['art_415', [0, 108], null, null],
    ['art_416__para_1', [0, 144], null, null],
    ['art_418__para_2', [0, 144], null, null],
    ['art_424__para_4__point_a', [0, 60], 'atau', [0, 200 * J]],
    ['art_425__para_2', [0, 48], 'atau', [0, 200 * J]],
    ['art_452__para_2', [0, 96], 'atau', [0, 500 * J]],
    ['art_453__para_2', [0, 84], null, null],
    ['art_473__para_1', [0, 144], null, null],
    ['art_473__para_2', [0, 144], null, null],
    ['art_473__para_4', [36, 180], 'dan', [200 * J, 5 * M]],
    ['art_473__para_5', [36, 180], 'dan', [200 * J, 5 * M]],
    ['art_473__para_7', [0, 180], null, null],
    ['art_258__para_2', [0, 120], 'atau', [0, 2 * M]],
    ['art_598', [60, 240], null, null, ['life', 'death']],
    ['art_610__para_2__point_c', [60, 180], 'dan', [500 * J, 2 * M]],
  ],
  'kuhp-wvs': [
    ['art_172', [0, 21 / 30], 'atau', [0, 900]],
    ['art_175', [0, 16], null, null],
    ['art_176', [0, 1 + 14 / 30], 'atau', [0, 1800]],
    ['art_182', [0, 9], null, null],
    ['art_187__point_3', [0, 240], null, null, ['life']],
    ['art_194__para_2', [0, 240], null, null, ['life']],
    ['art_260__para_2', [0, 48], 'atau', [0, 4500]],
    ['art_281', [0, 32], 'atau', [0, 4500]],
    ['art_282__para_3', [0, 32], 'atau', [0, 75_000]],
    ['art_283__para_1', [0, 9], 'atau', [0, 9000]],
    ['art_285', [0, 144], null, null],
    ['art_287__para_1', [0, 108], null, null],
  ],
};

/** Penal provisions whose figures were read in the text by eye, across the laws; figures alone, no words of law. */
export const SANCTION_SAMPLE: CheckedPenalty[] = Object.entries(CHECKED).flatMap(([instrument, rows]) =>
  rows.map(([eId, months, joined, rupiah, also]) => ({
    instrument,
    eId,
    months,
    joined,
    rupiah,
    ...(also && { also }),
  })),
);
