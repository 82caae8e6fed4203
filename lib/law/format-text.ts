import type { LegalDocument } from './document.ts';
import type { Provision } from './provision.ts';

/** Kinds whose marker stands on a line of its own, as the heading of what follows. */
const HEADED = new Set<Provision['kind']>(['article', 'attachment', 'explanation', 'generalExplanation']);

/**
 * A text as lines again, in the manner of the printed act: the inverse of reading it.
 * @example formatText(parseStatute(source)).split('\n')[0] // 'UNDANG-UNDANG REPUBLIK INDONESIA …'
 */
export function formatText({
  body,
  explanation,
  attachments,
}: Pick<LegalDocument, 'body' | 'explanation' | 'attachments'>): string {
  const lines: string[] = [];
  // An annex may be printed before the Penjelasan, or after it.
  const after = attachments.filter(
    (annex) => annex.position.line > (explanation[0]?.position.line ?? Infinity),
  );
  const before = attachments.filter((annex) => !after.includes(annex));
  for (const provision of [...body, ...before, ...explanation, ...after]) addLines(provision, lines);
  return lines.join('\n');
}

function addLines({ kind, marker, heading, text, children }: Provision, lines: string[]): void {
  // The heading of an annex is read from its title, which stands below it.
  const words = kind === 'attachment' ? [marker] : [marker, heading, text];
  const numbered = kind === 'part' && /^[IVX]+$/.test(marker ?? '');
  const listed = kind === 'point' || kind === 'paragraph';
  if (heading !== null && (listed || (kind === 'article' && heading.endsWith('.')))) {
    lines.push([marker, heading].filter(Boolean).join(' '));
    if (text) lines.push(text);
    for (const child of children) addLines(child, lines);
    return;
  }
  const apart =
    HEADED.has(kind) || numbered || (heading !== null && !/^[\p{Lu}\d"“(](?:.*[^.;])?$/su.test(heading));
  const opening = apart ? words : [words.filter(Boolean).join(' ')];
  for (const line of opening) if (line) lines.push(line);
  const first = lines.length;
  for (const child of children) addLines(child, lines);
  // "1. a. …": an item without words of its own shares the line of the first item below it.
  const bare = listed && text === '' && !/\s/.test(marker ?? '') && children[0]?.kind === 'point';
  if (bare) lines.splice(first - 1, 2, `${lines[first - 1]} ${lines[first]}`);
}
