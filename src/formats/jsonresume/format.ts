import type { NamedEntry, Profile } from "../../core/profile.ts";
import type { JsonBasics, JsonResume } from "./shape.ts";

/** A profile as JSON Resume. Levels become words of `skills[].level`; evidence and mixture have no place in it. */
export function formatJsonResume(profile: Profile): JsonResume {
  return {
    basics: basicsOf(profile),
    ...historyOf(profile),
    ...listsOf(profile),
    skills: profile.skills.map(({ name, level }) => ({ name, level, keywords: [name] })),
    languages: profile.languages.map(({ name, fluency }) => ({
      language: name,
      fluency: fluency ?? undefined,
    })),
  };
}

function basicsOf({ name, headline, email, phone, place, links }: Profile): JsonBasics {
  const [city, ...region] = (place ?? "").split(", ");
  return {
    name: name ?? undefined,
    label: headline ?? undefined,
    email: email ?? undefined,
    phone: phone ?? undefined,
    location: city ? { city, region: region.join(", ") || undefined } : undefined,
    profiles: links.map((url) => ({ url })),
  };
}

function historyOf(profile: Profile): Pick<JsonResume, "work" | "education"> {
  return {
    work: profile.work.map((job) => ({
      position: job.title ?? undefined,
      name: job.organisation ?? undefined,
      location: job.place ?? undefined,
      startDate: job.start ?? undefined,
      endDate: job.end ?? undefined,
      highlights: job.text === "" ? [] : job.text.split("\n"),
    })),
    education: profile.education.map((study) => ({
      institution: study.school ?? undefined,
      studyType: study.degree ?? undefined,
      startDate: study.start ?? undefined,
      endDate: study.end ?? undefined,
    })),
  };
}

function listsOf(profile: Profile): Pick<JsonResume, "projects" | "publications" | "certificates"> {
  const dated = ({ date }: NamedEntry) => date ?? undefined;
  return {
    projects: profile.projects.map((one) => ({ name: one.name, endDate: dated(one), description: one.text })),
    publications: profile.publications.map((one) => ({
      name: one.name,
      releaseDate: dated(one),
      summary: one.text,
    })),
    certificates: profile.certificates.map((one) => ({
      name: one.name,
      date: dated(one),
      issuer: one.text || undefined,
    })),
  };
}
