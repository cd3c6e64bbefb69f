/** The look of a brief that stands alone: quiet, legible, light or dark as the reader's machine has it, fit for print. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1c2430;--soft:#5a6675;--line:#d9dee5;--paper:#fdfdfb;--made:#1f6feb;--received:#b4540a;--link:#174ea6}
@media (prefers-color-scheme:dark){:root{--ink:#e6e9ee;--soft:#9aa6b5;--line:#333c48;--paper:#14181d;--made:#6ea8fe;--received:#f0a35e;--link:#9cc2ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 Charter,"Bitstream Charter","Iowan Old Style",Georgia,serif}
main{max-width:54rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .6rem}
h2{font-size:1.2rem;margin:2.4rem 0 .6rem;padding-top:.6rem;border-top:1px solid var(--line)}
.lead,figcaption,.from{color:var(--soft)}
.lead{margin-top:0}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;vertical-align:top;padding:.4rem .7rem .4rem 0;border-bottom:1px solid var(--line);font-weight:400}
thead th{color:var(--soft);font-size:.82rem}
tbody th{font-weight:600}
.wide{overflow-x:auto}
figure{margin:1rem 0}
figcaption,.from{font-size:.84rem}
.picture{width:100%;height:auto;font:12px system-ui,sans-serif;fill:var(--ink)}
.picture .bar,.picture .made{fill:var(--made)}
.picture .received{fill:var(--received)}
.picture .interval,.picture .axis{fill:none;stroke:var(--soft);stroke-width:1.2}
.cite{font-size:.8em;white-space:nowrap}
a{color:var(--link)}
.notes ol{padding-left:2rem}
.notes li{margin:.35rem 0}
li:target{background:color-mix(in srgb,var(--made) 15%,transparent)}
ul{padding-left:1.2rem}
li{margin:.25rem 0}
@media print{body{font-size:10.5pt;background:#fff;color:#000}main{max-width:none;padding:0}h2{break-after:avoid}tr,li,figure{break-inside:avoid}a{color:inherit;text-decoration:none}}
`;
