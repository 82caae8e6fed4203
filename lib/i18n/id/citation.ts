export const citation = {
  citation: {
    title: 'Periksa rujukan',
    intro:
      'Tempelkan paragraf, berkas, atau daftar pustaka, dalam bahasa Indonesia atau Inggris. Setiap rujukan dicari dan diperiksa; yang tidak dapat dipastikan disebut sebabnya. Tidak ada yang ditebak.',
    text: 'Teks dengan rujukan',
    submit: 'Cari rujukan',
    none: 'Tidak ada rujukan yang ditemukan dalam teks ini.',
    summary: (all: number, found: number, ambiguous: number, unknown: number) =>
      [
        `${all} rujukan: ${found} dapat dipastikan`,
        ambiguous > 0 && `${ambiguous} lebih dari satu arti`,
        unknown > 0 && `${unknown} tidak dapat dipastikan`,
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    toCheck: 'Perlu diperiksa',
    asWritten: 'Sebagaimana ditulis',
    leadsTo: 'Menuju',
    remark: 'Keterangan',
    status: { found: 'ditemukan', ambiguous: 'lebih dari satu arti', unknown: 'tidak dapat dipastikan' },
    corrected: 'dibaca',
    tooLong: 'Teks lebih panjang dari 100 kB; kirim bagian demi bagian.',
    marked: 'Teks dengan tautan',
    bibliography: 'Daftar pustaka',
    list: 'Ketentuan yang dirujuk',
    asFolder: 'Buka sumber ini sebagai map',
    partOnly: (most: number) => `Berkas atau map memuat ${most} yang pertama.`,
    style: 'Gaya',
    withQuote: 'dengan kutipan teks',
    cites: 'Merujuk pada',
    citedBy: 'Dirujuk oleh',
    open: 'Buka ketentuan ini',
    close: 'Tutup',
    styles: {
      indonesian: 'Gaya hukum Indonesia',
      oscola: 'OSCOLA (ed. 4)',
      bluebook: 'Bluebook (ed. 21)',
      apa: 'APA (ed. 7)',
      aglc: 'AGLC (ed. 4)',
    },
  },
};
