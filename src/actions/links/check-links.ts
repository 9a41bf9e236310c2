import type { CheckedLink } from "./check-link.ts";

/** So many hosts are asked at the same time. */
const SIDE_BY_SIDE = 8;
/** When so many links were asked for and no machine answered at all, there is no network. */
const SILENT_LINKS = 8;

export interface LinksReport {
  readonly links: readonly CheckedLink[];
  /** Nothing answered: the checking ended early and says nothing of the links. */
  readonly offline: boolean;
}

/** Checks every link once, in any order of answers, and reports them in the order given. */
export async function checkLinks(
  urls: readonly string[],
  check: (url: string) => Promise<CheckedLink>,
  onChecked: (done: number, of: number) => void = () => {},
): Promise<LinksReport> {
  const wanted = [...new Set(urls)];
  const found = new Map<string, CheckedLink>();
  const waiting = hostsInTurn(wanted);
  const silent = () =>
    found.size >= Math.min(SILENT_LINKS, wanted.length) && [...found.values()].every((one) => !one.answered);
  const work = async () => {
    for (let url = waiting.shift(); url !== undefined && !silent(); url = waiting.shift()) {
      found.set(url, await check(url));
      onChecked(found.size, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return { links: wanted.flatMap((url) => found.get(url) ?? []), offline: wanted.length > 0 && silent() };
}

/** One link of each host, then the second of each, so that waiting for one host keeps nobody else waiting. */
function hostsInTurn(urls: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return urls
    .map((url) => {
      const { host } = new URL(url);
      const turn = seen.get(host) ?? 0;
      seen.set(host, turn + 1);
      return { url, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ url }) => url);
}
