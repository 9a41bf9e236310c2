import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "./shipped.ts";

/** Addresses of what Vite built. */
export interface BuiltAssets {
  /** The stylesheet of every page. */
  readonly styles: readonly string[];
  readonly compass: IslandAssets;
  readonly readAd: IslandAssets;
}

/** Scripts and styles that a page with an island loads beside the common styles. */
interface IslandAssets {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** One entry of Vite's manifest. */
interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
}

const STYLES = "styles/main.css";
const COMPASS = "islands/compass/main.tsx";
const READ_AD = "islands/read-ad/main.tsx";

/** Reads Vite's manifest. Throws with what to do when the web app has not been built. */
export function builtAssets(folder: string = join(PROJECT, "dist/web")): BuiltAssets {
  const manifest = readManifest(join(folder, "manifest.json"));
  const entry = (name: string) => {
    const found = manifest[name];
    if (!found) throw new Error(`The web build lacks ${name}. Build it again with: npm run build:web`);
    return found;
  };
  const island = (name: string): IslandAssets => {
    const { file, css = [] } = entry(name);
    return { scripts: [`/${file}`], styles: css.map((one) => `/${one}`) };
  };
  return { styles: [`/${entry(STYLES).file}`], compass: island(COMPASS), readAd: island(READ_AD) };
}

function readManifest(path: string): Readonly<Record<string, ManifestEntry>> {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new Error("The web app is not built yet. Build it with: npm run build:web");
  }
}
