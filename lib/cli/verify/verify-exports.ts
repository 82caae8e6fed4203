import { readAkomaNtoso } from '../../corpus/extract-akn.ts';
import type { Database } from '../../db/client.ts';
import { saveFigures } from '../../db/figures.ts';
import { readCatalogueRows } from '../../db/read-catalogue.ts';
import { readText } from '../../db/read-text.ts';
import { exportFile } from '../../research/export.ts';

/** Writes each stored text as Akoma Ntoso and reads it back; false where one does not come back as the same tree. */
export async function verifyExports(db: Database): Promise<boolean> {
  const changed: string[] = [];
  let [texts, characters, milliseconds] = [0, 0, 0];
  for (const { facts, texts: held } of await readCatalogueRows(db)) {
    for (const { id, language, validFrom } of held) {
      const stored = await readText(db, id);
      const started = performance.now();
      const { content } = await exportFile(
        [{ id: facts.id, eId: null, on: validFrom }],
        { locale: 'id', language },
        { format: 'akn', origin: '', sentence: ({ kind }) => kind },
      );
      milliseconds += performance.now() - started;
      const { body, explanation, attachments } = readAkomaNtoso(String(content));
      const same =
        JSON.stringify({ body, explanation, attachment: attachments }) === JSON.stringify(stored?.trees);
      if (!same) changed.push(id);
      texts += 1;
      characters += content.length;
    }
  }
  console.log(
    `${texts - changed.length} of ${texts} texts come back from Akoma Ntoso as the same tree${changed.length > 0 ? `; not: ${changed.join(', ')}` : ''}.`,
  );
  console.log(`${characters} characters of XML in ${(milliseconds / 1000).toFixed(1)} s.`);
  await saveFigures(db, 'exports', {
    texts,
    same: texts - changed.length,
    characters,
    milliseconds: Math.round(milliseconds),
  });
  return texts > 0 && changed.length === 0;
}
