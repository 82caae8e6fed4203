import type { Provision } from './provision.ts';
import { ProvisionList } from './provision-list.ts';
import type { SourceLine } from './source-text.ts';
import { isTitle } from './treaty-headings.ts';
import { beginsList, dashed, TreatyMarkers } from './treaty-markers.ts';

const LONGEST_TITLE = 120;
const SENTENCE = /\b(?:shall|wajib|adalah|berhak)\b/;

/**
 * Reads the lines of one article or numbered paragraph into it: title, words, paragraphs, points, closing words.
 * @param titled whether the first line may be its title
 */
export function readUnit(unit: Provision, lines: readonly SourceLine[], titled: boolean): void {
  const markers = new TreatyMarkers(lines.map(({ text }) => text));
  const list = new ProvisionList(unit, true);
  let mayBeTitle = titled && unit.heading === null && unit.text === '' && lines.length > 1;
  for (const line of lines) {
    const isMarked = addMarked(markers, list, line);
    if (!isMarked && mayBeTitle && isTitleLine(line.text)) {
      unit.heading = line.text;
      mayBeTitle = false;
      continue;
    }
    mayBeTitle = false;
    if (!isMarked) addUnmarked(list, unit, line);
  }
}

function isTitleLine(text: string): boolean {
  return text.length < LONGEST_TITLE && !/[.:;,–—-]$/.test(text) && isTitle(text) && !SENTENCE.test(text);
}

function addMarked(markers: TreatyMarkers, list: ProvisionList, line: SourceLine): boolean {
  const marked = markers.markerOf(line.text, list);
  if (!marked) return false;
  if (!beginsList(marked.rest)) {
    list.addMarked(marked, line);
    return true;
  }
  list.addMarked({ ...marked, rest: '' }, line);
  const inner = { ...line, text: marked.rest };
  if (!addMarked(markers, list, inner)) list.addWords(inner, false);
  return true;
}

function addUnmarked(list: ProvisionList, unit: Provision, line: SourceLine): void {
  // The first words of an article are no item of a list: there is nothing it could hang on.
  const isFirst = unit.text === '' && unit.children.length === 0;
  const item = isFirst ? null : dashed(line.text);
  if (item) list.addDashed(item, line);
  else if (unit.heading !== null && isFirst && goesOnTitle(line.text))
    unit.heading = `${unit.heading} ${line.text}`;
  else if (TABLE_ROW.test(line.text)) addRow(list.current, line.text);
  else list.addWords(line, false);
}

/** The cells of a table, kept apart when the page was read. */
const TABLE_ROW = /^[^|]+ \| [^|]+ \| /;

/** A row stands on a line of its own in the words it belongs to. */
function addRow(provision: Provision, row: string): void {
  provision.text = provision.text === '' ? row : `${provision.text}\n${row}`;
}

/** The second line of a title that was too long for one. */
function goesOnTitle(text: string): boolean {
  return /^\p{Ll}/u.test(text) && isTitleLine(text);
}
