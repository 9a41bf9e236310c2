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
    ["<pre>\na  b\r\n- c\n\n  d</pre>", "a b\nc\nd\n"],
    ["<div>a\nb</div><pre>c\nd</pre><p>e\nf</p>", "a b\nc\nd\ne f\n"],
    ['<p style="white-space: pre-line !important">a\n<b>b</b> c&#10;d</p>', "a\nb c\nd\n"],
    [
      '<style>.x p{white-space:-moz-pre-wrap}</style><p>a\nb</p><div class="x"><p>c\nd</p></div>',
      "a b\nc\nd\n",
    ],
    ['<pre>a\nb <span style="white-space:normal">c\nd</span>\ne</pre>', "a\nb c d\ne\n"],
    ['<p style="white-space:nowrap">a\nb</p>', "a b\n"],
    [
      '<p>a <span style="display:block">b</span> c <i style="display:inline-block">d</i> e</p>',
      "a\nb\nc d e\n",
    ],
    ['<p>a <a style="display:inline-flex"><i>b</i></a> c</p>', "a b c\n"],
    ["<style>.row{display:flex}</style><div class=row><span>a <b>b</b></span><a>c</a></div>", "a b\nc\n"],
    ['<style>tr>td{padding:0}</style><a style="display:table-row">a</a><a>b</a>', "a\nb\n"],
    ['<pre>a<span style="display:none">\nx\n</span>b</pre>', "ab\n"],
  ])("ends lines where a page does: %j", (source, plain) => expect(text(source)).toBe(plain));

  it("knows what was typed where line ends are kept", () => {
    const { lines } = normalise("<pre>A\n===\n\n## B\n1. one\n- two\n\nc</pre>");
    expect(lines.map(({ kind }) => kind)).toEqual(["heading", "heading", "item", "item", "text"]);
    expect(lines.map(({ gapBefore }) => gapBefore)).toEqual([false, true, false, false, true]);
  });

  it("keeps an item's mark through line ends and blocks of style", () => {
    const { lines } = normalise(
      '<ul style="white-space:pre-wrap">\n<li>\n<span style="display:block">a</span></li>\n<li>b</li></ul><i style="display:list-item">c</i>',
    );
    expect(lines.map(({ kind }) => kind)).toEqual(["item", "item", "item"]);
    expect(lines.map(({ gapBefore }) => gapBefore)).toEqual([true, false, true]);
  });

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
    "<pre>",
    "\r\n",
    '<b style="display:block">',
    "</b>",
    "- ",
    "----",
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
