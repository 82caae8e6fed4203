import type { Database } from './client.ts';

/** Where an article of a number stands: in a text itself, or quoted by an amending act. */
export interface ArticlePlace {
  instrument: string;
  eId: string;
}

/**
 * The articles of these numbers in the texts held, those that amending acts quote among them.
 * @param nums as printed: "76D"
 * @param instruments those to look in; all where null
 * @example await findArticles(db, ['76D'], null) // [{ instrument: 'uu-35-2014', eId: 'art_I__mod_62__qstr_1__art_76D' }]
 */
export async function findArticles(
  db: Database,
  nums: readonly string[],
  instruments: readonly string[] | null,
): Promise<ArticlePlace[]> {
  const rows = await db.provision.findMany({
    where: {
      kind: 'article',
      num: { in: [...nums] },
      component: { not: 'explanation' },
      ...(instruments && { expression: { instrumentId: { in: [...instruments] } } }),
    },
    select: { eId: true, expression: { select: { instrumentId: true } } },
    orderBy: [{ expressionId: 'asc' }, { position: 'asc' }],
  });
  const places = rows.map(({ eId, expression }) => ({ instrument: expression.instrumentId, eId }));
  return [...new Map(places.map((place) => [`${place.instrument} ${place.eId}`, place])).values()];
}

/** The last article of an instrument's text, and the last that it quotes for another; null where it has none. */
export async function lastArticles(
  db: Database,
  instrument: string,
): Promise<{ own: string | null; quoted: string | null }> {
  const rows = await db.provision.findMany({
    where: { kind: 'article', component: 'body', expression: { instrumentId: instrument } },
    select: { eId: true },
    orderBy: { position: 'asc' },
  });
  const eIds = rows.map(({ eId }) => eId);
  return {
    own: eIds.findLast((eId) => !eId.includes('qstr')) ?? null,
    quoted: eIds.findLast((eId) => eId.includes('qstr')) ?? null,
  };
}
