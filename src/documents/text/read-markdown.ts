import type { LaidOutText } from "../../core/layout.ts";
import { type DraftLine, layOut } from "../layout.ts";

interface Block {
  text: string;
  readonly heading: boolean;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly afterGap: boolean;
  readonly open: boolean;
}

/** Markdown: headings keep their rank as a letter size, list items a bullet, soft line ends are joined. */
export function readMarkdown(text: string): LaidOutText {
  const blocks: Block[] = [];
  let afterGap = true;
  for (const raw of withoutComments(text).split(/\r\n|[\n\r]/)) {
    const line = raw.trim();
    if (line === "" || /^(?:[-*_]\s*){3,}$/.test(line) || /^\|?[\s:|-]+\|$/.test(line)) {
      const last = blocks.at(-1);
      if (last && /^-{3,}$/.test(line) && !afterGap) blocks[blocks.length - 1] = { ...last, heading: true };
      afterGap = true;
      continue;
    }
    addLine(blocks, line, raw, afterGap);
    afterGap = false;
  }
  return layOut(blocks.map(draftOf), 1, []);
}

function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, "");
}

function addLine(blocks: Block[], line: string, raw: string, afterGap: boolean): void {
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  const item = /^(?:[-*+]|\d{1,2}[.)])\s+(.*)$/.exec(line);
  const last = blocks.at(-1);
  const hardEnd = / {2}$|\\$|<br\s*\/?>$/i.test(raw);
  const base = { heading: false, fontSize: 11, bold: false, afterGap, open: !hardEnd };
  if (heading) {
    const rank = heading[1]?.length ?? 1;
    blocks.push({ ...base, text: heading[2] ?? "", heading: true, fontSize: 24 - 3 * rank, open: false });
  } else if (item) blocks.push({ ...base, text: `• ${item[1]}` });
  else if (line.startsWith("|")) blocks.push({ ...base, text: cells(line), open: false });
  else if (last?.open && !afterGap && (isLong(last.text) || last.text.startsWith("• "))) {
    blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line}`, open: !hardEnd };
  } else blocks.push({ ...base, text: line, bold: /^(?:\*\*|__).*(?:\*\*|__)/.test(line) });
}

/** Short lines under each other are meant as lines, whatever Markdown makes of them. */
function isLong(text: string): boolean {
  return text.slice(text.lastIndexOf("\n") + 1).length > 60;
}

function cells(line: string): string {
  return line
    .replace(/^\||\|$/g, "")
    .split("|")
    .map((cell) => cell.trim())
    .join("\t");
}

function draftOf({ text, heading, fontSize, bold, afterGap }: Block): DraftLine {
  const links: string[] = [];
  const plain = text
    .replace(/!\[[^\]]{0,300}\]\([^)]{0,2000}\)/g, "")
    .replace(
      /\[([^\]]{0,200})\]\((?:mailto:|tel:)?([^)\s]{0,500})[^)]{0,200}\)/g,
      (_, words: string, url: string) => {
        if (/^https?:/i.test(url)) links.push(url);
        return words;
      },
    )
    .replace(/<((?:https?:\/\/|mailto:)?[^<>\s]{1,100}[.@][^<>\s]{1,200})>/g, "$1")
    .replace(/<\/?[a-z][^>]{0,200}>/gi, "")
    .replace(/(\*\*|__)(.{1,500}?)\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}*])[*_](\S(?:.{0,300}?\S)?)[*_](?![\p{L}\p{N}*])/gu, "$1")
    .replace(/`([^`]{1,300})`/g, "$1")
    .replace(/\\([\\`*_{}[\]()#+\-.!&|])|\\$/g, "$1");
  return { text: plain, heading, fontSize, bold, ...boldPartOf(text), afterGap, links };
}

function boldPartOf(text: string): Pick<DraftLine, "boldPart"> {
  const [part, ...others] = [...text.matchAll(/(\*\*|__)(.{1,500}?)\1/g)].map((match) => match[2] ?? "");
  return part && others.length === 0 ? { boldPart: part } : {};
}
