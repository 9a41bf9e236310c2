/** Styles with which a page hides text from its readers but not from a machine. */
const HIDING: readonly RegExp[] = [
  /display\s*:\s*none/i,
  /visibility\s*:\s*(?:hidden|collapse)/i,
  /opacity\s*:\s*0(?:\.0{1,4}\d?)?\s*(?:[;"'!]|$)/i,
  /font-size\s*:\s*(?:0|[01](?:\.\d{1,4})?(?:px|pt)|2(?:\.0)?px|0?\.[0-2]\d{0,3}r?em)\s*(?:[;"'!]|$)/i,
  /(?:left|right|top|bottom|text-indent|margin-left|margin-top)\s*:\s*-\d{4,6}(?:px|pt|em|rem)?/i,
  /clip\s*:\s*rect\(\s*0/i,
  /(?:^|[;"'\s])(?:width|height)\s*:\s*[01](?:px)?\s*;[^"']{0,200}overflow\s*:\s*hidden/i,
];

const WHITE =
  /(?:^|[;"'\s])color\s*:\s*(?:white|transparent|#fff(?:fff)?(?:ff)?\b|#fe(?:fefe)\b|rgba?\(\s*25[0-5]\s*,\s*25[0-5]\s*,\s*25[0-5])/i;
const OWN_BACKGROUND = /background(?:-color|-image)?\s*:\s*(?!white|#fff|transparent|none|inherit)/i;

/** Whether an element with these attributes keeps its text from being seen. */
export function hidesContent(attributes: string): boolean {
  if (/(?:^|\s)hidden(?:\s|=|$)/i.test(attributes.replace(/=\s*(?:"[^"]*"|'[^']*')/g, "= "))) return true;
  if (!/style|color/i.test(attributes)) return false;
  if (HIDING.some((style) => style.test(attributes))) return true;
  return WHITE.test(attributes) && !OWN_BACKGROUND.test(attributes);
}
