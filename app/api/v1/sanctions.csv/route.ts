import { listSanctions } from '@/lib/research/sanctions.ts';
import { csvAnswer } from '@/lib/web/csv-answer.ts';
import { requestedLocale } from '@/lib/web/requested-locale.ts';
import { parseSanctionParams } from '@/lib/web/sanction-params.ts';
import { sanctionsCsv } from '@/lib/web/sanctions-csv.ts';

export function GET(request: Request): Promise<Response> {
  return csvAnswer(request, 'sanctions', async () => {
    const url = new URL(request.url);
    const asked = { ...parseSanctionParams(url.searchParams), limit: null, offset: 0 };
    const table = await listSanctions(asked, requestedLocale(url.searchParams));
    return sanctionsCsv(table.rows, url.origin);
  });
}
