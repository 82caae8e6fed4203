import { administrativeSum, FORFEITED, measuresOf } from './penal-measures.ts';
import { type PenalReference, penalReferences } from './penal-references.ts';
import { type PenalUnit, penalUnits } from './penal-units.ts';
import type { Fine, Penalty } from './penalty.ts';
import { readCategory, readMoney } from './penalty-amounts.ts';
import { readPenalty, withSums } from './penalty-clause.ts';
import { type Provision, walk } from './provision.ts';
import { type SanctionKind, sanctionKind } from './sanction-kinds.ts';

/** One penal provision as its text has it, before it is joined with what it refers to. */
export interface PenalProvision extends Omit<Penalty, 'findings'> {
  /** Where the penalty stands: an article, ayat, huruf or angka. */
  eId: string;
  kind: SanctionKind;
  /** The words that say what is punished, as printed. */
  conduct: string;
  /** "pidana yang sama": the penalty is that of what is referred to. */
  samePenalty: boolean;
  /** Its own words threaten a penalty; false where they only extend what another provision says. */
  saysPenalty: boolean;
  references: PenalReference[];
  /** Those whose penalty it has: named after "the same". */
  penaltyReferences: PenalReference[];
  additionalPenalties: string[];
  administrative: string[];
  findings: { code: string; words: string }[];
}

/** A provision with penal words and no row, and why. */
export interface PenalRemainder {
  eId: string;
  reason:
    | 'general-rule'
    | 'no-penalty-set'
    | 'not-punished'
    | 'refers-to-gravity'
    | 'procedure'
    | 'part-of-row';
}

export interface PenalReading {
  provisions: PenalProvision[];
  remainder: PenalRemainder[];
}

/**
 * Every penal provision of a text, read by rule from its own words (UU 12/2011, Lampiran II, C.3 Ketentuan Pidana), with the provisions that have penal words and set no penalty.
 * @param body the trees of a statute, its Penjelasan left out
 * @example penalProvisions([article]).provisions[0].imprisonment?.maxMonths // 180
 */
export function penalProvisions(body: readonly Provision[]): PenalReading {
  const sums = categorySums(body);
  const provisions: PenalProvision[] = [];
  for (const unit of penalUnits(body)) {
    const penalty = unit.clause === null ? null : readPenalty(unit.clause);
    const measures = measuresOf(unit);
    const samePenalty = unit.samePenalty && !penalty?.imprisonment && !penalty?.fine;
    const lost = penalty === null && !samePenalty ? lostAmount(unit.clause) : null;
    const any =
      penalty ?? lost ?? (samePenalty || measures.additionalPenalties[0] || measures.administrative[0]);
    if (!any) continue;
    if (unit.general && !ofGeneralPart(unit.words, penalty)) continue;
    const own: Penalty = penalty ?? EMPTY;
    const { findings, ...read } = own;
    provisions.push({
      ...read,
      fine: own.fine ? withSums(own.fine, sums) : administrativeFine(measures.administrative),
      eId: unit.eId,
      kind: lost ? 'offence' : sanctionKind(unit, own, samePenalty, measures),
      conduct: unit.conduct,
      samePenalty,
      saysPenalty: penalty !== null || /(?<!tindak )pidana/i.test(unit.clause ?? ''),
      references: penalReferences(unit.words, unit.article),
      penaltyReferences: samePenalty ? penaltyReferences(unit) : [],
      ...measures,
      findings: [...findings, ...(lost ? [lost] : []), ...unit.findings],
    });
  }
  const kept = provisions.filter((row) => !extendsNothing(row, provisions));
  return { provisions: kept, remainder: remainderOf(body, kept) };
}

/** "diancam dengan pidana penjara paling lama tujuh": the source lost the words after, so there is a penalty and no amount can be told. */
function lostAmount(clause: string | null): { code: string; words: string } | null {
  const [words] =
    /pidana (?:penjara|kurungan|denda) paling (?:lama|banyak)(?:\s+\S+){0,3}$/i.exec(clause ?? '') ?? [];
  return words === undefined ? null : { code: 'unreadable-amount', words };
}

