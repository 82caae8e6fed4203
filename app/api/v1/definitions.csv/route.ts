import { listDefinitions } from '@/lib/research/definitions.ts';
import { toCsv } from '@/lib/web/csv.ts';
import { csvAnswer } from '@/lib/web/csv-answer.ts';
import { parseDefinitionParams } from '@/lib/web/definition-params.ts';
import { requestedLocale } from '@/lib/web/requested-locale.ts';

export function GET(request: Request): Promise<Response> {
  return csvAnswer(request, 'definitions.csv', async () => {
    const { searchParams, origin } = new URL(request.url);
    const rows = await listDefinitions(parseDefinitionParams(searchParams), requestedLocale(searchParams));
    return toCsv(
      ['term', 'aliases', 'instrument', 'eId', 'text', 'lang', 'standing', 'inForce', 'url'],
      rows.map((row) => [
        row.term,
        row.aliases,
        row.instrument,
        row.eId,
        row.text,
        row.lang,
        row.standing,
        row.inForce,
        `${origin}${row.href}`,
      ]),
    );
  });
}
