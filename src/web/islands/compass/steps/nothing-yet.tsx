import { useTools } from "../context.ts";
import { withPickedSkills } from "../session/changes.ts";
import { placeOf, type StepId } from "../session/way.ts";

const TEACHES: Readonly<Record<StepId, string>> = {
  start: "",
  you: "Here you will see what was read from your résumé: roles, education and skills, each with the sentence it comes from.",
  interests:
    "Here you can say what kinds of activity you like. It takes about three minutes and may be skipped.",
  matters:
    "Here you can say where and how you want to work, and see at once how many postings each wish costs.",
  result: "Here you will see how the fourteen AI specialisations suit you, and what each figure rests on.",
  moves:
    "Here you will see how many hours of study each specialisation is away, what it pays, and two or three side by side.",
  plan: "Here you will see what to learn next, in which order, and which postings each step brings into reach.",
};

/** An empty step says what it will hold and how to fill it. */
export function NothingYet({ step }: { readonly step: StepId }) {
  const { store } = useTools();
  return (
    <div class="step">
      <header class="step-head">
        <h1 tabIndex={-1}>Nothing here yet</h1>
        <p class="lead">{TEACHES[step]}</p>
      </header>
      <p>
        It needs a résumé, or a few skills that you pick. What an earlier visit held went when its tab closed.
      </p>
      <p class="actions">
        <a class="button" href={placeOf("start")}>
          Start with a résumé
        </a>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            store.change(withPickedSkills);
            location.assign(placeOf("you"));
          }}
        >
          Pick your skills
        </button>
      </p>
    </div>
  );
}
