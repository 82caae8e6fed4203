'use client';

import { useEffect, useState } from 'react';
import { folderHref } from '@/lib/web/folder-address.ts';
import { keepFolder, keptFolder } from './kept-folder.ts';

interface Props {
  locale: string;
  addresses: string[];
  label: string;
}

/** Keeps the folder a reader works on; where the page shows another one, such as one sent by a colleague, it offers the kept one. */
export function FolderMemory({ locale, addresses, label }: Props) {
  const [kept, setKept] = useState<string[]>([]);
  useEffect(() => {
    const known = keptFolder();
    const changedHere = document.referrer.startsWith(window.location.origin);
    if (
      addresses.length > 0
        ? changedHere || known.length === 0
        : changedHere && /\/folder\?/.test(document.referrer)
    )
      keepFolder(addresses);
    else if (known.join() !== addresses.join()) setKept(known);
  }, [addresses]);
  if (kept.length === 0) return null;
  return (
    <p data-screen>
      <a href={folderHref(locale, kept)}>{label}</a> ({kept.length})
    </p>
  );
}
