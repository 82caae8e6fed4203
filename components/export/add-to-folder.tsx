'use client';

import type { MouseEvent } from 'react';
import { folderHref } from '@/lib/web/folder-address.ts';
import { keepFolder, keptFolder } from './kept-folder.ts';

interface Props {
  locale: string;
  /** What stands behind /law/ on the page of the provision. */
  address: string;
  label: string;
  /** What is added, for those who hear links out of their place. */
  about?: string | undefined;
  className?: string | undefined;
}

/** Opens a folder with the provision in it; with JavaScript, the folder kept in this browser and the provision. */
export function AddToFolder({ locale, address, label, about, className }: Props) {
  const add = (event: MouseEvent<HTMLAnchorElement>): void => {
    const folder = keptFolder();
    if (!folder.includes(address)) folder.push(address);
    keepFolder(folder);
    event.currentTarget.href = folderHref(locale, folder);
  };
  return (
    <a
      aria-label={about && `${label}: ${about}`}
      className={className}
      data-screen
      href={folderHref(locale, [address])}
      onClick={add}
      rel="nofollow"
    >
      {label}
    </a>
  );
}
