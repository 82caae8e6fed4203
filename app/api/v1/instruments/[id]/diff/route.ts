import { openDiff } from '@/lib/research/versions.ts';
import { answer } from '@/lib/web/answer.ts';
import { parseDiffParams } from '@/lib/web/diff-params.ts';
import { parseLawRoute } from '@/lib/web/law-route.ts';

export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async () => {
    const { id } = parseLawRoute((await params).id);
    return openDiff(id, parseDiffParams(new URL(request.url).searchParams));
  });
}
