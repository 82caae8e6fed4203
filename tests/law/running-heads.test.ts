import { describe, expect, it } from 'vitest';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { type Provision, walk } from '@/lib/law/provision.ts';
import { RunningHeads } from '@/lib/law/statute-running-heads.ts';
import { sourceText } from './invented-statute.ts';

const words = (provisions: readonly Provision[]): Record<string, string> =>
  Object.fromEntries([...walk(provisions)].map(({ eId, text }) => [eId, text]));

const line = (text: string) => ({ text, line: 1, page: null });

describe('heads and numbers of pages left in the lines of a converted text', () => {
  it.each([
    ['a page number', '- 12 -'],
    ['a gazette head', 'PRES I DEN REPUBLIK INDONESIA -12-'],
    ['one misread', 'FRES IDEN REPUBUK INDONESIA'],
    ['head and number', '- 12 - PRESIDEN REPUBLIK INDONESIA'],
    ['a site', 'jdih.kemenkeu.go.id'],
  ])('go to the furniture, and what they hid begins anew: %s', (_, head) => {
    const page = head === '- 12 -' ? 'Pasal 9\nLama. - 3 -\n' : '';
    const source = sourceText(`${page}Pasal 10\n(1) Taman dibuka. ${head} (2) Taman ditutup.`);
    const { body, corrections, characters } = parseStatute(source);
    expect(words(body)).toMatchObject({ art_10__para_1: 'Taman dibuka.', art_10__para_2: 'Taman ditutup.' });
    expect(corrections.filter(({ rule }) => rule === 'running-head').map(({ from }) => from)).toContain(head);
    expect(characters.unplaced).toBe(0);
  });

  it('take with them the words that announce the next page', () => {
    const heads = new RunningHeads();
    const lines = heads.cut(line('a. ayunan; b. bola PRES I DEN REPUBLIK INDONESIA -4- b. bola besar;'));
    expect(lines.map(({ text }) => text)).toEqual(['a. ayunan;', 'b. bola besar;']);
    expect(heads.set.map(({ text }) => text)).toEqual(['b. bola PRES I DEN REPUBLIK INDONESIA -4-']);
  });

  it.each([
    'DENGAN RAHMAT TUHAN YANG MAHA ESA PRESIDEN REPUBLIK INDONESIA, Menimbang',
    'dengan persetujuan PRESIDEN REPUBLIK INDONESIA dan dewan',
    'Skor akhir adalah 30 - 7 - 4 angka.',
    'lihat taman.go.id.',
  ])('leave words alone: %s', (text) => {
    expect(new RunningHeads().cut(line(text))).toEqual([line(text)]);
  });
});
