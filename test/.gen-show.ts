import * as fc from 'fast-check';
import { generatedBook, generatedPacks } from './generate/generated-book';
import { readBook } from '../src/budget/reading/read-book';
import { columnName } from '../src/budget/workbook/address';
const [,, pk, run, key, seed='1', n='60']=process.argv;
const pack=generatedPacks.find(p=>p.key===pk)!;
const b=fc.sample(generatedBook(pack),{numRuns:Number(n),seed:Number(seed)})[Number(run)]!;
const t=b.tables.find(t=>t.layout.key===key)!; const s=b.workbook.sheet(t.sheet)!;
for(const r of s.rows)console.log(r.index+1, r.cells.map(c=>`${columnName(c.column)}:${c.value}${c.formula?'='+c.formula:''}${c.format?'{'+c.format+'}':''}`).join(' | ').slice(0,400));
console.log('merges',s.merges.length);
const book=readBook(b.workbook); const got=book.tables.filter(x=>x.sheet===t.sheet);
for(const g of got){console.log(g.pack.key,g.layout.key,g.title,g.unit,g.decimals,JSON.stringify(g.recognition)); for(const bl of g.blocks)console.log(bl.layout.key,[...bl.columns].map(([k,c])=>k+'='+columnName(c)).join(' '), bl.rows.map(r=>`${r.index+1}${r.role[0]}`).join(' '));}
