import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../../src/core/reading/text/normalise.ts";

const text = (source: string) => normalise(source).text;

describe("plain text and Markdown", () => {
  it.each([
    ["a  b\t c\r\n\r\nd", "a b c\nd\n"],
    ["## Head\n* one\n- **two** three", "Head\none\ntwo three\n"],
    ["see [the page](https://example.org/a_b) now", "see the page now\n"],
    ["snake_case and *stars* stay", "snake_case and stars stay\n"],
    ["R&amp;D &mdash; 5&nbsp;years", "R&D – 5 years\n"],
    ["Weâ€™re in MÃ¼nchen", "We're in München\n"],
    ["“quoted” — it’s", '"quoted" – it\'s\n'],
    ["zero\u200bwidth", "zerowidth\n"],
    ["Head\n====\nbody", "Head\nbody\n"],
  ])("%j", (source, plain) => expect(text(source)).toBe(plain));

  it("knows headings, items and bold beginnings", () => {
    const { lines } = normalise("# A\n\n**Bold** rest\n* item");
    expect(lines.map(({ kind }) => kind)).toEqual(["heading", "text", "item"]);
    expect(lines[1]!.boldEnd - lines[1]!.start).toBe(4);
    expect(lines.map(({ gapBefore }) => gapBefore)).toEqual([false, true, false]);
  });
});

describe("HTML", () => {
  it.each([
    ["<p>a<br>b</p><ul><li><p>c</p></li><li>d</li></ul>", "a\nb\nc\nd\n"],
    ["<p>a <b>b</b>&nbsp;c</p>", "a b c\n"],
    ["<p>1 < 2</p>", "1 < 2\n"],
    ["<p>a<!-- no --><script>let x = '<p>';</script>b</p>", "ab\n"],
    ['<p title="a > b">c</p>', "c\n"],
    ["&lt;p&gt;a &amp;amp; b&lt;/p&gt;", "a & b\n"],
  ])("%j", (source, plain) => expect(text(source)).toBe(plain));

  it.each([
    ['<p>seen</p><div style="display: none"><div>not</div> seen</div>', "seen\n"],
    ['<p>seen<span style="color:#fff">x</span></p>', "seen\n"],
    ['<p>seen<span style="font-size:1px">x</span></p>', "seen\n"],
    ['<p>seen<span style="position:absolute;left:-9999px">x</span></p>', "seen\n"],
    ["<p>seen<span hidden>x</span></p>", "seen\n"],
    ['<p>seen <span style="color:white;background:#123">too</span></p>', "seen too\n"],
  ])("leaves out what no reader sees: %j", (source, plain) => {
    const page = normalise(source);
    expect(page.text).toBe(plain);
    expect(page.hidden).toHaveLength(plain === "seen too\n" ? 0 : 1);
  });
});

it("finds every character's way back to the source", () => {
  const pieces = [
    "word",
    " ",
    "\n",
    "**",
    "&amp;",
    "<p>",
    "</p>",
    "é",
    "â€™",
    "* ",
    "[a](b)",
    "&lt;p&gt;",
    "\ud83d",
    "#",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
      const source = parts.join("");
      const page = normalise(source);
      for (let i = 0; i < page.text.length; i++) {
        const [start, end] = page.toSource(i, i + 1);
        expect(start).toBeLessThanOrEqual(end);
        expect(end).toBeLessThanOrEqual(source.length);
        if (/[a-zé]/.test(page.text[i]!)) expect(source.slice(start, end)).toBe(page.text[i]);
      }
      for (const [start, end] of page.hidden) expect(start).toBeLessThanOrEqual(end);
    }),
  );
});
