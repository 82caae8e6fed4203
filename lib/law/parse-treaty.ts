import { checkDocument } from './check-document.ts';
import { checkTreaty } from './check-treaty.ts';
import { countCharacters } from './count-characters.ts';
import type { DocumentKind, Language, LegalDocument } from './document.ts';
import { LegalError } from './legal-error.ts';
import { type Provision, walk } from './provision.ts';
import { append, emptyProvision } from './provision-list.ts';
import type { Correction, SourceLine, SourceText } from './source-text.ts';
import { readArticles } from './treaty-articles.ts';
import { type Component, noteOf, splitComponents, splitNotes } from './treaty-components.ts';
import { articleHeading } from './treaty-headings.ts';
import { splitTreatyItems } from './treaty-joined-items.ts';
import { readParagraphs } from './treaty-paragraphs.ts';
import type { Root } from './treaty-tree.ts';
import { joinWrappedLines } from './treaty-wrapped-lines.ts';

/**
 * Reads a treaty, declaration, resolution, guideline or General Comment: preamble, parts, articles or numbered paragraphs, points, closing, annexes.
 * @throws LegalError `not-a-law` where there is neither an article nor a numbered paragraph
 * @example parseTreaty(source, 'en').body.find((p) => p.eId === 'art_34')
 */
export function parseTreaty(printed: SourceText, language: Language): LegalDocument {
  const corrections = [...printed.corrections];
  const { text, notes: ending } = splitNotes(joinWrappedLines(printed.lines, corrections));
  const notes = [...joinWrappedLines(printed.notes ?? [], corrections), ...ending];
  const lines = splitTreatyItems(text, corrections);
  const source = { ...printed, corrections };
  const [main, ...annexes] = splitComponents(lines);
  const root: Root = { children: [], eId: null };
  const kind = main ? readComponent(main, root, corrections) : null;
  const attachments: Provision[] = [];
  for (const annex of annexes) append({ children: attachments }, readAnnex(annex, attachments, corrections));
  if (notes.length > 0) attachments.push(readNotes(notes));
  const body = root.children;
  if (!kind && !annexes.some(({ lines: own }) => hasArticles(own))) {
    throw new LegalError(
      'not-a-law',
      'The text is no treaty or guideline: it has no "Article 1" and no numbered paragraph.',
    );
  }
  const document: LegalDocument = {
    kind: kind ?? 'treaty',
    language,
    title: lines[0]?.text ?? null,
    body,
    explanation: [],
    attachments,
    amendments: [],
    problems: [],
    corrections,
    unplaced: [],
    characters: countCharacters(source, [...body, ...attachments]),
  };
  return { ...document, problems: [...checkDocument(document), ...checkTreaty(document)] };
}

const TITLE_LINES = 4;
const DECLARES = /\b(?:declaration|resolution|proclamation|deklarasi|resolusi|pernyataan)\b/i;

/** Reads the lines of a component into its root; null where they hold neither an article nor a numbered paragraph. */
function readComponent({ lines }: Component, root: Root, corrections: Correction[]): DocumentKind | null {
  const articles = hasArticles(lines);
  if (articles) readArticles(lines, root);
  else readParagraphs(lines, root, corrections);
  const kinds = new Set([...walk(root.children)].map(({ kind }) => kind));
  if (!kinds.has('article') && !kinds.has('paragraph')) return null;
  if (articles) return 'treaty';
  const title = lines.slice(0, TITLE_LINES).map(({ text }) => text);
  return title.some((text) => DECLARES.test(text)) ? 'declaration' : 'generalComment';
}

function hasArticles(lines: readonly SourceLine[]): boolean {
  return lines.some(({ text }) => articleHeading(text) !== null);
}

function readAnnex(component: Component, before: readonly Provision[], corrections: Correction[]): Provision {
  const { heading, line } = component;
  const annex = emptyProvision('attachment', heading?.num || String(before.length + 1), null, line);
  annex.marker = line.text;
  readComponent(component, annex, corrections);
  return annex;
}

/** Notes at the end of a text: an annex without a heading, each a point of it. */
function readNotes(lines: readonly SourceLine[]): Provision {
  const [first = { text: '', line: 1, page: null }] = lines;
  const notes = emptyProvision('attachment', 'notes', null, first);
  for (const line of lines) {
    const note = noteOf(line.text);
    const last = notes.children.at(-1);
    if (!note && last) {
      last.text = `${last.text}\n${line.text}`;
      continue;
    }
    const point = emptyProvision('point', note?.num ?? '1', notes.eId, line);
    point.marker = note?.marker ?? null;
    point.text = note?.rest ?? line.text;
    append(notes, point);
  }
  return notes;
}
