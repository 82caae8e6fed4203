import type { Bilingual } from '../law/catalogue.ts';
import type { Language } from '../law/document.ts';
import type { Thesaurus } from '../law/thesaurus.ts';
import { type ConceptMatch, conceptsAt } from './query-concepts.ts';
import type { Piece } from './query-pieces.ts';
import type { QueryCitation } from './query-plan.ts';
import { wordLanguage } from './query-words.ts';

/** A part of a query as it was understood; without its span the query asks for the rest. */
export interface Understood {
  /** `ignored`: a word of mere grammar. `alternative`: after OR. */
  type:
    | 'citation'
    | 'instrument'
    | 'phrase'
    | 'word'
    | 'alternative'
    | 'concept'
    | 'excluded'
    | 'field'
    | 'ignored';
  value: string;
  /** UTF-16 offsets of the query as typed. */
  span: { start: number; end: number };
  /** Null where the form does not tell. */
  lang: Language | null;
  /** Other names of the concept that are looked for too. */
  also: readonly string[];
  /** Set where the term typed is outdated: the one to use, and why; ours. */
  outdated: { preferred: string[]; note: Bilingual | null } | null;
}

/** The chip of a citation. */
export function citationChip({ text, span, readings }: QueryCitation): Understood {
  return { ...PLAIN, type: readings[0]?.eId ? 'citation' : 'instrument', value: text, span };
}

const PLAIN = { lang: null, also: [], outdated: null };

/** The chips of what is no citation, the words of one concept as one. */
export function pieceChips(pieces: readonly Piece[], thesaurus: Thesaurus): Understood[] {
  const sought = pieces.filter(({ type }) => type === 'word' || type === 'phrase');
  const chips = pieces.filter((piece) => !sought.includes(piece)).map(pieceChip);
  for (let at = 0; at < sought.length; ) {
    const concept = conceptsAt(sought, at, thesaurus);
    const piece = sought[at];
    if (concept) chips.push(conceptChip(concept));
    else if (piece) chips.push(pieceChip(piece));
    at += concept?.length ?? 1;
  }
  return chips;
}

function pieceChip({ type, text, span, words, or }: Piece): Understood {
  const lang = type === 'word' ? wordLanguage(words[0] ?? '') : null;
  const kind = type === 'stop' ? 'ignored' : or ? 'alternative' : type;
  return { ...PLAIN, type: kind, value: type === 'phrase' ? words.join(' ') : text, span, lang };
}

function conceptChip({ pieces, concepts, typed, terms }: ConceptMatch): Understood {
  const value = pieces.map(({ text }) => text).join(' ');
  const outdated = typed.filter(({ use }) => use === 'outdated');
  const [lang = null] = typed.map((term) => term.lang);
  return {
    type: 'concept',
    value,
    span: { start: pieces[0]?.span.start ?? 0, end: pieces.at(-1)?.span.end ?? 0 },
    lang,
    also: terms.filter((term) => !typed.includes(term)).map(({ text }) => text),
    outdated:
      outdated.length === 0
        ? null
        : {
            preferred: terms
              .filter((term) => term.use === 'preferred' && term.lang === lang)
              .map(({ text }) => text),
            note: concepts.find(({ note }) => note !== null)?.note ?? null,
          },
  };
}
