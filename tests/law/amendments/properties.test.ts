import { describe, expect, it } from 'vitest';
import { type Consolidation, consolidate } from '@/lib/law/amendments/consolidate.ts';
import type { WorkingText } from '@/lib/law/amendments/working-text.ts';
import { diffTexts } from '@/lib/law/diff/compare-provisions.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { plainText, walk } from '@/lib/law/provision.ts';
import { sourceText } from '../invented-statute.ts';
import { amendingAct } from './invented-acts.ts';
import {
  type InventedAmendment,
  inventedAmendment,
  inventedLaw,
  type ModelLaw,
  printed,
  wordsOf,
} from './invented-amendments.ts';

const LAWS = 300;

/** A law, acts that amend it one after the other, and the law after each as the model has it. */
interface History {
  base: WorkingText;
  law: ModelLaw;
  amendments: InventedAmendment[];
  acts: ReturnType<typeof amendingAct>[];
}

function history(seed: number): History {
  const law = inventedLaw(seed);
  const amendments: InventedAmendment[] = [];
  for (let year = 0; year < 3; year += 1)
    amendments.push(inventedAmendment(amendments.at(-1)?.after ?? law, seed * 10 + year));
  const lines = ['UNDANG-UNDANG TENTANG TAMAN', ...printed(law)];
  const { body, explanation } = parseStatute(sourceText(lines.join('\n')));
  const acts = amendments.map(({ instructions }, index) =>
    amendingAct(instructions, `210${index}-01-01`, String(index + 3)),
  );
  return { base: { body, explanation }, law, amendments, acts };
}

function wordsIn({ body }: WorkingText): Map<string, string> {
  const own = [...walk(body)].filter(({ kind }) => kind === 'article' || kind === 'chapter');
  return new Map(
    own.map((provision) => [
      provision.eId,
      provision.kind === 'article' ? plainText(provision) : (provision.heading ?? ''),
    ]),
  );
}

/** Articles stand in chapters, chapters among them: order is compared apart. */
function sorted(words: Map<string, string>): [string, string][] {
  return [...words].sort(([a], [b]) => a.localeCompare(b));
}

function articleOrder(words: Map<string, string>): string[] {
  return [...words.keys()].filter((eId) => eId.startsWith('art_'));
}

function refusals({ outcomes }: Consolidation): unknown[] {
  return outcomes
    .filter(({ applied }) => !applied)
    .map(({ words, reason, detail }) => [words, reason, detail]);
}

describe('random amendments', () => {
  const histories = Array.from({ length: LAWS }, (_, index) => history(index + 1));

  it('make the law that a simple model says they make', () => {
    let applied = 0;
    for (const [index, { base, law, amendments, acts }] of histories.entries()) {
      const result = consolidate(base, acts);
      expect(refusals(result), `law ${index + 1}`).toEqual([]);
      applied += result.outcomes.length;
      expect(sorted(wordsIn(base))).toEqual(sorted(wordsOf(law)));
      for (const [year, { after, instructions }] of amendments.entries()) {
        if (instructions.length === 0) continue;
        const version = result.versions.find(({ validFrom }) => validFrom === `210${year}-01-01`);
        const found = wordsIn(version?.text ?? { body: [], explanation: [] });
        expect(sorted(found), `law ${index + 1}, act ${year}`).toEqual(sorted(wordsOf(after)));
        expect(articleOrder(found), `law ${index + 1}, act ${year}`).toEqual(articleOrder(wordsOf(after)));
      }
    }
    expect(applied).toBeGreaterThan(3000);
  });

  it('differ from the law before in what they changed, and nothing else', () => {
    for (const [index, { base, amendments, acts }] of histories.entries()) {
      const { versions } = consolidate(base, acts.slice(0, 1));
      const changed = diffTexts(base.body, versions[0]?.text.body ?? base.body, () => false);
      expect(changed.map(({ eId }) => eId).sort(), `law ${index + 1}`).toEqual(
        (amendments[0]?.changed ?? []).sort(),
      );
    }
  });

  it('are the same in whatever order they are brought', () => {
    for (const { base, acts } of histories)
      expect(consolidate(base, acts.toReversed())).toEqual(consolidate(base, acts));
  });

  it('change nothing when applied again', () => {
    for (const [index, { base, acts }] of histories.entries()) {
      const last = consolidate(base, acts).versions.at(-1);
      const act = acts.findLast(({ date }) => date === last?.validFrom);
      if (!last || !act) continue;
      const again = consolidate(last.text, [act]).versions.at(-1);
      expect(wordsIn(again?.text ?? last.text), `law ${index + 1}`).toEqual(wordsIn(last.text));
    }
  });

  it('of articles that the law does not have are refused, and nothing of them is done', () => {
    for (const [index, { base, amendments }] of histories.entries()) {
      const beyond = amendments
        .flatMap(({ instructions }) => instructions)
        .filter((words) => !words.startsWith('Judul'))
        .map((words) => words.replace(/Pasal (?=\d)/g, 'Pasal 9'));
      const { versions, outcomes } = consolidate(base, [amendingAct(beyond)]);
      expect(versions, `law ${index + 1}`).toEqual([]);
      expect(outcomes.filter(({ applied }) => applied)).toEqual([]);
    }
  });
});
