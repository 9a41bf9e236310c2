import type { ComponentChildren } from "preact";
import { Notice } from "../../../components/notice.tsx";
import type { Asked } from "./use-asked.ts";

interface AskedViewProps<Value> {
  readonly asked: Asked<Value>;
  /** What is being done, for the moment until it is there: "Comparing you with 2,140 postings". */
  readonly doing: string;
  readonly children: (value: Value) => ComponentChildren;
}

/** Shows an answer of the engine, the wait for it, or what to do when it did not come. */
export function AskedView<Value>({ asked, doing, children }: AskedViewProps<Value>) {
  if (asked.failed) return <CouldNotLoad retry={asked.retry} />;
  if (asked.value === null) return <p role="status">{doing} …</p>;
  return (
    <div aria-busy={asked.waiting} class={asked.waiting ? "asked asking" : "asked"}>
      {children(asked.value)}
    </div>
  );
}

export function CouldNotLoad({ retry }: { readonly retry: () => void }) {
  return (
    <Notice tone="error" title="The lists of skills and postings could not be loaded">
      <p>What you entered is kept. Check the connection, then try again.</p>
      <p>
        <button type="button" class="button" onClick={retry}>
          Try again
        </button>
      </p>
    </Notice>
  );
}
