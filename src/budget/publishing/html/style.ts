import { verbatim } from '../../../common/html';

/** How the tables look: as official documents do, on screen and on A4, each table on pages of its own. */
export const STYLE = verbatim`<style>
:root { color-scheme: light; --rule: #333; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body {
  margin: 0 auto; max-width: 1600px; padding: 24px 32px 48px; background: #fff; color: #000;
  font: 14px/1.5 SimSun, "宋体", "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", serif;
}
h1, h2, thead th, tr.total > * { font-family: SimHei, "黑体", "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; }
h1 { margin: 0 0 24px; font-size: 28px; text-align: center; }
h2 { margin: 0; font-size: 20px; text-align: center; overflow-wrap: anywhere; }
p { margin: 0; }
a { color: #0b4a8f; }
.department { margin: 16px 0 8px; font-size: 20px; text-align: center; }
nav { max-width: 640px; margin: 0 auto; }
nav ol { margin: 12px 0; padding: 0; list-style: none; }
nav li { padding: 4px 0; border-bottom: 1px dotted #767676; }
section { margin-top: 48px; }
.table { overflow-x: auto; }
.table:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 4px; }
table { width: 100%; border-collapse: collapse; font-size: 13px; }
caption { padding-bottom: 6px; }
.marking { text-align: left; }
.lines { display: flex; justify-content: space-between; gap: 24px; margin-top: 8px; }
th, td { padding: 4px 8px; border: 1px solid var(--rule); text-align: left; font-weight: 400; white-space: pre-line; }
thead th { background: #f2f2f2; text-align: center; vertical-align: middle; }
tbody th, .text { min-width: 6em; overflow-wrap: anywhere; }
.amount { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
tr.total > *, tr.part > * { font-weight: 700; }
.open { background: #fff3c4; text-align: center; white-space: nowrap; outline: 2px dashed #8a5b00; outline-offset: -3px; }
.open a { color: #6b4600; }
.note { margin-top: 8px; }
.open-cells { margin-top: 8px; padding: 8px 12px; border-left: 4px solid #8a5b00; background: #fff9e6; }
.open-cells ol { margin: 4px 0 0; padding-left: 2em; }
.back { margin-top: 12px; text-align: right; }
@media (max-width: 600px) { body { padding: 16px; } }
@media print {
  @page { size: A4; margin: 15mm 12mm; }
  @page landscape { size: A4 landscape; }
  @page portrait { size: A4 portrait; }
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  section { margin: 0; break-before: page; }
  section.landscape { page: landscape; }
  section.portrait { page: portrait; }
  .table { overflow: visible; }
  table { font-size: 9pt; }
  table.dense { font-size: 6pt; }
  th, td { padding: 1.5mm; }
  .dense th, .dense td { padding: 1mm .6mm; }
  .dense tbody th, .dense .text { min-width: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  thead th, .open, .open-cells { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .back { display: none; }
}
</style>`;

/** What the page may load: this very style, and nothing else. */
export const POLICY =
  "default-src 'none'; style-src 'sha256-/X+sJrhyds8OvprOU5+CqffWCHjPf/nMhoI2VyPKYoQ='; base-uri 'none'; form-action 'none'";
