/** The set-up script is plain JavaScript, so that it runs on whatever Node a machine has. */
declare module "*/bin/chromium.mjs" {
  export function findChromium(env?: NodeJS.ProcessEnv): string | null;
}
