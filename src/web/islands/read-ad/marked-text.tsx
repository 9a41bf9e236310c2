import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Posting } from "../../../core/posting.ts";
import { type EvidenceKey, evidenceByKey, segmentsOf } from "./segments.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly posting: Posting;
  /** What is to be shown; null for all evidence alike. `turn` counts the wishes, so that the same may be shown again. */
  readonly shown: { readonly key: EvidenceKey; readonly turn: number } | null;
}

/** The ad as it was pasted, with everything that was read from it marked. */
export function MarkedText({ text, posting, shown }: MarkedTextProps) {
  const box = useRef<HTMLElement>(null);
  const segments = useMemo(() => segmentsOf(text, evidenceByKey(posting)), [text, posting]);
  useEffect(() => {
    const first = box.current?.querySelector<HTMLElement>("mark.chosen");
    if (first && box.current) scrollWithin(box.current, first);
  }, [shown]);
  return (
    <section
      class="ad-as-pasted"
      ref={box}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="The ad, with what was read marked"
    >
      {segments.map(({ text: words, keys }, at) =>
        keys.length === 0 ? (
          words
        ) : (
          <mark key={at} class={classOf(keys, shown?.key ?? null)}>
            {words}
          </mark>
        ),
      )}
    </section>
  );
}

function classOf(keys: readonly EvidenceKey[], shown: EvidenceKey | null): string | undefined {
  if (shown !== null && keys.includes(shown)) return "chosen";
  return keys.some((key) => key === "hidden-text" || key === "orders") ? "unseen" : undefined;
}

/** Brings what was chosen into the middle of the box, and the box into view. */
function scrollWithin(box: HTMLElement, mark: HTMLElement): void {
  const offset = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTop += offset - box.clientHeight / 3;
  box.scrollIntoView({ block: "nearest" });
}
