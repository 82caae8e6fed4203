/** Terms that laws define and treaties name otherwise: one concept a line, Indonesian first. */
const CONCEPTS: readonly (readonly string[])[] = [
  ['anak', 'child', 'minor'],
  ['pornografi anak', 'child pornography'],
  ['korban', 'victim'],
  ['perdagangan orang', 'trafficking in persons'],
  ['sistem elektronik', 'computer system'],
  ['data elektronik', 'computer data'],
  ['penyelenggara sistem elektronik', 'service provider'],
  ['penjualan anak', 'sale of children'],
  ['pelacuran anak', 'prostitusi anak', 'child prostitution'],
  ['kelompok terorganisasi', 'organized criminal group'],
  ['harta kekayaan', 'property'],
  ['pejabat', 'pejabat publik', 'public official'],
];

/**
 * A term as terms are compared: small letters, single spaces, no marks.
 * @example termKey('Anak ') // 'anak'
 */
export function termKey(term: string): string {
  return term
    .toLowerCase()
    .replace(/[“”"'‘’().,;:]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What the other language, or another law, calls the same; ours, not the law's.
 * @example equivalentsOf('anak') // ['child', 'minor']
 */
export function equivalentsOf(term: string): string[] {
  const key = termKey(term);
  return CONCEPTS.filter((names) => names.includes(key)).flatMap((names) =>
    names.filter((name) => name !== key),
  );
}
