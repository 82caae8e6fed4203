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
    case 'menimbang':
      return holdsArticle(source, start) ? null : part('recitals', [''], following === ':' ? 2 : 1);
    case 'mengingat':
      return holdsArticle(source, start) ? null : part('legalBases', [''], following === ':' ? 2 : 1);
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

/** "Mengingat, Pasal 45 ayat (1)", of a judgment: what is considered there is an article of a law, not one of that list. */
function holdsArticle(source: Source, start: number): boolean {
  const at = /^[,:]$/.test(wordAt(source, start + 1)) ? start + 2 : start + 1;
  return UNIT_WORDS.get(wordAt(source, at))?.level === 'article';
}
