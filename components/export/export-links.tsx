import type { Messages } from '@/lib/i18n/messages-en.ts';
import styles from './export.module.css';

type Format = keyof Messages['exports']['formats'];
const TEXTS: Format[] = ['docx', 'txt', 'akn', 'json'];
const RECORDS: Format[] = ['ris', 'bib', 'csl'];

interface Props {
  messages: Messages;
  /** The address of the file in a format. */
  href: (format: string) => string;
  /** False where the text is not held: only its record can be had. */
  held: boolean;
}

/** The formats a text can be saved in, behind one word; opens without JavaScript. */
export function ExportLinks({ messages, href, held }: Props) {
  const { exports: words } = messages;
  const groups: [string, Format[]][] = [
    ...(held ? [[words.text, TEXTS] as [string, Format[]]] : []),
    [words.records, RECORDS],
  ];
  return (
    <details className={styles.export} data-screen>
      <summary>{words.title}</summary>
      <div className={styles.formats}>
        {!held && <p>{words.notHeld}</p>}
        {groups.map(([name, formats]) => (
          <section aria-label={`${words.title}: ${name}`} key={name}>
            <strong>{name}</strong>
            <ul>
              {formats.map((format) => (
                <li key={format}>
                  <a download href={href(format)} rel="nofollow">
                    {words.formats[format]}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  );
}
