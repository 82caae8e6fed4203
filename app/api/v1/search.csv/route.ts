import { searchProvisions } from '@/lib/research/search.ts';
import { csvAnswer } from '@/lib/web/csv-answer.ts';
import { requestedLocale } from '@/lib/web/requested-locale.ts';
import { parseSearchParams } from '@/lib/web/search-params.ts';
import { searchRows } from '@/lib/web/search-rows.ts';
import { siteOrigin } from '@/lib/web/site-origin.ts';

export function GET(request: Request): Promise<Response> {
  return csvAnswer(request, 'search', async () => {
    const params = new URL(request.url).searchParams;
    const locale = requestedLocale(params);
    const view = await searchProvisions(parseSearchParams(params), locale);
    return searchRows(view, locale, siteOrigin(request.headers));
  });
}
