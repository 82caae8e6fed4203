import type { Language } from '../law/document.ts';
import type { EngineHit, SearchRecord, SnippetSource } from './engine.ts';
import { findRun, hayOf } from './hay.ts';
import { ownWordsIn } from './own-words.ts';
import type { Clause } from './query-plan.ts';
import { isStopWord, tellingWords } from './query-words.ts';
import { stemOf } from './stems.ts';
import { type Token, tokenise } from './tokens.ts';

const LONGEST = 240;
/** Characters read of a long text. */
const NEAR = 1500;

/** What is marked in a text: words as folded, and words of these stems in the language of the text. */
export interface Marked {
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
}

/** All words of the clauses and their stems. */
export function markedBy(clauses: readonly Clause[]): Marked {
  const wordings = clauses.flatMap((clause) => clause.wordings);
  return {
    words: new Set(wordings.flatMap(({ words }) => tellingWords(words))),
    stems: new Set(
      wordings.flatMap(({ words, stems }) =>
        stems.filter((_, index) => !isStopWord(words[index] ?? '')).flat(),
      ),
    ),
  };
}

/** What of a record is shown, the first where something is marked. */
type Shown = Pick<EngineHit, 'snippet' | 'snippetOf' | 'snippetLang'>;

/** The snippet of the text, or where nothing is marked in it, of the Penjelasan, the heading or the gist; where nothing is marked anywhere, the beginning of the text. */
export function bestSnippet(
  record: Pick<SearchRecord, 'text' | 'explanation' | 'heading' | 'gist' | 'catchwords' | 'lang'>,
  marked: Marked,
): Shown {
  const { text, explanation, heading, gist, catchwords, lang } = record;
  const [said, soughtUnder] = [ownWordsIn(gist), ownWordsIn(catchwords)];
  const languages = lang === 'id' ? (['id', 'en'] as const) : (['en', 'id'] as const);
  const passages: [SnippetSource, string, Language][] = [
    ['text', text, lang],
    ['explanation', explanation, lang],
    ['heading', heading, lang],
    ...languages.flatMap((each) =>
      said[each].split('\n').map((line): [SnippetSource, string, Language] => ['gist', line, each]),
    ),
    ...languages.map((each): [SnippetSource, string, Language] => [
      'gist',
      soughtUnder[each].replaceAll('\n', '; '),
      each,
    ]),
  ];
  let first: Shown | null = null;
  for (const [snippetOf, passage, language] of passages) {
    if (passage === '') continue;
    const shown = { snippet: snippet(passage, marked, language), snippetOf, snippetLang: language };
    if (shown.snippet.some(({ mark }) => mark)) return shown;
    first ??= shown;
  }
  return first ?? { snippet: [], snippetOf: 'text', snippetLang: lang };
}

/**
 * The stretch of a text, at most about 240 characters, where the words looked for stand closest, as spans; never markup.
 * @example snippet('Setiap orang dilarang …', { words: new Set(['dilarang']), stems: new Set() }, 'id') // [{ text: 'Setiap orang ', mark: false }, { text: 'dilarang', mark: true }, …]
 */
export function snippet(text: string, { words, stems }: Marked, lang: Language): EngineHit['snippet'] {
  const tokens = tokensNear(text, words);
  const found = new Set(
    tokens.filter(({ word }) => words.has(word) || (stems.size > 0 && stems.has(stemOf(word, lang)))),
  );
  const matches = (token: Token): boolean => found.has(token);
  const [first, last] = densestWindow(tokens, matches);
  const start = tokens[first]?.start ?? 0;
  const lastEnd = tokens[last]?.end ?? text.length;
  const more = /[\p{L}\p{N}]/u.test(text.slice(lastEnd, lastEnd + 40));
  const end = more ? lastEnd : text.length;
  const spans: EngineHit['snippet'] = [];
  let from = start;
  if (/[\p{L}\p{N}]/u.test(text.slice(0, start))) spans.push({ text: '… ', mark: false });
  for (const token of tokens.slice(first, last + 1).filter(matches)) {
    if (token.start > from) spans.push({ text: text.slice(from, token.start), mark: false });
    spans.push({ text: text.slice(token.start, token.end), mark: true });
    from = token.end;
  }
  if (end > from) spans.push({ text: text.slice(from, end), mark: false });
  if (more) spans.push({ text: ' …', mark: false });
  return spans.map((span) => ({ ...span, text: span.text.replace(/\s+/g, ' ') }));
}

/** In a long text only the words about the first one looked for are read. */
function tokensNear(text: string, words: ReadonlySet<string>): Token[] {
  if (text.length <= NEAR) return tokenise(text);
  const hay = hayOf(text);
  const places = [...words].map((word) => findRun(hay, [word], 0)).filter((at) => at >= 0);
  const at = Math.min(...places, text.length);
  if (at === text.length) return tokenise(text.slice(0, NEAR));
  const from = at < NEAR / 2 ? 0 : text.lastIndexOf(' ', at - 60) + 1;
  return tokenise(text.slice(from, from + NEAR)).map(({ word, start, end }) => ({
    word,
    start: start + from,
    end: end + from,
  }));
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
