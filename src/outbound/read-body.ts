import type { IncomingMessage } from "node:http";
import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { type FetchFailure, failed, type Limits } from "./asking.ts";

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What is offered to the other side. */
export const ACCEPTED_ENCODINGS = "gzip, deflate, br";

/**
 * The text of an answer, unpacked. Stops as soon as it is larger than the limit, sent or unpacked: a few kilobytes
 * can unpack to gigabytes.
 */
export async function readBody(
  answer: IncomingMessage,
  { bytes: most, cut = false }: Limits,
  host: string,
): Promise<string | FetchFailure> {
  const tooLarge = failed("too-large", `${host} sent more than ${Math.round(most / 1e6)} MB.`);
  if (Number(answer.headers["content-length"] ?? 0) > most && !cut) return tooLarge;
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const unpacker = encoding === "identity" || encoding === "" ? null : UNPACKERS[encoding];
  if (unpacker === undefined) return failed("damaged", `${host} packs its answers in an unknown way.`);
  try {
    const { bytes, isLarger } = await collect(unpacked(answer, unpacker), most);
    if (isLarger && !cut) return tooLarge;
    if (!answer.complete && !isLarger)
      return failed("cut-off", `${host} broke off in the middle of its answer.`);
    return decoded(bytes, answer.headers["content-type"]);
  } catch {
    const code = answer.complete ? "damaged" : "cut-off";
    const what = answer.complete ? "sent a damaged answer" : "broke off in the middle of its answer";
    return failed(code, `${host} ${what}.`);
  }
}

function unpacked(answer: IncomingMessage, unpacker: (() => Transform) | null): Readable {
  if (unpacker === null) return answer;
  const stream = unpacker();
  answer.on("error", (error) => stream.destroy(error));
  answer.on("aborted", () => stream.destroy(new Error("aborted")));
  return answer.pipe(stream);
}

/** At most `most` bytes; leaving the loop destroys the stream. */
async function collect(stream: Readable, most: number): Promise<{ bytes: Buffer; isLarger: boolean }> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    chunks.push(chunk);
    if (size > most) return { bytes: Buffer.concat(chunks).subarray(0, most), isLarger: true };
  }
  return { bytes: Buffer.concat(chunks), isLarger: false };
}

function decoded(bytes: Buffer, contentType: string | undefined): string {
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(contentType ?? "")?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
