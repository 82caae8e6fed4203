import type { ExportItem } from './exported.ts';

/**
 * Items as JSON: the facts, the tree with eIds, lines and pages, the source with its hash, corrections and findings; one object, or a list of many.
 * @example JSON.parse(formatJson([item])).text.body[0].eId // 'formula_title'
 */
export function formatJson(items: readonly ExportItem[]): string {
  const [only, ...others] = items.map(itemJson);
  return `${JSON.stringify(others.length === 0 ? only : { items: [only, ...others] }, null, 2)}\n`;
}

function itemJson({ facts, workUri, relations, text, chosen, citation, url, notices }: ExportItem): unknown {
  const head = { instrument: facts, workUri, url, citation, notices };
  if (!text) return { ...head, relations, text: null };
  const { body, explanation, attachments, ...expression } = text;
  // Of a provision the whole text is not wanted, but where its words come from is.
  return chosen
    ? {
        ...head,
        expression: {
          ...expression,
          origins: expression.origins.filter(({ eId }) => isPartOf(eId, chosen.provision.eId)),
        },
        provision: chosen.provision,
        label: chosen.label,
        source: chosen.source,
        explanation: chosen.explanation,
      }
    : { ...head, relations, expression, text: { body, attachments, explanation } };
}

function isPartOf(eId: string, chosen: string): boolean {
  const own = eId.replace(/^exp__/, '');
  return own === chosen || own.startsWith(`${chosen}__`);
}
