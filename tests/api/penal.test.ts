import { describe, expect, it } from 'vitest';
import { mirror } from '../real/corpus.ts';

const API = `${process.env.LINDUNG_TEST_URL ?? 'http://localhost:3000'}/api/v1`;

interface Row {
  instrument: string;
  eId: string;
  conduct: string;
  imprisonment: { minMonths: number | null; maxMonths: number | null } | null;
  fine: { maxIdr: number | null } | null;
  inForceTo: string | null;
  inForce: boolean;
  victims: string[];
  successor: { eId: string }[];
  unsettled: string[];
}

async function table(query: string): Promise<{ on: string; total: number; rows: Row[] }> {
  const response = await fetch(`${API}/sanctions?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as { on: string; total: number; rows: Row[] };
}

describe.skipIf(!mirror)('sanctions by the API', () => {
  it('holds at least 150 penal provisions, each with its place', async () => {
    const { total, rows } = await table('kind=offence');
    expect(total).toBeGreaterThanOrEqual(150);
    expect(rows.every(({ eId }) => /(?:^|__)art_/.test(eId))).toBe(true);
  });

  it('gives a provision and those below it as they read on a day', async () => {
    const on = async (day: string): Promise<unknown[]> => {
      const { rows } = await table(`instrument=uu-23-2002&eId=art_81&on=${day}`);
      const first = rows.find(({ eId }) => eId === 'art_81__para_1');
      return [rows.length, first?.imprisonment?.minMonths, first?.fine?.maxIdr, first?.inForce];
    };
    expect(await on('2010-01-01')).toEqual([2, 36, 300_000_000, true]);
    expect(await on('2015-01-01')).toEqual([3, 60, 5_000_000_000, true]);
    expect(await on('2017-01-01')).toEqual([7, 60, 5_000_000_000, true]);
    expect(await on('2026-06-01')).toEqual([7, 60, 5_000_000_000, false]);
  });

  it('joins the conduct, and says what took the place of what is revoked', async () => {
    const { rows } = await table('instrument=uu-21-2007&eId=art_2__para_1');
    expect(rows[0]).toMatchObject({
      inForce: false,
      inForceTo: '2026-01-02',
      successor: [{ eId: 'art_455' }],
    });
    const [joined] = (await table('instrument=uu-23-2002&eId=art_83&on=2020-01-01')).rows;
    expect(joined?.conduct).toMatch(/^Setiap Orang dilarang/);
  });

  it('marks what an act whose text is not held may have changed', async () => {
    const unsettled = async (day: string): Promise<string[] | undefined> =>
      (await table(`instrument=uu-44-2008&eId=art_30&on=${day}`)).rows[0]?.unsettled;
    expect(await unsettled('2020-01-01')).toEqual([]);
    expect(await unsettled('2026-06-01')).toEqual(['fine', 'minimum']);
  });

  it('says where the penalty taken or raised is that of a provision no longer in force', async () => {
    const unsettled = async (place: string, day: string): Promise<string[] | undefined> =>
      (await table(`${place}&on=${day}`)).rows[0]?.unsettled;
    expect(await unsettled('instrument=uu-21-2007&eId=art_17', '2025-06-01')).toEqual([]);
    expect(await unsettled('instrument=uu-21-2007&eId=art_17', '2026-06-01')).toEqual(['base']);
    expect(await unsettled('instrument=uu-23-2002&eId=art_81__para_2', '2026-06-01')).toContain('base');
  });

  it('filters and sorts', async () => {
    const { rows } = await table('victim=child&sort=minimum&limit=10');
    const minima = rows.map(({ imprisonment }) => imprisonment?.minMonths ?? 0);
    expect(minima).toEqual([...minima].sort((a, b) => b - a));
    expect(rows.every(({ victims }) => victims.includes('child'))).toBe(true);
  });

  it('comes as CSV, one line a provision', async () => {
    const response = await fetch(`${API}/sanctions.csv?instrument=uu-44-2008`);
    expect(response.headers.get('content-type')).toContain('text/csv');
    const lines = (await response.text()).trim().split('\r\n');
    const { total } = await table('instrument=uu-44-2008');
    expect(lines.length).toBeGreaterThan(total);
    expect(lines[0]).toContain('minMonths,maxMonths');
  });
});

describe.skipIf(!mirror)('definitions by the API', () => {
  it('show how each law and treaty defines a term', async () => {
    const response = await fetch(`${API}/definitions?term=anak`);
    const { rows } = (await response.json()) as {
      rows: { instrument: string; text: string; inForce: boolean; lang: string }[];
    };
    const of = (instrument: string) => rows.find((row) => row.instrument === instrument);
    expect(of('uu-4-1979')).toMatchObject({
      lang: 'id',
      text: expect.stringContaining('21 (dua puluh satu)'),
    });
    expect(of('uu-3-1997')).toMatchObject({ inForce: false });
    expect(of('crc')).toMatchObject({ lang: 'en', text: expect.stringContaining('eighteen') });
    expect(rows.length).toBeGreaterThan(10);
  });

  it('are told of under the names of the thesaurus, and come as CSV', async () => {
    const { rows } = (await (await fetch(`${API}/definitions?term=data%20komputer`)).json()) as {
      rows: { instrument: string }[];
    };
    expect(rows.map(({ instrument }) => instrument)).toContain('budapest');
    const response = await fetch(`${API}/definitions.csv?term=anak`);
    expect(response.headers.get('content-type')).toContain('text/csv');
  });
});
