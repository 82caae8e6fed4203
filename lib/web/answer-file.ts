import type { ExportedFile } from '../research/export.ts';
import { problemResponse } from './answer.ts';
import { problemOf } from './problem.ts';

const VARIES = 'Accept, Accept-Language';

/**
 * Answers a request with a file or the address of a page, or with a problem where the work throws.
 * @example export const GET = (request: Request) => answerFile(request, () => exportFile(...))
 */
export async function answerFile(
  request: Request,
  work: () => Promise<ExportedFile | { redirect: string }>,
): Promise<Response> {
  try {
    const done = await work();
    if ('redirect' in done)
      return new Response(null, { status: 303, headers: { location: done.redirect, vary: VARIES } });
    const { name, mediaType, content } = done;
    return new Response(content, {
      headers: {
        'access-control-allow-origin': '*',
        'cache-control': 'no-cache',
        'content-disposition': `attachment; filename="${name}"`,
        'content-type': mediaType,
        vary: VARIES,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    const problem = problemOf(error, new URL(request.url).pathname);
    if (problem.status >= 500) console.error(error);
    return problemResponse(problem);
  }
}
