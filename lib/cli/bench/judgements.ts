import { z } from 'zod';
import { readYaml } from '../../editorial/read-yaml.ts';

const provision = z
  .string()
  .regex(/^[a-z][a-z0-9-]*\/[a-zA-Z0-9_.-]+$/, 'a provision such as uu-44-2008/art_4');
const judged = z.strictObject({
  q: z.string().min(1).max(512),
  kind: z.string().min(1),
  best: z.array(provision).min(1),
  good: z.array(provision).default([]),
  related: z.array(provision).default([]),
  irrelevant: z.array(provision).default([]),
  never: z.array(provision).default([]),
});
const schema = z.strictObject({
  same: z.record(z.string(), z.array(z.string())),
  queries: z.array(judged),
  holdout: z.array(judged),
  fresh: z.array(judged),
  unseen: z.array(judged),
  blind2: z.array(judged),
  blind3: z.array(judged),
});

/** A query and what a lawyer expects of it; provisions as `uu-44-2008/art_4`. */
export type JudgedQuery = z.output<typeof judged>;
/** Queries to tune on, four sets written later to see how far that carries, and which instruments answer for which: an act and the acts that amend it print the same articles. */
export type Judgements = z.output<typeof schema>;

/**
 * The judged queries of a file.
 * @throws LegalError `invalid-catalogue` naming file, line and key
 * @example readJudgements('tests/search/judgements.yaml').queries[0]?.q // 'pasal 76D UU 35/2014'
 */
export function readJudgements(file: string): Judgements {
  return readYaml(file, schema);
}

/**
 * Whether a hit is the provision judged or stands within it: quoted by an amending act it is the same article.
 * @example isProvision({ instrument: 'uu-35-2014', eId: 'art_I__mod_62__qstr_1__art_76D' }, 'uu-23-2002/art_76D', { 'uu-23-2002': ['uu-35-2014'] }) // true
 */
export function isProvision(
  hit: { instrument: string; eId: string },
  provisionId: string,
  same: Judgements['same'],
): boolean {
  const [instrument = '', eId = ''] = provisionId.split('/');
  const amending = same[instrument]?.includes(hit.instrument) ?? false;
  if (hit.instrument !== instrument && !amending) return false;
  const own = hit.eId.replace(/^.*qstr_\d+__/, '');
  return own === eId || own.startsWith(`${eId}__`);
}
