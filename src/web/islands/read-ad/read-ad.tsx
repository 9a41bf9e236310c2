import { useState } from "preact/hooks";
import { Notice } from "../../components/notice.tsx";
import { AdForm } from "./ad-form.tsx";
import { AdResult } from "./ad-result.tsx";
import type { ReadAd } from "./ask-worker.ts";
import type { AdReading } from "./reader.ts";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "reading" }
  | { readonly kind: "read"; readonly reading: AdReading }
  | { readonly kind: "fault" };

/** Paste an ad, see what it really describes. */
export function ReadAdPage({ read }: { readonly read: ReadAd }) {
  const [state, setState] = useState<State>({ kind: "idle" });
  const start = (text: string, title: string) => {
    setState({ kind: "reading" });
    read({ id: "pasted", text, title: title || null }).then(
      (reading) => setState({ kind: "read", reading }),
      () => setState({ kind: "fault" }),
    );
  };
  return (
    <>
      <AdForm reading={state.kind === "reading"} onRead={start} />
      <div aria-live="polite">
        {state.kind === "reading" && <p class="reading">Reading the ad …</p>}
        {state.kind === "fault" && (
          <Notice tone="error" title="The ad could not be read">
            <p>
              What the reader needs could not be loaded from this site. The text is still in the box. Check
              the connection, then try again.
            </p>
          </Notice>
        )}
      </div>
      {state.kind === "read" && <AdResult reading={state.reading} />}
    </>
  );
}
