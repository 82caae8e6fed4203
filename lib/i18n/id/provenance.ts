import type { provenance as english } from '../en/provenance.ts';

export const provenance: typeof english = {
  provenance: {
    taken: 'Diambil dari salinan kedua',
    unit: 'Salinan utama kehilangan ketentuan ini',
    ending: 'Salinan utama terputus sebelum kata-kata ini',
    own: 'Diimpor oleh Anda; tidak diperiksa terhadap katalog.',
    kinds: { typography: 'tipografi', recognition: 'pengenalan cetakan', substance: 'kata-kata' },
  },
};
