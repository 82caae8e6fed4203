import path from 'node:path';
import { z } from 'zod';
import type { Language } from '../law/document.ts';
import type { Concept, ConceptTerm, TermUse, Thesaurus } from '../law/thesaurus.ts';
import { readYaml } from './read-yaml.ts';

const terms = z.array(z.string().trim().min(2).max(120));
const concept = z.strictObject({
  concept: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'a name such as restorative-justice'),
  id: terms.min(1),
  en: terms.min(1),
  short: terms.default([]),
  avoid: z.strictObject({ id: terms.default([]), en: terms.default([]) }).default({ id: [], en: [] }),
  ask: terms.default([]),
  broader: z.string().nullable().default(null),
  note: z
    .strictObject({ id: z.string().min(1), en: z.string().min(1) })
    .nullable()
    .default(null),
});
type Entry = z.output<typeof concept>;

const thesaurus = z.array(concept).superRefine((entries, check) => {
  const known = new Map(entries.toReversed().map((entry) => [entry.concept, entry]));
  const owners = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const refuse = (key: string, message: string): void =>
      check.addIssue({ code: 'custom', path: [index, key], message });
    if (known.get(entry.concept) !== entry) refuse('concept', `${entry.concept} is stated twice`);
    if (entry.broader !== null && !known.has(entry.broader))
      refuse('broader', `there is no concept "${entry.broader}"`);
    if (isAboveItself(entry, known)) refuse('broader', `${entry.concept} is broader than itself`);
    const { id, en, short, avoid, ask } = entry;
    const lists = { id, en, short, avoid: [...avoid.id, ...avoid.en], ask };
    for (const [key, text] of Object.entries(lists).flatMap(([key, list]) => list.map((text) => [key, text])))
      claim(key ?? '', text ?? '');

    function claim(key: string, text: string): void {
      const owner = owners.get(folded(text));
      if (owner !== undefined) refuse(key, `"${text}" stands in ${owner} already`);
      owners.set(folded(text), entry.concept);
    }
  }
});

/**
 * The concepts of `thesaurus.yaml` in a seeds folder, checked one by one and against each other; the first term of a language is the one to prefer.
 * @throws LegalError `invalid-catalogue` naming the file, the line and the key; also where one term stands in two concepts
 * @example readThesaurus('seeds').find(({ id }) => id === 'diversion')?.terms[0]?.text // 'diversi'
 */
export function readThesaurus(seeds: string): Thesaurus {
  return readYaml(path.join(seeds, 'thesaurus.yaml'), thesaurus).map(toConcept);
}

function toConcept({ concept: id, short, avoid, ask, broader, note, ...names }: Entry): Concept {
  const named = (lang: Language): ConceptTerm[] => [
    ...names[lang].map((text, index) => ({ text, lang, use: index === 0 ? 'preferred' : 'also' }) as const),
    ...avoid[lang].map((text) => ({ text, lang, use: 'outdated' }) as const),
  ];
  // An abbreviation has no form but itself in either language.
  const rest = (list: readonly string[], use: TermUse): ConceptTerm[] =>
    list.map((text) => ({ text, lang: 'id', use }));
  const all = [...named('id'), ...named('en'), ...rest(short, 'also'), ...rest(ask, 'asked')];
  return { id, terms: all, broader, note };
}

// The same words in both languages are one term, stated once.
function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function isAboveItself(entry: Entry, known: ReadonlyMap<string, Entry>): boolean {
  const seen = new Set<Entry>();
  let at: Entry | undefined = entry;
  while (at?.broader != null) {
    if (seen.has(at)) return true;
    seen.add(at);
    at = known.get(at.broader);
  }
  return false;
}
