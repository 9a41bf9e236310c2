import { join } from "node:path";
import { defineConfig } from "vite";

const web = join(import.meta.dirname, "src/web");

/** Builds what the browser runs: the islands and the styles. Pages are rendered by the server as they stand. */
export default defineConfig({
  root: web,
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  // The compass's worker loads the readers of PDF and DOCX on demand, which only module workers can.
  worker: { format: "es" },
  build: {
    outDir: join(import.meta.dirname, "dist/web"),
    emptyOutDir: true,
    manifest: "manifest.json",
    assetsDir: "assets",
    target: "es2023",
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      input: {
        compass: join(web, "islands/compass/main.tsx"),
        "read-ad": join(web, "islands/read-ad/main.tsx"),
        styles: join(web, "styles/main.css"),
      },
    },
  },
});
