import {
  afterAnnex,
  afterAside,
  afterBracketedSubject,
  afterBracketedYear,
  afterLeads,
} from './citations/after-mention.ts';
import type { Citation, CitationCorrection, CitedInstrument } from './citations/citation.ts';
import { citedEIds, isStanding } from './citations/cited-eid.ts';
import { type KnownNames, knownNames } from './citations/known-names.ts';
import { Phrases } from './citations/phrases.ts';
import { readInstrument, readUnknownLaw, readUnknownName } from './citations/read-instrument.ts';
import type { Mention } from './citations/read-numbered.ts';
import { readPinpoint } from './citations/read-pinpoint.ts';
import { afterLinks, type Reference, readBelow, readReferences } from './citations/read-provisions.ts';
import { readSequel } from './citations/read-sequel.ts';
import { readShortName } from './citations/read-short-name.ts';
import { readListed, readStandIn, readUnnamed } from './citations/read-stand-in.ts';
import { afterGazette, afterTitle, withName } from './citations/read-title.ts';
import { afterConjunctions } from './citations/read-unit.ts';
import { articleOf, type LastArticle, type Owner, withSameArticle } from './citations/same-article.ts';
import { type Source, wordAt } from './citations/source.ts';
import { tokenise } from './citations/tokens.ts';
import { JOINING } from './citations/words.ts';

export type { Citation, CitedInstrument } from './citations/citation.ts';

/** What the finder remembers of the text so far. */
interface Memory {
  known: KnownNames;
  /** Names the text itself gives: "(selanjutnya disebut UU PA)". */
  local: Phrases<string>;
  given: Map<string, CitedInstrument>;
  last: CitedInstrument | null;
  article: LastArticle | null;
  found: Citation[];
}

/**
 * Finds the references of a text to provisions and instruments, in Indonesian and English, in any word order, with what print and typing did to them corrected.
 * Lists give one citation a reference; the instrument named before or after a list is that of all in it. The time is linear in the text.
 * @param names names by which instruments are known besides their number, such as "UU TPKS" or "CRC"
 * @example findCitations('lihat Pasal 81 UU 23/2002', [])[0].eId // 'art_81'
 */
export function findCitations(text: string, names: readonly string[]): Citation[] {
  const source: Source = { text, tokens: tokenise(text) };
  const memory: Memory = {
    known: knownNames(names),
    local: new Phrases(),
    given: new Map(),
    last: null,
    article: null,
    found: [],
  };
  for (let at = 0; at < source.tokens.length; ) {
    const end = findAt(source, at, memory);
    at = Math.max(at + 1, end);
  }
  return memory.found;
}

/** Reads what begins at a token; the token after it, or the same token. */
function findAt(source: Source, at: number, memory: Memory): number {
  if (source.tokens[at]?.kind === 'mark' && !/[§¶№]/.test(wordAt(source, at))) return at;
  const references = readReferences(source, at);
  if (references.length > 0) return keepReferences(source, references, memory);
  const mention = mentionAt(source, at, memory, false) ?? readUnknownName(source, at);
  if (mention) return keepMention(source, at, mention, memory);
  const listed = readListed(source, at);
  if (!listed) return at;
  memory.found.push({
    ...citation(source, at, listed.end, { instrument: null, jo: false, corrections: [] }),
    within: listed.within,
  });
  return listed.end;
}

function mentionAt(
  source: Source,
  at: number,
  { known, local, given }: Memory,
  beside: boolean,
): Mention | null {
  const mention = readInstrument(source, at, known, local, beside);
  if (!mention) return null;
  if (!('name' in mention.cited)) return withName(source, mention, known);
  const meant = given.get(mention.cited.name);
  return meant ? { ...mention, cited: meant } : mention;
}

/** Keeps an instrument with the provisions that follow it, or by itself. */
function keepMention(source: Source, start: number, mention: Mention, memory: Memory): number {
  const end = tail(source, mention, memory);
  memory.last = mention.cited;
  const lead = afterLeads(source, afterAnnex(source, end, mention.cited));
  const listed = readReferences(source, lead);
  const references = listed.length > 0 ? listed : readPinpoint(source, end, mention.cited);
  const jo = joined(source, start);
  if (references.length > 0 && !ownsAnother(source, references, memory)) {
    const after = references.at(-1)?.end ?? end;
    keep(source, references, { instrument: mention.cited, within: null }, memory, {
      from: start,
      to: after,
      jo,
      corrections: mention.corrections,
    });
    return after;
  }
  memory.found.push(
    citation(source, start, mention.end, { instrument: mention.cited, jo, corrections: mention.corrections }),
  );
  return keepSequels(source, end, mention.cited, memory);
}

/** "UU 23/2002 jo. 35/2014", "ILO Conventions 138 and 182": further numbers of the same kind. */
function keepSequels(source: Source, start: number, cited: CitedInstrument, memory: Memory): number {
  let end = start;
  for (let sequel = readSequel(source, end, cited); sequel; sequel = readSequel(source, end, cited)) {
    memory.last = sequel.cited;
    memory.found.push(
      citation(source, sequel.start, sequel.end, {
        instrument: sequel.cited,
        jo: sequel.jo,
        corrections: sequel.corrections,
      }),
    );
    end = tail(source, sequel, memory);
  }
  return end;
}

