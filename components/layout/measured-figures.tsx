import { formatDate, formatNumber, formatShare } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { AmendmentCount, Measurements } from '@/lib/research/measurements.ts';
import styles from './home.module.css';

interface Props {
  measurements: Measurements;
  locale: Locale;
  messages: Messages;
}

/** The figures kept by `npm run verify`, subject by subject. */
export function MeasuredFigures({ measurements, locale, messages }: Props) {
  const words = messages.measured;
  const number = (count: number): string => formatNumber(count, locale);
  const { amendments, references, sanctions, gists, exports } = measurements;
  const sample = measurements['reference-sample'];
  const structure = measurements['structure-sample'];
  const line = <Figures,>(
    measured: { measuredAt: string; figures: Figures } | null,
    tell: (figures: Figures) => string,
  ): string =>
    measured
      ? `${tell(measured.figures)} (${words.on(formatDate(measured.measuredAt, locale))}).`
      : words.none;
  const shared = (share: number): string => formatShare(share, locale);
  const amended = ({ acts, chains, applied, instructions, effects }: AmendmentCount): string =>
    `${words.acts(number(acts), number(chains))}: ${words.applied(number(applied), number(instructions), shared(applied / Math.max(1, instructions)))}; ${words.effects(number(effects))}`;
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.help}</p>
      <h3>{words.amendments}</h3>
      <ul>
        <li>
          {words.held}: {line(amendments, ({ held }) => amended(held))}
        </li>
        {amendments?.figures.bulk && (
          <li>
            {words.bulk}: {line(amendments, ({ held, bulk }) => amended(bulk ?? held))}
          </li>
        )}
      </ul>
      {amendments && <Refusals figures={amendments.figures} locale={locale} messages={messages} />}
      <h3>{words.references}</h3>
      <p>
        {line(references, (found) => words.referencesFound(number(found.references), number(found.texts)))}{' '}
        {sample &&
          line(sample, ({ provisions, precision, recall }) =>
            words.sample(number(provisions), shared(precision), shared(recall)),
          )}
      </p>
      <h3>{words.sanctions}</h3>
      <p>
        {line(sanctions, ({ provisions, right, checked }) =>
          words.sanctionsRead(number(provisions), number(right), number(checked)),
        )}
      </p>
      <h3>{words.gists}</h3>
      <p>
        {line(gists, (found) =>
          words.gistsCompared(number(found.compared), number(found.gists), number(found.disagreeing)),
        )}
      </p>
      <h3>{words.structure}</h3>
      <p>
        {line(structure, ({ laws, right, told, classes }) => {
          const known = (name: string): string => {
            const units = classes[name] ?? { counted: 0, right: 0, told: 0 };
            return shared((units.right + units.told) / Math.max(1, units.counted));
          };
          const units = words.structureUnits(known('articles'), known('ayat'), known('points'));
          return `${words.structureRead(number(laws), number(right), number(told))}; ${units}`;
        })}
      </p>
      <h3>{words.exports}</h3>
      <p>{line(exports, ({ same, texts }) => words.exportsSame(number(same), number(texts)))}</p>
    </>
  );
}

function Refusals({
  figures: { held, bulk },
  locale,
  messages,
}: {
  figures: { held: AmendmentCount; bulk: AmendmentCount | null };
  locale: Locale;
  messages: Messages;
}) {
  const words = messages.measured;
  const reasons = new Map(Object.entries(messages.time.reasons));
  const columns = bulk ? [held, bulk] : [held];
  const of = (count: AmendmentCount, code: string): number =>
    new Map(Object.entries(count.refused)).get(code) ?? 0;
  const codes = [...new Set(columns.flatMap(({ refused }) => Object.keys(refused)))].sort(
    (a, b) => of(bulk ?? held, b) - of(bulk ?? held, a),
  );
  if (codes.length === 0) return null;
  return (
    <details>
      <summary>{words.refused}</summary>
      <table className={styles.refusals}>
        <thead>
          <tr>
            <th scope="col">{words.reason}</th>
            <th scope="col">{words.held}</th>
            {bulk && <th scope="col">{words.bulk}</th>}
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code}>
              <th scope="row">{reasons.get(code) ?? code}</th>
              {columns.map((count, index) => (
                <td key={index === 0 ? 'held' : 'bulk'}>{formatNumber(of(count, code), locale)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
