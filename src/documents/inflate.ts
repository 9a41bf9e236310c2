/**
 * Inflates with the platform's own decoder and counts what comes out.
 * Returns null when it is more than `limit` bytes; damaged data yields what could be read.
 */
export async function inflateWithin(
  bytes: Uint8Array,
  format: "deflate" | "deflate-raw",
  limit: number,
): Promise<{ readonly size: number; readonly chunks: readonly Uint8Array[] } | null> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream(format));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > limit) {
        void reader.cancel().catch(() => undefined);
        return null;
      }
      chunks.push(value);
    }
  } catch {
    // Damaged or cut off: what came out so far stands.
  }
  return { size, chunks };
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
