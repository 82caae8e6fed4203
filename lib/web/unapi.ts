import type { ExportFormat } from '../export/formats.ts';

/**
 * Formats that reference managers read, by the names they know them by. MODS is left out on purpose: Zotero would
 * take it before RIS, and MODS has no statute with number and date of enactment.
 */
export const UNAPI_FORMATS: { name: string; type: string; docs: string; format: ExportFormat }[] = [
  {
    name: 'ris',
    type: 'application/x-research-info-systems',
    docs: 'http://www.refman.com/support/risformat_intro.asp',
    format: 'ris',
  },
  {
    name: 'csl-json',
    type: 'application/vnd.citationstyles.csl+json',
    docs: 'https://citeproc-js.readthedocs.io/',
    format: 'csl',
  },
];

/** The list of formats, of all identifiers or of one (status 300, as unAPI asks). */
export function unapiFormats(id: string | null): Response {
  const attribute =
    id === null ? '' : ` id="${id.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)}"`;
  const formats = UNAPI_FORMATS.map(
    ({ name, type, docs }) => `<format name="${name}" type="${type}" docs="${docs}"/>`,
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<formats${attribute}>${formats.join('')}</formats>\n`,
    {
      status: id === null ? 200 : 300,
      headers: { 'content-type': 'application/xml; charset=utf-8', 'access-control-allow-origin': '*' },
    },
  );
}
