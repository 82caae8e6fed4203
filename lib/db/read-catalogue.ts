import type { Bilingual, InstrumentFacts, SourceFacts } from '../law/catalogue.ts';
import type { Language } from '../law/document.ts';
import type { RelationType, Verification } from '../law/instrument.ts';
import type { Database } from './client.ts';
import { instrumentFacts } from './rows.ts';

/** A relation as seen from the instrument acted upon. */
export interface ActingRelation {
  type: RelationType;
  from: string;
  eId: string | null;
  toEId: string | null;
  date: string | null;
  note: Bilingual | null;
  verification: Verification;
  /** True of a repeal read from a text whose reach is not certain: the number it names has other words since. */
  uncertain: boolean;
  /** The provisions that references to `toEId` now mean. */
  successors: { instrument: string; eId: string }[];
}

/** A text held, without its provisions. */
export interface HeldText {
  id: string;
  language: Language;
  validFrom: string | null;
  /** The day from which the next version is law. */
  validTo: string | null;
  /** `consolidated` where we applied amending acts to the printed text. */
  basis: 'printed' | 'consolidated';
  articles: number;
  provisions: number;
  sourceId: string;
  /** Where the source file was published. */
  sourceUrl: string;
  authority: SourceFacts['authority'];
}

export interface CatalogueRow {
  facts: InstrumentFacts;
  actedOnBy: ActingRelation[];
  texts: HeldText[];
}

const PARTS = {
  events: { orderBy: { id: 'asc' } },
  relationsFrom: { orderBy: { id: 'asc' } },
  relationsTo: { orderBy: { id: 'asc' } },
  expressions: {
    include: { sourceFile: { select: { authority: true, url: true } } },
    orderBy: { id: 'asc' },
  },
} as const;

/**
 * The instruments with what acts on them and the texts held of them; all, or those named.
 * @example await readCatalogueRows(db, ['uu-44-2008'])
 */
export async function readCatalogueRows(db: Database, ids?: readonly string[]): Promise<CatalogueRow[]> {
  const rows = await db.instrument.findMany({
    ...(ids && { where: { id: { in: [...ids] } } }),
    include: PARTS,
    omit: { factsHash: true },
    orderBy: { id: 'asc' },
  });
  return rows.map((row) => ({
    facts: instrumentFacts({ ...row, factsHash: '' }),
    actedOnBy: row.relationsTo.map((relation) => ({
      type: relation.type as RelationType,
      from: relation.fromId,
      eId: relation.fromEId,
      toEId: relation.toEId,
      date: relation.date,
      note: relation.note as Bilingual | null,
      verification: relation.verification as Verification,
      uncertain: relation.derived && relation.verification === 'unverified',
      successors: (relation.successors ?? []) as ActingRelation['successors'],
    })),
    texts: row.expressions.map(
      ({ id, language, validFrom, validTo, basis, articles, provisions, sourceFileId, sourceFile }) => ({
        id,
        language: language as Language,
        validFrom,
        validTo,
        basis: basis as HeldText['basis'],
        articles,
        provisions,
        sourceId: sourceFileId,
        sourceUrl: sourceFile.url,
        authority: sourceFile.authority as SourceFacts['authority'],
      }),
    ),
  }));
}

/**
 * The instrument of an Akoma Ntoso work IRI; null where the catalogue has none.
 * @example await instrumentOfWork(db, '/akn/id/act/uu/2008/44') // 'uu-44-2008'
 */
export async function instrumentOfWork(db: Database, workUri: string): Promise<string | null> {
  const row = await db.instrument.findUnique({ where: { workUri }, select: { id: true } });
  return row?.id ?? null;
}
