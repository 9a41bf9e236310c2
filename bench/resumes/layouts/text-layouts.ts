import type { Person } from "../people.ts";
import { type Row, type Story, type StoryStyle, storyOf, USUAL_PARTS } from "../story.ts";
import type { ResumeLayout } from "./layout.ts";

const STORY: StoryStyle = {
  dates: "short",
  job: "own-lines",
  study: "degree-dates",
  skills: "grouped",
  parts: USUAL_PARTS,
};

export const TEXT_LAYOUTS: readonly ResumeLayout[] = [
  textLayout("markdown", "markdown", { ...STORY, job: "title-dates" }, markdown),
  textLayout("plain text", "text", { ...STORY, dates: "long", capitals: true }, plainText),
  textLayout(
    "plain text, one line an entry",
    "text",
    { ...STORY, job: "title-at-employer", study: "degree-at-school", skills: "commas" },
    plainText,
  ),
];

function textLayout(
  name: string,
  format: "markdown" | "text",
  story: StoryStyle,
  write: (story: Story) => string,
): ResumeLayout {
  const render = async (person: Person) => new TextEncoder().encode(write(storyOf(person, story)));
  return { name, format, story, render };
}

function markdown(story: Story): string {
  const sections = story.sections.map(({ heading, entries, part }) => {
    const written = entries.map(({ rows, bullets }) =>
      [
        ...rows.map((row, i) => markdownRow(row, i === 0 && part === "work")),
        bullets.map((text) => `- ${text}`).join("\n"),
      ]
        .filter((text) => text !== "")
        .join("\n\n"),
    );
    return `## ${heading}\n\n${written.join("\n\n")}`;
  });
  return `# ${story.name}\n\n${ownLine(story, "\n\n")}${story.label}\n\n${contactLines(story, "\n\n")}\n\n${sections.join("\n\n")}\n`;
}

function markdownRow({ left, right, face }: Row, isHead: boolean): string {
  const strong = isHead
    ? `### ${left}`
    : face === "bold"
      ? `**${left}**`
      : face === "italic"
        ? `*${left}*`
        : left;
  if (right === undefined) return strong;
  return isHead ? `${strong} (${right})` : `${strong} | ${right}`;
}

function plainText(story: Story): string {
  const sections = story.sections.map(({ heading, entries }) => {
    const written = entries.map(({ rows, bullets }) =>
      [
        ...rows.map(({ left, right }) => (right === undefined ? left : `${left}\t${right}`)),
        ...bullets.map((text) => wrapped(`* ${text}`)),
      ].join("\n"),
    );
    return `${heading}\n${"=".repeat(heading.length)}\n${written.join("\n\n")}`;
  });
  return `${story.name}\n${ownLine(story, "\n")}${story.label}\n${contactLines(story, "\n")}\n\n${sections.join("\n\n")}\n`;
}

function ownLine({ ownName }: Story, end: string): string {
  return ownName ? `${ownName}${end}` : "";
}

function contactLines({ contact, links }: Story, between: string): string {
  return [contact.join(" | "), links.join(" | ")].filter((line) => line !== "").join(between);
}

function wrapped(text: string): string {
  return text.replace(/(.{60,76}) /g, "$1\n  ");
}
