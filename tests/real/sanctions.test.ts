import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '@/lib/law/document.ts';
import { linkSanctions, type Sanction } from '@/lib/law/sanction-links.ts';
import { penalProvisions } from '@/lib/law/sanctions.ts';
import { catalogue, mirror, realDocument } from './corpus.ts';
import { SANCTION_SAMPLE } from './sanction-sample.ts';

const held = new Map<string, Promise<Sanction[]>>();

function sanctionsOf(instrument: string): Promise<Sanction[]> {
  const read = held.get(instrument) ?? realDocument(instrument).then(penaltiesOf);
  held.set(instrument, read);
  return read;
}

function penaltiesOf({ body, attachments }: LegalDocument): Sanction[] {
  const text = [...body, ...attachments];
  return linkSanctions(penalProvisions(text).provisions, text, () => null);
}

describe.skipIf(!mirror)('penalties of real texts', () => {
  it('are checked by eye on at least 80 provisions of many laws', () => {
    expect(SANCTION_SAMPLE.length).toBeGreaterThanOrEqual(80);
    expect(new Set(SANCTION_SAMPLE.map(({ instrument }) => instrument)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(SANCTION_SAMPLE)(
    '$instrument $eId',
    async ({ instrument, eId, months, joined, rupiah, also = [] }) => {
      const rows = (await sanctionsOf(instrument)).filter((row) => row.eId === eId);
      expect(rows.length).toBeGreaterThan(0);
      const [row] = rows;
      expect({
        months: row?.imprisonment ? [row.imprisonment.minMonths ?? 0, row.imprisonment.maxMonths] : null,
        also: [row?.imprisonment?.life ? 'life' : '', row?.imprisonment?.death ? 'death' : ''].filter(
          Boolean,
        ),
        joined: row?.joined,
        rupiah: row?.fine ? [row.fine.minIdr ?? 0, row.fine.maxIdr] : null,
      }).toEqual({
        months: months && [months[0], months[1] === null ? null : Math.round(months[1] * 100) / 100],
        also,
        joined,
        rupiah,
      });
    },
  );

  it('are in no treaty', async () => {
    const treaties = catalogue.instruments.filter(({ type }) => type === 'treaty').map(({ id }) => id);
    const texts = catalogue.sources.filter(
      ({ role, instrument }) => role === 'main' && treaties.includes(instrument),
    );
    expect(texts.length).toBeGreaterThan(5);
    for (const { instrument } of texts.slice(0, 6)) expect(await sanctionsOf(instrument)).toEqual([]);
  });
});
