import { formatDate } from '@/lib/i18n/format-date.ts';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import { GRADES } from '@/lib/law/editorial.ts';
import type { HarmonisationView } from '@/lib/research/editorial-views.ts';
import type { TableParams } from '@/lib/web/table-params.ts';
import { tableAddress } from '@/lib/web/table-url.ts';
import styles from './research.module.css';

interface Props {
  view: HarmonisationView;
  filters: TableParams;
  locale: Locale;
  messages: Messages;
}

/** The day as a slider over the days of change and as links, and the filters: plain forms, no JavaScript. */
export function HarmonisationFilters({ view, filters, locale, messages }: Props) {
  const { harmonisation: words, editorial } = messages;
  const path = `/${locale}/harmonisation`;
  const last = view.stops.length - 1;
  const current = view.stops.findLastIndex((stop) => stop <= view.on);
  const kept = (['theme', 'instrument', 'grade'] as const).filter((name) => filters[name]);
  return (
    <search data-screen>
      <form action={path} className={styles.filters}>
        {kept.map((name) => (
          <input key={name} name={name} type="hidden" value={filters[name]} />
        ))}
        <label>
          {words.slider}
          <input
            defaultValue={Math.max(0, current)}
            list="stops"
            max={last}
            min={0}
            name="stop"
            step={1}
            type="range"
          />
        </label>
        <datalist id="stops">
          {view.stops.map((stop, index) => (
            <option key={stop} label={stop} value={index} />
          ))}
        </datalist>
        <button type="submit">{words.show}</button>
      </form>
      <nav aria-label={words.stops}>
        <ul className={styles.stops}>
          {view.stops.map((stop, index) => (
            <li key={stop}>
              <a
                aria-current={stop === view.on ? 'date' : undefined}
                href={tableAddress(path, { ...filters, on: index === last ? undefined : stop })}
              >
                {index === 0 ? words.paper : index === last ? words.now : formatDate(stop, locale)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action={path} className={styles.filters}>
        <label>
          {words.day}
          <input defaultValue={filters.on ?? ''} name="on" type="date" />
        </label>
        <Select
          label={words.theme}
          name="theme"
          options={view.themes.map(({ id, name }) => [id, name[locale]])}
          value={filters.theme}
          all={editorial.all}
        />
        <Select
          label={words.instrument}
          name="instrument"
          options={view.instruments.map(({ id, title }) => [id, title[locale]])}
          value={filters.instrument}
          all={editorial.all}
        />
        <Select
          label={editorial.grade}
          name="grade"
          options={GRADES.map((grade) => [grade, editorial.grades[grade]])}
          value={filters.grade}
          all={editorial.all}
        />
        <button type="submit">{words.show}</button>
        <a href={path}>{words.reset}</a>
      </form>
    </search>
  );
}

function Select({
  label,
  name,
  options,
  value,
  all,
}: {
  label: string;
  name: string;
  options: [string, string][];
  value: string | undefined;
  all: string;
}) {
  return (
    <label>
      {label}
      <select defaultValue={value ?? ''} name={name}>
        <option value="">{all}</option>
        {options.map(([id, text]) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
