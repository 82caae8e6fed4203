import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '@/lib/editorial/read-catalogue.ts';
import { inventedSeeds, PARK_LAW, REPEALING_LAW } from './invented-seeds.ts';

const SOURCE = `- id: uu-7-2099/main
  instrument: uu-7-2099
  role: main
  path: id/uu-7-2099.md
  url: https://texts.example/park/${'a'.repeat(40)}/7.md
  sha256: ${'b'.repeat(64)}
  bytes: 12
  format: markdown
  language: id
  grammar: statute
`;

describe('the catalogue', () => {
  it('is read with what may be left out filled in', () => {
    const { instruments, sources, hashes } = readCatalogue(
      inventedSeeds({ 'uu-7-2099': PARK_LAW, 'uu-8-2099': REPEALING_LAW }, SOURCE),
    );
    expect(instruments[1]).toMatchObject({
      aliases: [],
      summary: null,
      relations: [{ type: 'repeals', to: 'uu-7-2099', note: null }],
    });
    expect(sources[0]).toMatchObject({ authority: 'official', portion: 'whole', validFrom: null });
    expect(hashes.size).toBe(2);
  });

  it('has another hash when a source changes', () => {
    const hash = (sources: string): string | undefined =>
      readCatalogue(inventedSeeds({ 'uu-7-2099': PARK_LAW }, sources)).hashes.get('uu-7-2099');
    expect(hash(SOURCE)).not.toBe(hash(SOURCE.replace('bytes: 12', 'bytes: 13')));
  });

  it.each([
    [
      'an unknown key',
      PARK_LAW.replace('binding: true', 'binding: true\ncolour: red'),
      /uu-7-2099\.yaml:14: colour: is not a key/,
    ],
    [
      'an unknown key below another',
      PARK_LAW.replace('    date: "2099-01-01"', '    day: "2099-01-01"'),
      /uu-7-2099\.yaml:\d+: events\.0\.da[ty]e?/,
    ],
    [
      'a day that is none',
      PARK_LAW.replace('2099-02-01', '2099-02-30'),
      /uu-7-2099\.yaml:\d+: events\.1\.date: .*YYYY-MM-DD/,
    ],
    ['a type that is none', PARK_LAW.replace('type: uu', 'type: law'), /uu-7-2099\.yaml:2: type/],
    [
      'a number that is not that of the id',
      PARK_LAW.replace('number: "7"', 'number: "6"'),
      /number 6 .* uu-7-2099/,
    ],
    [
      'another id than the file',
      PARK_LAW.replace('id: uu-7-2099', 'id: uu-6-2099'),
      /the file is named uu-7-2099/,
    ],
    [
      'broken YAML',
      PARK_LAW.replace('aliases: ["UU Taman"]', 'aliases: ["UU Taman"'),
      /uu-7-2099\.yaml:\d+: /,
    ],
    ['a malformed eId', `${PARK_LAW}    eId: "Pasal 4"\n`, /events\.1\.eId: .*art_4__para_1/],
  ])('refuses %s and names it', (_, content, message) => {
    expect(() => readCatalogue(inventedSeeds({ 'uu-7-2099': content }))).toThrow(message);
  });

  it.each([
    [
      'to nobody',
      REPEALING_LAW.replace('to: uu-7-2099', 'to: uu-9-2099'),
      /"uu-9-2099" is to an instrument that has no file/,
    ],
    ['to itself', REPEALING_LAW.replace('to: uu-7-2099', 'to: uu-8-2099'), /to itself/],
    [
      'stated twice',
      REPEALING_LAW + REPEALING_LAW.slice(REPEALING_LAW.indexOf('  - { type: repeals')),
      /stated twice/,
    ],
  ])('refuses a relation %s', (_, content, message) => {
    expect(() => readCatalogue(inventedSeeds({ 'uu-7-2099': PARK_LAW, 'uu-8-2099': content }))).toThrow(
      message,
    );
  });

  it.each([
    ['of no instrument', SOURCE.replace('instrument: uu-7-2099', 'instrument: uu-5-2099'), /uu-5-2099/],
    ['stated twice', SOURCE + SOURCE, /stated twice/],
    ['beside another main one', SOURCE + SOURCE.replace('/main', '/second'), /another main source/],
    ['without a pinned address', SOURCE.replace('a'.repeat(40), 'main'), /0\.url: .*commit/],
    ['with half a hash', SOURCE.replace('b'.repeat(64), 'b'.repeat(32)), /0\.sha256: .*64 hex/],
    ['outside its mirror', SOURCE.replace('id/uu-7-2099.md', '../secret.md'), /0\.path/],
  ])('refuses a source %s', (_, sources, message) => {
    expect(() => readCatalogue(inventedSeeds({ 'uu-7-2099': PARK_LAW }, sources))).toThrow(message);
  });
});

describe('the catalogue of the product', () => {
  const { instruments, sources } = readCatalogue(path.resolve('seeds'));
  const ids = instruments.map(({ id }) => id);

  it.each([
    'uud-1945 uu-1-1974 uu-4-1979 uu-39-1999 uu-23-2002 uu-35-2014 uu-13-2003 uu-20-2003 uu-21-2007 uu-44-2008 uu-36-2009 uu-11-2012 uu-11-2008 uu-19-2016 uu-10-2012',
    'crc opsc ilo-c182 palermo-protocol opic',
    'unga-68-167 unicef-child-protection-system asean-cyber-pornography-conference ecpat itu-cop-guidelines',
  ])('knows %s', (expected) => {
    expect(ids).toEqual(expect.arrayContaining(expected.split(' ')));
  });

  it('has a text for every one that can be read, and names others without', () => {
    const held = new Set(sources.filter(({ role }) => role === 'main').map(({ instrument }) => instrument));
    expect(held.size).toBeGreaterThanOrEqual(85);
    expect(ids.filter((id) => !held.has(id)).length).toBeGreaterThan(10);
  });
});
