import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { extractDocx } from '@/lib/corpus/extract-docx.ts';
import { formatDocx } from '@/lib/export/docx.ts';
import { fileName } from '@/lib/export/file-name.ts';
import { EXPORT_FORMATS, WRITERS } from '@/lib/export/formats.ts';
import { formatJson } from '@/lib/export/json.ts';
import { formatPlainText } from '@/lib/export/plain-text.ts';
import { en } from '@/lib/i18n/messages-en.ts';
import { consolidatedItem, DOCUMENTS, inventedItem } from './invented-items.ts';

const PARK = inventedItem('uu-7-2099');
const ARTICLE = inventedItem('uu-7-2099', 'art_2');

describe('plain text', () => {
  it('has citation, force, words as printed, source and hash', () => {
    expect(formatPlainText([ARTICLE])).toBe(`art_2 of uu-7-2099
Repealed by UU 8/2099.

Pasal 2
(1) Setiap orang dilarang:
a. merusak ayunan;
b. mengecat perosotan dengan:
1. cat basah; atau
2. cat kering; dan
c. membawa pulang pasir,
dipidana dengan teguran.
(2) Larangan sebagaimana dimaksud pada ayat (1) tidak berlaku bagi perawat.

Source: https://example.org/7.md, page 3, line ${ARTICLE.chosen?.line}
SHA-256 ${'a'.repeat(64)}, retrieved 2099-03-01
https://lindung.example/en/law/uu-7-2099
`);
  });
});

describe('a consolidated text', () => {
  it('names the instruction and the file of amended words once, and of a provision its own file', () => {
    const whole = formatPlainText([consolidatedItem()]);
    expect(whole).toContain(
      'art_2: Pasal I angka 1 UU 3/2100, 2100-01-01\nhttps://example.org/3.md SHA-256 bbb',
    );
    expect(whole).not.toContain('art_2__para_1:');
    const article = formatPlainText([consolidatedItem('art_2')]);
    expect(article).toContain('Source: https://example.org/3.md, page 3');
    expect(formatPlainText([consolidatedItem('art_1')])).not.toContain('UU 3/2100');
  });

  it('says so in JSON, with the origin of each provision', () => {
    const { expression } = JSON.parse(formatJson([consolidatedItem()]));
    expect(expression.basis).toBe('consolidated');
    expect(expression.origins[0]).toMatchObject({ eId: 'art_2', enactedBy: { eId: 'art_I__mod_1' } });
    expect(JSON.parse(formatJson([consolidatedItem('art_1')])).expression.origins).toEqual([]);
  });
});

describe('JSON', () => {
  it('has the whole tree with its provenance', () => {
    const json = JSON.parse(formatJson([PARK]));
    expect(json.text.body).toEqual(DOCUMENTS['uu-7-2099']?.body);
    expect(json.expression.source.sha256).toBe('a'.repeat(64));
    expect(JSON.parse(formatJson([ARTICLE])).provision.eId).toBe('art_2');
    expect(JSON.parse(formatJson([PARK, ARTICLE])).items).toHaveLength(2);
  });
});

describe('Word', () => {
  it('has headings, markers as printed, and the source with its hash at the foot', async () => {
    const bytes = await formatDocx([PARK]);
    const html = (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
    expect(html).toContain('<h2><strong>BAB I<br />KETENTUAN UMUM</strong></h2>');
    expect(html).toContain('<h4><strong>Pasal 2</strong></h4>');
    expect(html).toMatch(/<p>a\.\s+merusak ayunan;<\/p>/);
    const footer = await partOf(bytes, 'word/footer1.xml');
    expect(footer).toContain('https://example.org/7.md');
    expect(footer).toContain('a'.repeat(64));
    const lines = (await extractDocx(bytes)).lines.map(({ text }) => text);
    expect(lines).toContain('(2) Larangan sebagaimana dimaksud pada ayat (1) tidak berlaku bagi perawat.');
    expect(lines).toContain('dipidana dengan teguran.');
    expect(Buffer.from(bytes).subarray(0, 2).toString()).toBe('PK');
  });

  it('loses no word of a text', async () => {
    const letters = (text: string): string => text.replace(/\s/g, '');
    for (const id of Object.keys(DOCUMENTS)) {
      const item = inventedItem(id);
      const words = letters(
        (await extractDocx(await formatDocx([item]))).lines.map(({ text }) => text).join(''),
      );
      for (const line of formatPlainText([item]).split('\n').slice(3, -5))
        expect(words).toContain(letters(line));
    }
  });
});

describe('formats', () => {
  it('each has words on the pages', () => {
    expect(Object.keys(en.exports.formats).sort()).toEqual([...EXPORT_FORMATS].sort());
    expect(Object.keys(WRITERS).sort()).toEqual([...EXPORT_FORMATS].sort());
  });

  it('names files after the provision', () => {
    expect(fileName([ARTICLE], 'docx')).toBe('uu-7-2099-pasal-2.docx');
    expect(fileName([inventedItem('kites', 'art_2__para_1')], 'ris')).toBe('kites-article-2-paragraph-1.ris');
    expect(fileName([PARK, ARTICLE], 'akn')).toBe('lindung-folder.akn.xml');
  });
});

/** A part of a Word file, which is a ZIP. */
async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = Buffer.from(bytes).indexOf(
    Buffer.from(name),
    Buffer.from(bytes).indexOf('PK\u0001\u0002'),
  );
  const entry = directory - 46;
  const [size, local] = [view.getUint32(entry + 20, true), view.getUint32(entry + 42, true)];
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return inflateRawSync(bytes.subarray(start, start + size)).toString('utf8');
}
