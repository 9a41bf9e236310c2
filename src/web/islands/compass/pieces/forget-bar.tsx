import { useTools } from "../context.ts";
import { useSession } from "../session/store.ts";
import { placeOf } from "../session/way.ts";

/** Says where the entries are kept, and takes them away on request. */
export function ForgetBar() {
  const { store } = useTools();
  useSession(store);
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
      <button type="button" class="button plain" onClick={forget}>
        Forget everything
      </button>
    </aside>
  );
}
