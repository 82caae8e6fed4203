import type { Provision, ProvisionKind } from './provision.ts';
import type { Marked, ProvisionList } from './provision-list.ts';
import type { SourceLine } from './source-text.ts';
import * as pattern from './statute-lines.ts';

/** A heading that opens a Buku, Bab, Bagian or Paragraf. */
export interface Group {
  kind: ProvisionKind;
  num: string;
  printed: string;
  rest: string;
}

const GROUPS: readonly [ProvisionKind, RegExp][] = [
  ['book', pattern.BOOK],
  ['chapter', pattern.CHAPTER],
  ['part', pattern.PART],
  ['subpart', pattern.SUBPART],
];

/** The name of a chapter, which older laws end with a full stop. */
const IN_CAPITALS = /^[\p{Lu}\s,()/.-]+$/u;

/** The group a line opens; a sentence that begins with such a word opens none. */
export function groupHeading(text: string): Group | null {
  if (!/^(?:AT|BU|BA|PA)/i.test(text)) return null;
  const section = pattern.SECTION.exec(text);
  if (section)
    return { kind: 'section', num: text === 'ATURAN PERALIHAN' ? 'ap' : 'at', printed: text, rest: '' };
  for (const [kind, test] of GROUPS) {
    const match = test.exec(text);
    if (
      !match ||
      (/[.;]$/.test(text) && !(kind === 'chapter' && IN_CAPITALS.test(match[2] ?? ''))) ||
      !/^(?:$|[\p{Lu}\d"“(])/u.test(match[2] ?? '')
    )
      continue;
    return {
      kind,
      num: kind === 'chapter' ? romanNumber(match[1] ?? '') : pattern.ordinalNumber(match[1] ?? ''),
      printed: match[1] ?? '',
      rest: match[2] ?? '',
    };
  }
  return null;
}

/** A small L or a one in a Roman number is an I that recognition misread. */
function romanNumber(printed: string): string {
  return printed.replace(/[l1]/g, 'I');
}

/** A marker as read, and as printed where a rule changed it. */
export type PrintedMarker = Marked & { printed: string; rule?: string };

/** The style of list that a first character may begin, and how its marker is printed. */
function pointStyle(first: string): [string, RegExp] {
  if (first === '(') return ['(a)', pattern.BRACKETED_LETTER];
  return /\d/.test(first) ? ['1.', pattern.DIGIT] : ['a.', pattern.LETTER];
}

/** The marker a line begins with. Definitions whose "1." a conversion turned into "(1)" are points again. */
export function markerOf(text: string, article: Pick<Provision, 'text'> | null): PrintedMarker | null {
  const first = text.charAt(0);
  const paragraph = first === '(' ? pattern.PARAGRAPH.exec(text) : null;
  if (paragraph) {
    const [, num = '', rest = ''] = paragraph;
    if (article && /dimaksud dengan\s*:?$/.test(article.text)) {
      return {
        kind: 'point',
        style: '1.',
        num,
        marker: `${num}.`,
        rest,
        printed: `(${num})`,
        rule: 'definition-number',
      };
    }
    const marker = text.slice(0, text.length - rest.length).trim();
    return { kind: 'paragraph', style: '(1)', num, marker, rest, printed: marker };
  }
  const [style, test] = pointStyle(first);
  const match = test.exec(text);
  if (!match) return null;
  const [, num = '', rest = ''] = match;
  const marker = text.slice(0, text.length - rest.length).trim();
  return { kind: 'point', style, num, marker, rest, printed: marker };
}

/** "(2) a. Dalam hal …": a marker right after another opens a list in its item. */
export function addMarkers(list: ProvisionList, marked: Marked, line: SourceLine): void {
  const inner = /^[a1]\s?[.)]\s/.test(marked.rest) ? markerOf(marked.rest, null) : null;
  if (!inner) {
    list.addMarked(marked, line);
    return;
  }
  list.addMarked({ ...marked, rest: '' }, line);
  list.addMarked(inner, line);
}
