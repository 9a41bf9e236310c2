type Packing = "deflate" | "deflate-raw";

/**
 * Inflates with the platform's own decoder. Null when more than `limit` bytes come out; damaged data yields what
 * could be read.
 */
export async function inflateWithin(
  bytes: Uint8Array,
  packing: Packing,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  const size = await eachChunk(bytes, packing, limit, (chunk) => chunks.push(chunk));
  return size === null ? null : joinChunks(chunks);
}

/** How many bytes come out of deflated data, keeping none of them; null when more than `limit`. */
export function inflatedSize(bytes: Uint8Array, limit: number): Promise<number | null> {
  return eachChunk(bytes, "deflate", limit, () => {});
}

async function eachChunk(
  bytes: Uint8Array,
  packing: Packing,
  limit: number,
  take: (chunk: Uint8Array) => void,
): Promise<number | null> {
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const reader = source.pipeThrough(new DecompressionStream(packing)).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.byteLength;
      if (size > limit) break;
      take(value);
    }
  } catch {
    // Damaged or cut off: what came out so far stands.
    return size;
  }
  void reader.cancel().catch(() => undefined);
  return null;
}

export function joinChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
