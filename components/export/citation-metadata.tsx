import type { LawDescription } from '@/lib/research/describe.ts';

/** What reference managers and search engines read of a law: `<meta>`, unAPI and JSON-LD. It shows nothing. */
export function CitationMetadata({ unapiId, meta, jsonLd }: LawDescription) {
  return (
    <>
      {meta.map(([name, content]) => (
        <meta content={content} key={name} name={name} />
      ))}
      <link href="/api/unapi" rel="unapi-server" title="unAPI" type="application/xml" />
      <abbr className="unapi-id" hidden title={unapiId} />
      <script
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, its only way out of a script element escaped
        dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll('<', '\\u003c') }}
        type="application/ld+json"
      />
    </>
  );
}
