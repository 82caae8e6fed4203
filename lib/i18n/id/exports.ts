import type { exports as english } from '../en/exports.ts';

export const exports: typeof english = {
  exports: {
    title: 'Ekspor',
    text: 'Teks',
    records: 'Bibliografi',
    formats: {
      docx: 'Word (.docx)',
      txt: 'Teks biasa',
      akn: 'Akoma Ntoso XML',
      json: 'JSON',
      ris: 'RIS (Zotero, Mendeley, EndNote)',
      bib: 'BibLaTeX',
      csl: 'CSL-JSON',
    },
    notHeld: 'Teksnya tidak tersedia; data bibliografinya ada.',
    addToFolder: 'Masukkan ke map',
  },
  folder: {
    title: 'Map',
    lead: 'Ketentuan yang Anda kumpulkan. Isi map ada pada alamat halaman ini: simpan atau kirimkan, tanpa akun.',
    empty: 'Map masih kosong.',
    emptyHelp: 'Gunakan “Masukkan ke map” pada halaman ketentuan atau di samping hasil pencarian.',
    search: 'Cari ketentuan',
    add: 'Tambahkan ketentuan',
    addLabel: 'Alamat ketentuan',
    addHint: 'Misalnya uu-44-2008/pasal-4 atau crc/article-34.',
    count: (count: string) => `${count} di dalam map`,
    up: 'Naikkan',
    down: 'Turunkan',
    remove: 'Keluarkan',
    gone: 'Alamat ini tidak menuju ketentuan yang tersedia di sini.',
    invalid: 'Map tidak dapat dibuka seperti yang diminta',
    clear: 'Kosongkan map',
    remembered: 'Buka map yang tersimpan di peramban ini',
    print: 'Cetak melalui menu peramban: setiap ketentuan diikuti sumbernya.',
  },
};
