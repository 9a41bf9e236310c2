/** The little of a DOM element that is asked here; browsers and linkedom both have it. */
export interface ElementLike {
  readonly nodeType: number;
  readonly localName: string;
  readonly childNodes: ArrayLike<NodeLike>;
  getAttribute(name: string): string | null;
}

export interface NodeLike {
  readonly nodeType: number;
  readonly textContent: string | null;
}

export interface DocumentLike {
  readonly documentElement: ElementLike | null;
  querySelectorAll(selector: string): ArrayLike<ElementLike>;
}

const HIDING: readonly RegExp[] = [
  /(?:^|[;{\s])display\s*:\s*none/i,
  /(?:^|[;{\s])visibility\s*:\s*(?:hidden|collapse)/i,
  /(?:^|[;{\s])opacity\s*:\s*0?(?:\.0[0-4]?\d*)?\s*(?:[;}!]|$)/i,
  /(?:^|[;{\s])font-size\s*:\s*(?:[01](?:\.\d+)?(?:px|pt)|0(?:\.0\d*)?(?:r?em|%)?)\s*(?:[;}!]|$)/i,
  /(?:^|[;{\s])(?:left|top|text-indent|margin-left)\s*:\s*-\d{3,}(?:px|pt|em|rem|%)/i,
  /(?:^|[;{\s])clip(?:-path)?\s*:\s*(?:rect\(\s*0|inset\(\s*(?:50|100)%)/i,
];

const WHITE =
  /(?:^|[;{\s])color\s*:\s*(?:white|#fff(?:fff)?\b|rgba?\(\s*255\s*,?\s*255\s*,?\s*255|transparent)/i;
const GROUND = /background(?:-color|-image)?\s*:\s*(?!\s*(?:white|#fff(?:fff)?\b|none|transparent))/i;

/** Elements that style sheets or their own attributes hide from a person's eye. */
export function hiddenElements(document: DocumentLike): ReadonlySet<ElementLike> {
  const hidden = new Set<ElementLike>();
  for (const selector of ["[hidden]", '[style*=":"]', "font[color]"]) {
    for (const element of Array.from(document.querySelectorAll(selector))) {
      if (element.getAttribute("hidden") !== null || isHiding(styleOf(element))) hidden.add(element);
    }
  }
  for (const { selector, declarations } of rulesOf(document)) {
    if (isHiding(declarations)) for (const element of selected(document, selector)) hidden.add(element);
  }
  return hidden;
}

/** Elements whose children stand side by side (flex and grid rows), so that they are parted by a tab. */
export function rowElements(document: DocumentLike): ReadonlySet<ElementLike> {
  const rows = new Set<ElementLike>();
  const isRow = (declarations: string) =>
    /display\s*:\s*(?:inline-)?flex/i.test(declarations) &&
    !/flex-direction\s*:\s*column/i.test(declarations);
  for (const element of Array.from(document.querySelectorAll('[style*="flex"]'))) {
    if (isRow(styleOf(element))) rows.add(element);
  }
  for (const { selector, declarations } of rulesOf(document)) {
    if (isRow(declarations)) for (const element of selected(document, selector)) rows.add(element);
  }
  return rows;
}

function styleOf(element: ElementLike): string {
  const colour = element.localName === "font" ? `;color:${element.getAttribute("color")}` : "";
  return (element.getAttribute("style") ?? "") + colour;
}

function isHiding(declarations: string): boolean {
  return (
    HIDING.some((pattern) => pattern.test(declarations)) ||
    (WHITE.test(declarations) && !GROUND.test(declarations))
  );
}

const MOST_RULES = 600;
/** Each rule is tried on each element: what that comes to, at most. */
const MOST_TRIALS = 1_000_000;

/** Rules of the style sheets in the document, those for print and other media left out. */
function rulesOf(document: DocumentLike): { selector: string; declarations: string }[] {
  const sheets = Array.from(document.querySelectorAll("style"))
    .map((style) => (style as unknown as NodeLike).textContent ?? "")
    .join("\n")
    .slice(0, 200_000)
    .replace(/\/\*[\s\S]*?\*\//g, "");
  return withoutMedia(sheets)
    .split("}", Math.min(MOST_RULES, MOST_TRIALS / (1 + document.querySelectorAll("*").length)))
    .flatMap((rule) => {
      const [selector = "", declarations = ""] = rule.split("{");
      return declarations === "" ? [] : [{ selector: selector.trim(), declarations }];
    });
}

function withoutMedia(sheets: string): string {
  let text = "";
  let depth = 0;
  let from = 0;
  for (let i = 0; i < sheets.length; i++) {
    if (depth === 0 && sheets[i] === "@") {
      const open = sheets.indexOf("{", i);
      const end = sheets.indexOf(";", i);
      if (open < 0 || (end >= 0 && end < open)) continue;
      text += sheets.slice(from, i);
      i = open;
      depth = 1;
    } else if (depth > 0) {
      if (sheets[i] === "{") depth++;
      if (sheets[i] === "}" && --depth === 0) from = i + 1;
    }
  }
  return depth === 0 ? text + sheets.slice(from) : text;
}

function selected(document: DocumentLike, selector: string): ElementLike[] {
  if (selector === "" || selector.length > 300 || selector.includes(":")) return [];
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    return [];
  }
}
