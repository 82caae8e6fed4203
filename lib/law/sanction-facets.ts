/** Whom, how and what a penal provision is about: told by rule from its words, in our own terms. */
export interface SanctionFacets {
  victims: Victim[];
  means: Means[];
  themes: Theme[];
}

export const VICTIMS = ['child', 'woman', 'disabled', 'household', 'witness', 'state'] as const;
export const MEANS = ['electronic', 'violence', 'deceit', 'authority', 'gain'] as const;
export const THEMES = [
  'sexual',
  'pornography',
  'trafficking',
  'violence',
  'labour',
  'abduction',
  'neglect',
  'data',
  'cyber',
  'justice',
  'drugs',
  'other',
] as const;
export type Victim = (typeof VICTIMS)[number];
export type Means = (typeof MEANS)[number];
export type Theme = (typeof THEMES)[number];

const VICTIM: [Victim, RegExp][] = [
  [
    'child',
    /(?<!\b(?:pengasuh|perlindungan|penjahat|pengadilan) )\banak\b(?! (?:buah|timbangan|kunci|perusahaan|tangga|panah|isi|di bawah umur \d+ tahun atau))|belum dewasa|di ?bawah umur|belum (?:berumur|cukup umur|waktunya)|belum (?:dua belas|lima belas|tujuh belas|delapan belas) tahun|bayi/i,
  ],
  ['woman', /\b(?:perempuan|wanita|isteri|istri|ibu)\b/i],
  ['disabled', /disabilitas|pingsan atau tidak berdaya|cacat/i],
  ['household', /rumah tangga|lingkup keluarga/i],
  ['witness', /\bsaksi\b/i],
  ['state', /\b(?:presiden|negara asing|lambang negara|bendera|pemerintah yang sah|ideologi)\b/i],
];
const MEANSWORDS: [Means, RegExp][] = [
  ['electronic', /elektronik|komputer|internet|teknologi informasi|mengunduh|daring/i],
  ['violence', /kekerasan|memaksa|penculikan|penyekapan|menganiaya|penganiayaan/i],
  ['deceit', /tipu muslihat|kebohongan|penipuan|penyesatan|memperdaya|membujuk|bujuk|pemalsuan|menjanjikan/i],
  [
    'authority',
    /menyalahgunakan (?:kekuasaan|kedudukan|kewenangan)|penyalahgunaan kekuasaan|wibawa|perbawa|bawahannya|pengawasannya|orang tua,|wali\b/i,
  ],
  ['gain', /menguntungkan|keuntungan|bayaran|hadiah|imbalan|mata pencaharian/i],
];
const THEME: [Theme, RegExp][] = [
  [
    'sexual',
    /seksual|cabul|persetubuhan|bersetubuh|perkosaan|kesusilaan|pelacuran|percabulan|zina|sterilisasi|kontrasepsi|hubungan seksual/i,
  ],
  ['pornography', /pornografi|melanggar kesusilaan|ketelanjangan|bermuatan seksual/i],
  [
    'trafficking',
    /perdagangan orang|dieksploitasi|mengeksploitasi|eksploitasi|memperdagangkan|perbudakan|perekrutan|pengangkatan anak|menjual/i,
  ],
  ['labour', /pekerja|mempekerjakan|upah|pengusaha|pekerjaan yang/i],
  [
    'violence',
    /kekerasan|penganiayaan|menganiaya|luka berat|matinya orang|pembunuhan|merampas nyawa|penyiksaan/i,
  ],
  [
    'abduction',
    /menculik|penculikan|melarikan|menarik anak|kekuasaan (?:yang|sesuai)|penyanderaan|merampas kemerdekaan/i,
  ],
  [
    'neglect',
    /menelantarkan|penelantaran|membiarkan anak|meninggalkan (?:anak|seseorang|orang)|situasi darurat/i,
  ],
  ['data', /data pribadi|identitas|data kependudukan/i],
  ['cyber', /sistem elektronik|komputer|informasi elektronik|dokumen elektronik/i],
  ['justice', /penyidik|hakim|penuntut umum|peradilan|kesaksian|saksi|penyidikan|persidangan|barang bukti/i],
  ['drugs', /narkotika|psikotropika|alkohol|zat adiktif|memabukkan/i],
];

/**
 * The facets of some penal words.
 * @param childLaw whether the whole law is about children, so that its general words are too
 * @example sanctionFacets('memaksa Anak melakukan persetubuhan', false).victims // ['child']
 */
export function sanctionFacets(words: string, childLaw: boolean): SanctionFacets {
  const matching = <Key>(rules: readonly [Key, RegExp][]): Key[] =>
    rules.filter(([, pattern]) => pattern.test(words)).map(([key]) => key);
  const victims = matching(VICTIM);
  const themes = matching(THEME);
  return {
    victims: childLaw && !victims.includes('child') ? ['child', ...victims] : victims,
    means: matching(MEANSWORDS),
    themes: themes.length > 0 ? themes : ['other'],
  };
}
