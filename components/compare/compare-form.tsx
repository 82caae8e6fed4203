import styles from '@/components/time/time.module.css';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { CatalogueEntry } from '@/lib/research/views.ts';

interface Props {
  given: URLSearchParams;
  laws: readonly CatalogueEntry[];
  locale: Locale;
  messages: Messages;
}

/** What to compare: two laws, days and provisions. A plain form, so that the address says what is compared. */
export function CompareForm({ given, laws, locale, messages }: Props) {
  const { time } = messages;
  return (
    <form action={`/${locale}/compare`} className={styles.form} data-screen method="get">
      {(['a', 'b'] as const).map((side) => (
        <fieldset key={side}>
          <legend>{side === 'a' ? time.left : time.right}</legend>
          <label>
            {time.law}
            <select defaultValue={given.get(side) ?? given.get('a') ?? 'uu-23-2002'} name={side}>
              {laws.map(({ id, shortTitle }) => (
                <option key={id} value={id}>
                  {shortTitle[locale]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {time.day}
            <input
              defaultValue={given.get(`${side}_on`) ?? ''}
              inputMode="numeric"
              name={`${side}_on`}
              pattern="\d{4}-\d{2}-\d{2}"
            />
          </label>
          <label>
            {time.provision}
            <input
              autoCapitalize="off"
              defaultValue={given.get(`${side}_p`) ?? ''}
              maxLength={200}
              name={`${side}_p`}
            />
          </label>
        </fieldset>
      ))}
      <button type="submit">{time.go}</button>
    </form>
  );
}
