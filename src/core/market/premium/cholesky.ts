/** Symmetric positive definite matrices, dense and row by row: `size × size` numbers. */

/** The lower triangle L with L·Lᵀ = the matrix; throws where it is not positive definite. */
export function cholesky(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column]!;
      for (let at = 0; at < column; at++) sum -= lower[row * size + at]! * lower[column * size + at]!;
      if (row !== column) lower[row * size + column] = sum / lower[column * size + column]!;
      else if (sum > 0) lower[row * size + row] = Math.sqrt(sum);
      else throw new Error(`The matrix is not positive definite at row ${row}.`);
    }
  }
  return lower;
}

/** x with L·Lᵀ·x = the right side. */
export function solveCholesky(lower: Float64Array, size: number, right: Float64Array): Float64Array {
  const x = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    for (let at = 0; at < row; at++) x[row]! -= lower[row * size + at]! * x[at]!;
    x[row]! /= lower[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) x[row]! -= lower[at * size + row]! * x[at]!;
    x[row]! /= lower[row * size + row]!;
  }
  return x;
}

/** The inverse of L·Lᵀ, whole and symmetric. */
export function invertCholesky(lower: Float64Array, size: number): Float64Array {
  const inverse = invertLower(lower, size);
  const result = new Float64Array(size * size);
  for (let at = 0; at < size; at++) {
    for (let row = 0; row <= at; row++) {
      const one = inverse[at * size + row]!;
      if (one === 0) continue;
      for (let column = 0; column <= row; column++) {
        result[row * size + column]! += one * inverse[at * size + column]!;
      }
    }
  }
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) result[column * size + row] = result[row * size + column]!;
  }
  return result;
}

function invertLower(lower: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    const pivot = 1 / lower[row * size + row]!;
    for (let at = 0; at < row; at++) {
      const factor = lower[row * size + at]! * pivot;
      if (factor === 0) continue;
      for (let column = 0; column <= at; column++) {
        inverse[row * size + column]! -= factor * inverse[at * size + column]!;
      }
    }
    inverse[row * size + row] = pivot;
  }
  return inverse;
}
