import { describe, expect, it } from 'vitest';
import { bringSource } from '@/lib/corpus/bring-source.ts';
import { readAkomaNtoso } from '@/lib/corpus/extract-akn.ts';
import { readSource } from '@/lib/corpus/read-source.ts';
import { formatAkomaNtoso } from '@/lib/export/akoma-ntoso.ts';
import { workUri } from '@/lib/law/instrument.ts';
import { validFrom } from '@/lib/law/timeline.ts';
import { faultsOf } from '../export/akn-schema.ts';
import { catalogue, mirror } from './corpus.ts';

/** The validator starts anew each time, and holds what it is given in memory. */
const BATCH = 16;

describe.skipIf(!mirror)('Akoma Ntoso of real texts', () => {
  it('is valid for every text held, and comes back as the same tree', async () => {
    const written: { name: string; xml: string }[] = [];
    const changed: string[] = [];
    const sources = catalogue.sources.filter(({ role }) => role === 'main');
    for (const source of sources) {
      const facts = catalogue.instruments.find(({ id }) => id === source.instrument);
      if (!facts) throw new Error(`No instrument ${source.instrument}.`);
      const { document, method } = await readSource(await bringSource(source, mirror), source);
      const xml = formatAkomaNtoso([
        {
          facts,
          workUri: workUri(facts),
          relations: [],
          text: {
            ...document,
            validFrom: source.validFrom ?? validFrom(facts),
            basis: 'printed',
            origins: [],
            source: { ...source, retrieved: null, method },
          },
          chosen: null,
          citation: facts.title.id,
          url: `https://lindung.example/id/law/${facts.id}`,
          notices: [],
        },
      ]);
      written.push({ name: source.id, xml });
      const back = readAkomaNtoso(xml);
      for (const part of ['body', 'explanation', 'attachments', 'corrections'] as const)
        if (JSON.stringify(back[part]) !== JSON.stringify(document[part]))
          changed.push(`${source.id} ${part}`);
      if (back.language !== document.language || back.characters.unplaced > 0) changed.push(source.id);
    }
    expect(sources.length).toBeGreaterThan(85);
    const invalid: string[] = [];
    for (let start = 0; start < written.length; start += BATCH)
      invalid.push(...(await faultsOf(written.slice(start, start + BATCH))));
    expect({ invalid, changed }).toEqual({ invalid: [], changed: [] });
  }, 300_000);
});
