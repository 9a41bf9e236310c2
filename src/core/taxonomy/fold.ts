/** Folds a surface form: case, and space, hyphen, underscore and slash as one. */
export function foldForm(form: string): string {
  return form
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\-‐‑–_/]+/g, " ")
    .trim();
}
