import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readDocument } from '../corpus/read-document.ts';
import type { ReadDocument } from '../corpus/read-source.ts';
import type { Database } from '../db/client.ts';
import { beginImportRun, endImportRun } from '../db/import-run.ts';
import { hasExpression, replaceExpression } from '../db/write-expression.ts';
import { hasOfficialText, saveOwnSource } from '../db/write-own-text.ts';
import type { Catalogue } from '../editorial/read-catalogue.ts';
import type { InstrumentFacts, SourceFacts } from '../law/catalogue.ts';
import { identifyInstrument } from '../law/identify-instrument.ts';
import { LegalError } from '../law/legal-error.ts';
import { validFrom } from '../law/timeline.ts';
import { uncataloguedFacts } from './uncatalogued-facts.ts';

export interface OwnOptions {
  /** The instrument the file is the text of, where its title does not tell. */
  as?: string | undefined;
  /** Puts the reader's text in the place of one of the catalogue. */
  replace?: boolean;
}

/** What became of a reader's file. */
export interface OwnImport {
  file: string;
  instrument: string;
  title: string;
  /** Null where the very same file is stored already. */
  provisions: number | null;
  problems: number;
}

/**
 * Stores a file nobody catalogued as the reader's own text: of an instrument of the catalogue, or of a new one that its title names.
 * @throws LegalError what is wrong with the file; `invalid-parameter` where no instrument can be told; `text-held` where the catalogue's own text would be replaced
 * @example await importOwn(db, catalogue, 'permen-9-2026.pdf', {}) // { instrument: 'permen-…', provisions: 212, … }
 */
export async function importOwn(
  db: Database,
  catalogue: Pick<Catalogue, 'instruments'>,
  file: string,
  { as, replace = false }: OwnOptions,
): Promise<OwnImport> {
  const bytes = readFileSync(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const read = await readDocument(file, bytes);
  const facts = instrumentOf(read, file, as, catalogue);
  const { document, format, grammar, language, method } = read;
  const id = `${facts.id}/own-${language}`;
  const day = validFrom(facts);
  const contentHash = createHash('sha256').update([sha256, day].join('\n')).digest('hex');
  const result = { file, instrument: facts.id, title: facts.title.id, problems: document.problems.length };
  if (await hasExpression(db, id, contentHash)) return { ...result, provisions: null };
  if (!replace && (await hasOfficialText(db, facts.id, language)))
    throw new LegalError(
      'text-held',
      `${file} reads as ${facts.title.id}, whose text is held from the catalogue. Add --replace to show yours instead, or --as to name another instrument.`,
      { file, instrument: facts.id },
    );
  const source: SourceFacts = {
    id,
    instrument: facts.id,
    role: 'own',
    path: file,
    url: '',
    sha256,
    bytes: bytes.length,
    format,
    language,
    grammar,
    authority: 'own',
    licence: null,
    portion: 'whole',
    validFrom: null,
    articles: null,
    note: null,
  };
  await saveOwnSource(db, facts, source);
  const run = await beginImportRun(db);
  const draft = { source, document, method, contentHash, validFrom: day, retrievedAt: new Date() };
  const provisions = await replaceExpression(db, draft, run);
  await endImportRun(db, run, 'done', { imported: [{ source: id, provisions }], file, sha256 });
  return { ...result, provisions };
}

/** The instrument named, else the one the title names: from the catalogue, or new. */
function instrumentOf(
  { document }: ReadDocument,
  file: string,
  as: string | undefined,
  { instruments }: Pick<Catalogue, 'instruments'>,
): InstrumentFacts {
  const told = identifyInstrument(document);
  if (as !== undefined) {
    const named = instruments.find(({ id }) => id === as);
    if (named) return named;
    if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)+$/.test(as))
      throw new LegalError('invalid-parameter', `"${as}" is no instrument id such as uu-23-2002.`, {
        field: 'as',
      });
  }
  if (!told && as === undefined)
    throw new LegalError(
      'invalid-parameter',
      `${file} prints no title such as "Undang-Undang … Nomor 5 Tahun 2020 tentang …": name its instrument with --as, such as --as uu-5-2020.`,
      { field: 'as', file },
    );
  const id = as ?? told?.id ?? '';
  const known =
    as === undefined &&
    instruments.find(
      ({ type, number, year, title }) =>
        told !== null &&
        type === told.type &&
        number === told.number &&
        year === told.year &&
        (type !== 'permen' || sameMinistry(title.id, told.title)),
    );
  return known || newInstrument(id, told, document.title);
}

function sameMinistry(a: string, b: string): boolean {
  const ministry = (title: string): string =>
    (/Menteri\s+(.+?)(?:\s+Republik Indonesia)?\s+Nomor/i.exec(title)?.[1] ?? '').toLowerCase();
  return ministry(a) === ministry(b);
}

function newInstrument(
  id: string,
  told: ReturnType<typeof identifyInstrument>,
  subject: string | null,
): InstrumentFacts {
  const title = told?.title ?? subject ?? id;
  const [, number = null, year = null] = /-(\d+)-(\d{4})$/.exec(id) ?? [];
  const short = told ? `${told.type.toUpperCase()} ${told.number}/${told.year}` : id;
  return uncataloguedFacts(
    {
      id,
      type: told?.type ?? typeOf(id),
      number: told?.number ?? number,
      year: told?.year ?? (year === null ? null : Number(year)),
      title: { id: title, en: title },
    },
    short,
  );
}

function typeOf(id: string): InstrumentFacts['type'] {
  const [word = ''] = id.split('-');
  const types: readonly InstrumentFacts['type'][] = ['uu', 'perppu', 'pp', 'perpres', 'keppres', 'permen'];
  return types.find((type) => word.startsWith(type)) ?? 'guideline';
}
