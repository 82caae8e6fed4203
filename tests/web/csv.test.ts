import { describe, expect, it } from 'vitest';
import { toCsv } from '@/lib/web/csv.ts';

describe('CSV', () => {
  it('gives nested values columns of their own and lists one cell', () => {
    const rows = [
      {
        id: 'a',
        name: { id: 'satu', en: 'one' },
        asked: [{ label: 'Article 1' }, { label: 'Article 2' }],
        day: null,
      },
      { id: 'b', name: { id: 'dua', en: 'two' }, asked: [], day: { date: '2019-05-31' } },
    ];
    expect(toCsv(rows)).toBe(
      '\ufeffid,name_id,name_en,asked,day_date\r\na,satu,one,Article 1; Article 2,\r\nb,dua,two,,2019-05-31\r\n',
    );
  });

  it('quotes what would break a line or a cell, and disarms formulas', () => {
    expect(toCsv([{ a: 'x, "y"\nz', b: '=1+1', c: -5 }])).toBe('\ufeffa,b,c\r\n"x, ""y""\nz",\'=1+1,-5\r\n');
  });

  it('has a line of columns alone for no rows', () => {
    expect(toCsv([])).toBe('\ufeff\r\n');
  });
});
