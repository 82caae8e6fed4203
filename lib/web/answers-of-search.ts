import {
  actor,
  bilingual,
  flag,
  integer,
  list,
  maybe,
  notice,
  number,
  object,
  place,
  type Schema,
  text,
} from './answer-shapes.ts';

const count = object({ value: text, count: integer, name: text, label: text });
const span = object({ start: integer, end: integer });

const hit = object({
  instrument: text,
  eId: text,
  label: text,
  instrumentTitle: bilingual,
  heading: maybe(text),
  path: list(text),
  lang: text,
  source: text,
  inForce: flag,
  status: text,
  snippet: list(object({ text, mark: flag })),
  snippetOf: text,
  snippetLang: text,
  href: text,
  score: number,
});

const directAnswer = object({
  instrument: text,
  eId: maybe(text),
  label: text,
  title: maybe(bilingual),
  href: text,
  provision: maybe(
    object({
      heading: maybe(text),
      text,
      lang: text,
      inForce: flag,
      status: text,
      writtenBy: maybe(actor),
      notices: list(notice),
    }),
  ),
  addresses: list(actor),
  candidates: list(actor),
  reason: maybe(text),
  last: list(actor),
  status: text,
  citation: text,
  total: integer,
});

/** What the routes of finding answer, by their path. */
export const ANSWERS_OF_SEARCH: Record<string, Schema> = {
  '/health': object({
    status: text,
    engine: text,
    degraded: flag,
    instruments: integer,
    provisions: integer,
    articles: integer,
    officialTexts: integer,
    version: text,
  }),
  '/search': object({
    query: object({
      text,
      understood: list(
        object({
          type: text,
          value: text,
          span,
          lang: maybe(text),
          also: list(text),
          outdated: maybe(object({ preferred: list(text), note: bilingual })),
        }),
      ),
      relaxed: list(text),
      corrected: list(object({ from: text, to: text })),
      near: list(text),
    }),
    engine: text,
    degraded: flag,
    tookMs: number,
    total: integer,
    hits: list(hit),
    facets: object({
      kind: list(count),
      status: list(count),
      topic: list(count),
      instrument: list(count),
      language: list(count),
    }),
    answer: directAnswer,
  }),
  '/suggest': object({
    query: text,
    suggestions: list(
      object({ type: text, value: text, detail: text, href: text, instrument: text, eId: maybe(text) }),
    ),
  }),
  '/resolve': object({
    citations: list(
      object({
        span,
        text,
        status: text,
        matches: list(place),
        reason: maybe(text),
        relation: maybe(text),
        corrections: list(object({ from: text, to: text })),
      }),
    ),
  }),
};
