import type { Correction, SourceLine } from './source-text.ts';
import { BY_ARTICLE, splitJoinedLines } from './statute-lines.ts';
import { opensExplanation } from './statute-sections.ts';

/** What an act ends with: the day it was made known, or the order to make it known after the last article. */
const PROMULGATED =
  /\b(?:Ditetapkan|Diundangkan|Disahkan) di\b|\bberlaku\b.{0,60}\b(?:di)?undangkan\b.{0,40}\bAgar\b/i;
/** The heading of the Penjelasan or of its parts, as recognition reads it inside a line. */
const BEGINS = /\bPENJ[\p{Lu}.,'\s]{0,8}ASAN\b|\bI\s?\.\s*UMUM\b|\bII\s?\.?\s*PASAL DEMI PASAL\b/u;
/** "Cukup jelas", as recognition reads it. */
const CLEAR_ENOUGH = /\bCukup\s+\^?j\s?e\s?[l1I]\s?as\b/gi;
/** So often it is said of nothing but articles explained. */
const OFTEN = 3;

/**
 * The lines with the heading of the Penjelasan where the source lost or misread it: after the promulgation articles are explained that stand before it.
 * The heading is recorded as inferred.
 * @returns the lines themselves where the heading is there, or nothing after the promulgation explains
 * @example restoreExplanation(lines, corrections).findIndex(({ text }) => text === 'PENJELASAN') // 140
 */
export function restoreExplanation(
  lines: readonly SourceLine[],
  corrections: Correction[],
): readonly SourceLine[] {
  if (lines.some(({ text }) => opensExplanation(text))) return lines;
  const end = lines.findLastIndex(({ text }) => PROMULGATED.test(text));
  const last = lines[end];
  if (!last) return lines;
  // What is explained may begin in the line of the promulgation.
  const promulgated = PROMULGATED.exec(last.text)?.index ?? 0;
  const begins = last.text.slice(promulgated).search(BEGINS);
  const cut = begins < 0 ? last.text.length : promulgated + begins;
  const pieces = [last.text.slice(0, cut), last.text.slice(cut)].map((text) => ({
    ...last,
    text: text.trim(),
  }));
  const [act, ...rest] = [...pieces.filter(({ text }) => text !== ''), ...lines.slice(end + 1)];
  const [first] = rest;
  if (!act || !first) return lines;
  let explained = 0;
  for (const { text } of rest) explained += text.match(CLEAR_ENOUGH)?.length ?? 0;
  if (explained < OFTEN && !rest.some(({ text }) => BY_ARTICLE.test(text))) return lines;
  corrections.push({ line: first.line, from: '', to: 'PENJELASAN', rule: 'inferred-heading' });
  return [
    ...lines.slice(0, end),
    act,
    { ...first, text: 'PENJELASAN' },
    ...splitJoinedLines(rest, corrections),
  ];
}
