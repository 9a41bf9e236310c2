import type { JsonResume } from "../../src/formats/jsonresume/shape.ts";
import { bareLink, degreeOf, formatDate, formatPeriod, linksOf, placeOf, SAMPLE_LABEL } from "./wording.ts";

/** A personal page: one file, flex rows with dates at the right, skills as a definition list. */
export function htmlResume(resume: JsonResume): string {
  const { basics } = resume;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(basics?.name)} – résumé</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escapeHtml(basics?.name)}</h1>
<p class="label">${escapeHtml(basics?.label)}</p>
<ul class="contact">
${[basics?.email, basics?.phone, placeOf(resume)].map((one) => `<li>${escapeHtml(one)}</li>`).join("\n")}
${linksOf(resume)
  .map((url) => `<li><a href="${url}">${bareLink(url)}</a></li>`)
  .join("\n")}
</ul>
</header>
<section><h2>About</h2><p>${escapeHtml(basics?.summary)}</p></section>
<section><h2>Experience</h2>
${(resume.work ?? []).map((job) => `<article>${row(job.position, formatPeriod(job.startDate, job.endDate, "short"))}<p class="where">${escapeHtml(job.name)} · ${escapeHtml(job.location)}</p>${list(job.highlights)}</article>`).join("\n")}
</section>
<section><h2>Projects</h2>
${(resume.projects ?? []).map((one) => `<article>${row(one.name, formatDate(one.startDate, "year"))}<p>${escapeHtml(one.description)} <a href="${one.url}">Source</a></p></article>`).join("\n")}
</section>
<section><h2>Education</h2>
${(resume.education ?? []).map((one) => `<article>${row(degreeOf(one, ", "), `${one.startDate} – ${one.endDate}`)}<p class="where">${escapeHtml(one.institution)}</p></article>`).join("\n")}
</section>
<section><h2>Certifications</h2>
<ul>${(resume.certificates ?? []).map((one) => `<li>${escapeHtml(one.name)} (${escapeHtml(one.issuer)}, ${formatDate(one.date, "short")})</li>`).join("")}</ul>
</section>
<section><h2>Skills</h2>
<dl>${(resume.skills ?? []).map((one) => `<dt>${escapeHtml(one.name)}</dt><dd>${escapeHtml(one.keywords?.join(", "))}</dd>`).join("")}</dl>
</section>
<section><h2>Languages</h2><p>${(resume.languages ?? []).map((one) => `${one.language} (${one.fluency})`).join(", ")}</p></section>
<footer><small>${SAMPLE_LABEL}</small></footer>
</body>
</html>
`;
}

const STYLE = `
body{font:15px/1.5 system-ui,sans-serif;color:#22303a;max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{margin:0;font-size:2rem}h2{font-size:1.1rem;border-bottom:2px solid #d5e3df;color:#1d6a5b}
h3{font-size:1rem;margin:0}.label{margin:.1rem 0;color:#1d6a5b}.contact{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem}
.row{display:flex;justify-content:space-between;gap:1rem}.when,.where{color:#5b6b76}.where{margin:0}
dt{font-weight:600}dd{margin:0 0 .4rem}footer{margin-top:2rem;color:#777}
`;

function row(left: string | undefined, right: string): string {
  return `<div class="row"><h3>${escapeHtml(left)}</h3><span class="when">${right}</span></div>`;
}

function list(items: readonly string[] | undefined): string {
  return `<ul>${(items ?? []).map((text) => `<li>${escapeHtml(text)}</li>`).join("")}</ul>`;
}

function escapeHtml(text: string | undefined): string {
  return (text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
