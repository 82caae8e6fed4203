import type { Provision } from './provision.ts';
import { append, emptyProvision, joinWrapped } from './provision-list.ts';
import type { Correction, SourceLine } from './source-text.ts';
import { explainedInstructions } from './statute-explained-instructions.ts';
import { splitExplainedUnits } from './statute-explained-units.ts';
import { ARTICLE, articleNumber, BY_ARTICLE } from './statute-lines.ts';

const GENERAL = /^(?:I\s*\.?\s*)?(?:PENJELASAN\s+)?UMUM\b\s*[.:]?\s*/;
/** The number of the supplement to the gazette, at the very end. */
const SUPPLEMENT = /^TAMBAHAN LEMBARAN NEGARA\b/;
const UNIT =
  /^(Ayat\s?(?:\(\s*(\d+[a-z]?)\s*\)\s?[.:]?|(\d{1,2})\s?[.:])|Huruf\s?\^?([a-z]{1,2})(?![a-z])\s?[.):]?|Angka (\d+)\b\s?[.):]?)\s*(.*)$/i;

/**
 * Reads the Penjelasan: the general part, and article by article what hangs on ayat, huruf and angka (UU 12/2011, Lampiran II angka 174-200).
 * @param amending whether it explains instructions: "Angka 3" is then one of them
 * @returns one root `exp`, or nothing where the source has none
 * @example readExplanation(lines, false, corrections)[0].children.map((p) => p.eId) // ['exp__gen', 'exp__art_1', ...]
 */
export function readExplanation(
  lines: readonly SourceLine[],
  amending: boolean,
  corrections: Correction[],
): Provision[] {
  const [first] = lines;
  if (!first) return [];
  const root = emptyProvision('explanation', null, null, first);
  let target: Provision = root;
  let article: Provision | null = null;
  let own: Provision | null = null;
  let last: string | null = null;
  let tail = '';
  const cut = amending ? explainedInstructions(lines) : { lines, numbers: new Set<SourceLine>() };
  for (const line of splitExplainedUnits(cut.lines, corrections)) {
    const general = article ? null : GENERAL.exec(line.text);
    const heading = ARTICLE.exec(line.text);
    if (general) {
      target = emptyProvision('generalExplanation', null, root.eId, line);
      target.marker = general[0].trim();
      target.text = line.text.slice(general[0].length);
      append(root, target);
    } else if (BY_ARTICLE.test(line.text)) {
      target = {
        ...emptyProvision('explanation', null, root.eId, line),
        eId: `${root.eId}__arts`,
        marker: line.text,
      };
      append(root, target);
    } else if (SUPPLEMENT.test(line.text)) {
      article = null;
      target = emptyProvision('conclusion', null, root.eId, line);
      target.text = line.text;
      append(root, target);
    } else if (heading) {
      article = openArticle(root, own, articleNumber(heading[1] ?? '', last), line);
      last = article.num;
      if (isOwnArticle(article)) own = article;
      target = article;
    } else if (cut.numbers.has(line)) {
      article = openInstruction(own ?? root, line);
      target = article;
    } else target = addToArticle(article, target, line, tail);
    tail = line.text;
  }
  return [root];
}

/** In an amending act the quoted articles stand below "Angka 3" of Pasal I. */
function openArticle(root: Provision, own: Provision | null, num: string, line: SourceLine): Provision {
  const instruction = own?.children.at(-1);
  const within = instruction?.kind === 'point' ? instruction : own;
  const parent = within && !/^[IVX]+$/.test(num) ? within : root;
  const article = emptyProvision('article', num, parent.eId, line);
  article.marker = line.text;
  append(parent, article);
  return article;
}

function openInstruction(own: Provision, line: SourceLine): Provision {
  const instruction = emptyProvision('point', /\d+/.exec(line.text)?.[0] ?? null, own.eId, line);
  instruction.marker = line.text;
  append(own, instruction);
  return instruction;
}

/** Pasal I or II of an amending act, as against the articles it quotes. */
function isOwnArticle(child: Provision): boolean {
  return child.kind === 'article' && /^[IVX]+$/.test(child.num ?? '');
}

function addToArticle(
  article: Provision | null,
  target: Provision,
  line: SourceLine,
  tail: string,
): Provision {
  const unit = article ? UNIT.exec(line.text) : null;
  if (!article || !unit) return addWords(target, line, tail);
  const [, marker = '', bracketed, plain, huruf, angka, rest = ''] = unit;
  const ayat = bracketed ?? plain;
  const parent = ayat ? article : parentOfPoint(article, target, huruf ? 'huruf' : 'angka');
  const provision = emptyProvision(
    ayat ? 'paragraph' : 'point',
    ayat ?? huruf ?? angka ?? null,
    parent.eId,
    line,
  );
  provision.marker = marker.trim();
  provision.text = rest;
  append(parent, provision);
  return provision;
}

/** A letter hangs on the open ayat; an angka on the open letter, else on the ayat, else on the article. */
function parentOfPoint(article: Provision, target: Provision, unit: 'huruf' | 'angka'): Provision {
  const lineage: Provision[] = [article];
  for (let last = article.children.at(-1); last; last = last.children.at(-1)) lineage.push(last);
  const sameUnit = (provision: Provision): boolean =>
    new RegExp(`^${unit}`, 'i').test(provision.marker ?? '');
  const index = lineage.findIndex(sameUnit);
  return (index > 0 ? lineage[index - 1] : lineage.includes(target) ? target : lineage.at(-1)) ?? article;
}

function addWords(target: Provision, line: SourceLine, tail: string): Provision {
  // A heading alone stays a line of its own.
  if (tail === 'PENJELASAN' || (line.page === null && target.text !== '' && /[.:]$/.test(tail)))
    target.text = `${target.text}\n${line.text}`;
  else target.text = joinWrapped(target.text, tail, line.text);
  return target;
}
