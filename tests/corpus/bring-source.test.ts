import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringSource } from '@/lib/corpus/bring-source.ts';
import type { SourceFacts } from '@/lib/law/catalogue.ts';

const CONTENT = 'Pasal 1\nSatu.';
const mirror = mkdtempSync(path.join(os.tmpdir(), 'lindung-'));
let server: Server;
let origin = '';

beforeAll(async () => {
  writeFileSync(path.join(mirror, 'good.md'), CONTENT);
  writeFileSync(path.join(mirror, 'changed.md'), `${CONTENT} Dua.`);
  writeFileSync(path.join(mirror, 'empty.md'), '');
  server = createServer((request, response) => {
    response.statusCode = request.url === '/net.md' ? 200 : 404;
    response.end(CONTENT);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
});

afterAll(() => {
  server.close();
  rmSync(mirror, { recursive: true, force: true });
});

const source = (file: string, url = `${origin}/${file}`): SourceFacts => ({
  id: 'uu-7-2099/main',
  instrument: 'uu-7-2099',
  role: 'main',
  path: file,
  url,
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
  bytes: CONTENT.length,
  format: 'markdown',
  language: 'id',
  grammar: 'statute',
  authority: 'official',
  licence: null,
  portion: 'whole',
  validFrom: null,
  articles: null,
  note: null,
});
const textOf = async (facts: SourceFacts, from: string | null): Promise<string> =>
  new TextDecoder().decode(await bringSource(facts, from));

describe('a source', () => {
  it('comes from the mirror, else from its address', async () => {
    expect(await textOf(source('good.md'), mirror)).toBe(CONTENT);
    expect(await textOf(source('net.md'), mirror)).toBe(CONTENT);
    expect(await textOf(source('net.md'), null)).toBe(CONTENT);
  });

  it('with other bytes is refused, and not looked for elsewhere', async () => {
    await expect(textOf(source('changed.md'), mirror)).rejects.toMatchObject({
      code: 'hash-mismatch',
      context: { file: path.join(mirror, 'changed.md') },
    });
  });

  it('without bytes is refused', async () => {
    await expect(textOf(source('empty.md'), mirror)).rejects.toMatchObject({ code: 'empty-source' });
  });

  it('that nobody gives is named with its address', async () => {
    await expect(textOf(source('gone.md'), mirror)).rejects.toThrow(/gone\.md.*HTTP 404/);
    await expect(textOf(source('x.md', 'http://127.0.0.1:9/x.md'), null)).rejects.toMatchObject({
      code: 'source-unavailable',
    });
  });
});
