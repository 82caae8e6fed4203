import { openInstrument } from '@/lib/research/instrument.ts';
import { answer } from '@/lib/web/answer.ts';
import { instrumentAnswer } from '@/lib/web/instrument-answer.ts';
import { parseLawRoute } from '@/lib/web/law-route.ts';
import { parseTextParams } from '@/lib/web/text-params.ts';

export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return answer(request, async () => {
    const { id, on } = parseLawRoute((await params).id);
    const opening = parseTextParams(new URL(request.url).searchParams);
    return instrumentAnswer(await openInstrument(id, { ...opening, on: opening.on ?? on }));
  });
}
