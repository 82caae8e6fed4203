import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
const pdf=await getDocumentProxy(new Uint8Array(readFileSync(process.argv[2])),{verbosity:0});
const page=await pdf.getPage(Number(process.argv[3])); const c=await page.getTextContent();
for (const i of c.items) if(i.str?.trim()) console.log(i.transform[4].toFixed(0),(i.transform[4]+i.width).toFixed(0),i.transform[5].toFixed(0),i.height.toFixed(1),JSON.stringify(i.str));
