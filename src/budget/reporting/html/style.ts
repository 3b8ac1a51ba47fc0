import { verbatim } from '../../../common/html';

/** How the page looks, on screen and on A4. Colours never tell anything by themselves: each badge has its word. */
export const STYLE = verbatim`<style>
:root { color-scheme: light; }
* { box-sizing: border-box; }
body {
  margin: 0; background: #f5f5f5; color: #1b1b1b;
  font: 14px/1.6 "Segoe UI", "Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", sans-serif;
}
main { max-width: 960px; margin: 0 auto; padding: 32px 40px 48px; background: #fff; }
.kicker { margin: 0; color: #5c5c5c; letter-spacing: .04em; }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.3; overflow-wrap: anywhere; }
h2 { margin: 32px 0 12px; padding-bottom: 6px; border-bottom: 1px solid #d1d1d1; font-size: 18px; }
h3 { margin: 20px 0 6px; font-size: 15px; }
p { margin: 0 0 8px; }
ul { margin: 0 0 8px; padding-left: 1.4em; }
li { margin-bottom: 4px; overflow-wrap: anywhere; }

.particulars { display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 2px 24px; margin: 0; }
.particulars div { display: flex; gap: 8px; }
.particulars dt { flex: none; min-width: 5em; color: #5c5c5c; }
.particulars dd { margin: 0; overflow-wrap: anywhere; }
.verdict { margin: 12px 0 0; padding: 10px 14px; border-left: 4px solid; font-size: 16px; font-weight: 600; }
.verdict.pass { border-color: #0e700e; background: #f1faf1; }
.verdict.fail { border-color: #b10e1c; background: #fdf3f4; }
.verdict.incomplete { border-color: #8a5b00; background: #fff9f0; }
table { width: 100%; margin: 4px 0 8px; border-collapse: collapse; font-size: 13px; }
th, td { padding: 4px 8px; border: 1px solid #d1d1d1; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #f0f4fa; font-weight: 600; white-space: nowrap; }
.amount { min-width: 8em; text-align: right; font-variant-numeric: tabular-nums; }
.sheet { min-width: 5.5em; }
.cell { white-space: nowrap; font-variant-numeric: tabular-nums; }
.badge {
  display: inline-block; padding: 0 8px; border: 1px solid; border-radius: 10px;
  font-size: 12px; font-weight: 600; line-height: 18px; white-space: nowrap;
}
.certain { color: #0e700e; }
.error { color: #8f0a16; }
.likely, .warning { color: #7a4f00; }
.possible, .cannotJudge, .info { color: #404040; }
.led-to { color: #424242; font-size: 12px; }
.reason { color: #424242; }
figure { margin: 0; min-width: 0; }
figcaption { margin-bottom: 6px; font-weight: 600; overflow-wrap: anywhere; }
.maps { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 24px 16px; }
.maps svg { display: block; max-width: 100%; height: auto; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 0 0 10px; padding: 0; list-style: none; font-size: 12px; }
.tie { fill: none; stroke: #8a8a8a; stroke-width: 1.4; }
.tie.holds { stroke: #0e700e; }
.tie.fails { stroke: #b10e1c; stroke-width: 2.6; }
.tie.cannot-judge { stroke: #8a5b00; stroke-width: 2; stroke-dasharray: 7 3; }
.tie.explained { stroke: #5c5c5c; stroke-dasharray: 7 3 1.5 3; }
.tie.not-checked { stroke-dasharray: 2 4; }
.maps text { font-size: 11.5px; fill: #1b1b1b; }
.maps .table rect { fill: #fff; stroke: #8a8a8a; stroke-width: 1.2; }
.maps .table.holds rect { stroke: #0e700e; }
.maps .table.fails rect { stroke: #b10e1c; stroke-width: 2; fill: #fdf3f4; }
.maps .table.cannot-judge rect { stroke: #8a5b00; fill: #fff9f0; }
.maps .table.not-checked rect { stroke-dasharray: 2 4; fill: #f7f7f7; }
.maps .number { font-weight: 700; }
.maps .status { font-size: 10.5px; fill: #404040; }
.maps .fails .status { fill: #8f0a16; font-weight: 600; }
.maps .label rect { fill: #fff; stroke: #8a8a8a; stroke-width: .8; }
.maps .label text { font-size: 10.5px; font-variant-numeric: tabular-nums; }
.maps .label.holds rect { stroke: #0e700e; }
.maps .label.holds text { fill: #0b5a0b; }
.maps .label.fails rect { fill: #b10e1c; stroke: #b10e1c; }
.maps .label.fails text { fill: #fff; font-weight: 700; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.signatures { display: flex; flex-wrap: wrap; gap: 28px 32px; margin: 56px 0 0; }
.signatures > span { display: flex; flex: 1 1 180px; }
.signatures .line { flex: 1; border-bottom: 1px solid #1b1b1b; }
footer { margin-top: 32px; padding-top: 8px; border-top: 1px solid #d1d1d1; color: #5c5c5c; font-size: 12px; }
@media (max-width: 600px) {
  main { padding: 20px 16px; }
  th { white-space: normal; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body { background: none; font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  h3 + p, .led-to { break-after: avoid; }
  tr, li, figure, .particulars, .signatures { break-inside: avoid; }
  p, li { orphans: 2; widows: 2; }
  thead { display: table-header-group; }
}
</style>`;

/** What the page may load: this very style, and nothing else. */
export const POLICY =
  "default-src 'none'; style-src 'sha256-5+gvc0F8nuX0vFM+tJcpfEH7K+NTm4klL6uynYJNG0k='; base-uri 'none'; form-action 'none'";
