import type { Origins } from '../law/amendments/origins.ts';
import type { SourceFacts } from '../law/catalogue.ts';
import type { TextComparison } from '../law/compare-texts.ts';
import type { Completion } from '../law/complete-text.ts';
import type { CharacterCount, Problem } from '../law/document.ts';
import type { Component, Provision } from '../law/provision.ts';
import type { Correction } from '../law/source-text.ts';
import type { Database } from './client.ts';
import { provisionOrigins, provisionTrees, sourceFacts } from './rows.ts';

/** A text as stored: its trees and what reading it found. */
export interface StoredText {
  trees: Record<Component, Provision[]>;
  problems: Problem[];
  corrections: Correction[];
  characters: CharacterCount;
  /** What was taken from other copies. */
  completions: Completion[];
  /** Of a consolidated text: where the words of each provision that was amended come from. */
  origins: Origins;
}

/** A source file with what bringing it recorded. */
export interface StoredSource {
  facts: SourceFacts;
  retrievedAt: Date | null;
  method: string | null;
  /** What this copy, an alternate, says of the main text. */
  comparison: TextComparison | null;
  /** What the checks found in the text read from it. */
  problems: Problem[];
}

/**
 * The provisions of one text and its findings; null where there is none of this id.
 * @example (await readText(db, 'uu-44-2008/id@2008-11-26'))?.trees.body
 */
export async function readText(db: Database, expressionId: string): Promise<StoredText | null> {
  const expression = await db.expression.findUnique({
    where: { id: expressionId },
    include: { nodes: { orderBy: { position: 'asc' } } },
  });
  if (!expression) return null;
  return {
    trees: provisionTrees(expression.nodes),
    problems: expression.problems as unknown as Problem[],
    corrections: expression.corrections as unknown as Correction[],
    characters: expression.characters as unknown as CharacterCount,
    completions: expression.completions as unknown as Completion[],
    origins: provisionOrigins(expression.nodes),
  };
}

/** The source files of an instrument, the one read first; or those of the ids given, whatever they are of. */
export async function readSources(db: Database, of: string | readonly string[]): Promise<StoredSource[]> {
  const rows = await db.sourceFile.findMany({
    where: typeof of === 'string' ? { instrumentId: of } : { id: { in: [...of] } },
    include: { expressions: { where: { basis: 'printed' }, select: { problems: true } } },
    orderBy: [{ role: 'desc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({
    facts: sourceFacts(row),
    retrievedAt: row.retrievedAt,
    method: row.method,
    comparison: row.comparison as unknown as TextComparison | null,
    problems: (row.expressions[0]?.problems ?? []) as unknown as Problem[],
  }));
}

/**
 * Which of these provisions a text has.
 * @example await provisionsPresent(db, 'uu-44-2008/id@2008-11-26', ['art_4', 'art_4__para_9']) // Set { 'art_4' }
 */
export async function provisionsPresent(
  db: Database,
  expressionId: string,
  eIds: readonly string[],
): Promise<Set<string>> {
  const rows = await db.provision.findMany({
    where: { expressionId, eId: { in: [...eIds] } },
    select: { eId: true },
  });
  return new Set(rows.map((row) => row.eId));
}

/** Whether a text has a provision, its letters in either case. */
export async function hasProvision(db: Database, expressionId: string, eId: string): Promise<boolean> {
  if ((await provisionsPresent(db, expressionId, [eId])).size > 0) return true;
  const rows = await db.provision.findMany({ where: { expressionId }, select: { eId: true } });
  return rows.some((row) => row.eId.toLowerCase() === eId.toLowerCase());
}

/** Heading and the headings above of a provision, for a list of hits. */
export interface ProvisionPlace {
  expressionId: string;
  eId: string;
  heading: string | null;
  /** Printed names of the groups above, outermost first: "BAB II LARANGAN". */
  path: string[];
}

/**
 * Where provisions stand, in as many queries as their trees are deep.
 * @example await readPlaces(db, [{ expressionId: 'uu-44-2008/id@2008-11-26', eId: 'art_4' }])
 */
export async function readPlaces(
  db: Database,
  wanted: readonly { expressionId: string; eId: string }[],
): Promise<ProvisionPlace[]> {
  const key = (expressionId: string, eId: string): string => `${expressionId} ${eId}`;
  const known = new Map<
    string,
    { parentEId: string | null; heading: string | null; marker: string | null; kind: string }
  >();
  let missing = [...wanted];
  while (missing.length > 0) {
    const rows = await db.provision.findMany({
      where: { OR: missing.map(({ expressionId, eId }) => ({ expressionId, eId })) },
      select: { expressionId: true, eId: true, parentEId: true, heading: true, marker: true, kind: true },
    });
    for (const { expressionId, eId, ...row } of rows) known.set(key(expressionId, eId), row);
    missing = rows.flatMap(({ expressionId, parentEId }) =>
      parentEId !== null && !known.has(key(expressionId, parentEId))
        ? [{ expressionId, eId: parentEId }]
        : [],
    );
  }
  return wanted.map(({ expressionId, eId }) => {
    const own = known.get(key(expressionId, eId));
    const path: string[] = [];
    for (let parent = own?.parentEId ?? null; parent !== null; ) {
      const above = known.get(key(expressionId, parent));
      const name = [above?.marker, above?.heading].filter(Boolean).join(' ');
      if (name && above?.kind !== 'explanation') path.unshift(name);
      parent = above?.parentEId ?? null;
    }
    return { expressionId, eId, heading: own?.heading ?? null, path };
  });
}
