import { checkDocument } from './check-document.ts';
import { checkTreaty } from './check-treaty.ts';
import { countCharacters } from './count-characters.ts';
import type { DocumentKind, Language, LegalDocument } from './document.ts';
import { LegalError } from './legal-error.ts';
import { type Provision, walk } from './provision.ts';
import { append, emptyProvision } from './provision-list.ts';
import type { Correction, SourceLine, SourceText } from './source-text.ts';
import { readArticles } from './treaty-articles.ts';
import { type Component, splitComponents } from './treaty-components.ts';
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
  const lines = splitTreatyItems(joinWrappedLines(printed.lines, corrections), corrections);
  const source = { ...printed, corrections };
  const [main, ...annexes] = splitComponents(lines);
  const root: Root = { children: [], eId: null };
  const kind = main ? readComponent(main, root, corrections) : null;
  const attachments: Provision[] = [];
  for (const annex of annexes) append({ children: attachments }, readAnnex(annex, attachments, corrections));
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

/** Reads the lines of a component into its root; null where they hold neither an article nor a numbered paragraph. */
function readComponent({ lines }: Component, root: Root, corrections: Correction[]): DocumentKind | null {
  const articles = hasArticles(lines);
  if (articles) readArticles(lines, root);
  else readParagraphs(lines, root, corrections);
  const kinds = new Set([...walk(root.children)].map(({ kind }) => kind));
  if (!kinds.has('article') && !kinds.has('paragraph')) return null;
  return articles ? 'treaty' : 'generalComment';
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
