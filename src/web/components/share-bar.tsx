import type { Interval } from "../../core/market/interval.ts";

interface ShareBarProps {
  /** 0–1 of `most`. */
  readonly share: number;
  readonly interval?: Interval;
  /** What the full width stands for; 1 unless a longer scale would leave the bars too short to compare. */
  readonly most?: number;
  readonly tone?: "strength" | "interest" | "market";
}

/** A bar beside a figure that stands in words next to it; hidden from screen readers, which have the words. */
export function ShareBar({ share, interval, most = 1, tone }: ShareBarProps) {
  const at = (value: number) => `${(100 * Math.min(1, value / most)).toFixed(2)}%`;
  return (
    <svg class={`share-bar ${tone ?? ""}`.trim()} aria-hidden="true" width="100%" height="14">
      <rect class="track" width="100%" height="2" y="6" />
      <rect class="fill" width={at(share)} height="8" y="3" />
      {interval && <line class="whisker" x1={at(interval.low)} x2={at(interval.high)} y1="7" y2="7" />}
    </svg>
  );
}
