import type { Messages } from '@/lib/i18n/messages-en.ts';

export interface NavigationLink {
  /** Below the locale: `/search`. */
  path: string;
  label: string;
}

/** What the header leads to: first the ways into the law, then the tools. */
export function navigation({ site }: Messages): { law: NavigationLink[]; tools: NavigationLink[] } {
  return {
    law: [
      { path: '/search', label: site.search },
      { path: '/law', label: site.catalogue },
    ],
    tools: [
      { path: '/cite', label: site.cite },
      { path: '/about', label: site.about },
    ],
  };
}
