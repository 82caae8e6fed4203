import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { ProvisionView } from '@/lib/research/views.ts';
import styles from './document.module.css';

/** Whether another copy of the text has the same words here, and where it differs. */
export function SecondCopies({ copies, messages }: { copies: ProvisionView['copies']; messages: Messages }) {
  const words = messages.source;
  return (
    <ul className={styles.copies}>
      {copies.map(({ path, url, agrees, differences, lost }) => (
        <li key={path}>
          {words.second} <a href={url}>{path}</a>: {agrees ? words.agrees : <strong>{words.differs}</strong>}
          {lost.length > 0 && (
            <>
              {' '}
              {words.has} <code>{lost.join(', ')}</code>
            </>
          )}
          {differences.length > 0 && (
            <details>
              <summary>
                {words.differs}: {differences.length}
              </summary>
              <dl lang="id">
                {differences.map(({ eId, kind, main, other }) => (
                  <div key={eId}>
                    <dt>
                      <code>{eId}</code> ({messages.provenance.kinds[kind]})
                    </dt>
                    <dd>
                      <del>{main}</del> <ins>{other}</ins>
                    </dd>
                  </div>
                ))}
              </dl>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
