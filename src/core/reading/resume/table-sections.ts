import type { ColumnRole } from "./column-wording.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { ResumeSection } from "./section-wording.ts";
import type { SectionLines } from "./sections.ts";
import { type ResumeTable, tableOf } from "./table-rows.ts";

/** A section, or a table in it that has become a section of its own. */
export interface TabledSection extends SectionLines {
  readonly table?: ResumeTable;
}

/**
 * Makes each table of jobs, studies or projects a section of its own; its columns say which, else the heading above
 * it. The row that names the columns is its heading.
 */
export function withTableSections(sections: readonly SectionLines[]): TabledSection[] {
  return sections.flatMap((section) =>
    section.lines.some((line) => line.cells)
      ? runsOf(section.lines).flatMap((run) => partOf(section, run))
      : [section],
  );
}

/** Neighbouring lines of one table, or of none. */
function runsOf(lines: readonly ResumeLine[]): ResumeLine[][] {
  const runs: ResumeLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run?.[0] && run[0].cells?.table === line.cells?.table) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function partOf(section: SectionLines, run: readonly ResumeLine[]): TabledSection[] {
  const isFirst = run[0] === section.lines[0];
  const plain = { ...section, heading: isFirst ? section.heading : null, lines: run };
  const table = run[0]?.cells ? tableOf(run) : null;
  if (!table) return [plain];
  const kind = sectionOf(table.roles, section.section);
  if (!kind) return [plain];
  const named: TabledSection = {
    section: kind,
    heading: table.header[0] ?? null,
    lines: run.filter((line) => !table.header.includes(line)),
    table,
  };
  return isFirst && section.heading ? [{ ...section, lines: [] }, named] : [named];
}

const ENTRIES: ReadonlySet<ResumeSection> = new Set(["work", "education", "projects"]);

/** What the rows are: clear when two columns say so, else what the section is. */
function sectionOf(roles: readonly (ColumnRole | null)[], section: ResumeSection): ResumeSection | null {
  const has = (role: ColumnRole) => roles.includes(role);
  const isStudy = has("study") || (has("degree") && (has("school") || has("board") || has("marks")));
  if (isStudy && !has("title") && !has("post")) return "education";
  if (has("project") && !has("organisation") && !has("post")) return "projects";
  if (has("post") || (has("title") && (has("organisation") || has("school")))) return "work";
  if (ENTRIES.has(section)) return section;
  if (has("degree") || has("school")) return "education";
  return has("organisation") || has("title") ? "work" : null;
}
