import type { EvidenceByField, Span } from "../../core/evidence.ts";
import type { Posting, PostingSkill } from "../../core/posting.ts";

/** A posting without its evidence: what counting needs. */
export type PostingFacts = Omit<Posting, "evidence" | "skills"> & {
  readonly skills: readonly Omit<PostingSkill, "evidence">[];
};

/** The evidence of a posting; that of the skills in their order. */
export interface PostingEvidence {
  readonly fields: EvidenceByField;
  readonly skills: readonly (readonly Span[])[];
}

/** A posting in the two parts that are kept apart. */
export interface PackedPosting {
  readonly facts: PostingFacts;
  readonly evidence: PostingEvidence;
}

export function packPosting({ evidence: fields, skills, ...facts }: Posting): PackedPosting {
  return {
    facts: { ...facts, skills: skills.map(({ evidence: _evidence, ...skill }) => skill) },
    evidence: { fields, skills: skills.map((skill) => skill.evidence) },
  };
}

export function unpackPosting({ facts, evidence }: PackedPosting): Posting {
  const skills = facts.skills.map((skill, at) => ({ ...skill, evidence: evidence.skills[at] ?? [] }));
  return { ...facts, skills, evidence: evidence.fields };
}
