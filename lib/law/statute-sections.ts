import type { SourceLine } from './source-text.ts';
import { ARTICLE, CHAPTER, EXPLAINS_WHAT } from './statute-lines.ts';

/** The parts of the printed publication, each still in lines. */
export interface StatuteSections {
  title: SourceLine[];
  preamble: SourceLine[];
  body: SourceLine[];
  conclusion: SourceLine[];
  explanation: SourceLine[];
  attachments: SourceLine[][];
}

const PREAMBLE = /^\s*(?:Menimbang|Mengingat|DENGAN RAHMAT)\b/i;
const CONCLUSION =
  /^(?:(?:Agar|Supaya) setiap orang (?:dapat )?mengetahui(?:nya)?|Disahkan (?:di|pada)|Ditetapkan di)\b/i;
/** The heading of the Penjelasan. */
export const EXPLANATION = new RegExp(`^(?:MEMORI\\s+)?PENJELASAN${EXPLAINS_WHAT}`, 'u');
const ATTACHMENT = /^LAMPIRAN(?:\s+[IVX]+)?(?:\s+(?:UNDANG|PERATURAN|KEPUTUSAN)\b.*)?\s*:?$/;

/**
 * Cuts a statute into its parts: title, preamble, articles, conclusion, Penjelasan, Lampiran (UU 12/2011, Lampiran I).
 * @example cutSections(lines).body[0].text // 'BAB I'
 */
export function cutSections(lines: readonly SourceLine[]): StatuteSections {
  const start = firstIndex(
    lines,
    0,
    (line) => ARTICLE.test(line.text) || CHAPTER.test(line.text) || /^BUKU KESATU\b/.test(line.text),
  );
  const preamble = Math.min(
    start,
    firstIndex(lines, 0, (line) => PREAMBLE.test(line.text)),
  );
  const explanation = firstIndex(lines, start, (line) => EXPLANATION.test(line.text));
  const conclusion = conclusionIndex(lines, start, explanation);
  const annexes = indexesOf(lines, conclusion, (line) => ATTACHMENT.test(line.text));
  const firstAnnex = annexes[0] ?? lines.length;
  const end = Math.min(explanation, firstAnnex);
  return {
    title: lines.slice(0, preamble),
    preamble: lines.slice(preamble, start),
    body: lines.slice(start, Math.min(conclusion, end)),
    conclusion: lines.slice(Math.min(conclusion, end), end),
    explanation: explanation < firstAnnex ? lines.slice(explanation, firstAnnex) : [],
    attachments: annexes.map((from, index) => lines.slice(from, annexes[index + 1] ?? lines.length)),
  };
}

/**
 * Where the Penjelasan begins; the number of lines where there is none.
 * @example explanationStart(lines) // 212
 */
export function explanationStart(lines: readonly SourceLine[]): number {
  return firstIndex(lines, 1, (line) => EXPLANATION.test(line.text));
}

function conclusionIndex(lines: readonly SourceLine[], start: number, end: number): number {
  return Math.min(
    firstIndex(lines, start, (line) => CONCLUSION.test(line.text)),
    end,
  );
}

function firstIndex(lines: readonly SourceLine[], from: number, test: (line: SourceLine) => boolean): number {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line && test(line)) return index;
  }
  return lines.length;
}

function indexesOf(
  lines: readonly SourceLine[],
  from: number,
  test: (line: SourceLine) => boolean,
): number[] {
  const indexes: number[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line && test(line)) indexes.push(index);
  }
  return indexes;
}
