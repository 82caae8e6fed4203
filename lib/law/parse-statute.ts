import { checkDocument } from './check-document.ts';
import { countCharacters } from './count-characters.ts';
import type { LegalDocument } from './document.ts';
import { LegalError } from './legal-error.ts';
import { type Provision, walk } from './provision.ts';
import { emptyProvision } from './provision-list.ts';
import type { Correction, SourceLine, SourceText } from './source-text.ts';
import { type BodyContext, readBody } from './statute-body.ts';
import { readExplanation } from './statute-explanation.ts';
import { restoreFirstRoman } from './statute-first-roman.ts';
import { splitInlineGroups } from './statute-inline-groups.ts';
import { splitInlineHeadings } from './statute-inline-headings.ts';
import { splitInstructionLines } from './statute-instruction-lines.ts';
import { splitJoinedItems } from './statute-joined-items.ts';
import { ARTICLE, splitJoinedLines } from './statute-lines.ts';
import { restoreExplanation } from './statute-lost-explanation.ts';
import { partMarkerRows } from './statute-marker-rows.ts';
import { repairMisprints } from './statute-misprints.ts';
import { readPreamble } from './statute-preamble.ts';
import { cutSections, explanationStart, type StatuteSections } from './statute-sections.ts';
import { cutTreaty, readTreatyAnnex } from './treaty-annex.ts';

/**
 * Reads an Indonesian statute or regulation into its tree (drafting rules: UU 12/2011, Lampiran II).
 * @throws LegalError `not-a-law` where no Pasal is found
 * @example parseStatute(source).body.at(-1)?.kind // 'conclusion'
 */
export function parseStatute(printed: SourceText): LegalDocument {
  const source = repairMisprints(printed);
  const corrections = [...source.corrections];
  const sections = readSections(source, corrections);
  const title = titleOf(sections.title);
  const amending = isAmending(title) && sections.body.some((line) => /^Pasal\s+I\b/.test(line.text));
  const context: BodyContext = { prefix: null, amending, corrections, amendments: [] };
  const articles = readBody(sections.body, context);
  if (!hasArticle(articles)) {
    throw new LegalError('not-a-law', 'The text is no statute: no line is a heading such as "Pasal 1".');
  }
  const body = [
    ...titleProvision(sections.title),
    ...readPreamble(sections.preamble),
    ...articles,
    ...conclusion(sections.conclusion),
  ];
  const { explanation: explained, treaty } = cutTreaty(sections.explanation);
  const explanation = readExplanation(explained, amending, corrections);
  const annexes = sections.attachments.map((annex, index) => readAnnex(annex, index + 1, context));
  const ratified = readTreatyAnnex(treaty, annexes.length + 1, corrections);
  const attachments = ratified ? [...annexes, ratified] : annexes;
  const document: LegalDocument = {
    kind: amending ? 'amendingAct' : 'statute',
    language: 'id',
    title: title ?? enactedTitle(sections.preamble),
    body,
    explanation,
    attachments,
    amendments: context.amendments,
    problems: [],
    corrections,
    unplaced: [],
    characters: countCharacters({ ...source, corrections }, [...body, ...explanation, ...attachments]),
  };
  return { ...document, problems: checkDocument(document) };
}

function hasArticle(provisions: readonly Provision[]): boolean {
  for (const { kind } of walk(provisions)) if (kind === 'article') return true;
  return false;
}

/** The parts of the act, with the headings that stand inside lines on lines of their own. */
function readSections(source: SourceText, corrections: Correction[]): StatuteSections {
  const lines = restoreExplanation(splitJoinedLines(source.lines, corrections), corrections);
  const start = explanationStart(lines);
  const explanation = lines.slice(start);
  const amending = isAmending(titleOf(lines.slice(0, TITLE_LINES)));
  const act = amending ? lines.slice(0, start) : splitInlineGroups(lines.slice(0, start), corrections);
  const found: Correction[] = [];
  const numbered = splitInlineHeadings(act, found);
  const lost = !hasHeading(numbered, ARTICLE);
  const misread = ROMAN_FIRST.test(found[0]?.from ?? '') && !hasHeading(numbered, /^Pasal\s+2\s*$/);
  if (amending || lost || misread) {
    const own: Correction[] = [];
    const printed = splitInlineHeadings(act, own, 'roman');
    const isRoman = !amending || hasHeading(printed, /^Pasal\s+I\s*$/);
    const roman = isRoman ? printed : restoreFirstRoman(printed, own);
    if (hasHeading(roman, amending || lost ? /^Pasal\s+I\s*$/ : /^Pasal\s+II\s*$/)) {
      for (const correction of own) corrections.push(correction);
      const quoted = splitInstructionLines(roman, corrections);
      const style = amending || explanation.some(({ text }) => OWN_ROMAN.test(text)) ? 'roman' : 'arabic';
      const units = splitExplained(explanation, corrections, style);
      return cutSections(splitJoinedItems(quoted, corrections).concat(units));
    }
  }
  // Articles of the Penjelasan are no law, even where the source lost those of the act.
  if (lost && !explanation.some(({ text }) => ENACTS.test(text))) return { ...cutSections(act), explanation };
  for (const correction of found) corrections.push(correction);
  const units = splitExplained(explanation, corrections, 'arabic');
  const parted = partMarkerRows(numbered, corrections);
  return cutSections(splitJoinedItems(parted, corrections).concat(units));
}

