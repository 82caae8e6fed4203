import { readFileSync } from 'node:fs';
import { isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { LegalError } from '../law/legal-error.ts';

/**
 * A YAML file as its schema has it.
 * @throws LegalError `invalid-catalogue` naming file, line and key
 * @example readYaml('seeds/instruments/crc.yaml', instrumentSchema).id // 'crc'
 */
export function readYaml<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw invalid(file, lines.linePos(broken.pos[0]).line, broken.message.split('\n')[0] ?? '');
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = [...(issue?.path ?? []), ...(unknown === undefined ? [] : [unknown])] as (string | number)[];
  const what = unknown === undefined ? (issue?.message ?? 'is malformed') : 'is not a key known here';
  throw invalid(file, lineOf(path), `${path.join('.') || 'the file'}: ${what}`);

  function lineOf(keys: readonly (string | number)[]): number {
    for (let depth = keys.length; depth > 0; depth -= 1) {
      const parent = document.getIn(keys.slice(0, depth - 1), true);
      const key = keys[depth - 1];
      const pair = isMap(parent)
        ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
        : undefined;
      const node = pair?.key ?? document.getIn(keys.slice(0, depth), true);
      const range =
        node && typeof node === 'object' && 'range' in node
          ? (node.range as number[] | undefined)
          : undefined;
      if (range?.[0] !== undefined) return lines.linePos(range[0]).line;
    }
    return 1;
  }
}

export function invalid(file: string, line: number | null, what: string): LegalError {
  const place = line === null ? file : `${file}:${line}`;
  return new LegalError('invalid-catalogue', `${place}: ${what}`, { file });
}
