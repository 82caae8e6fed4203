import { answer } from '@/lib/web/answer.ts';
import { openApi } from '@/lib/web/openapi.ts';

export function GET(request: Request): Promise<Response> {
  return answer(request, async () => openApi());
}
