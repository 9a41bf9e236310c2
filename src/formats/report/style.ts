/** The look of a report on screen and on paper, on the site's own tokens. */
export const REPORT_STYLE = `*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font-family:var(--font-text);line-height:1.5}
body{margin:0;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
.neatline{height:7px;border-block:1px solid var(--ink);background:repeating-linear-gradient(90deg,var(--ink) 0 2.5rem,transparent 2.5rem 5rem)}
main{max-width:54rem;margin-inline:auto;padding:var(--s-6) var(--edge) var(--s-7)}
h1,h2,h3{font-family:var(--font-head);font-weight:500;line-height:1.15;margin:0;text-wrap:balance}
h1{font-size:var(--t-h1);letter-spacing:-.015em}
h2{font-size:var(--t-h2)}
h3{font-size:var(--t-h3)}
p,ul{margin:0;max-width:44rem;text-wrap:pretty}
.made{font-family:var(--font-head);color:var(--accent);margin-block-end:var(--s-2)}
.about{color:var(--ink-soft);margin-block-start:var(--s-3)}
section{margin-block-start:var(--s-6);padding-block-start:var(--s-5);border-block-start:1px solid var(--line-strong)}
section>*+*{margin-block-start:var(--s-4)}
section>h3{margin-block-start:var(--s-5)}
.lead{font-size:1.12rem}
.note{color:var(--ink-soft);font-size:var(--t-small)}
ul{padding-inline-start:1.2em}
li+li{margin-block-start:var(--s-2)}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:start;font-family:var(--font-head);font-size:var(--t-h3);padding-block-end:var(--s-2)}
th,td{text-align:end;vertical-align:baseline;font-weight:400;padding:.4rem 0 .4rem var(--s-4);border-block-end:1px solid var(--line)}
th:first-child{text-align:start;padding-inline-start:0}
thead th{font-size:var(--t-small);color:var(--ink-soft);border-block-end-color:var(--line-strong);vertical-align:bottom}
.fits .bar{width:14%;min-width:3.2rem}
.fits svg{display:block;margin-block-start:2px}
.fits .track{fill:var(--line)}
.fit{fill:var(--ink)}.strength{fill:var(--strength)}.interest{fill:var(--interest)}.market{fill:var(--market)}
.steps{list-style:none;counter-reset:step;padding:0;margin-block-end:0}
.steps li{counter-increment:step;margin:0;padding-block:var(--s-4);border-block-start:1px solid var(--line);display:grid;grid-template-columns:2.5rem minmax(0,1fr) 12rem;gap:var(--s-2) var(--s-4)}
.steps li::before{content:counter(step);font-family:var(--font-head);font-size:var(--t-number);line-height:1;color:var(--accent)}
.steps li>div>*+*{margin-block-start:var(--s-2)}
.steps .way{font-size:var(--t-small);color:var(--ink-soft)}
.way b{font-weight:600}
.figures{display:grid;gap:var(--s-1);align-content:start;font-size:var(--t-small);color:var(--ink-soft)}
.figures b{font:500 var(--t-h3)/1.15 var(--font-head);color:var(--ink)}
a{color:var(--accent)}
@media (max-width:40rem){.steps li{grid-template-columns:2rem minmax(0,1fr)}.figures{grid-column:2}.fits :is(th,td):is(:nth-child(3),:nth-child(4),:nth-child(5)){display:none}}
@media print{
@page{margin:16mm 15mm}
:root{color-scheme:light}
html{background:none;font-size:9.5pt}
main{padding:var(--s-4) 0 0;max-width:none}
section{break-inside:auto}
h2,h3,caption{break-after:avoid}
.steps li,tr,.fits{break-inside:avoid}
rect,.neatline{print-color-adjust:exact}
.steps .way a{color:inherit;text-decoration:none}
.steps .way a::after{content:" (" attr(href) ")"}
}
`;
