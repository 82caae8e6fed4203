import { messagesFor } from '@/lib/i18n/messages.ts';
import { noticeSentence } from '@/lib/i18n/notice-sentence.ts';
import { exportFile } from '@/lib/research/export.ts';
import { answerFile } from '@/lib/web/answer-file.ts';
import { parseFolderEntry } from '@/lib/web/export-params.ts';
import { siteOrigin } from '@/lib/web/site-origin.ts';
import { UNAPI_FORMATS, unapiFormats } from '@/lib/web/unapi.ts';

/** unAPI version 1: the formats there are, those of one identifier, and one identifier in a format. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const [id, asked] = [query.get('id'), query.get('format')];
  if (id === null) return unapiFormats(null);
  const format = UNAPI_FORMATS.find(({ name }) => name === asked)?.format;
  if (asked !== null && !format) return new Response('Not acceptable: no such format.\n', { status: 406 });
  const messages = messagesFor('id');
  const answer = await answerFile(request, () =>
    exportFile(
      [parseFolderEntry(id)],
      { locale: 'id' },
      {
        format: format ?? 'ris',
        origin: siteOrigin(request.headers),
        sentence: (notice) => noticeSentence(notice, messages),
      },
    ),
  );
  return answer.ok && asked === null ? unapiFormats(id) : answer;
}
