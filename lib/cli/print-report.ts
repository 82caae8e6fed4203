import type { ImportReport } from './import-texts.ts';

/** Tells on stderr, in plain words, what an import did, what is missing and how to get it. */
export function printReport(report: ImportReport, mirror: string | null): void {
  const provisions = report.imported.reduce((sum, entry) => sum + entry.provisions, 0);
  const lines = [
    `Texts: ${report.imported.length} imported (${provisions} provisions), ${report.unchanged} unchanged, ${report.missing.length} missing, ${report.failed.length} failed.`,
  ];
  for (const { source, code, message } of report.failed)
    lines.push(`  failed   ${source}: ${message} [${code}]`);
  if (report.missing.length > 0) {
    const named = report.missing.slice(0, 5).map((entry) => entry.source);
    const more =
      report.missing.length > named.length ? ` and ${report.missing.length - named.length} more` : '';
    lines.push(
      `  missing  ${named.join(', ')}${more}.`,
      mirror
        ? `  The mirror ${mirror} does not hold them and the network did not give them.`
        : '  There is no mirror folder and the network did not give them.',
      '  To get them: connect to the network, or put a copy of the corpus at ./corpus (or name its folder in LINDUNG_MIRROR), and run `npm run import`.',
      '  Until then the catalogue is there, and each page without text says so.',
    );
  }
  console.error(lines.join('\n'));
}
