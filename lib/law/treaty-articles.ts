import type { Provision } from './provision.ts';
import { emptyProvision } from './provision-list.ts';
import type { SourceLine } from './source-text.ts';
import { contentsOf } from './treaty-components.ts';
import {
  articleHeading,
  articleOrder,
  groupHeading,
  type Heading,
  isClosing,
  isTitle,
  romanHeading,
  romanValue,
} from './treaty-headings.ts';
import { type Root, TreatyTree } from './treaty-tree.ts';
import { readUnit } from './treaty-units.ts';

interface OpenArticle {
  provision: Provision;
  lines: SourceLine[];
  titled: boolean;
}

/** Reads a component whose units are articles into its root. */
export function readArticles(lines: readonly SourceLine[], root: Root): void {
  const tree = new TreatyTree(root);
  const contents = contentsOf(lines);
  const seen = new Set<string>();
  let article: OpenArticle | null = null;
  let last = 0;
  let closed = false;
  const finish = (): void => {
    if (article) readUnit(article.provision, article.lines, article.titled);
    article = null;
  };
  for (const [index, line] of lines.entries()) {
    const listed = contents && index >= contents.from && index < contents.to;
    const heading = listed ? null : articleAt(lines, index, seen, last);
    const group = listed || heading || closed ? null : groupAt(line.text, tree, article);
    if (heading) {
      finish();
      const open: OpenArticle = openArticle(heading, line, root.eId);
      article = open;
      tree.addUnit(open.provision);
      seen.add(heading.num);
      last = articleOrder(heading.num);
      closed = false;
    } else if (group) {
      finish();
      tree.openGroup(group, line);
    } else if (last > 0 && !closed && isClosing(line.text)) {
      finish();
      tree.close(line);
      closed = true;
    } else if (article) (article as OpenArticle).lines.push(line);
    else tree.addWords(line);
  }
  finish();
}

function openArticle({ num, marker, rest }: Heading, line: SourceLine, parent: string | null): OpenArticle {
  const provision = emptyProvision('article', num, parent, line);
  provision.marker = marker;
  const words = rest !== '' && !(isTitle(rest) && !/^\(?[\da]{1,2}[.)]\s/.test(rest));
  if (rest !== '' && !words) provision.heading = rest;
  return { provision, lines: words ? [{ ...line, text: rest }] : [], titled: rest === '' };
}

/** A sentence may begin with "Article 5 of the Convention …": a heading has the next number, or stands alone with a new one. */
function articleAt(
  lines: readonly SourceLine[],
  index: number,
  seen: ReadonlySet<string>,
  last: number,
): Heading | null {
  const line = lines[index];
  const heading = line ? articleHeading(line.text) : null;
  if (!line || !heading || seen.has(heading.num)) return null;
  const order = articleOrder(heading.num);
  const inOrder = order === last + 1 || order === last;
  if (heading.rest !== '' && !inOrder && !(order > last && isTitle(heading.rest))) return null;
  const [before, after] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
  const inSentence =
    line.page !== null && !inOrder && /[^.;:!?)”"]$/.test(before) && /^[\p{Ll},;]/u.test(after);
  return inSentence ? null : heading;
}

function groupAt(text: string, tree: TreatyTree, article: OpenArticle | null): Heading | null {
  const group = groupHeading(text);
  if (group) return group;
  const words = article?.lines.at(-1)?.text;
  if (words !== undefined && !/[.!?”")]$/.test(words)) return null;
  return romanHeading(text, romanValue(tree.lastOf('I') ?? ''));
}
