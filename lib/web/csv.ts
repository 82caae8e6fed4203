type Cell = string | number | boolean | null;

/**
 * Rows as CSV (RFC 4180, UTF-8 with a byte-order mark for spreadsheets): nested values become columns of their own, lists one cell.
 * A cell that a spreadsheet would take for a formula is quoted with an apostrophe.
 * @example toCsv([{ id: 'a', name: { id: 'x', en: 'y' } }]) // '\ufeffid,name_id,name_en\r\na,x,y\r\n'
 */
export function toCsv(rows: readonly object[]): string {
  const flat = rows.map((row) => new Map(flatten(row, '')));
  const all = [...new Set(flat.flatMap((row) => [...row.keys()]))];
  const columns = all.filter((column) => !isSpread(column, all, flat));
  const lines = [columns, ...flat.map((row) => columns.map((column) => row.get(column) ?? null))];
  return `\ufeff${lines.map((line) => `${line.map(escaped).join(',')}\r\n`).join('')}`;
}

/** A value that is null in some rows and nested in others has the columns of the nested one alone. */
function isSpread(
  column: string,
  all: readonly string[],
  rows: readonly ReadonlyMap<string, Cell>[],
): boolean {
  const nested = all.some((other) => other.startsWith(`${column}_`));
  return nested && rows.every((row) => (row.get(column) ?? null) === null);
}

function flatten(value: object, prefix: string): [string, Cell][] {
  return Object.entries(value).flatMap(([key, item]): [string, Cell][] => {
    const column = prefix ? `${prefix}_${key}` : key;
    if (item === null || typeof item !== 'object') return [[column, (item ?? null) as Cell]];
    if (Array.isArray(item)) return [[column, item.map(inOneCell).join('; ')]];
    return flatten(item, column);
  });
}

/** An item of a list in one cell: its label where it has one. */
function inOneCell(item: unknown): string {
  if (item === null || typeof item !== 'object') return String(item ?? '');
  if ('label' in item) return String(item.label);
  return flatten(item, '')
    .filter(([, cell]) => cell !== null && cell !== '')
    .map(([, cell]) => String(cell))
    .join(' ');
}

function escaped(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
