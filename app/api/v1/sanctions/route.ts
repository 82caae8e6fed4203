import { listSanctions } from '@/lib/research/sanctions.ts';
import { answer } from '@/lib/web/answer.ts';
import { requestedLocale } from '@/lib/web/requested-locale.ts';
import { parseSanctionParams } from '@/lib/web/sanction-params.ts';

export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const params = new URL(request.url).searchParams;
    const { chart: _, ...table } = await listSanctions(parseSanctionParams(params), requestedLocale(params));
    return table;
  });
}
