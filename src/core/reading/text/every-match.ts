/** Every match of a global pattern, in order, as `matchAll` gives them, without a copy of the pattern for each passage. */
export function everyMatch(wording: RegExp, passage: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  wording.lastIndex = 0;
  for (let match = wording.exec(passage); match; match = wording.exec(passage)) {
    found.push(match);
    if (match[0] === "") wording.lastIndex++;
  }
  return found;
}
