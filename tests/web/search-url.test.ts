import { describe, expect, it } from 'vitest';
import { withoutSpan } from '@/lib/web/search-url.ts';

const without = (q: string, part: string): string => {
  const start = q.indexOf(part);
  return withoutSpan(
    '/en/search',
    [
      ['q', q],
      ['kind', 'uu'],
    ],
    { start, end: start + part.length },
  );
};

describe('a search without one of its parts', () => {
  it.each([
    ['anak -film', '-film', '/en/search?kind=uu&q=anak'],
    ['kapal OR papan', 'kapal', '/en/search?kind=uu&q=papan'],
    ['kapal OR papan', 'papan', '/en/search?kind=uu&q=kapal'],
    ['kapal OR papan OR layar', 'papan', '/en/search?kind=uu&q=kapal+OR+layar'],
    ['anak', 'anak', '/en/search?kind=uu'],
  ])('%s without %s', (q, part, expected) => {
    expect(without(q, part)).toBe(expected);
  });
});
