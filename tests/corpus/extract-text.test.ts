import { describe, expect, it } from 'vitest';
import { detectFormat } from '@/lib/corpus/detect-format.ts';
import { detectGrammar } from '@/lib/corpus/detect-grammar.ts';
import { extractText } from '@/lib/corpus/extract-text.ts';
import { readSource } from '@/lib/corpus/read-source.ts';
import { walk } from '@/lib/law/provision.ts';
import { INVENTED_STATUTE, sourceText } from '../law/invented-statute.ts';
import { inventedDocx } from './invented-docx.ts';
import { inventedPdf } from './invented-pdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const linesOf = async (text: string, format: Parameters<typeof extractText>[1]): Promise<string[]> =>
  (await extractText(bytes(text), format)).text.lines.map((line) => line.text);

describe('Markdown', () => {
  it('loses its marks and keeps its lines', async () => {
    expect(
      await linesOf(
        '## Pasal 1\n\n**Anak** adalah [manusia](http://x.example) kecil\\.\n- butir',
        'markdown',
      ),
    ).toEqual(['Pasal 1', 'Anak adalah manusia kecil.', 'butir']);
  });

  it('ends where a translation begins', async () => {
    const { text } = await extractText(
      bytes('### Article  1\nKites fly.\n### Artikel  1\nVliegers vliegen.'),
      'markdown',
    );
    expect(text.lines.map((line) => line.text)).toEqual(['Article 1', 'Kites fly.']);
    expect(text.furniture.map((line) => line.text)).toEqual(['Artikel 1', 'Vliegers vliegen.']);
  });
});

it('sets the facts before a Markdown text aside', async () => {
  const { text } = await extractText(
    bytes('---\ntitle: Kites\ndate: 2099\n---\n# Kites\nThey fly.'),
    'markdown',
  );
  expect(text.lines.map((line) => line.text)).toEqual(['Kites', 'They fly.']);
  expect(text.furniture).toHaveLength(4);
});

describe('JSON', () => {
  it('numbers the ayat of a constitution by their order, and says so', async () => {
    const json = {
      data: [
        { namapasal: 'Pasal 1', arrayisi: [{ isi: 'Satu.' }, { isi: 'Dua.' }] },
        { namapasal: 'Pasal 2', arrayisi: [{ isi: 'Tiga.' }] },
      ],
    };
    const { text } = await extractText(bytes(JSON.stringify(json)), 'json');
    expect(text.lines.map((line) => line.text)).toEqual([
      'Pasal 1',
      '(1) Satu.',
      '(2) Dua.',
      'Pasal 2',
      'Tiga.',
    ]);
    expect(text.corrections.map(({ rule }) => rule)).toEqual(['ayat-by-order', 'ayat-by-order']);
  });

  it('reads a treaty by article and paragraph', async () => {
    const json = {
      name_full: 'Kites',
      articles: [{ number: '1', paragraphs: [{ num: '1', text: 'They fly.' }] }],
    };
    expect(await linesOf(JSON.stringify(json), 'json')).toEqual(['Kites', 'Article 1', '1. They fly.']);
  });

  it.each(['{"a": 1}', '[1, 2]', '{"articles": '])('says what it cannot read: %s', async (content) => {
    await expect(linesOf(content, 'json')).rejects.toMatchObject({ code: 'unreadable-source' });
  });
});

describe('HTML and XML', () => {
  it('is one line a block, without scripts', async () => {
    const html =
      '<html><head><title>x</title><script>evil()</script></head><body><h4>Pasal&nbsp;1</h4><p>Anak <b>adalah</b><br>manusia.</p></body></html>';
    expect(await linesOf(html, 'html')).toEqual(['Pasal 1', 'Anak adalah', 'manusia.']);
  });

  it('has no text where it has none', async () => {
    await expect(linesOf('<html><script>1</script></html>', 'html')).rejects.toMatchObject({
      code: 'unreadable-source',
    });
  });
});

it('numbers the items of an ordered list, and an article once', async () => {
  const xml = `<udhr><article number="1"><title>Pasal 1</title><orderedlist><listitem><para>Satu.</para></listitem>
    <listitem><para>Dua.</para></listitem></orderedlist></article><article number="2"><para>Tiga.</para></article></udhr>`;
  expect(await linesOf(xml, 'xml')).toEqual(['Pasal 1', '1. Satu.', '2. Dua.', 'Article 2', 'Tiga.']);
  expect(await linesOf('<ol type="a" start="3"><li>x;</li><li value="7">y.</li></ol>', 'html')).toEqual([
    'c. x;',
    'g. y.',
  ]);
});

it('counts lists within lists each in its own way', async () => {
  const html =
    '<p>Article 1</p><ol><li>Parties shall:<ol><li>fly:<ol><li>high;</li><li>low;</li></ol></li><li>land.</li></ol></li><li>Kites rest.</li></ol>';
  const { document } = await readSource(bytes(html), {
    format: 'html',
    grammar: 'treaty',
    language: 'en',
    portion: 'whole',
    path: 'x.html',
  });
  expect([...walk(document.body)].map(({ eId }) => eId)).toEqual([
    'art_1',
    'art_1__para_1',
    'art_1__para_1__point_a',
    'art_1__para_1__point_a__point_i',
    'art_1__para_1__point_a__point_ii',
    'art_1__para_1__point_b',
    'art_1__para_2',
  ]);
});

