import type { Messages } from '@/lib/i18n/messages-en.ts';

export interface NavigationLink {
  /** Below the locale: `/search`. */
  path: string;
  label: string;
}

/** What the header leads to: first the ways into the law, then the tools. */
export function navigation({ site, definitions, folder, harmonisation, sanctions, time, topics }: Messages): {
  law: NavigationLink[];
  tools: NavigationLink[];
} {
  return {
    law: [
      { path: '/search', label: site.search },
      { path: '/law', label: site.catalogue },
      { path: '/topics', label: topics.title },
      { path: '/harmonisation', label: harmonisation.title },
      { path: '/sanctions', label: sanctions.title },
      { path: '/definitions', label: definitions.title },
    ],
    tools: [
      { path: '/compare', label: time.compare },
      { path: '/cite', label: site.cite },
      { path: '/folder', label: folder.title },
      { path: '/about', label: site.about },
    ],
  };
}
