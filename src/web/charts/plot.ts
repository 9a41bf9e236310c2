import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** What a chart is called and what it shows, in words that stand without it. */
export interface ChartWords {
  /** Begins the ids of its title and description; unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/**
 * A plot as SVG text with its title and description. Styles come from the site's stylesheet alone: what Plot puts
 * inline is taken out, because the pages allow none.
 */
export function plotSvg(options: Plot.PlotOptions, { id, title, description }: ChartWords): string {
  const { document } = parseHTML("<!doctype html><html><body></body></html>");
  const svg = Plot.plot({ ...options, document, figure: false } as Plot.PlotOptions) as unknown as SVGElement;
  for (const style of svg.querySelectorAll("style")) style.remove();
  for (const part of [svg, ...svg.querySelectorAll("[style]")]) part.removeAttribute("style");
  // The drawing is one picture with one description; names of its parts would only be noise.
  for (const part of svg.querySelectorAll("[aria-label], [aria-description], [aria-hidden]")) {
    for (const name of ["aria-label", "aria-description", "aria-hidden"]) part.removeAttribute(name);
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-labelledby", `${id}-title ${id}-text`);
  const words = [
    ["title", "title", title],
    ["desc", "text", description],
  ] as const;
  for (const [tag, suffix, text] of words.toReversed()) {
    const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
    element.id = `${id}-${suffix}`;
    element.textContent = text;
    svg.insertBefore(element, svg.firstChild);
  }
  return svg.outerHTML;
}
