import { z } from 'zod';
import type { Schema } from './answer-shapes.ts';
import { ANSWERS_OF_RESEARCH } from './answers-of-research.ts';
import { ANSWERS_OF_SEARCH } from './answers-of-search.ts';
import { ANSWERS_OF_TEXTS, NESTED } from './answers-of-texts.ts';
import { definitionParamsSchema } from './definition-params.ts';
import { diffParamsSchema } from './diff-params.ts';
import { exportParamsSchema, folderParamsSchema } from './export-params.ts';
import { sanctionParamsSchema } from './sanction-params.ts';
import { searchParamsSchema } from './search-params.ts';
import { tableParamsSchema } from './table-params.ts';
import { textParamsSchema } from './text-params.ts';

const ANSWERS: Record<string, Schema> = { ...ANSWERS_OF_SEARCH, ...ANSWERS_OF_TEXTS, ...ANSWERS_OF_RESEARCH };

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
    '/sanctions',
    'get',
    'Penal provisions across laws as they read on a day; also /sanctions.csv',
    [...queryOf(sanctionParamsSchema), locale()],
  ],
  [
    '/definitions',
    'get',
    'How laws and treaties define a term; also /definitions.csv',
    [...queryOf(definitionParamsSchema), locale()],
  ],
  [
    '/instruments/{id}/versions',
    'get',
    'The versions of a text by date, consolidated by us and not official, and the instructions not worked in',
    [inPath('id'), locale()],
  ],
  [
    '/instruments/{id}/diff',
    'get',
    'What changed between two days, by provision and then by words',
    [inPath('id'), ...queryOf(diffParamsSchema)],
  ],
  [
    '/resolve',
    'get',
    'The citations in a text, each with where it leads',
    [inQuery('text', { type: 'string' }, true), locale()],
  ],
  ...tables([
    ['harmonisation', 'Obligations against national law as both stood on a day', tableParamsSchema],
    [
      'gaps',
      'The gaps the paper of 2019 found, with the answer of today',
      tableParamsSchema.pick({ locale: true }),
    ],
    ['topics', 'Topics of child-protection law', tableParamsSchema.pick({ locale: true })],
    [
      'treaties',
      'Treaties: signature, ratification, declarations, ratifying act, series',
      tableParamsSchema.pick({ locale: true }),
    ],
    ['institutions', 'Institutions with mandate and legal basis', tableParamsSchema.pick({ locale: true })],
    [
      'reporting',
      'Principles of a reporting mechanism against the law',
      tableParamsSchema.pick({ locale: true }),
    ],
    ['internet-use', 'Internet use in Asia as the paper prints it', tableParamsSchema.pick({ locale: true })],
    [
      'case-shares',
      'Shares of reported cases as the paper prints them',
      tableParamsSchema.pick({ locale: true }),
    ],
  ]),
  ['/resolve', 'post', 'The citations in a text of up to 100 kB', [locale()]],
];

/** Each research table as JSON and as CSV. */
function tables(named: [string, string, z.ZodObject][]): [string, 'get', string, Schema[]][] {
  return named.flatMap(([name, summary, schema]) =>
    ['', '.csv'].map((extension): [string, 'get', string, Schema[]] => [
      `/${name}${extension}`,
      'get',
      extension ? `${summary}, as CSV` : summary,
      queryOf(schema),
    ]),
  );
}

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
      [method]: { summary, parameters, ...body, responses: responses(path) },
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
    components: { schemas: { Problem: problemSchema(), ...NESTED } },
  };
}

function responses(path: string): Schema {
  const problem = {
    description: 'Problem details (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    200: { description: 'Found', content: contentOf(path) },
    404: problem,
    413: problem,
    422: problem,
  };
}

/** The answer of a route: JSON of its schema, a table as CSV, else a file of the media type asked for. */
function contentOf(path: string): Schema {
  const schema = ANSWERS[path];
  if (schema) return json(schema);
  return { [path.endsWith('.csv') ? 'text/csv' : '*/*']: { schema: { type: 'string' } } };
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
