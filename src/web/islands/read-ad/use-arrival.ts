import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** A heading that a person is brought to when what stands under it was asked for just now. */
export function useArrival(wished: boolean, of: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wished) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "start" });
  }, [of]);
  return heading;
}
