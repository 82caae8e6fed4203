import { listDefinitions } from '@/lib/research/definitions.ts';
import { answer } from '@/lib/web/answer.ts';
import { parseDefinitionParams } from '@/lib/web/definition-params.ts';
import { requestedLocale } from '@/lib/web/requested-locale.ts';

export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const params = new URL(request.url).searchParams;
    const rows = await listDefinitions(parseDefinitionParams(params), requestedLocale(params));
    return { total: rows.length, rows };
  });
}
