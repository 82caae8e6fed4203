import { describe, expect, it } from 'vitest';
import { inventedShape, rubbish } from '@/lib/cli/bench/invented-shapes.ts';
import { readAkomaNtoso } from '@/lib/corpus/extract-akn.ts';
import { formatAkomaNtoso } from '@/lib/export/akoma-ntoso.ts';
import { escapeXml } from '@/lib/export/xml.ts';
import type { LegalDocument } from '@/lib/law/document.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { type Provision, walk } from '@/lib/law/provision.ts';
import { sourceText } from '../law/invented-statute.ts';
import { faultsOf } from './akn-schema.ts';
import { DOCUMENTS, inventedItem } from './invented-items.ts';

function treesOf({ kind, language, body, explanation, attachments, corrections, amendments }: LegalDocument) {
  return { kind, language, body, explanation, attachments, corrections, amendments };
}

describe('Akoma Ntoso', () => {
  it('has the identity, the gazette, the life and the source of an act', () => {
    const xml = formatAkomaNtoso([inventedItem('uu-7-2099')]);
    for (const part of [
      '<FRBRuri value="/akn/id/act/uu/2099/7"/>',
      '<FRBRuri value="/akn/id/act/uu/2099/7/ind@2099-02-01"/>',
      '<FRBRlanguage language="ind"/>',
      '<publication date="2099-01-01" showAs="Lembaran Negara Republik Indonesia" shortForm="LN" name="Lembaran Negara Republik Indonesia" number="2099/7"/>',
      'date="2099-06-01" source="#passive_uu-8-2099" type="repeal"',
      '<passiveRef eId="passive_uu-8-2099" href="/akn/id/act/uu/2099/8" showAs="UU 8"/>',
      `sha256="${'a'.repeat(64)}"`,
      '<article eId="art_3" l:num="3"',
      '<wrapUp eId="art_2__para_1__wrap_1"',
      '<component eId="exp"',
    ])
      expect(xml).toContain(part);
  });

  it.each(Object.keys(DOCUMENTS))('%s is valid and comes back as the same tree', async (id) => {
    const xml = formatAkomaNtoso([inventedItem(id)]);
    expect(await faultsOf([{ name: id, xml }])).toEqual([]);
    const back = readAkomaNtoso(xml);
    expect(treesOf(back)).toEqual(treesOf(DOCUMENTS[id] as LegalDocument));
    expect(back.characters.unplaced).toBe(0);
  });

  it('quotes what an amending act puts into another', () => {
    const xml = formatAkomaNtoso([inventedItem('uu-8-2099')]);
    expect(xml).toMatch(
      /<point eId="art_I__mod_1"[^>]*><num>1\.<\/num><content><p><mod eId="art_I__mod_1__mod">Ketentuan Pasal 2 diubah[^<]*<quotedStructure eId="art_I__mod_1__qstr_1"/,
    );
    expect(xml).toContain('&quot;baru&quot; &lt; lama &amp; usang');
  });

  it('keeps texts of any shape, also those no drafter would write', async () => {
    const documents: { name: string; document: LegalDocument }[] = [];
    for (let seed = 1; seed <= 60; seed += 1) {
      const lines =
        seed % 2 === 0
          ? inventedShape(seed).lines
          : ['Pasal 1', 'Isi.', ...rubbish(seed), ...rubbish(seed + 1000)];
      try {
        documents.push({ name: `shape-${seed}`, document: parseStatute(sourceText(lines.join('\n'))) });
      } catch {
        // The parser's own tests tell what it refuses.
      }
    }
    expect(documents.length).toBeGreaterThan(50);
    const written = documents.map(({ name, document }) => ({
      name,
      document,
      xml: formatAkomaNtoso([inventedItem('uu-7-2099', null, document)]),
    }));
    expect(await faultsOf(written)).toEqual([]);
    for (const { name, document, xml } of written)
      expect([name, wordsOf(readAkomaNtoso(xml))]).toEqual([name, wordsOf(document)]);
  });

  it('writes every provision as a portion that is valid and comes back', async () => {
    for (const id of Object.keys(DOCUMENTS)) {
      const { body, attachments, explanation } = DOCUMENTS[id] as LegalDocument;
      const provisions = [...walk([...body, ...attachments, ...explanation])];
      const written = provisions.map(({ eId }) => ({
        name: `${id} ${eId}`,
        xml: formatAkomaNtoso([inventedItem(id, eId)]),
      }));
      expect(await faultsOf(written)).toEqual([]);
      for (const [index, { name, xml }] of written.entries())
        expect([name, readAkomaNtoso(xml).body]).toEqual([name, [provisions[index]]]);
    }
  });

  it('collects a folder, the same eIds apart', async () => {
    const xml = formatAkomaNtoso([
      inventedItem('uu-7-2099', 'art_2'),
      inventedItem('uu-8-2099'),
      inventedItem('kites', 'art_2'),
    ]);
    expect(await faultsOf([{ name: 'folder', xml }])).toEqual([]);
    expect(xml).toContain('<article eId="item_1__art_2" wId="art_2"');
    expect(xml).toContain('<article eId="item_3__art_2" wId="art_2"');
    expect(() => readAkomaNtoso(xml)).toThrow(/collection/);
  });

  it('sees what is invalid', async () => {
    const xml = formatAkomaNtoso([inventedItem('kites')]);
    const broken = [
      xml.replace('eId="art_2"', 'eId="art_1"'),
      xml.replace(/<body>/, '<body><p>loose</p>'),
      xml.replace('<FRBRcountry value="un"/>', ''),
    ];
    for (const [index, wrong] of broken.entries())
      expect((await faultsOf([{ name: `broken-${index}`, xml: wrong }])).length).toBeGreaterThan(0);
  });

  it('escapes markup and never writes what XML forbids', () => {
    expect(escapeXml('a < b & "c" \u0000\ud800 😀')).toBe('a &lt; b &amp; &quot;c&quot; \ufffd\ufffd 😀');
  });

  it('says that a text is not held', () => {
    expect(() => formatAkomaNtoso([{ ...inventedItem('kites'), text: null }])).toThrow(/not held/);
  });
});

/** XML cannot hold every character, and takes white space at an end for none: the words are compared without these. */
function wordsOf({ body, explanation, attachments }: LegalDocument): unknown {
  const clean = (text: string | null): string | null =>
    text
      ?.replace(/(?!\n)\p{Cc}/gu, '\ufffd')
      .replace(/ +/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim() ?? null;
  return [...walk([...body, ...explanation, ...attachments])].map(
    ({ eId, kind, num, marker, heading, text }: Provision) => [
      eId,
      kind,
      num,
      clean(marker),
      clean(heading),
      clean(text),
    ],
  );
}
