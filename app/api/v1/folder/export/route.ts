import { messagesFor } from '@/lib/i18n/messages.ts';
import { noticeSentence } from '@/lib/i18n/notice-sentence.ts';
import { LegalError } from '@/lib/law/legal-error.ts';
import { exportFile } from '@/lib/research/export.ts';
import { answerFile } from '@/lib/web/answer-file.ts';
import { formatParam, parseFolder } from '@/lib/web/export-params.ts';
import { siteOrigin } from '@/lib/web/site-origin.ts';
import { parseTextParams } from '@/lib/web/text-params.ts';

export function GET(request: Request): Promise<Response> {
  return answerFile(request, async () => {
    const query = new URL(request.url).searchParams;
    const format = formatParam(query);
    const entries = parseFolder(query.getAll('p'));
    if (entries.length === 0)
      throw new LegalError(
        'invalid-parameter',
        'p is missing: give the address of a provision, such as p=uu-44-2008/pasal-4.',
        { field: 'p' },
      );
    const opening = parseTextParams(query);
    const messages = messagesFor(opening.locale);
    return exportFile(entries, opening, {
      format,
      origin: siteOrigin(request.headers),
      sentence: (notice) => noticeSentence(notice, messages),
    });
  });
}
