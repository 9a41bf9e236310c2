/** Hashes to their places 0, 1, 2 …, in open-addressed typed arrays: a `Map` of this size loads too slowly. */
export interface FeatureTable {
  /** The place of a hash; -1 when it is not held. */
  find(hash: number): number;
}

export function createFeatureTable(hashes: Int32Array): FeatureTable {
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, hashes.length * 2)));
  const mask = size - 1;
  const place = new Int32Array(size).fill(-1);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (place[slot] !== -1 && hashes[place[slot]!] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  hashes.forEach((hash, i) => {
    place[slotOf(hash)] = i;
  });
  return { find: (hash) => place[slotOf(hash)]! };
}
