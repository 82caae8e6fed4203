import type { Correction, SourceLine } from './source-text.ts';

/** "(1) (2) Taman dibuka. Taman ditutup.": numbers of a margin that a conversion put before the words of all of them. */
const ROW = /^((?:\(\s?\d{1,2}\s?\)\s*){2,})(?=["“]?\p{Lu})/u;
const SENTENCE = /(?<=\p{Ll}{2}[)”"]?[.;])\s+(?=["“]?\p{Lu}\p{Ll})/u;
const ENDED = /[.:;]["”]?$/;

/**
 * The lines in which numbers of ayat stand in a row, each number put before its sentence where there are as many; recorded. Where there are not, the line
 * is left as it is: which words are whose is not known.
 * @example partMarkerRows([{ text: '(1) (2) Taman dibuka. Taman ditutup.', line: 4, page: null }], []).length // 2
 */
export function partMarkerRows(
  lines: readonly SourceLine[],
  corrections: Correction[],
): readonly SourceLine[] {
  if (!lines.some(isRow)) return lines;
  return lines.flatMap((line) => {
    const row = isRow(line) ? ROW.exec(line.text)?.[1] : undefined;
    if (row === undefined) return line;
    const markers = row.match(/\d+/g) ?? [];
    const sentences = line.text.slice(row.length).split(SENTENCE);
    const inOrder = markers.every((num, index) => Number(num) === Number(markers[0]) + index);
    if (!inOrder || sentences.length !== markers.length || !ENDED.test(line.text)) return line;
    const parted = sentences.map((sentence, index) => `(${markers[index]}) ${sentence}`);
    corrections.push({ line: line.line, from: line.text, to: parted.join('\n'), rule: 'markers-in-a-row' });
    return parted.map((text) => ({ ...line, text }));
  });
}

const BRACKET = 40;

function isRow({ text }: SourceLine): boolean {
  return text.charCodeAt(0) === BRACKET && text.indexOf('(', 1) > 0 && ROW.test(text);
}
