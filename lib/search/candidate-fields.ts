import type { SearchRecord } from './engine.ts';
import { hayOf } from './hay.ts';
import type { Fields } from './wording-score.ts';

/** Beyond so many characters an article says nothing new of what it is about. */
const LONGEST_READ = 6000;

type Read = Pick<
  SearchRecord,
  'heading' | 'text' | 'instrumentTitle' | 'path' | 'explanation' | 'punishes' | 'gist' | 'catchwords'
>;

/** The fields of a candidate as `findRun` reads them, each made ready when first looked at: most are not, where the text has the words. */
export class CandidateFields implements Fields {
  private readonly ready: Partial<Record<keyof Fields, string>> = {};

  /** @param punished whether what it punishes is read with its text: who asks for the penalty asks for that of what is forbidden elsewhere */
  constructor(
    private readonly candidate: Read,
    private readonly punished: boolean,
  ) {}

  get heading(): string {
    this.ready.heading ??= hayOf(this.candidate.heading);
    return this.ready.heading;
  }

  get text(): string {
    this.ready.text ??= hayOf(
      this.punished
        ? `${this.candidate.text.slice(0, LONGEST_READ)}\n${this.candidate.punishes}`
        : this.candidate.text.slice(0, LONGEST_READ),
    );
    return this.ready.text;
  }

  get title(): string {
    this.ready.title ??= hayOf(this.candidate.instrumentTitle);
    return this.ready.title;
  }

  get path(): string {
    this.ready.path ??= hayOf(this.candidate.path);
    return this.ready.path;
  }

  get explanation(): string {
    this.ready.explanation ??= hayOf(this.candidate.explanation.slice(0, LONGEST_READ));
    return this.ready.explanation;
  }

  get punishes(): string {
    this.ready.punishes ??= hayOf(this.candidate.punishes);
    return this.ready.punishes;
  }

  get gist(): string {
    this.ready.gist ??= hayOf(this.candidate.gist);
    return this.ready.gist;
  }

  get catchwords(): string {
    this.ready.catchwords ??= hayOf(this.candidate.catchwords);
    return this.ready.catchwords;
  }
}
