import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openApi } from '@/lib/web/openapi.ts';
import { mirror } from '../real/corpus.ts';
import { call } from './call.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const description = JSON.parse(JSON.stringify(openApi())) as {
  paths: Record<string, { get?: { responses: { 200: { content: Record<string, { schema: Json }> } } } }>;
  components: { schemas: Record<string, Json> };
};

/** The schema with nothing allowed that it does not describe. */
function strict(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(strict);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return 'properties' in schema && schema.type === 'object'
    ? { ...inner, additionalProperties: false }
    : inner;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'api', components: { schemas: strict(description.components.schemas) } });

function faults(path: string, body: Json): string[] {
  const described = description.paths[path]?.get?.responses[200].content['application/json']?.schema ?? null;
  const schema = JSON.parse(JSON.stringify(strict(described)).replaceAll('"#/', '"api#/')) as object;
  const validate = ajv.compile(schema);
  validate(body);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** Requests to each route that answers JSON; those with a text come with the texts alone. */
const REQUESTS: Record<string, string[]> = {
  '/health': ['/health'],
  '/search': [
    '/search?q=anak',
    '/search?q=grooming&locale=id',
    '/search?q=pasal+81+uu+23%2F2002',
    '/search?q=pasal+9999+uu+23%2F2002',
    '/search?q=uu+44%2F2008&on=2015-01-01',
    '/search?q=pornorgafi',
    '/search?q=zzzqqq',
  ],
  '/suggest': ['/suggest?q=anak', '/suggest?q=pasal+81', '/suggest?q=crc'],
  '/instruments': ['/instruments'],
  '/instruments/{id}': [
    '/instruments/uu-23-2002',
    '/instruments/uu-17-2023',
    '/instruments/crc?locale=id',
    '/instruments/uu-23-2002?on=2010-01-01',
  ],
  '/instruments/{id}/versions': ['/instruments/uu-23-2002/versions', '/instruments/uu-11-2008/versions'],
  '/resolve': [
    '/resolve?text=Pasal+81+UU+23%2F2002+jo+Pasal+5+UU+999%2F2099',
    '/resolve?text=Article+34+CRC+and+Pasal+9999+UU+23%2F2002',
  ],
  '/sanctions': ['/sanctions?limit=50', '/sanctions?instrument=uu-11-2012&on=2020-01-01'],
  '/definitions': ['/definitions', '/definitions?term=anak&on=2010-01-01'],
  '/harmonisation': ['/harmonisation', '/harmonisation?on=2020-01-01&locale=id'],
  '/gaps': ['/gaps'],
  '/topics': ['/topics'],
  '/treaties': ['/treaties'],
  '/institutions': ['/institutions'],
  '/reporting': ['/reporting'],
  '/internet-use': ['/internet-use'],
  '/case-shares': ['/case-shares'],
};
const OF_TEXTS: Record<string, string[]> = {
  '/instruments/{id}/provisions/{eId}': [
    '/instruments/uu-23-2002/provisions/art_81',
    '/instruments/uu-23-2002/provisions/art_81?on=2003-01-01',
    '/instruments/uu-11-2012/provisions/art_96',
    '/instruments/uu-44-2008/provisions/art_37',
    '/instruments/crc/provisions/art_34',
    '/instruments/uu-35-2014/provisions/art_I',
  ],
  '/instruments/{id}/diff': [
    '/instruments/uu-23-2002/diff?from=2003-01-01&to=2015-01-01',
    '/instruments/uu-11-2008/diff?from=2009-01-01&to=2025-01-01',
  ],
};

async function undescribed(path: string, request: string): Promise<string[]> {
  const { status, body } = await call(request);
  return status === 200 ? faults(path, body) : [`${request}: ${status}`];
}

describe('the description of the API', () => {
  it('describes the answer of each route that answers JSON, and each is asked here', () => {
    const described = Object.entries(description.paths).flatMap(([path, { get }]) =>
      get?.responses[200].content['application/json'] ? [path] : [],
    );
    expect(described.sort()).toEqual([...Object.keys(REQUESTS), ...Object.keys(OF_TEXTS)].sort());
  });

  it.each(
    Object.entries(REQUESTS).flatMap(([path, asked]) => asked.map((request) => [path, request] as const)),
  )('%s describes every field of %s', async (path, request) => {
    expect(await undescribed(path, request)).toEqual([]);
  });

  it('tells a field that is not described', () => {
    expect(faults('/topics', { total: 0, rows: [], surprise: true })).toHaveLength(1);
  });
});

describe.skipIf(!mirror)('the description of the API, on texts', () => {
  it.each(
    Object.entries(OF_TEXTS).flatMap(([path, asked]) => asked.map((request) => [path, request] as const)),
  )('%s describes every field of %s', async (path, request) => {
    expect(await undescribed(path, request)).toEqual([]);
  });
});
