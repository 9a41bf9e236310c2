/** Postings of one employer in the early and the late window. */
export type Pair = readonly [early: number, late: number];

/** Postings of all employers: sums of what each has in the windows, and of their squares and products. */
export interface EmployerSums {
  readonly employers: number;
  readonly early: number;
  readonly late: number;
  readonly earlySquares: number;
  readonly lateSquares: number;
  readonly products: number;
}

/** A change of share as log-odds with its standard error. */
export interface Change {
  readonly early: number;
  readonly late: number;
  readonly logOdds: number;
  readonly error: number;
}

/** Postings in which a key is expected at its share over both windows, before any is seen. */
const PRIOR_POSTINGS = 50;

export function employerSums(employers: Iterable<Pair>): EmployerSums {
  const sums = { employers: 0, early: 0, late: 0, earlySquares: 0, lateSquares: 0, products: 0 };
  for (const [early, late] of employers) {
    sums.employers++;
    sums.early += early;
    sums.late += late;
    sums.earlySquares += early * early;
    sums.lateSquares += late * late;
    sums.products += early * late;
  }
  return sums;
}

/**
 * Log-odds of a key in the late window against the early one, with an informative Beta prior at the key's share over
 * both (Monroe, Colaresi & Quinn 2008, eq. 15–20, for the share of postings). The error is the larger of theirs, which
 * takes postings for independent, and of the sandwich over employers (Liang & Zeger 1986, Biometrika 73:13–22): one
 * employer's many ads are not many witnesses.
 * @param own what each employer that has the key has of it, beside all its postings
 */
export function changeOf(all: EmployerSums, own: readonly { key: Pair; all: Pair }[]): Change {
  const [early, late] = [0, 1].map((window) => own.reduce((sum, { key }) => sum + key[window]!, 0)) as [
    number,
    number,
  ];
  const share = (early + late) / (all.early + all.late);
  const side = (count: number, postings: number) => {
    const [with_, without] = [
      count + PRIOR_POSTINGS * share,
      postings - count + PRIOR_POSTINGS * (1 - share),
    ];
    return { logit: Math.log(with_ / without), with_, without, total: postings + PRIOR_POSTINGS };
  };
  const [one, two] = [side(early, all.early), side(late, all.late)];
  const independent = 1 / one.with_ + 1 / one.without + 1 / two.with_ + 1 / two.without;
  const variance = Math.max(independent, sandwich(all, own, one, two));
  return { early, late, logOdds: two.logit - one.logit, error: Math.sqrt(variance) };
}

interface Side {
  readonly with_: number;
  readonly without: number;
  readonly total: number;
}

/** Σ over employers of the square of what each moves the log-odds by. */
function sandwich(all: EmployerSums, own: readonly { key: Pair; all: Pair }[], one: Side, two: Side): number {
  // A posting with the key moves the logit by 1 / (total · p · q), every posting by −p times that.
  const [gainOne, gainTwo] = [one, two].map((side) => side.total / (side.with_ * side.without)) as [
    number,
    number,
  ];
  const [lossOne, lossTwo] = [gainOne * (one.with_ / one.total), gainTwo * (two.with_ / two.total)];
  const without = ([early, late]: Pair) => lossOne * early - lossTwo * late;
  const ofAll =
    lossOne ** 2 * all.earlySquares + lossTwo ** 2 * all.lateSquares - 2 * lossOne * lossTwo * all.products;
  const adjusted = own.reduce((sum, { key, all: postings }) => {
    const base = without(postings);
    return sum + (base - gainOne * key[0] + gainTwo * key[1]) ** 2 - base ** 2;
  }, ofAll);
  return (adjusted * all.employers) / Math.max(1, all.employers - 1);
}
