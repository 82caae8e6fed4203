import { researchTable } from '@/lib/research/research-tables.ts';
import { answer } from '@/lib/web/answer.ts';
import { csvAnswer } from '@/lib/web/csv-answer.ts';
import { matching, parseTableParams } from '@/lib/web/table-params.ts';
import { GET as unknown } from '../[...unknown]/route.ts';

interface Context {
  params: Promise<{ table: string }>;
}

/** A research table, by its name as JSON, by its name and `.csv` as CSV. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { table } = await params;
  const [, name = table, extension] = /^(.*?)(\.csv)?$/.exec(table) ?? [];
  const open = researchTable(name);
  if (!open) return unknown(request);
  const { searchParams } = new URL(request.url);
  const work = async () => {
    const { rows, ...about } = await open(parseTableParams(searchParams));
    const shown = name === 'harmonisation' ? rows : matching(rows, searchParams);
    return { ...about, total: shown.length, rows: shown };
  };
  return extension ? csvAnswer(request, name, async () => (await work()).rows) : answer(request, work);
}
