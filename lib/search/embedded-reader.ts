import type { Client, Row } from '@libsql/client';
import { type Columns, readColumns } from './embedded-columns.ts';
import { type FoldedSuggestion, readSuggestions } from './embedded-suggest.ts';
import { Vocabulary } from './embedded-vocabulary.ts';
import { RowSet } from './row-set.ts';

/** Sets kept: at 150,000 records each takes 19 kB. */
const KEPT_SETS = 1500;

/** One generation of the index, open to read: what is small in memory, the rest by query. */
export class EmbeddedReader {
  private readonly sets = new Map<string, RowSet>();
  private vocabularyKept: Vocabulary | null = null;
  private suggestionsKept: readonly FoldedSuggestion[] | null = null;

  private constructor(
    private readonly client: Client,
    readonly generation: number,
    readonly columns: Columns,
  ) {}

  static async open(client: Client, generation: number): Promise<EmbeddedReader> {
    return new EmbeddedReader(client, generation, await readColumns(client, generation));
  }

  get capacity(): number {
    return this.columns.rows;
  }

  /** The rows that match an FTS5 expression; sets are shared, not to be changed. */
  async matching(expression: string): Promise<RowSet> {
    const kept = this.sets.get(expression);
    if (kept) {
      // The least recently used goes first.
      this.sets.delete(expression);
      this.sets.set(expression, kept);
      return kept;
    }
    const { rows } = await this.client.execute({
      sql: `SELECT group_concat(rowid) AS list FROM words_${this.generation} WHERE words_${this.generation} MATCH ?`,
      args: [expression],
    });
    const set = RowSet.parse(String(rows[0]?.list ?? ''), this.capacity);
    this.sets.set(expression, set);
    if (this.sets.size > KEPT_SETS) this.sets.delete(this.sets.keys().next().value ?? '');
    return set;
  }

  /** The stored fields of rows, in no order. */
  async records(rows: readonly number[]): Promise<Row[]> {
    const marks = rows.map(() => '?').join(', ');
    const found = await this.client.execute({
      sql: `SELECT rowid AS row, * FROM record_${this.generation} WHERE rowid IN (${marks})`,
      args: [...rows],
    });
    return found.rows;
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
