import type { Ranking } from "../../../../core/compass/rank.ts";
import { useTools } from "../context.ts";
import type { Decided, Question } from "../engine/engine.ts";
import { personIn, type Session } from "../session/session.ts";
import { useSession } from "../session/store.ts";
import { type Asked, useAsked } from "./use-asked.ts";

export function questionOf(session: Session): Question {
  return { person: personIn(session), answers: session.answers, settings: session.settings };
}

/** The ranking for the session as it stands. */
export function useRanking(): Asked<Ranking> {
  const { engine, store } = useTools();
  const question = questionOf(useSession(store));
  return useAsked(() => engine.rank(question), JSON.stringify(question));
}

/** The ranking with what would decide it, which the result alone shows. */
export function useDecided(): Asked<Decided> {
  const { engine, store } = useTools();
  const question = questionOf(useSession(store));
  return useAsked(() => engine.decide(question), JSON.stringify(question));
}
