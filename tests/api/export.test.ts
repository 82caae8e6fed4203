import { describe, expect, it } from 'vitest';
import { isAkomaNtoso } from '@/lib/corpus/akn-dom.ts';
import { readAkomaNtoso } from '@/lib/corpus/extract-akn.ts';
import { extractDocx } from '@/lib/corpus/extract-docx.ts';
import { walk } from '@/lib/law/provision.ts';
import { faultsOf } from '../export/akn-schema.ts';
import { mirror } from '../real/corpus.ts';

const SITE = process.env.LINDUNG_TEST_URL ?? 'http://localhost:3000';
const API = `${SITE}/api/v1`;

async function file(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; type: string; name: string; text: string }> {
  const response = await fetch(
    path.startsWith('/akn') || path.startsWith('/api') ? SITE + path : API + path,
    { headers, redirect: 'manual' },
  );
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    name: response.headers.get('content-disposition') ?? response.headers.get('location') ?? '',
    text: await response.text(),
  };
}

describe('export', () => {
  it.each([
    ['ris', 'application/x-research-info-systems', 'uu-17-2023.ris', 'TY  - STAT\r\n'],
    ['bib', 'application/x-bibtex', 'uu-17-2023.bib', '@legislation{uu-17-2023,'],
    ['csl', 'application/vnd.citationstyles.csl+json', 'uu-17-2023.csl.json', '[\n'],
  ])('gives the record in %s of a law whose text is not held', async (format, type, name, opening) => {
    const answer = await file(`/instruments/uu-17-2023/export?format=${format}`);
    expect(answer).toMatchObject({ status: 200, name: `attachment; filename="${name}"` });
    expect(answer.type.startsWith(type)).toBe(true);
    expect(answer.text.startsWith(opening)).toBe(true);
  });

  it.each([
    ['/instruments/uu-17-2023/export', 422, 'format'],
    ['/instruments/uu-17-2023/export?format=pdf', 422, 'format'],
    ['/instruments/uu-17-2023/export?format=ris&lang=fr', 422, 'lang'],
    ['/instruments/uu-17-2023/export?format=ris&on=2020-02-31', 422, 'on'],
    ['/instruments/uu-1-1800/export?format=ris', 404, 'instrument'],
    ['/instruments/uu-17-2023/export?format=txt', 404, undefined],
    ['/instruments/uu-17-2023/export?format=txt&eId=rubbish%20here', 404, 'eId'],
    ['/folder/export?format=ris', 422, 'p'],
    ['/folder/export?format=ris&p=%25', 404, 'p'],
    [
      `/folder/export?format=ris${Array.from({ length: 101 }, (_, index) => `&p=crc/article-${index}`).join('')}`,
      422,
      'p',
    ],
    ['/akn/id/act/uu/1800/1', 404, 'iri'],
    ['/akn/id/act/uu/2023/17/ind@2023-02-31', 422, 'iri'],
  ])('answers %s with %i and names the field', async (path, status, field) => {
    const answer = await file(path);
    expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
    expect(JSON.parse(answer.text).field).toBe(field);
  });

  it('speaks unAPI', async () => {
    expect((await file('/api/unapi')).text).toContain(
      '<format name="ris" type="application/x-research-info-systems"',
    );
    const formats = await file('/api/unapi?id=uu-17-2023');
    expect([formats.status, formats.text.includes('<formats id="uu-17-2023">')]).toEqual([300, true]);
    expect((await file('/api/unapi?id=uu-17-2023&format=ris')).text).toMatch(
      /^TY {2}- STAT\r\n[\s\S]*\r\nM1 {2}- 17\r\n/,
    );
    expect((await file('/api/unapi?id=uu-17-2023&format=mods')).status).toBe(406);
    expect((await file('/api/unapi?id=uu-1-1800&format=ris')).status).toBe(404);
  });

  it('leads an IRI to the page', async () => {
    expect(await file('/akn/id/act/uu/2023/17', { 'accept-language': 'en' })).toMatchObject({
      status: 303,
      name: `${SITE}/en/law/uu-17-2023`,
    });
  });
});

describe.skipIf(!mirror)('export of real texts', () => {
  it('gives an act as valid Akoma Ntoso with all its articles', async () => {
    const { text, type, name } = await file('/instruments/uu-44-2008/export?format=akn');
    expect([type, name]).toEqual([
      'application/akn+xml; charset=utf-8',
      'attachment; filename="uu-44-2008.akn.xml"',
    ]);
    expect(await faultsOf([{ name: 'uu-44-2008', xml: text }])).toEqual([]);
    expect([...walk(readAkomaNtoso(text).body)].filter(({ kind }) => kind === 'article')).toHaveLength(45);
  });

  it.each([
    [
      'txt',
      'text/plain',
      /^Pasal 4 ayat \(1\) huruf f Undang-Undang Nomor 44 Tahun 2008[\s\S]*\nf\. pornografi anak\.\n[\s\S]*SHA-256 [0-9a-f]{64}/,
    ],
    ['json', 'application/json', /"eId": "art_4__para_1__point_f"/],
    ['akn', 'application/akn+xml', /<portionBody><point eId="art_4__para_1__point_f"/],
    ['ris', 'application/x-research-info-systems', /SE {2}- Pasal 4 ayat \(1\) huruf f/],
  ])('gives a letter in %s', async (format, type, words) => {
    const answer = await file(`/instruments/uu-44-2008/export?format=${format}&eId=art_4__para_1__point_f`);
    expect(answer.status).toBe(200);
    expect(answer.type.startsWith(type)).toBe(true);
    expect(answer.text).toMatch(words);
  });

  it('gives a folder in Word, in its order, each with its source', async () => {
    const response = await fetch(`${API}/folder/export?format=docx&p=crc/article-34&p=uu-44-2008/pasal-11`);
    const lines = (await extractDocx(new Uint8Array(await response.arrayBuffer()))).lines.map(
      ({ text }) => text,
    );
    const [crc, act] = ['Article 34', 'Pasal 11'].map((heading) => lines.indexOf(heading));
    expect(crc).toBeGreaterThanOrEqual(0);
    expect(act).toBeGreaterThan(crc ?? 0);
  });

  it('names a provision that is not there', async () => {
    const { status, text } = await file('/instruments/uu-44-2008/export?format=txt&eId=art_4__para_7');
    expect([status, JSON.parse(text).field, JSON.parse(text).lastExisting.eId]).toEqual([
      404,
      'eId',
      'art_4',
    ]);
  });

  it('answers an IRI by what is accepted and by its ending', async () => {
    const iri = '/akn/id/act/uu/2008/44/ind@2008-11-26';
    expect(await file(`${iri}~art_4`, { accept: 'text/html', 'accept-language': 'id' })).toMatchObject({
      status: 303,
      name: `${SITE}/id/law/uu-44-2008@2008-11-26/pasal-4`,
    });
    for (const answer of [
      await file(`${iri}/!main~art_4`, { accept: 'application/akn+xml' }),
      await file(`${iri}~art_4.xml`),
    ]) {
      expect(answer.type).toContain('application/akn+xml');
      expect(isAkomaNtoso(answer.text)).toBe(true);
      expect(answer.text).toContain('<portionBody><article eId="art_4"');
    }
    expect((await file(`${iri}~art_99`, { accept: 'text/html' })).status).toBe(404);
  });
});
