/** A cell of a table; a list is one cell, its items separated by " | ". */
export type CsvCell = string | number | boolean | null | readonly (string | number)[];

const LINE_END = '\r\n';
/** Spreadsheets run a cell that begins so as a formula. */
const FORMULA = /^[=+@\t\r]|^-(?!\d)/;

/**
 * A table as CSV (RFC 4180), in UTF-8 with the mark that spreadsheets look for.
 * @example toCsv(['law', 'pasal'], [['uu-44-2008', 29]]) // '\ufefflaw,pasal\r\nuu-44-2008,29\r\n'
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [columns, ...rows].map((row) => row.map(cellText).join(','));
  return `\ufeff${lines.join(LINE_END)}${LINE_END}`;
}

function cellText(cell: CsvCell): string {
  const text = cell === null ? '' : Array.isArray(cell) ? cell.join(' | ') : String(cell);
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
