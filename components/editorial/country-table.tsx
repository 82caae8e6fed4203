import { formatNumber } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { CountryUse } from '@/lib/law/editorial.ts';
import { COUNTRY_COLUMNS, type CountryColumn, sortCountries } from '@/lib/web/country-sort.ts';
import table from '../ui/table.module.css';
import styles from './research.module.css';

interface Props {
  countries: CountryUse[];
  sort: CountryColumn;
  locale: Locale;
  messages: Messages;
}

/** A bar stands below each number of the column the table is sorted by. */
export function CountryTable({ countries, sort, locale, messages }: Props) {
  const { context: words } = messages;
  const sorted = sortCountries(countries, sort);
  const greatest = sort === 'country' ? 0 : Math.max(...sorted.map((row) => row[sort] ?? 0));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <section aria-label={words.internetUse} className={table.scroll} tabIndex={0}>
      <table className={`${table.table} ${table.numbers}`}>
        <thead>
          <tr>
            {COUNTRY_COLUMNS.map((column) => (
              <th
                aria-sort={column !== sort ? undefined : column === 'country' ? 'ascending' : 'descending'}
                key={column}
                scope="col"
              >
                <a
                  href={`/${locale}/context?sort=${column}#internet-use`}
                  title={words.sortBy(words.columns[column])}
                >
                  {words.columns[column]}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.country}</th>
              {COUNTRY_COLUMNS.map((column) => {
                if (column === 'country') return null;
                const value = row[column];
                return (
                  <td key={column}>
                    {value === null ? words.notStated : formatNumber(value, locale)}
                    {column === sort && value !== null && (
                      <span
                        aria-hidden="true"
                        className={styles.bar}
                        style={{ inlineSize: `${(100 * value) / greatest}%` }}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
