import { describe, expect, it } from 'vitest';
import { catalogueNames } from '@/lib/law/citations/catalogue-names.ts';
import type { CitationLookup } from '@/lib/law/citations/lookup.ts';
import { findCitations } from '@/lib/law/find-citations.ts';
import { walk } from '@/lib/law/provision.ts';
import { resolveCitation } from '@/lib/law/resolve-citation.ts';
import { catalogue, mirror, realDocument } from '../../real/corpus.ts';
import { ACCEPTANCE_FORMS } from './acceptance-forms.ts';
import { FURTHER_FORMS, TRAPS } from './acceptance-further.ts';
import { PRACTICE_FOUND } from './practice-found.ts';
import { PRACTICE_FOUND_SECOND } from './practice-found-second.ts';
import { PRACTICE_AMBIGUOUS, PRACTICE_UNKNOWN } from './practice-refused.ts';
import { PRACTICE_THIRD, PRACTICE_THIRD_AMBIGUOUS, PRACTICE_THIRD_UNKNOWN } from './practice-third.ts';
import { UNSEEN_FOUND } from './unseen-found.ts';
import { UNSEEN_FOUND_FURTHER } from './unseen-found-further.ts';
import { UNSEEN_AMBIGUOUS, UNSEEN_UNKNOWN } from './unseen-refused.ts';

const known = catalogueNames(catalogue.instruments);
const held = new Set(catalogue.sources.filter(({ role }) => role === 'main').map((one) => one.instrument));
const texts = new Map<string, Promise<ReadonlySet<string>>>();
const lookup: CitationLookup = {
  ...known,
  provisions: async (id) => {
    if (!held.has(id)) return null;
    const text = texts.get(id) ?? eIdsOf(id);
    texts.set(id, text);
    return text;
  },
};

async function eIdsOf(id: string): Promise<ReadonlySet<string>> {
  const { body, explanation, attachments } = await realDocument(id);
  return new Set([...walk([...body, ...explanation, ...attachments])].map(({ eId }) => eId));
}

/** What a text leads to, the places where an amending act quotes it aside. */
async function targets(text: string, statuses: readonly string[]): Promise<string[]> {
  const resolved = await Promise.all(
    findCitations(text, known.names).map((citation) => resolveCitation(citation, lookup)),
  );
  const matches = resolved.flatMap((one) => (statuses.includes(one.status) ? one.matches : []));
  return matches
    .filter(({ eId }) => !eId?.includes('__qstr_'))
    .map(({ instrument, eId }) => (eId ? `${instrument} ${eId}` : instrument));
}

describe.skipIf(!mirror)('citations against the real texts', { timeout: 120_000 }, () => {
  it.each(
    [
      ...ACCEPTANCE_FORMS,
      ...FURTHER_FORMS,
      ...UNSEEN_FOUND,
      ...UNSEEN_FOUND_FURTHER,
      ...PRACTICE_FOUND,
      ...PRACTICE_FOUND_SECOND,
      ...PRACTICE_THIRD,
    ].map(([text, ...wanted]) => ({ text, wanted })),
  )('$text', async ({ text, wanted }) => {
    const found = await targets(text, ['found']);
    const needed = wanted.filter((target) => !target.startsWith('?'));
    expect(found).toEqual(expect.arrayContaining(needed));
    expect(wanted.map((target) => target.replace('?', ''))).toEqual(expect.arrayContaining(found));
  });

  it.each(TRAPS.map(([text]) => text))('names no target for "%s"', async (text) => {
    expect(await targets(text, ['found', 'ambiguous'])).toEqual([]);
  });

  it.each(
    [...UNSEEN_AMBIGUOUS, ...PRACTICE_AMBIGUOUS, ...PRACTICE_THIRD_AMBIGUOUS].map(([text, ...wanted]) => ({
      text,
      wanted,
    })),
  )('gives the candidates of "$text"', async ({ text, wanted }) => {
    expect(await targets(text, ['found'])).toEqual([]);
    expect([...new Set(await targets(text, ['ambiguous']))].sort()).toEqual([...wanted].sort());
  });

  it.each([...UNSEEN_UNKNOWN, ...PRACTICE_UNKNOWN, ...PRACTICE_THIRD_UNKNOWN])(
    'says of "%s" that it %s',
    async (text, reason) => {
      expect(await targets(text, ['found', 'ambiguous'])).toEqual([]);
      const [citation] = findCitations(text, known.names);
      expect(citation && (await resolveCitation(citation, lookup)).reason).toContain(reason);
    },
  );

  it('gives an inserted article in the amended law and where it is quoted', async () => {
    const [citation] = findCitations('UU 35/2014 Pasal 76D', known.names);
    const { matches } = citation ? await resolveCitation(citation, lookup) : { matches: [] };
    expect(matches.map(({ instrument, eId }) => `${instrument} ${eId}`)).toEqual([
      'uu-23-2002 art_76D',
      expect.stringMatching(/^uu-35-2014 art_I__mod_\d+__qstr_1__art_76D$/),
    ]);
  });
});
