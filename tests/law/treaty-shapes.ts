import { describe, expect, it } from 'vitest';
import { extractMarkdown } from '@/lib/corpus/extract-markdown.ts';
import { formatText } from '@/lib/law/format-text.ts';
import { parseTreaty } from '@/lib/law/parse-treaty.ts';
import { walk } from '@/lib/law/provision.ts';

/** Tries invented treaties, each with its name, its text and the units it must be read into. */
export function tryShapes(shapes: readonly (readonly [string, string, string])[]): void {
  describe.each(shapes)('%s', (_, text, units) => {
    const document = parseTreaty(extractMarkdown(text), 'en');
    const all = [...walk([...document.body, ...document.attachments])];

    it('has its units and no others', () => {
      const named = all
        .filter(({ kind }) => kind !== 'preamble' && kind !== 'formula')
        .map(({ eId, heading }) => (heading ? `${eId}=${heading.replaceAll(' ', '_')}` : eId));
      expect(named).toEqual(units.split(/\s+/));
    });

    it('keeps every character, finds no fault, and reads the same when written again', () => {
      expect(document.characters.unplaced).toBe(0);
      expect(document.characters.total).toBe(text.replace(/\s/g, '').length);
      expect(document.problems).toEqual([]);
      const again = parseTreaty(extractMarkdown(formatText(document)), 'en');
      expect(
        [...walk([...again.body, ...again.attachments])].map(({ eId, text: words }) => [eId, words]),
      ).toEqual(all.map(({ eId, text: words }) => [eId, words]));
    });
  });
}
