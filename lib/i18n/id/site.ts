import type { site as english } from '../en/site.ts';

export const site: typeof english = {
  site: {
    tagline: 'Hukum perlindungan anak Indonesia, ketentuan demi ketentuan',
    description:
      'Peraturan perundang-undangan, perjanjian, dan pedoman tentang perlindungan anak, dapat dicari dan dikutip sampai hurufnya, dengan sumber setiap naskah.',
    skip: 'Langsung ke isi',
    search: 'Cari',
    catalogue: 'Peraturan',
    cite: 'Periksa rujukan',
    about: 'Tentang',
    menu: 'Utama',
    menuButton: 'Menu',
    otherLanguage: 'English',
    footer:
      'Lindung menampilkan naskah resmi dari sumber yang disebut beserta nilai hash-nya. Bukan nasihat hukum.',
    more: 'Lainnya',
    sources: 'Sumber',
    licence: 'Lisensi',
    api: 'API',
    editorial: 'Kata-kata kami sendiri: bukan naskah resmi.',
  },
  home: {
    title: 'Ketentuan mana yang melindungi anak?',
    lead: 'Cari undang-undang, perjanjian, dan pedoman dalam bahasa Indonesia atau Inggris, sampai hurufnya.',
    placeholder: 'Kata, frasa dalam tanda petik, atau ketentuan seperti Pasal 76D',
    examples: 'Misalnya',
    held: (texts, articles, instruments) =>
      `${texts} naskah resmi dengan ${articles} pasal, dalam katalog ${instruments} instrumen.`,
    ways: 'Isi Lindung',
    way: {
      law: 'Setiap instrumen dengan status, versi menurut tanggal, dan sumbernya.',
      topics: 'Pokok bahasan dengan ketentuan nasional dan internasionalnya.',
      harmonisation:
        'Apa yang diminta perjanjian, dan ketentuan Indonesia mana yang menjawab, pada hari mana pun.',
      gaps: 'Apa yang kurang menurut makalah 2019, dan jawaban hari ini.',
      sanctions: 'Pidana dari berbagai undang-undang: perbuatan, korban, pidana badan, dan denda.',
      definitions: 'Satu istilah, dan bagaimana setiap peraturan mendefinisikannya.',
      compare: 'Bunyi undang-undang pada suatu hari, dan kata yang berubah sejak itu.',
      cite: 'Tempelkan teks: setiap rujukan dicari dan diperiksa, atau dijelaskan mengapa tidak dapat.',
    },
    start: 'Mulai dari sini',
    all: 'Seluruh katalog',
    empty: 'Belum ada naskah.',
    emptyHelp:
      'Katalog tersedia, naskah belum: tidak ada folder cermin dan jaringan tidak memberikannya. Letakkan salinan korpus di ./corpus, atau sebutkan foldernya dalam LINDUNG_MIRROR, atau sambungkan jaringan; lalu jalankan npm run import.',
  },
  problem: {
    reasons: {
      'unknown-instrument': 'Katalog tidak memuat instrumen itu.',
      'unknown-provision': 'Instrumen itu tidak memuat ketentuan tersebut.',
      'not-held': 'Naskahnya diketahui tetapi tidak tersedia di sini.',
      'not-yet-in-existence': 'Pada hari itu instrumen ini belum ada.',
      'malformed-date': 'Tanggal dalam alamat bukan hari dalam kalender; tulislah YYYY-MM-DD.',
      'invalid-parameter': 'Ada nilai dalam alamat yang tidak dapat digunakan.',
    },
    title: 'Tidak ditemukan',
    page: 'Tidak ada halaman di alamat ini.',
    exists: 'Yang ada:',
    catalogue: 'Ke katalog',
    search: 'Cari saja',
    failed: 'Ada yang gagal di pihak kami',
    failedHelp: 'Coba lagi. Jika berlanjut, laporkan alamat halaman ini.',
  },
  about: {
    columns: {
      text: 'Naskah',
      articles: 'Pasal',
      expected: 'Seharusnya',
      paragraphs: 'Ayat',
      points: 'Butir',
      unplaced: 'Karakter tanpa tempat',
      corrections: 'Koreksi',
      faults: 'Temuan',
      second: 'Salinan kedua',
    },
    title: 'Tentang Lindung',
    what: 'Apa ini',
    whatText:
      'Lindung adalah alat riset hukum perlindungan anak, terutama terhadap eksploitasi seksual daring. Setiap ketentuan mempunyai alamatnya sendiri, sampai huruf dan angkanya.',
    texts: 'Dari mana naskahnya',
    textsText:
      'Tidak ada naskah yang kami tulis atau simpan. Setiap naskah berasal dari alamat publik dengan versi tertentu, hash-nya diperiksa sebelum dibaca, dan halaman, baris, serta hash ditampilkan di sampingnya. Yang hilang dari sumber dilaporkan, tidak diisi.',
    held: 'Yang tersedia',
    notHeld: 'Diketahui, tetapi naskah tidak ada',
    reading: 'Seberapa baik naskah terbaca',
    readingText: (placed, total) =>
      `${placed} dari ${total} karakter sumber berada dalam suatu ketentuan atau unsur halaman yang disisihkan.`,
    each: 'Angka setiap naskah',
    method: 'Yang berasal dari kami',
    methodText:
      'Judul dalam bahasa lain, ringkasan, dan catatan adalah kata-kata kami sendiri dan ditandai demikian. Fakta yang tidak dikuatkan naskah yang ada ditandai belum diverifikasi. Status instrumen dihitung dari linimasanya.',
    limits: 'Batas',
    limitsText:
      'Versi menurut tanggal dihitung dari undang-undang yang tersimpan: buatan kami, tidak resmi. Perubahan yang tidak dapat dimasukkan dengan pasti didaftar di samping naskah, dan undang-undang yang tidak tersimpan disebut. Ini bukan nasihat hukum; periksa lembaran negara sebelum mengandalkan suatu naskah.',
    licence: 'Lisensi',
    licenceText:
      'Program berlisensi MIT, isi editorial kami CC BY 4.0. Peraturan perundang-undangan Indonesia tidak memiliki hak cipta (UU 28/2014 Pasal 42).',
  },
  languages: { id: 'Indonesia', en: 'Inggris' },
};
