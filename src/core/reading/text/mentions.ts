import type { Skill } from "../../taxonomy/skill.ts";
import type { Taxonomy } from "../../taxonomy/taxonomy.ts";
import { type ContextRule, type Names, ruleOf, settle } from "./ambiguity.ts";
import { beginnings, compilePhrases, longestFrom, type PhraseTrie, SPAN } from "./phrase-trie.ts";
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

/** Every name and alias of the taxonomy, in the order in which an automaton knows them. */
export function formsOf({ skills }: Taxonomy): string[] {
  return skills.flatMap(({ name, aliases }) => [name, ...aliases]);
}

/** Compiles every name and alias of the taxonomy into one automaton, unless it is given, made of the same forms. */
export function createMentionFinder(taxonomy: Taxonomy, compiled?: PhraseTrie): MentionFinder {
  const forms = formsOf(taxonomy);
  const ordinals = taxonomy.skills.flatMap(({ aliases }, ordinal) =>
    new Array<number>(aliases.length + 1).fill(ordinal),
  );
  const trie = compiled ?? compilePhrases(forms);
  const ruleAt = lazyRules(forms, (form) => taxonomy.skills[ordinals[form]!]!);
  const tokenise = createTokeniser();
  const names = createNames();
  const findIn = (tokens: Tokens): Mention[] => {
    nameAll(trie, tokens, names);
    const stands = settle(tokens, names, ruleAt);
    const mentions: Mention[] = [];
    for (let i = 0; i < names.count; i++) {
      if (stands[i] !== 1) continue;
      const form = names.form[i]!;
      const first = names.from[i]!;
      const end = tokens.end[first + names.words[i]! - 1]!;
      mentions.push({ skill: ordinals[form]!, form: forms[form]!, start: tokens.start[first]!, end });
    }
    return mentions;
  };
  return { find: (text) => findIn(tokenise(text)), findIn };
}

/** Rules are compiled when their name is first met: a text meets few of them. */
function lazyRules(
  forms: readonly string[],
  skillOf: (form: number) => Skill,
): (form: number) => ContextRule | null {
  const compiled = new Array<ContextRule | null | undefined>(forms.length).fill(undefined);
  return (form) => {
    const held = compiled[form];
    if (held !== undefined) return held;
    const rule = ruleOf(skillOf(form).ambiguous ?? [], forms[form]!);
    compiled[form] = rule;
    return rule;
  };
}

/** Writes every name of the text, sure or not, into `names`. */
function nameAll(trie: PhraseTrie, tokens: Tokens, names: Names): void {
  if (names.form.length <= tokens.count) Object.assign(names, createNames(tokens.count * 2));
  const { form, from, words } = names;
  // Read faster than written: no name comes before the word that it begins with.
  const may = beginnings(trie, tokens, from);
  let count = 0;
  let next = 0;
  for (let i = 0; i < may; i++) {
    const at = from[i]!;
    if (at < next) continue;
    const match = longestFrom(trie, tokens, at);
    if (match === -1) continue;
    form[count] = (match / SPAN) | 0;
    from[count] = at;
    words[count] = match % SPAN;
    next = at + words[count]!;
    count++;
  }
  names.count = count;
}

function createNames(room = 1024): Names {
  return { count: 0, form: new Int32Array(room), from: new Int32Array(room), words: new Int32Array(room) };
}
