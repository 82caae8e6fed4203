/**
 * A term as terms are compared: small letters, single spaces, no marks, no English article.
 * @example termKey('Anak ') // 'anak'
 */
export function termKey(term: string): string {
  return term
    .toLowerCase()
    .replace(/[“”"'‘’().,;:]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
}
