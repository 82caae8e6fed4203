import { describe, expect, it } from 'vitest';
import { mirror } from '../real/corpus.ts';

const SITE = process.env.LINDUNG_TEST_URL ?? 'http://localhost:3000';
const API = `${SITE}/api/v1`;
const TABLES = [
  'harmonisation',
  'gaps',
  'topics',
  'treaties',
  'institutions',
  'reporting',
  'internet-use',
  'case-shares',
];

interface Table {
  total: number;
  rows: Record<string, unknown>[];
}

const table = async (name: string): Promise<Table> => (await (await fetch(`${API}/${name}`)).json()) as Table;

/** All addresses of pages within an answer. */
function hrefsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(hrefsIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'href' && typeof item === 'string' ? [item] : hrefsIn(item),
  );
}

describe('the research tables', () => {
  it.each(TABLES)('%s has the same rows as JSON and as CSV', async (name) => {
    const { total, rows } = await table(name);
    expect(rows.length).toBeGreaterThan(4);
    expect(total).toBe(rows.length);
    const response = await fetch(`${API}/${name}.csv`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const lines = (await response.text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(rows.length + 1);
    const columns = lines[0]?.replace('\ufeff', '').split(',') ?? [];
    expect(columns).toEqual([...new Set(columns)]);
  });

  it('grades by the day, and filters', async () => {
    const now = await table('harmonisation?instrument=lanzarote&grade=none');
    const then = await table('harmonisation?instrument=lanzarote&grade=none&on=2019-05-31');
    expect(then.total).toBeGreaterThan(now.total);
    expect(then.rows.map(({ id }) => id)).toContain('online-grooming');
    expect(now.rows.map(({ id }) => id)).not.toContain('online-grooming');
    const civil = await table('institutions?group=civil');
    expect(new Set(civil.rows.map(({ group }) => group))).toEqual(new Set(['civil']));
  });

  it.each([
    ['/harmonisation?grade=bad', 422, 'grade'],
    ['/harmonisation.csv?on=2020-02-30', 422, 'on'],
    ['/harmonisation?theme=%27', 422, 'theme'],
    ['/treaties?locale=fr', 422, 'locale'],
    ['/nothing.csv', 404, undefined],
    ['/constructor', 404, undefined],
  ])('answers %s with %i and names the field', async (path, status, field) => {
    const response = await fetch(API + path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(((await response.json()) as { field?: string }).field).toBe(field);
  });

  it('tells of each treaty what Indonesia did', async () => {
    const { rows } = await table('treaties');
    const row = (id: string) => rows.find(({ instrument }) => instrument === id);
    expect(row('opsc')).toMatchObject({
      signed: { date: '2001-09-24' },
      bound: { date: '2012-09-24', type: 'ratified' },
      ratifiedBy: { id: 'uu-10-2012' },
      status: 'inForce',
    });
    expect(row('lanzarote')).toMatchObject({ bound: null, ratifiedBy: null, status: 'notRatified' });
  });

  it('links to pages that exist', { timeout: 120_000 }, async () => {
    const answers = await Promise.all(TABLES.map(table));
    const hrefs = [...new Set(answers.flatMap(hrefsIn))].sort();
    expect(hrefs.length).toBeGreaterThan(100);
    const dead: string[] = [];
    for (const href of hrefs.filter((_, index) => index % 12 === 0))
      if ((await fetch(SITE + href)).status !== 200) dead.push(href);
    expect(dead).toEqual([]);
  });

  it.skipIf(!mirror)('names the topics of a provision', async () => {
    const response = await fetch(`${API}/instruments/uu-44-2008/provisions/art_6`);
    const { topics, gist } = (await response.json()) as { topics: { id: string }[]; gist: unknown };
    expect(topics.map(({ id }) => id)).toContain('possession-and-access');
    expect(gist === null || typeof gist === 'object').toBe(true);
  });
});
