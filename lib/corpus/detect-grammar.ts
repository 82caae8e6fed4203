import type { Language } from '../law/document.ts';
import type { Grammar } from '../law/grammar.ts';
import type { SourceText } from '../law/source-text.ts';

/**
 * Which grammar and language a text is in, by the headings it has.
 * @example detectGrammar({ lines: [{ text: 'Article 1', line: 1, page: null }], furniture: [], corrections: [] }) // { grammar: 'treaty', language: 'en' }
 */
export function detectGrammar(text: SourceText): { grammar: Grammar; language: Language } {
  const count = (pattern: RegExp): number => text.lines.filter((line) => pattern.test(line.text)).length;
  const indonesian =
    count(/^\s*Pasa[lI]\s+\S{1,6}\s*$/) + count(/\b(?:yang|dengan|dalam|adalah|atau)\b/) / 10;
  const english = count(/^\s*Article\s+\S{1,6}/i) + count(/\b(?:the|of|and|shall)\b/) / 10;
  if (indonesian >= english)
    return {
      grammar: count(/^\s*(?:Pasa[lI]|BAB)\s/) > 0 || english === 0 ? 'statute' : 'treaty',
      language: 'id',
    };
  return { grammar: 'treaty', language: 'en' };
}
