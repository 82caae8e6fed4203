import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCheckedPenalties } from '@/lib/editorial/read-checked-penalties.ts';
import type { LegalDocument } from '@/lib/law/document.ts';
import { bareFigures, raisedBy } from '@/lib/law/sanction-figures.ts';
import { linkSanctions, type Sanction } from '@/lib/law/sanction-links.ts';
import { penalProvisions } from '@/lib/law/sanctions.ts';
import { catalogue, consolidatedText, mirror, realDocument } from './corpus.ts';

const sample = readCheckedPenalties(path.resolve('seeds'));
const held = new Map<string, Promise<Sanction[]>>();
const all = new Map<string, Promise<Sanction[]>>();

/** Of the text as printed and of each later version of it. */
async function sanctionsOfVersions(instrument: string): Promise<Sanction[]> {
  const { consolidation } = await consolidatedText(instrument);
  const later = consolidation.versions.flatMap(({ text }) =>
    penaltiesOf({ body: text.body, attachments: [] }),
  );
  return [...(await sanctionsOf(instrument)), ...later];
}

function sanctionsOf(instrument: string): Promise<Sanction[]> {
  const read = held.get(instrument) ?? realDocument(instrument).then(penaltiesOf);
  held.set(instrument, read);
  return read;
}

function penaltiesOf({ body, attachments }: Pick<LegalDocument, 'body' | 'attachments'>): Sanction[] {
  const text = [...body, ...attachments];
  return linkSanctions(penalProvisions(text).provisions, text, () => null);
}

describe.skipIf(!mirror)('penalties of real texts', () => {
  it('are checked by eye on at least 80 provisions of many laws', () => {
    expect(sample.length).toBeGreaterThanOrEqual(80);
    expect(new Set(sample.map(({ instrument }) => instrument)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(sample)('$instrument $eId', async ({ instrument, eId, ...figures }) => {
    const versions = all.get(instrument) ?? sanctionsOfVersions(instrument);
    all.set(instrument, versions);
    const rows = (await versions).filter((row) => row.eId === eId);
    expect(rows.map((row) => ({ ...bareFigures(row), raised: raisedBy(row) }))).toContainEqual(figures);
  });

  it.each([
    ['perppu-1-2016', 'art_I__mod_1__qstr_1__art_81__para_1', ['add 1/3']],
    ['uu-21-2007', 'art_3', ['add 1/3', 'multiply 3']],
    ['uu-11-2008', 'art_45__para_1', ['add 1/3', 'add 2/3']],
    ['uu-1-2023', 'art_473__para_4', ['add 1/3']],
  ])('%s %s is raised by %j', async (instrument, eId, raised) => {
    const [row] = (await sanctionsOf(instrument)).filter((row) => row.eId === eId);
    const found = new Set(row?.aggravations.map(({ operation, factor }) => `${operation} ${factor}`));
    expect([...found].sort()).toEqual(raised);
  });

  it.each([
    [
      'perppu-1-2016',
      'art_I__mod_1__qstr_1__art_81__para_7',
      ['kebiri kimia', 'pemasangan alat pendeteksi elektronik'],
    ],
    ['uu-12-2006', 'art_38__para_2', ['dicabut izin usahanya']],
  ])('%s %s adds %j', async (instrument, eId, measures) => {
    const [row] = (await sanctionsOf(instrument)).filter((row) => row.eId === eId);
    expect(row?.additionalPenalties).toEqual(measures);
  });

  it('joins the prohibition of another article', async () => {
    const [row] = (await sanctionsOf('uu-44-2008')).filter(({ eId }) => eId === 'art_31');
    expect(row?.prohibitions.map(({ eId }) => eId)).toEqual(['art_5']);
  });

  it('are in no treaty', async () => {
    const treaties = catalogue.instruments.filter(({ type }) => type === 'treaty').map(({ id }) => id);
    const texts = catalogue.sources.filter(
      ({ role, instrument }) => role === 'main' && treaties.includes(instrument),
    );
    expect(texts.length).toBeGreaterThan(5);
    for (const { instrument } of texts.slice(0, 6)) expect(await sanctionsOf(instrument)).toEqual([]);
  });
});
