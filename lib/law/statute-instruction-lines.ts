import type { Correction, SourceLine } from './source-text.ts';
import { actsOnText, articlesNamed, instructionNumber, OPENING_WORDS } from './statute-amendments.ts';
import { ARTICLE } from './statute-lines.ts';

/** A numbered instruction inside a line: "… dibuka pagi hari. 4. Ketentuan Pasal 9 diubah …". */
const INSTRUCTION = new RegExp(`(?<=\\s)([\\dlIO]{1,3})\\s?\\.\\s+(?=${OPENING_WORDS})`, 'g');
const OWN_INSTRUCTION = new RegExp(`^([\\dlIO]{1,3})\\s?[.)]\\s+(?=${OPENING_WORDS})`);
/** What a quotation begins with, after the colon of its instruction or the end of the provision before. */
const QUOTED =
  /(?<=:\s?["“”‘’']{0,2}\s?|[.;:”"’]\s["“”‘’']{0,2}\s?)(Pasa[lI1]\s+\d+(?:\s?[A-Z]{1,2}|[a-z])?(?![\dA-Za-z])|(?:BAB\s+[IVXL]+[A-Z]?|Bagian\s+Ke\w+|Paragraf\s+\d+)(?=\s+\p{Lu}))(?!\s+(?:ayat|huruf|angka|dan|atau|sampai|jo)\b)\s*\.?\s*/gu;
const ANNOUNCES =
  /(?:berbunyi|menjadi|diubah|ditambah|disisipkan|diganti|berikut)[^:]{0,60}:\s*["“”‘’']{0,2}\s*$/;
/** Words quoted without a heading: 'berbunyi sebagai berikut: "(2) Taman …'. */
const BARE_QUOTATION =
  /\b(?:berbunyi|sebagai berikut)[^:.;]{0,40}:\s*["“”‘’']{0,2}\s*(?=[\p{Lu}(]|[a-z\d]{1,2}\.\s)/u;
const SENTENCE = 500;

/**
 * Lines of an amending act cut where the source ran an instruction, or the article it quotes, on in one line; each cut is recorded.
 * @example the line '1. Ketentuan Pasal 5 diubah sehingga berbunyi: "Pasal 5 (1) Taman …' becomes three: instruction, heading, words
 */
export function splitInstructionLines(lines: readonly SourceLine[], corrections: Correction[]): SourceLine[] {
  const result: SourceLine[] = [];
  const start = lines.findIndex(({ text }) => ARTICLE.test(text));
  if (start === -1) return [...lines];
  let last = 0;
  let named = new Set<string>();
  const later = nextInstructions(lines);
  for (const [index, line] of lines.entries()) {
    if (index < start) {
      result.push(line);
      continue;
    }
    if (/^Pasal\s+[IVX]+\s*$/.test(line.text)) last = 0;
    const cuts: number[] = [];
    const parts = instructionCuts(line.text, last, later[index] ?? 0);
    const bounds = [0, ...parts.cuts, line.text.length];
    for (let part = 0; part + 1 < bounds.length; part += 1) {
      const [from = 0, to = 0] = bounds.slice(part, part + 2);
      const text = line.text.slice(from, to);
      const first = /^Pasal\s+[IVX]+\s*$/.test(lines[index - 1]?.text ?? '');
      const opens = part > 0 || first || OWN_INSTRUCTION.test(text) || ANNOUNCES.test(text);
      if (opens) named = new Set(articlesNamed(text.slice(0, 2 * SENTENCE)));
      if (from > 0) cuts.push(from);
      for (const cut of quotationCuts(text, named, opens)) cuts.push(from + cut);
    }
    last = parts.last;
    if (cuts.length === 0) {
      result.push(line);
      continue;
    }
    const pieces = [0, ...cuts]
      .map((from, cut) => line.text.slice(from, cuts[cut] ?? line.text.length).trim())
      .filter(Boolean);
    corrections.push({
      line: line.line,
      from: line.text.slice(0, 80),
      to: `${pieces.length} lines`,
      rule: 'joined-lines',
    });
    for (const text of pieces) result.push({ ...line, text });
  }
  return result;
}

/** For each line, the number of the next instruction that begins a later line; 0 where none follows. */
function nextInstructions(lines: readonly SourceLine[]): number[] {
  const later: number[] = new Array(lines.length).fill(0);
  let next = 0;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    later[index] = next;
    const text = lines[index]?.text ?? '';
    const own = OWN_INSTRUCTION.exec(text);
    if (own && actsOnText(text.slice(0, SENTENCE))) next = instructionNumber(own[1] ?? '');
    else if (/^Pasal\s+[IVX]+\s*$/.test(text)) next = 0;
  }
  return later;
}

function instructionCuts(text: string, before: number, later: number): { cuts: number[]; last: number } {
  const own = OWN_INSTRUCTION.exec(text);
  let last = own && actsOnText(text.slice(0, SENTENCE)) ? instructionNumber(own[1] ?? '') : before;
  const cuts: number[] = [];
  INSTRUCTION.lastIndex = 0;
  for (let match = INSTRUCTION.exec(text); match; match = INSTRUCTION.exec(text)) {
    const number = instructionNumber(match[1] ?? '');
    if (number <= last || number > last + 3 || (later > last && number >= later)) continue;
    if (!actsOnText(text.slice(match.index, match.index + SENTENCE))) continue;
    cuts.push(match.index);
    last = number;
  }
  return { cuts, last };
}

function quotationCuts(text: string, named: ReadonlySet<string>, opens: boolean): number[] {
  const cuts: number[] = [];
  const headed = /Pasa|BAB |Bagian |Paragraf /.test(text) ? [...text.matchAll(QUOTED)] : [];
  for (const match of headed) {
    const [whole, heading = ''] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + whole.length);
    const announced = ANNOUNCES.test(before.slice(-120));
    const num = squeezed(/^Pasa[lI1]\s+(.*)$/.exec(heading)?.[1] ?? '');
    const quoted =
      num === '' ? announced : named.has(num) && (announced || /[.;][”"’]{0,2}\s*["“]?\s*$/.test(before));
    if (!quoted || !/^(?:$|[\p{Lu}(“"\d…])/u.test(after)) continue;
    if (before.trim()) cuts.push(match.index);
    if (num !== '' && after) cuts.push(match.index + whole.length);
  }
  if (!opens || cuts.length > 0 || named.size === 0) return cuts;
  const bare = BARE_QUOTATION.exec(text);
  return bare ? [bare.index + bare[0].length] : [];
}

function squeezed(num: string): string {
  return num.replace(/\s+/g, '');
}
