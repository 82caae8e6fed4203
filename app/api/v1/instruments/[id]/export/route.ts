import { messagesFor } from '@/lib/i18n/messages.ts';
import { noticeSentence } from '@/lib/i18n/notice-sentence.ts';
import { exportFile } from '@/lib/research/export.ts';
import { answerFile } from '@/lib/web/answer-file.ts';
import { formatParam, provisionParam } from '@/lib/web/export-params.ts';
import { parseLawRoute } from '@/lib/web/law-route.ts';
import { siteOrigin } from '@/lib/web/site-origin.ts';
import { parseTextParams } from '@/lib/web/text-params.ts';

export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answerFile(request, async () => {
    const query = new URL(request.url).searchParams;
    const format = formatParam(query);
    const { id, on } = parseLawRoute((await params).id);
    const opening = parseTextParams(query);
    const messages = messagesFor(opening.locale);
    return exportFile(
      [{ id, eId: provisionParam(query) }],
      { ...opening, on: opening.on ?? on },
      {
        format,
        origin: siteOrigin(request.headers),
        sentence: (notice) => noticeSentence(notice, messages),
      },
    );
  });
}
