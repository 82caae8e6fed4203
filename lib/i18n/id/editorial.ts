export const editorial = {
  editorial: {
    gist: 'Intisari',
    gistOurs: 'Kata-kata kami sendiri, bukan teks resmi dan bukan terjemahan; ditulis',
    gistFrom: 'dari',
    gists: 'Intisari per ketentuan',
    gistsOurs:
      'Kata-kata kami sendiri tentang tiap ketentuan: bukan teks resmi. Teksnya sendiri tidak tersimpan di sini; periksalah lembaran negara.',
    gistAlone: 'Yang berikut ini ringkasan kami sendiri. Jangan dikutip sebagai bunyi undang-undang.',
    topics: 'Topik',
  },
};
