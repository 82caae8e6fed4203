import { type Provision, walk } from './provision.ts';

const INDONESIAN =
  /^(?:Yang dimaksud dengan\s+)?["“]?([\p{Lu}][\p{L}\d\s()\-/,.]{1,80}?)["”]?(?:,?\s+yang selanjutnya (?:disebut|disingkat)\s+(?:dengan\s+)?["“]?([\p{L}\d\s\-/]{1,60}?)["”]?,?)?\s+(?:adalah|ialah)[\s:]/u;
const ENGLISH =
  /(?:\bthe\s+term\s+)?["“‘']([^"”’']{2,80})["”’']\s+(?:shall\s+mean|means?|comprises|includes|refers to)\b/g;
/** The opening quotation mark may be lost. */
const ENGLISH_UNQUOTED = /(?:^|:\s*|\)\s*)([A-Z][\p{L}\s-]{2,60}?)["”’']?\s+(?:means|shall mean)\s/gu;
const CHILD = /\ba child means\b/i;

/**
 * The terms an article defines, as written.
 * @example definedTerms({ text: 'Anak adalah seseorang …', children: [], ... }) // ['Anak']
 */
export function definedTerms(article: Provision): string[] {
  const terms = new Set<string>();
  for (const { text } of walk([article])) {
    const indonesian = INDONESIAN.exec(text);
    for (const term of [indonesian?.[1], indonesian?.[2]]) if (term) terms.add(term.trim());
    for (const pattern of [ENGLISH, ENGLISH_UNQUOTED])
      for (const match of text.matchAll(pattern)) if (match[1]) terms.add(match[1].trim());
    if (CHILD.test(text)) terms.add('child');
  }
  return [...terms];
}
