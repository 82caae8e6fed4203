import type { EngineHit } from './engine.ts';
import { type Token, tokenise } from './tokens.ts';

const LONGEST = 240;

/**
 * The stretch of a text, at most about 240 characters, where the words looked for stand closest, as spans; never markup.
 * @example snippet('Setiap orang dilarang …', new Set(['dilarang'])) // [{ text: 'Setiap orang ', mark: false }, { text: 'dilarang', mark: true }, …]
 */
export function snippet(
  text: string,
  words: ReadonlySet<string>,
  prefix: string | null = null,
): EngineHit['snippet'] {
  const tokens = tokenise(text);
  const matches = (token: Token): boolean =>
    words.has(token.word) || (prefix !== null && token.word.startsWith(prefix));
  const [first, last] = densestWindow(tokens, matches);
  const start = tokens[first]?.start ?? 0;
  const end = last === tokens.length - 1 ? text.length : (tokens[last]?.end ?? text.length);
  const spans: EngineHit['snippet'] = [];
  let from = first === 0 ? 0 : start;
  if (first > 0) spans.push({ text: '… ', mark: false });
  for (const token of tokens.slice(first, last + 1).filter(matches)) {
    if (token.start > from) spans.push({ text: text.slice(from, token.start), mark: false });
    spans.push({ text: text.slice(token.start, token.end), mark: true });
    from = token.end;
  }
  if (end > from) spans.push({ text: text.slice(from, end), mark: false });
  if (last < tokens.length - 1) spans.push({ text: ' …', mark: false });
  return spans.map((span) => ({ ...span, text: span.text.replace(/\s+/g, ' ') }));
}

/** First and last token of the window with the most different words looked for, the earliest of equals. */
function densestWindow(tokens: readonly Token[], matches: (token: Token) => boolean): [number, number] {
  let best: [number, number] = [0, lastWithin(tokens, 0)];
  let bestScore = 0;
  for (const [index, token] of tokens.entries()) {
    if (!matches(token)) continue;
    const first = Math.max(0, index - 6);
    const last = lastWithin(tokens, first);
    const inside = tokens.slice(first, last + 1).filter(matches);
    const score = new Set(inside.map(({ word }) => word)).size * 100 + inside.length;
    if (score > bestScore) [best, bestScore] = [[first, last], score];
  }
  return best;
}

function lastWithin(tokens: readonly Token[], first: number): number {
  const start = tokens[first]?.start ?? 0;
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.end ?? 0) - start <= LONGEST) last += 1;
  return last;
}
