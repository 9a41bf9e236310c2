import type { ComponentChildren } from "preact";

/** Short things in a row: titles, aliases, skills. */
export function WordList({ words }: { readonly words: readonly ComponentChildren[] }) {
  return (
    <ul class="word-list">
      {words.map((word) => (
        <li>{word}</li>
      ))}
    </ul>
  );
}
