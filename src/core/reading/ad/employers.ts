import { fail, ok, type Result } from "../../result.ts";
import { DOMAINS, type Domain } from "../../vocabulary.ts";

/** The field that a known employer works in, by its name. */
export type KnownEmployers = (name: string) => Domain | null;

/** Legal forms and the like, which one source writes and another does not. */
const FORM =
  /[\s,.]+(inc|llc|ltd|limited|gmbh|corp|corporation|co|company|plc|ag|se|sa|s\.a|bv|pte|group|holdings)\.?$/;

/**
 * Checks `{ "Name": "domain" }`; case, punctuation and legal form of a name do not matter. The names are indexed when
 * the first is asked for.
 */
export function parseEmployers(raw: unknown): Result<KnownEmployers> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return fail("not-an-object", "The list of employers is no object of names.");
  }
  const names = Object.entries(raw);
  const stray = names.find(([, value]) => !KNOWN.has(value));
  if (stray) return fail("unknown-domain", `"${stray[0]}" has the unknown domain "${String(stray[1])}".`);
  let known: ReadonlyMap<string, Domain> | null = null;
  return ok((name) => {
    known ??= new Map(names.map(([one, domain]) => [folded(one), domain]));
    return known.get(folded(name)) ?? null;
  });
}

const KNOWN: ReadonlySet<unknown> = new Set(DOMAINS);

function folded(name: string): string {
  let bare = name.normalize("NFKC").toLowerCase().trim();
  for (let shorter = bare.replace(FORM, ""); shorter !== bare; shorter = bare.replace(FORM, ""))
    bare = shorter;
  return bare.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
