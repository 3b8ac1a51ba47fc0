import * as fc from 'fast-check';
import { generatedBook, generatedPacks } from './generate/generated-book';
import { readBook } from '../src/budget/reading/read-book';
import { checkBook } from '../src/budget/checking/check-book';
import { a1 } from '../src/budget/workbook/address';
const show = (v: any): string => v === undefined ? '' : typeof v === 'object' && 'zh' in v ? v.zh : typeof v === 'object' ? v.toGrouped() : String(v);
const runs=Number(process.argv[2]??50), seed=Number(process.argv[3]??1), only=process.argv[4];
for(const pack of generatedPacks){ if(only&&pack.key!==only)continue;
 const books=fc.sample(generatedBook(pack),{numRuns:runs,seed}); const tally=new Map<string,[number,string]>(); let bad=0; let t=0;
 books.forEach((b,i)=>{ const t0=performance.now(); const book=readBook(b.workbook); const r=checkBook(book); t+=performance.now()-t0; const keys=new Set<string>();
  for(const tb of b.tables){const got=book.table(tb.layout.key); if(!got||got.sheet!==tb.sheet||got.layout!==tb.layout){keys.add(`unrecognised ${tb.layout.key} ${got?.pack.key}`);continue;} if(got.unit!==tb.unit||!got.unitStated)keys.add(`unit ${tb.layout.key} ${got.unit} ${got.unitStated}`);
   const figs=new Map(got.blocks.flatMap(bl=>bl.rows.flatMap(row=>[...row.figures].map(([k,f])=>[`${bl.layout.key} ${k} ${f.row},${f.column}`,f] as const))));
   for(const bl of tb.blocks)for(const row of bl.rows)for(const f of row.figures.values()){const g=figs.get(`${bl.key} ${f.key} ${f.row},${f.column}`); if(f.printed!==undefined && (g?.amount===undefined||Number(g.amount.toString())!==Number(f.printed)))keys.add(`figure ${tb.layout.key} ${bl.key} ${f.key}`);}}
  if(book.tables.length!==b.tables.length)keys.add('tables '+book.tables.length);
  for(const f of r.findings){ if(f.rule.id==='text-number'&&f.severity==='info')continue; let m=f.rule.messages[f.message]?.zh??'?'; const vals:any={...f.values,observed:f.observed??'空',expected:f.expected,difference:f.difference}; m=m.replace(/\{(\w+)\}/g,(_:any,k:string)=>k in vals?show(vals[k]):`{${k}}`); const k='finding '+f.rule.id; if(!tally.has(k))console.log(pack.key,'run',i,f.rule.id,f.at.sheet,a1(f.at),m.slice(0,200)); keys.add(k);}
  for(const k of keys){const e=tally.get(k)??[0,'']; tally.set(k,[e[0]+1,(e[1]+' '+i).slice(0,60)]);} if(keys.size)bad++; });
 console.log(pack.key,'bad',bad,'of',runs,'ms',(t/runs).toFixed(1)); for(const [k,[n,e]] of [...tally].sort((a,b)=>b[1][0]-a[1][0]).slice(0,40))console.log('   ',n,k,'runs',e);
}
