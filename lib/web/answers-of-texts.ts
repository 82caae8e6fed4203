import {
  actor,
  bilingual,
  flag,
  integer,
  link,
  list,
  maybe,
  notice,
  object,
  place,
  type Schema,
  text,
} from './answer-shapes.ts';

const finding = object({
  code: text,
  eId: maybe(text),
  line: maybe(integer),
  page: maybe(integer),
  message: text,
});
const correction = object({ line: integer, from: text, to: text, rule: text });
const difference = object({ eId: text, kind: text, main: text, other: text, longer: maybe(text) });
const linked = object({ label: text, href: text, id: text, eId: maybe(text) });
const completion = object({
  eId: text,
  extent: text,
  words: text,
  evidence: text,
  path: text,
  url: text,
  line: integer,
  page: maybe(integer),
});
const comparison = object({
  compared: integer,
  agreed: integer,
  differences: list(difference),
  kinds: object({ typography: integer, recognition: integer, substance: integer }),
  onlyInMain: list(text),
  onlyInOther: list(text),
});
const sourceFields = {
  url: text,
  path: text,
  sha256: text,
  bytes: integer,
  format: text,
  language: text,
  licence: text,
  role: text,
  authority: text,
  retrieved: maybe(text),
  method: maybe(text),
  note: maybe(text),
  comparison: maybe(comparison),
  checks: list(finding),
};
const version = object({
  validFrom: maybe(text),
  validTo: maybe(text),
  language: text,
  basis: text,
  by: list(link),
  articles: integer,
  applied: integer,
  notApplied: integer,
  href: text,
  current: flag,
});
const notApplied = object({
  by: linked,
  date: text,
  reason: text,
  detail: maybe(text),
  words: text,
  targets: list(object({ eId: text, label: text, href: text })),
});
const unit = object({
  eId: text,
  marker: maybe(text),
  change: text,
  words: list(object({ op: text, text })),
  label: text,
});
const citation = object({ indonesian: text, oscola: text, bluebook: text, apa: text, aglc: text });
const catalogueEntry = {
  id: text,
  type: text,
  level: text,
  number: maybe(text),
  year: maybe(integer),
  title: bilingual,
  shortTitle: bilingual,
  status: text,
  held: flag,
  articles: integer,
  languages: list(text),
  href: text,
};
const gistFields = { id: text, en: text, verification: text, author: text, date: text };
const part = { eId: text, kind: text, component: text, label: text, heading: maybe(text), href: text };
const structure = { type: 'array', items: { $ref: '#/components/schemas/Part' } };

/** Shapes that hold themselves. */
export const NESTED: Record<string, Schema> = {
  Part: object({ ...part, children: structure }),
  Provision: object({
    eId: text,
    kind: text,
    num: maybe(text),
    heading: maybe(text),
    text,
    label: text,
    href: text,
    children: list({ $ref: '#/components/schemas/Provision' }),
  }),
};

/** What the routes of instruments and their texts answer, by their path. */
export const ANSWERS_OF_TEXTS: Record<string, Schema> = {
  '/instruments': object({ total: integer, instruments: list(object(catalogueEntry)) }),
  '/instruments/{id}': object({
    ...catalogueEntry,
    aliases: list(text),
    gazette: list(object({ series: text, reference: text, verification: text })),
    officialUrl: maybe(object({ url: text, verification: text })),
    summary: maybe(bilingual),
    workUri: text,
    timeline: list(
      object({
        type: text,
        date: maybe(text),
        eId: maybe(text),
        by: maybe(actor),
        note: maybe(bilingual),
        verification: text,
      }),
    ),
    relations: list(
      object({
        type: text,
        direction: text,
        other: actor,
        eId: maybe(text),
        date: maybe(text),
        note: maybe(bilingual),
        verification: text,
      }),
    ),
    sources: list(object(sourceFields)),
    citation,
    cites: list(place),
    citedBy: list(place),
    absence: maybe(object({ code: text, message: text, from: maybe(text) })),
    versions: list(version),
    notApplied: list(notApplied),
    gists: list(object({ ...gistFields, eId: text, label: text, href: text, givenBy: text })),
    expression: maybe(
      object({
        language: text,
        validFrom: maybe(text),
        validTo: maybe(text),
        basis: text,
        notices: list(notice),
        source: object(sourceFields),
        problems: list(finding),
        corrections: list(correction),
        characters: object({ total: integer, placed: integer, furniture: integer, unplaced: integer }),
      }),
    ),
    structure,
  }),
  '/instruments/{id}/provisions/{eId}': object({
    instrument: text,
    instrumentTitle: bilingual,
    eId: text,
    label: text,
    kind: text,
    num: maybe(text),
    heading: maybe(text),
    status: text,
    text,
    lang: text,
    children: list({ $ref: '#/components/schemas/Provision' }),
    explanation: maybe(text),
    ancestors: list(object({ eId: text, label: text, heading: maybe(text), href: text })),
    previous: maybe(link),
    next: maybe(link),
    inForceFrom: maybe(text),
    inForceTo: maybe(text),
    enactedBy: maybe(actor),
    basis: text,
    deleted: flag,
    history: list(
      object({
        validFrom: maybe(text),
        validTo: maybe(text),
        change: text,
        by: maybe(linked),
        href: maybe(text),
        shown: flag,
        diff: maybe(list(unit)),
      }),
    ),
    notApplied: list(notApplied),
    notices: list(notice),
    source: object({ ...sourceFields, line: integer, page: maybe(integer) }),
    corrections: list(correction),
    completions: list(completion),
    copies: list(
      object({
        path: text,
        url: text,
        agrees: flag,
        differences: list(difference),
        lost: list(text),
      }),
    ),
    doubt: maybe(text),
    citations: citation,
    cites: list(place),
    citedBy: list(place),
    citesCount: integer,
    citedByCount: integer,
    gist: maybe(object(gistFields)),
    topics: list(object({ id: text, name: bilingual, href: text })),
    catchwords: object({ id: list(text), en: list(text) }),
    href: text,
  }),
  '/instruments/{id}/versions': object({
    instrument: text,
    official: flag,
    versions: list(version),
    notApplied: list(notApplied),
  }),
  '/instruments/{id}/diff': object({
    instrument: text,
    from: text,
    to: text,
    versions: object({ from: version, to: version }),
    provisions: list(
      object({
        eId: text,
        label: text,
        change: text,
        by: maybe(object({ label: text, href: text, id: text, eId: maybe(text), date: maybe(text) })),
        units: list(unit),
        href: text,
      }),
    ),
    ended: list(
      object({
        eId: text,
        label: text,
        href: text,
        date: text,
        by: linked,
        successors: list(place),
      }),
    ),
    notApplied: list(notApplied),
    repealed: maybe(object({ date: maybe(text), by: maybe(linked) })),
  }),
};
