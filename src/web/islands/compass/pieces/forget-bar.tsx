import { useEffect, useRef, useState } from "preact/hooks";
import { useTools } from "../context.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";

/** Says where the entries are kept, and takes them away on request. */
export function ForgetBar() {
  const { store } = useTools();
  useSession(store);
  const [asking, setAsking] = useState(false);
  const yes = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setAsking(false);
    // Its button comes back with the next drawing.
    requestAnimationFrame(() => ask.current?.focus());
  };
  useEffect(() => yes.current?.focus(), [asking]);
  const forget = () => {
    store.forgetEverything();
    location.assign(placeOf("start"));
  };
  return (
    <aside class="forget-bar no-print" aria-label="What is kept">
      <p>
        {store.isKept()
          ? "Everything you entered is kept in this browser tab until you close it, and sent nowhere. Loading the page again keeps it."
          : "Your browser keeps nothing for this page, so loading it again would lose what you entered."}
        {store.isOnMachine() &&
          " Your progress is also kept on this machine, as you asked; forgetting everything takes it away too."}
      </p>
      {asking ? (
        <p class="actions">
          <span>
            Your skills, corrections, answers, marks and the ads you read go, and cannot be had back.
          </span>
          <button type="button" class="button" ref={yes} onClick={forget}>
            Yes, forget everything
          </button>
          <button type="button" class="button quiet" onClick={keep}>
            Keep it
          </button>
        </p>
      ) : (
        <button type="button" class="button plain" ref={ask} onClick={() => setAsking(true)}>
          Forget everything
        </button>
      )}
    </aside>
  );
}
