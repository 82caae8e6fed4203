'use client';

import { useState } from 'react';
import styles from './citation.module.css';

/** A citation that is plain text without JavaScript, and has a button to copy it with. */
export function CopyCitation({ citation, copy, copied }: { citation: string; copy: string; copied: string }) {
  const [done, setDone] = useState(false);
  return (
    <span className={styles.citation}>
      <cite lang="id">{citation}</cite>{' '}
      <button
        data-screen
        onClick={async () => {
          await navigator.clipboard.writeText(citation);
          setDone(true);
        }}
        type="button"
      >
        {done ? copied : copy}
      </button>
    </span>
  );
}
