import { getDocumentProxy } from 'unpdf';
import { LegalError } from '../law/legal-error.ts';
import type { SourceLine, SourceText } from '../law/source-text.ts';
import { splitFurniture } from './page-furniture.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
interface Run {
  str: string;
  x: number;
  y: number;
  end: number;
}

/** Runs whose baselines differ by less than this many points are one line. */
const SAME_LINE = 3;
/** A gap wider than this many points between runs is a space the file leaves out. */
const WORD_GAP = 1.5;

/**
 * The lines of a PDF's text layer page by page, page furniture set aside.
 * @throws LegalError `unreadable-source` where the file is cut off, damaged, locked, or a scan without text
 */
export async function extractPdf(bytes: Uint8Array): Promise<SourceText> {
  const tail = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 2048)));
  if (!tail.includes('%%EOF')) {
    throw new LegalError(
      'unreadable-source',
      'The PDF is cut off: its end mark is missing. Fetch the file again.',
    );
  }
  const pdf = await open(bytes);
  try {
    const pages: SourceLine[][] = [];
    let line = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const texts = await pageLines(pdf, number);
      pages.push(texts.map((text) => ({ text, line: ++line, page: number })));
    }
    const { lines, furniture } = splitFurniture(pages);
    if (lines.length === 0) {
      throw new LegalError(
        'unreadable-source',
        'The PDF holds pictures of pages, not text: recognise its text (OCR) first.',
      );
    }
    return { lines, furniture, corrections: [] };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LegalError(
      'unreadable-source',
      `The PDF cannot be read: ${reason} Fetch the file again, or unlock it.`,
    );
  }
}

async function pageLines(pdf: Pdf, number: number): Promise<string[]> {
  const page = await pdf.getPage(number);
  try {
    const content = await page.getTextContent();
    const runs: Run[] = [];
    for (const item of content.items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , , x = 0, y = 0] = item.transform as number[];
      runs.push({ str: item.str, x, y, end: x + item.width });
    }
    return joinRuns(runs);
  } finally {
    page.cleanup();
  }
}

function joinRuns(runs: Run[]): string[] {
  const rows: Run[][] = [];
  for (const run of runs.sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row?.[0] && row[0].y - run.y < SAME_LINE) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => {
    let text = '';
    let end = Number.NEGATIVE_INFINITY;
    for (const run of row.sort((a, b) => a.x - b.x)) {
      text += end > Number.NEGATIVE_INFINITY && run.x - end > WORD_GAP ? ` ${run.str}` : run.str;
      end = run.end;
    }
    return text.replace(/\s+/g, ' ').trim();
  });
}
