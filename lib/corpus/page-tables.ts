import type { Row, Run } from './page-rows.ts';

/** Cells of a table stand farther apart than words do: this share of the size of the letters. */
const CELL_GAP = 0.33;
const ALIGNED = 4;
const FEWEST_ROWS = 3;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 8;
/** The number or letter of an item, and the colon after "Menimbang", are no cells. */
const NO_CELL = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]+|:|-|•)$/;

/** The cells of each row that stands in a table, by the row; a row of a table prints its cells apart. */
export function tableRows(rows: readonly Row[]): Map<Row, string[]> {
  const found = new Map<Row, string[]>();
  let block: { row: Row; cells: Run[][] }[] = [];
  const close = (): void => {
    const columns = block[0]?.cells.length ?? 0;
    if (block.filter(({ cells }) => cells.length === columns).length >= FEWEST_ROWS)
      for (const { row, cells } of block) found.set(row, cells.map(wordsOf));
    block = [];
  };
  for (const row of rows) {
    const cells = cellsOf(row);
    const isFirst = block.length === 0;
    const fits = isFirst ? mayBegin(cells) : fitsColumns(block[0]?.cells ?? [], cells);
    if (!fits) close();
    if (fits || mayBegin(cells)) block.push({ row, cells });
  }
  close();
  return found;
}

function mayBegin({ length }: readonly Run[][]): boolean {
  return length >= FEWEST_COLUMNS && length <= MOST_COLUMNS;
}

function cellsOf({ runs }: Row): Run[][] {
  const cells: Run[][] = [];
  for (const run of runs) {
    const cell = cells.at(-1);
    const last = cell?.at(-1);
    if (cell && last && (run.x - last.end < CELL_GAP * run.height || NO_CELL.test(wordsOf(cell))))
      cell.push(run);
    else cells.push([run]);
  }
  return cells;
}

/** Every cell begins, ends or is centred where a cell of the first row does. */
function fitsColumns(first: readonly Run[][], cells: readonly Run[][]): boolean {
  if (cells.length < 2 || cells.length > first.length) return false;
  return cells.every((cell) =>
    first.some((other) =>
      anchors(cell).some((at, side) => Math.abs(at - (anchors(other)[side] ?? 0)) < ALIGNED),
    ),
  );
}

function anchors(cell: readonly Run[]): number[] {
  const [from, to] = [cell[0]?.x ?? 0, cell.at(-1)?.end ?? 0];
  return [from, to, (from + to) / 2];
}

function wordsOf(cell: readonly Run[]): string {
  return cell
    .map(({ str }) => str.trim())
    .filter(Boolean)
    .join(' ');
}
