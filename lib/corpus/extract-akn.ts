import { AKN_LANGUAGES } from '../law/akoma-ntoso.ts';
import { checkDocument } from '../law/check-document.ts';
import { countCharacters } from '../law/count-characters.ts';
import type { AmendmentInstruction, DocumentKind, Language, LegalDocument } from '../law/document.ts';
import { INSTRUMENT_TYPES, isNational } from '../law/instrument.ts';
import { LegalError } from '../law/legal-error.ts';
import { type Provision, plainText, walk } from '../law/provision.ts';
import type { Correction, SourceLine } from '../law/source-text.ts';
import { actionOf, targetOf } from '../law/statute-amendments.ts';
import { type AknElement, AknFile, childElements, descendants, localName, wordsOf } from './akn-dom.ts';
import { AknProvisions } from './akn-provisions.ts';
import { detectGrammar } from './detect-grammar.ts';

const LANGUAGES: Record<string, Language> = {
  [AKN_LANGUAGES.id]: 'id',
  in: 'id',
  id: 'id',
  [AKN_LANGUAGES.en]: 'en',
  en: 'en',
};

/**
 * Reads a file of Akoma Ntoso 3.0, of ours or of others, into its tree; what is no unit of law is told in `unplaced`.
 * @throws LegalError `unreadable-source` for a collection, a debate or another language; `not-a-law` where no provision is found
 * @example readAkomaNtoso(formatAkomaNtoso([item])).body // the provisions that were written
 */
export function readAkomaNtoso(content: string): LegalDocument {
  const file = new AknFile(content);
  const root = childElements(file.root).find((child) => localName(child) !== 'components');
  const name = root ? localName(root) : '';
  if (!root || !/^(?:act|bill|doc|statement|portion)$/.test(name))
    throw new LegalError(
      'unreadable-source',
      `The file holds ${name || 'nothing'}, not an act, a document or a part of one; a collection is imported file by file.`,
    );
  const lines = linesOf(file);
  const language = languageOf(file, lines);
  const provisions = new AknProvisions(file);
  const parts = readParts(root, provisions, null);
  for (const outside of childElements(file.root))
    if (outside !== root) readGroup(outside, provisions, parts, null);
  const body = parts.children.filter(({ kind }) => kind !== 'attachment' && kind !== 'explanation');
  const attachments = parts.children.filter(({ kind }) => kind === 'attachment');
  const explanation = parts.children.filter(({ kind }) => kind === 'explanation');
  if (parts.children.length === 0) throw new LegalError('not-a-law', 'The file has no provision.');
  const corrections = file.ownElements('correction').map(correctionOf);
  const { unplaced } = provisions;
  const document: LegalDocument = {
    kind: kindOf(root, language, body),
    language,
    title: titleOf(file, root),
    body: name === 'portion' ? parts.children : body,
    explanation: name === 'portion' ? [] : explanation,
    attachments: name === 'portion' ? [] : attachments,
    amendments: amendmentsOf(parts.children),
    problems: [],
    corrections,
    unplaced,
    characters: countCharacters({ lines, furniture: [], corrections: [] }, parts.children),
  };
  return { ...document, problems: checkDocument(document) };
}

/** The parts of a document, in reading order, as provisions at the top or below an annex. */
function readParts(document: AknElement, provisions: AknProvisions, prefix: string | null): Provision {
  // A holder that is thrown away: it has the shape of a provision so that words outside any unit have a place.
  const holder = {
    eId: prefix ?? '',
    kind: 'attachment',
    num: null,
    marker: null,
    heading: null,
    text: '',
    children: [],
    position: { line: 1, page: null },
  } satisfies Provision as Provision;
  for (const part of childElements(document)) readPart(part, provisions, holder, prefix);
  return holder;
}

