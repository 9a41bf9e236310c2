import type { Factors } from "../../../../core/compass/fit.ts";
import { points } from "../words/result.ts";

interface FactorLineProps {
  readonly fit: number;
  readonly factors: Factors;
}

/**
 * The three factors as marks on one line from 0 to 100, and the fit, their weighted mean, as a stroke across it: it
 * is seen at once whether a fit is of one piece or a compromise.
 */
export function FactorLine({ fit, factors }: FactorLineProps) {
  const marks = [factors.strength, factors.interest, factors.market].filter((value) => value !== null);
  const at = (value: number) => `${(100 * value).toFixed(1)}%`;
  return (
    <svg class="factor-line" width="100%" height="26" aria-hidden="true">
      <line class="scale" x1="0" x2="100%" y1="13" y2="13" />
      {[0, 0.25, 0.5, 0.75, 1].map((value) => (
        <line key={value} class="tick" x1={at(value)} x2={at(value)} y1="10" y2="16" />
      ))}
      <line class="spread" x1={at(Math.min(...marks))} x2={at(Math.max(...marks))} y1="13" y2="13" />
      <line class="fit" x1={at(fit)} x2={at(fit)} y1="1" y2="25" />
      <Mark kind="market" x={at(factors.market)} y={13} />
      {factors.interest !== null && <Mark kind="interest" x={at(factors.interest)} y={13} />}
      <Mark kind="strength" x={at(factors.strength)} y={13} />
    </svg>
  );
}

const SHAPES = {
  strength: "M-5.5 0A5.5 5.5 0 1 1 5.5 0A5.5 5.5 0 1 1 -5.5 0Z",
  interest: "M0 -7L7 0L0 7L-7 0Z",
  market: "M-5 -5H5V5H-5Z",
} as const;

interface MarkProps {
  readonly kind: keyof typeof SHAPES;
  readonly x?: string | number;
  readonly y?: number;
}

function Mark({ kind, x = 0, y = 0 }: MarkProps) {
  return (
    <svg x={x} y={y} class={`mark ${kind}`} overflow="visible" width="1" height="1" aria-hidden="true">
      <path d={SHAPES[kind]} />
    </svg>
  );
}

export const FACTOR_NAMES = {
  strength: "what you can do",
  interest: "what you like",
  market: "what is asked for",
} as const;

/** Which mark is which. */
export function FactorLegend({ hasInterest }: { readonly hasInterest: boolean }) {
  const kinds = (["strength", "interest", "market"] as const).filter(
    (kind) => hasInterest || kind !== "interest",
  );
  return (
    <ul class="factor-legend">
      {kinds.map((kind) => (
        <li key={kind}>
          <svg width="16" height="16" viewBox="-8 -8 16 16" class="factor-line" aria-hidden="true">
            <Mark kind={kind} />
          </svg>
          {FACTOR_NAMES[kind]}
        </li>
      ))}
      <li>
        <svg width="16" height="20" viewBox="-8 -10 16 20" class="factor-line" aria-hidden="true">
          <line class="fit" x1="0" x2="0" y1="-10" y2="10" />
        </svg>
        fit, their weighted mean
      </li>
    </ul>
  );
}

/** The same in words, for those who do not see the line. */
export function factorsInWords(fit: number, { strength, interest, market }: Factors): string {
  const liked = interest === null ? "" : `, what you like ${points(interest)}`;
  return `Fit ${points(fit)} of 100: what you can do ${points(strength)}${liked}, what is asked for ${points(market)}.`;
}
