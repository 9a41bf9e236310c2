import type { Person } from "../people.ts";
import { type Entry, type Section, type Story, type StoryStyle, storyOf, USUAL_PARTS } from "../story.ts";
import { hasEastAsian } from "./fonts.ts";
import type { ResumeLayout } from "./layout.ts";
import { printedPdf } from "./print.ts";

const STORY: StoryStyle = {
  dates: "short",
  job: "title-dates",
  study: "degree-dates",
  skills: "grouped",
  parts: USUAL_PARTS,
};

type Page = (story: Story) => string;

export const WEB_LAYOUTS: readonly ResumeLayout[] = [
  webLayout("html articles with flex rows", "html", STORY, (story) => pageOf(story, FLEX, false)),
  webLayout(
    "html table",
    "html",
    { ...STORY, job: "employer-place", dates: "long", study: "school-dates" },
    tablePage,
  ),
  webLayout("pdf printed by a browser, flex rows", "pdf", { ...STORY, dates: "long" }, (story) =>
    pageOf(story, FLEX, false),
  ),
  webLayout(
    "pdf printed by a browser, sidebar grid",
    "pdf",
    { ...STORY, job: "employer-place", study: "school-dates", skills: "list", dates: "slash" },
    (story) => pageOf(story, GRID, true),
  ),
  webLayout(
    "pdf printed by a browser, ruled table",
    "pdf",
    { ...STORY, job: "own-lines", dates: "short", skills: "commas", capitals: true },
    tablePage,
  ),
  webLayout(
    "pdf printed by a browser, capitals and grades",
    "pdf",
    {
      ...STORY,
      job: "own-lines",
      dates: "apostrophe",
      quirks: ["capital name", "grades", "technologies line", "street"],
    },
    (story) => pageOf(story, FLEX, false),
  ),
  webLayout(
    "pdf printed by a browser, banner and right grid",
    "pdf",
    {
      ...STORY,
      job: "title-bar-employer",
      dates: "slash",
      dash: " — ",
      study: "degree-at-school",
      skills: "list",
    },
    (story) => pageOf(story, RIGHT_GRID, true),
    true,
  ),
];

function webLayout(
  name: string,
  format: "html" | "pdf",
  story: StoryStyle,
  page: Page,
  held = false,
): ResumeLayout {
  const render = async (person: Person) => {
    const html = page(storyOf(person, story));
    if (format === "pdf" && hasEastAsian(html)) return null;
    return format === "html" ? new TextEncoder().encode(html) : printedPdf(html);
  };
  return { name, format, story, held, render };
}

const FLEX = `body{font:10.5pt/1.4 "DejaVu Sans","Liberation Sans",sans-serif;margin:1.2cm}h1{margin:0;letter-spacing:.06em}
h2{font-size:12pt;text-transform:uppercase;letter-spacing:.18em;border-bottom:1px solid #999}
.row{display:flex;justify-content:space-between;gap:1em}.bold{font-weight:700}.italic{font-style:italic}ul{margin:.2em 0}
header ul{display:flex;flex-wrap:wrap;gap:.3em 1.4em;list-style:none;padding:0}p{margin:.2em 0}`;
const GRID = `body{font:9.5pt/1.4 "Liberation Sans",sans-serif;margin:.8cm}h1{margin:0}h2{font-size:11.5pt;color:#245}
main{display:grid;grid-template-columns:5.2cm 1fr;gap:.9cm}aside{background:#eef;padding:.4cm;overflow-wrap:anywhere}p{margin:.15em 0}
.row{display:flex;justify-content:space-between;gap:1em}.bold{font-weight:700}.italic{font-style:italic}ul{margin:.2em 0;padding-left:1.2em}`;
const RIGHT_GRID = `body{font:10pt/1.35 "Liberation Serif",serif;margin:0}header{background:#234;color:#fff;padding:.8cm}
main{display:grid;grid-template-columns:1fr 5cm;gap:.7cm;padding:.8cm;direction:ltr}aside{order:2;overflow-wrap:anywhere;border-left:1px solid #999;padding-left:.4cm}
h1{margin:0;font-size:26pt}h2{font-size:13pt;font-variant:small-caps}.bold{font-weight:700}.italic{font-style:italic}p{margin:.1em 0}
.row{display:flex;justify-content:space-between}`;

function pageOf(story: Story, css: string, hasAside: boolean): string {
  const isSide = ({ part }: Section) => part === "skills" || part === "languages";
  const contact = [...story.contact, ...story.links];
  const head = `${story.title ? `<p>${story.title}</p>` : ""}<h1>${escaped(story.name)}</h1>${story.ownName ? `<p>${escaped(story.ownName)}</p>` : ""}<p class="italic">${escaped(story.label)}</p>`;
  const list = `<ul>${contact.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>`;
  if (!hasAside) {
    return document(css, `<header>${head}${list}</header>${story.sections.map(sectionHtml).join("")}`);
  }
  const aside = `<aside><h2>${escaped(story.contactHeading)}</h2>${contact.map((text) => `<p>${escaped(text)}</p>`).join("")}${story.sections.filter(isSide).map(sectionHtml).join("")}</aside>`;
  const rest = story.sections.filter((one) => !isSide(one));
  return document(
    css,
    `<header>${head}</header><main>${aside}<div>${rest.map(sectionHtml).join("")}</div></main>`,
  );
}

function sectionHtml({ heading, entries }: Section): string {
  return `<section><h2>${escaped(heading)}</h2>${entries.map(entryHtml).join("")}</section>`;
}

function entryHtml({ rows, bullets }: Entry): string {
  const heads = rows.map(({ left, right, face }) =>
    right === undefined
      ? `<p class="${face}">${escaped(left)}</p>`
      : `<div class="row"><span class="${face}">${escaped(left)}</span><span>${escaped(right)}</span></div>`,
  );
  const list =
    bullets.length > 0 ? `<ul>${bullets.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>` : "";
  return `<article>${heads.join("")}${list}</article>`;
}

const TABLE = `body{font:10pt/1.35 "Liberation Sans",sans-serif;margin:1.2cm}table{width:100%;border-collapse:collapse}
td{border:1px solid #bbb;padding:.15cm;vertical-align:top}h2{font-size:12pt}.bold{font-weight:700}p{margin:.1em 0}.r{width:4cm}`;

function tablePage(story: Story): string {
  const contact = [...story.contact, ...story.links].map((text) => `<p>${escaped(text)}</p>`).join("");
  const own = story.ownName ? `<p>${escaped(story.ownName)}</p>` : "";
  const head = `<h1>${escaped(story.name)}</h1>${own}<p>${escaped(story.label)}</p>${contact}`;
  return document(TABLE, head + story.sections.map(tableSection).join(""));
}

function tableSection({ heading, entries }: Section): string {
  const rows = entries.map(({ rows, bullets }) => {
    const left = rows.map((row) => `<p class="${row.face}">${escaped(row.left)}</p>`).join("");
    const right = rows.map((row) => `<p>${escaped(row.right ?? "")}</p>`).join("");
    const list = bullets.map((text) => `<li>${escaped(text)}</li>`).join("");
    const last = rows.some((row) => row.right) ? `<td class="r">${right}</td>` : "";
    return `<tr><td>${left}${list && `<ul>${list}</ul>`}</td>${last}</tr>`;
  });
  return `<h2>${escaped(heading)}</h2><table>${rows.join("")}</table>`;
}

function document(css: string, body: string): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>Résumé</title><style>${css}</style></head><body>${body}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
