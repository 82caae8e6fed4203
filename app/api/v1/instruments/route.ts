import { listCatalogue } from '@/lib/research/catalogue.ts';
import { answer } from '@/lib/web/answer.ts';
import { parseTextParams } from '@/lib/web/text-params.ts';

export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const instruments = await listCatalogue(parseTextParams(new URL(request.url).searchParams).locale);
    return { total: instruments.length, instruments };
  });
}
