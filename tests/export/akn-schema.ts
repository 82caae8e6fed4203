import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** The whole schema of the standard with its `xml.xsd`, where somebody has put it; the excerpt is always there. */
const WHOLE = process.env.LINDUNG_AKN_SCHEMA ?? path.resolve('data', 'akomantoso30');
const EXCERPT = path.resolve('tests', 'export', 'akomantoso30-excerpt.xsd');
const whole = existsSync(path.join(WHOLE, 'akomantoso30.xsd'));
if (!whole)
  console.warn(
    'The whole schema of Akoma Ntoso is not here (LINDUNG_AKN_SCHEMA, ./data/akomantoso30): validated against its excerpt in tests/export.',
  );

/** What the schema finds wrong with documents, the file named; nothing where all are valid. */
export async function faultsOf(documents: readonly { name: string; xml: string }[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map(({ name, xml }) => ({ fileName: `${name.replace(/\W/g, '-')}.xml`, contents: xml })),
    schema: readFileSync(whole ? path.join(WHOLE, 'akomantoso30.xsd') : EXCERPT, 'utf8'),
    preload: whole
      ? [{ fileName: 'xml.xsd', contents: readFileSync(path.join(WHOLE, 'xml.xsd'), 'utf8') }]
      : [],
    initialMemoryPages: 2048,
    maxMemoryPages: 16_384,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
