import robotsParser from "robots-parser";

/** The package's types take its only export for a module of its own. */
const parser = robotsParser as unknown as typeof robotsParser.default;

/** What a host's robots.txt allows. */
export interface RobotsRules {
  readonly allows: (url: string) => boolean;
  /** In seconds; null when none is named. */
  readonly crawlDelay: number | null;
}

/** RFC 9309 has crawlers read at least 500 KiB; what stands after that is not read. */
export const ROBOTS_BYTES = 512_000;

export function parseRobots(address: string, text: string, agent: string): RobotsRules {
  const robots = parser(address, text);
  return {
    allows: (url) => robots.isAllowed(url, agent) ?? true,
    crawlDelay: robots.getCrawlDelay(agent) ?? null,
  };
}

/** RFC 9309: no such file allows everything; a host that fails to say allows nothing. */
export const ALL_ALLOWED: RobotsRules = { allows: () => true, crawlDelay: null };
export const NONE_ALLOWED: RobotsRules = { allows: () => false, crawlDelay: null };
