/** The UTF-16 code units of a text with a 0 behind them; valid until the next text. */
export type CodeReader = (text: string) => Uint16Array;

/** Taken from its prototype once, as in `tokens.ts` and for the same reason. */
const { charCodeAt } = String.prototype;

/** Makes a reader with a buffer of its own: a string is asked for its inner form at every character, an array is not. */
export function createCodeReader(): CodeReader {
  let codes = new Uint16Array(4096);
  return (text) => {
    if (codes.length <= text.length) codes = new Uint16Array(text.length * 2);
    for (let at = 0; at < text.length; at++) codes[at] = charCodeAt.call(text, at);
    codes[text.length] = 0;
    return codes;
  };
}
