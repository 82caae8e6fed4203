import { describe, expect, it } from 'vitest';
import { readDocument } from '@/lib/corpus/read-document.ts';
import { inventedDocx } from './invented-docx.ts';
import { inventedPdf } from './invented-pdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const TREATY = 'Convention on Kites\nArticle 1\nKites of all Parties shall fly.\nArticle 2\nThey shall land.';
const utf16 = (text: string): Uint8Array =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
const locked = (): Uint8Array => {
  const password = '<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>';
  const encryption = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${password} /U ${password} /P -4 >> /ID [<00> <00>]`;
  const pdf = new TextDecoder('latin1').decode(inventedPdf([['Article 1', 'Kites fly.']]));
  return bytes(pdf.replace('/Root 1 0 R', `/Root 1 0 R ${encryption}`));
};

describe('a file is read by what it is, not by its name', () => {
  it.each([
    ['treaty.pdf', bytes(TREATY), 'markdown'],
    ['treaty.docx', bytes(TREATY), 'markdown'],
    ['treaty.txt', inventedPdf([TREATY.split('\n')]), 'pdf'],
    ['treaty.pdf', inventedDocx(TREATY.split('\n')), 'docx'],
    ['treaty.txt', utf16(TREATY), 'markdown'],
    [
      'treaty.txt',
      bytes('<!DOCTYPE html><p>Article 1</p><p>Kites shall fly.</p><p>Article 2</p><p>They land.</p>'),
      'html',
    ],
  ])('%s', async (file, content, format) => {
    const read = await readDocument(file, content);
    expect([read.format, read.document.body.filter(({ kind }) => kind === 'article').length]).toEqual([
      format,
      2,
    ]);
  });
});

describe('a file that cannot be read says why, and what to do', () => {
  it.each([
    ['cut.pdf', inventedPdf([['Article 1']]).subarray(0, 300), 'unreadable-source', /cut off/],
    ['locked.pdf', locked(), 'unreadable-source', /locked with a password/],
    ['scan.pdf', inventedPdf([[], []]), 'unreadable-source', /OCR/],
    ['picture.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'unreadable-source', /picture \(PNG\)/],
    ['old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'unreadable-source', /save it as \.docx/],
    ['rich.rtf', bytes('{\\rtf1 Article 1}'), 'unreadable-source', /Rich Text/],
    ['cut.docx', inventedDocx(['Article 1']).subarray(0, 200), 'unreadable-source', /Word file is cut off/],
    ['packed.gz', new Uint8Array([0x1f, 0x8b, 8, 0]), 'unreadable-source', /unpack it/],
    ['latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), 'unreadable-source', /Windows-1252/],
    [
      'cut.xml',
      bytes('<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act>'),
      'unreadable-source',
      /cut off/,
    ],
    ['cut.json', bytes('{"articles": ['), 'unreadable-source', /JSON/],
    ['letter.txt', bytes('Dear friend,\nall is well.'), 'not-a-law', /no law, treaty or guideline/],
    ['none.md', new Uint8Array(), 'empty-source', /empty/],
    ['blank.md', bytes(' \n\t'), 'empty-source', /white space/],
  ])('%s', async (file, content, code, message) => {
    const failure = readDocument(file, content);
    await expect(failure).rejects.toMatchObject({ code });
    await expect(failure).rejects.toThrow(message);
  });
});