/** "Ketentuan sebagaimana dimaksud pada ayat (1) berlaku juga bagi …" is penal where ayat (1) is; "barang itu dirampas" where its article, or what it names, threatens. */
function extendsNothing(row: PenalProvision, rows: readonly PenalProvision[]): boolean {
  const forfeits =
    row.kind === 'additional' && row.additionalPenalties.some((words) => FORFEITED.test(words));
  if (!forfeits && (!row.samePenalty || row.saysPenalty)) return false;
  const places = (forfeits ? row.references : row.penaltyReferences).map(({ eId }) => eId);
  if (forfeits) places.push(row.eId.replace(/__para_.*$/, ''));
  return !rows.some(
    (other) =>
      other !== row &&
      other.saysPenalty &&
      places.some((place) => other.eId === place || other.eId.startsWith(`${place}__`)),
  );
}

/** The general part of a code measures penalties; what it threatens itself is for attempt, assistance and companies. */
function ofGeneralPart(words: string, penalty: Penalty | null): boolean {
  if (penalty === null || /tidak (?:dipidana|berlaku)/i.test(words)) return false;
  const measured = penalty.imprisonment ?? penalty.fine ?? penalty.multipliers[0];
  return (
    measured !== null && /percobaan|pembantuan|permufa[kl]atan|persiapan melakukan|korporasi/i.test(words)
  );
}

function penaltyReferences({ clause, words, article }: PenalUnit): PenalReference[] {
  if (clause?.startsWith('berlaku')) return penalReferences(words.slice(0, words.indexOf(clause)), article);
  const after =
    /(?:sama|sebagaimana dimaksud|menurut|sesuai|berdasarkan)([\s\S]*)/i.exec(clause ?? '')?.[0] ?? '';
  return penalReferences(after, article);
}

const EMPTY: Penalty = {
  imprisonment: null,
  detention: null,
  fine: null,
  joined: null,
  multipliers: [],
  corrections: [],
  findings: [],
};

function administrativeFine(administrative: readonly string[]): Fine | null {
  const maxIdr = administrativeSum(administrative);
  return maxIdr === null ? null : { minIdr: null, maxIdr, minCategory: null, maxCategory: null };
}

/** The table of fine categories where the text has one (UU 1/2023 Pasal 79 ayat (1)), read from it. */
export function categorySums(body: readonly Provision[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { text } of walk(body)) {
    const notes = { corrections: [], findings: [] };
    const category = readCategory(text, notes);
    if (!category?.value) continue;
    const money = readMoney(text.slice(category.length), notes);
    if (money?.value) sums.set(category.value, money.value);
  }
  return sums;
}

const PENAL_WORDS =
  /dipidana|diancam|pidana penjara|pidana denda|\bdihukum\b|pidana(?:nya| pokok)?\b[^.;]{0,60}\bdi(?:tamb?h?ah?|kurangi)\b/i;

/** What has penal words and no row at it, above it or below it. */
function remainderOf(body: readonly Provision[], rows: readonly PenalProvision[]): PenalRemainder[] {
  const remainder: PenalRemainder[] = [];
  const eIds = rows.map(({ eId }) => eId);
  const visit = (provision: Provision, general: boolean): void => {
    if (provision.kind === 'explanation' || provision.kind === 'recitals') return;
    const within = general || provision.eId.startsWith('book_1');
    const { eId, text } = provision;
    if (PENAL_WORDS.test(text) && !eIds.includes(eId)) {
      const part = eIds.some((row) => eId.startsWith(`${row}__`) || row.startsWith(`${eId}__`));
      remainder.push({ eId, reason: part ? 'part-of-row' : reasonOf(text, within) });
    }
    for (const child of provision.children) visit(child, within);
  };
  for (const provision of body) visit(provision, false);
  return remainder;
}

function reasonOf(text: string, general: boolean): PenalRemainder['reason'] {
  if (/(?:tidak|tidak dapat)\s+(?:di\s?pidana|dihukum|diancam)/i.test(text)) return 'not-punished';
  if (general) return 'general-rule';
  if (/(?:yang|ancaman|di)\s?(?:di)?ancam(?:an)?\b.*(?:atau lebih|di bawah|di atas|pidana)/i.test(text))
    return 'refers-to-gravity';
  return /putusan|menjatuhkan|dijatuhkan|penuntutan|penyidik|hakim|terpidana|penahanan|restitusi/i.test(text)
    ? 'procedure'
    : 'no-penalty-set';
}
