import type { Citation } from './citation.ts';
import type { EIds } from './locate.ts';
import { REASONS, type ReasonWords } from './reasons.ts';

/** How resolution asks what exists. */
export interface CitationLookup {
  /** Ids of the instruments a citation may mean. */
  instruments(cited: NonNullable<Citation['instrument']>): string[];
  /** The eIds of the texts held of an instrument, in reading order; null where none is held. */
  provisions(instrument: string): Promise<EIds | null>;
  /** The laws an act amends. */
  amends?(instrument: string): string[];
  /** The acts that amend a law. */
  amendedBy?(instrument: string): string[];
  /** The treaty a protocol belongs to or a general comment interprets; the one treaty that an act ratifies, the one law that a regulation implements. */
  parent?(instrument: string): string | null;
  /** The one treaty that an act ratifies. */
  ratified?(instrument: string): string | null;
  /** What an instrument, or a provision of it, is called in a reason; its id or eId where left out. */
  name?(instrument: string, eId: string | null): string;
  /** The language of the reasons; English where left out. */
  language?: 'en' | 'id';
}

/** The words of the reasons, in the language of the look-up. */
export function words({ language = 'en' }: CitationLookup): ReasonWords {
  return REASONS[language];
}

/** What the look-up calls an instrument, or a provision of it. */
export function called({ name }: CitationLookup, instrument: string, eId: string | null = null): string {
  return (name?.(instrument, eId) ?? eId ?? instrument).trim();
}
