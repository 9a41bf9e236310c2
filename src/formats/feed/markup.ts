const MARKUP: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#34;": '"',
  "&#39;": "'",
  "&#039;": "'",
  "&#x27;": "'",
  "&apos;": "'",
  "&amp;": "&",
};
const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/i;
const ESCAPED_TAG = /&(?:amp;)*lt;\/?[a-z][a-z0-9]*(?:\s|\/?&(?:amp;)*gt;)/i;
/** Some sources escape HTML once too often, some twice. */
const MOST_ESCAPES = 3;

/** HTML that was sent as escaped text becomes HTML again; HTML that has tags, and plain text, stay as they are. */
export function unescapedHtml(text: string): string {
  let html = text;
  for (let round = 0; round < MOST_ESCAPES && !TAG.test(html) && ESCAPED_TAG.test(html); round++) {
    html = html.replace(
      /&(?:lt|gt|quot|apos|amp|#0?3[49]|#x27);/gi,
      (one) => MARKUP[one.toLowerCase()] ?? one,
    );
  }
  return html;
}

/** Plain text as HTML: every line a paragraph. */
export function paragraphs(text: string): string {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== "");
  return lines.map((line) => `<p>${escapedText(line)}</p>`).join("\n");
}

/** A part of an ad under its heading; nothing where the part is empty. */
export function section(heading: string | null, html: string | null): string {
  if (html === null) return "";
  return heading === null ? `${html}\n` : `<h3>${escapedText(heading)}</h3>\n${html}\n`;
}

/** Parts of an ad as one text; null where none says anything. */
export function joined(parts: readonly string[]): string | null {
  return parts.join("").trim() || null;
}

function escapedText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
