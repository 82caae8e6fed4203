import type { Bilingual } from './catalogue.ts';
import type { Verification } from './instrument.ts';

/** A gist has no more words than this, in either language. */
export const LONGEST_GIST = 60;

/** Our own words on one provision: a summary in both languages, never a translation and never the text. */
export interface Gist extends Bilingual {
  instrument: string;
  eId: string;
  /** The source it was written from: `uu-35-2014/main` gives Pasal 76D of UU 23/2002. */
  text: string;
  /** The instrument of that source: what gave the provision the words summarised. */
  givenBy: string;
  author: 'editorial';
  /** `YYYY-MM-DD` */
  date: string;
  verification: Verification;
}

/** Words of a gist, as its limit counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const QUOTED = /^.+__qstr_[^_]+__(.+)$/;

/**
 * The eId that a provision quoted by an amending act has in the act amended; null where it is not quoted.
 * @example quotedEId('art_I__mod_62__qstr_1__art_76D') // 'art_76D'
 */
export function quotedEId(eId: string): string | null {
  return QUOTED.exec(eId)?.[1] ?? null;
}
