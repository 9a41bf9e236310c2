import type { ComponentChildren } from "preact";

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** What stands one click away: the evidence, the table of a chart, the parts of a figure. */
export function Disclosure({ summary, open, class: extra = "", children }: DisclosureProps) {
  return (
    <details class={`disclosure ${extra}`.trim()} open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
