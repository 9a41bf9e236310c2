import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { bytesOf } from "./documents.ts";

async function read(bytes: Uint8Array | string, name: string) {
  const layout = await readDocument(typeof bytes === "string" ? bytesOf(bytes) : bytes, name);
  if (!layout.ok) throw new Error(layout.message);
  return layout.value;
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const bytes = new DataView(new ArrayBuffer(marked.length * 2));
  for (let i = 0; i < marked.length; i++) bytes.setUint16(i * 2, marked.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
}

describe("encodings of plain text", () => {
  const text = "Zoë Beispiel – Résumé\nIngenieurin in Köln";
  const latin = Uint8Array.from("Zoë Beispiel\nIngenieurin in Köln", (letter) => letter.charCodeAt(0));
  test.each<[string, Uint8Array, string]>([
    ["UTF-8", bytesOf(text), text],
    ["UTF-8 with a mark", bytesOf(`\ufeff${text}`), text],
    ["UTF-16 little-endian with a mark", utf16(text, true, true), text],
    ["UTF-16 big-endian with a mark", utf16(text, false, true), text],
    ["UTF-16 without a mark", utf16(text, true, false), text],
    ["Latin-1", latin, "Zoë Beispiel\nIngenieurin in Köln"],
    [
      "UTF-8 taken for Windows-1252",
      bytesOf("ZoÃ« Beispiel\nKÃ¶ln, FranÃ§ais"),
      "Zoë Beispiel\nKöln, Français",
    ],
  ])("%s", async (_, bytes, expected) => {
    expect((await read(bytes, "me.txt")).text).toBe(expected);
  });

  test("Shift JIS", async () => {
    const bytes = Uint8Array.from([
      0x8e, 0x52, 0x93, 0x63, 0x91, 0xbe, 0x98, 0x59, 0x0a, 0x83, 0x47, 0x83, 0x93, 0x83, 0x57, 0x83, 0x6a,
      0x83, 0x41,
    ]);
    expect((await read(bytes, "me.txt")).text).toBe("山田太郎\nエンジニア");
  });
});

describe("HTML", () => {
  test("blocks become lines, list items get a bullet, flex rows and cells a tab", async () => {
    const { text, lines } = await read(
      `<html><style>.r{display:flex}</style><body><h1>Ada Example</h1><div class="r"><span>Engineer</span><span>2020</span></div>
       <ul><li>Built <b>things</b></li><li><p>Ran them</p></li></ul><table><tr><td>Skills</td><td>Python</td></tr></table>a<br>b</body></html>`,
      "me.html",
    );
    expect(text).toBe("Ada Example\nEngineer\t2020\n• Built things\n• Ran them\nSkills\tPython\na\nb");
    expect(lines[0]?.heading).toBe(true);
  });

  test.each([
    '<p style="display:none">Kubernetes</p>',
    "<p hidden>Kubernetes</p>",
    '<span style="font-size:0">Kubernetes</span>',
    '<span style="color:#fff">Kubernetes</span>',
    '<div style="position:absolute;left:-9999px">Kubernetes</div>',
    "<style>.x{visibility:hidden}</style><p class=x>Kubernetes</p>",
  ])("hidden text is left out and reported: %s", async (hidden) => {
    const layout = await read(`<html><body><p>Ada Example</p>${hidden}</body></html>`, "me.html");
    expect(layout.text).toBe("Ada Example");
    expect(layout.hidden).toEqual(["Kubernetes"]);
  });

  test("white on a dark ground is seen, scripts are not text", async () => {
    const html = `<html><body><script>alert(1)</script><h1 style="color:white;background:#123">Ada Example</h1></body></html>`;
    expect((await read(html, "me.html")).text).toBe("Ada Example");
  });

  test("very deep nesting and unclosed tags do not throw", async () => {
    const deep = `<html><body>${"<div>".repeat(20_000)}Ada`;
    expect((await readDocument(bytesOf(deep), "me.html")).ok).toBeDefined();
  });
});

describe("Markdown", () => {
  test("headings, lists, links, emphasis, soft line ends", async () => {
    const layout = await read(
      "# Ada Example\n\n[me](https://ada.example.org) | **bold** _it_\n\n## Work\n- Built\n  things\n* Ran `them`\n\n| A | B |\n|---|---|\n| 1 | 2 |\n",
      "me.md",
    );
    expect(layout.text).toBe("Ada Example\nme | bold it\nWork\n• Built things\n• Ran them\nA\tB\n1\t2");
    expect(layout.links?.map((link) => link.url)).toEqual(["https://ada.example.org"]);
    expect(layout.lines.map((line) => line.heading)).toEqual([true, false, true, false, false, false, false]);
  });
});

describe("JSON", () => {
  test("JSON Resume keeps its fields; other JSON is text", async () => {
    const resume = await read(
      JSON.stringify({ basics: { name: "Ada Example" }, work: [{ position: "Engineer" }] }),
      "me.json",
    );
    expect(resume.stated?.work[0]?.title).toBe("Engineer");
    expect((await read('{"a": "Ada"}', "me.json")).stated).toBeUndefined();
  });

  test("fields of wrong types are dropped", async () => {
    const odd = {
      basics: { name: 7, email: ["x"], profiles: [null, { url: 3 }] },
      work: [null, 5, { position: {} }],
    };
    const layout = await read(JSON.stringify(odd), "me.json");
    expect(layout.stated?.name).toBe("7");
    expect(layout.stated?.work).toHaveLength(1);
  });
});
