import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "oxc-transform";

/**
 * Lets Node run the pages: it strips types by itself but knows no JSX. Imported for its effect, before any page;
 * the browser's own scripts are built by Vite and do not pass here.
 */
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith(".tsx")) return nextLoad(url, context);
    const path = fileURLToPath(url);
    const { code, errors } = transformSync(path, readFileSync(path, "utf8"), {
      jsx: { runtime: "automatic", importSource: "preact" },
      sourcemap: false,
    });
    if (errors[0]) throw new SyntaxError(`${path}: ${errors[0].message}`);
    return { format: "module", source: code, shortCircuit: true };
  },
});
