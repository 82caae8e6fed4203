import type { Client } from '@libsql/client';
import { type CodedColumn, type Columns, readColumns } from './embedded-columns.ts';
import type { StoredRecord, TableName } from './embedded-index.ts';
import { anyOf, frequentSetNames, lookUp, readFrequentSet } from './embedded-sets.ts';
import { type FoldedSuggestion, readSuggestions } from './embedded-suggest.ts';
import { Vocabulary } from './embedded-vocabulary.ts';
import { findRun, hayOf } from './hay.ts';
import type { Candidate } from './rerank.ts';
import { RowSet } from './row-set.ts';
import { wordsOf } from './tokens.ts';

/** Sets kept: at 150,000 records each takes 19 kB. */
const KEPT_SETS = 300;

interface Range {
  from: number;
  to: number;
}

/** One generation of the index, open to read: what is small in memory, the rest by query. */
export class EmbeddedReader {
  /** The codes of the instruments by the words of their names. */
  private readonly titles: ReadonlyMap<string, readonly number[]>;
  /** Of each instrument the rows it has: its records were written one after the other. */
  private readonly ranges: readonly (readonly Range[])[];
  /** All rows. */
  readonly every: RowSet;
  private readonly sets = new Map<string, RowSet>();
  private vocabularyKept: Vocabulary | null = null;
  private suggestionsKept: readonly FoldedSuggestion[] | null = null;

  private constructor(
    private readonly client: Client,
    readonly generation: number,
    readonly columns: Columns,
    /** The lookups whose rows are stored ready. */
    private readonly frequent: ReadonlySet<string>,
  ) {
    const titles = new Map<string, number[]>();
    for (const [code, title] of columns.titles.entries())
      for (const word of new Set(wordsOf(title))) {
        const codes = titles.get(word);
        if (codes) codes.push(code);
        else titles.set(word, [code]);
      }
    this.titles = titles;
    this.every = RowSet.full(columns.rows);
    this.ranges = rangesOf(columns.facets.instrument);
  }

  static async open(client: Client, generation: number): Promise<EmbeddedReader> {
    const columns = await readColumns(client, generation);
    return new EmbeddedReader(client, generation, columns, await frequentSetNames(client, generation));
  }

  get capacity(): number {
    return this.columns.rows;
  }

  /** The rows of a full-text table that match an FTS5 expression; sets are shared, not to be changed. */
  matching(table: TableName, expression: string): Promise<RowSet> {
    return this.kept(`${table} ${expression}`, async () => {
      const { client, generation, capacity, frequent } = this;
      const name = `${table} ${expression}`;
      const stored = frequent.has(name) ? await readFrequentSet(client, generation, name, capacity) : null;
      return stored ?? lookUp(client, generation, table, expression, capacity);
    });
  }

  /** The rows of a full-text table that have one of the words (a word may be a phrase), each stored set taken as it is and the others looked up in one. */
  async having(
    table: TableName,
    words: readonly string[],
    expression: (words: readonly string[]) => string = anyOf,
  ): Promise<RowSet> {
    const isStored = (word: string): boolean => this.frequent.has(`${table} ${expression([word])}`);
    const stored = words.filter(isStored);
    const others = words.filter((word) => !isStored(word));
    let rows = others.length > 0 ? await this.matching(table, expression(others)) : null;
    for (const word of stored) {
      const found = await this.matching(table, expression([word]));
      rows = rows ? rows.or(found) : found;
    }
    return rows ?? new RowSet(this.capacity);
  }

  /** The rows whose instrument has the words together in one of its names. */
  titled(words: readonly string[]): Promise<RowSet> {
    return this.kept(`title ${words.join(' ')}`, async () => {
      const rows = new RowSet(this.capacity);
      const named = (this.titles.get(words[0] ?? '') ?? []).filter(
        (code) => words.length === 1 || findRun(hayOf(this.columns.titles[code] ?? ''), words, 0) >= 0,
      );
      for (const code of named) for (const { from, to } of this.ranges[code] ?? []) rows.addRange(from, to);
      return rows;
    });
  }

  private async kept(key: string, find: () => Promise<RowSet>): Promise<RowSet> {
    const before = this.sets.get(key);
    const set = before ?? (await find());
    // The least recently used goes first.
    this.sets.delete(key);
    this.sets.set(key, set);
    if (this.sets.size > KEPT_SETS) this.sets.delete(this.sets.keys().next().value ?? '');
    return set;
  }

  /** The records of rows. */
  async records(rows: readonly number[]): Promise<Map<number, Candidate>> {
    if (rows.length === 0) return new Map();
    const { rows: found } = await this.client.execute(
      `SELECT rowid AS row, content FROM record_${this.generation} WHERE rowid IN (${rows.join(', ')})`,
    );
    const { facets, titles } = this.columns;
    return new Map(
      found.map(({ row, content }) => {
        const stored = JSON.parse(String(content)) as StoredRecord;
        const instrumentTitle = titles[facets.instrument.codes[Number(row)] ?? 0] ?? '';
        return [Number(row), { ...stored, instrumentTitle }];
      }),
    );
  }

  async suggestions(): Promise<readonly FoldedSuggestion[]> {
    if (this.suggestionsKept) return this.suggestionsKept;
    const { rows } = await this.client.execute(
      `SELECT content FROM column_${this.generation} WHERE name = 'suggestions'`,
    );
    this.suggestionsKept = readSuggestions(String(rows[0]?.content ?? ''));
    return this.suggestionsKept;
  }

  async vocabulary(): Promise<Vocabulary> {
    if (this.vocabularyKept) return this.vocabularyKept;
    const { rows } = await this.client.execute(
      `SELECT group_concat(word, char(10)) AS words, group_concat(records) AS counts FROM (SELECT word, records FROM term_${this.generation} ORDER BY word)`,
    );
    const words = String(rows[0]?.words ?? '').split('\n');
    const counts = Uint32Array.from(String(rows[0]?.counts ?? '').split(','), Number);
    this.vocabularyKept = new Vocabulary(words, counts);
    return this.vocabularyKept;
  }
}

/** Of each value of a column the rows that have it, as ranges. */
function rangesOf({ values, codes }: CodedColumn): Range[][] {
  const ranges: Range[][] = values.map(() => []);
  for (let row = 1; row < codes.length; row += 1) {
    const own = ranges[codes[row] ?? 0];
    const last = own?.at(-1);
    if (last?.to === row - 1) last.to = row;
    else own?.push({ from: row, to: row });
  }
  return ranges;
}
