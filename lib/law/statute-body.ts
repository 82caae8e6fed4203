import type { AmendmentInstruction } from './document.ts';
import { formatEId } from './eid.ts';
import type { Provision, ProvisionKind } from './provision.ts';
import { append, emptyProvision, joinWrapped, ProvisionList, uniqueEId } from './provision-list.ts';
import type { Correction, SourceLine } from './source-text.ts';
import { actionOf, beginsInstruction, targetOf } from './statute-amendments.ts';
import * as pattern from './statute-lines.ts';
import { addMarkers, type Group, groupHeading, markerOf, type PrintedMarker } from './statute-markers.ts';
import { gluedMarker, recognisedMarker } from './statute-recognised-markers.ts';

const LONGEST_OPEN_END = 40;
const OPEN_END =
  /(?:\b(?:ayat|pasal|huruf|angka|nomor)|\b(?:ayat|Pasal|huruf|angka) \(?\w+\)?,?(?: dan| atau| dan\/atau| sampai dengan|,)|\b(?:dalam|pada|dengan|jo\.?|juncto))$/i;
const GROUP_ORDER: ProvisionKind[] = ['book', 'section', 'chapter', 'part', 'subpart'];

/** What the articles of a text hang on, and where what is found on the way goes. */
export interface BodyContext {
  /** Before each eId: `att_1` in an annex. */
  prefix: string | null;
  amending: boolean;
  corrections: Correction[];
  amendments: AmendmentInstruction[];
}

/**
 * Reads the articles of a statute, in their books, chapters and parts; words before the first heading go to the first article's group.
 * @example readBody(lines, context)[0].kind // 'chapter'
 */
export function readBody(lines: readonly SourceLine[], context: BodyContext): Provision[] {
  return new StatuteBody(lines, context).read();
}

class StatuteBody {
  private readonly top: { children: Provision[] } = { children: [] };
  private groups: Provision[] = [];
  private article: Provision | null = null;
  private list: ProvisionList | null = null;
  /** Inside an amending act: the instruction being read, and the act's own article it stands in. */
  private instruction: Provision | null = null;
  private ownArticle: Provision | null = null;
  private quote: Provision | null = null;

  constructor(
    private readonly lines: readonly SourceLine[],
    private readonly context: BodyContext,
  ) {}

  read(): Provision[] {
    for (const [index, line] of this.lines.entries()) this.readLine(line, index);
    this.closeInstruction();
    return this.top.children;
  }

  private readLine(line: SourceLine, index: number): void {
    const group = this.endsOpen() ? null : groupHeading(line.text);
    const heading = group ? null : this.articleHeading(line);
    if (group) this.openGroup(group, line);
    else if (heading)
      this.openArticle(pattern.articleNumber(heading[1] ?? '', this.article?.num ?? null), heading[0], line);
    else if (this.startsInstruction(index)) this.openInstruction(line);
    else {
      this.inferQuotedArticle(line);
      this.addContent(line);
    }
  }

  /** A number out of sequence after words that stop mid-sentence is a reference, wrapped to the next line. */
  private articleHeading(line: SourceLine): RegExpExecArray | null {
    const heading = pattern.ARTICLE.exec(line.text);
    const isNext = Number(heading?.[1]) === Number.parseInt(this.article?.num ?? '', 10) + 1;
    return this.endsOpen() && !isNext ? null : heading;
  }

  /** Whether the words before stop where a sentence cannot: a number at the start of the next line goes on with them. */
  private endsOpen(): boolean {
    return OPEN_END.test((this.list?.tail ?? '').slice(-LONGEST_OPEN_END));
  }

  private get root(): { children: Provision[]; eId: string | null } {
    if (this.quote) return this.quote;
    return { children: this.top.children, eId: this.context.prefix };
  }

  private openGroup(group: Group, line: SourceLine): void {
    if (this.instruction) this.openQuote(line);
    const rank = GROUP_ORDER.indexOf(group.kind);
    this.groups = this.groups.filter((open) => GROUP_ORDER.indexOf(open.kind) < rank);
    const parent = this.groups.at(-1) ?? this.root;
    const provision = emptyProvision(group.kind, group.printed, parent.eId, line);
    provision.eId = formatEId(group.kind, group.num, parent.eId);
    provision.marker = line.text.slice(0, line.text.length - group.rest.length).trim();
    provision.heading = group.rest || null;
    append(parent, provision);
    this.groups.push(provision);
    this.article = null;
    this.list = null;
  }

