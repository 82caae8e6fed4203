import { beforeAll, describe, expect, it } from 'vitest';
import { type AmendingSource, type Consolidation, consolidate } from '@/lib/law/amendments/consolidate.ts';
import { placeEId } from '@/lib/law/amendments/place.ts';
import { readSingleRepeals, readSunsets } from '@/lib/law/amendments/recodification.ts';
import { versionProblems } from '@/lib/law/amendments/version-problems.ts';
import type { LegalDocument } from '@/lib/law/document.ts';
import { type Provision, plainText, walk } from '@/lib/law/provision.ts';
import { validOn } from '@/lib/law/timeline.ts';
import { consolidatedText, mirror, realDocument } from './corpus.ts';

const AMENDED = ['uu-23-2002', 'uu-11-2008', 'uu-1-1974', 'uu-13-2006', 'uu-23-2006'];
const bases = new Map<string, LegalDocument>();
const sources = new Map<string, AmendingSource[]>();
const consolidated = new Map<string, Consolidation>();

function textOn(id: string, on: string): readonly Provision[] {
  const { body = [], explanation = [] } =
    validOn(consolidated.get(id)?.versions ?? [], on)?.text ?? bases.get(id) ?? {};
  return [...body, ...explanation];
}

function words(id: string, eId: string, on: string): string | null {
  const found = [...walk(textOn(id, on))].find((provision) => provision.eId === eId);
  return found ? plainText(found) : null;
}

