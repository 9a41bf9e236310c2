import { fail, ok, type Result } from "../../result.ts";
import { DOMAINS, type Domain } from "../../vocabulary.ts";

/** The field that a known employer works in, by its name. */
export type KnownEmployers = (name: string) => Domain | null;

/** Legal forms and the like, which one source writes and another does not. */
const FORM =
  /[\s,.]+(inc|llc|ltd|limited|gmbh|corp|corporation|co|company|plc|ag|se|sa|s\.a|bv|pte|group|holdings)\.?$/;

/** Checks `{ "Name": "domain" }` and indexes it; case, punctuation and legal form of a name do not matter. */
export function parseEmployers(raw: unknown): Result<KnownEmployers> {
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    return fail("not-an-object", "The list of employers is no object of names.");
  }
  const known = new Map<string, Domain>();
  for (const [name, value] of Object.entries(raw)) {
    const domain = DOMAINS.find((one) => one === value);
    if (!domain) return fail("unknown-domain", `"${name}" has the unknown domain "${String(value)}".`);
    known.set(folded(name), domain);
  }
  return ok((name) => known.get(folded(name)) ?? null);
}

function folded(name: string): string {
  let bare = name.normalize("NFKC").toLowerCase().trim();
  for (let shorter = bare.replace(FORM, ""); shorter !== bare; shorter = bare.replace(FORM, ""))
    bare = shorter;
  return bare.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
