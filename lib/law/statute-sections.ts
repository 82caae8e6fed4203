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
const EXPLANATION = new RegExp(`^(?:B\\.\\s)?(?:MEMORI\\s+)?PENJELASAN${EXPLAINS_WHAT}`, 'u');

/**
 * Whether a line is the heading of the Penjelasan, perhaps run together with what it heads.
 * @example opensExplanation('PENJELASAN ATAS UNDANG-UNDANG TAMAN') // true
 */
export function opensExplanation(text: string): boolean {
  // The second letter of "B.", "MEMORI" and "PENJELASAN".
  const second = text.charCodeAt(1);
  return (second === LARGE_E || second === FULL_STOP) && EXPLANATION.test(text);
}

const [LARGE_E, FULL_STOP] = [69, 46];

const ATTACHMENT =
  /^LAMPIRAN(?:\s+(?:[IVX]+|[A-Z]|\d{1,2}))?(?:\s+(?:UNDANG|PERATURAN|KEPUTUSAN)\b.*)?\s*:?$/;

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
  const explanation = firstIndex(lines, start, (line) => opensExplanation(line.text));
  const conclusion = conclusionIndex(lines, start, explanation);
  const annexes = indexesOf(lines, conclusion, (line) => ATTACHMENT.test(line.text));
  const firstAnnex = annexes[0] ?? lines.length;
  const end = Math.min(explanation, firstAnnex);
  // The Penjelasan printed after a Lampiran is the act's own, unless the Lampiran is an act itself.
  const own =
    explanation < firstAnnex || !lines.slice(firstAnnex, explanation).some(({ text }) => ENACTS.test(text));
  const next = annexes.find((index) => index > explanation) ?? lines.length;
  return {
    title: lines.slice(0, preamble),
    preamble: lines.slice(preamble, start),
    body: lines.slice(start, Math.min(conclusion, end)),
    conclusion: lines.slice(Math.min(conclusion, end), end),
    explanation: own ? lines.slice(explanation, next) : [],
    attachments: annexes.map((from, index) => {
      const to = annexes[index + 1] ?? lines.length;
      return lines.slice(from, own && from < explanation ? Math.min(to, explanation) : to);
    }),
  };
}

const ENACTS = /\bMEMUTUSKAN\b|^(?:Ditetapkan|Disahkan) di\b/i;

/**
 * Where the Penjelasan begins; the number of lines where there is none.
 * @example explanationStart(lines) // 212
 */
export function explanationStart(lines: readonly SourceLine[]): number {
  return firstIndex(lines, 1, (line) => opensExplanation(line.text));
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
