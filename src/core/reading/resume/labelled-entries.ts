import { columnRole } from "./column-roles.ts";
import type { ColumnRole } from "./column-wording.ts";
import { findDates } from "./dates.ts";
import type { ResumeLine } from "./resume-line.ts";
import type { CellParagraph, ResumeTable, TableCell, TableRow } from "./table-rows.ts";

/** "Client: Acme", "Role⇥Engineer". */
const LABELLED = /^(\p{L}[\p{L} /&.-]{1,28}?)\s*[:\t]\s*(\S.*)$/u;
/** Whom one works for, beside the words of column headings. */
const EMPLOYER_LABELS = /^(?:(?:end )?clients?|customer|kunde|auftraggeber|cliente|klant|opdrachtgever)$/i;
/** What may stand in a label of an entry; other labels belong to its text. */
const ROLES: ReadonlySet<ColumnRole> = new Set([
  "organisation",
  "title",
  "period",
  "from",
  "to",
  "place",
  "post",
]);

export interface Label {
  readonly role: ColumnRole;
  readonly heading: string;
  readonly value: string;
}

/**
 * Jobs whose every fact stands behind its label, as rows of a table with the labels for columns. Null when the lines
 * are laid out in another way: then dates stand on lines without a label, too.
 */
export function labelledJobs(lines: readonly ResumeLine[]): ResumeTable | null {
  const groups = groupsOf(lines);
  const isJob = ({ labels }: Group) =>
    has(labels, "period", "from") && has(labels, "organisation", "title", "post");
  if (groups.length === 0 || !groups.every(isJob) || lines.some(isDatedOtherwise)) return null;
  return { header: [], roles: [], rows: groups.map(rowOf) };
}

interface Group {
  readonly labels: Label[];
  readonly text: ResumeLine[];
  readonly lines: ResumeLine[];
}

/** A job begins where a label comes again that it has already. */
function groupsOf(lines: readonly ResumeLine[]): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const label = labelOf(line.text);
    const group = groups.at(-1);
    if (label && (!group || has(group.labels, label.role))) {
      groups.push({ labels: [label], text: [], lines: [line] });
    } else if (group) {
      group.lines.push(line);
      if (label) group.labels.push(label);
      else group.text.push(line);
    }
  }
  return groups;
}

/** What a line says of a job behind a label; null where it has none. */
export function labelOf(text: string): Label | null {
  const [, heading = "", value = ""] = LABELLED.exec(text) ?? [];
  const role = EMPLOYER_LABELS.test(heading) ? "organisation" : heading && columnRole(heading);
  return role && ROLES.has(role) ? { role, heading, value } : null;
}

function has(labels: readonly Label[], ...roles: readonly ColumnRole[]): boolean {
  return labels.some(({ role }) => roles.includes(role));
}

/** A period of time that no label names, at an edge of a line. */
function isDatedOtherwise(line: ResumeLine): boolean {
  if (labelOf(line.text) || line.isBullet) return false;
  return findDates(line.text).some(
    ({ isSingle, span }) => !isSingle && (span[0] === 0 || span[1] === line.text.length),
  );
}

function rowOf({ labels, text, lines }: Group): TableRow {
  const cells = labels.map(
    ({ role, heading, value }): TableCell => ({
      role,
      heading,
      paragraphs: [{ text: value, isBullet: false }],
    }),
  );
  const told = text.map((line): CellParagraph => ({ text: line.text, isBullet: line.isBullet }));
  const span = [lines[0]?.span[0] ?? 0, lines.at(-1)?.span[1] ?? 0] as const;
  return { cells: [...cells, { role: "text", heading: "", paragraphs: told }], span };
}
