import type { Correction, SourceLine, SourceText } from './source-text.ts';
import { ARTICLE } from './statute-lines.ts';
import { withoutRepeats } from './statute-repeats.ts';
import { RunningHeads } from './statute-running-heads.ts';

/** "Pasal 7…", "(4) Dalam . . ." at the end of a line: the first words of the next page, printed at the foot of this one. */
const CATCH_WORD =
  /(?:^|\s)((?:Pasal \d+[A-Z]*|BAB [IVXLC]+|\(\d+\w?\)(?: \S+){0,3}?|[a-z\d]{1,2}\.(?: \S+){0,3}?|\S+(?: \S+)?)\s?)(?:…|\.\s?\.\s?\.)[\s.]*$/;
/** The last word alone, where the word before it ends a sentence: "… anak. Bagian…". */
const LAST_CATCH_WORD = /\s(\S+)\s?(?:…|\.\s?\.\s?\.)[\s.]*$/;
/** Asked first, perhaps of the last characters: the patterns that look for words before dots are slow. */
const ROW_OF_DOTS = /…|\.\s?\.\s?\./;
/**
 * Asked first of each line: Cyrillic letters, low lines, rows of dots and what may be the head of a page are rare.
 * One class of rare signs is sought, and then what stands around it: alternatives would each be tried at each letter.
 */
const SUSPECT =
  /[-.NSjI_…\u0400-\u04ff](?<=[_…\u0400-\u04ff]|N(?= R)|S(?= I)|j(?=en P)|\.(?=\s?\.\s?\.|go)|-(?=\s?\d{1,3}\s-)|BUSI I)/;
const LONE_MARKER = /^\(\d+[a-z]?\)$/;

/**
 * The text without what printing put in the wrong place: catch-words go to the furniture, a number printed before its article's heading goes after it.
 * @example repairMisprints({ lines: ['… orang tua. Pasal 7…', 'Pasal 7', …] }).furniture.at(-1)?.text // 'Pasal 7…'
 */
export function repairMisprints(source: SourceText): SourceText {
  const corrections = [...source.corrections];
  const mended: SourceLine[] = [];
  const heads = new RunningHeads();
  for (const line of source.lines)
    if (!SUSPECT.test(line.text)) mended.push(line);
    else
      for (const part of heads.cut(line))
        for (const piece of withoutEcho(withoutSoftHyphens(withLatinLetters(part, corrections), corrections)))
          mended.push(piece);
  for (const { line, text } of heads.set)
    corrections.push({ line, from: text, to: '', rule: 'running-head' });
  const { lines: single, caught } = cutCatchWords(mended);
  for (const { line, text } of caught) corrections.push({ line, from: text, to: '', rule: 'catch-word' });
  const { lines, repeats } = withoutRepeats(single);
  for (const { line, text } of repeats)
    corrections.push({ line, from: text.slice(0, 80), to: '', rule: 'repeated-lines' });
  return {
    lines: withMarkersMoved(lines, corrections),
    furniture: [...source.furniture, ...heads.set, ...caught, ...repeats],
    corrections,
  };
}

