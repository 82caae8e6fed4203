import { checkDocument } from './check-document.ts';
import { countCharacters } from './count-characters.ts';
import type { Language, LegalDocument } from './document.ts';
import { formatEId } from './eid.ts';
import { LegalError } from './legal-error.ts';
import { type Provision, type ProvisionKind, walk } from './provision.ts';
import { append, emptyProvision, type Marked, ProvisionList } from './provision-list.ts';
import type { SourceLine, SourceText } from './source-text.ts';
import { splitJoinedItems } from './statute-joined-items.ts';

const GROUPS: [ProvisionKind, RegExp][] = [
  ['part', /^PART\s+([IVXLC]+|\d+)\b\s*[.:–-]*\s*(.*)$/i],
  ['chapter', /^CHAPTER\s+([IVXLC]+|\d+)\b\s*[.:–-]*\s*(.*)$/i],
  ['section', /^(?:SECTION|TITLE)\s+(\d+|[IVXLC]+)\b\s*[.:–-]*\s*(.*)$/i],
];
const GROUP_ORDER: ProvisionKind[] = ['part', 'chapter', 'section'];
const ARTICLE = /^(?:Article|ARTICLE|Pasal)\s+(\d+\s?(?:bis|ter|[A-Z])?|[IVX]+)\s*[.:–-]*\s*(.*)$/;
const MARKERS: [Marked['kind'], string, RegExp][] = [
  ['paragraph', '1.', /^(\d{1,3})\s?[.)]\s+(.*)$/],
  ['paragraph', '(1)', /^\((\d{1,3})\)\s*(.*)$/],
  ['point', '(i)', /^\(((?:x{0,2}(?:ix|iv|v?i{0,3})))\)\s+(.*)$/],
  ['point', 'i.', /^((?:x{0,2}(?:ix|iv|v?i{0,3})))[.)]\s+(.*)$/],
  ['point', '(a)', /^\(([a-z]{1,2})\)\s*(.*)$/],
  ['point', 'a.', /^([a-z]{1,2})(?:[.)]\s+|\)(?=\p{Lu}))(.*)$/u],
];
/** A marker on a line of its own, whose first words are those of the list below it. */
const BARE_MARKER = /^(?:\d{1,3}\.|[a-z]\))$/;
/** "1. (a) If a matter …": the first point of a list in the line of what it hangs on. */
const LIST_BEGINS = /^(?:\([ai]\)|[ai][.)])\s*(?!(?:and|or|to|of|above|below)\b)[\p{L}“"]/u;
const CONCLUSION =
  /^(?:IN WITNESS WHEREOF|DONE (?:at|in)\b|IN FAITH WHEREOF|The foregoing is the authentic text)/i;
/** A part that is headed by its number alone. */
const BARE_PART = /^(I{1,3}|IV|VI{0,3}|IX|X{1,2}I{0,3})$/;

/**
 * Reads a treaty, declaration or General Comment: preamble, parts, articles, paragraphs, points.
 * @throws LegalError `not-a-law` where there is neither an article nor a numbered paragraph
 * @example parseTreaty(source, 'en').body.find((p) => p.eId === 'art_34')
 */
export function parseTreaty(printed: SourceText, language: Language): LegalDocument {
  const corrections = [...printed.corrections];
  const source = { ...printed, lines: splitJoinedItems(printed.lines, corrections), corrections };
  const hasArticles = source.lines.some((line) => ARTICLE.test(line.text));
  const body = hasArticles ? readArticles(source.lines) : readParagraphs(source.lines);
  if (![...walk(body)].some((provision) => provision.kind === 'article' || provision.kind === 'paragraph')) {
    throw new LegalError(
      'not-a-law',
      'The text is no treaty or guideline: it has no "Article 1" and no numbered paragraph.',
    );
  }
  const document: LegalDocument = {
    kind: hasArticles ? 'treaty' : 'generalComment',
    language,
    title: source.lines[0]?.text ?? null,
    body,
    explanation: [],
    attachments: [],
    amendments: [],
    problems: [],
    corrections: source.corrections,
    unplaced: [],
    characters: countCharacters(source, body),
  };
  return { ...document, problems: checkDocument(document) };
}

function readArticles(lines: readonly SourceLine[]): Provision[] {
  const top: { children: Provision[]; eId: null } = { children: [], eId: null };
  const seen = new Set<string>();
  let groups: Provision[] = [];
  let list: ProvisionList | null = null;
  let article: Provision | null = null;
  let plain: Provision | null = null;
  let parts = 0;
  for (const line of lines) {
    const ended = plain?.kind === 'conclusion';
    const bare = !ended && BARE_PART.test(line.text) && romanValue(line.text) === parts + 1;
    if (bare) parts += 1;
    const group = bare ? { kind: 'part' as const, num: line.text, rest: '' } : groupOf(line.text);
    const heading = ARTICLE.exec(line.text);
    if (CONCLUSION.test(line.text) && article) {
      plain = emptyProvision('conclusion', null, null, line);
      plain.text = line.text;
      append(top, plain);
      [list, article] = [null, null];
    } else if (group) {
      groups = groups.filter((open) => GROUP_ORDER.indexOf(open.kind) < GROUP_ORDER.indexOf(group.kind));
      const parent = groups.at(-1) ?? top;
      const provision = emptyProvision(group.kind, group.num, parent.eId, line);
      provision.marker = line.text.slice(0, line.text.length - group.rest.length).trim();
      provision.heading = group.rest || null;
      append(parent, provision);
      groups.push(provision);
      [list, article, plain] = [null, null, null];
    } else if (heading && isHeading(heading, seen)) {
      const [, num = '', rest = ''] = heading;
      article = emptyProvision('article', num.replace(/\s/g, ''), null, line);
      article.marker = line.text.slice(0, line.text.length - rest.length).trim();
      seen.add(article.eId);
      (groups.at(-1) ?? top).children.push(article);
      list = new ProvisionList(article);
      plain = null;
      if (rest) article.heading = rest;
    } else if (list && article) {
      addLine(list, article, line);
    } else {
      plain = addPlain(top, groups, plain, line);
    }
  }
  return top.children;
}

const LONGEST_TITLE = 150;
const ROMAN_DIGITS: Record<string, number> = { I: 1, V: 5, X: 10 };

function romanValue(roman: string): number {
  const values = [...roman].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

/** A sentence may begin with "Article 5 of the Convention …": a heading is short and its number new. */
function isHeading(heading: RegExpExecArray, seen: ReadonlySet<string>): boolean {
  const [, num = '', rest = ''] = heading;
  return (
    rest.length < 120 &&
    !/^(?:of|and|or|to|shall|paragraph|\(|,)/.test(rest) &&
    !seen.has(formatEId('article', num.replace(/\s/g, '')))
  );
}

function groupOf(text: string): { kind: ProvisionKind; num: string; rest: string } | null {
  for (const [kind, pattern] of GROUPS) {
    const match = pattern.exec(text);
    if (match && text.length < 150 && !/[.;,]$/.test(text))
      return { kind, num: match[1] ?? '', rest: match[2] ?? '' };
  }
  return null;
}

function addLine(list: ProvisionList, article: Provision, line: SourceLine): void {
  const marked = markerOf(line.text, list);
  const isTitle = !marked && article.heading === null && article.text === '' && article.children.length === 0;
  if (marked && LIST_BEGINS.test(marked.rest)) {
    list.addMarked({ ...marked, rest: '' }, line);
    addLine(list, article, { ...line, text: marked.rest });
  } else if (marked) list.addMarked(marked, line);
  else if (isTitle && line.text.length < 120 && !/[.;:,]$/.test(line.text)) article.heading = line.text;
  else list.addWords(line, false);
}

function markerOf(line: string, list: ProvisionList): Marked | null {
  const bare = BARE_MARKER.test(line);
  const text = bare ? `${line} ` : line;
  for (const [kind, style, pattern] of MARKERS) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const [, num = '', rest = ''] = match;
    if (bare && !/^[1a]$/.test(num) && !list.awaits(style, num)) continue;
    if (style === '(i)' && !isRoman(list, style, '(a)', num)) continue;
    if (style === 'i.' && !isRoman(list, style, 'a.', num)) continue;
    return { kind, style, num, marker: text.slice(0, text.length - rest.length).trim(), rest };
  }
  return null;
}

/** "(i)" after "(h)" is a letter, after "(a)" the first of a roman list; a roman list starts at i. */
function isRoman(list: ProvisionList, style: string, letters: string, num: string): boolean {
  return list.awaits(style, num) || (num === 'i' && !list.awaits(letters, num));
}

function addPlain(
  top: { children: Provision[] },
  groups: readonly Provision[],
  plain: Provision | null,
  line: SourceLine,
): Provision {
  const group = groups.at(-1);
  const titled = group?.heading !== null && (line.text.length > LONGEST_TITLE || /[.;]$/.test(line.text));
  if (group && group.children.length === 0 && !titled) {
    group.heading = group.heading === null ? line.text : `${group.heading} ${line.text}`;
    return group;
  }
  if (plain) {
    plain.text = plain.text ? `${plain.text}\n${line.text}` : line.text;
    return plain;
  }
  const provision = emptyProvision(
    top.children.length === 0 ? 'preamble' : 'formula',
    top.children.length === 0 ? null : String(top.children.length),
    null,
    line,
  );
  provision.text = line.text;
  append(top, provision);
  return provision;
}

/** A General Comment: numbered paragraphs at the top, letters below them; other lines are section heads. */
function readParagraphs(lines: readonly SourceLine[]): Provision[] {
  const top: { children: Provision[]; eId: null } = { children: [], eId: null };
  let list: ProvisionList | null = null;
  for (const line of lines) {
    const numbered = /^(\d{1,3})\.\s+(.*)$/.exec(line.text);
    if (numbered) {
      const paragraph = emptyProvision('paragraph', numbered[1] ?? '', null, line);
      paragraph.marker = `${numbered[1]}.`;
      paragraph.text = numbered[2] ?? '';
      append(top, paragraph);
      list = new ProvisionList(paragraph);
      continue;
    }
    const marked = list ? markerOf(line.text, list) : null;
    if (list && marked) list.addMarked(marked, line);
    else if (list) list.addWords(line, false);
    else addPlain(top, [], null, line);
  }
  return top.children;
}
