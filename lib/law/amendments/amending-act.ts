import type { LegalDocument } from '../document.ts';
import type { InstrumentType } from '../instrument.ts';
import { type Provision, plainText, walk } from '../provision.ts';
import { type Instruction, readClauses } from './instruction.ts';
import { isMixed, withoutClosingMark } from './quoted-text.ts';

/** What an amending act says it does to one other instrument. */
export interface AmendingArticle {
  /** The act's own article: `art_I`. */
  eId: string;
  /** The instrument amended, `uu-23-2002`; null where its name is of no known form. */
  target: string | null;
  instructions: Instruction[];
  /** Numbers that the act's counting skips: instructions lost in reading. */
  lost: string[];
}

const TYPES: [RegExp, InstrumentType][] = [
  [/^Undang\s?-?\s?Undang Dasar/i, 'uud'],
  [/^Peraturan Pemerintah Pengganti Undang/i, 'perppu'],
  [/^Undang\s?-?\s?Undang/i, 'uu'],
  [/^Peraturan Pemerintah/i, 'pp'],
  [/^Peraturan Presiden/i, 'perpres'],
];
const NAMED =
  /\b((?:Undang\s?-?\s?Undang|Peraturan Pemerintah(?: Pengganti Undang\s?-?\s?Undang)?|Peraturan Presiden)(?: Republik Indonesia)?)\s+(?:Nomor|No\.?)\s*(\d+(?:\s?PRP\.?)?)\s*(?:Tahun|\/)\s*(\d{4})/i;

/**
 * The instructions of an amending act, by the instrument they amend (UU 12/2011, Lampiran II angka 230-236).
 * @example readAmendingAct(document)[0]?.target // 'uu-23-2002'
 */
export function readAmendingAct(document: Pick<LegalDocument, 'body' | 'explanation'>): AmendingArticle[] {
  return [...walk(document.body)]
    .filter(
      ({ kind, children }) => kind === 'article' && children.some((child) => child.kind === 'instruction'),
    )
    .map((article) => {
      const found = article.children.filter(({ kind }) => kind === 'instruction');
      return {
        eId: article.eId,
        target: instrumentNamed(article.text),
        instructions: found.map((provision) => readInstruction(provision, article, document.explanation)),
        lost: lostNumbers(found),
      };
    });
}

/** The first instrument a sentence names by type, number and year. */
function instrumentNamed(text: string): string | null {
  const [, name = '', number = '', year = ''] = NAMED.exec(text.replace(/\s+/g, ' ')) ?? [];
  const type = TYPES.find(([pattern]) => pattern.test(name))?.[1];
  return type
    ? `${type}-${number
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/-$/, '')}-${year}`
    : null;
}

function lostNumbers(instructions: readonly Provision[]): string[] {
  const lost: string[] = [];
  let last = 0;
  for (const { num } of instructions) {
    const number = Number.parseInt(num ?? '', 10);
    for (let missing = last + 1; missing < number; missing += 1) lost.push(String(missing));
    last = number;
  }
  return lost;
}

function readInstruction(
  provision: Provision,
  own: Provision,
  explanation: readonly Provision[],
): Instruction {
  const quotes = provision.children.filter(({ kind }) => kind === 'quotedStructure');
  const quoted = quotes.flatMap(({ children }) => children).map(withoutClosingMark);
  return {
    eId: provision.eId,
    num: provision.num,
    words: provision.text,
    position: provision.position,
    clauses: readClauses(provision.text),
    quoted,
    strayWords:
      quotes.length > 1 ||
      provision.children.length > quotes.length ||
      quoted.some(({ kind }) => kind === 'formula'),
    explanations: explanationsOf(provision.num, own, explanation),
  };
}

/** Below "Angka 3" of Pasal I; where the Penjelasan does not count instructions, by article alone. */
function explanationsOf(
  num: string | null,
  own: Provision,
  explanation: readonly Provision[],
): Map<string, Provision> {
  const all = [...walk(explanation)].filter(
    ({ kind, num: article, eId }) =>
      kind === 'article' && /^\d/.test(article ?? '') && !/__art_\w+__art_\w+__art_/.test(eId),
  );
  const under = `exp__${own.eId}__point_${num}__`;
  const here = all.filter(({ eId }) => eId.startsWith(under));
  const counted = all.some(({ eId }) => eId.startsWith(`exp__${own.eId}__point_`));
  const given = (counted ? here : all).filter((article) => !isMixed(article));
  return new Map(given.map((article) => [article.num ?? '', article]));
}

/** Whether a provision is only the place of what was deleted. */
export function isDeleted(provision: Pick<Provision, 'text' | 'children' | 'kind'>): boolean {
  return /^\(?\s*[Dd]ihapus\.?\s*\)?[.;,]?(?:\s*(?:dan|atau|dan\/atau))?$/.test(plainText(provision).trim());
}
