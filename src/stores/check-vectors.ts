/** A vector of another length than those it is to be compared with. */
export class DimensionsError extends Error {
  override readonly name = "DimensionsError";
}

/**
 * Throws unless there is one vector for each text and every vector has `dimensions` finite numbers that are not all 0.
 * HNSWLib itself takes NaN, zero vectors and, after the first, any length.
 */
export function checkVectors(
  vectors: readonly (readonly number[])[],
  count: number,
  dimensions: number,
): void {
  if (vectors.length !== count) throw new Error(`Got ${vectors.length} vectors for ${count} texts`);
  for (const vector of vectors) {
    if (!Array.isArray(vector)) throw new Error("Got something other than a list of numbers for a vector");
    if (vector.length !== dimensions || dimensions === 0) {
      throw new DimensionsError(
        `Got a vector of ${vector.length} dimensions where ${dimensions} were expected`,
      );
    }
    if (!vector.every(Number.isFinite))
      throw new Error("Got a vector with a value that is not a finite number");
    if (vector.every((value) => value === 0)) throw new Error("Got a vector of zeros");
  }
}
