import { problemResponse } from './answer.ts';
import { problemOf } from './problem.ts';

/** Answers a request with a CSV file, or with a problem where the work throws. */
export async function csvAnswer(
  request: Request,
  file: string,
  work: () => Promise<string>,
): Promise<Response> {
  try {
    return new Response(await work(), {
      headers: {
        'access-control-allow-origin': '*',
        'cache-control': 'no-cache',
        'content-disposition': `attachment; filename="${file}"`,
        'content-type': 'text/csv; charset=utf-8',
      },
    });
  } catch (error) {
    const problem = problemOf(error, new URL(request.url).pathname);
    if (problem.status >= 500) console.error(error);
    return problemResponse(problem);
  }
}
