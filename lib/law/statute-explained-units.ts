import type { SourceLine } from './source-text.ts';
import { ARTICLE } from './statute-lines.ts';

/** "Pasal 4 Cukup jelas" opens the explanation of an article wherever it stands after another, or after its instruction. */
const ARTICLE_EXPLAINED =
  /(Pasal \d+[A-Z]{0,2})\s+(?=(?:Cukup\s+\^?jelas|Ayat \(|Huruf [a-z]\b|Angka \d|Yang dimaksud|Ketentuan ini)\b)/g;
const BEFORE_ARTICLE = /(?:[Jj]elas\.?|[.”")]|\bAngka \d{1,3}\.?)\s$/;

/** "Ayat (2)", "Huruf b" before a new sentence, before what only explanations say, or at the end of the line. */
const UNIT_AHEAD =
  /\s(?:Ayat \(\d+[a-z]?\)|Huruf\s?[a-z](?![a-z])|Angka \d+)(?=\s*:?\s+[A-Z“"^](ukup\s+\^?jelas|ang dimaksud)?|\s*$)/g;
const BEFORE_UNIT = /(?:[.”"):;]|\b[Jj]elas|\bHuruf [a-z])\s*$/;
const REFERS = /\b(?:pada|dalam|dan|atau|dari|dengan|[Ll]ihat)\s*$/;
/** Letters before a heading or unit that are looked at, and more. */
const NEAR = 24;

/**
 * The lines of a Penjelasan cut at the units that follow each other in one, and at articles that are unmistakably explained: also where no full stop parts them.
 * @example splitExplainedUnits([{ text: 'Ayat (1) Cukup jelas Ayat (2) Cukup jelas', line: 9, page: null }]).length // 2
 */
export function splitExplainedUnits(lines: readonly SourceLine[]): SourceLine[] {
  const result: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const articles = line.text.includes('Pasal ')
      ? articlesIn(line.text, lines[index - 1]?.text)
      : [line.text];
    for (const article of articles) {
      for (const text of unitsIn(article)) result.push(text === line.text ? line : { ...line, text });
    }
  }
  return result;
}

/** @param heading the line before: "Pasal 9" and "Pasal 9 Cukup jelas" is a repetition, and opens nothing */
function articlesIn(text: string, heading: string | undefined): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(ARTICLE_EXPLAINED)) {
    const [whole, article = ''] = match;
    const repeats = match.index === 0 && ARTICLE.test(article) && heading === article;
    if (repeats || (match.index > 0 && !BEFORE_ARTICLE.test(text.slice(0, match.index).slice(-NEAR))))
      continue;
    const before = text.slice(start, match.index).trim();
    pieces.push(...(before ? [before] : []), article);
    start = match.index + whole.length;
  }
  return start === 0 ? [text] : [...pieces, text.slice(start)];
}

function unitsIn(text: string): string[] {
  if (text.indexOf('Ayat (', 1) < 0 && text.indexOf('Huruf', 1) < 0 && text.indexOf('Angka ', 1) < 0)
    return [text];
  const pieces: string[] = [];
  let start = 0;
  for (const match of text.matchAll(UNIT_AHEAD)) {
    const before = text.slice(start, match.index).slice(-NEAR);
    if (!BEFORE_UNIT.test(before) && (match[1] === undefined || REFERS.test(before))) continue;
    pieces.push(text.slice(start, match.index).trimEnd());
    start = match.index + 1;
  }
  return [...pieces, text.slice(start)];
}
