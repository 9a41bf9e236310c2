import type { CompassSettings } from "../../../../core/compass/person.ts";
import type { Progress } from "../../../../core/compass/progress.ts";
import { DOMAINS, type Domain, type Level, type SpecialisationId } from "../../../../core/vocabulary.ts";
import type { Reading } from "../engine/read-profile.ts";
import { EMPTY_SESSION, type Session, type Source } from "./session.ts";

/** A new résumé replaces what was read from the old one; interests and conditions stay. */
export function withReading(session: Session, { profile, text, notes }: Reading, source: Source): Session {
  return {
    ...afresh(session),
    source,
    text,
    profile,
    notes: notes.map((note) => note.message),
  };
}

/** Begins without a résumé, from skills that the person picks. */
export function withPickedSkills(session: Session): Session {
  return { ...afresh(session), source: { kind: "picked", label: "skills you picked" } };
}

function afresh({ answers, settings, progress }: Session): Session {
  return { ...EMPTY_SESSION, answers, settings, progress };
}

export function withSkill(session: Session, id: string, level: Level): Session {
  const read = session.profile?.skills.some((skill) => skill.id === id) ?? false;
  const removed = session.removed.filter((one) => one !== id);
  if (read) return { ...session, removed, levels: { ...session.levels, [id]: level } };
  return { ...session, removed, added: [...session.added.filter((one) => one.id !== id), { id, level }] };
}

export function withoutSkill(session: Session, id: string): Session {
  const read = session.profile?.skills.some((skill) => skill.id === id) ?? false;
  return {
    ...session,
    removed: read && !session.removed.includes(id) ? [...session.removed, id] : session.removed,
    added: session.added.filter((one) => one.id !== id),
  };
}

export function withConfirmed(session: Session, field: string, value: string): Session {
  return { ...session, confirmed: { ...session.confirmed, [field]: value } };
}

/** `answer` null takes the answer back. */
export function withAnswer(session: Session, item: string, answer: number | null): Session {
  const { [item]: _old, ...others } = session.answers;
  return { ...session, answers: answer === null ? others : { ...others, [item]: answer } };
}

export function withoutAnswers(session: Session): Session {
  return { ...session, answers: {} };
}

export function withSettings(session: Session, settings: Partial<CompassSettings>): Session {
  return { ...session, settings: { ...session.settings, ...settings } };
}

/** Into one of the two lists and out of the other: nobody seeks what they avoid. */
export function withIndustry(session: Session, wish: "seek" | "avoid", domain: Domain): Session {
  const other = wish === "seek" ? "avoid" : "seek";
  const cleared = withoutIndustry(session, other, domain);
  const chosen = new Set([...industriesIn(cleared, wish), domain]);
  return withIndustries(
    cleared,
    wish,
    DOMAINS.filter((one) => chosen.has(one)),
  );
}

export function withoutIndustry(session: Session, wish: "seek" | "avoid", domain: Domain): Session {
  const left = industriesIn(session, wish).filter((one) => one !== domain);
  return withIndustries(session, wish, left);
}

function industriesIn({ settings }: Session, wish: "seek" | "avoid"): readonly Domain[] {
  return (wish === "seek" ? settings.seek : settings.constraints.avoid) ?? [];
}

function withIndustries(session: Session, wish: "seek" | "avoid", domains: readonly Domain[]): Session {
  const { seek: _seek, ...settings } = session.settings;
  const { avoid: _avoid, ...constraints } = settings.constraints;
  const seek = wish === "seek" ? domains : industriesIn(session, "seek");
  const avoid = wish === "avoid" ? domains : industriesIn(session, "avoid");
  const wished = { ...constraints, ...(avoid.length > 0 && { avoid }) };
  return { ...session, settings: { ...settings, constraints: wished, ...(seek.length > 0 && { seek }) } };
}

export function withChosen(session: Session, chosen: SpecialisationId): Session {
  return { ...session, chosen };
}

export function withSkipped(session: Session, id: string): Session {
  return { ...session, skipped: [...session.skipped.filter((one) => one !== id), id] };
}

export function withoutSkipped(session: Session, id: string): Session {
  return { ...session, skipped: session.skipped.filter((one) => one !== id) };
}

export function withProgress(session: Session, change: (progress: Progress) => Progress): Session {
  return { ...session, progress: change(session.progress) };
}
