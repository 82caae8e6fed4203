import { readFileSync } from 'node:fs';
import { readDocument } from './lib/corpus/read-document.ts';
import { extractText } from './lib/corpus/extract-text.ts';
import { walk } from './lib/law/provision.ts';
for (const f of process.argv.slice(2)) { console.log('=====',f); try { const b=readFileSync(f); if(process.env.RAW) { const {text}=await extractText(b,'pdf'); for (const l of text.lines) console.log(l.page,l.opens,l.text.slice(0,110)); console.log('FURN',text.furniture.map(x=>x.text)); }
 const r=await readDocument(f,b); for (const p of walk([...r.document.body,...r.document.attachments])) console.log(p.position.page,p.eId,'|',p.marker,'|',p.heading,'|',p.text.replace(/\n/g,'⏎').slice(0,90)+(p.text.length>90?'…'+p.text.slice(-30):'')); console.log(r.grammar,r.language,JSON.stringify(r.document.characters),r.document.problems.map(p=>p.code+' '+p.eId)); } catch(e){console.log(String(e.message??e), e.code)} }
