/** Property → value, both in lower case; a later declaration of a property has taken the place of an earlier one. */
export type Declarations = ReadonlyMap<string, string>;

/** What one step of a selector asks of an element: "p.note#seo[data-x]". */
export interface Compound {
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
}

export interface StyleRule {
  /** From the outermost element that is asked for to the one that is styled. */
  readonly steps: readonly Compound[];
  /** Ids count 10,000, classes and attributes 100, tags 1 (CSS Selectors 4, §17). */
  readonly specificity: number;
  readonly declarations: Declarations;
}

const MOST_RULES = 400;
const MOST_STYLE = 200_000;
/** A condition on the width that every screen meets. */
const NARROWEST_SCREEN = 300;

/** The declarations of a style attribute or of a rule's block. */
export function declarationsOf(css: string): Declarations {
  const found = new Map<string, string>();
  for (const match of css
    .toLowerCase()
    .matchAll(/([\w-]{1,40})\s{0,9}:((?:\([^)]{0,2000}\)|[^;(]){0,2000})/g)) {
    const [, property = "", written = ""] = match;
    const value = written.trim();
    if (found.get(property)?.endsWith("!important") && !value.endsWith("!important")) continue;
    found.set(property, value);
  }
  return found;
}

/**
 * The rules of a page's style elements that hold on a screen of any width. Sibling selectors, pseudo-classes and what
 * is for print or for some widths only are left out.
 */
export function styleRules(source: string): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const css of styleElements(source)) collectRules(css.slice(0, MOST_STYLE), rules);
  return rules;
}

function styleElements(source: string): string[] {
  const lower = source.toLowerCase();
  const found: string[] = [];
  for (let at = lower.indexOf("<style"); at !== -1; at = lower.indexOf("<style", at)) {
    const open = lower.indexOf(">", at);
    const close = open === -1 ? -1 : lower.indexOf("</style", open);
    if (close === -1) break;
    found.push(source.slice(open + 1, close));
    at = close;
  }
  return found;
}

function collectRules(written: string, rules: StyleRule[]): void {
  const css = withoutComments(written);
  for (let at = 0; rules.length < MOST_RULES; ) {
    const open = css.indexOf("{", at);
    if (open === -1) return;
    const prelude = css
      .slice(at, open)
      .replace(/^[\s}]+|^[^{}]*;/g, "")
      .trim();
    if (prelude.startsWith("@")) {
      at = holdsOnScreens(prelude) ? open + 1 : blockEnd(css, open);
      continue;
    }
    const close = css.indexOf("}", open);
    const block = css.slice(open + 1, close === -1 ? css.length : close);
    rules.push(...rulesOf(prelude, declarationsOf(block)));
    at = open + 1 + block.length;
  }
}

function withoutComments(css: string): string {
  let kept = "";
  let at = 0;
  for (let open = css.indexOf("/*"); open !== -1; open = css.indexOf("/*", at)) {
    kept += css.slice(at, open);
    const close = css.indexOf("*/", open + 2);
    at = close === -1 ? css.length : close + 2;
  }
  return kept + css.slice(at);
}

function holdsOnScreens(prelude: string): boolean {
  if (/^@(?:layer|supports)\b/i.test(prelude)) return true;
  const media = /^@media\s+(.*)$/is.exec(prelude)?.[1]?.trim().toLowerCase();
  if (media === undefined) return false;
  const width = /^(?:(?:only\s+)?(?:screen|all)\s+and\s+)?\(\s*min-width\s*:\s*(\d+)(?:px)?\s*\)$/.exec(
    media,
  );
  return width ? Number(width[1]) <= NARROWEST_SCREEN : /^(?:only\s+)?(?:screen|all)$/.test(media);
}

function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at + 1;
  }
  return css.length;
}

function rulesOf(selectors: string, declarations: Declarations): StyleRule[] {
  return selectors.split(",").flatMap((selector) => {
    const steps = stepsOf(selector.trim());
    if (steps === null || steps.length === 0) return [];
    const specificity = steps.reduce(
      (sum, { tag, id, classes, attributes }) =>
        sum + (id ? 10_000 : 0) + (classes.length + attributes.length) * 100 + (tag ? 1 : 0),
      0,
    );
    return [{ steps, specificity, declarations }];
  });
}

/** Null for what is not understood: a rule that might not hold must not hide anything. */
function stepsOf(selector: string): Compound[] | null {
  if (selector === "" || selector.length > 300 || /[+~:]/.test(selector)) return null;
  const steps = selector.split(/\s*>\s*|\s+/).map(compoundOf);
  return steps.every((step) => step !== null) ? steps : null;
}

function compoundOf(written: string): Compound | null {
  const parts = written.match(/^[\w*-]+|[.#][\w-]+|\[[\w-]+(?:\s*=\s*["']?[\w -]*["']?)?\]/g);
  if (!parts || parts.join("") !== written) return null;
  const named = (mark: string) => parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(1));
  const tag = parts.find((part) => /^[\w-]/.test(part))?.toLowerCase() ?? null;
  return {
    tag,
    id: named("#")[0] ?? null,
    classes: named("."),
    attributes: named("[").map((part) => {
      const [name = "", value] = part.slice(0, -1).split("=");
      return [
        name.trim().toLowerCase(),
        value === undefined ? null : value.trim().replace(/^["']|["']$/g, ""),
      ];
    }),
  };
}
