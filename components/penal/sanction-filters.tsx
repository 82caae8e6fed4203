import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { SanctionRequest, SanctionTable } from '@/lib/research/sanction-views.ts';
import styles from './penal.module.css';

interface Props {
  table: SanctionTable;
  request: SanctionRequest;
  messages: Messages;
}

const SORTS = ['law', 'severity', 'minimum', 'fine'] as const;

/** A form that works by its address alone. */
export function SanctionFilters({ table, request, messages }: Props) {
  const { sanctions, locale } = messages;
  const { facets } = table;
  return (
    <form
      action={`/${locale}/sanctions`}
      aria-label={sanctions.filters}
      className={styles.filters}
      data-screen
      method="get"
    >
      <Choice
        any={sanctions.anyLaw}
        chosen={request.instrument?.[0]}
        label={sanctions.law}
        name="instrument"
        options={facets.instrument.map(({ value, label, count }) => [value, `${label} (${count})`])}
      />
      <Choice
        any={sanctions.any}
        chosen={request.victim?.[0]}
        label={sanctions.victim}
        name="victim"
        options={facets.victim.map(({ value, count }) => [
          value,
          `${word(sanctions.victims, value)} (${count})`,
        ])}
      />
      <Choice
        any={sanctions.any}
        chosen={request.theme?.[0]}
        label={sanctions.theme}
        name="theme"
        options={facets.theme.map(({ value, count }) => [
          value,
          `${word(sanctions.themes, value)} (${count})`,
        ])}
      />
      <Choice
        any={sanctions.any}
        chosen={request.means?.[0]}
        label={sanctions.means}
        name="means"
        options={facets.means.map(({ value, count }) => [
          value,
          `${word(sanctions.meansOf, value)} (${count})`,
        ])}
      />
      <Choice
        any={sanctions.any}
        chosen={request.kind?.[0]}
        label={sanctions.kind}
        name="kind"
        options={facets.kind.map(({ value, count }) => [value, `${word(sanctions.kinds, value)} (${count})`])}
      />
      <Choice
        any={sanctions.forces.any}
        chosen={request.inForce}
        label={sanctions.force}
        name="inForce"
        options={[
          ['yes', sanctions.forces.yes],
          ['no', sanctions.forces.no],
        ]}
      />
      <label>
        {sanctions.on}
        <input defaultValue={table.on} name="on" type="date" />
      </label>
      <label>
        {sanctions.words}
        <input defaultValue={request.q ?? ''} maxLength={512} name="q" type="search" />
      </label>
      <Choice
        chosen={request.sort}
        label={sanctions.sort}
        name="sort"
        options={SORTS.map((sort) => [sort, sanctions.sorts[sort]])}
      />
      <p className={styles.actions}>
        <button type="submit">{sanctions.apply}</button>
        <a href={`/${locale}/sanctions`}>{sanctions.clear}</a>
      </p>
    </form>
  );
}

interface ChoiceProps {
  label: string;
  name: string;
  options: readonly (readonly [string, string])[];
  chosen: string | undefined;
  any?: string;
}

function Choice({ label, name, options, chosen, any }: ChoiceProps) {
  return (
    <label>
      {label}
      <select defaultValue={chosen ?? ''} name={name}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function word(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
