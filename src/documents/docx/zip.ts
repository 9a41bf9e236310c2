import { DocumentError } from "../fault.ts";
import { inflateWithin, joinChunks } from "../inflate.ts";
import { LIMITS } from "../limits.ts";

/** A part of a zip archive, not yet inflated. */
interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ENCRYPTED_FLAG = 1;
const MOST_ENTRIES = 2000;

/**
 * Inflates the parts of a zip archive whose names are wanted; what comes out is counted, not what the archive
 * claims. Throws `DocumentError`: `zip-bomb`, `encrypted`, `damaged`. Format: PKWARE APPNOTE 6.3.
 */
export async function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  let left: number = LIMITS.inflatedBytes;
  for (const entry of entriesOf(bytes)) {
    if (!isWanted(entry.name) || parts.has(entry.name)) continue;
    const content = await contentOf(entry, left);
    left -= content.byteLength;
    parts.set(entry.name, content);
  }
  return parts;
}

async function contentOf({ method, packed }: ZipEntry, limit: number): Promise<Uint8Array> {
  if (method !== 0 && method !== 8) throw new DocumentError("damaged");
  const content = method === 0 ? packed : await inflateWithin(packed, "deflate-raw", limit);
  if (content === null || content.byteLength > limit) throw new DocumentError("zip-bomb");
  return content;
}

function* entriesOf(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new DocumentError("zip-bomb");
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY)
      throw new DocumentError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new DocumentError("encrypted");
    yield { name, method: view.getUint16(at + 10, true), packed: packedBytes(view, bytes, at) };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function packedBytes(view: DataView, bytes: Uint8Array, entry: number): Uint8Array {
  const size = view.getUint32(entry + 20, true);
  const local = view.getUint32(entry + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_ENTRY)
    throw new DocumentError("damaged");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return bytes.subarray(start, start + size);
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 66_000); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new DocumentError("damaged");
}

/** A zip archive of the parts, stored without packing. Checksums are left zero: its one reader does not look. */
export function zipStored(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const local = header(LOCAL_ENTRY, 30, name, content.byteLength, offset);
    files.push(local, content);
    directory.push(header(DIRECTORY_ENTRY, 46, name, content.byteLength, offset));
    offset += local.byteLength + content.byteLength;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END_OF_DIRECTORY, true);
  end.setUint16(8, parts.size, true);
  end.setUint16(10, parts.size, true);
  end.setUint32(12, joinChunks(directory).byteLength, true);
  end.setUint32(16, offset, true);
  return joinChunks([...files, ...directory, new Uint8Array(end.buffer)]);
}

function header(signature: number, length: number, name: string, size: number, offset: number): Uint8Array {
  const encoded = new TextEncoder().encode(name);
  const bytes = new Uint8Array(length + encoded.byteLength);
  const view = new DataView(bytes.buffer);
  const inDirectory = signature === DIRECTORY_ENTRY;
  const sizes = inDirectory ? 20 : 18;
  view.setUint32(0, signature, true);
  view.setUint32(sizes, size, true);
  view.setUint32(sizes + 4, size, true);
  view.setUint16(sizes + 8, encoded.byteLength, true);
  if (inDirectory) view.setUint32(42, offset, true);
  bytes.set(encoded, length);
  return bytes;
}
