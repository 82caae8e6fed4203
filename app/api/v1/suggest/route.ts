import { suggest } from '@/lib/research/suggest.ts';
import { answer } from '@/lib/web/answer.ts';
import { requestedLocale } from '@/lib/web/requested-locale.ts';
import { parseSearchParams } from '@/lib/web/search-params.ts';

export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const params = new URL(request.url).searchParams;
    const { q } = parseSearchParams(params);
    return { query: q, suggestions: await suggest(q, requestedLocale(params)) };
  });
}
