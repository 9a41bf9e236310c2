import type { EducationEntry, WorkEntry } from "../../../../core/profile.ts";
import { UNSURE_WORDING } from "../../../../core/reading/resume/unsure.ts";
import { monthName } from "../../../components/format.ts";
import { useTools } from "../context.ts";
import { withConfirmed } from "../session/changes.ts";
import type { Session } from "../session/session.ts";
import { useSession } from "../session/store.ts";

/** Fields that a person can settle with a few words. */
const ASKED: Readonly<Record<string, string>> = {
  name: "What shall we call you? (You may leave this empty.)",
  "work.title": "What was your title there?",
  "work.organisation": "Where was this?",
  "education.degree": "Which degree was it?",
  "education.school": "At which school was it?",
};
/** Unsure, but of no use to the compass: asking would be prying. That a picture was read stands in a note already. */
const NOT_NEEDED = new Set(["email", "phone", "links", "place", "read-from-picture"]);

/** What the reader is unsure of, and nothing else, is asked. */
export function UnsureQuestions() {
  const { store } = useTools();
  const session = useSession(store);
  const fields = (session.profile?.unsure ?? []).filter((field) => !NOT_NEEDED.has(field));
  if (fields.length === 0) return null;
  return (
    <section class="section unsure" aria-labelledby="unsure-heading">
      <h2 id="unsure-heading">Not sure about this</h2>
      {fields.map((field) => (
        <UnsureField key={field} field={field} session={session} />
      ))}
    </section>
  );
}

function UnsureField({ field, session }: { readonly field: string; readonly session: Session }) {
  const { store } = useTools();
  const kind = field.replace(/\[\d+\]/, "");
  const doubt = UNSURE_WORDING[kind] ?? "One thing was not clear.";
  const question = ASKED[kind];
  const entry = entryAt(session, field);
  if (!question) return <p>{entry ? `${entry}: ${doubt}` : doubt}</p>;
  return (
    <div class="field">
      <label for={`unsure-${field}`}>{question}</label>
      <span class="hint" id={`unsure-${field}-hint`}>
        {doubt} {entry && `It stands beside “${entry}”.`}
      </span>
      <input
        id={`unsure-${field}`}
        type="text"
        autocomplete="off"
        aria-describedby={`unsure-${field}-hint`}
        value={session.confirmed[field] ?? readAt(session, field) ?? ""}
        onChange={(event) => {
          const value = event.currentTarget.value;
          store.change((old) => withConfirmed(old, field, value));
        }}
      />
    </div>
  );
}

/** What was read for a field, though with doubt; null when nothing was. */
function readAt({ profile }: Session, field: string): string | null {
  if (field === "name") return profile?.name ?? null;
  const [, list, at, part = ""] = /^(work|education)\[(\d+)\]\.(\w+)$/.exec(field) ?? [];
  const entry = list === "work" ? profile?.work[Number(at)] : profile?.education[Number(at)];
  const read = list && (entry as Readonly<Record<string, unknown>> | undefined)?.[part];
  return typeof read === "string" ? read : null;
}

/** What is known of the entry that a field such as `work[1].title` belongs to. */
function entryAt({ profile }: Session, field: string): string | null {
  const [, list, at] = /^(work|education)\[(\d+)\]/.exec(field) ?? [];
  if (!profile || !list) return null;
  const entry = list === "work" ? profile.work[Number(at)] : profile.education[Number(at)];
  if (!entry) return null;
  const name = "title" in entry ? (entry.title ?? entry.organisation) : (entry.degree ?? entry.school);
  return [name, years(entry)].filter(Boolean).join(", ");
}

/** Roles and education as read: they are shown to be checked, and do not enter any figure by themselves. */
export function RolesAndStudies() {
  const { profile, confirmed } = useSession(useTools().store);
  if (!profile || profile.work.length + profile.education.length === 0) return null;
  return (
    <section class="section" aria-labelledby="roles-heading">
      <h2 id="roles-heading">Roles and education</h2>
      <p class="soft">They say where and how long you used each skill. Employers and schools do not count.</p>
      <ol class="timeline">
        {profile.work.map((job, at) => (
          <TimelineEntry
            key={`work-${at.toString()}`}
            when={years(job)}
            what={(confirmed[`work[${at}].title`] || job.title) ?? "Role without a title"}
            where={(confirmed[`work[${at}].organisation`] || job.organisation) ?? null}
          />
        ))}
        {profile.education.map((one, at) => (
          <TimelineEntry
            key={`education-${at.toString()}`}
            when={years(one)}
            what={(confirmed[`education[${at}].degree`] || one.degree) ?? "Studies"}
            where={(confirmed[`education[${at}].school`] || one.school) ?? null}
          />
        ))}
      </ol>
    </section>
  );
}

interface TimelineEntryProps {
  readonly when: string;
  readonly what: string;
  readonly where: string | null;
}

function TimelineEntry({ when, what, where }: TimelineEntryProps) {
  return (
    <li>
      <span class="when">{when}</span>
      <span>
        <strong>{what}</strong>
        {where && <span class="soft"> {where}</span>}
      </span>
    </li>
  );
}

function years({ start, end }: Pick<WorkEntry | EducationEntry, "start" | "end">): string {
  if (start === null) return end === null ? "" : monthName(end);
  return `${monthName(start)} – ${end === null ? "now" : monthName(end)}`;
}
