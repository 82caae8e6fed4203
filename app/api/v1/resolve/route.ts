import { resolveCitations } from '@/lib/research/resolve.ts';
import { answer } from '@/lib/web/answer.ts';
import { requestedLocale } from '@/lib/web/requested-locale.ts';
import { textToResolve } from '@/lib/web/resolve-request.ts';

export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const locale = requestedLocale(new URL(request.url).searchParams);
    return { citations: await resolveCitations(await textToResolve(request), locale) };
  });
}

export { GET as POST };
