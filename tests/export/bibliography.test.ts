import { describe, expect, it } from 'vitest';
import { escapeLatex, formatBiblatex } from '@/lib/export/biblatex.ts';
import { formatCslJson } from '@/lib/export/csl-json.ts';
import { formatRis } from '@/lib/export/ris.ts';
import { inventedFacts, inventedItem } from './invented-items.ts';

const PARK = inventedItem('uu-7-2099', 'art_2');
const KITES = { ...inventedItem('kites'), text: null, notices: [] };
const COMMENT = { ...inventedItem('kites-gc1'), notices: [] };

describe('RIS', () => {
  it('is a statute with number, date, short title, gazette and provision', () => {
    expect(formatRis([PARK]).split('\r\n')).toEqual([
      'TY  - STAT',
      'TI  - Undang-Undang Nomor 7 Tahun 2099 tentang Taman Bermain',
      'ST  - UU 7/2099 Taman Bermain',
      'M1  - 7',
      'DA  - 2099/01/01/',
      'PY  - 2099',
      'T2  - Lembaran Negara Republik Indonesia',
      'VL  - 2099/7',
      'SE  - art_2',
      'CY  - Republik Indonesia',
      'LA  - id',
      'UR  - https://lindung.example/en/law/uu-7-2099',
      'N1  - In English: Law Number 7 of 2099 on Playgrounds. Repealed by UU 8/2099.',
      'ER  - ',
      '',
    ]);
  });

  it('says that a treaty is one, and gives a UN document its symbol', () => {
    const [treaty = '', comment = ''] = formatRis([KITES, COMMENT])
      .split('ER  - \r\n')
      .map((record) => record.trim());
    expect(treaty).toContain('M2  - Type: treaty');
    expect(treaty).toContain('DA  - 2097/05//');
    expect(treaty).toContain('T2  - United Nations Treaty Series\r\nVL  - 9999\r\nSP  - 3');
    expect(comment).toMatch(/^TY {2}- RPRT/);
    expect(comment).toContain('SN  - CRC/K/GC/1');
    expect(comment).toContain('PB  - UN Committee on the Rights of the Child');
  });
});

describe('BibLaTeX', () => {
  it('keeps case and escapes what LaTeX would read', () => {
    expect(escapeLatex('a\\b {c} 5 % & $ # _ ~ ^')).toBe(
      'a\\textbackslash{}b \\{c\\} 5 \\% \\& \\$ \\# \\_ \\textasciitilde{} \\textasciicircum{}',
    );
    expect(formatBiblatex([KITES])).toContain(
      '  title = {{Convention on Kites \\& Strings <50 \\% \\{cotton\\}>}},\n  shorttitle = {{Kites\\_Convention}},',
    );
  });

  it.each([
    [PARK, '@legislation{uu-7-2099-art_2,'],
    [KITES, '@legal{kites,'],
    [COMMENT, '@report{kites-gc1,'],
  ])('has the entry type of its kind', (item, opening) => {
    expect(formatBiblatex([item]).startsWith(opening)).toBe(true);
  });

  it('has as many braces opened as closed, whatever the words', () => {
    const text = formatBiblatex([PARK, KITES, COMMENT]).replace(/\\[{}]/g, '');
    expect(text.split('{').length).toBe(text.split('}').length);
  });
});

describe('CSL-JSON', () => {
  it('is legislation with number, date, short title and gazette', () => {
    expect(JSON.parse(formatCslJson([PARK]))).toEqual([
      {
        id: 'uu-7-2099-art_2',
        type: 'legislation',
        title: 'Undang-Undang Nomor 7 Tahun 2099 tentang Taman Bermain',
        'title-short': 'UU 7/2099 Taman Bermain',
        number: '7',
        issued: { 'date-parts': [[2099, 1, 1]] },
        'container-title': 'Lembaran Negara Republik Indonesia',
        volume: '2099/7',
        section: 'art_2',
        authority: 'Republik Indonesia',
        jurisdiction: 'id',
        language: 'id',
        URL: 'https://lindung.example/en/law/uu-7-2099',
        note: 'Repealed by UU 8/2099.',
      },
    ]);
  });

  it('says that a date is not confirmed', () => {
    const facts = inventedFacts('kites');
    const events = facts.events.map((event) => ({ ...event, verification: 'unverified' as const }));
    const [item] = JSON.parse(formatCslJson([{ ...KITES, facts: { ...facts, events } }]));
    expect(item.note).toMatch(/not confirmed/);
  });

  it('leaves out what is not known', () => {
    const [item] = JSON.parse(
      formatCslJson([
        { ...KITES, facts: { ...inventedFacts('kites'), year: null, events: [], gazette: [] } },
      ]),
    );
    expect(item).toMatchObject({ type: 'treaty', title: expect.any(String) });
    for (const absent of ['issued', 'number', 'container-title', 'volume', 'page', 'note'])
      expect(item).not.toHaveProperty(absent);
  });

  it('leaves out a gazette of national law that is not verified, and says so of the series of a treaty', () => {
    const csl = (item: typeof PARK, series: 'LN' | 'CETS') => {
      const gazette = [{ series, reference: '201', verification: 'unverified' as const }];
      return JSON.parse(formatCslJson([{ ...item, facts: { ...item.facts, gazette } }]))[0];
    };
    expect(csl(PARK, 'LN')).not.toHaveProperty('container-title');
    expect(csl(KITES as typeof PARK, 'CETS')).toMatchObject({
      'container-title': 'Council of Europe Treaty Series',
      volume: '201',
      note: expect.stringMatching(/place in the series is not confirmed/),
    });
  });
});
