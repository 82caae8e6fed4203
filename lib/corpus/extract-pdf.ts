import { getDocumentProxy } from 'unpdf';
import { LegalError } from '../law/legal-error.ts';
import type { SourceLine, SourceText } from '../law/source-text.ts';
import { adviceOn } from './other-formats.ts';
import { splitFurniture } from './page-furniture.ts';
import { type LaidOutLine, layOut } from './page-layout.ts';
import type { Run } from './page-rows.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
/**
 * The lines of a PDF's text layer page by page, page furniture set aside.
 * @throws LegalError `unreadable-source` where the file is cut off, damaged, locked, or a scan without text
 */
export async function extractPdf(bytes: Uint8Array): Promise<SourceText> {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 2048)));
  if (!isPdf(bytes))
    throw new LegalError('unreadable-source', adviceOn(bytes) ?? 'The file is no PDF, whatever its name.');
  if (!tail.includes('%%EOF')) {
    throw new LegalError(
      'unreadable-source',
      'The PDF is cut off: its end mark is missing. Fetch the file again.',
    );
  }
  const pdf = await open(bytes);
  try {
    const pages: SourceLine[][] = [];
    const notes: SourceLine[] = [];
    const short = new Set<number>();
    let line = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page: SourceLine[] = [];
      for (const { text, opens, endsShort, isNote } of await pageLines(pdf, number)) {
        line += 1;
        const printed = { text, line, page: number };
        if (endsShort) short.add(line);
        (isNote ? notes : page).push(opens === null ? printed : { ...printed, opens });
      }
      pages.push(page);
    }
    const { lines, furniture } = splitFurniture(pages);
    joinPages(lines, short);
    if (lines.length === 0) {
      throw new LegalError(
        'unreadable-source',
        'The PDF holds pictures of pages, not text: recognise its text (OCR) first.',
      );
    }
    return { lines, furniture, corrections: [], ...(notes.length > 0 ? { notes } : {}) };
  } finally {
    await pdf.destroy();
  }
}

function isPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (error instanceof Error && error.name === 'PasswordException')
      throw new LegalError(
        'unreadable-source',
        'The PDF is locked with a password: open it with the password and save it unlocked.',
      );
    throw new LegalError(
      'unreadable-source',
      `The PDF cannot be read: ${reason} Fetch the file again, or unlock it.`,
    );
  }
}

/** The first line of a page goes on with the last one of the page before, where that was full. */
function joinPages(lines: SourceLine[], short: ReadonlySet<number>): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before?.page !== line.page) line.opens = before === undefined || short.has(before.line);
  }
}

async function pageLines(pdf: Pdf, number: number): Promise<LaidOutLine[]> {
  const page = await pdf.getPage(number);
  try {
    const content = await page.getTextContent();
    const runs: Run[] = [];
    for (const item of content.items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      runs.push({ str: item.str, x, y, end: x + item.width, height: item.height });
    }
    return layOut(runs);
  } finally {
    page.cleanup();
  }
}
