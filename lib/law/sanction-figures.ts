import type { Fine, Imprisonment, Penalty } from './penalty.ts';

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
