/**
 * The locale of the hrefs in an answer: `locale`, English where it is not given.
 * @example requestedLocale(new URLSearchParams('locale=id')) // 'id'
 */
export function requestedLocale(params: URLSearchParams): 'id' | 'en' {
  return params.get('locale') === 'id' ? 'id' : 'en';
}
