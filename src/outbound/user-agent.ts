import { fail, ok, type Result } from "../core/result.ts";

/** How Bearings names itself to other machines. */
export interface UserAgent {
  /** The word that robots.txt files address it by. */
  readonly product: string;
  /** The whole header: product, version, whom to write to. */
  readonly header: string;
}

const EMAIL = /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/;
const PAGE = /^https?:\/\/[^\s()<>"\\]{3,200}$/;

/** An honest name with a way to reach the person who runs this; nothing that could break a header is let through. */
export function userAgent(contact: string, version: string): Result<UserAgent, "bad-contact"> {
  const written = contact.trim();
  if (!EMAIL.test(written) && !PAGE.test(written)) {
    return fail("bad-contact", `"${contact}" is neither an email address nor the address of a page.`);
  }
  return ok({
    product: "Bearings",
    header: `Bearings/${version} (+${EMAIL.test(written) ? "mailto:" : ""}${written})`,
  });
}
