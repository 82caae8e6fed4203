import type { LegalDocument, Problem } from './document.ts';
import { type Provision, plainText, walk } from './provision.ts';

/** "Paragraph 2 of this article" */
const OWN_PARAGRAPH =
  /\bparagraphs?\s+(\d{1,2})(?:\s*\([a-z]\))?(?:\s*(?:,|and|or|to)\s*\d{1,2})*\s+of\s+(?:this|the\s+present)\s+article\b/gi;

/**
 * What a treaty says of its own articles that its tree does not bear out.
 * @returns problems with the code `numbers-lost`: an article names a paragraph of its own by number, and its paragraphs stand without numbers
 * @example checkTreaty(document).filter(({ code }) => code === 'numbers-lost')
 */
export function checkTreaty({ body, corrections }: Pick<LegalDocument, 'body' | 'corrections'>): Problem[] {
  const runTogether = new Set(
    corrections.filter(({ rule }) => rule === 'joined-paragraphs').map(({ line }) => line),
  );
  const problems: Problem[] = [];
  for (const article of walk(body)) {
    if (article.kind !== 'article' || article.children.some(({ kind }) => kind === 'paragraph')) continue;
    const named = [...plainText(article).matchAll(OWN_PARAGRAPH)].map(([, num = '']) => num);
    const broken = runTogether.has(article.children[0]?.position.line ?? -1);
    if (named.length > 0)
      problems.push(
        lost(article, `It names its own paragraph ${named[0]}, and the source prints no numbers.`),
      );
    else if (broken)
      problems.push(lost(article, 'Its paragraphs run together in the source, without their numbers.'));
  }
  return problems;
}

function lost({ eId, position }: Provision, message: string): Problem {
  return { code: 'numbers-lost', eId, line: position.line, page: position.page, message };
}
