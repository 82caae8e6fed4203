import { type Row, type Run, rowsOf } from './page-rows.ts';

/** Two columns are parted by at least this many points that (nearly) no line crosses. */
const NARROWEST_GUTTER = 8;
/** The gutter lies in the middle part of the text. */
const MIDDLE = [0.35, 0.65] as const;
const MAY_CROSS = 0.15;
const FEWEST_ROWS = 8;
/** Lines of running text fill their column; the cells of a table and the sides of a letterhead do not. */
const FULL = 0.7;
const SHARE_FULL = 0.5;
/** Justified words stand no farther apart than this many points. */
const WIDEST_SPACE = 25;

/**
 * The lines of a page in the order they are read: column by column where it has two, lines across both in their place.
 * @example columnsOf(runs)[0]?.[0]?.text // the first line of the first block
 */
export function columnsOf(runs: readonly Run[]): Row[][] {
  const gutter = gutterOf(runs);
  if (gutter === null) return [rowsOf(runs)];
  const across = rowsOf(runs.filter((run) => run.x < gutter && run.end > gutter));
  const blocks: Row[][] = [];
  let top = Number.POSITIVE_INFINITY;
  for (const bottom of [...across, null]) {
    const between = runs.filter((run) => run.y < top && run.y > (bottom?.y ?? Number.NEGATIVE_INFINITY));
    blocks.push(
      rowsOf(between.filter((run) => run.end <= gutter)),
      rowsOf(between.filter((run) => run.x >= gutter)),
    );
    if (bottom) blocks.push([bottom]);
    top = bottom?.y ?? top;
  }
  return blocks.filter((block) => block.length > 0);
}

/** Where the gutter between two columns of running text stands; null for a page of one column. */
function gutterOf(runs: readonly Run[]): number | null {
  if (runs.length < FEWEST_ROWS * 2) return null;
  const [left, right] = [Math.min(...runs.map(({ x }) => x)), Math.max(...runs.map(({ end }) => end))];
  const width = right - left;
  let best: { from: number; to: number } | null = null;
  let from: number | null = null;
  const start = left + MIDDLE[0] * width;
  const crossings = Array.from(
    { length: Math.floor((MIDDLE[1] - MIDDLE[0]) * width) },
    (_, step) => runs.filter((run) => run.x < start + step && run.end > start + step).length,
  );
  const fewest = Math.min(...crossings);
  if (fewest > MAY_CROSS * rowsOf(runs).length) return null;
  for (const [step, crossing] of crossings.entries()) {
    const x = start + step;
    if (crossing <= fewest + 1) from ??= x;
    else from = null;
    if (from !== null && (best === null || x - from > best.to - best.from)) best = { from, to: x };
  }
  if (best === null || best.to - best.from < NARROWEST_GUTTER) return null;
  const gutter = (best.from + best.to) / 2;
  const sides = [runs.filter((run) => run.end <= gutter), runs.filter((run) => run.x >= gutter)];
  return sides.every(isRunningText) ? gutter : null;
}

function isRunningText(runs: readonly Run[]): boolean {
  const rows = rowsOf(runs);
  if (rows.length < FEWEST_ROWS) return false;
  const [left, right] = [Math.min(...rows.map(({ x }) => x)), Math.max(...rows.map(({ end }) => end))];
  const full = rows.filter((row) => lengthOf(row) > FULL * (right - left)).length;
  return full >= SHARE_FULL * rows.length;
}

/** The length of a line of running text; 0 for one whose words stand as far apart as cells. */
function lengthOf({ runs, x, end }: Row): number {
  const apart = runs.some((run, index) => run.x - (runs[index - 1]?.end ?? run.x) > WIDEST_SPACE);
  return apart ? 0 : end - x;
}
