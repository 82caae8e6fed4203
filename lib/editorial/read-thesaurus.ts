import path from 'node:path';
import { z } from 'zod';
import { CONCEPT_AREAS, type ConceptFacts } from '../law/concept.ts';
import { readYaml } from './read-yaml.ts';

const term = z.string().trim().min(2).max(120);
const avoided = z.strictObject({ term, in: z.enum(['id', 'en']), prefer: term.nullable().default(null) });
const concept = z.strictObject({
  concept: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'a name such as restorative-justice'),
  area: z.enum(CONCEPT_AREAS),
  id: z.array(term).min(1),
  en: z.array(term).min(1),
  short: z.array(term).default([]),
  avoid: z.array(avoided).default([]),
  ask: z.array(term).default([]),
  broader: z.string().nullable().default(null),
  note: z
    .strictObject({ id: z.string().min(1), en: z.string().min(1) })
    .nullable()
    .default(null),
});
const thesaurus = z.array(concept).superRefine((concepts, check) => {
  const known = new Map(concepts.toReversed().map((facts) => [facts.concept, facts]));
  const owners = new Map<string, string>();
  for (const [index, facts] of concepts.entries()) {
    const refuse = (key: string, message: string): void =>
      check.addIssue({ code: 'custom', path: [index, key], message });
    if (known.get(facts.concept) !== facts) refuse('concept', `${facts.concept} is stated twice`);
    if (facts.broader !== null && !known.has(facts.broader))
      refuse('broader', `there is no concept "${facts.broader}"`);
    if (isAboveItself(facts, known)) refuse('broader', `${facts.concept} is broader than itself`);
    for (const [key, text] of termsOf(facts)) {
      const owner = owners.get(folded(text));
      if (owner !== undefined) refuse(key, `"${text}" stands in ${owner} already`);
      owners.set(folded(text), facts.concept);
    }
  }
});

/**
 * The concepts of `thesaurus.yaml` in a seeds folder, checked one by one and against each other.
 * @throws LegalError `invalid-catalogue` naming the file, the line and the key; also where one term stands in two concepts
 * @example readThesaurus('seeds').find((facts) => facts.concept === 'diversion')?.id[0] // 'diversi'
 */
export function readThesaurus(seeds: string): ConceptFacts[] {
  return readYaml(path.join(seeds, 'thesaurus.yaml'), thesaurus);
}

function termsOf({ id, en, short, avoid, ask }: ConceptFacts): [string, string][] {
  const lists = { id, en, short, avoid: avoid.map((item) => item.term), ask };
  return Object.entries(lists).flatMap(([key, terms]) => terms.map((text): [string, string] => [key, text]));
}

// The same words in both languages are one term, stated once.
function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function isAboveItself(facts: ConceptFacts, known: ReadonlyMap<string, ConceptFacts>): boolean {
  const seen = new Set<ConceptFacts>();
  let at: ConceptFacts | undefined = facts;
  while (at?.broader != null) {
    if (seen.has(at)) return true;
    seen.add(at);
    at = known.get(at.broader);
  }
  return false;
}
