import type { search as english } from '../en/search.ts';

export const search: typeof english = {
  search: {
    title: 'Pencarian',
    results: (count, query) => `${count} ketentuan untuk “${query}”`,
    listed: (count) => `${count} ketentuan`,
    none: 'Tidak ada ketentuan yang ditemukan.',
    noneHelp: 'Coba kata lain atau lebih sedikit, bahasa yang lain, atau lepaskan saringan.',
    relaxed: (words) => `Tidak ada atau hampir tidak ada yang memuat semua kata. Diabaikan: ${words}.`,
    degraded:
      'Server pencarian tidak menjawab; pencarian bawaan yang menjawab. Hukum yang dicari tetap sama.',
    invalid: 'Pencarian ini tidak dapat dilakukan.',
    label: 'Kata yang dicari',
    filters: 'Persempit',
    clear: 'Hapus saringan',
    sort: 'Urutan',
    sorts: { relevance: 'Paling sesuai', newest: 'Terbaru', oldest: 'Terlama' },
    facets: {
      kind: 'Jenis',
      status: 'Status',
      topic: 'Topik',
      instrument: 'Instrumen',
      language: 'Bahasa naskah',
    },
    next: 'Berikutnya',
    previous: 'Sebelumnya',
    page: (page, pages) => `Halaman ${page} dari ${pages}`,
    more: 'Lainnya',
  },
};
