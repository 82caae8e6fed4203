import type { Language } from './document.ts';
import { type Provision, plainText, walk } from './provision.ts';

/** A term as one provision defines it. */
export interface Definition {
  term: string;
  /** Short forms given with it ("yang selanjutnya disingkat LPKA"). */
  aliases: string[];
  eId: string;
  /** The words of the provision, as printed. */
  text: string;
  /** `article`: the law itself says what it means; `explanation`: its Penjelasan does. */
  standing: 'article' | 'explanation';
}

const ALIAS = String.raw`,?\s+(?:yang\s+)?(?:untuk\s+)?selanjutnya\s+(?:disebut|disingkat)\s+(?:dengan\s+|juga\s+)?["“”]?([\p{L}\d\s\-/()]{1,60}?)["”]?`;
const INDONESIAN = new RegExp(
  String.raw`^(?:(?:[^.\d]{0,40}\s)?\d{1,2}\.\s)?(?:1 \(satu\) )?["“”]?(?<term>[\p{L}][\p{L}\d\s()\-/,.]{0,110}?)["”]?(?<aliases>(?:${ALIAS}\s?,?)*),?\s+(?:adalah|ialah)[\s:]`,
  'u',
);
const EACH_ALIAS = new RegExp(String.raw`${ALIAS}(?=,?\s*$|,?\s+(?:dan\s+)?(?:yang|selanjutnya))`, 'gu');
const EXPLICIT =
  /[Yy]ang\s+(?:di\s?maksud(?:kan)?|diamksud|disebut)(?:\s+dengan)?(?:\s+(?:kata|frasa|istilah))?\s+["“”'‘^]{0,2}(?<term>(?!pada ayat|dalam ayat|dalam pasal|dalam ketentuan|dengan|(?:juga\s+)?sebagai\b)[^"“”:;.]{2,110}?)["”'’]{0,2},?\s*(?:(?:dalam|pada) (?:ketentuan|pasal|ayat|hal|huruf|undang-\s?undang) ini\s*|di\s?sini\s+)?(?:adalah|ialah|yaitu|merupakan|meliputi|termasuk|antara lain|misalnya)[\s,:]/giu;
const ENGLISH =
  /(?:\bthe\s+term\s+)?["“‘']([^"”’']{2,80})["”’'](?:\s+or\s+["“‘']([^"”’']{2,80})["”’'])?(?:,[^,]{3,60},)?\s+(?:shall\s+(?:mean|include|apply\s+to)|means?|comprises|includes|refers to)\b/g;
/** The opening quotation mark may be lost. */
const ENGLISH_UNQUOTED =
  /(?:^|[:;.]\s*|\)\s*|the term\s+|Convention,\s+)([A-Za-z][\p{L}\s-]{2,60}?)(?:["”’']\s+(?:means?|shall (?:mean|include|apply to))|\s+means|\s+shall (?:mean|include, at a minimum,))[\s:]/gu;
const CHILD = /\ba child means\b/i;
/** "Penyelidik adalah setiap pejabat …", "Anak yang sah adalah anak yang …": what follows is a class, as in a definition, and not a rule. */
const OF_A_CLASS =
  /\b(?:adalah|ialah)\s+(?:setiap|apa yang|seseorang|pejabat|warga negara|suatu|segala|perbuatan, kejadian|\p{L}+ yang)\b/u;
/** Words that make "X adalah Y" a condition or a rule about something named before. */
const NO_TERM =
  /^(?:jika|apabila|bila|dalam hal|barang siapa|setiap orang yang|yang)\b|\b(?:dimaksud|tersebut|dapat|dalam)\b/i;
const LEADS_IN = /yang\s+dimaksud(?:kan)?(?:\s+dalam\s+[^:]{3,60})?\s+dengan\s*:?\s*$|dimaksud dengan\s*:/i;
const NEXT_PLACE =
  /(?<=[.;,”"])\s+(?:-\s\d+\s-\s+)?(?:Ayat\s+\(|(?:Pasal|Huruf|Angka)\s+(?:\d{1,3}[A-Z]?|[a-z])\.?\s+(?=\p{Lu}|-))/u;
const TERMS_CHAPTER = /PENGERTIAN|ARTI\s.*ISTILAH/i;
const ENGLISH_LEAD = /for the purposes? of/i;

/**
 * The terms an article defines, as written.
 * @example definedTerms({ text: 'Anak adalah seseorang …', children: [], ... }) // ['Anak']
 */
export function definedTerms(article: Provision): string[] {
  const terms = new Set<string>();
  for (const { text } of walk([article])) {
    if (/^["“”]?\p{Lu}|^Yang dimaksud/u.test(text))
      for (const found of indonesianTerms(text)) for (const term of found) terms.add(term);
    for (const term of englishTerms(text).flat()) terms.add(term);
  }
  return [...terms];
}

/**
 * The definitions of a text: of its definition articles, those given elsewhere by "yang dimaksud dengan", and those of its Penjelasan.
 * @param body the text itself; lists of definitions are split by their numbers where the source ran them together
 * @example definitionsIn({ body, explanation: [] }, 'id')[0].term // 'Anak'
 */
export function definitionsIn(
  { body, explanation }: { body: readonly Provision[]; explanation: readonly Provision[] },
  language: Language,
): Definition[] {
  const found: Definition[] = [];
  const visit = (provision: Provision, inTerms: boolean): void => {
    const { kind, children, heading } = provision;
    if (kind === 'explanation' || kind === 'recitals' || kind === 'conclusion') return;
    if (kind === 'article' && !children.some((child) => child.kind === 'instruction')) {
      found.push(...(language === 'id' ? ofArticle(provision, inTerms) : ofTreatyArticle(provision)));
      return;
    }
    const terms = inTerms || (heading !== null && TERMS_CHAPTER.test(heading));
    for (const child of children) visit(child, terms);
  };
  for (const provision of body) visit(provision, false);
  if (language === 'id')
    for (const provision of walk(explanation)) found.push(...explicitIn(provision, 'explanation'));
  return withoutReprints(found);
}

/** A page that the source has twice gives its definitions twice: the first place counts. */
function withoutReprints(found: readonly Definition[]): Definition[] {
  const seen = new Set<string>();
  return found.filter(({ term, text, standing }) => {
    const key = `${standing} ${term} ${text}`;
    return standing === 'explanation' || (!seen.has(key) && seen.add(key));
  });
}

function ofArticle(article: Provision, inTerms: boolean): Definition[] {
  const defines =
    inTerms ||
    LEADS_IN.test(article.text) ||
    (article.num === '1' && article.children.every(({ kind }) => kind !== 'paragraph'));
  return [...walk([article])].flatMap((provision): Definition[] => {
    const explicit = explicitIn(provision, 'article');
    if (explicit.length > 0 && !LEADS_IN.test(provision.text)) return explicit;
    if (provision.text.trim() === '') return [];
    if (!defines) return inBody(provision);
    return separate(provision).flatMap((text) =>
      indonesianTerms(text)
        .slice(0, 1)
        .map(([term = '', ...aliases]) => ({
          term,
          aliases,
          eId: provision.eId,
          text,
          standing: 'article' as const,
        })),
    );
  });
}

/** "Anak yang sah adalah anak yang dilahirkan …": a definition that stands by itself in an article or ayat of the body. */
function inBody(provision: Provision): Definition[] {
  if (provision.kind !== 'article' && provision.kind !== 'paragraph') return [];
  const [[term = '', ...aliases] = []] = indonesianTerms(provision.text);
  const is = provision.text.slice(term.length, term.length + 60);
  if (term === '' || NO_TERM.test(term) || term.split(' ').length > 6 || !OF_A_CLASS.test(is)) return [];
  return [{ term, aliases, eId: provision.eId, text: plainText(provision), standing: 'article' }];
}

/** The words of a provision with all below it; those of a list that ran together, each by itself. */
function separate(provision: Provision): string[] {
  const whole = plainText(provision).trim();
  if (provision.kind === 'point' && provision.children.length === 0)
    return joinedItems(whole, Number(provision.num));
  if (provision.kind !== 'article' || provision.children.length > 0)
    return provision.kind === 'article' && LEADS_IN.test(provision.text) ? [] : [whole];
  return whole.split(/\s(?=\d{1,2}\.\s\p{Lu})/u).map((part) => part.replace(/^\d{1,2}\.\s/, ''));
}

/** "1. … - 3 - 2. …": the items that follow in number and that a page turn joined to this one, each by itself. */
function joinedItems(text: string, num: number): string[] {
  const next = num + 1;
  const at = Number.isNaN(num) ? -1 : text.search(new RegExp(`\\s${next}\\.\\s\\p{L}`, 'u'));
  if (at === -1) return [text];
  const own = text.slice(0, at).replace(/\s*-\s\d+\s-$/, '');
  return [own, ...joinedItems(text.slice(at).replace(/^\s\d+\.\s/, ''), next)];
}

/** Term and short forms, the term first. */
function indonesianTerms(text: string): string[][] {
  const explicit = [...text.matchAll(EXPLICIT)].flatMap(({ groups }) =>
    groups?.term ? [[groups.term.trim()]] : [],
  );
  if (explicit.length > 0) return explicit;
  const match = INDONESIAN.exec(text);
  if (!match?.groups?.term) return [];
  const aliases = [...(match.groups.aliases ?? '').matchAll(EACH_ALIAS)].map(([, alias = '']) =>
    alias.trim(),
  );
  const term = match.groups.term
    .replace(/^.*?\d{1,2}\.\s/, '')
    .replace(/[",“”]+$/, '')
    .trim();
  return /^(?:jika|apabila|dalam hal|barang siapa|setiap orang yang)\b/i.test(term)
    ? []
    : [[term, ...aliases]];
}

/** "Yang dimaksud dengan “…” adalah …", each to the next of its kind. */
function explicitIn(provision: Provision, standing: Definition['standing']): Definition[] {
  const { text, eId } = provision;
  const matches = [...text.matchAll(EXPLICIT)];
  return matches.map((match, index) => {
    const last = index === matches.length - 1;
    const own = beforeNextPlace(text.slice(match.index, matches[index + 1]?.index));
    const below = last && /[:]\s*$/.test(text) ? plainText({ text: '', children: provision.children }) : '';
    return {
      term: clean(match.groups?.term ?? ''),
      aliases: [],
      eId,
      text: [own, below].filter(Boolean).join('\n'),
      standing,
    };
  });
}

/** A Penjelasan whose places run together goes on with the next one: the definition ends before "Ayat (3) Cukup jelas." */
function beforeNextPlace(text: string): string {
  const end = text.search(NEXT_PLACE);
  return (end === -1 ? text : text.slice(0, end)).trim();
}

function clean(term: string): string {
  return term
    .replace(/["“”^]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/,$/, '')
    .trim();
}

function ofTreatyArticle(article: Provision): Definition[] {
  return [...walk([article])].flatMap((provision): Definition[] => {
    return englishTerms(provision.text)
      .map((names) => names.filter((name) => defensible(name, provision, article)))
      .flatMap(([term, ...aliases]) =>
        term === undefined
          ? []
          : [{ term, aliases, eId: provision.eId, text: plainText(provision), standing: 'article' as const }],
      );
  });
}

/** A term between quotation marks is one; without them it needs a definition article around it. */
function defensible(term: string, { text }: Provision, article: Provision): boolean {
  const literal = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (new RegExp(`term [“"]${literal}[”"]`).test(text)) return true;
  if (/^(?:a|the|this|that|it|which|and|or|of)\b|\bshall\b/i.test(term) || term.split(' ').length > 8)
    return false;
  const quoted = new RegExp(`${literal}["”’']`).test(text);
  return (
    quoted ||
    ENGLISH_LEAD.test(article.text) ||
    ENGLISH_LEAD.test(text) ||
    /use of terms|definitions?/i.test(article.heading ?? '')
  );
}

/** Each term with the names it shares a definition with ("freezing" or "seizure"), in reading order. */
function englishTerms(text: string): string[][] {
  const groups: string[][] = [];
  for (const match of text.matchAll(ENGLISH))
    groups.push([match[1], match[2]].flatMap((name) => (name ? [name.trim()] : [])));
  for (const match of text.matchAll(ENGLISH_UNQUOTED)) if (match[1]) groups.push([match[1].trim()]);
  if (CHILD.test(text)) groups.push(['child']);
  const seen = new Set<string>();
  return groups
    .map((names) => names.filter((name) => !/^a child$/i.test(name) && !seen.has(name)))
    .map((names) => {
      for (const name of names) seen.add(name);
      return names;
    });
}