describe.skipIf(!mirror)('law in time', () => {
  beforeAll(async () => {
    for (const id of AMENDED) {
      const { base, acts, consolidation } = await consolidatedText(id);
      bases.set(id, base);
      sources.set(id, acts);
      consolidated.set(id, consolidation);
    }
  }, 120_000);

  it('knows since when an article exists', () => {
    expect(words('uu-23-2002', 'art_76D', '2014-01-01')).toBeNull();
    expect(words('uu-23-2002', 'art_76D', '2015-01-01')).toMatch(/^Setiap Orang dilarang\b.*\.$/);
    expect(words('uu-11-2008', 'art_16A', '2023-12-31')).toBeNull();
    expect(words('uu-11-2008', 'art_16A', '2024-01-02')).toMatch(/^\(1\) /);
    expect(words('uu-1-1974', 'art_65A', '2019-10-14')).toBeNull();
  });

  it('gives each day its words', () => {
    const texts = ['2003-01-01', '2015-01-01', '2017-01-01'].map((on) => words('uu-23-2002', 'art_81', on));
    expect(new Set(texts).size).toBe(3);
    expect(texts.map((text) => text?.match(/^\(\d\)/gm)?.length)).toEqual([2, 3, 9]);
    expect(words('uu-1-1974', 'art_7__para_1', '2010-01-01')).toMatch(
      /19 \(sembilan belas\).*16 \(enam belas\)/,
    );
    expect(words('uu-1-1974', 'art_7__para_1', '2020-01-01')).not.toMatch(/16/);
    expect(words('uu-11-2008', 'art_27', '2010-01-01')).toBe(words('uu-11-2008', 'art_27', '2017-01-01'));
    expect(words('uu-11-2008', 'exp__art_27', '2010-01-01')).not.toBe(
      words('uu-11-2008', 'exp__art_27', '2017-01-01'),
    );
    expect(words('uu-11-2008', 'art_27__para_3', '2017-01-01')).not.toBeNull();
    expect(words('uu-11-2008', 'art_27__para_3', '2025-01-01')).toBeNull();
    expect(words('uu-23-2002', 'art_63', '2015-01-01')).toBe('Dihapus.');
  });

  it('knows a change of one letter that is announced, and other words that are not', () => {
    const origin = (id: string, on: string, eId: string) =>
      validOn(consolidated.get(id)?.versions ?? [], on)?.origins.get(eId)?.enactedByEId;
    expect(origin('uu-11-2008', '2024-01-02', 'art_40__para_5')).toBe('art_I__mod_13');
    expect(origin('uu-23-2006', '2014-01-01', 'art_8__para_3')).toBe('art_I__mod_5');
    expect(consolidated.get('uu-23-2006')?.versions.at(-1)?.unannounced).toContain('art_8__para_3');
    expect(origin('uu-23-2002', '2015-01-01', 'art_15__point_a')).toBeNull();
  });

  it('puts new articles in their chapters', () => {
    const group = (eId: string) =>
      [...walk(textOn('uu-23-2002', '2015-01-01'))].find((provision) => provision.eId === eId);
    expect(group('chp_XIA')?.children).toHaveLength(10);
    expect(group('chp_IXA')?.children.map(({ num }) => num)).toEqual(['71E']);
    expect(group('chp_XA')?.children.map(({ num }) => num)).toEqual(['73A']);
  });

  it('applies all but what it says it leaves', () => {
    const left = AMENDED.flatMap((id) => consolidated.get(id)?.outcomes ?? []).filter(
      ({ applied }) => !applied,
    );
    expect(left.map(({ by, byEId, reason }) => `${by} ${byEId} ${reason}`)).toEqual([
      'uu-1-2024 art_I__mod_4 explanation-not-held',
    ]);
  });

  it.each(AMENDED)('%s passes the document checks in each version', (id) => {
    const base = bases.get(id);
    const known = new Set(base?.problems.map(({ code, eId }) => `${code} ${eId}`));
    const ours = new Set(['explanation-not-held', 'unannounced-change']);
    const found = (consolidated.get(id)?.versions ?? [])
      .flatMap((version) => versionProblems(version, base?.attachments ?? [], base?.problems ?? []))
      .filter(({ code, eId }) => !ours.has(code) && !known.has(`${code} ${eId}`));
    // UU 35/2014 prints its Pasal 20 without the full stop, and so it reads in both later versions.
    const printed = 'unfinished-sentence art_20';
    expect(found.map(({ code, eId }) => `${code} ${eId}`)).toEqual(
      id === 'uu-23-2002' ? [printed, printed] : [],
    );
  });

  it.each(AMENDED)('%s is the same whatever the order of import, and when applied again', (id) => {
    const base = bases.get(id);
    const acts = sources.get(id) ?? [];
    const text = { body: base?.body ?? [], explanation: base?.explanation ?? [] };
    expect(consolidate(text, acts.toReversed(), base?.title)).toEqual(consolidated.get(id));
    const latest = consolidated.get(id)?.versions.at(-1);
    const last = [...acts].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '')).slice(-1);
    const again = consolidate(latest?.text ?? text, last).versions.at(-1);
    expect(again?.text.body).toEqual(latest?.text.body);
  });

  it('reads which provisions the criminal code repeals, and what references to them now mean', async () => {
    const repeals = readSingleRepeals((await realDocument('uu-1-2023')).body);
    const of = (id: string) =>
      repeals
        .filter(({ instrument }) => instrument === id)
        .map(({ target, successors }) => `${placeEId(target)} → ${successors.map(placeEId).join(', ')}`);
    expect(of('uu-23-2002')).toEqual(['art_81__para_1 → art_473__para_4', 'art_82 → ']);
    expect(of('uu-21-2007')).toEqual(['art_2 → art_455']);
    expect(of('uu-44-2008')).toEqual(['art_29 → art_407__para_1']);
    expect(of('uu-13-2006').map((line) => line.split(' → ')[1])).toEqual([
      'art_295',
      'art_296',
      'art_297',
      'art_299',
    ]);
    expect(of('uu-11-2008')).toHaveLength(13);
    expect(of('uu-11-2008')).toContain('art_28__para_2 → art_243');
    const [sunset] = readSunsets((await realDocument('uu-1-2024')).body);
    expect(sunset).toMatchObject({ until: 'uu-1-2023', eId: 'art_II__para_1' });
    expect(sunset?.targets).toHaveLength(13);
  });
});
