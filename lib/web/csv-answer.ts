import { OPEN, problemAnswer } from './answer.ts';
import { toCsv } from './csv.ts';

/**
 * Answers a request with a CSV file, or with a problem where the work throws.
 * @example csvAnswer(request, 'treaties', async () => rows)
 */
export async function csvAnswer(
  request: Request,
  name: string,
  work: () => Promise<readonly object[]>,
): Promise<Response> {
  try {
    const headers = {
      ...OPEN,
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="lindung-${name}.csv"`,
      'cache-control': 'no-cache',
    };
    return new Response(toCsv(await work()), { headers });
  } catch (error) {
    return problemAnswer(request, error);
  }
}