function readPart(
  part: AknElement,
  provisions: AknProvisions,
  holder: Provision,
  prefix: string | null,
): void {
  const name = localName(part);
  const top = { children: holder.children };
  if (name === 'preface' || name === 'coverPage') provisions.title(part, top, prefix);
  else if (name === 'preamble') provisions.unit(part, 'preamble', top, prefix);
  else if (name === 'conclusions') provisions.unit(part, 'conclusion', top, prefix);
  else if (name === 'attachments' || name === 'components') readGroup(part, provisions, holder, prefix);
  else if (/^(?:body|mainBody|portionBody)$/.test(name)) provisions.fillTop(part, holder, prefix);
}

function readGroup(
  group: AknElement,
  provisions: AknProvisions,
  holder: Provision,
  prefix: string | null,
): void {
  for (const element of childElements(group)) {
    const document = childElements(element).find((child) =>
      /^(?:doc|act|bill|statement|portion)$/.test(localName(child)),
    );
    if (!document) continue;
    const explains =
      localName(element) === 'component' &&
      (provisions.isOwn || /penjelasan|explan/i.test(document.attribs.name ?? ''));
    const provision = provisions.opened(
      element,
      explains ? 'explanation' : 'attachment',
      { children: holder.children },
      prefix,
    );
    const inner = readParts(document, provisions, provision.eId);
    provision.text = inner.text;
    provision.children.push(...inner.children);
  }
}

/** All words outside the metadata, one line a block. */
function linesOf(file: AknFile): SourceLine[] {
  const lines: SourceLine[] = [];
  const visit = (element: AknElement): void => {
    if (localName(element) === 'meta') return;
    const words = element.children
      .map((node) => (node.type === 'text' && 'data' in node ? node.data : ''))
      .join(' ')
      .trim();
    if (words !== '') lines.push({ text: words, line: file.lineOf(element), page: null });
    for (const child of childElements(element)) visit(child);
  };
  visit(file.root);
  return lines;
}

function languageOf(file: AknFile, lines: SourceLine[]): Language {
  const code = descendants(file.root).find((found) => localName(found) === 'FRBRlanguage')?.attribs.language;
  if (code === undefined) return detectGrammar({ lines, furniture: [], corrections: [] }).language;
  const language = LANGUAGES[code.toLowerCase().slice(0, 3)] ?? LANGUAGES[code.toLowerCase().slice(0, 2)];
  if (!language)
    throw new LegalError(
      'unreadable-source',
      `The text is in the language "${code}"; Indonesian and English are read here.`,
    );
  return language;
}

function kindOf(root: AknElement, language: Language, provisions: readonly Provision[]): DocumentKind {
  const all = [...walk(provisions)];
  const type = INSTRUMENT_TYPES.find((candidate) => candidate === root.attribs.name);
  const national = type ? isNational(type) : language === 'id' || localName(root) === 'act';
  if (national) return all.some(({ kind }) => kind === 'instruction') ? 'amendingAct' : 'statute';
  return all.some(({ kind }) => kind === 'article') ? 'treaty' : 'generalComment';
}

function titleOf(file: AknFile, root: AknElement): string | null {
  const all = descendants(root);
  const title =
    all.find((found) => localName(found) === 'docTitle') ??
    all.find((found) => localName(found) === 'longTitle');
  const alias = all.find((found) => localName(found) === 'FRBRalias')?.attribs.value ?? null;
  return (file.isOwn ? alias : null) ?? (title ? wordsOf(title).text : alias);
}

function amendmentsOf(provisions: readonly Provision[]): AmendmentInstruction[] {
  return [...walk(provisions)]
    .filter(({ kind }) => kind === 'instruction')
    .map(({ eId, text, children }) => {
      const quote = children.find(({ kind }) => kind === 'quotedStructure');
      return {
        instruction: text,
        action: actionOf(text),
        target: targetOf(text),
        quoted: quote ? plainText(quote) : null,
        eId,
      };
    });
}

function correctionOf({ attribs }: AknElement): Correction {
  return {
    line: Number(attribs.line ?? 0),
    from: attribs.from ?? '',
    to: attribs.to ?? '',
    rule: attribs.rule ?? '',
  };
}
