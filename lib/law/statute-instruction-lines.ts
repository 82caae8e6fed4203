import type { Correction, SourceLine } from './source-text.ts';
import { actsOnText, OPENING_WORDS } from './statute-amendments.ts';
import { ARTICLE } from './statute-lines.ts';

/** A numbered instruction inside a line: "… dibuka pagi hari. 4. Ketentuan Pasal 9 diubah …". */
const INSTRUCTION = new RegExp(`(?<=\\s)(\\d{1,3})\\s?\\.\\s+(?=${OPENING_WORDS})`, 'g');
const OWN_INSTRUCTION = new RegExp(`^(\\d{1,3})\\s?[.)]\\s+(?=${OPENING_WORDS})`);
/** What a quotation begins with, after the colon of its instruction or the end of the provision before. */
const QUOTED =
  /(?<=:\s?|[.;:”"’]\s)(?:["“”‘’']{1,2}\s?)?(Pasa[lI1]\s+\d+(?:\s?[A-Z]{1,2})?(?![\dA-Za-z])|BAB\s+[IVXL]+[A-Z]?(?=\s+\p{Lu}{3}))(?!\s+(?:ayat|huruf|angka|dan|atau|sampai|jo)\b)\s*\.?\s*/gu;
const ANNOUNCES = /(?:berbunyi|menjadi|diubah|ditambah|disisipkan|sebagai berikut)[^:]{0,60}:\s*$/;
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
      const opens = part > 0 || OWN_INSTRUCTION.test(text) || ANNOUNCES.test(text);
      if (opens) named = articlesNamed(text);
      if (from > 0) cuts.push(from);
      cuts.push(...quotationCuts(text, named).map((cut) => from + cut));
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
    result.push(...pieces.map((text) => ({ ...line, text })));
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
    if (own && actsOnText(text.slice(0, SENTENCE))) next = Number(own[1]);
    else if (/^Pasal\s+[IVX]+\s*$/.test(text)) next = 0;
  }
  return later;
}

function instructionCuts(text: string, before: number, later: number): { cuts: number[]; last: number } {
  const own = OWN_INSTRUCTION.exec(text);
  let last = own && actsOnText(text.slice(0, SENTENCE)) ? Number(own[1]) : before;
  const cuts: number[] = [];
  for (const match of text.matchAll(INSTRUCTION)) {
    const number = Number(match[1]);
    if (number <= last || number > last + 3 || (later > last && number >= later)) continue;
    if (!actsOnText(text.slice(match.index, match.index + SENTENCE))) continue;
    cuts.push(match.index);
    last = number;
  }
  return { cuts, last };
}

/** The articles an instruction speaks of; those between "Pasal 7A sampai dengan Pasal 7F" too. */
function articlesNamed(instruction: string): Set<string> {
  const sentence = instruction.slice(0, SENTENCE * 2);
  const named = new Set([...sentence.matchAll(/Pasal\s+(\d+\s?[A-Z]{0,2})\b/g)].map(([, num = '']) => squeezed(num)));
  for (const [, from = '', to = ''] of sentence.matchAll(/Pasal (\d+[A-Z]) (?:sampai dengan|s\/d|-) Pasal (\d+[A-Z])/g))
    for (let code = from.charCodeAt(from.length - 1); code < to.charCodeAt(to.length - 1); code += 1)
      named.add(from.slice(0, -1) + String.fromCharCode(code));
  return named;
}

function quotationCuts(text: string, named: ReadonlySet<string>): number[] {
  if (!/Pasa|BAB /.test(text)) return [];
  const cuts: number[] = [];
  for (const match of text.matchAll(QUOTED)) {
    const [whole, heading = ''] = match;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + whole.length);
    const announced = ANNOUNCES.test(before.slice(-120));
    const num = squeezed(/^Pasa[lI1]\s+(.*)$/.exec(heading)?.[1] ?? '');
    const quoted = num === '' ? announced : named.has(num) && (announced || /[.;][”"’]{0,2}\s*$/.test(before));
    if (!quoted || !/^(?:$|[\p{Lu}(“"\d…])/u.test(after)) continue;
    if (before.trim()) cuts.push(match.index);
    if (num !== '' && after) cuts.push(match.index + whole.length);
  }
  return cuts;
}

function squeezed(num: string): string {
  return num.replace(/\s+/g, '');
}
