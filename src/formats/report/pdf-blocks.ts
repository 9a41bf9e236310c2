import { INK, PAGE, type Pen, type Style } from "./pdf-pen.ts";
import type { Block, FitRow, FitsBlock, ReportStep, StepsBlock, TableBlock } from "./shape.ts";

export function drawBlock(pen: Pen, block: Block): void {
  switch (block.kind) {
    case "lead":
      pen.write(block.text, { size: 10.5, after: 8 });
      return;
    case "text":
      pen.write(block.text, { after: 8 });
      return;
    case "note":
      pen.write(block.text, { size: 8.5, colour: INK.soft, after: 6 });
      return;
    case "subheading":
      pen.need(60);
      pen.write(block.text, { font: "heading", size: 12.5, after: 3, tag: "H3" });
      return;
    case "list":
      pen.group("L", () => {
        for (const item of block.items) pen.group("LI", () => drawItem(pen, item));
      });
      pen.document.y += 4;
      return;
    case "fits":
      drawFits(pen, block);
      return;
    case "table":
      drawTable(pen, block);
      return;
    case "steps":
      drawSteps(pen, block);
  }
}

function drawItem(pen: Pen, item: string): void {
  const width = PAGE.width - 12;
  const height = pen.height(item, { width });
  pen.need(height);
  const { y } = pen.document;
  pen.at("•", PAGE.left, y, { colour: INK.lineStrong, tag: "Lbl" });
  pen.at(item, PAGE.left + 12, y, { width, tag: "LBody" });
  pen.document.y = y + height + 4;
}

const NAME_WIDTH = 150;
const REACH_WIDTH = 76;
const BARS = [
  ["Fit", "fit", INK.ink],
  ["Strength", "strength", INK.strength],
  ["Interest", "interest", INK.interest],
  ["Market", "market", INK.market],
] as const;
const BAR_STEP = (PAGE.width - NAME_WIDTH - REACH_WIDTH) / BARS.length;
const SMALL: Style = { size: 8.5, colour: INK.soft };
const HEAD: Style = { ...SMALL, tag: "TH", scope: "Column" };

function drawFits(pen: Pen, { rows }: FitsBlock): void {
  pen.need(24 + 26 * rows.length);
  const { y } = pen.document;
  pen.group("Table", () => {
    pen.group("TR", () => {
      pen.at("Kind of work", PAGE.left, y, { ...HEAD, width: NAME_WIDTH });
      for (const [at, [title]] of BARS.entries()) pen.at(title, barAt(at), y, { ...HEAD, width: BAR_STEP });
      pen.at("Within reach", PAGE.left, y, { ...HEAD, align: "right" });
    });
    pen.document.y = y + 14;
    for (const row of rows) pen.group("TR", () => drawFit(pen, row));
  });
  pen.document.y += 6;
}

function drawFit(pen: Pen, row: FitRow): void {
  pen.rule(INK.line);
  const y = pen.document.y + 6;
  pen.at(row.name, PAGE.left, y, { width: NAME_WIDTH - 8, tag: "TH", scope: "Row" });
  for (const [at, [, factor, colour]] of BARS.entries()) drawBar(pen, row[factor], barAt(at), y, colour);
  pen.at(row.reach, PAGE.left, y, { align: "right", tag: "TD" });
  pen.document.y = y + Math.max(18, pen.height(row.name, { width: NAME_WIDTH - 8 }) + 4);
}

function drawBar(pen: Pen, share: number | null, x: number, y: number, colour: string): void {
  pen.at(share === null ? "–" : String(Math.round(100 * share)), x, y, { width: 22, tag: "TD" });
  if (share === null) return;
  const width = BAR_STEP - 36;
  pen.ornament(() => {
    pen.document.rect(x + 22, y + 5, width, 4).fill(INK.line);
    pen.document.rect(x + 22, y + 5, width * Math.min(1, share), 4).fill(colour);
  });
}

function barAt(at: number): number {
  return PAGE.left + NAME_WIDTH + at * BAR_STEP;
}

