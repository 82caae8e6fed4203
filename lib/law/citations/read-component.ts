import type { ProvisionKind } from '../provision.ts';
import { groupNumeral } from './numerals.ts';
import { rawAt, type Source, type Unit, wordAt } from './source.ts';
import { UNIT_WORDS } from './words.ts';

/** Parts of a publication, and groups known by name: "Penjelasan Umum", "Lampiran II", "Menimbang", "Aturan Peralihan". */
export function readComponent(source: Source, start: number): Unit | null {
  const word = wordAt(source, start);
  const dot = /^(?:penj|pjls|lamp)$/.test(word) && wordAt(source, start + 1) === '.' ? 1 : 0;
  const following = wordAt(source, start + 1 + dot);
  const part = (kind: ProvisionKind, nums: string[], words: number): Unit => ({
    word: { level: 'component', kind, numeral: 'roman' },
    nums,
    end: start + words + dot,
    corrections: [],
  });
  switch (word) {
    case 'penjelasan':
    case 'penj':
    case 'pjls':
    case 'elucidation':
      if (following === 'umum') return part('generalExplanation', [''], 2);
      return part('explanation', [''], /^(?:atas|of|to|resmi|dari)$/.test(following) ? 2 : 1);
    case 'explanatory':
      return /^(?:notes?|memorandum)$/.test(following)
        ? part('explanation', [''], /^(?:of|to|on)$/.test(wordAt(source, start + 2)) ? 3 : 2)
        : null;
    case 'lampiran':
    case 'lamp':
    case 'annex':
    case 'appendix': {
      const numbered = /^(?:[ivx]+|\d{1,2})$/.test(following)
        ? groupNumeral(rawAt(source, start + 1 + dot))
        : null;
      return numbered ? part('attachment', numbered.readings, 2) : part('attachment', [''], 1);
    }
    case 'konsiderans':
    case 'konsideran':
      return part('recitals', [''], following === 'menimbang' ? 2 : 1);
    // "Mengingat : Pasal 20 …" opens the list of what the law is based on.
    case 'menimbang':
      return opensList(source, start) ? null : part('recitals', [''], following === ':' ? 2 : 1);
    case 'mengingat':
      return opensList(source, start) ? null : part('legalBases', [''], following === ':' ? 2 : 1);
    case 'aturan':
      if (following === 'peralihan') return part('section', ['ap'], 2);
      return following === 'tambahan' ? part('section', ['at'], 2) : null;
    case 'pembukaan':
    case 'preamble':
      return part('preamble', [''], 1);
    default:
      return null;
  }
}

/** "Mengingat : 1. Pasal 20 …", "Mengingat, Pasal 45 ayat (1)" of a judgment: the list of what a law is based on, no part of one that is cited. */
function opensList(source: Source, start: number): boolean {
  const mark = wordAt(source, start + 1);
  const level = UNIT_WORDS.get(wordAt(source, /^[,:]$/.test(mark) ? start + 2 : start + 1))?.level;
  return level === 'article' || (mark === ':' && level !== 'point');
}
