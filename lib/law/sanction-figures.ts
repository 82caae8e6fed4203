import type { Fine, Imprisonment, Multiplier, Penalty } from './penalty.ts';

type Figures = Pick<Penalty, 'imprisonment' | 'detention' | 'fine' | 'joined'>;

/**
 * A penalty as one comparable line: two provisions with the same line threaten the same.
 * @example penaltyText({ imprisonment: null, detention: null, fine: { maxIdr: 1000, … }, joined: null }) // '-|-|0-1000|'
 */
export function penaltyText({ imprisonment, detention, fine, joined }: Figures): string {
  return [custodyText(imprisonment), custodyText(detention), fineText(fine), joined ?? ''].join('|');
}

function custodyText(term: Imprisonment | null): string {
  if (term === null) return '-';
  return `${term.kind} ${term.minMonths ?? 0}-${term.maxMonths ?? ''}${term.life ? ' life' : ''}${term.death ? ' death' : ''}`;
}

function fineText(fine: Fine | null): string {
  return fine === null ? '-' : `${fine.minIdr ?? 0}-${fine.maxIdr ?? ''}`;
}

/**
 * How severe a penalty is, for sorting: death above life above the longest term in months, then the highest fine.
 * @example severity({ imprisonment: { death: true, … } }) > severity({ imprisonment: { maxMonths: 240, … } }) // true
 */
export function severity({ imprisonment, fine }: Pick<Penalty, 'imprisonment' | 'fine'>): number {
  const months =
    imprisonment === null
      ? 0
      : imprisonment.death
        ? 4000
        : imprisonment.life
          ? 3000
          : (imprisonment.maxMonths ?? 0);
  return months + Math.min((fine?.maxIdr ?? 0) / 1e12, 0.9);
}

/**
 * What a penal provision's own words add to, take from or multiply a penalty by; null where nothing.
 * @example raisedBy({ eId: 'art_17', aggravations: [{ operation: 'add', factor: '1/3', optional: false, eId: 'art_17' }] }) // '+1/3'
 */
export function raisedBy(row: {
  eId: string;
  aggravations: (Multiplier & { eId: string })[];
}): string | null {
  const own = row.aggravations.find(({ eId }) => eId === row.eId);
  return own ? `${SIGNS[own.operation]}${own.factor}` : null;
}

const SIGNS = { add: '+', subtract: '-', multiply: 'x' } as const;

/** A penalty in its bare figures: months and rupiah, least and most. */
export interface BareFigures {
  months: [least: number, most: number | null] | null;
  also: ('life' | 'death')[];
  joined: Penalty['joined'];
  rupiah: [least: number, most: number] | null;
}

/**
 * The figures of a penalty, a minimum the text does not set being 0.
 * @example bareFigures({ imprisonment: { minMonths: null, maxMonths: 60, … }, fine: null, joined: null }).months // [0, 60]
 */
export function bareFigures({ imprisonment, fine, joined }: Omit<Figures, 'detention'>): BareFigures {
  return {
    months: imprisonment && [imprisonment.minMonths ?? 0, imprisonment.maxMonths],
    also: (['life', 'death'] as const).filter((term) => imprisonment?.[term]),
    joined,
    rupiah: fine && [fine.minIdr ?? 0, fine.maxIdr ?? 0],
  };
}
