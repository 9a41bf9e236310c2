import type { ComponentChildren } from "preact";
import { plural } from "./format.ts";

interface QuantityProps {
  /** What is counted, in a few words. */
  readonly label: ComponentChildren;
  /** The figure as it is read: "34%". */
  readonly value: ComponentChildren;
  /** What it rests on: sample size, interval, source, date. Never left out. */
  readonly basis: ComponentChildren;
}

/** One number, first; its uncertainty and sample size beside it. */
export function Quantity({ label, value, basis }: QuantityProps) {
  return (
    <p class="quantity">
      <span class="value">{value}</span>
      <span class="label">{label}</span> <span class="basis">{basis}</span>
    </p>
  );
}

/** In place of a figure that the data does not carry. */
export function TooFew({ n }: { readonly n: number }) {
  return <span class="too-few">too few to say ({plural(n, "ad")})</span>;
}