describe('Word', () => {
  it('is one line a paragraph', async () => {
    const { text, method } = await extractText(inventedDocx(['Pasal 1', '(1) Ayunan dirawat.']), 'docx');
    expect([method, text.lines.map((line) => line.text)]).toEqual([
      'docx',
      ['Pasal 1', '(1) Ayunan dirawat.'],
    ]);
  });

  it('is refused where it is none', async () => {
    await expect(extractText(bytes('PK no zip'), 'docx')).rejects.toMatchObject({
      code: 'unreadable-source',
    });
  });
});

it('writes the numbers of a counted list out, and says so', async () => {
  const { text } = await extractText(
    bytes('<p>Setiap orang:</p><ol><li><p>satu;</p></li><li>dua.</li></ol>'),
    'html',
  );
  expect(text.lines.map((line) => line.text)).toEqual(['Setiap orang:', '1. satu;', '2. dua.']);
  expect(text.corrections.map(({ rule }) => rule)).toEqual(['list-number', 'list-number']);
});

describe('PDF', () => {
  const page = (number: number, ...lines: string[]): string[] => [
    'www.contoh.example',
    ...lines,
    `- ${number} -`,
  ];

  it('sets running heads, page numbers and catch-words aside and knows its pages', async () => {
    const pdf = inventedPdf([
      page(1, 'Pasal 1', 'Ayunan dirawat setiap hari', 'Pasal 2 . . .'),
      page(2, 'Pasal 2', 'Perosotan dicat.'),
      page(3, 'Pasal 3', 'Selesai.'),
    ]);
    const { text, method } = await extractText(pdf, 'pdf');
    expect(method).toBe('pdf-text-layer');
    expect(text.lines.map((line) => [line.page, line.text])).toEqual([
      [1, 'Pasal 1'],
      [1, 'Ayunan dirawat setiap hari'],
      [2, 'Pasal 2'],
      [2, 'Perosotan dicat.'],
      [3, 'Pasal 3'],
      [3, 'Selesai.'],
    ]);
    expect(text.furniture).toHaveLength(7);
  });

  it.each([
    ['cut off', (pdf: Uint8Array) => pdf.subarray(0, Math.floor(pdf.length / 2)), /cut off/],
    ['damaged', () => bytes('%PDF-1.4\nrubbish\n%%EOF'), /cannot be read/],
    ['of pictures alone', () => inventedPdf([[], []]), /OCR/],
  ] as const)('says what is wrong with one %s', async (_, spoil, message) => {
    await expect(extractText(spoil(inventedPdf([['Pasal 1', 'Satu.']])), 'pdf')).rejects.toThrow(message);
  });
});

it.each([
  ['', 'empty-source'],
  ['  \n\t', 'empty-source'],
])('refuses a file of nothing', async (content, code) => {
  await expect(extractText(bytes(content), 'markdown')).rejects.toMatchObject({ code });
});

it('refuses what is no UTF-8', async () => {
  await expect(extractText(new Uint8Array([0xff, 0xfe, 0x41]), 'markdown')).rejects.toMatchObject({
    code: 'unreadable-source',
  });
});

it.each([
  ['uu.txt', '%PDF-1.7', 'pdf'],
  ['uu.md', '# UU', 'markdown'],
  ['uu.json', '{}', 'json'],
  ['uu', '<!DOCTYPE html>', 'html'],
  ['uu', '<?xml version="1.0"?>', 'xml'],
  ['uu', '[{"ID":1}]', 'json'],
])('tells the format of %s beginning with %s: %s', (file, content, format) => {
  expect(detectFormat(file, bytes(content))).toBe(format);
});

it('tells grammar and language', () => {
  expect(detectGrammar(sourceText(INVENTED_STATUTE))).toEqual({ grammar: 'statute', language: 'id' });
  expect(detectGrammar(sourceText('Article 1\nThe kites of the parties shall fly.'))).toEqual({
    grammar: 'treaty',
    language: 'en',
  });
});

it('takes an Indonesian translation for a treaty, and an act about one for an act', () => {
  const treaty =
    'KONVENSI TENTANG LAYANG-LAYANG\nNegara-negara Pihak pada Konvensi ini,\nPasal 1\nAngin yang bebas.';
  expect(detectGrammar(sourceText(treaty))).toEqual({ grammar: 'treaty', language: 'id' });
  const act = `UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2099\nTENTANG PENGESAHAN KONVENSI\nPasal 1\nMengesahkan Konvensi yang bebas.`;
  expect(detectGrammar(sourceText(act))).toEqual({ grammar: 'statute', language: 'id' });
});

it('reads an annexed instrument without the act around it', async () => {
  const act = `UNDANG-UNDANG NOMOR 9 TAHUN 2099 TENTANG PENETAPAN
Pasal 1
Peraturan itu ditetapkan.
Disahkan di Jakarta
LAMPIRAN
UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 9 TAHUN 2099
PERATURAN PEMERINTAH PENGGANTI UNDANG-UNDANG REPUBLIK INDONESIA NOMOR 1 TAHUN 2099 TENTANG PASIR
Pasal 1
Pasir milik bersama.
Ditetapkan di Jakarta
PENJELASAN
I. UMUM
Pasir itu halus.`;
  const { document } = await readSource(bytes(act), {
    format: 'markdown',
    grammar: 'statute',
    language: 'id',
    portion: 'attachment',
    path: 'x.md',
  });
  expect(document.title).toBe('PASIR');
  expect([...walk(document.body)].find(({ eId }) => eId === 'art_1')?.text).toBe('Pasir milik bersama.');
  expect(document.explanation[0]?.children[0]?.text).toBe('Pasir itu halus.');
});
