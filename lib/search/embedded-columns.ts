import type { Client, InStatement } from '@libsql/client';
import type { FacetName, SearchRecord } from './engine.ts';

/** A column of few values: each row holds the place of its value in the list. */
export interface CodedColumn {
  values: readonly string[];
  codes: Uint16Array;
}

/** What filtering, counting and ordering need of all rows, small enough to stay in memory: about 14 bytes a row. Row 0 is no row. */
export interface Columns {
  rows: number;
  facets: Record<FacetName, CodedColumn>;
  /** Topics of a row are one value: the ids, joined by a line feed. */
  years: Uint16Array;
  standing: Uint16Array;
  /** All names of the instrument of that code, a line each. */
  titles: readonly string[];
}

const SEPARATOR = '\u001f';
const FACETED: Record<FacetName, (record: SearchRecord) => string> = {
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  topic: ({ topics }) => topics.join('\n'),
  instrument: ({ instrument }) => instrument,
  language: ({ lang }) => lang,
};
const FACETS = Object.keys(FACETED) as FacetName[];

/** Gathers the columns while records are written. */
export class ColumnWriter {
  private readonly places = new Map(FACETS.map((facet) => [facet, new Map<string, number>()]));
  private readonly codes = new Map(FACETS.map((facet) => [facet, [0]]));
  private readonly years = [0];
  private readonly standing = [0];
  private readonly titles: string[] = [];

  add(record: SearchRecord): void {
    for (const facet of FACETS) {
      const places = this.places.get(facet);
      const value = FACETED[facet](record);
      const place = places?.get(value) ?? places?.size ?? 0;
      if (places && !places.has(value)) {
        places.set(value, place);
        if (facet === 'instrument') this.titles.push(record.instrumentTitle);
      }
      this.codes.get(facet)?.push(place);
    }
    this.years.push(record.year ?? 0);
    this.standing.push(record.standing);
  }

  statements(table: string): InStatement[] {
    const insert = (name: string, content: string | Uint8Array): InStatement => ({
      sql: `INSERT INTO ${table} VALUES (?, ?)`,
      args: [name, content],
    });
    const bytes = (numbers: readonly number[]): Uint8Array =>
      new Uint8Array(Uint16Array.from(numbers).buffer);
    return [
      ...FACETS.flatMap((facet) => [
        insert(facet, bytes(this.codes.get(facet) ?? [])),
        insert(`${facet}Values`, [...(this.places.get(facet)?.keys() ?? [])].join(SEPARATOR)),
      ]),
      insert('years', bytes(this.years)),
      insert('standing', bytes(this.standing)),
      insert('titles', this.titles.join(SEPARATOR)),
    ];
  }
}

/** The columns of a generation, as `ColumnWriter` left them. */
export async function readColumns(client: Client, generation: number): Promise<Columns> {
  const { rows } = await client.execute(`SELECT name, content FROM column_${generation}`);
  const content = new Map(rows.map((row) => [String(row.name), row.content]));
  const numbers = (name: string): Uint16Array => {
    const bytes = content.get(name);
    return bytes instanceof ArrayBuffer ? new Uint16Array(bytes.slice(0)) : new Uint16Array();
  };
  const list = (name: string): string[] => String(content.get(name) ?? '').split(SEPARATOR);
  const coded = (facet: FacetName): CodedColumn => ({
    codes: numbers(facet),
    values: list(`${facet}Values`),
  });
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, coded(facet)] as const));
  const standing = numbers('standing');
  return {
    rows: Math.max(0, standing.length - 1),
    facets: facets as Columns['facets'],
    years: numbers('years'),
    standing,
    titles: list('titles'),
  };
}
