/** Why a document could not be read. */
export const DOCUMENT_FAULTS = [
  "empty",
  "too-large",
  "encrypted",
  "no-text",
  "picture",
  "picture-packing",
  "no-picture",
  "no-words",
  "binary",
  "unsupported",
  "zip-bomb",
  "damaged",
  "too-slow",
] as const;
export type DocumentFault = (typeof DOCUMENT_FAULTS)[number];

/** What a person reads: what happened, what was kept, what to do. `{name}` is the file's name. */
const WORDING: Readonly<Record<DocumentFault, string>> = {
  empty: "{name} is empty, so nothing was read. Choose the file again, or paste its text.",
  "too-large":
    "{name} is larger than 20 MB and was not opened. Save it without pictures or as text, and try again.",
  encrypted:
    "{name} is protected by a password, so nothing was read. Save a copy without the password, and try again.",
  "no-text":
    "{name} holds no text, only pictures or blank pages: it is probably a scan. Nothing was read. Export it from the program it was written in, or paste its text.",
  picture:
    "{name} is {kind}, so it holds no text. Nothing was read. Export it from the program it was written in, or paste its text.",
  "picture-packing":
    "The pictures in {name} are packed as JBIG2, fax or JPEG 2000, or are larger than 40 million dots, and could not be opened. Nothing was read. Save its pages as PNG or JPEG, or paste its text.",
  "no-picture":
    "{name} holds neither text nor pictures of text that could be read. Nothing was read. Save its pages as PNG or JPEG, or paste its text.",
  "no-words":
    "No words were recognised in {name}. Nothing was kept. Try a sharper picture, taken straight from above in good light, or paste its text.",
  binary:
    "{name} is not a document that Bearings knows, and it is not text. Nothing was read. Use PDF, DOCX, HTML, Markdown, plain text or JSON Resume.",
  unsupported:
    "{name} is {kind}, which Bearings does not read. Nothing was read. Save it as PDF or DOCX, or paste its text.",
  "zip-bomb":
    "{name} would unpack to far more than a document of words holds, so it was not opened. Save it again as DOCX or PDF from your word processor.",
  damaged:
    "{name} is damaged and could not be opened. Nothing was read. Export or download it again, or paste its text.",
  "too-slow":
    "{name} took too long to read and was given up. Nothing was kept. Save it as a simpler PDF or as text, and try again.",
};

/** The sentence for a fault; `kind` fills the words of `unsupported`. */
export function faultMessage(code: DocumentFault, name: string, kind = "of another kind"): string {
  return WORDING[code].replace("{name}", name.trim() || "The file").replace("{kind}", kind);
}

/** The same where text was pasted: there is no file to save again. */
const PASTED: Readonly<Partial<Record<DocumentFault, string>>> = {
  empty:
    "There was no text in what you pasted, so nothing was read. Copy the text of your résumé and paste it again.",
  "too-large": "The text is larger than 20 MB and was not read. Paste only the résumé.",
  "too-slow":
    "The text took too long to read and was given up. Nothing was kept. Paste a shorter part of it.",
};
const NO_PASTED_TEXT =
  "What you pasted is the inside of a file, not its text, so nothing was read. Open the document, select its text, copy that and paste it; or choose the file itself.";

export function pastedFaultMessage(code: DocumentFault): string {
  return PASTED[code] ?? NO_PASTED_TEXT;
}

/** Thrown inside `src/documents` and turned into a `Result` by `readDocument`; never seen outside. */
export class DocumentError extends Error {
  readonly code: DocumentFault;

  constructor(code: DocumentFault) {
    super(code);
    this.code = code;
  }
}
