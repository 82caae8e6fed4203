import { problemResponse } from '@/lib/web/answer.ts';

function notFound(request: Request): Response {
  const instance = new URL(request.url).pathname;
  const detail = `There is nothing at ${instance.slice(0, 200)}; /api/v1/openapi.json lists what there is.`;
  return problemResponse({
    type: 'about:blank',
    title: 'Not found',
    status: 404,
    detail,
    instance,
    code: 'unknown-path',
  });
}

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT };
