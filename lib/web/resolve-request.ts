import { z } from 'zod';
import { LegalError } from '../law/legal-error.ts';

export const LONGEST_TEXT_BYTES = 100_000;
const bodySchema = z.object({ text: z.string() });

/**
 * The text whose citations are asked for: `?text=` of a GET, `{"text": …}` of a POST.
 * @throws LegalError `too-large` over 100 kB, `invalid-parameter` where there is no text
 */
export async function textToResolve(request: Request): Promise<string> {
  const text =
    request.method === 'POST' ? await postedText(request) : new URL(request.url).searchParams.get('text');
  if (text === null || text.trim() === '')
    throw new LegalError('invalid-parameter', 'text is missing: give the words that hold citations.', {
      field: 'text',
    });
  if (new TextEncoder().encode(text).length > LONGEST_TEXT_BYTES) throw tooLarge();
  return text;
}

async function postedText(request: Request): Promise<string> {
  const body = await limitedBody(request);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new LegalError('invalid-parameter', 'The body is not JSON; send {"text": "…"}.', { field: 'text' });
  }
  const parsed = bodySchema.safeParse(json);
  if (!parsed.success)
    throw new LegalError('invalid-parameter', 'The body has no text; send {"text": "…"}.', { field: 'text' });
  return parsed.data.text;
}

/** JSON may write a byte of text as six: the body may be larger than the text, not without end. */
async function limitedBody(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > 6 * LONGEST_TEXT_BYTES + 100) throw tooLarge();
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function tooLarge(): LegalError {
  return new LegalError('too-large', `text is longer than ${LONGEST_TEXT_BYTES} bytes; send it in parts.`, {
    field: 'text',
  });
}
