import type { Profile } from "../../core/profile.ts";
import type { JsonResume } from "./shape.ts";

/** A profile as JSON Resume. Levels become words of `skills[].level`; evidence and mixture have no place in it. */
export function formatJsonResume(profile: Profile): JsonResume {
  const [city, ...region] = (profile.place ?? "").split(", ");
  return {
    basics: {
      name: profile.name ?? undefined,
      label: profile.headline ?? undefined,
      email: profile.email ?? undefined,
      phone: profile.phone ?? undefined,
      location: city ? { city, region: region.join(", ") || undefined } : undefined,
      profiles: profile.links.map((url) => ({ url })),
    },
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
    projects: profile.projects.map(({ name, date, text }) => ({
      name,
      endDate: date ?? undefined,
      description: text,
    })),
    publications: profile.publications.map(({ name, date, text }) => ({
      name,
      releaseDate: date ?? undefined,
      summary: text,
    })),
    certificates: profile.certificates.map(({ name, date, text }) => ({
      name,
      date: date ?? undefined,
      issuer: text || undefined,
    })),
    skills: profile.skills.map(({ name, level }) => ({ name, level, keywords: [name] })),
    languages: profile.languages.map(({ name, fluency }) => ({
      language: name,
      fluency: fluency ?? undefined,
    })),
  };
}
