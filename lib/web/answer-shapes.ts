/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = Record<string, unknown>;

export const text: Schema = { type: 'string' };
export const integer: Schema = { type: 'integer' };
export const number: Schema = { type: 'number' };
export const flag: Schema = { type: 'boolean' };

/**
 * The schema of an object, its fields in reading order.
 * @example object({ total: integer }).type // 'object'
 */
export function object(properties: Record<string, Schema>): Schema {
  return { type: 'object', properties };
}

/** The schema of a list. */
export function list(items: Schema): Schema {
  return { type: 'array', items };
}

/** What may be null. */
export function maybe(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

/** A text in both languages of the site. */
export const bilingual = object({ id: text, en: text });

/** A provision, or an instrument as a whole where `eId` is null, as it is named and where it is read. */
export const place = object({ instrument: text, eId: maybe(text), label: text, href: text });

/** A link to a provision. */
export const link = object({ label: text, href: text });

/** An instrument or a provision of it that did something to another. */
export const actor = object({
  id: text,
  provision: maybe(text),
  number: text,
  label: text,
  title: bilingual,
  href: text,
  eId: maybe(text),
});

/** What a reader must know before relying on a text: amendment, repeal, adjustment, a ruling. */
export const notice = object({
  kind: text,
  by: maybe(actor),
  date: maybe(text),
  parts: list(link),
  successors: list(place),
  ruling: object({ date: text, note: bilingual, verification: text, source: text }),
});

/** What we wrote is marked by author, day, verification and sources. */
export const editorial = { author: text, date: text, verification: text, sources: list(text) };
