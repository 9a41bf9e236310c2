/**
 * A snapshot carries the CRC-32 of its own bytes in its metadata, because a damaged Arrow file can make a reader
 * allocate without end. The digits stand where zeros stood when the sum was taken.
 */
const MARK = new TextEncoder().encode('"checksum":"');
const DIGITS = 8;
const ZERO = 48;

/** What the metadata holds before the file is sealed. */
export const UNSEALED = { checksum: "0".repeat(DIGITS) };

/** Writes the sum of the bytes into every place that holds it, in place. */
export function seal(bytes: Uint8Array): Uint8Array {
  const digits = new TextEncoder().encode(hex(crc32(bytes)));
  for (const place of placesOfSum(bytes)) bytes.set(digits, place);
  return bytes;
}

/** `unsealed`: it carries no sum, so no program of ours made it. */
export function checkSeal(bytes: Uint8Array): "whole" | "damaged" | "unsealed" {
  const places = placesOfSum(bytes);
  if (places.length === 0) return "unsealed";
  // Not `slice`: on a Node Buffer that is a view, and the file's own bytes would be blanked.
  const blank = new Uint8Array(bytes);
  for (const place of places) blank.fill(ZERO, place, place + DIGITS);
  const sum = hex(crc32(blank));
  const stated = places.map((place) =>
    new TextDecoder("latin1").decode(bytes.subarray(place, place + DIGITS)),
  );
  return stated.every((digits) => digits === sum) ? "whole" : "damaged";
}

function placesOfSum(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(MARK[0]!); at >= 0; at = bytes.indexOf(MARK[0]!, at + 1)) {
    if (MARK.every((byte, offset) => bytes[at + offset] === byte)) places.push(at + MARK.length);
  }
  return places;
}

function hex(sum: number): string {
  return sum.toString(16).padStart(DIGITS, "0");
}

/** CRC-32 as in zlib and PNG (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at++) sum = CRC_TABLE[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});
