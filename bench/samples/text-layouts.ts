import type { JsonResume, JsonWork } from "../../src/formats/jsonresume/shape.ts";
import { bareLink, degreeOf, formatDate, formatPeriod, linksOf, placeOf, SAMPLE_LABEL } from "./wording.ts";

/** Markdown as people keep it in a repository. */
export function markdownResume(resume: JsonResume): string {
  const { basics } = resume;
  const jobs = (resume.work ?? []).map(
    (job) =>
      `### ${job.position}\n\n**${job.name}** · ${job.location} · ${formatPeriod(job.startDate, job.endDate, "short")}\n\n${bullets(job)}`,
  );
  return `${[
    `# ${basics?.name}`,
    `${basics?.label}`,
    [basics?.email, basics?.phone, placeOf(resume)].join(" | "),
    linksOf(resume)
      .map((url) => `[${bareLink(url)}](${url})`)
      .join(" | "),
    `## About\n\n${basics?.summary}`,
    `## Experience\n\n${jobs.join("\n\n")}`,
    `## Projects\n\n${(resume.projects ?? []).map((one) => `### [${one.name}](${one.url}) (${formatDate(one.startDate, "year")})\n\n${one.description}`).join("\n\n")}`,
    `## Education\n\n${(resume.education ?? []).map((one) => `**${degreeOf(one, ", ")}**, ${one.institution}, ${one.startDate}–${one.endDate}`).join("\n\n")}`,
    `## Certifications\n\n${(resume.certificates ?? []).map((one) => `- ${one.name} (${one.issuer}, ${formatDate(one.date, "short")})`).join("\n")}`,
    `## Skills\n\n${(resume.skills ?? []).map((one) => `- **${one.name}:** ${one.keywords?.join(", ")}`).join("\n")}`,
    `## Languages\n\n${(resume.languages ?? []).map((one) => `${one.language} (${one.fluency})`).join(", ")}`,
    `---\n\n*${SAMPLE_LABEL}*`,
  ].join("\n\n")}\n`;
}

function bullets(job: JsonWork): string {
  return (job.highlights ?? []).map((text) => `- ${text}`).join("\n");
}

/** Plain text as pasted into an application form: capitals, rules, wrapped lines. */
export function plainTextResume(resume: JsonResume): string {
  const { basics } = resume;
  const heading = (text: string) => `${text.toUpperCase()}\n${"-".repeat(text.length)}`;
  const jobs = (resume.work ?? []).map((job) =>
    [
      `${job.name}, ${job.location}`,
      `${job.position}`,
      formatPeriod(job.startDate, job.endDate, "long"),
      ...(job.highlights ?? []).map((text) => wrap(`- ${text}`, "  ")),
    ].join("\n"),
  );
  return `${[
    `${basics?.name}\n${basics?.label}\n${[placeOf(resume), basics?.phone, basics?.email].join(" | ")}\n${linksOf(resume).join(" | ")}`,
    `${heading("Summary")}\n${wrap(basics?.summary ?? "", "")}`,
    `${heading("Professional experience")}\n${jobs.join("\n\n")}`,
    `${heading("Education")}\n${(resume.education ?? []).map((one) => `${one.institution}\n${degreeOf(one)}, ${formatPeriod(one.startDate, one.endDate, "long")}`).join("\n\n")}`,
    `${heading("Publications")}\n${(resume.publications ?? []).map((one) => `- ${one.name}. ${one.publisher}, ${formatDate(one.releaseDate, "long")}`).join("\n")}`,
    `${heading("Skills")}\n${(resume.skills ?? []).map((one) => wrap(`${one.name}: ${one.keywords?.join(", ")}`, "  ")).join("\n")}`,
    `${heading("Languages")}\n${(resume.languages ?? []).map((one) => `${one.language} (${one.fluency})`).join(", ")}`,
    SAMPLE_LABEL,
  ].join("\n\n")}\n`;
}

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 78) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? word : indent + word);
  }
  return lines.join("\n");
}
