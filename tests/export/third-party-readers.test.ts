import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import { formatBiblatex } from '@/lib/export/biblatex.ts';
import { type Recorded, recordOf } from '@/lib/export/record.ts';
import { formatRis } from '@/lib/export/ris.ts';
import { pathStyle } from '@/lib/law/instrument.ts';
import { formatLabel } from '@/lib/law/label.ts';
import { inventedItem } from './invented-items.ts';

const { instruments } = readCatalogue('seeds');
const CITED: [id: string, eId: string | null][] = [
  ['uud-1945', 'art_28B__para_2'],
  ['uu-23-2002', null],
  ['uu-23-2002', 'art_81__para_2'],
  ['uu-44-2008', 'exp__art_4'],
  ['perppu-1-2016', null],
  ['pp-71-2019', 'art_5__para_1'],
  ['permenkominfo-5-2020', 'art_9__para_4__point_a'],
  ['keppres-36-1990', null],
  ['kuhp-wvs', 'art_289'],
  ['crc', null],
  ['opsc', 'art_3__para_1__point_b'],
  ['ilo-c182', 'art_3__point_b'],
  ['lanzarote', 'art_20'],
  ['crc-gc25', 'para_112'],
  ['udhr', 'art_25'],
  ['unga-68-167', null],
  ['asean-human-rights-declaration', null],
  ['luxembourg-guidelines', null],
];

/** An item by the facts of the catalogue; the texts are not needed for a bibliography. */
function itemOf(id: string, eId: string | null) {
  const facts = instruments.find((one) => one.id === id);
  if (!facts) throw new Error(`no ${id}`);
  const chosen = eId && { provision: { eId }, label: formatLabel(eId, pathStyle(facts.type)) };
  const recorded: Recorded = {
    facts,
    url: `https://lindung.example/en/law/${id}`,
    notices: ['In force.', 'Told & “quoted”.'],
    chosen: chosen || null,
  };
  return { ...inventedItem('kites'), ...recorded } as ReturnType<typeof inventedItem>;
}

const partsOf = (date: string | null) => (date ? [date.split('-').map(Number)] : undefined);

describe.each(CITED)('%s %s, read by citation.js', (id, eId) => {
  const item = itemOf(id, eId);
  const record = recordOf(item);
  const report = !['legislation', 'treaty'].includes(record.kind);

  it('survives RIS', () => {
    const [read, another] = new Cite(formatRis([item]), { forceType: '@ris/file' }).data;
    expect(another).toBeUndefined();
    expect(read).toMatchObject({
      type: report ? 'report' : 'legislation',
      title: record.title,
      'title-short': record.shortTitle,
      language: record.language,
      URL: record.url,
      note: expect.stringMatching(/Told & “quoted”/),
    });
    expect(read?.number).toBe(record.number ?? undefined);
    expect((read?.issued as Record<string, unknown>)?.['date-parts']).toEqual(partsOf(record.date));
    if (record.section) expect(read?.[report ? 'page' : 'section']).toBe(record.section);
    if (record.series)
      expect(read?.[report ? 'collection-title' : 'container-title']).toBe(record.series.name);
  });

  it('survives BibLaTeX', () => {
    const [read, another] = new Cite(formatBiblatex([item]), { forceType: '@biblatex/text' }).data;
    expect(another).toBeUndefined();
    expect(read).toMatchObject({
      type: report ? 'report' : record.kind,
      'citation-key': record.key,
      title: record.title,
      'title-short': record.shortTitle,
      URL: record.url,
      note: expect.stringMatching(/Told & “quoted”/),
    });
    for (const supplement of record.supplements) expect(read?.note).toContain(supplement);
    // The library has no number for @legal.
    if (record.kind !== 'treaty') expect(read?.number).toBe(record.number ?? undefined);
    expect((read?.issued as Record<string, unknown>)?.['date-parts']).toEqual(partsOf(record.date));
    expect(read?.page).toBe(record.section ?? undefined);
    if (record.series) expect(read?.['collection-title']).toContain(record.series.reference);
  });
});
