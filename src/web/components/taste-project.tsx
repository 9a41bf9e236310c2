import type { Taste } from "../../core/taxonomy/specialisation.ts";

/** A project of two evenings: what to do, what one needs, how to tell afterwards. The title stands outside. */
export function TasteProject({ taste: { todo, need, tell } }: { readonly taste: Taste }) {
  return (
    <div class="flow">
      <ol>
        {todo.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="soft">You need: {need.join("; ")}.</p>
      <dl class="ways-in">
        <div>
          <dt>It is for you, if</dt>
          <dd>{tell.forYou}</dd>
        </div>
        <div>
          <dt>Rather not, if</dt>
          <dd>{tell.notForYou}</dd>
        </div>
      </dl>
    </div>
  );
}
