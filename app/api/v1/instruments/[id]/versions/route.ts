import { openVersions } from '@/lib/research/versions.ts';
import { answer } from '@/lib/web/answer.ts';
import { parseLawRoute } from '@/lib/web/law-route.ts';
import { parseTextParams } from '@/lib/web/text-params.ts';

export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async () => {
    const { id } = parseLawRoute((await params).id);
    return openVersions(id, parseTextParams(new URL(request.url).searchParams));
  });
}
