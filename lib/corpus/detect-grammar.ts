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
  if (indonesian >= english) {
    const headed = count(/^\s*(?:Pasa[lI]|BAB)\s/) > 0 || english === 0;
    return { grammar: headed && !isTranslation(text) ? 'statute' : 'treaty', language: 'id' };
  }
  return { grammar: 'treaty', language: 'en' };
}

const OPENING = 40;
/** What every act prints before its articles, or after them. */
const ENACTED =
  /\b(?:(?:UNDANG-UNDANG|PERATURAN|KEPUTUSAN|INSTRUKSI|PERPPU|QANUN)\b.*\b(?:NOMOR|REPUBLIK|DASAR)\b|MEMUTUSKAN|DENGAN RAHMAT TUHAN|Lembaran Negara|Berita Negara)/i;
const INTERNATIONAL =
  /\b(?:negara-negara? pihak|negara(?:-negara)? peserta|majelis umum|perserikatan bangsa-bangsa|konvensi|kovenan|protokol|deklarasi|pernyataan umum|perjanjian internasional|piagam|ASEAN)\b/i;

/** An Indonesian text of a treaty has articles as an act has, and nothing of what an act is enacted with. */
function isTranslation({ lines }: SourceText): boolean {
  const opening = lines.slice(0, OPENING);
  return (
    opening.some(({ text }) => INTERNATIONAL.test(text)) &&
    ![...opening, ...lines.slice(-OPENING)].some(({ text }) => ENACTED.test(text))
  );
}
