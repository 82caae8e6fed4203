import type { AmendmentInstruction } from './document.ts';
import { follows } from './marker-order.ts';
import { type Provision, plainText } from './provision.ts';
import { append, emptyProvision, type Marked, ProvisionList } from './provision-list.ts';
import type { SourceLine } from './source-text.ts';
import {
  actionOf,
  actsOnText,
  articlesNamed,
  LONGEST_ORDER,
  namesUnit,
  OPENING_WORDS,
  ordersChange,
  targetOf,
} from './statute-amendments.ts';

const SUB_INSTRUCTION = new RegExp(
  `^([a-z])[.)]\\s+(?=${OPENING_WORDS}|(?:ketentuan|ayat|huruf|pasal|di\\s?antara)\\b)`,
);
const QUOTING = new Set<Provision['kind']>(['instruction', 'quotedStructure']);
const ENDS_IN_ANNOUNCEMENT = /(?:[:;]|\b(?:sebagai )?berikut)\s*["“]?\s*$/;

/**
 * What an act that amends others says in one of its own articles: instructions, their steps a, b, c, and the text each quotes.
 */
export class Quotations {
  private instruction: Provision | null = null;
  private steps: ProvisionList | null = null;
  /** The step whose own quotation is read, where steps quote each for itself. */
  private step: Provision | null = null;
  private lastStep: string | null = null;
  private words = '';
  private firstWords = '';
  /** What the words order, asked of each line once: an instruction may go on over many. */
  private namesUnit = false;
  private ordersChange = false;
  private lastLine = '';
  quote: Provision | null = null;

  constructor(
    readonly own: Provision,
    private readonly found: AmendmentInstruction[],
  ) {}

  get number(): string | null {
    return this.instruction?.num ?? null;
  }

  get isOpen(): boolean {
    return this.instruction !== null;
  }

  /** The eId of what the words so far are about. */
  get target(): string | null {
    return targetOf(this.instruction ? this.firstWords : this.own.text);
  }

  /** Whether the words so far announce a quotation: "… berbunyi sebagai berikut:". */
  get announces(): boolean {
    const last = this.instruction ? this.lastLine : lastWords(this.own);
    if (!ENDS_IN_ANNOUNCEMENT.test(last.slice(-40))) return false;
    return this.instruction ? this.namesUnit && this.ordersChange : actsOnText(this.own.text);
  }

  openInstruction(num: string | null, marker: string, text: string, line: SourceLine): void {
    this.close();
    const instruction = emptyProvision('instruction', num, this.own.eId, line);
    instruction.marker = marker;
    instruction.text = text;
    append(this.own, instruction);
    this.instruction = instruction;
    this.say(text);
    const first = SUB_INSTRUCTION.exec(text);
    if (first?.[1] === 'a') {
      instruction.text = '';
      this.addWords({ ...line, text });
    }
  }

  /** Whether a line is the next step of the instruction; after a quotation only where it orders something itself. */
  isStep(text: string): boolean {
    if (!this.instruction) return false;
    const num = SUB_INSTRUCTION.exec(text)?.[1];
    if (num === undefined) return false;
    const isNext = this.lastStep === null ? num === 'a' : follows(this.lastStep, num);
    return isNext && (this.quote === null || actsOnText(text));
  }

  /** Adds a line of the instruction itself: a step, or words. */
  addWords(line: SourceLine): void {
    if (!this.instruction) return;
    if (this.quote) this.endEntry();
    this.steps ??= new ProvisionList(this.instruction);
    const num = SUB_INSTRUCTION.exec(line.text)?.[1];
    if (num !== undefined && this.isStep(line.text)) {
      const marker = /^\S+/.exec(line.text)?.[0] ?? '';
      const rest = line.text.slice(marker.length).trim();
      const marked: Marked = { kind: 'point', style: 'a.', num, marker, rest };
      this.step = this.steps.addMarked(marked, line);
      this.lastStep = num;
    } else if (this.step === null && this.instruction.children.length === 0)
      this.instruction.text = [this.instruction.text, line.text].filter(Boolean).join(' ');
    else this.steps.addWords(line, line.page !== null);
    this.say(line.text);
  }

  private say(text: string): void {
    this.words = this.words === '' ? text : `${this.words} ${text}`;
    if (this.firstWords.length < LONGEST_ORDER) this.firstWords = this.words;
    this.namesUnit ||= namesUnit(text);
    this.ordersChange ||= ordersChange(text);
    this.lastLine = text;
  }

  private forget(): void {
    this.words = '';
    this.firstWords = '';
    this.namesUnit = false;
    this.ordersChange = false;
  }

  openQuote(line: SourceLine): Provision {
    if (this.quote) return this.quote;
    const ownQuote = this.step && /berbunyi|sebagai berikut/.test(plainText(this.step));
    const parent = ownQuote ? this.step : (this.instruction ?? this.own);
    const quote = emptyProvision('quotedStructure', '1', parent?.eId ?? null, line);
    append(parent ?? this.own, quote);
    this.quote = quote;
    return quote;
  }

  /** Articles that the instruction names and that are not quoted yet, in their order. */
  get awaited(): string[] {
    const quoted = new Set(this.quote?.children.map(({ num }) => num));
    return articlesNamed(this.instruction ? this.words : this.own.text).filter((num) => !quoted.has(num));
  }

  close(): void {
    if (this.instruction || this.quote) this.endEntry();
    this.instruction = null;
    this.steps = null;
    this.step = null;
    this.lastStep = null;
  }

  /** An own article that orders without a number is an instruction as a whole. */
  end(): void {
    this.close();
    const acted = this.own.children.some(({ kind }) => kind === 'instruction' || kind === 'quotedStructure');
    if (!acted && actsOnText(this.own.text)) this.record();
  }

  /** The words of an own article that orders without a number. */
  private ownWords(): string {
    return plainText({ ...this.own, children: this.own.children.filter(({ kind }) => !QUOTING.has(kind)) });
  }

  private endEntry(): void {
    this.record((this.quote && this.step?.children.includes(this.quote) ? this.step : this.instruction)?.eId);
  }

  private record(eId = this.own.eId): void {
    const instruction = this.instruction ? this.words.trim() : this.ownWords();
    if (instruction !== '')
      this.found.push({
        instruction,
        action: actionOf(instruction),
        target: targetOf(instruction),
        quoted: this.quote ? plainText(this.quote) : null,
        eId,
      });
    this.forget();
    this.quote = null;
  }
}

function lastWords(provision: Provision): string {
  let last = provision;
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child;
  return last.text;
}
