import { messagesFor } from '@/lib/i18n/messages.ts';
import { noticeSentence } from '@/lib/i18n/notice-sentence.ts';
import { exportFile } from '@/lib/research/export.ts';
import { searchProvisions } from '@/lib/research/search.ts';
import { answerFile } from '@/lib/web/answer-file.ts';
import { requestedLocale } from '@/lib/web/requested-locale.ts';
import { parseSearchParams } from '@/lib/web/search-params.ts';
import { siteOrigin } from '@/lib/web/site-origin.ts';

export function GET(request: Request): Promise<Response> {
  return answerFile(request, async () => {
    const params = new URL(request.url).searchParams;
    const locale = requestedLocale(params);
    const { hits } = await searchProvisions(parseSearchParams(params), locale);
    const messages = messagesFor(locale);
    return exportFile(
      hits.map(({ instrument, eId }) => ({ id: instrument, eId, on: null })),
      { locale },
      {
        format: 'ris',
        origin: siteOrigin(request.headers),
        sentence: (notice) => noticeSentence(notice, messages),
      },
    );
  });
}
