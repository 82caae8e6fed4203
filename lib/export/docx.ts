import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { Provision } from '../law/provision.ts';
import { type ExportItem, provisionsOf } from './exported.ts';
import { originLines, sourceLines } from './source-lines.ts';

/** Twentieths of a point: half an inch a level. */
const STEP = 720;
const FONT = 'Times New Roman';
const HEADINGS = [
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;
const HEADED = new Set<Provision['kind']>([
  ...(['book', 'chapter', 'part', 'subpart', 'section', 'article', 'attachment'] as const),
  ...(['explanation', 'generalExplanation'] as const),
]);

/**
 * Items as a Word file: headings in the outline, markers as printed, source and hash at the foot of every page.
 * @returns the bytes of the `.docx`
 * @example (await formatDocx([item])).subarray(0, 2) // 'PK'
 */
export async function formatDocx(items: readonly ExportItem[]): Promise<Uint8Array> {
  const [first] = items;
  const file = new Document({
    title: items.length === 1 ? (first?.citation ?? '') : 'Lindung',
    creator: 'Lindung',
    styles: {
      default: {
        document: { run: { font: FONT, size: 24 } },
        heading1: { run: { font: FONT, size: 28, bold: true } },
      },
    },
    sections: items.map((item) => ({
      footers: { default: footerOf(item) },
      children: [
        new Paragraph({ text: item.citation, heading: HeadingLevel.HEADING_1 }),
        ...item.notices.map(
          (notice) => new Paragraph({ children: [new TextRun({ text: notice, italics: true })] }),
        ),
        ...provisionsOf(item).flatMap((provision) => paragraphs(provision, 0, 0)),
        ...originLines(item).map(
          (line) => new Paragraph({ children: [new TextRun({ text: line, size: 16 })] }),
        ),
      ],
    })),
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function footerOf(item: ExportItem): Footer {
  const lines = sourceLines(item).map(
    (line) => new Paragraph({ children: [new TextRun({ text: line, size: 14 })] }),
  );
  const page = new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 14 })],
  });
  return new Footer({ children: [...lines, page] });
}

/** @param outline depth among headings, @param indent depth among lists */
function paragraphs(provision: Provision, outline: number, indent: number): Paragraph[] {
  const { kind, marker, heading, text, children } = provision;
  const headed = HEADED.has(kind) || (heading !== null && marker === null);
  const lines = text === '' ? [] : text.split('\n');
  const below = (deeper: number, further: number): Paragraph[] =>
    children.flatMap((child) => paragraphs(child, outline + deeper, indent + further));
  if (headed)
    return [
      ...headingOf(provision, outline),
      ...lines.map((line) => plain(line, indent)),
      ...below(marker || heading ? 1 : 0, 0),
    ];
  if (marker === null) return [...lines.map((line) => plain(line, indent)), ...below(0, 0)];
  const [opening = '', ...rest] = [[heading, lines[0]].filter(Boolean).join(' '), ...lines.slice(1)];
  return [item(marker, opening, indent), ...rest.map((line) => plain(line, indent + 1)), ...below(0, 1)];
}

function headingOf({ marker, heading }: Provision, outline: number): Paragraph[] {
  const words = [marker, heading].filter((line): line is string => line !== null && line !== '');
  if (words.length === 0) return [];
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      heading: HEADINGS[Math.min(outline, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_6,
      keepNext: true,
      spacing: { before: 240, after: 120 },
      children: words.map(
        (text, index) =>
          new TextRun({ text, font: FONT, color: '000000', bold: true, ...(index > 0 && { break: 1 }) }),
      ),
    }),
  ];
}

function plain(text: string, indent: number): Paragraph {
  return new Paragraph({ text, indent: { left: indent * STEP }, spacing: { after: 120 } });
}

function item(marker: string, text: string, indent: number): Paragraph {
  const left = (indent + 1) * STEP;
  return new Paragraph({
    text: `${marker}\t${text}`,
    indent: { left, hanging: STEP },
    tabStops: [{ type: TabStopType.LEFT, position: left }],
    spacing: { after: 120 },
  });
}
