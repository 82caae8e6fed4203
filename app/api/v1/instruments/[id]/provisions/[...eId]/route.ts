import { openGist } from '@/lib/research/gist-page.ts';
import { openProvision } from '@/lib/research/provision.ts';
import { answer } from '@/lib/web/answer.ts';
import { parseLawRoute } from '@/lib/web/law-route.ts';
import { gistAnswer, provisionAnswer } from '@/lib/web/provision-answer.ts';
import { parseTextParams } from '@/lib/web/text-params.ts';

interface Context {
  params: Promise<{ id: string; eId: string[] }>;
}

export function GET(request: Request, context: Context): Promise<Response> {
  return answer(request, async () => {
    const { id: asked, eId: path } = await context.params;
    const { id, on, eId } = parseLawRoute(asked, path);
    const params = parseTextParams(new URL(request.url).searchParams);
    const opening = { ...params, on: params.on ?? on };
    const gist = await openGist(id, eId ?? '', opening);
    return gist ? gistAnswer(gist) : provisionAnswer(await openProvision(id, eId ?? '', opening));
  });
}
