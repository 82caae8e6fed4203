import { type Provision, walk } from '../provision.ts';
import { amendArticle } from './amend-article.ts';
import { explainArticle, explainChanges } from './amend-explanation.ts';
import { isDeleted } from './amending-act.ts';
import type { Clause, Instruction } from './instruction.ts';
import { type Place, placeEId } from './place.ts';
import {
  articlesThrough,
  groupAt,
  insertArticle,
  insertGroup,
  placeKey,
  placeOfGroup,
  replaceGroup,
  sameWords,
} from './place-articles.ts';
import { isGroup, letters, QUOTE_BEGUN, rebased } from './quoted-text.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { replaceTerm } from './replace-terms.ts';
import { articlesOf, certainSpot, spotOfEId, tombstone, type WorkingText } from './working-text.ts';

/** "Pasal 10 ayat (5) dijadikan Pasal 10 ayat (3) baru": nothing is quoted that would show the new numbers. */
const RENUMBERS =
  /\b(?:dijadikan|menjadi)\s+(?:[Pp]asal\s+\d|[Aa]yat\s+\(|[Hh]uruf\s+[a-z]\b|[Aa]ngka\s+\d|B[Aa][Bb]\s+[IVX])/;

/** What became of an instruction. `targets` are eIds of the amended act, those touched where it is applied, those named where not. */
export type Outcome =
  | {
      applied: true;
      text: WorkingText;
      targets: string[];
      /** eIds whose change the instruction tells of, Penjelasan among them. */
      announced: string[];
      /** Articles with new words that the amending act does not explain. */
      unexplained: string[];
      /** Articles that are certain now whatever was left out before: the instruction quotes or deletes them whole. */
      settled: string[];
      effects: number;
    }
  | { applied: false; reason: RefusalCode; detail: string | null; targets: string[] };

/**
 * Applies one instruction to a text, whole or not at all; the text given is not changed.
 * @param uncertain articles that an earlier act changed in a way not applied: no part of them is changed alone
 * @example applyInstruction(instruction, text).applied // true
 */
export function applyInstruction(
  instruction: Instruction,
  text: WorkingText,
  uncertain: ReadonlySet<string> = new Set(),
): Outcome {
  const application = new Application(instruction, structuredClone(text), uncertain);
  try {
    return application.run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { applied: false, reason: error.code, detail: error.detail, targets: targetsOf(instruction) };
  }
}

/** The eIds an instruction names, of what it changes and of what it brings. */
export function targetsOf({ clauses }: Pick<Instruction, 'clauses'>): string[] {
  const places = clauses.flatMap(({ action, places: on, named }) =>
    action === 'insert' ? named : [...on, ...named],
  );
  return [...new Set(places.flatMap((place) => placeEId(place) ?? []))];
}

class Application {
  private readonly targets: string[] = [];
  private readonly announced: string[] = [];
  /** Articles whose words changed. */
  private readonly touched = new Set<string>();
  /** Of those, the ayat that alone changed. */
  private readonly changedAyat = new Map<string, Set<string>>();
  private readonly settled: string[] = [];
  private effects = 0;

  constructor(
    private readonly instruction: Instruction,
    private readonly text: WorkingText,
    private readonly uncertain: ReadonlySet<string>,
  ) {}

  run(): Outcome {
    const { clauses, strayWords, quoted, words } = this.instruction;
    if (
      clauses.length === 0 ||
      clauses.every(({ action, places, named }) => action === 'change' && places.length + named.length === 0)
    )
      throw new Refusal('not-understood');
    if (clauses.some(({ action }) => action === 'renumber') || (quoted.length === 0 && RENUMBERS.test(words)))
      throw new Refusal('renumbering');
    // "… berbunyi sebagai berikut: Pasal 3 (1) …": the beginning of the quote is among the words of the instruction.
    if (strayWords || (quoted.length > 0 && QUOTE_BEGUN.test(words))) throw new Refusal('stray-words');
    if (clauses.some(({ terms }) => terms)) this.replaceTerms();
    else {
      for (const provision of quoted) this.readQuoted(provision);
      this.refuseUnquoted();
      for (const clause of clauses.filter(({ action }) => action === 'delete')) this.delete(clause);
      this.explain();
    }
    this.refuseCopies();
    return {
      applied: true,
      text: this.text,
      targets: [...new Set(this.targets)],
      announced: this.announced,
      unexplained: this.unexplained(),
      settled: this.settled,
      effects: this.effects,
    };
  }

  private done(targets: readonly string[], effects: number): void {
    this.targets.push(...targets);
    this.announced.push(...targets);
    this.effects += effects;
  }

  private readQuoted(provision: Provision): void {
    if (provision.kind === 'article') this.readArticle(provision);
    else if (isGroup(provision)) this.readGroup(provision);
    else throw new Refusal('stray-words', provision.eId);
  }

  private readArticle(quoted: Provision): void {
    const { clauses } = this.instruction;
    const eId = `art_${quoted.num}`;
    const spot = spotOfEId(this.text.body, eId);
    const incoming = clauses.find(
      ({ action, unit, named }) =>
        (action === 'insert' || action === 'add') &&
        unit === 'article' &&
        named.some(({ article }) => article === quoted.num),
    );
    if (incoming) {
      if (incoming.count !== null && incoming.count !== incoming.named.length)
        throw new Refusal('count-differs', eId);
      if (spot) {
        if (!sameWords(spot.provision, rebased(quoted, eId))) throw new Refusal('already-there', eId);
      } else insertArticle(this.text, quoted, incoming);
      this.settled.push(eId);
      this.done([eId], 1);
      this.touched.add(quoted.num ?? '');
      return;
    }
    if (
      !clauses.some(({ places, named }) =>
        [...places, ...named].some(({ article }) => article === quoted.num),
      )
    )
      throw new Refusal('not-announced', eId);
    const target = certainSpot(this.text, eId);
    // The articles of two sources of one text would answer to one eId; which is meant cannot be told.
    if (spotOfEId(this.text.body, `${eId}-1`)) throw new Refusal('ambiguous-place', eId);
    if (isDeleted(quoted)) return;
    const change = amendArticle(target.provision, quoted, this.instruction);
    if (change.whole) this.settled.push(eId);
    else {
      if (this.uncertain.has(eId)) throw new Refusal('earlier-not-applied', eId);
      this.noteAyat(quoted.num ?? '', change.announced);
    }
    target.siblings[target.index] = change.article;
    this.targets.push(eId);
    this.announced.push(...change.announced);
    this.effects += change.effects;
    this.touched.add(quoted.num ?? '');
  }

  private noteAyat(article: string, eIds: readonly string[]): void {
    const ayat = eIds.flatMap((eId) => /__para_([^_]+)/.exec(eId)?.[1] ?? []);
    if (ayat.length > 0) this.changedAyat.set(article, new Set(ayat));
  }

  private readGroup(quoted: Provision): void {
    const { clauses } = this.instruction;
    const place = placeOfGroup(quoted);
    const names = (candidate: Place): boolean => placeKey(candidate) === placeKey(place);
    const incoming = clauses.find(
      ({ action, unit, named }) =>
        (action === 'insert' || action === 'add') && unit === quoted.kind && named.some(names),
    );
    if (incoming) {
      if (incoming.action === 'add') throw new Refusal('ambiguous-place', quoted.eId);
      const eIds = insertGroup(this.text, quoted, incoming);
      this.done(eIds, 1);
      for (const { num } of articlesOf([quoted])) this.touched.add(num ?? '');
      return;
    }
    const retitled = clauses
      .flatMap(({ action, places }) => (action === 'retitle' ? places : []))
      .find(names);
    if (retitled) {
      if (quoted.children.some((child) => !isGroup(child)) || !quoted.heading)
        throw new Refusal('quote-adds', quoted.eId);
      const spot = groupAt(this.text, retitled);
      spot.siblings[spot.index] = { ...spot.provision, heading: quoted.heading, position: quoted.position };
      this.done([spot.provision.eId], 1);
      return;
    }
    const changed = clauses.flatMap(({ action, places }) => (action === 'change' ? places : [])).find(names);
    if (changed) this.replaceGroup(quoted, changed);
    else this.readShell(quoted, place);
  }

  /** A heading quoted along with the articles under it. */
  private readShell(quoted: Provision, place: Place): void {
    const spot = groupAt(this.text, place);
    if (letters(spot.provision.heading ?? '') !== letters(quoted.heading ?? ''))
      throw new Refusal('not-announced', quoted.eId);
    for (const child of quoted.children) this.readQuoted(child);
  }

  private replaceGroup(quoted: Provision, place: Place): void {
    const eIds = replaceGroup(this.text, quoted, place);
    this.done(eIds, Math.max(1, eIds.length - 1));
    for (const { num } of articlesOf([quoted])) this.touched.add(num ?? '');
  }

  /** What is announced as changed or brought must be in the quote. */
  private refuseUnquoted(): void {
    const quoted = new Set(articlesOf(this.instruction.quoted).map(({ num }) => num));
    for (const { action, places, named } of this.instruction.clauses) {
      const wanted = action === 'change' ? places : action === 'insert' || action === 'add' ? named : [];
      for (const { article } of wanted)
        if (article !== undefined && !quoted.has(article))
          throw new Refusal('quote-missing', `art_${article}`);
      if (action === 'change' && this.effects === 0) throw new Refusal('quote-missing');
      if ((action === 'insert' || action === 'add') && this.effects === 0) throw new Refusal('quote-missing');
      if (action === 'retitle' && this.effects === 0) throw new Refusal('quote-missing');
    }
  }

  private delete({ places }: Clause): void {
    for (const place of articlesThrough(this.text, places)) {
      const eId = placeEId(place);
      if (eId === null) throw new Refusal('ambiguous-place');
      const spot = certainSpot(this.text, eId);
      if (!isDeleted(spot.provision)) {
        // An article quoted whole shows itself which of its units are gone.
        if (this.touched.has(place.article ?? '')) throw new Refusal('quote-adds', eId);
        spot.siblings[spot.index] = tombstone(spot.provision, this.instruction.position);
      }
      this.done([eId], 1);
      if (eId !== `art_${place.article}`) {
        if (this.uncertain.has(`art_${place.article}`)) throw new Refusal('earlier-not-applied', eId);
        const explained = spotOfEId(this.text.explanation, `exp__${eId}`);
        explained?.siblings.splice(explained.index, 1);
        continue;
      }
      this.settled.push(eId);
      explainArticle(this.text, place.article ?? '', null);
    }
  }

  private replaceTerms(): void {
    for (const { terms, places } of this.instruction.clauses) {
      if (
        !terms ||
        places.some(({ chapter, part, title, explanation }) => chapter ?? part ?? title ?? explanation)
      )
        throw new Refusal('not-understood');
      const named = places.flatMap((place) => placeEId(place) ?? []);
      const articles =
        named.length > 0
          ? named.map((eId) => certainSpot(this.text, eId).provision)
          : articlesOf(this.text.body);
      this.done(replaceTerm(articles, terms), 1);
    }
  }

  private explain(): void {
    const explained = explainChanges(this.text, this.instruction, this.touched, this.changedAyat);
    this.done(explained.targets, explained.targets.length);
    this.announced.push(...explained.announced);
  }

  /** Articles whose new words the amending act does not explain, as far as it is held. */
  private unexplained(): string[] {
    return [...this.touched]
      .filter((num) => !this.instruction.explanations.has(num))
      .map((num) => `art_${num}`);
  }

  private refuseCopies(): void {
    const seen = new Set<string>();
    for (const { eId } of walk([...this.text.body, ...this.text.explanation])) {
      if (seen.has(eId)) throw new Refusal('already-there', eId);
      seen.add(eId);
    }
  }
}
