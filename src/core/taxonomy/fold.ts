/** Folds a surface form: case, and space, hyphen, underscore and slash as one. */
export function foldForm(form: string): string {
  // Most forms are plain: normalising and replacing cost far more than looking.
  const lower = (isAscii(form) ? form : form.normalize("NFKC")).toLowerCase();
  return GAPS.test(lower) ? lower.replace(/[\s\-‐‑–_/]+/g, " ").trim() : lower;
}

const GAPS = /[^\S ]|[-‐‑–_/]|^ | $| {2}/;

function isAscii(form: string): boolean {
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) > 0x7e) return false;
  return true;
}
