import type { LaidOutText } from "../../core/layout.ts";
import type { Deadline } from "../deadline.ts";
import { DocumentError } from "../fault.ts";
import { linesOfHtml } from "../html/read-html.ts";
import { layOut } from "../layout.ts";
import { withoutHiddenRuns } from "./hidden-runs.ts";
import { unzip, zipStored } from "./zip.ts";

const BODY = "word/document.xml";
const PAGE_HEADER = /^word\/header\d*\.xml$/;

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Name'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Section'] => h2:fresh",
];

/**
 * Reads a Word document. Only its verified XML parts reach the converter, pictures never do.
 * Throws `DocumentError`: `zip-bomb`, `encrypted`, `damaged`, `no-text`, `too-slow`.
 */
export async function readDocx(bytes: Uint8Array, deadline: Deadline): Promise<LaidOutText> {
  const parts = await deadline.within(
    unzip(bytes, (name) => /\.(?:xml|rels)$/i.test(name) && !/^(?:customXml|docProps)\//.test(name)),
  );
  const body = parts.get(BODY);
  if (!body) throw new DocumentError("damaged");
  const cleaned = withoutHiddenRuns(new TextDecoder().decode(body));
  const converted = await deadline.within(toHtml(parts, withPageHeaders(cleaned.xml, parts), cleaned.xml));
  const { lines } = await linesOfHtml(converted.replaceAll("\t", "<x-tab></x-tab>"));
  if (lines.length === 0) throw new DocumentError("no-text");
  return layOut(lines, 1, cleaned.hidden);
}

async function toHtml(parts: Map<string, Uint8Array>, body: string, plainBody: string): Promise<string> {
  try {
    return await convert(parts, body);
  } catch {
    return convert(parts, plainBody);
  }
}

async function convert(parts: Map<string, Uint8Array>, body: string): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const archive = zipStored(new Map([...parts, [BODY, new TextEncoder().encode(body)]]));
  const buffer = archive.buffer as ArrayBuffer;
  // In Node mammoth asks for `buffer`, in the browser for `arrayBuffer`.
  const input = { arrayBuffer: buffer, buffer: archive };
  try {
    const options = {
      ignoreEmptyParagraphs: false,
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    };
    return (await mammoth.convertToHtml(input as never, options)).value;
  } catch {
    throw new DocumentError("damaged");
  }
}

/** Contact details often stand in the page header, which the converter leaves out: its text goes first. */
function withPageHeaders(body: string, parts: ReadonlyMap<string, Uint8Array>): string {
  const texts = new Set<string>();
  for (const [name, content] of parts) {
    if (PAGE_HEADER.test(name))
      for (const text of paragraphTexts(new TextDecoder().decode(content))) texts.add(text);
  }
  const paragraphs = [...texts].map(
    (text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`,
  );
  return body.replace(/<w:body>/, (opening) => opening + paragraphs.join(""));
}

function paragraphTexts(xml: string): string[] {
  return (withoutHiddenRuns(xml).xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [])
    .map((paragraph) =>
      (paragraph.match(/<w:t[ >][^<]*|<w:tab\/>/g) ?? [])
        .map((part) => (part === "<w:tab/>" ? " " : part.slice(part.indexOf(">") + 1)))
        .join("")
        .trim(),
    )
    .filter((text) => text !== "" && !/^(?:page|seite)?\s*\d*\s*(?:of|\/|von)?\s*\d*$/i.test(text));
}
