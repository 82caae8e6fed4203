import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SanctionRow } from '@/lib/research/sanction-views.ts';
import styles from './penal.module.css';
import { custodyWords } from './penalty-words.ts';

const ROW = 22;
const LABEL = 330;
const WIDTH = 760;
const YEARS = 20;
const END = 60;
const TICKS = [0, 5, 10, 15, 20];

/** Bars of custody from minimum to maximum; the words of each stand in its title, the figures in the table below. */
export function SanctionChart({ rows, messages }: { rows: readonly SanctionRow[]; messages: Messages }) {
  const { sanctions, locale } = messages;
  if (rows.length === 0) return null;
  const height = rows.length * ROW + 28;
  const x = (years: number): number => LABEL + (Math.min(years, YEARS) / YEARS) * (WIDTH - LABEL - END);
  return (
    <figure className={styles.chart}>
      <figcaption>
        <h2>{sanctions.chart}</h2>
        <p>{sanctions.chartText(formatNumber(rows.length, locale))}</p>
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label={sanctions.chart} className={styles.scroll} tabIndex={0}>
        <svg aria-labelledby="sanction-chart-title" role="img" viewBox={`0 0 ${WIDTH} ${height}`}>
          <title id="sanction-chart-title">{sanctions.chartText(formatNumber(rows.length, locale))}</title>
          {TICKS.map((tick) => (
            <g key={tick}>
              <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1={18} y2={height} />
              <text className={styles.tick} textAnchor="middle" x={x(tick)} y={12}>
                {sanctions.years(String(tick))}
              </text>
            </g>
          ))}
          {rows.map((row, index) => {
            const term = row.imprisonment;
            if (!term) return null;
            const y = 24 + index * ROW;
            const min = (term.minMonths ?? 0) / 12;
            const max = term.life || term.death ? YEARS : (term.maxMonths ?? 0) / 12;
            return (
              <g key={`${row.instrument} ${row.eId} ${String(index)}`}>
                <title>{`${row.label}: ${custodyWords(term, messages)}`}</title>
                <text className={styles.name} textAnchor="end" x={LABEL - 8} y={y + 12}>
                  {chartName(row, locale)}
                </text>
                <rect
                  className={row.inForce ? styles.bar : styles.ended}
                  height={ROW - 8}
                  width={Math.max(2, x(max) - x(min))}
                  x={x(min)}
                  y={y}
                />
                <text className={styles.mark} x={x(max) + 4} y={y + 12}>
                  {[term.life ? '→' : '', term.death ? '†' : ''].join('')}
                </text>
              </g>
            );
          })}
        </svg>
      </section>
    </figure>
  );
}

function chartName({ label, instrumentTitle }: SanctionRow, locale: 'id' | 'en'): string {
  const name = `${label} ${instrumentTitle[locale].split(' ').slice(0, 2).join(' ')}`;
  return name.length > 52 ? `…${name.slice(-51)}` : name;
}
