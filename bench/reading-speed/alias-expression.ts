interface Node {
  readonly next: Map<string, Node>;
  ends: boolean;
}

/** One regular expression for all forms, built from the trie of their letters so that common beginnings are read once. */
export function aliasExpression(forms: readonly string[]): RegExp {
  const root = emptyNode();
  for (const form of forms) insert(root, form.toLowerCase());
  return new RegExp(`(?<![a-z0-9])${sourceOf(root)}(?![a-z0-9])`, "gi");
}

function emptyNode(): Node {
  return { next: new Map(), ends: false };
}

function insert(root: Node, form: string): void {
  let node = root;
  for (const letter of form) {
    let next = node.next.get(letter);
    if (!next) {
      next = emptyNode();
      node.next.set(letter, next);
    }
    node = next;
  }
  node.ends = true;
}

function sourceOf(node: Node): string {
  const branches = [...node.next].map(([letter, next]) => escaped(letter) + sourceOf(next));
  if (branches.length === 0) return "";
  const only = branches.length === 1 ? branches[0]! : branches.join("|");
  return node.ends ? `(?:${only})?` : `(?:${only})`;
}

function escaped(letter: string): string {
  return letter.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
}
