import type { Entry, Part, Row, Section, Story } from "./story.ts";

/** Habits of people that make a résumé harder to read and change nothing of what is true. */
export type Quirk = keyof typeof QUIRKS;

const QUIRKS = {
  /** The name in capitals. */
  "capital name": (story: Story): Story => ({ ...story, name: story.name.toUpperCase() }),
  /** "Phone: …", "E-mail: …". */
  "contact labels": (story: Story): Story => {
    const [place = "", phone = "", email = ""] = story.contact;
    return { ...story, contact: [`Address: ${place}`, `Phone: ${phone}`, `E-mail: ${email}`] };
  },
  /** A street, a postcode and the date of birth among the contact facts. */
  street: (story: Story): Story => {
    const [place = "", ...rest] = story.contact;
    return { ...story, contact: ["12 Nowhere Lane", `04109 ${place}`, ...rest, "born 03.05.1991"] };
  },
  /** Headings less usual than "Experience". */
  "other headings": (story: Story): Story =>
    withSections(story, (one) => ({ ...one, heading: OTHER_HEADINGS[one.part] ?? one.heading })),
  /** Sentences under each other instead of bullets. */
  paragraphs: (story: Story): Story =>
    withEntries(story, "work", (entry) => ({
      ...entry,
      rows: [...entry.rows, plain(entry.bullets.join(" "))],
      bullets: [],
    })),
  /** A line on what the employer does. */
  blurb: (story: Story): Story =>
    withEntries(story, "work", (entry) => ({
      ...entry,
      rows: [
        ...entry.rows,
        { left: "Maker of measuring instruments for small harbours, 200 people", face: "italic" },
      ],
    })),
  /** What was used, in a last line. */
  "technologies line": (story: Story): Story =>
    withEntries(story, "work", (entry) => ({
      ...entry,
      bullets: [...entry.bullets, "Technologies: Python, SQL, Docker"],
    })),
  /** Marks and the title of a thesis. */
  grades: (story: Story): Story =>
    withEntries(story, "education", (entry) => ({
      ...entry,
      bullets: ["GPA: 3.8/4.0, with honours", "Thesis: On the patience of small estimators"],
    })),
  /** How long it was, behind the dates. */
  durations: (story: Story): Story =>
    withEntries(story, "work", (entry) => ({
      ...entry,
      rows: entry.rows.map((row) =>
        row.right && /\d{4}/.test(row.right) ? { ...row, right: `${row.right} (2 yrs 3 mos)` } : row,
      ),
    })),
  /** The name of the document above that of the person. */
  "document title": (story: Story): Story => ({ ...story, title: "Curriculum Vitae" }),
};

const OTHER_HEADINGS: Readonly<Partial<Record<Part, string>>> = {
  summary: "Professional Profile",
  work: "Career History",
  education: "Academic Qualifications",
  skills: "Technical Expertise",
  projects: "Selected Projects",
};

export function withQuirks(story: Story, quirks: readonly Quirk[]): Story {
  return quirks.reduce((changed, quirk) => QUIRKS[quirk](changed), story);
}

function withSections(story: Story, change: (section: Section) => Section): Story {
  return { ...story, sections: story.sections.map(change) };
}

function withEntries(story: Story, part: Part, change: (entry: Entry) => Entry): Story {
  return withSections(story, (one) =>
    one.part === part ? { ...one, entries: one.entries.map(change) } : one,
  );
}

function plain(left: string): Row {
  return { left, face: "plain" };
}
