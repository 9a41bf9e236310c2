/** What a file holds, by its first bytes and, where these do not say, by its name. */
export type DocumentKind =
  | { readonly kind: "pdf" | "docx" | "html" | "markdown" | "text" | "json" }
  /** A picture may show text; `picture` ones can be read when that is asked for. */
  | { readonly kind: "unsupported" | "picture"; readonly called: string }
  | { readonly kind: "binary" };

/** First bytes of kinds that are recognised but not read, with what a person calls them. */
const FOREIGN: readonly (readonly [bytes: readonly number[], called: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Word document (.doc)"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture (PNG)"],
  [[0xff, 0xd8, 0xff], "a picture (JPEG)"],
  [[0x47, 0x49, 0x46, 0x38], "a picture (GIF)"],
  [[0x49, 0x49, 0x2a, 0x00], "a picture (TIFF)"],
  [[0x4d, 0x4d, 0x00, 0x2a], "a picture (TIFF)"],
  [[0x42, 0x4d], "a picture (BMP)"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "a rich text file (RTF)"],
  [[0x1f, 0x8b], "a compressed file (gzip)"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a compressed file (7z)"],
  [[0x52, 0x61, 0x72, 0x21], "a compressed file (RAR)"],
  [[0x25, 0x21, 0x50, 0x53], "a PostScript file"],
];

const READABLE_PICTURE = /PNG|JPEG/;
const RIFF_WEBP = /^RIFF[\s\S]{4}WEBP/;

/** Tells the kind from the content first; the name only parts the kinds of text. */
export function documentKind(bytes: Uint8Array, text: string | null, name: string): DocumentKind {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return { kind: "pdf" };
  if (head.startsWith("PK\u0003\u0004")) return zipKind(bytes);
  const foreign = FOREIGN.find(([magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (foreign && (text === null || foreign[0].length > 2)) {
    return { kind: READABLE_PICTURE.test(foreign[1]) ? "picture" : "unsupported", called: foreign[1] };
  }
  if (RIFF_WEBP.test(head)) return { kind: "unsupported", called: "a picture (WebP)" };
  if (/^....ftyp(?:heic|heix|mif1|avif)/s.test(head))
    return { kind: "unsupported", called: "a picture (HEIC)" };
  return text === null ? { kind: "binary" } : textKind(text, name);
}

/** A zip is told by the names of its parts, which stand uncompressed in its directory. */
function zipKind(bytes: Uint8Array): DocumentKind {
  const directory = new TextDecoder("latin1").decode(bytes.subarray(-65_536));
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const names = start + directory;
  if (names.includes("word/document")) return { kind: "docx" };
  if (names.includes("opendocument.text"))
    return { kind: "unsupported", called: "an OpenDocument text (.odt)" };
  if (names.includes("ppt/")) return { kind: "unsupported", called: "a presentation (.pptx)" };
  if (names.includes("xl/")) return { kind: "unsupported", called: "a spreadsheet (.xlsx)" };
  if (names.includes("Index/Document.iwa")) return { kind: "unsupported", called: "a Pages document" };
  if (names.includes("[Content_Types]")) return { kind: "docx" };
  return { kind: "unsupported", called: "a zip archive" };
}

function textKind(text: string, name: string): DocumentKind {
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith("{") && isJson(text)) return { kind: "json" };
  if (/^[{[]/.test(start) && extensionOf(name) === "json") return unreadJson(text);
  if (/^<(?:!doctype html|html|head|body|\?xml[^>]*>\s*<(?:!doctype html|html))/i.test(start)) {
    return { kind: "html" };
  }
  const extension = extensionOf(name);
  const sample = text.slice(0, 200_000);
  if (/^(?:html?|xhtml)$/.test(extension) && /<[a-z][^<>]{0,500}>/i.test(sample)) return { kind: "html" };
  if (/^(?:md|markdown|mdown)$/.test(extension)) return { kind: "markdown" };
  if (OPENING_TAG.test(sample) && CLOSING_TAG.test(sample)) return { kind: "html" };
  return /^#{1,3} \S/m.test(sample) && extension !== "txt" ? { kind: "markdown" } : { kind: "text" };
}

/** A résumé as JSON is one object; what else is called .json is broken or something else. */
function unreadJson(text: string): DocumentKind {
  return isJson(text) ? { kind: "unsupported", called: "a list in JSON" } : { kind: "json" };
}

const OPENING_TAG = /<(?:div|p|ul|section|h[1-3])(?: [^<>]{0,500})?>/i;
const CLOSING_TAG = /<\/(?:div|p|ul|section|h[1-3])>/i;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? "";
}

/** Extensions that go with a kind; another one is worth a note. */
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  pdf: ["pdf"],
  docx: ["docx", "docm", "dotx"],
  html: ["html", "htm", "xhtml", "md", "markdown"],
  markdown: ["md", "markdown", "mdown", "txt"],
  text: ["txt", "text", "md", "markdown"],
  json: ["json"],
};

/** True when the name promises another kind than the content is. A name without extension promises nothing. */
export function isMisnamed(kind: string, name: string): boolean {
  const extension = extensionOf(name);
  return extension !== "" && !(EXTENSIONS[kind] ?? []).includes(extension);
}
