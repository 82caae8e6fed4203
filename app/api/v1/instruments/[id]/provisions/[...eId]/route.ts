import { openProvision } from '@/lib/research/provision.ts';
import { answer } from '@/lib/web/answer.ts';
import { parseLawRoute } from '@/lib/web/law-route.ts';
import { provisionAnswer } from '@/lib/web/provision-answer.ts';
import { parseTextParams } from '@/lib/web/text-params.ts';

interface Context {
  params: Promise<{ id: string; eId: string[] }>;
}

export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { id: asked, eId: path } = await params;
    const { id, on, eId } = parseLawRoute(asked, path);
    const opening = parseTextParams(new URL(request.url).searchParams);
    return provisionAnswer(await openProvision(id, eId ?? '', { ...opening, on: opening.on ?? on }));
  });
}
