import type { Messages } from '../messages-en.ts';

export const measured: Pick<Messages, 'measured'> = {
  measured: {
    title: 'Yang diukur',
    help: 'Dihitung oleh npm run verify atas naskah yang ada di instalasi ini, dan disimpan bersama harinya.',
    on: (date) => `diukur ${date}`,
    none: 'Belum diukur di instalasi ini.',
    amendments: 'Hukum dari waktu ke waktu',
    held: 'Naskah yang ada',
    bulk: 'Kumpulan yang lebih luas',
    acts: (acts, laws) => `${acts} peraturan pengubah atas ${laws} peraturan`,
    applied: (applied, all, share) => `${applied} dari ${all} perintah diterapkan dengan pasti (${share})`,
    effects: (effects) => `${effects} ketentuan diubah, disisipkan, atau dihapus`,
    refused: 'Mengapa yang lain tidak diterapkan',
    reason: 'Alasan',
    references: 'Rujukan',
    referencesFound: (references, texts) => `${references} rujukan terbaca dalam ${texts} naskah`,
    sample: (provisions, precision, recall) =>
      `dalam ${provisions} ketentuan yang dibaca sendiri, ${precision} dari yang ditemukan benar dan ${recall} dari yang ada ditemukan, setelah yang tampak dari pembacaan itu diperbaiki`,
    sanctions: 'Ancaman pidana',
    sanctionsRead: (provisions, right, checked) =>
      `${provisions} terbaca; ${right} dari ${checked} yang diperiksa sendiri sesuai dengan yang dicetak`,
    gists: 'Ringkasan',
    gistsCompared: (compared, gists, disagreeing) =>
      `angka dalam ${compared} dari ${gists} dibandingkan dengan naskah resmi; ${disagreeing} tidak sesuai`,
    structure: 'Pasal dan bagian-bagiannya',
    structureRead: (laws, right, told) =>
      `Dari ${laws} peraturan yang dihitung sendiri, ${right} terbaca tanpa kesalahan dan ${told} lagi dengan setiap kesalahan ditandai pada naskah`,
    structureUnits: (articles, ayat, points) =>
      `benar atau ditandai: ${articles} dari pasal, ${ayat} dari ayat, dan ${points} dari butir rincian`,
    exports: 'Ekspor',
    exportsSame: (same, texts) => `${same} dari ${texts} naskah kembali dari Akoma Ntoso tanpa berubah`,
  },
};
