import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDERS = ['app', 'components', 'lib', 'prisma', 'tests'];
const LONGEST_FILE = 300;
const LONGEST_PAGE = 60;
const BINS = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'types', 'index'];

/** What each room may know besides itself. A room not named here may know nobody. */
const MAY_KNOW: Record<string, readonly string[]> = {
  'lib/law': [],
  'lib/corpus': ['lib/law'],
  'lib/editorial': ['lib/law'],
  'lib/db': ['lib/law'],
  'lib/search': ['lib/law'],
  'lib/export': ['lib/law'],
  'lib/i18n': ['lib/law'],
  'lib/research': ['lib/law', 'lib/db', 'lib/search', 'lib/export'],
  'lib/web': ['lib/law', 'lib/search', 'lib/export', 'lib/research'],
  'lib/cli': ['lib/law', 'lib/corpus', 'lib/editorial', 'lib/db', 'lib/search', 'lib/export', 'lib/research'],
  components: ['lib/law', 'lib/i18n', 'lib/web', 'lib/research'],
  app: ['components', 'lib/law', 'lib/i18n', 'lib/web', 'lib/research'],
  prisma: [],
};
/** Rooms that may take only types from a room they know. */
const TYPES_ONLY = [
  ['lib/web', 'lib/research'],
  ['lib/web', 'lib/search'],
  ['components', 'lib/research'],
] as const;

interface Import {
  from: string;
  specifier: string;
  /** Path of the target within the project, null for a package. */
  target: string | null;
  typeOnly: boolean;
}

const files = FOLDERS.flatMap((folder) => sourcesBelow(folder));
const imports = files.flatMap(importsOf);

describe('architecture', () => {
  it('finds the sources it guards', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.filter((entry) => entry.target !== null).length).toBeGreaterThan(100);
  });

  it('lets each room know only the rooms below it', () => {
    const breaches = imports.filter(({ from, target }) => {
      const room = roomOf(from);
      if (target === null || room === 'tests' || room === roomOf(target)) return false;
      return !(MAY_KNOW[room] ?? []).includes(roomOf(target));
    });
    expect(breaches.map(describeImport)).toEqual([]);
  });

  it('gives only types across the thin walls', () => {
    const breaches = imports.filter(
      ({ from, target, typeOnly }) =>
        target !== null &&
        !typeOnly &&
        TYPES_ONLY.some(([room, other]) => roomOf(from) === room && roomOf(target) === other),
    );
    expect(breaches.map(describeImport)).toEqual([]);
  });

  it('keeps the law pure: no package, no file system, no clock', () => {
    const law = files.filter((file) => roomOf(file) === 'lib/law');
    const packages = imports.filter(({ from, target }) => roomOf(from) === 'lib/law' && target === null);
    expect(packages.map(describeImport)).toEqual([]);
    const impure = /\b(?:Date\.now|new Date\(\)|process\.|Math\.random|fetch\()/;
    expect(law.filter((file) => impure.test(read(file)))).toEqual([]);
  });

  it('lets only lib/db speak Prisma', () => {
    const speakers = imports.filter(
      ({ from, specifier }) => /prisma/.test(specifier) && !/^(?:lib\/db|prisma)\//.test(from),
    );
    expect(speakers.map(describeImport)).toEqual([]);
  });

  it('has no cycle', () => {
    expect(findCycle()).toEqual([]);
  });

  it('names files for what they hold', () => {
    const bins = files.filter((file) =>
      file.split('/').some((part) => BINS.includes(part.replace(/(?:\.\w+)+$/, ''))),
    );
    expect(bins).toEqual([]);
  });

  it('keeps files and pages short', () => {
    const lines = (file: string): number => read(file).split('\n').length - 1;
    expect(
      files.filter((file) => lines(file) > LONGEST_FILE).map((file) => `${file}: ${lines(file)}`),
    ).toEqual([]);
    const pages = files.filter((file) => path.basename(file) === 'page.tsx');
    expect(
      pages.filter((file) => lines(file) > LONGEST_PAGE).map((file) => `${file}: ${lines(file)}`),
    ).toEqual([]);
  });
});

function sourcesBelow(folder: string): string[] {
  const full = path.join(ROOT, folder);
  return readdirSync(full).flatMap((name) => {
    const file = path.join(folder, name);
    if (name === 'generated') return [];
    if (statSync(path.join(ROOT, file)).isDirectory()) return sourcesBelow(file);
    return /\.(?:ts|tsx|mjs)$/.test(name) ? [file] : [];
  });
}

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;
  for (const match of read(file).matchAll(pattern)) {
    const specifier = match[2] ?? match[3] ?? '';
    found.push({
      from: file,
      specifier,
      target: resolveTarget(file, specifier),
      typeOnly: match[1] !== undefined,
    });
  }
  return found;
}

function resolveTarget(from: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return withExtension(specifier.slice(2));
  if (specifier.startsWith('.')) return withExtension(path.join(path.dirname(from), specifier));
  return null;
}

function withExtension(target: string): string {
  return (
    files.find((file) => file === target || file === `${target}.ts` || file === `${target}.tsx`) ?? target
  );
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

function describeImport({ from, specifier }: Import): string {
  return `${from} imports ${specifier}`;
}

function findCycle(): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, target, typeOnly } of imports) {
    if (target !== null && !typeOnly) targets.set(from, [...(targets.get(from) ?? []), target]);
  }
  const done = new Set<string>();
  const visit = (file: string, trail: string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of targets.get(file) ?? []) {
      const cycle = visit(target, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
