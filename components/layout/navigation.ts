import type { Messages } from '@/lib/i18n/messages-en.ts';

export interface NavigationLink {
  /** Below the locale: `/search`. */
  path: string;
  label: string;
}

/** What the header leads to, first the ways into the law, then the tools; and what the footer adds. */
export function navigation(messages: Messages): {
  law: NavigationLink[];
  tools: NavigationLink[];
  more: NavigationLink[];
  about: NavigationLink[];
} {
  const { site, context, definitions, folder, gaps, harmonisation, institutions } = messages;
  return {
    law: [
      { path: '/search', label: site.search },
      { path: '/law', label: site.catalogue },
      { path: '/topics', label: messages.topics.title },
      { path: '/harmonisation', label: harmonisation.title },
      { path: '/sanctions', label: messages.sanctions.title },
      { path: '/definitions', label: definitions.title },
    ],
    tools: [
      { path: '/compare', label: messages.time.compare },
      { path: '/cite', label: site.cite },
      { path: '/folder', label: folder.title },
      { path: '/about', label: site.about },
    ],
    more: [
      { path: '/gaps', label: gaps.title },
      { path: '/treaties', label: messages.treaties.title },
      { path: '/institutions', label: institutions.title },
      { path: '/reporting', label: messages.reporting.title },
      { path: '/context', label: context.title },
    ],
    about: [
      { path: '/about', label: site.about },
      { path: '/about#sources', label: site.sources },
      { path: '/about#licence', label: site.licence },
    ],
  };
}
