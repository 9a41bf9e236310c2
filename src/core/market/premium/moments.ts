/** A regression with groups of effects and clusters of rows; the columns of a group stand side by side. */
export interface Regression {
  /** Sizes of the groups in order of their columns; those of a `free` group are not shrunk. */
  readonly groups: readonly RegressionGroup[];
  /** Sparse rows: columns and values of row i are `[rowStart[i], rowStart[i + 1])`. */
  readonly rowStart: Uint32Array;
  readonly column: Uint16Array;
  readonly value: Float64Array;
  /** What is explained, a value a row. */
  readonly y: Float64Array;
  /** Rows of one cluster (an employer) share a deviation of their own. */
  readonly cluster: Uint32Array;
}

export interface RegressionGroup {
  readonly name: string;
  readonly size: number;
  readonly free?: boolean;
}

/** Sums over the clusters of one size: all that the fit needs of them. */
export interface ClusterMoments {
  readonly size: number;
  readonly count: number;
  /** Σ s·sᵀ, Σ s·t and Σ t², with s the sum of a cluster's rows and t that of its y. */
  readonly ss: Float64Array;
  readonly st: Float64Array;
  readonly tt: number;
}

/** Everything that the fit needs of the data: no pass over the rows is made twice. */
export interface Moments {
  readonly rows: number;
  readonly width: number;
  readonly xx: Float64Array;
  readonly xy: Float64Array;
  readonly yy: number;
  readonly clusters: readonly ClusterMoments[];
}

export function widthOf({ groups }: Regression): number {
  return groups.reduce((sum, group) => sum + group.size, 0);
}

export function momentsOf(regression: Regression): Moments {
  const { y, cluster } = regression;
  const width = widthOf(regression);
  const rowsOf = new Map<number, number[]>();
  for (const [row, key] of cluster.entries()) rowsOf.set(key, [...(rowsOf.get(key) ?? []), row]);
  const bySize = new Map<number, { count: number; ss: Float64Array; st: Float64Array; tt: number }>();
  const xx = new Float64Array(width * width);
  const xy = new Float64Array(width);
  let yy = 0;
  for (const rows of rowsOf.values()) {
    const size = rows.length;
    const sums = bySize.get(size) ?? {
      count: 0,
      ss: new Float64Array(width * width),
      st: new Float64Array(width),
      tt: 0,
    };
    bySize.set(size, sums);
    const whole = new Map<number, number>();
    let total = 0;
    for (const row of rows) {
      const entries = entriesOf(regression, row);
      addOuter(xx, xy, width, entries, y[row]!);
      yy += y[row]! ** 2;
      total += y[row]!;
      for (const [column, value] of entries) whole.set(column, (whole.get(column) ?? 0) + value);
    }
    addOuter(sums.ss, sums.st, width, [...whole], total);
    sums.tt += total ** 2;
    sums.count++;
  }
  const clusters = [...bySize].map(([size, sums]) => ({ size, ...sums }));
  return { rows: y.length, width, xx, xy, yy, clusters };
}

/** Columns and values of a row. */
export function entriesOf(
  { rowStart, column, value }: Regression,
  row: number,
): (readonly [column: number, value: number])[] {
  const entries: (readonly [number, number])[] = [];
  for (let at = rowStart[row]!; at < rowStart[row + 1]!; at++) entries.push([column[at]!, value[at]!]);
  return entries;
}

function addOuter(
  matrix: Float64Array,
  vector: Float64Array,
  width: number,
  entries: readonly (readonly [number, number])[],
  y: number,
): void {
  for (const [one, value] of entries) {
    vector[one]! += value * y;
    for (const [other, times] of entries) matrix[one * width + other]! += value * times;
  }
}
