import { deflateSync, inflateSync } from "node:zlib";
import { unzip, zipStored } from "../../src/documents/docx/zip.ts";
import type { Random } from "../resumes/random.ts";
import { brokenText } from "./text-mutations.ts";

/** A document to break, and its name. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Between one and four things are done to a document. The same stream of numbers gives the same result. */
export async function mutated(
  { name, bytes }: Seed,
  others: readonly Seed[],
  random: Random,
): Promise<Uint8Array> {
  let broken: Uint8Array = bytes;
  for (let left = random.whole(1, 4); left > 0; left--) {
    broken = await (random.chance(0.6)
      ? withinFormat(name, broken, random)
      : onBytes(broken, others, random));
    if (broken.length > LARGEST) broken = broken.slice(0, LARGEST);
  }
  return broken;
}

/** Past the reader's own limit there is nothing to see. */
const LARGEST = 24 * 1024 * 1024;

function withinFormat(name: string, bytes: Uint8Array, random: Random): Uint8Array | Promise<Uint8Array> {
  if (name.endsWith(".docx")) return withinZip(bytes, random);
  if (name.endsWith(".pdf")) return random.chance(0.6) ? withinStream(bytes, random) : onText(bytes, random);
  return onText(bytes, random);
}

const BYTE_MUTATIONS: readonly ((
  bytes: Uint8Array,
  random: Random,
  others: readonly Seed[],
) => Uint8Array)[] = [
  flipped,
  (bytes, random) => bytes.slice(0, random.whole(0, bytes.length)),
  (bytes, random) => spliced(bytes, random, chunkOf(bytes, random), 0),
  (bytes, random) => spliced(bytes, random, chunkOf(bytes, random), chunkOf(bytes, random).length),
  (bytes, random) => spliced(bytes, random, new Uint8Array(), random.whole(1, 2000)),
  (bytes, random) => spliced(bytes, random, new Uint8Array(random.whole(1, 5000)), 0),
  (bytes, random, others) =>
    spliced(bytes, random, chunkOf(random.pick(others).bytes, random), random.whole(0, 500)),
];

function onBytes(bytes: Uint8Array, others: readonly Seed[], random: Random): Uint8Array {
  if (bytes.length === 0) return bytes;
  return random.pick(BYTE_MUTATIONS)(bytes, random, others);
}

function flipped(bytes: Uint8Array, random: Random): Uint8Array {
  const out = bytes.slice();
  for (let left = random.whole(1, 40); left > 0; left--)
    out[random.whole(0, out.length - 1)] = random.whole(0, 255);
  return out;
}

function chunkOf(bytes: Uint8Array, random: Random): Uint8Array {
  const from = random.whole(0, bytes.length);
  return bytes.slice(from, from + random.whole(0, 4000));
}

/** Puts a chunk in, and takes so many bytes out, at one place. */
function spliced(bytes: Uint8Array, random: Random, chunk: Uint8Array, out: number): Uint8Array {
  const at = random.whole(0, bytes.length);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, at), chunk, bytes.subarray(at + out)]));
}

function onText(bytes: Uint8Array, random: Random): Uint8Array {
  return latin1Bytes(brokenText(Buffer.from(bytes).toString("latin1"), random));
}

function latin1Bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "latin1"));
}

/** Breaks what is written within a packed stream of a PDF and packs it again, its stated length put right. */
function withinStream(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const streams = [...text.matchAll(/\/Length \d+[^>]{0,200}>>\s*stream\r?\n/g)];
  if (streams.length === 0) return onText(bytes, random);
  const { index, 0: head } = random.pick(streams);
  const start = index + head.length;
  const end = text.indexOf("endstream", start);
  if (end < 0) return onText(bytes, random);
  const packed = contentWith(bytes.subarray(start, end), random);
  const newHead = head.replace(/\/Length \d+/, `/Length ${packed.length}`);
  const parts = [latin1Bytes(text.slice(0, index) + newHead), packed, latin1Bytes(`\n${text.slice(end)}`)];
  return new Uint8Array(Buffer.concat(parts));
}

function contentWith(packed: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.04)) return deflateSync(Buffer.alloc(random.whole(1, 90) * 1024 * 1024));
  try {
    const content = inflateSync(packed, { maxOutputLength: 8 * 1024 * 1024 });
    return deflateSync(onText(content, random));
  } catch {
    return onText(packed, random);
  }
}

/** Breaks one part of a DOCX and packs it again. */
async function withinZip(bytes: Uint8Array, random: Random): Promise<Uint8Array> {
  try {
    const parts = await unzip(bytes, () => true);
    const name = random.pick(
      [...parts.keys()].filter((one) => /document|styles|numbering|header|rels/.test(one)),
    );
    if (random.chance(0.03)) parts.set(name, new Uint8Array(random.whole(1, 20) * 1024 * 1024).fill(0x20));
    else parts.set(name, onText(parts.get(name) as Uint8Array, random));
    return zipStored(parts);
  } catch {
    return onText(bytes, random);
  }
}
