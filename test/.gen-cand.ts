import * as fc from 'fast-check';
import { generatedBook, generatedPacks } from './generate/generated-book';
import { anchorsOf } from '../src/budget/reading/anchors';
import { packs } from '../src/budget/layouts/packs';
const [,, pk, run, key, seed='1', n='60']=process.argv;
const pack=generatedPacks.find(p=>p.key===pk)!;
const b=fc.sample(generatedBook(pack),{numRuns:Number(n),seed:Number(seed)})[Number(run)]!;
const t=b.tables.find(t=>t.layout.key===key)!;
for(const s of b.workbook.sheets)for(const a of anchorsOf(s,packs)){ if(s.name===t.sheet||process.argv[7])console.log(s.name,a.row,a.titles.map(x=>x.text).join('/'),a.candidates.slice(0,4).map(c=>`${c.pack.key}/${c.layout.key} ${JSON.stringify(c.recognition)}`).join('\n     '));}
