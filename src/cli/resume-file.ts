import { openAsBlob, statSync } from "node:fs";
import { basename } from "node:path";
import type { Profile } from "../core/profile.ts";
import { BadInput } from "./bad-input.ts";

/** Larger files are refused before they are opened. In bytes. */
const LARGEST_FILE = 20_000_000;

/** Reads a résumé file to a profile as of a month (`YYYY-MM`, default this month). */
export async function profileFromFile(file: string, at?: string): Promise<Profile> {
  const [{ readResumeFile }, { shippedResumeReader }] = await Promise.all([
    import("../actions/read-resume.ts"),
    import("../store/reader.ts"),
  ]);
  const profile = await readResumeFile(
    await bytesOf(file),
    basename(file),
    monthOf(at),
    shippedResumeReader(),
  );
  if (!profile.ok) throw new BadInput(profile.message);
  for (const note of profile.value.notes) process.stderr.write(`bearings: ${note}\n`);
  return profile.value.profile;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === "-") {
    const { buffer } = await import("node:stream/consumers");
    return buffer(process.stdin);
  }
  if (statSync(file).isDirectory()) throw new BadInput(`"${file}" is a folder; name a file in it.`);
  if (statSync(file).size > LARGEST_FILE) {
    const size = Math.round(statSync(file).size / 1e6);
    throw new BadInput(
      `"${file}" is ${size} MB; a résumé of more than 20 MB is not read. Export it with smaller pictures.`,
    );
  }
  return new Uint8Array(await (await openAsBlob(file)).arrayBuffer());
}

function monthOf(at: string | undefined): { year: number; month: number } {
  if (at === undefined) {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1 };
  }
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(at);
  if (!parts) throw new BadInput(`"${at}" is no month of the form YYYY-MM.`);
  return { year: Number(parts[1]), month: Number(parts[2]) };
}
