import type { ExportedFile } from '../research/export.ts';
import { problemResponse } from './answer.ts';
import { problemOf } from './problem.ts';

/**
 * Answers a request with a file, or with a problem where the work throws.
 * @example export const GET = (request: Request) => answerFile(request, () => exportFile(...))
 */
export async function answerFile(request: Request, work: () => Promise<ExportedFile>): Promise<Response> {
  try {
    const { name, mediaType, content } = await work();
    return new Response(content, {
      headers: {
        'access-control-allow-origin': '*',
        'cache-control': 'no-cache',
        'content-disposition': `attachment; filename="${name}"`,
        'content-type': mediaType,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    const problem = problemOf(error, new URL(request.url).pathname);
    if (problem.status >= 500) console.error(error);
    return problemResponse(problem);
  }
}
