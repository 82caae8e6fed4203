import type { AmendmentInstruction } from './document.ts';
import { formatEId } from './eid.ts';
import { type Provision, type ProvisionKind, plainText } from './provision.ts';
import { append, emptyProvision, joinWrapped, ProvisionList, uniqueEId } from './provision-list.ts';
import type { Correction, SourceLine } from './source-text.ts';
import { beginsInstruction, instructionOf } from './statute-amendments.ts';
import * as pattern from './statute-lines.ts';
import { addMarkers, type Group, groupHeading, markerOf, type PrintedMarker } from './statute-markers.ts';
import { Quotations } from './statute-quotations.ts';
import { gluedMarker, recognisedMarker } from './statute-recognised-markers.ts';

const LONGEST_OPEN_END = 40;
const OPEN_END =
  /(?:\b(?:ayat|pasal|huruf|angka|nomor)|\b(?:ayat|Pasal|huruf|angka) \(?\w+\)?,?(?: dan| atau| dan\/atau| sampai dengan|,)|\b(?:dalam|pada|dengan|jo\.?|juncto))$/i;
const LONGEST_ANNOUNCEMENT = 120;
/** What an article of another act ends with where it amends. */
const AMENDS = /\b(?:diubah|berbunyi|ditambah|disisipkan|diganti|dibaca)\b[^.;:]*:\s*["“]?$/;
const NAMES_ANOTHER = /\b(?:Undang|Peraturan|Ordonansi|Ordonnantie|Staatsblad|Keputusan)/i;
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
  /** Inside an article that amends: its instructions and what they quote. */
  private quotations: Quotations | null = null;
  /** Number of the last article of the act itself, and its groups, which a quotation leaves alone. */
  private ownNumber = 0;
  private ownRoman = false;
  private ownGroups: Provision[] = [];

  constructor(
    private readonly lines: readonly SourceLine[],
    private readonly context: BodyContext,
  ) {}

  read(): Provision[] {
    let index = 0;
    for (const line of this.lines) {
      this.readLine(line, index);
      index += 1;
    }
    this.quotations?.end();
    return this.top.children;
  }

  private readLine(line: SourceLine, index: number): void {
    const goesOn = this.endsOpen();
    const group = goesOn ? null : groupHeading(line.text);
    const heading = group ? null : this.articleHeading(line, goesOn);
    if (group) this.openGroup(group, line);
    else if (heading)
      this.openArticle(pattern.articleNumber(heading[1] ?? '', this.article?.num ?? null), heading[0], line);
    else if (this.startsInstruction(index)) this.openInstruction(line);
    else if (this.quotations?.isStep(line.text)) this.addStep(line);
    else {
      this.inferQuotedArticle(line);
      this.addContent(line);
    }
  }

  /** A number out of sequence after words that stop mid-sentence is a reference, wrapped to the next line. */
  private articleHeading(line: SourceLine, goesOn: boolean): RegExpExecArray | null {
    const heading = /^[“"Pp]/.test(line.text) ? pattern.ARTICLE.exec(line.text) : null;
    const isNext = Number(heading?.[1]) === Number.parseInt(this.article?.num ?? '', 10) + 1;
    return heading && goesOn && !isNext ? null : heading;
  }

  /** Whether the words before stop where a sentence cannot: a number at the start of the next line goes on with them. */
  private endsOpen(): boolean {
    const tail = this.list?.tail ?? '';
    // Most lines end so, and of these only one in "jo." can be open.
    if (tail === '' || /[;:]/.test(tail.slice(-1)) || (tail.endsWith('.') && !/^o/i.test(tail.slice(-2))))
      return false;
    return OPEN_END.test(tail.slice(-LONGEST_OPEN_END));
  }

  private get root(): { children: Provision[]; eId: string | null } {
    return this.quotations?.quote ?? { children: this.top.children, eId: this.context.prefix };
  }

  private openGroup(group: Group, line: SourceLine): void {
    if (this.quotations && (this.quotations.isOpen || this.quotations.announces)) this.openQuote(line);
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

  /** In an amending act the Roman numbers are its own; elsewhere the number that comes next, unless an instruction has just announced it. */
  private isOwn(num: string): boolean {
    if (this.context.amending) return /^[IVX]+$/.test(num);
    if (!this.quotations) return true;
    const isRoman = pattern.ROMAN.includes(num);
    const number = isRoman ? pattern.ROMAN.indexOf(num) : Number(num);
    return (
      isRoman === this.ownRoman &&
      number === this.ownNumber + 1 &&
      !(this.quotations.quote ? this.quotations.awaited.includes(num) : this.quotations.announces)
    );
  }

  private openArticle(num: string, printed: string, line: SourceLine): void {
    if (!this.quotations && !this.context.amending && this.article) this.expectQuotations(this.article);
    const own = this.isOwn(num);
    if (own) this.closeQuotations();
    else if (this.quotations) this.openQuote(line);
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
    article.eId = uniqueEId(this.quotations?.quote?.children ?? this.top, article.eId);
    parent.children.push(article);
    this.article = article;
    this.list = new ProvisionList(article);
    if (!own) return;
    this.ownRoman = pattern.ROMAN.includes(num);
    this.ownNumber = this.ownRoman ? pattern.ROMAN.indexOf(num) : Number.parseInt(num, 10) || 0;
    if (this.context.amending) this.quotations = new Quotations(article, this.context.amendments);
  }

  /** An article of another act may amend too: "… diubah sebagai berikut:" (an omnibus law, a repealing chapter). */
  private expectQuotations(article: Provision): void {
    const words = (this.list?.tail ?? '').slice(-LONGEST_ANNOUNCEMENT);
    if (!words.includes(':') || !AMENDS.test(words) || !NAMES_ANOTHER.test(plainText(article))) return;
    this.quotations = new Quotations(article, this.context.amendments);
    this.ownGroups = this.groups;
  }

  private startsInstruction(index: number): boolean {
    const line = this.lines[index];
    if (!line || !/^[\dlIO]/.test(line.text)) return false;
    if (!this.quotations) {
      if (this.context.amending || !this.article || !beginsInstruction(this.lines, index, null)) return false;
      this.expectQuotations(this.article);
    }
    return this.quotations !== null && beginsInstruction(this.lines, index, this.quotations.number);
  }

  private openInstruction(line: SourceLine): void {
    const instruction = instructionOf(line.text);
    if (!instruction) return;
    const { marker, num, text } = instruction;
    if (!marker.startsWith(num))
      this.context.corrections.push({ line: line.line, from: marker, to: `${num}.`, rule: 'ocr-digit' });
    this.quotations?.openInstruction(num, marker.startsWith(num) ? marker : `${num}.`, text, line);
    this.leaveQuote();
  }

  private addStep(line: SourceLine): void {
    this.quotations?.addWords(line);
    this.leaveQuote();
  }

  private leaveQuote(): void {
    this.groups = [];
    this.article = null;
    this.list = null;
  }

  private openQuote(line: SourceLine): void {
    if (!this.quotations || this.quotations.quote) return;
    this.quotations.openQuote(line);
    this.groups = [];
  }

  /** Converted texts lose the heading after "berbunyi sebagai berikut:": the instruction names the article. */
  private inferQuotedArticle(line: SourceLine): void {
    const { quotations } = this;
    if (!quotations) return;
    const restarts =
      quotations.quote && pattern.PARAGRAPH.exec(line.text)?.[1] === '1' && this.article?.children.length;
    const first = !quotations.quote && quotations.announces && !/^(?:\d+|[a-z])\s?[.)]/.test(line.text);
    const num = first
      ? /^art_(\w+?)(?:__|$)/.exec(quotations.target ?? '')?.[1]
      : restarts
        ? quotations.awaited.find((awaited) => /^\d+[A-Z]$/.test(awaited))
        : null;
    if (!num) return;
    this.context.corrections.push({
      line: line.line,
      from: '',
      to: `Pasal ${num}`,
      rule: 'inferred-heading',
    });
    this.openArticle(num, `Pasal ${num}`, line);
  }

  private closeQuotations(): void {
    if (!this.quotations) return;
    this.quotations.end();
    this.quotations = null;
    this.groups = this.ownGroups;
    this.ownGroups = [];
  }

  private markerOf(text: string, list: ProvisionList, article: Provision): PrintedMarker | null {
    if (!/^[(\da-zIO|[{]/.test(text)) return null;
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
    if (this.quotations?.isOpen && !group) {
      this.quotations.addWords(line);
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
