import type { ComponentChildren } from "preact";

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly open?: boolean;
  readonly class?: string;
  /** Told when a person opens or closes it. */
  readonly onToggle?: (open: boolean) => void;
  readonly children: ComponentChildren;
}

/** What stands one click away: the evidence, the table of a chart, the parts of a figure. */
export function Disclosure({ summary, open, class: extra = "", onToggle, children }: DisclosureProps) {
  return (
    <details
      class={`disclosure ${extra}`.trim()}
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
