import type { provenance as english } from '../en/provenance.ts';

export const provenance: typeof english = {
  provenance: {
    taken: 'Diambil dari salinan kedua',
    unit: 'Salinan utama kehilangan ketentuan ini',
    ending: 'Salinan utama terputus sebelum kata-kata ini',
    own: 'Diimpor oleh Anda; tidak diperiksa terhadap katalog.',
    doubt: {
      loss: 'Mungkin ada kata yang hilang di sini: lihat temuan pemeriksaan kami dan salinan kedua.',
      substance: 'Salinan kedua memuat kata-kata lain di sini: lihat keduanya.',
      recognition: 'Salinan kedua membaca beberapa huruf secara berbeda; kata-katanya sama.',
      irregular:
        'Sumber memberi nomor atau mengubah secara tidak teratur di sini: lihat temuan pemeriksaan kami.',
    },
    kinds: { typography: 'tipografi', recognition: 'pengenalan cetakan', substance: 'kata-kata' },
  },
};
