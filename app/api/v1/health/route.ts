import { health } from '@/lib/research/health.ts';
import { answer } from '@/lib/web/answer.ts';

export const dynamic = 'force-dynamic';

export function GET(request: Request): Promise<Response> {
  return answer(request, health);
}
