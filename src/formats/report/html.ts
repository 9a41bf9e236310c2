import type { Block, FitsBlock, Report, ReportSection, ReportStep, TableBlock } from "./shape.ts";
import { REPORT_STYLE } from "./style.ts";

/**
 * One file that needs nothing else: no script, no font, no picture from elsewhere.
 * @param tokens the site's colours and sizes, as its style sheet has them
 */
export function reportHtml(report: Report, tokens: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(report.title)} – Bearings</title>
<style>
${tokens}
${REPORT_STYLE}</style>
</head>
<body>
<div class="neatline"></div>
<main>
<header>
<p class="made">Bearings</p>
<h1>${escaped(report.title)}</h1>
<p class="about">${escaped(report.about)}</p>
</header>
${report.sections.map(sectionHtml).join("\n")}
</main>
</body>
</html>
`;
}

function sectionHtml({ title, blocks }: ReportSection): string {
  return `<section>\n<h2>${escaped(title)}</h2>\n${blocks.map(blockHtml).join("\n")}\n</section>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "lead":
    case "text":
    case "note":
      return `<p class="${block.kind}">${escaped(block.text)}</p>`;
    case "subheading":
      return `<h3>${escaped(block.text)}</h3>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`;
    case "fits":
      return fitsHtml(block);
    case "table":
      return tableHtml(block);
    case "steps":
      return `<ol class="steps">\n${block.steps.map(stepHtml).join("\n")}\n</ol>`;
  }
}

function fitsHtml({ rows }: FitsBlock): string {
  const body = rows.map(
    (row) =>
      `<tr><th scope="row">${escaped(row.name)}</th>${barCell("fit", row.fit)}${barCell("strength", row.strength)}${barCell("interest", row.interest)}${barCell("market", row.market)}<td>${escaped(row.reach)}</td></tr>`,
  );
  const head = ["Specialisation", "Fit", "Strength", "Interest", "Market", "Ads within reach"];
  return `<table class="fits"><thead><tr>${headCells(head)}</tr></thead>\n<tbody>${body.join("\n")}</tbody></table>`;
}

function barCell(factor: string, share: number | null): string {
  if (share === null) return '<td class="bar">–</td>';
  const points = Math.round(100 * share);
  return `<td class="bar"><span>${points}</span><svg class="${factor}" width="100%" height="6" aria-hidden="true"><rect class="track" width="100%" height="6"/><rect width="${points}%" height="6"/></svg></td>`;
}

function tableHtml({ caption, head, rows }: TableBlock): string {
  const body = rows.map(([first = "", ...others]) => {
    const cells = others.map((cell) => `<td>${escaped(cell)}</td>`).join("");
    return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`;
  });
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${headCells(head)}</tr></thead>\n<tbody>${body.join("\n")}</tbody></table>`;
}

function headCells(head: readonly string[]): string {
  return head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join("");
}

function stepHtml({ name, when, hours, reach, why, ways }: ReportStep): string {
  const told = ways.map(({ label, text, url }) => {
    const words =
      url && /^https?:/.test(url) ? `<a href="${escaped(url)}">${escaped(text)}</a>` : escaped(text);
    return `<p class="way"><b>${escaped(label)}:</b> ${words}</p>`;
  });
  return `<li><div><h3>${escaped(name)}</h3><p>${escaped(why)}</p>${told.join("")}</div><p class="figures"><b>${escaped(hours)}</b><span>${escaped(when)}</span><span>${escaped(reach)}</span></p></li>`;
}

/** Text for HTML, in content and in quoted attributes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
