import { useState } from "preact/hooks";
import type { Monday } from "../../../../core/compass/monday.ts";
import type { Plan } from "../../../../core/compass/plan.ts";
import { mondayFrom } from "../../../../core/day.ts";
import { useCatalogue, useTools } from "../context.ts";
import { saveFile } from "../pieces/save-file.ts";
import { useNames } from "../pieces/use-names.ts";
import { questionOf } from "../pieces/use-ranking.ts";
import { useSession } from "../session/store.ts";
import { formatPlan } from "../words/plan.ts";

/** The plan as text, as a calendar, as a report, on paper. */
export function TakeAlong({ plan, monday }: { readonly plan: Plan; readonly monday: Monday | null }) {
  const { store, today } = useTools();
  const { settings } = useSession(store);
  const nameOf = useNames();
  const saveReport = useSavedReport(plan);
  const [said, setSaid] = useState("");
  const doing = (act: () => Promise<string>, trouble: string) => async () => {
    try {
      setSaid(await act());
    } catch {
      setSaid(trouble);
    }
  };
  const copy = async () => {
    await navigator.clipboard.writeText(formatPlan(plan, settings.hoursPerWeek, nameOf, monday));
    return "Copied. Paste it wherever you keep your notes.";
  };
  const calendar = async () => {
    const { planCalendar } = await import("../../../../formats/icalendar/plan-calendar.ts");
    const start = mondayFrom(today());
    const file = planCalendar(plan, start, settings.hoursPerWeek, nameOf, monday);
    saveFile("plan.ics", "text/calendar", file);
    return `Saved. Open it with your calendar: every step is there, from Monday ${start} on.`;
  };
  const report = async () => {
    await saveReport();
    return "Saved. It is one page that opens in any browser and prints well; your name is not on it.";
  };
  const trouble = "That did not work. Load this page again and try once more.";
  return (
    <div class="take-along no-print">
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={doing(
            copy,
            "The browser did not allow copying. Print the page instead, or select the text.",
          )}
        >
          Copy as text
        </button>
        <button type="button" class="button quiet" onClick={doing(report, trouble)}>
          Save a report
        </button>
        <button type="button" class="button quiet" onClick={doing(calendar, trouble)}>
          Save for your calendar
        </button>
        <button type="button" class="button quiet" onClick={() => print()}>
          Print
        </button>
      </p>
      <p role="status">{said}</p>
    </div>
  );
}

/** Computes what is not on this page and saves all as one page of HTML. */
function useSavedReport(plan: Plan): () => Promise<void> {
  const { store, engine, today } = useTools();
  const session = useSession(store);
  const { market } = useCatalogue();
  const nameOf = useNames();
  return async () => {
    const question = questionOf(session);
    const [learnt, { ranking, deciding }, gap, costs, { makeReport }, { reportHtml }, { default: tokens }] =
      await Promise.all([
        Promise.all(plan.steps.map(async ({ skill }) => [skill, await engine.learning(skill)] as const)),
        engine.decide(question),
        engine.gap(question.person, plan.to),
        engine.costs(session.settings),
        import("../../../../formats/report/make-report.ts"),
        import("../../../../formats/report/html.ts"),
        import("../../../styles/tokens.css?raw"),
      ]);
    const { settings } = session;
    const { skills } = question.person;
    const learning = new Map(learnt);
    const report = makeReport({
      name: null,
      day: today(),
      skills,
      settings,
      ranking,
      deciding,
      plan,
      gap,
      costs,
      market,
      nameOf,
      learning: (skill) => learning.get(skill) ?? undefined,
    });
    saveFile("bearings-report.html", "text/html", reportHtml(report, tokens));
  };
}