/** Keeps a list of references with the instrument that follows it, or without. */
function keepReferences(source: Source, references: Reference[], memory: Memory): number {
  const end = references.at(-1)?.end ?? 0;
  const start = references[0]?.start ?? 0;
  const after = trailing(source, references, memory);
  const jo = joined(source, start);
  if (after && 'mention' in after) {
    const { mention } = after;
    memory.last = mention.cited;
    const past = tail(source, mention, memory);
    const below = belowOf(source, past, references, memory);
    const all = [...references.slice(0, below.length > 0 ? -1 : undefined), ...below];
    const to = below.at(-1)?.end ?? mention.end;
    keep(source, all, { instrument: mention.cited, within: null }, memory, {
      from: start,
      to,
      jo,
      corrections: mention.corrections,
    });
    return below.length > 0 ? to : keepSequels(source, past, mention.cited, memory);
  }
  if (after) {
    keep(source, references, after, memory, { from: start, to: after.end, jo, corrections: [] });
    return after.end;
  }
  keep(source, references, { instrument: null, within: 'instrument' }, memory, {
    from: start,
    to: end,
    jo,
    corrections: [],
  });
  return end;
}

type Trailing = { mention: Mention } | (Owner & { end: number });

/** The instrument that follows a list: named, or stood for by "Undang-Undang ini", "UU tersebut", "the Convention". */
function trailing(source: Source, references: readonly Reference[], memory: Memory): Trailing | null {
  const end = references.at(-1)?.end ?? 0;
  // "Pasal ini, UU 5/2000" are two: what stands for a number is of the place it stands in.
  if (references.at(-1)?.units.some(isStanding)) return null;
  const at = afterLinks(source, end);
  const mention = mentionAt(source, at, memory, true);
  if (mention) return wordAt(source, end) === ',' && leads(source, mention, memory) ? null : { mention };
  const standIn = readStandIn(source, end, memory.last);
  if (standIn) return standIn;
  if (wordAt(source, end) === '(') return null;
  const unknown = readUnknownLaw(source, at);
  if (unknown) return { mention: unknown };
  return readUnnamed(source, at);
}

/** What follows an instrument and lies below the last reference before it, unless it is of the next instrument or article. */
function belowOf(source: Source, at: number, references: Reference[], memory: Memory): Reference[] {
  const last = references.at(-1);
  const below = last ? readBelow(source, at, last) : [];
  return below.length > 0 && !ownsAnother(source, below, memory) ? below : [];
}

/** Whether references after an instrument are those of the next one: "UU ITE, Pasal 4 UU 44/2008", but not "CRC art. 34, OPSC art. 3". */
function ownsAnother(source: Source, references: readonly Reference[], memory: Memory): boolean {
  const after = trailing(source, references, memory);
  if (!after || wordAt(source, references.at(-1)?.end ?? 0) === 'thereof') return false;
  if (!('mention' in after)) return true;
  const comma = /^[,(]$/.test(wordAt(source, references.at(-1)?.end ?? 0));
  return !comma && !leads(source, after.mention, memory);
}

/** Whether an instrument is followed by provisions of its own. */
function leads(source: Source, mention: Mention, memory: Memory): boolean {
  const end = afterGazette(source, afterTitle(source, mention.end, memory.known));
  return readReferences(source, afterLeads(source, end)).length > 0;
}

/** The token after all that belongs to a mention: its title, its place in the gazette, the short name it is given. */
function tail(source: Source, mention: Mention, memory: Memory): number {
  const year = afterBracketedYear(source, mention.end);
  let end = afterTitle(source, afterBracketedSubject(source, year, memory.known), memory.known);
  for (let before = -1; before !== end; ) {
    before = end;
    end = afterGazette(source, end);
    const short = readShortName(source, end);
    if (!short) {
      end = afterAside(source, end, mention.cited);
      continue;
    }
    end = short.end;
    if (short.name === null) continue;
    memory.local.add(short.name, short.name);
    memory.given.set(short.name, mention.cited);
  }
  return end;
}

/** Whether "jo." stands before a token. */
function joined(source: Source, start: number): boolean {
  const at = wordAt(source, start - 1) === '.' ? start - 2 : start - 1;
  return JOINING.has(wordAt(source, at)) && afterConjunctions(source, at).end === start;
}

interface Extent {
  /** Tokens the whole list spans, its instrument among them. */
  from: number;
  to: number;
  jo: boolean;
  corrections: CitationCorrection[];
}

/** One citation a reference: the first begins where the list does, the last ends where its instrument does. */
function keep(
  source: Source,
  references: readonly Reference[],
  named: Owner,
  memory: Memory,
  { from, to, jo, corrections }: Extent,
): void {
  for (const [index, reference] of references.entries()) {
    const meant = withSameArticle(reference, memory.article, named);
    memory.article = articleOf(reference, named) ?? memory.article;
    const place = meant && citedEIds(meant.units, reference.through);
    const of = meant?.of ?? named;
    const bare = of.instrument === null && of.within === 'instrument';
    if (!place || (bare && !place.alone)) continue;
    const start = index === 0 ? from : reference.start;
    const end = index === references.length - 1 ? to : reference.end;
    const own = [...reference.units, ...(reference.through ? [reference.through] : [])].flatMap(
      (unit) => unit.corrections,
    );
    const { eId, through, readings, within, standing } = place;
    memory.found.push({
      ...citation(source, start, end, {
        instrument: standing ? null : of.instrument,
        jo: reference.jo || (index === 0 && jo),
        corrections: index === 0 || index === references.length - 1 ? [...own, ...corrections] : own,
      }),
      eId,
      through,
      readings,
      within: standing || bare ? within : of.instrument ? null : of.within,
    });
  }
}

function citation(
  { text, tokens }: Source,
  from: number,
  to: number,
  {
    instrument,
    jo,
    corrections,
  }: { instrument: CitedInstrument | null; jo: boolean; corrections: CitationCorrection[] },
): Citation {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return {
    span,
    text: text.slice(span.start, span.end),
    eId: null,
    instrument,
    through: null,
    within: null,
    relation: jo ? 'jo' : null,
    corrections,
    readings: [],
  };
}
