import type { Correction, SourceLine } from './source-text.ts';
import { actsOnText, OPENING_WORDS } from './statute-amendments.ts';

/** "Pasal I" as recognition and typists write it, before what it orders. */
const FIRST =
  /["“]?Pasa[lI1]\s?[1lI|]["”.]?(?:\s+|$)(?=(?:Beberapa|Ketentuan|Mengubah|Merubah|Menambah|Peraturan|Undang|Dalam|Lampiran|Di\s?antara|["“]?Pasal|1\.|$))/;
const ENACTMENT = /\b(?:MEMUTUSKAN|Menetapkan)\b/i;
const INSTRUCTION = new RegExp(`^\\d{1,3}\\s?[.)]\\s+(?=${OPENING_WORDS})`);
const LINES_OF_AN_ORDER = 4;

/**
 * The lines of an amending act whose "Pasal I" is misprinted as "Pasal 1", with that heading put right and recorded.
 * Only where "Pasal II" follows, or numbered instructions and no "Pasal 2", and what stands after it orders a change.
 * @returns the lines themselves where nothing of the kind is found
 * @example restoreFirstRoman(['Pasal 1', 'Ketentuan Pasal 4 diubah …', …, 'Pasal II', …], corrections)[0].text // 'Pasal I'
 */
export function restoreFirstRoman(
  lines: readonly SourceLine[],
  corrections: Correction[],
): readonly SourceLine[] {
  const hasSecond = lines.some(({ text }) => /^Pasal\s+II\b/.test(text));
  const countsOn = lines.some(({ text }) => /^Pasal\s+2\s*$/.test(text));
  const hasOrders = lines.some(({ text }) => INSTRUCTION.test(text) && actsOnText(text));
  if (!hasSecond && (countsOn || !hasOrders)) return lines;
  const enacted = lines.findIndex(({ text }) => ENACTMENT.test(text));
  for (let index = Math.max(0, enacted); index < lines.length; index += 1) {
    const line = lines[index];
    const match = line ? FIRST.exec(line.text) : null;
    if (!line || !match) continue;
    const before = line.text.slice(0, match.index).trim();
    const after = line.text.slice(match.index + match[0].length).trim();
    const order = [after, ...lines.slice(index + 1, index + LINES_OF_AN_ORDER).map(({ text }) => text)].join(
      ' ',
    );
    if (!actsOnText(order)) continue;
    corrections.push({ line: line.line, from: match[0].trim(), to: 'Pasal I', rule: 'article-heading' });
    const pieces = [before, 'Pasal I', after].filter(Boolean).map((text) => ({ ...line, text }));
    return [...lines.slice(0, index), ...pieces, ...lines.slice(index + 1)];
  }
  return lines;
}
