import { formatEId } from './eid.ts';
import { follows } from './marker-order.ts';
import type { Provision, ProvisionKind } from './provision.ts';
import { append, emptyProvision, joinWrapped } from './provision-list.ts';
import type { SourceLine } from './source-text.ts';
import { DIGIT, GLUED, LETTER } from './statute-lines.ts';

const RECITALS = /^Menimbang\s*:?\s*/i;
const LEGAL_BASES = /^Mengingat\s*:?\s*/i;
const FORMULA =
  /^(?:MEMUTUSKAN|Dengan persetujuan|Menetapkan|DENGAN RAHMAT|PRESIDEN REPUBLIK|DEWAN PERWAKILAN|Memperhatikan|Mendengar)/i;

/**
 * Reads what stands before the first article: Menimbang in points, Mengingat in points, and the formulas of enactment.
 * @example readPreamble(lines)[0].children[0].eId // 'preamble__recs'
 */
export function readPreamble(lines: readonly SourceLine[]): Provision[] {
  const [first] = lines;
  if (!first) return [];
  const preamble = emptyProvision('preamble', null, null, first);
  let section: Provision | null = null;
  let item: Provision | null = null;
  let tail = '';
  for (const line of lines) {
    const opened = openSection(line, preamble);
    if (opened) [section, item] = [opened, null];
    const text = opened ? line.text.slice(opened.marker?.length ?? 0).trim() : line.text;
    if (!section || text === '') continue;
    const marked = itemOf(section, item, text);
    if (marked) item = addItem(section, marked, text, line);
    else if (item) item.text = joinWrapped(item.text, tail, text);
    else section.text = joinWrapped(section.text, tail, text);
    tail = text;
  }
  return [preamble];
}

/** An item of Menimbang or Mengingat; one without the space after its marker only where it is the next. */
function itemOf(section: Provision, item: Provision | null, text: string): RegExpExecArray | null {
  if (section.kind === 'formula') return null;
  const printed = (section.kind === 'recitals' ? LETTER : DIGIT).exec(text);
  const glued = printed ? null : GLUED.exec(text);
  const num = glued?.[1] ?? '';
  const isNext = item ? follows(item.num ?? '', num) : /^(?:a|1)$/.test(num);
  return printed ?? (isNext ? glued : null);
}

/** What a word that opens a section begins with. */
const OPENING_SIGNS = 'MmDdPp';

function openSection(line: SourceLine, preamble: Provision): Provision | null {
  if (!OPENING_SIGNS.includes(line.text.charAt(0))) return null;
  const tests: [ProvisionKind, RegExp][] = [
    ['recitals', RECITALS],
    ['legalBases', LEGAL_BASES],
    ['formula', FORMULA],
  ];
  for (const [kind, test] of tests) {
    const match = test.exec(line.text);
    if (!match) continue;
    const section = emptyProvision(kind, null, kind === 'formula' ? null : preamble.eId, line);
    const count = preamble.children.filter((child) => child.kind === kind).length;
    if (kind === 'formula') section.eId = formatEId(kind, String(count + 1), preamble.eId);
    section.marker = kind === 'formula' ? null : match[0].trim();
    append(preamble, section);
    return section;
  }
  return null;
}

function addItem(section: Provision, marked: RegExpExecArray, text: string, line: SourceLine): Provision {
  const [, num = '', rest = ''] = marked;
  const kind = section.kind === 'recitals' ? 'recital' : 'legalBasis';
  const item = emptyProvision(kind, num, section.eId, line);
  item.marker = text.slice(0, text.length - rest.length).trim();
  item.text = rest;
  append(section, item);
  return item;
}
