/** The UTF-16 code units of a text with a 0 behind them; valid until the next text. */
export type CodeReader = (text: string) => Uint16Array;

/** Makes a reader with a buffer of its own: a string is asked for its inner form at every character, an array is not. */
export function createCodeReader(): CodeReader {
  let codes = new Uint16Array(4096);
  return (text) => {
    if (codes.length <= text.length) codes = new Uint16Array(text.length * 2);
    copy(text, codes);
    return codes;
  };
}

function copy(text: string, codes: Uint16Array): void {
  const { length } = text;
  // Before the loop: the first text is often a long one, and what V8 compiles within the loop of a first call knows
  // nothing of what comes behind it. It gives up there, and does so again at every later text.
  codes[length] = 0;
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
}
