import type { ProvisionList } from './provision-list.ts';
import { GLUED } from './statute-lines.ts';
import type { PrintedMarker } from './statute-markers.ts';

const DIGIT = '[\\dlIOo|]';
const AYAT = new RegExp(`^\\(\\s*(${DIGIT}{1,3})\\s*\\)\\s*(.*)$`);
/** "(21 Setiap": the closing bracket was read as a one. */
const AYAT_UNCLOSED = new RegExp(`^\\(\\s*(${DIGIT}{1,2})[1lI|t}\\\\]\\s+(\\p{Lu}.*)$`, 'u');
/** "l2l Setiap", "{2) Setiap": both brackets were read as something else. */
const AYAT_BARE = /^[l|I[{]\s?(\d{1,2})\s?[l|I\]})]\s+(\p{Lu}.*)$/u;
const ANGKA = new RegExp(`^(${DIGIT}{1,3})\\s?\\.\\s+(.+)$`);

/**
 * The marker that text recognition misread, where the number it must be is the one the list waits for: `(l)`, `(21`, `1O.`, `l.`.
 * @returns null where the line begins with no such marker, or with one that is right as it stands
 * @example recognisedMarker('(21 Setiap orang …', list)?.marker // '(2)', after ayat (1)
 */
export function recognisedMarker(text: string, list: ProvisionList): PrintedMarker | null {
  if (isPlain(text)) return null;
  const bracketed = text.startsWith('(');
  const ayat = bracketed ? (AYAT.exec(text) ?? AYAT_UNCLOSED.exec(text)) : AYAT_BARE.exec(text);
  if (bracketed && !ayat) return null;
  if (ayat) {
    const [, printed = '', rest = ''] = ayat;
    const num = digits(printed);
    const marker = `(${num})`;
    const as = text.slice(0, text.length - rest.length).trim();
    if (as === marker || Number(num) !== list.nextParagraph) return null;
    return { kind: 'paragraph', style: '(1)', num, marker, rest, printed: as, rule: 'ocr-digit' };
  }
  const angka = ANGKA.exec(text);
  if (!angka) return null;
  const [, printed = '', rest = ''] = angka;
  const num = digits(printed);
  if (num === printed || list.awaits('a.', printed)) return null;
  if (num !== '1' && !list.awaits('1.', num)) return null;
  return {
    kind: 'point',
    style: '1.',
    num,
    marker: `${num}.`,
    rest,
    printed: `${printed}.`,
    rule: 'ocr-digit',
  };
}

/** Asked first, since nearly all lines begin so: a letter like no digit, or one digit as it should be, "1." or "(1)". */
function isPlain(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= SMALL_A && first <= SMALL_Z) return first !== SMALL_L && first !== SMALL_O;
  if (first === BRACKET) return isDigit(text.charCodeAt(1)) && text.charAt(2) === ')';
  return isDigit(first) && text.charAt(1) === '.';
}

const [BRACKET, ZERO, NINE, SMALL_A, SMALL_L, SMALL_O, SMALL_Z] = [40, 48, 57, 97, 108, 111, 122];

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function digits(printed: string): string {
  return printed.replace(/[lI|]/g, '1').replace(/[Oo]/g, '0');
}

/**
 * A marker printed without the space after it, where the list waits for it or is just opened.
 * @example gluedMarker('b.bahwa perosotan …', list)?.num // 'b', after a
 */
export function gluedMarker(text: string, list: ProvisionList): PrintedMarker | null {
  const match = GLUED.exec(text);
  if (!match) return null;
  const [, num = '', rest = ''] = match;
  const style = /^\d/.test(num) ? '1.' : 'a.';
  const opens = /^(?:a|1)$/.test(num) && list.tail.trimEnd().endsWith(':');
  if (!opens && !list.awaits(style, num)) return null;
  return { kind: 'point', style, num, marker: `${num}.`, rest, printed: `${num}.` };
}