/** A number alone before an article's heading belongs after it. */
function withMarkersMoved(lines: readonly SourceLine[], corrections: Correction[]): SourceLine[] {
  const result: SourceLine[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [marker, heading, after] = [lines[index], lines[index + 1], lines[index + 2]];
    if (!marker) continue;
    if (!heading || !LONE_MARKER.test(marker.text) || !ARTICLE.test(heading.text)) result.push(marker);
    else if (!after || /^\(\d/.test(after.text)) {
      result.push(heading, marker);
      index += 1;
    } else {
      result.push(heading, { ...after, text: `${marker.text} ${after.text}` });
      corrections.push({
        line: marker.line,
        from: heading.text,
        to: `${heading.text} ${marker.text}`,
        rule: 'moved-marker',
      });
      index += 2;
    }
  }
  return result;
}

const CYRILLIC = 'АВЕКМНОРСТХаеорсух';
const LATIN = 'ABEKMHOPCTXaeopcyx';

/** Letters that look Latin and are Cyrillic: recognition mixes them up, and no search finds such a word. */
function withLatinLetters(line: SourceLine, corrections: Correction[]): SourceLine {
  if (!/[\u0400-\u04ff]/.test(line.text)) return line;
  const text = line.text.replace(/[\u0400-\u04ff]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter);
  if (text !== line.text)
    corrections.push({
      line: line.line,
      from: line.text.slice(0, 80),
      to: text.slice(0, 80),
      rule: 'cyrillic-letter',
    });
  return { ...line, text };
}

const DIVIDED = /\p{L}\p{Ll}+(?:_\p{Ll}{2,})+/gu;

/** "di_maksud": a word division that the conversion wrote as a low line. */
function withoutSoftHyphens(line: SourceLine, corrections: Correction[]): SourceLine {
  if (!line.text.includes('_') || !/[^\s_]_[^\s_]/.test(line.text)) return line;
  const text = line.text.replace(DIVIDED, (word) => {
    const whole = word.replace(/_/g, '');
    corrections.push({ line: line.line, from: word, to: whole, rule: 'soft-hyphen' });
    return whole;
  });
  return { ...line, text };
}

/** "3. Keluarga… 3. Keluarga adalah": the catch-word and the words it announces in one line. */
const DOTS_AND_MORE = /\s?(?:…|\.\s?\.\s?\.)\s*(?=(\S+(?: \S+){0,3}))/g;
const CATCH_WORDS = 4;
/** Letters of the words before the dots that are looked at, and more. */
const LONGEST_ECHO = 100;

/** The line cut at its echoes: on a line of its own a catch-word is told from the words it announces like any other. */
function withoutEcho(line: SourceLine): SourceLine[] {
  if (!ROW_OF_DOTS.test(line.text)) return [line];
  const pieces: SourceLine[] = [];
  let from = 0;
  for (const dots of line.text.matchAll(DOTS_AND_MORE)) {
    const near = line.text.slice(Math.max(from, dots.index - LONGEST_ECHO), dots.index);
    const caught = announced(near, squeeze(dots[1] ?? ''));
    if (caught === '') continue;
    const start = dots.index - caught.length;
    const before = line.text.slice(from, start).trim();
    if (before) pieces.push({ ...line, text: before });
    const end = dots.index + dots[0].length;
    pieces.push({ ...line, text: line.text.slice(start, end).trim() });
    from = end;
  }
  return pieces.length === 0 ? [line] : [...pieces, { ...line, text: line.text.slice(from) }];
}

/** The last words before the dots, as many as the words after them begin with; empty where they do not. */
function announced(before: string, after: string): string {
  const words = before.split(' ').slice(-CATCH_WORDS);
  for (let from = 0; from < words.length; from += 1) {
    const last = words.slice(from);
    const distinct = last.length > 1 || !SMALL_WORD.test(last[0] ?? '');
    const worded = last.every((word) => word.length <= LONGEST_WORD && /[\p{L}\d]/u.test(word));
    if (distinct && worded && after.startsWith(squeeze(last.join('')))) return last.join(' ');
  }
  return '';
}

const LONGEST_WORD = 20;
/** One word in the middle of a sentence may be repeated for another reason. */
const SMALL_WORD = /^\p{Ll}{2,}$/u;

function cutCatchWords(all: readonly SourceLine[]): { lines: SourceLine[]; caught: SourceLine[] } {
  const lines: SourceLine[] = [];
  const caught: SourceLine[] = [];
  for (const [index, line] of all.entries()) {
    const dotted = /[.…\s]/.test(line.text.charAt(line.text.length - 1));
    if (dotted && /^[.…\s]+$/.test(line.text)) {
      caught.push(line);
      continue;
    }
    const match = dotted && ROW_OF_DOTS.test(line.text.slice(-6)) ? announcedWord(all, index) : null;
    if (!match) {
      lines.push(line);
      continue;
    }
    caught.push({ ...line, text: match[0].trim() });
    const kept = line.text.slice(0, match.index).trim();
    if (kept) lines.push({ ...line, text: kept });
  }
  return { lines, caught };
}

/** The catch-word at the end of a line, where one of the next two lines begins with it. */
function announcedWord(all: readonly SourceLine[], index: number): RegExpExecArray | null {
  const next = all.slice(index + 1, index + 3);
  for (const pattern of [CATCH_WORD, LAST_CATCH_WORD]) {
    const found = pattern.exec(all[index]?.text ?? '');
    if (!found) continue;
    const words = squeeze(found[1] ?? '');
    if (next.some(({ text }) => beginsWith(text, words))) return found;
  }
  return null;
}

/** Whether a line begins with these squeezed words; of a long line no more is squeezed than may be needed. */
function beginsWith(text: string, words: string): boolean {
  const head = squeeze(text.slice(0, 4 * words.length));
  return (head.length < words.length ? squeeze(text) : head).startsWith(words);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
