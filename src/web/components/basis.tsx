import type { ComponentChildren } from "preact";

/** What the figures of a section rest on, with the way to the full account. */
export function Basis({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="basis-line">
      {children} <a href="/data">What these ads can and cannot tell</a>
    </p>
  );
}