/** Articles explained one after another in a line are cut without a word; what the cut changed is recorded. */
function splitExplained(
  explanation: readonly SourceLine[],
  corrections: Correction[],
  style: 'arabic' | 'roman',
): SourceLine[] {
  const explained: Correction[] = [];
  const units = splitInlineHeadings(explanation, explained, style, true);
  for (const correction of explained) if (correction.from !== correction.to) corrections.push(correction);
  return units;
}

/** The first article misprinted "Pasal I", unless "Pasal II" follows, and no "Pasal 2". */
const ROMAN_FIRST = /^Pasal\s+I\b/i;

/** What an act printed after its Penjelasan begins with. */
const ENACTS = /\b(?:MEMUTUSKAN|Menimbang)\b/i;
const OWN_ROMAN = /\bPasal\s+I\b/;

function hasHeading(lines: readonly SourceLine[], heading: RegExp): boolean {
  return lines.some(({ text }) => heading.test(text));
}

/** The title of an act stands within its first lines. */
const TITLE_LINES = 12;

function isAmending(title: string | null): boolean {
  return /\bPERUBAHAN\b/i.test(title ?? '');
}

function titleOf(lines: readonly SourceLine[]): string | null {
  const words = lines.map((line) => line.text).join(' ');
  const about = /\bTENTANG\s+(?=\S)/i.exec(words);
  if (!about) return null;
  const rest = words.slice(about.index + about[0].length);
  const end = rest.slice(1).search(/\s(?:DENGAN\s+RAHMAT|PRESIDEN\s+REPUBLIK)/i);
  return (end === -1 ? rest : rest.slice(0, end + 1)).replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

/** Where a margin word of the preamble stands before the head of the act, or the head is lost: the title as printed there, or as enacted. */
function enactedTitle(preamble: readonly SourceLine[]): string | null {
  for (const { text } of preamble) {
    if (!/tentang/i.test(text)) continue;
    const title = TITLE_BELOW.exec(text)?.[1] ?? TITLE_ENACTED.exec(text)?.[1];
    if (title) return title.trim();
  }
  return null;
}

const TITLE_BELOW =
  /\b(?:UNDANG-UNDANG|PERATURAN PEMERINTAH)\b[^.]{0,60}\bTAHUN\s+\S+\s+TENTANG\s*:?\s+(\p{Lu}[^\p{Ll}]{3,})$/u;
const TITLE_ENACTED =
  /^Menetapkan\s*:?\s*["“]?(?:UNDANG-UNDANG|PERATURAN(?: PEMERINTAH)?)(?: REPUBLIK INDONESIA)? TENTANG\s+(.{3,400}?)(?: SEBAGAI BERIKUT\s?:)?["”]?(?:\.?\s*$|\.\s+(?=BAB\b|Pasal\b|PASAL\b))/iu;

/** The printed head of the act is kept as its first provision, so that no word of the source is without a place. */
function titleProvision(lines: readonly SourceLine[]): Provision[] {
  const [first] = lines;
  return first
    ? [{ ...emptyProvision('formula', 'title', null, first), text: lines.map((line) => line.text).join(' ') }]
    : [];
}

function conclusion(lines: readonly SourceLine[]): Provision[] {
  const [first] = lines;
  return first
    ? [
        {
          ...emptyProvision('conclusion', null, null, first),
          text: lines.map((line) => line.text).join('\n'),
        },
      ]
    : [];
}

function readAnnex(lines: readonly SourceLine[], number: number, act: BodyContext): Provision {
  const [first = { text: '', line: 0, page: null }, ...rest] = lines;
  const annex = { ...emptyProvision('attachment', String(number), null, first), marker: first.text };
  const sections = cutSections(splitJoinedLines(rest, act.corrections));
  if (sections.body.length === 0 && sections.preamble.length === 0) {
    const words = rest.map(({ text }) => text).join('\n');
    return {
      ...annex,
      children: titleProvision(rest).map((head) => prefixed({ ...head, text: words }, annex.eId)),
    };
  }
  annex.heading =
    titleOf(sections.title)
      ?.split(/ REPUBLIK INDONESIA NOMOR \d+ TAHUN \S+ TENTANG /i)
      .at(-1) ?? null;
  const amending = sections.body.some((line) => /^Pasal\s+I\s*$/.test(line.text));
  const context: BodyContext = {
    prefix: annex.eId,
    amending,
    corrections: act.corrections,
    amendments: amending ? act.amendments : [],
  };
  const head = [...titleProvision(sections.title), ...readPreamble(sections.preamble)];
  const tail = [
    ...conclusion(sections.conclusion),
    ...readExplanation(sections.explanation, amending, act.corrections),
  ];
  annex.children = [
    ...head.map((child) => prefixed(child, annex.eId)),
    ...readBody(sections.body, context),
    ...tail.map((child) => prefixed(child, annex.eId)),
  ];
  return annex;
}

function prefixed(provision: Provision, prefix: string): Provision {
  return {
    ...provision,
    eId: `${prefix}__${provision.eId}`,
    children: provision.children.map((child) => prefixed(child, prefix)),
  };
}
