import type { EvidenceByField, Span } from "../../evidence.ts";
import type { LaidOutText } from "../../layout.ts";
import type { SpecialisationShare } from "../../posting.ts";
import type { Profile, ProfileSkill } from "../../profile.ts";
import type { Placed } from "../../stated-resume.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import type { Level } from "../../vocabulary.ts";
import { mixture, type SpecialisationModel } from "../specialisation.ts";
import { createMentionFinder } from "../text/mentions.ts";
import type { PhraseTrie } from "../text/phrase-trie.ts";
import { looksLikeAnAd } from "./ad-signs.ts";
import type { ResumeFacts } from "./facts.ts";
import type { YearMonth } from "./months.ts";
import { readFacts } from "./read-facts.ts";
import { readResumeSkills } from "./skills.ts";
import { factsOfStated } from "./stated-facts.ts";
import { unsureFields } from "./unsure.ts";

/** Changes whenever the same résumé may be read differently. */
export const RESUME_READER_VERSION = "resume-6";

export interface ResumeReader {
  /**
   * What a résumé says, as of the given month (1–12), on which months of use and recency depend.
   * Deterministic; never throws; evidence spans point into `layout.text`.
   */
  read(layout: LaidOutText, at: YearMonth): Profile;
}

/** Without a model the mixture of specialisations stays empty; names that are not given compiled are compiled. */
export function createResumeReader(
  taxonomy: Taxonomy,
  model: SpecialisationModel | null,
  names?: PhraseTrie,
): ResumeReader {
  const finder = createMentionFinder(taxonomy, names);
  return {
    read: (layout, at) => {
      const facts = withoutAdName(factsOf(layout), layout);
      const skills = readResumeSkills(layout.text, facts, finder, taxonomy, at);
      return {
        name: facts.name?.value ?? null,
        email: facts.email?.value ?? null,
        phone: facts.phone?.value ?? null,
        links: facts.links,
        place: facts.place?.value ?? null,
        headline: facts.headline?.value ?? null,
        work: facts.work.map(({ isDoubtful: _doubt, ...job }) => withoutPlace(job)),
        education: facts.education.map(withoutPlace),
        projects: facts.projects.map(withoutPlace),
        publications: facts.publications.map(withoutPlace),
        certificates: facts.certificates.map(withoutPlace),
        languages: facts.languages,
        skills,
        specialisations:
          model && skills.length > 0 ? specialisationsOf(model, facts, skills, layout.text) : [],
        unsure: unsureFields(facts, layout),
        evidence: evidenceOf(facts),
        readerVersion: RESUME_READER_VERSION,
      };
    },
  };
}

function factsOf(layout: LaidOutText): ResumeFacts {
  if (!layout.stated) return readFacts(layout);
  const headings = layout.lines.filter((line) => line.heading).map((line) => line.span);
  return factsOfStated(layout.stated, layout.text, headings);
}

/** The first line of a job ad is nobody's name. */
function withoutAdName(facts: ResumeFacts, layout: LaidOutText): ResumeFacts {
  return looksLikeAnAd(layout.text, facts) ? { ...facts, name: null } : facts;
}

function withoutPlace<Entry>({ span: _span, ...entry }: Placed<Entry>): Entry {
  return entry as Entry;
}

/** How much a skill counts in the mixture, by level; as in ads, one that is used counts 1. */
const WEIGHTS: Readonly<Record<Level, number>> = { deep: 1, strong: 1, working: 0.6, aware: 0.25 };

function specialisationsOf(
  model: SpecialisationModel,
  facts: ResumeFacts,
  skills: readonly ProfileSkill[],
  text: string,
): SpecialisationShare[] {
  const titles = [facts.headline?.value, ...facts.work.map((job) => job.title)].filter(Boolean);
  const duties = [
    ...facts.summaries.map((span) => text.slice(...span)),
    ...facts.work.map((job) => job.text),
    ...[...facts.projects, ...facts.publications].map((one) => `${one.name}\n${one.text}`),
  ];
  return mixture(model, {
    skills: skills.map(({ id, level }) => ({ id, weight: WEIGHTS[level] })),
    title: titles.join(" / "),
    text: duties.join("\n"),
  });
}

function evidenceOf(facts: ResumeFacts): EvidenceByField {
  const evidence: Record<string, readonly Span[]> = {};
  for (const field of ["name", "email", "phone", "place", "headline"] as const) {
    const found = facts[field];
    if (found && found.span[1] > found.span[0]) evidence[field] = [found.span];
  }
  for (const list of ["work", "education", "projects", "publications", "certificates"] as const) {
    facts[list].forEach(({ span }, i) => {
      evidence[`${list}[${i}]`] = [span];
    });
  }
  return evidence;
}
