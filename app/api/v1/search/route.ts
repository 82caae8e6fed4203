import { searchProvisions } from '@/lib/research/search.ts';
import { answer } from '@/lib/web/answer.ts';
import { requestedLocale } from '@/lib/web/requested-locale.ts';
import { parseSearchParams } from '@/lib/web/search-params.ts';

export function GET(request: Request): Promise<Response> {
  return answer(request, () => {
    const params = new URL(request.url).searchParams;
    return searchProvisions(parseSearchParams(params), requestedLocale(params));
  });
}
