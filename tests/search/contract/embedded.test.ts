import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { openEmbeddedEngine } from '@/lib/search/embedded-engine.ts';
import { engineContract } from './engine-contract.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'lindung-'));
engineContract('embedded', async (index) => openEmbeddedEngine(path.join(folder, `${index}.db`)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
