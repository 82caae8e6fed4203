export const SITE = process.env.LINDUNG_TEST_URL ?? 'http://localhost:3000';
export const API = `${SITE}/api/v1`;

/** Calls the API of the site under test; the body as JSON, its shape asserted by the test that reads it. */
export async function call(
  path: string,
  init?: RequestInit,
): Promise<{ status: number; type: string; body: never }> {
  const response = await fetch(API + path, init);
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    body: (await response.json()) as never,
  };
}
