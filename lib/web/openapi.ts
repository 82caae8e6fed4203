import { z } from 'zod';
import { exportParamsSchema, folderParamsSchema } from './export-params.ts';
import { searchParamsSchema } from './search-params.ts';
import { textParamsSchema } from './text-params.ts';

type Schema = Record<string, unknown>;

const PATHS: [string, 'get' | 'post', string, Schema[]][] = [
  ['/health', 'get', 'What is held, and which engine answers searches', []],
  ['/search', 'get', 'Full-text search across provisions', [...queryOf(searchParamsSchema), locale()]],
  ['/search.csv', 'get', 'A page of results as a table', [...queryOf(searchParamsSchema), locale()]],
  [
    '/search.ris',
    'get',
    'A page of results for reference managers',
    [...queryOf(searchParamsSchema), locale()],
  ],
  [
    '/suggest',
    'get',
    'What a query being typed may become: citations, instruments, defined terms, headings',
    [inQuery('q', { type: 'string', maxLength: 512 }, true), locale()],
  ],
  ['/instruments', 'get', 'The catalogue: every instrument, its text held or not', [locale()]],
  [
    '/instruments/{id}',
    'get',
    'One instrument: facts, timeline, relations, structure, sources',
    [inPath('id'), ...queryOf(textParamsSchema)],
  ],
  [
    '/instruments/{id}/provisions/{eId}',
    'get',
    'One provision by eId (art_4__para_1__point_f) or path (pasal-4/ayat-1/huruf-f); text includes what is below it',
    [inPath('id'), inPath('eId'), ...queryOf(textParamsSchema)],
  ],
  [
    '/instruments/{id}/export',
    'get',
    'An instrument, or the provision named by eId, as a file; the answer has the media type of the format',
    [inPath('id'), ...queryOf(exportParamsSchema, ['format'])],
  ],
  [
    '/folder/export',
    'get',
    'Up to 100 provisions as one file; p is given once for each, as in uu-44-2008/pasal-4 or crc@2020-01-01/article-34',
    queryOf(folderParamsSchema, ['format', 'p']),
  ],
  [
    '/resolve',
    'get',
    'The citations in a text, each with where it leads',
    [inQuery('text', { type: 'string' }, true), locale()],
  ],
  ['/resolve', 'post', 'The citations in a text of up to 100 kB', [locale()]],
];

/** The description of the API in OpenAPI 3.1, its parameters from the schemas that check them. */
export function openApi(): Schema {
  const paths: Record<string, Schema> = {};
  for (const [path, method, summary, parameters] of PATHS) {
    const body = method === 'post' && {
      requestBody: {
        required: true,
        content: json({ type: 'object', required: ['text'], properties: { text: { type: 'string' } } }),
      },
    };
    paths[path] = {
      ...paths[path],
      [method]: { summary, parameters, ...body, responses: responses() },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Lindung',
      version: '1',
      description: 'Child-protection law of Indonesia, with treaties and guidelines, by provision.',
    },
    servers: [{ url: '/api/v1' }],
    paths,
    components: { schemas: { Problem: problemSchema() } },
  };
}

function responses(): Schema {
  const problem = {
    description: 'Problem details (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    200: { description: 'Found', content: json({ type: 'object' }) },
    404: problem,
    413: problem,
    422: problem,
  };
}

function problemSchema(): Schema {
  const text = { type: 'string' };
  return {
    type: 'object',
    required: ['type', 'title', 'status', 'detail', 'instance', 'code'],
    properties: {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      instance: text,
      code: text,
      field: text,
      lastExisting: { type: 'object' },
    },
  };
}

function queryOf(schema: z.ZodObject, required: readonly string[] = []): Schema[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    const { $schema: _, ...shape } = z.toJSONSchema(field as z.ZodType, {
      io: 'input',
      unrepresentable: 'any',
    });
    return inQuery(name, shape, required.includes(name));
  });
}

function inQuery(name: string, schema: Schema, required: boolean): Schema {
  return { name, in: 'query', required, schema };
}

function inPath(name: string): Schema {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}

function locale(): Schema {
  return inQuery(
    'locale',
    {
      type: 'string',
      enum: ['id', 'en'],
      default: 'en',
      description: 'Locale of the addresses in the answer',
    },
    false,
  );
}

function json(schema: Schema): Schema {
  return { 'application/json': { schema } };
}
