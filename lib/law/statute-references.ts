/** Words after which "(2)" is a reference to an ayat, not its beginning. */
export const REFERS_TO_AYAT =
  /(?:\b(?:ayat(?:-ayat)?|ajat|pasal(?:-pasal)?|huruf|angka|sampai|dengan|s\/d|s\.d\.?|jo\.?|juncto|nomor|no\.?|butir|sub)|(?:\)|\bayat)\s?,|(?:\)|\d|\bayat)\s?(?:dan|atau)|(?<!^|[.;:]\s)[Pp]asal\s+\d+\s?\w?\.?|\/)$/i;
/** What an ayat that is referred to belongs to. */
export const LAW_GOES_ON =
  /^["“]?(?:Undang|Peraturan|Pasal|Keputusan|Ordon|Staatsblad|Kitab|Penetapan)(?!(?:\S*\s){1,4}ini mulai berlaku)/;

/** Words after which "b." or "2." belongs to a reference, an amount or a name. */
export const REFERS_TO_POINT =
  /(?:\b(?:huruf(?:-huruf)?|angka|Rp\.?|No\.?|Nomor|ayat|pasal|butir|sub|ad|tahun|tanggal|kelas|golongan|tingkat|kolom|lampiran|titik|tabel|romawi|bab|ke|s\/d|sampai(?:\sdengan)?))$/i;
const LETTERS_IN_A_ROW = /(?:\bhuruf\s.{0,20}(?:,|\bdan|\batau)|\s[a-z](?:,|\sdan|\satau))$/i;
const NUMBERS_IN_A_ROW = /(?:\b(?:angka|ayat|pasal)\s.{0,20}(?:,|\bdan|\batau)|\d(?:,|\sdan|\satau))$/i;

/**
 * Whether a marker is the last of several that are referred to: "huruf a dan b. Taman".
 * @example isNumberedInRow('b.', 'menurut huruf a dan', 'Ta') // true
 */
export function isNumberedInRow(marker: string, before: string, after: string): boolean {
  const inRow = /\d/.test(marker) ? NUMBERS_IN_A_ROW : LETTERS_IN_A_ROW;
  return /^\p{Lu}/u.test(after) && inRow.test(before);
}