const COLUMN = 105;

function drawTable(pen: Pen, { caption, head, rows }: TableBlock): void {
  pen.need(70);
  pen.group("Table", () => {
    pen.write(caption, { font: "heading", size: 12.5, after: 3, tag: "Caption" });
    pen.group("TR", () => drawRow(pen, head, HEAD, HEAD));
    for (const row of rows) {
      pen.group("TR", () => drawRow(pen, row, { tag: "TH", scope: "Row" }, { tag: "TD" }));
    }
  });
  pen.document.y += 10;
}

function drawRow(pen: Pen, cells: readonly string[], ofFirst: Style, style: Style): void {
  const [first = "", ...others] = cells;
  const width = PAGE.width - COLUMN * others.length - 8;
  const widths = [width, ...others.map(() => COLUMN - 8)];
  const height = Math.max(...cells.map((cell, at) => pen.height(cell, { ...style, width: widths[at]! })));
  pen.need(height + 8);
  const { y } = pen.document;
  pen.at(first, PAGE.left, y + 3, { ...ofFirst, width });
  for (const [at, cell] of others.entries()) {
    const x = PAGE.left + PAGE.width - COLUMN * (others.length - at) + 8;
    pen.at(cell, x, y + 3, { ...style, width: COLUMN - 8, align: "right" });
  }
  pen.document.y = y + height + 6;
  pen.rule(INK.line);
}

const NUMBER_WIDTH = 28;
const FIGURES_WIDTH = 128;
const STEP_WIDTH = PAGE.width - NUMBER_WIDTH - FIGURES_WIDTH - 14;

function drawSteps(pen: Pen, { steps }: StepsBlock): void {
  pen.group("L", () => {
    for (const [at, step] of steps.entries()) pen.group("LI", () => drawStep(pen, step, at + 1));
  });
  pen.document.y += 4;
}

/** The number, the skill with why it comes now, and its figures, side by side. */
function drawStep(pen: Pen, step: ReportStep, number: number): void {
  const left = linesOf(step);
  const right: [string, Style][] = [
    [step.hours, { font: "heading", size: 12 }],
    [step.when, SMALL],
    [step.reach, SMALL],
  ];
  pen.need(Math.max(heightOf(pen, left, STEP_WIDTH), heightOf(pen, right, FIGURES_WIDTH)) + 14);
  pen.rule(INK.line);
  const y = pen.document.y + 8;
  pen.at(String(number), PAGE.left, y - 5, { font: "heading", size: 18, colour: INK.accent, tag: "Lbl" });
  let end = y;
  pen.group("LBody", () => {
    const ends = [
      drawLines(pen, left, PAGE.left + NUMBER_WIDTH, y, STEP_WIDTH),
      drawLines(pen, right, PAGE.left + PAGE.width - FIGURES_WIDTH, y, FIGURES_WIDTH),
    ];
    end = Math.max(...ends);
  });
  pen.document.y = end + 6;
}

function linesOf({ name, why, ways }: ReportStep): [string, Style][] {
  const told = ways.map(({ label, text, url }): [string, Style] => [
    // On paper a link is only its address.
    `${label}: ${text}${url ? ` (${url.replace(/^https?:\/\/|\/$/g, "")})` : ""}`,
    { ...SMALL, link: url },
  ]);
  const lines: [string, Style][] = [[name, { font: "heading", size: 12.5, tag: "H3" }], [why, {}], ...told];
  return lines.filter(([text]) => text !== "");
}

function heightOf(pen: Pen, lines: readonly [string, Style][], width: number): number {
  return lines.reduce((sum, [text, style]) => sum + pen.height(text, { ...style, width }) + 3, 0);
}

function drawLines(
  pen: Pen,
  lines: readonly [string, Style][],
  x: number,
  top: number,
  width: number,
): number {
  let y = top;
  for (const [text, style] of lines) {
    pen.at(text, x, y, { ...style, width });
    y += pen.height(text, { ...style, width }) + 3;
  }
  return y;
}