  private openArticle(num: string, printed: string, line: SourceLine): void {
    const own = this.context.amending && /^[IVX]+$/.test(num);
    if (own) this.closeInstruction();
    else if (this.context.amending && this.ownArticle) this.openQuote(line);
    const parent = this.groups.at(-1) ?? this.root;
    const sectioned = parent === this.groups.at(-1) && this.groups.some((open) => open.kind === 'section');
    const article = emptyProvision(
      'article',
      num,
      sectioned ? (this.groups.at(-1)?.eId ?? null) : this.root.eId,
      line,
    );
    article.marker = `Pasal ${num}`;
    if (article.marker !== printed.trim())
      this.context.corrections.push({
        line: line.line,
        from: printed,
        to: article.marker,
        rule: 'article-heading',
      });
    // Article numbers run through a statute whatever its chapters, so an eId must be new in the whole text.
    article.eId = uniqueEId(this.quote?.children ?? this.top, article.eId);
    parent.children.push(article);
    this.article = article;
    this.list = new ProvisionList(article);
    if (own) this.ownArticle = article;
  }

  private startsInstruction(index: number): boolean {
    if (!this.ownArticle) return false;
    const last = this.instruction?.num ?? null;
    return beginsInstruction(this.lines, index, last);
  }

  private openInstruction(line: SourceLine): void {
    const own = this.ownArticle;
    const match = pattern.DIGIT.exec(line.text);
    if (!own || !match) return;
    this.closeInstruction();
    this.ownArticle = own;
    const instruction = emptyProvision('instruction', match[1] ?? null, own.eId, line);
    instruction.marker = line.text.slice(0, line.text.length - (match[2]?.length ?? 0)).trim();
    instruction.text = match[2] ?? '';
    append(own, instruction);
    this.instruction = instruction;
    this.article = null;
    this.list = null;
  }

  private openQuote(line: SourceLine): void {
    if (this.quote) return;
    const parent = this.instruction ?? this.ownArticle;
    if (!parent) return;
    this.quote = emptyProvision('quotedStructure', '1', parent.eId, line);
    append(parent, this.quote);
    this.groups = [];
  }

  /** Converted texts lose the heading after "berbunyi sebagai berikut:": the instruction names the article. */
  private inferQuotedArticle(line: SourceLine): void {
    if (!this.instruction || this.quote || !this.instruction.text.endsWith(':')) return;
    const target = targetOf(this.instruction.text);
    const num = /^art_(\w+?)(?:__|$)/.exec(target ?? '')?.[1];
    if (!num) return;
    this.context.corrections.push({
      line: line.line,
      from: '',
      to: `Pasal ${num}`,
      rule: 'inferred-heading',
    });
    this.openArticle(num, `Pasal ${num}`, line);
  }

  private closeInstruction(): void {
    const { instruction, quote } = this;
    if (instruction) {
      const quoted =
        quote?.children
          .map((child) => child.marker)
          .filter(Boolean)
          .join(', ') || null;
      const { eId, text } = instruction;
      this.context.amendments.push({
        instruction: text,
        action: actionOf(text),
        target: targetOf(text),
        quoted,
        eId,
      });
    }
    this.instruction = null;
    this.ownArticle = null;
    this.quote = null;
    this.groups = [];
  }

  private markerOf(text: string, list: ProvisionList, article: Provision): PrintedMarker | null {
    return recognisedMarker(text, list) ?? markerOf(text, article) ?? gluedMarker(text, list);
  }

  private addContent(line: SourceLine): void {
    const wrapped = line.page !== null;
    if (this.list && this.article) {
      const marked = this.endsOpen() ? null : this.markerOf(line.text, this.list, this.article);
      if (marked?.rule)
        this.context.corrections.push({
          line: line.line,
          from: marked.printed,
          to: marked.marker,
          rule: marked.rule,
        });
      if (marked) addMarkers(this.list, marked, line);
      else this.list.addWords(line, wrapped);
      return;
    }
    const group = this.groups.at(-1);
    if (this.instruction && !group) {
      this.instruction.text = joinWrapped(this.instruction.text, '', line.text);
      return;
    }
    if (group) group.heading = group.heading === null ? line.text : joinWrapped(group.heading, '', line.text);
    else
      append(this.root, {
        ...emptyProvision('formula', String(this.root.children.length + 1), this.root.eId, line),
        text: line.text,
      });
  }
}
