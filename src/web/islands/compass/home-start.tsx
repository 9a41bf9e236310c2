import { type Sample, StartView } from "./steps/start-view.tsx";

const nothing = () => {};

/**
 * The first step of the compass as the server sends it on the home page; the island takes it over in place.
 * Needs the compass's script and styles on the page.
 */
export function CompassStart({ samples }: { readonly samples: readonly Sample[] }) {
  return (
    <div id="compass" data-step="start" data-samples={JSON.stringify(samples)}>
      <StartView
        samples={samples}
        state={{ kind: "idle" }}
        onFile={nothing}
        onText={nothing}
        onSample={nothing}
        onPick={nothing}
        onRecognise={nothing}
        onCancel={nothing}
      />
    </div>
  );
}
