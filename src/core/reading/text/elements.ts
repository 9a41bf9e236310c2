import { type Compound, type Declarations, declarationsOf, type StyleRule, styleRules } from "./css.ts";
import { referenceAt } from "./entities.ts";
import { type Layout, layoutWithin, PAGE_LAYOUT, plainLayout } from "./layout.ts";
import { isSeen, PAGE, type Visibility, within } from "./visibility.ts";

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly visibility: Visibility;
  readonly layout: Layout;
}

/** What an opening tag ends without saying so. */
const ENDED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(
    "p div ul ol dl table h1 h2 h3 h4 h5 h6 section article header footer main nav aside form blockquote pre hr address details fieldset figure".split(
      " ",
    ),
  ),
  li: new Set(["li"]),
  dt: new Set(["dt", "dd"]),
  dd: new Set(["dt", "dd"]),
  td: new Set(["td", "th", "tr"]),
  th: new Set(["td", "th", "tr"]),
  tr: new Set(["tr"]),
  option: new Set(["option"]),
};
/** How far up a closing tag looks for the element it closes. */
const REACH = 64;
const MARKS = /style|hidden|color|<dialog|<pre/i;
/** Elements that are laid out or hidden by their name alone. */
const STYLED = new Set(["dialog", "pre"]);
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Follows the open elements of a page and tells how the text that stands next is laid out, and whether it is seen. */
export class Elements {
  /** False where the page holds nothing that could hide text or lay it out: nothing need be followed then. */
  readonly matter: boolean;
  private readonly rules: readonly StyleRule[];
  private readonly open: Element[] = [];

  constructor(source: string) {
    this.matter = MARKS.test(source);
    this.rules = this.matter ? styleRules(source) : [];
  }

  get seen(): boolean {
    return isSeen(this.open.at(-1)?.visibility ?? PAGE);
  }

  get layout(): Layout {
    return this.open.at(-1)?.layout ?? PAGE_LAYOUT;
  }

  /** The layout of the element that begins. */
  begin(name: string, written: string): Layout {
    const last = this.open.at(-1);
    if (last && ENDED_BY[last.name]?.has(name)) this.open.pop();
    const outer = this.open.at(-1)?.visibility ?? PAGE;
    const outerLayout = this.layout;
    const attributes = written === "" ? NO_ATTRIBUTES : attributesOf(written);
    const style =
      attributes.size === 0 && this.rules.length === 0 && !STYLED.has(name)
        ? null
        : this.styleOf(name, attributes);
    const visibility = style ? within(outer, style) : outer;
    const layout = style ? layoutWithin(outerLayout, style) : plainLayout(outerLayout);
    this.open.push({ name, attributes, visibility, layout });
    return layout;
  }

  /** The layout of the element that ends, or of one within it that has lines of its own and ends with it. */
  end(name: string): Layout {
    for (let i = this.open.length - 1; i >= Math.max(0, this.open.length - REACH); i--) {
      if (this.open[i]!.name !== name) continue;
      const ended = this.open.splice(i);
      return (ended.find(({ layout }) => layout.block !== "no") ?? ended[0]!).layout;
    }
    return PAGE_LAYOUT;
  }

  /** The declarations that hold for an element about to be opened, weakest first so that the strongest stays. */
  private styleOf(name: string, attributes: ReadonlyMap<string, string>): Declarations {
    const element = { name, attributes };
    const matched = this.rules
      .filter(({ steps }) => this.matches(steps, element))
      .toSorted((a, b) => a.specificity - b.specificity);
    const style = attributes.get("style");
    const layers = [
      presentation(name, attributes),
      ...matched.map(({ declarations }) => declarations),
      ...(style === undefined ? [] : [declarationsOf(style)]),
    ];
    const merged = new Map<string, string>();
    for (const [property, value] of layers.flatMap((layer) => [...layer])) {
      if (merged.get(property)?.endsWith("!important") && !value.endsWith("!important")) continue;
      merged.set(property, value);
    }
    return merged;
  }

  /** A child is taken for a descendant: what stands nearer is a descendant too. */
  private matches(steps: readonly Compound[], element: Pick<Element, "name" | "attributes">): boolean {
    if (!fits(element, steps.at(-1)!)) return false;
    let wanted = steps.length - 2;
    for (let i = this.open.length - 1; wanted >= 0 && i >= Math.max(0, this.open.length - REACH); i--) {
      if (fits(this.open[i]!, steps[wanted]!)) wanted--;
    }
    return wanted < 0;
  }
}

function fits({ name, attributes }: Pick<Element, "name" | "attributes">, step: Compound): boolean {
  if (step.tag !== null && step.tag !== name) return false;
  if (step.id !== null && step.id !== attributes.get("id")) return false;
  const classes = attributes.get("class")?.split(/\s+/) ?? [];
  return (
    step.classes.every((one) => classes.includes(one)) &&
    step.attributes.every(([key, value]) =>
      value === null ? attributes.has(key) : attributes.get(key) === value,
    )
  );
}

/** What attributes and elements say of themselves: "hidden", `<font color>`, `<body bgcolor>`, a closed dialog, `<pre>`. */
function presentation(name: string, attributes: ReadonlyMap<string, string>): Declarations {
  const style = new Map<string, string>();
  if (attributes.has("hidden") || (name === "dialog" && !attributes.has("open")))
    style.set("display", "none");
  if (name === "pre") style.set("white-space", "pre");
  const colour = attributes.get(name === "body" ? "text" : "color");
  if (colour) style.set("color", colour.toLowerCase());
  const background = attributes.get("bgcolor");
  if (background) style.set("background-color", background.toLowerCase());
  return style;
}

const ATTRIBUTE = /([^\s=/"'<>]{1,60})(?:\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function attributesOf(written: string): Map<string, string> {
  return new Map(
    [...written.matchAll(ATTRIBUTE)].map((match) => [
      match[1]!.toLowerCase(),
      decoded(match[2] ?? match[3] ?? match[4] ?? ""),
    ]),
  );
}

function decoded(value: string): string {
  if (!value.includes("&")) return value;
  let plain = "";
  for (let at = 0; at < value.length; ) {
    const reference = value.charCodeAt(at) === 38 ? referenceAt(value, at) : null;
    plain += reference ? String.fromCharCode(reference.code) : value.charAt(at);
    at += reference?.length ?? 1;
  }
  return plain;
}
