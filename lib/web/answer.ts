import { PROBLEM_TYPE, type Problem, problemOf } from './problem.ts';

export const OPEN = { 'access-control-allow-origin': '*' };

/**
 * Answers a request with JSON, or with a problem where the work throws.
 * @example export const GET = (request: Request) => answer(request, () => health())
 */
export async function answer(request: Request, work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work(), { headers: { ...OPEN, 'cache-control': 'no-cache' } });
  } catch (error) {
    return problemAnswer(request, error);
  }
}

/** The problem an error is to the caller of a request; what is wrong on our side is logged. */
export function problemAnswer(request: Request, error: unknown): Response {
  const problem = problemOf(error, new URL(request.url).pathname);
  if (problem.status >= 500) console.error(error);
  return problemResponse(problem);
}

export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...OPEN, 'content-type': PROBLEM_TYPE },
  });
}
