import { describe, expect, it } from 'vitest';
import { mirror } from '../real/corpus.ts';
import { call } from './call.ts';

describe.skipIf(!mirror)('the API on the law of a day', () => {
  it('gives each day its law, and says by which instruction', async () => {
    const at = async (path: string) => (await call(`/instruments/${path}`)).body as Record<string, unknown>;
    expect(await at('uu-23-2002/provisions/art_81?on=2015-01-01')).toMatchObject({
      inForceFrom: '2014-10-17',
      inForceTo: '2016-05-25',
      enactedBy: { id: 'uu-35-2014', eId: 'art_I__mod_66' },
      basis: 'consolidated',
      source: { path: 'id/uu-35-2014.pdf', page: expect.any(Number) },
    });
    expect(await at('uu-23-2002/provisions/art_81?on=2003-01-01')).toMatchObject({
      enactedBy: { id: 'uu-23-2002' },
      basis: 'printed',
    });
    expect(await at('uu-23-2002/provisions/art_76D?on=2014-01-01')).toMatchObject({
      status: 404,
      detail: expect.stringContaining('2014-10-17'),
    });
    expect(await at('uu-23-2002?on=1999-01-01')).toMatchObject({
      expression: null,
      absence: { from: '2002-10-22' },
    });
    expect(await at('uu-23-2002?on=2150-01-01')).toMatchObject({
      expression: { notices: [{ kind: 'dayNotReached' }, { kind: 'consolidated' }, {}] },
    });
    expect(await at('uu-11-2008/provisions/art_45__para_3')).toMatchObject({ inForceTo: null });
  });

  it('tells versions and what changed between days', async () => {
    const { body } = await call('/instruments/uu-23-2002/versions');
    expect(body).toMatchObject({
      official: false,
      versions: [
        { basis: 'printed', validTo: '2014-10-17' },
        { applied: 73, notApplied: 0 },
        { validTo: null, current: true },
      ],
    });
    const diff = await call('/instruments/uu-1-1974/diff?from=2010-01-01&to=2020-01-01');
    expect(diff.body).toMatchObject({
      provisions: [
        { eId: 'art_7', change: 'changed', by: { id: 'uu-16-2019', eId: 'art_I__mod_1' } },
        { eId: 'art_65A', change: 'inserted' },
      ],
    });
    expect((await call('/instruments/uu-1-1974/diff?from=2020-01-01&to=2021-01-01')).body).toMatchObject({
      provisions: [],
    });
    expect((await call('/instruments/uu-1-1974/diff?from=2015-13-45')).body).toMatchObject({
      status: 422,
      field: 'from',
    });
    expect((await call('/instruments/uu-1-1974/diff')).body).toMatchObject({ status: 422, field: 'from' });
  });

  it('tells no list that one source numbers and the other letters as new', async () => {
    const { body } = await call('/instruments/uu-23-2002/diff?from=2014-10-16&to=2014-10-17');
    const { provisions } = body as {
      provisions: { eId: string; units: { marker: string | null; change: string }[] }[];
    };
    const units = provisions.find(({ eId }) => eId === 'art_15')?.units ?? [];
    expect(units.map(({ marker, change }) => `${marker} ${change}`)).toEqual([
      'Pasal 15 same',
      ...['a.', 'b.', 'c.'].map((marker) => `${marker} same`),
      expect.stringMatching(/^d\. /),
      expect.stringMatching(/^e\. /),
      'f. inserted',
    ]);
  });

  it('knows no end of what has not begun, and the end of what was repealed', async () => {
    const at = async (path: string) => (await call(`/instruments/${path}`)).body as Record<string, unknown>;
    expect(await at('uu-11-2012/provisions/art_1?on=2013-01-01')).toMatchObject({
      status: 'notYetInForce',
      inForceFrom: '2014-07-30',
      inForceTo: null,
    });
    expect(await at('uu-11-2012/provisions/art_1?on=2012-07-29')).toMatchObject({
      code: 'not-yet-in-existence',
    });
    expect(await at('uu-3-1997/provisions/art_1?on=2014-07-30')).toMatchObject({
      status: 'repealed',
      inForceTo: '2014-07-30',
    });
    expect(await at('uu-36-2009/versions')).toMatchObject({
      versions: [{ validTo: '2023-08-08', current: false }],
    });
    expect(await at('uu-36-2009/diff?from=2020-01-01&to=2024-01-01')).toMatchObject({
      provisions: [],
      repealed: { date: '2023-08-08', by: { href: '/en/law/uu-17-2023' } },
    });
    expect(await at('uu-36-2009/diff?from=2023-08-08&to=2024-01-01')).toMatchObject({ repealed: null });
  });

  it('says of which day it holds no words', async () => {
    const at = async (path: string) => (await call(`/instruments/${path}`)).body as Record<string, unknown>;
    expect(await at('uud-1945/provisions/art_28B?on=2001-11-09')).toMatchObject({
      code: 'not-held',
      detail: expect.stringContaining('2002-08-10'),
    });
    expect(await at('uud-1945/diff?from=1950-01-01&to=2010-01-01')).toMatchObject({ code: 'not-held' });
    expect(await at('uu-11-2008/provisions/exp__art_5?on=2010-01-01')).toMatchObject({ code: 'not-held' });
    expect(await at('uu-11-2008/provisions/exp__art_5?on=2017-01-01')).toMatchObject({
      enactedBy: { id: 'uu-19-2016', eId: 'art_I__mod_2' },
    });
    expect(await at('uu-13-2003/versions')).toMatchObject({
      notApplied: [{ by: { id: 'uu-6-2023' }, reason: 'act-not-held' }],
    });
  });

  it.each(['2015-13-45', '2015-02-29', '2015', '2015-1-1', 'today'])('says that %j is no day', async (on) => {
    const { body } = await call(`/instruments/uu-23-2002/provisions/art_76D?on=${on}`);
    expect(body).toMatchObject({ status: 422, code: 'malformed-date', field: 'on' });
  });

  it.each([
    ['uu-23-2002/provisions/art_1__point_15a', '2014-10-16', null],
    ['uu-23-2002/provisions/art_1__point_15a', '2014-10-17', 'uu-35-2014 art_I__mod_1'],
    ['uu-23-2002/provisions/art_9__para_1a', '2014-10-17', 'uu-35-2014 art_I__mod_3'],
    ['uu-23-2002/provisions/chp_XIA', '2014-10-16', null],
    ['uu-23-2002/provisions/art_81__para_7', '2016-05-24', null],
    ['uu-23-2002/provisions/art_81__para_7', '2016-05-25', 'perppu-1-2016 art_I__mod_1'],
    ['uu-23-2002/provisions/art_81__para_1', '2016-05-25', 'uu-35-2014 art_I__mod_66'],
    ['uu-11-2008/provisions/art_1__point_6a', '2016-11-24', null],
    ['uu-11-2008/provisions/art_26__para_3', '2016-11-25', 'uu-19-2016 art_I__mod_3'],
    ['uu-11-2008/provisions/art_28__para_3', '2024-01-01', null],
    ['uu-11-2008/provisions/art_40__para_2c', '2024-01-02', 'uu-1-2024 art_I__mod_13'],
    ['uu-11-2008/provisions/art_45B', '2020-01-01', 'uu-19-2016 art_I__mod_8'],
    ['uu-11-2008/provisions/art_45B', '2024-01-02', 'uu-1-2024 art_I__mod_18'],
    ['uu-1-1974/provisions/art_7__para_4', '2019-10-14', null],
    ['uu-13-2006/provisions/art_7A', '2014-10-16', null],
    ['uu-13-2006/provisions/art_42A', '2014-10-17', 'uu-31-2014 art_I__mod_26'],
    ['uu-23-2006/provisions/art_79A', '2013-12-23', null],
    ['uu-23-2006/provisions/chp_VIIIA', '2013-12-24', 'uu-24-2013 art_I__mod_20'],
  ])('%s on %s comes from %s', async (path, on, by) => {
    const { status, body } = await call(`/instruments/${path}?on=${on}`);
    const { enactedBy } = body as { enactedBy?: { id: string; eId: string } };
    expect(status).toBe(by === null ? 404 : 200);
    expect(enactedBy ? `${enactedBy.id} ${enactedBy.eId}` : null).toBe(by);
  });

  it.each([
    ['uu-23-2002/provisions/art_81__para_1', 'art_473__para_4', 'art_622__para_1__point_n'],
    ['uu-23-2002/provisions/art_82__para_5', null, 'art_622__para_1__point_n'],
    ['uu-21-2007/provisions/art_2__para_2', 'art_455', 'art_622__para_1__point_q'],
    ['uu-20-2003/provisions/art_69', 'art_272__para_2', 'art_622__para_1__point_p'],
    ['uu-11-2008/provisions/art_30', 'art_332', 'art_622__para_1__point_r'],
    ['uu-11-2008/provisions/art_31__para_1', 'art_258__para_2', 'art_622__para_1__point_r'],
    ['uu-11-2008/provisions/art_27A', null, 'art_II__para_1'],
    ['uu-40-2008/provisions/art_15', 'art_244', 'art_622__para_1__point_s'],
    ['uu-44-2008/provisions/art_29', 'art_407__para_1', 'art_622__para_1__point_t'],
    ['uu-13-2006/provisions/art_37', 'art_295', 'art_622__para_1__point_ac'],
  ])('%s is law until the code is, and then means %s', async (path, successor, by) => {
    const at = async (on: string) => (await call(`/instruments/${path}?on=${on}`)).body as Repealed;
    expect(await at('2026-01-01')).toMatchObject({ status: 'inForce', inForceTo: '2026-01-02' });
    const then = await at('2026-01-02');
    expect(then).toMatchObject({ status: 'repealed', inForceTo: '2026-01-02', text: expect.any(String) });
    const repeals = then.notices.filter(({ kind }) => kind === 'repealed');
    expect(repeals.map(({ by: act }) => act?.eId)).toContain(by);
    expect(repeals.flatMap(({ successors = [] }) => successors.map(({ eId }) => eId))).toEqual(
      successor === null ? [] : expect.arrayContaining([successor]),
    );
  });

  it.each([
    'uu-23-2002/provisions/art_81__para_2',
    'uu-23-2002/provisions/art_82A',
    'uu-11-2008/provisions/art_27B',
    'uu-11-2008/provisions/art_31__para_3',
    'uu-11-2008/provisions/art_52__para_1',
    'uu-13-2006/provisions/art_40',
    'uu-44-2008/provisions/art_37',
    'uu-1-2023/provisions/art_473',
  ])('%s is not named by the code and stays law', async (path) => {
    const { body } = await call(`/instruments/${path}?on=2026-01-02`);
    expect(body).toMatchObject({ status: 'inForce', inForceTo: null });
  });

  it('tells what stopped being law between two days, asked either way', async () => {
    const ended = async (query: string) => {
      const { body } = await call(`/instruments/${query}`);
      return (body as { ended: { eId: string; date: string }[] }).ended.map(({ eId }) => eId);
    };
    const both = ['art_81__para_1', 'art_82'];
    expect(await ended('uu-23-2002/diff?from=2026-01-01&to=2026-01-02')).toEqual(both);
    expect(await ended('uu-23-2002/diff?from=2026-01-02&to=2010-01-01')).toEqual(both);
    expect(await ended('uu-23-2002/diff?from=2026-01-02&to=2026-06-01')).toEqual([]);
    expect(await ended('uu-23-2002/diff?from=2026-01-01&to=2026-01-02&eId=art_81')).toEqual(both.slice(0, 1));
    const ite = await ended('uu-11-2008/diff?from=2026-01-01&to=2026-01-02');
    expect(ite).toHaveLength(19);
    expect(ite).not.toContain('art_27__para_3');
    expect(await ended('uu-36-2009/diff?from=2020-01-01&to=2026-06-01')).toEqual([]);
  });

  it('tells a deleted article as deleted, and by which instruction', async () => {
    const { body } = await call('/instruments/uu-23-2002/diff?from=2014-10-16&to=2014-10-17');
    const { provisions } = body as {
      provisions: { eId: string; change: string; by: { eId: string } | null }[];
    };
    expect(provisions.find(({ eId }) => eId === 'art_63')).toMatchObject({
      change: 'deleted',
      by: { eId: 'art_I__mod_40' },
    });
  });

  it.each([
    ['uu-23-2002/provisions/art_63', '2014-10-16', '2002-10-22', '2014-10-17'],
    ['uu-23-2002/provisions/art_1__point_1', '2020-01-01', '2002-10-22', null],
    ['uu-23-2002/provisions/art_59__para_2__point_d', '2016-01-01', '2014-10-17', null],
    ['uu-23-2002/provisions/art_81__para_3', '2016-05-24', '2014-10-17', '2016-05-25'],
    ['uu-11-2008/provisions/art_45__para_3', '2020-01-01', '2016-11-25', '2024-01-02'],
    ['uu-11-2008/provisions/art_27__para_3', '2023-12-31', '2008-04-21', '2024-01-02'],
    ['uu-1-1974/provisions/art_7__para_1', '2019-10-14', '1974-01-02', '2019-10-15'],
    ['uu-23-2006/provisions/art_32__para_2', '2013-12-23', '2006-12-29', '2013-12-24'],
    ['uu-23-2006/provisions/art_27__para_2', '2015-01-01', '2006-12-29', null],
    ['uu-23-2006/provisions/art_58__para_2__point_bb', '2013-12-24', '2013-12-24', null],
    ['uu-13-2006/provisions/art_7A__para_1__point_a', '2014-10-17', '2014-10-17', null],
    ['uu-3-1997/provisions/art_1', '1998-01-03', '1998-01-03', '2014-07-30'],
    ['uu-36-2009/provisions/art_192', '2023-08-07', '2009-10-13', '2023-08-08'],
    ['pp-44-2008/provisions/art_1', '2018-03-04', '2008-05-29', '2018-03-05'],
  ])('%s on %s is law from %s to %s', async (path, on, from, to) => {
    const { body } = await call(`/instruments/${path}?on=${on}`);
    expect(body).toMatchObject({ inForceFrom: from, inForceTo: to, status: 'inForce' });
  });

  it('explains a provision as it was explained on the day', async () => {
    const at = async (path: string) => (await call(`/instruments/${path}`)).body as { text?: string };
    expect((await at('uu-23-2006/provisions/exp__art_79__para_2?on=2014-01-01')).text).toMatch(
      /lembaga negara/,
    );
    expect((await at('uu-11-2008/provisions/exp__art_27__para_1?on=2017-01-01')).text).toMatch(/menyebarkan/);
    expect(await at('uu-23-2002/provisions/exp__art_14__para_1?on=2014-10-17')).toMatchObject({
      text: expect.stringMatching(/pemisahan/),
      enactedBy: { id: 'uu-35-2014', eId: 'art_I__mod_5' },
      source: { path: 'alternates/uu-35-2014.mblonyox.md' },
    });
    expect(await at('uu-23-2002/provisions/exp__art_9?on=2014-10-16')).toMatchObject({
      enactedBy: { id: 'uu-23-2002' },
    });
  });
});

interface Repealed {
  status: string;
  notices: { kind: string; by: { eId: string | null } | null; successors?: { eId: string | null }[] }[];
}
