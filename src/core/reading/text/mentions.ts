import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { type ContextRule, compileRules, settle } from "./ambiguity.ts";
import { compilePhrases, longestAt, SPAN } from "./phrase-trie.ts";
import { createTokeniser, type Tokens } from "./tokens.ts";

/** A skill named in a text: its ordinal in the taxonomy, where, and the name or alias that matched. */
export interface Mention {
  readonly skill: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

export interface MentionFinder {
  /** Mentions in text order, none overlapping. Linear in the length of the text. */
  find(text: string): Mention[];
  /** The same over words already split, for readers that use them again. */
  findIn(tokens: Tokens): Mention[];
}

interface Form {
  readonly skill: number;
  readonly form: string;
  readonly rule: ContextRule | null;
}

/** Compiles every name and alias of the taxonomy into one automaton. */
export function createMentionFinder(taxonomy: Taxonomy): MentionFinder {
  const forms = taxonomy.skills.flatMap((skill, ordinal) => {
    const rules = compileRules(skill.ambiguous ?? []);
    return [skill.name, ...skill.aliases].map((form): Form => ({ skill: ordinal, form, rule: rules(form) }));
  });
  const trie = compilePhrases(forms.map(({ form }) => form));
  const tokenise = createTokeniser();
  const findIn = (tokens: Tokens): Mention[] => {
    const found: Form[] = [];
    const from: number[] = [];
    const words: number[] = [];
    for (let at = 0; at < tokens.count; ) {
      const match = longestAt(trie, tokens, at);
      const length = match === -1 ? 1 : match % SPAN;
      if (match !== -1) {
        found.push(forms[(match - length) / SPAN]!);
        from.push(at);
        words.push(length);
      }
      at += length;
    }
    return kept(tokens, found, from, words);
  };
  return { find: (text) => findIn(tokenise(text)), findIn };
}

function kept(
  tokens: Tokens,
  found: readonly Form[],
  from: readonly number[],
  words: readonly number[],
): Mention[] {
  const rules = found.map(({ rule }) => rule);
  const stands = settle(tokens, rules, from, words);
  const mentions: Mention[] = [];
  for (let i = 0; i < found.length; i++) {
    const { skill, form } = found[i]!;
    const first = from[i]!;
    const end = tokens.end[first + words[i]! - 1]!;
    if (stands[i]) mentions.push({ skill, form, start: tokens.start[first]!, end });
  }
  return mentions;
}
