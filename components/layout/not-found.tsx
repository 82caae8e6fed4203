import { SearchBox } from '@/components/search/search-box.tsx';
import type { Locale } from '@/lib/i18n/locale.ts';
import type { Messages } from '@/lib/i18n/messages-en.ts';
import type { LegalError } from '@/lib/law/legal-error.ts';

interface Props {
  /** What is not there, where more is known than that there is no page. */
  error: LegalError | null;
  locale: Locale;
  messages: Messages;
}

export function NotFound({ error, locale, messages }: Props) {
  const { problem } = messages;
  const last = error?.context.lastExisting;
  return (
    <>
      <h1>{problem.title}</h1>
      <p>{error ? problem.reasons[error.code] : problem.page}</p>
      {error && <p lang="en">{error.message}</p>}
      {last && (
        <p>
          {problem.exists} <a href={last.href}>{last.label}</a>
        </p>
      )}
      {error?.context.instrument && (
        <p>
          <a href={`/${locale}/law/${error.context.instrument}`}>{messages.law.whole}</a>
        </p>
      )}
      <SearchBox locale={locale} messages={messages} />
      <p>
        <a href={`/${locale}/law`}>{problem.catalogue}</a>
      </p>
    </>
  );
}
