import { readFileSync } from 'node:fs';
import { getDocumentProxy } from 'unpdf';
import { rowsOf } from './lib/corpus/page-rows.ts';
const pdf=await getDocumentProxy(new Uint8Array(readFileSync(process.argv[2])),{verbosity:0});
for (let n=1;n<=pdf.numPages;n++){ const page=await pdf.getPage(n); const c=await page.getTextContent();
const runs=c.items.filter(i=>i.str?.trim()).map(i=>({str:i.str,x:i.transform[4],y:i.transform[5],end:i.transform[4]+i.width,height:i.height}));
const rows=rowsOf(runs); const left=Math.min(...runs.map(r=>r.x)),right=Math.max(...runs.map(r=>r.end)); let s='';
for (let x=left+.35*(right-left);x<=left+.65*(right-left);x+=4) s+=Math.round(x)+':'+runs.filter(r=>r.x<x&&r.end>x).length+' ';
console.log(n,rows.length,left,right,s);
for (const g of [297]) for (const side of [runs.filter(r=>r.end<=g),runs.filter(r=>r.x>=g)]) { const rr=rowsOf(side); const l=Math.min(...rr.map(r=>r.x)),ri=Math.max(...rr.map(r=>r.end)); console.log('  side',rr.length,l,ri,rr.filter(r=>r.end-r.x>.7*(ri-l)).length, Math.max(...rr.flatMap(r=>r.runs.map((q,i)=>q.x-(r.runs[i-1]?.end??q.x))))); } }
