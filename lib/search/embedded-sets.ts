import type { Client, InStatement } from '@libsql/client';
import type { TableName } from './embedded-index.ts';
import { RowSet } from './row-set.ts';

/** Words of each table whose rows are stored ready: looking up a word that a third of all rows have takes FTS5 many milliseconds. */
const MOST_WORDS = 400;
/** A word that fewer rows have is looked up in no time. */
const FEWEST_ROWS = 1000;
/** Columns where a word tells most. */
const STRONG = 'label defines heading';

/** The FTS5 expression for rows that have one of the words; a word may be a phrase. */
export function anyOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' OR ');
}

/** As `anyOf`, in the columns where a word tells most. */
export function anyOfStrong(words: readonly string[]): string {
  return `{${STRONG}} : (${anyOf(words)})`;
}

/** The lookups of a table that a query makes of a word. */
const LOOKUPS: Record<TableName, readonly ((words: readonly string[]) => string)[]> = {
  own: [anyOf, anyOfStrong],
  about: [anyOf],
  stem: [anyOf],
  gist: [anyOf],
};

/** Stores the rows of the most frequent words of each table as bits, under the lookup that asks for them. */
export async function writeFrequentSets(client: Client, generation: number, capacity: number): Promise<void> {
  for (const table of Object.keys(LOOKUPS) as TableName[]) {
    const { rows } = await client.execute(
      `SELECT term FROM ${table}_words_${generation} WHERE doc >= ${FEWEST_ROWS} ORDER BY doc DESC LIMIT ${MOST_WORDS}`,
    );
    const statements: InStatement[] = [];
    for (const { term } of rows)
      for (const lookup of LOOKUPS[table]) {
        const expression = lookup([String(term)]);
        const set = await lookUp(client, generation, table, expression, capacity);
        statements.push({
          sql: `INSERT INTO frequent_${generation} VALUES (?, ?)`,
          args: [`${table} ${expression}`, new Uint8Array(set.words.buffer)],
        });
      }
    await client.batch(statements, 'write');
  }
}

/** The lookups whose rows `writeFrequentSets` stored. */
export async function frequentSetNames(client: Client, generation: number): Promise<Set<string>> {
  const { rows } = await client.execute(`SELECT name FROM frequent_${generation}`);
  return new Set(rows.map(({ name }) => String(name)));
}

/** The rows stored for a lookup; null where none are. */
export async function readFrequentSet(
  client: Client,
  generation: number,
  name: string,
  capacity: number,
): Promise<RowSet | null> {
  const { rows } = await client.execute({
    sql: `SELECT bits FROM frequent_${generation} WHERE name = ?`,
    args: [name],
  });
  const bits = rows[0]?.bits;
  return bits instanceof ArrayBuffer ? RowSet.read(bits, capacity) : null;
}

/** The rows of a full-text table that match an FTS5 expression. */
export async function lookUp(
  client: Client,
  generation: number,
  table: TableName,
  expression: string,
  capacity: number,
): Promise<RowSet> {
  const name = `${table}_${generation}`;
  const { rows } = await client.execute({
    sql: `SELECT group_concat(rowid) AS list FROM ${name} WHERE ${name} MATCH ?`,
    args: [expression],
  });
  return RowSet.parse(String(rows[0]?.list ?? ''), capacity);
}
