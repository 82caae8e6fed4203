import { listDefinitions } from '@/lib/research/definitions.ts';
import { csvAnswer } from '@/lib/web/csv-answer.ts';
import { parseDefinitionParams } from '@/lib/web/definition-params.ts';
import { requestedLocale } from '@/lib/web/requested-locale.ts';

export function GET(request: Request): Promise<Response> {
  return csvAnswer(request, 'definitions', async () => {
    const { searchParams, origin } = new URL(request.url);
    const rows = await listDefinitions(parseDefinitionParams(searchParams), requestedLocale(searchParams));
    return rows.map(({ href, instrumentTitle: _, ...row }) => ({ ...row, url: `${origin}${href}` }));
  });
}
