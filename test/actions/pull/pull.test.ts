import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { totalsOf } from "../../../src/actions/pull/outcome.ts";
import { dryRun } from "../../../src/actions/pull/pull.ts";
import { Failing, GREENHOUSE, greenhouseBoard, source, trialPull } from "./trial.ts";

test("a board's life: new, unchanged, changed, closed, reopened", async () => {
  const trial = trialPull();
  const run = async (...jobs: readonly (readonly [number, string])[]) => {
    trial.web[GREENHOUSE] = greenhouseBoard(...jobs);
    const [outcome] = await trial.run(undefined, { whole: true });
    return outcome!.counts;
  };
  expect(await run([1, "One"], [2, "Two"])).toEqual({
    new: 2,
    changed: 0,
    unchanged: 0,
    closed: 0,
    reopened: 0,
  });
  expect(await run([1, "One"], [2, "Two"])).toEqual({
    new: 0,
    changed: 0,
    unchanged: 2,
    closed: 0,
    reopened: 0,
  });
  expect(await run([1, "One, new"], [3, "Three"])).toEqual({
    new: 1,
    changed: 1,
    unchanged: 0,
    closed: 1,
    reopened: 0,
  });
  expect(await run([1, "One, new"], [2, "Two"])).toEqual({
    new: 0,
    changed: 0,
    unchanged: 1,
    closed: 1,
    reopened: 1,
  });
  const life = trial.kept().map(({ externalId, text, closedAt }) => [externalId, text, closedAt !== null]);
  expect(life).toEqual([
    ["1", "One, new", false],
    ["2", "Two", false],
    ["3", "Three", true],
  ]);
});

test("an unchanged board is asked with its tag and touches nothing; --whole asks without", async () => {
  const trial = trialPull();
  trial.web[GREENHOUSE] = greenhouseBoard([1, "One"]);
  await trial.run();
  trial.web[GREENHOUSE] = "304";
  const before = readFileSync(trial.path, "utf8");
  expect(await trial.run()).toMatchObject([{ result: "unchanged", ads: 0 }]);
  expect(trial.asked[1]!.etag).toBe('"v"');
  expect(readFileSync(trial.path, "utf8")).toBe(before);
  trial.web[GREENHOUSE] = greenhouseBoard([1, "One"]);
  await trial.run(undefined, { whole: true });
  expect(trial.asked[2]!.etag).toBeNull();
});

test("a board that fails keeps its ads, tells why, and is left alone ever longer", async () => {
  const trial = trialPull();
  trial.web[GREENHOUSE] = greenhouseBoard([1, "One"]);
  await trial.run();
  trial.web[GREENHOUSE] = new Failing("server-fault");
  expect(await trial.run()).toMatchObject([{ result: "failed", why: "It failed with server-fault." }]);
  expect(await trial.run()).toMatchObject([{ result: "failed" }]);
  expect(await trial.run()).toMatchObject([
    { result: "waiting", why: "Not asked before 2026-06-01 00:17 UTC: It failed with server-fault." },
  ]);
  trial.now += 15 * 60_000;
  trial.web[GREENHOUSE] = greenhouseBoard([1, "One"]);
  expect(await trial.run()).toMatchObject([{ result: "kept", counts: { unchanged: 1, closed: 0 } }]);
  expect(trial.asked).toHaveLength(4);
});

test("a host that cannot be reached is asked again whenever one likes", async () => {
  const trial = trialPull();
  trial.web[GREENHOUSE] = new Failing("unreachable");
  for (let i = 0; i < 3; i++) expect(await trial.run()).toMatchObject([{ result: "failed" }]);
  expect(trial.asked).toHaveLength(3);
});

test("a time that a host names is kept from run to run", async () => {
  const trial = trialPull();
  trial.web[GREENHOUSE] = new Failing("busy", trial.now + 3_600_000);
  expect(await trial.run()).toMatchObject([{ result: "failed" }]);
  expect(await trial.run()).toMatchObject([{ result: "waiting" }]);
  expect(trial.asked).toHaveLength(1);
});

test("an answer that is no board fails and closes nothing", async () => {
  const trial = trialPull();
  trial.web[GREENHOUSE] = greenhouseBoard([1, "One"]);
  await trial.run();
  for (const odd of ["<html>Sorry</html>", { error: "none" }]) {
    trial.web[GREENHOUSE] = odd;
    trial.now += 24 * 3_600_000;
    expect(await trial.run()).toMatchObject([{ result: "failed" }]);
  }
  expect(trial.kept()).toMatchObject([{ closedAt: null }]);
});

const SMART = "https://api.smartrecruiters.com/v1/companies/Acme/postings";
const smart = (id: number) => ({
  id,
  name: `Job ${id}`,
  jobAd: { sections: { jobDescription: { text: `Text ${id}` } } },
});
function smartWeb(count: number): Record<string, unknown> {
  const ids = Array.from({ length: count }, (_, i) => i + 1);
  const details = ids.map((id) => [`${SMART}/${id}`, smart(id)]);
  const pages = [0, 100].map((offset) => [
    `${SMART}?limit=100&offset=${offset}`,
    { totalFound: count, content: ids.slice(offset, offset + 100).map((id) => ({ id, name: `Job ${id}` })) },
  ]);
  return Object.fromEntries([...details, ...pages]);
}

test("pages and postings with addresses of their own are all asked for, once", async () => {
  const trial = trialPull();
  Object.assign(trial.web, smartWeb(130));
  const outcomes = await trial.run(["smartrecruiters:Acme"], { mostDetails: 1000 });
  expect(outcomes).toMatchObject([
    { result: "kept", ads: 130, complete: true, why: null, counts: { new: 130 } },
  ]);
  expect(trial.asked).toHaveLength(132);
});

test("a posting that cannot be had leaves the board incomplete: nothing is closed", async () => {
  const trial = trialPull();
  Object.assign(trial.web, smartWeb(3));
  await trial.run(["smartrecruiters:Acme"]);
  Object.assign(trial.web, smartWeb(2), { [`${SMART}/2`]: new Failing("timeout") });
  expect(await trial.run(["smartrecruiters:Acme"])).toMatchObject([
    {
      result: "kept",
      ads: 1,
      complete: false,
      why: "1 answers are missing: It failed with timeout.",
      counts: { closed: 0 },
    },
  ]);
  delete trial.web[`${SMART}/2`];
  expect(await trial.run(["smartrecruiters:Acme"])).toMatchObject([
    { ads: 1, complete: true, counts: { closed: 2 } },
  ]);
});

test("a board that shows nothing at all is believed the second time", async () => {
  const trial = trialPull();
  trial.web[GREENHOUSE] = greenhouseBoard([1, "One"]);
  await trial.run();
  trial.web[GREENHOUSE] = greenhouseBoard();
  expect(await trial.run()).toMatchObject([
    { complete: false, why: expect.stringMatching(/no ads at all/), counts: { closed: 0 } },
  ]);
  expect(await trial.run()).toMatchObject([{ complete: true, why: null, counts: { closed: 1 } }]);
  expect(trial.asked.map((one) => one.etag)).toEqual([null, '"v"', null]);
});

test("a limit of ads is kept and said", async () => {
  const trial = trialPull();
  Object.assign(trial.web, smartWeb(30));
  expect(await trial.run(["smartrecruiters:Acme"], { mostDetails: 10 })).toMatchObject([
    { ads: 10, complete: false, why: "20 ads beyond the limit were not asked for." },
  ]);
});

test("ads past their last day are not open", async () => {
  const trial = trialPull();
  const { jobs } = greenhouseBoard([1, "One"], [2, "Two"], [3, "Three"]);
  const days = ["2026-05-31", "2026-06-01", null];
  trial.web[GREENHOUSE] = { jobs: jobs.map((job, i) => ({ ...job, application_deadline: days[i] })) };
  expect(await trial.run()).toMatchObject([{ ads: 2, withheld: { "past its last day": 1 } }]);
});

test("a sitemap: pages with and without ads, a page that is gone closes its ad", async () => {
  const trial = trialPull();
  const at = (path: string) => `https://jobs.acme.example${path}`;
  const page = (id: string) =>
    `<script type="application/ld+json">{"@type":"JobPosting","identifier":"${id}","description":"Text ${id}"}</script>`;
  const sitemap = ["/a", "/b", "/about"].map((path) => `<url><loc>${at(path)}</loc></url>`).join("");
  Object.assign(trial.web, {
    [at("/sitemap.xml")]: `<urlset>${sitemap}</urlset>`,
    [at("/a")]: page("a"),
    [at("/b")]: page("b"),
    [at("/about")]: "<p>About</p>",
  });
  const board = [`jsonld:${at("/sitemap.xml")}`];
  expect(await trial.run(board)).toMatchObject([{ ads: 2, complete: true }]);
  expect(trial.asked.every((request) => request.robots)).toBe(true);
  delete trial.web[at("/b")];
  expect(await trial.run(board)).toMatchObject([{ ads: 1, counts: { unchanged: 1, closed: 1 } }]);
});

test("a feed of the latest never closes anything", async () => {
  const trial = trialPull();
  const feed = "https://acme.example/feed";
  const item = (id: number) =>
    `<item><guid>${id}</guid><title>T</title><description>Text ${id}</description></item>`;
  const rss = (...ids: number[]) =>
    `<rss version="2.0"><channel><title>J</title>${ids.map(item).join("")}</channel></rss>`;
  trial.web[feed] = rss(1, 2);
  await trial.run([`feed:${feed}`]);
  trial.web[feed] = rss(2, 3);
  expect(await trial.run([`feed:${feed}`])).toMatchObject([
    { counts: { new: 1, unchanged: 1, closed: 0 }, why: null },
  ]);
});

test("one board's failure is no other's; rows that cannot be used are counted", async () => {
  const trial = trialPull();
  trial.web[GREENHOUSE] = { jobs: [null, { id: 1, content: "One" }, { id: 2 }] };
  const outcomes = await trial.run(["greenhouse:acme", "greenhouse:gone", "ashby:gone"]);
  expect(totalsOf(outcomes)).toMatchObject({ boards: 3, kept: 1, failed: 2, ads: 1, new: 1, faults: 2 });
  const kept = outcomes.find((one) => one.board === "greenhouse:acme");
  expect(kept).toMatchObject({ faults: { "not-an-object": 1, "no-text": 1 } });
});

test("a pull that is cut off goes on with what is not answered yet, and doubles nothing", async () => {
  const trial = trialPull();
  Object.assign(trial.web, smartWeb(5), { [`${SMART}/4`]: new Error("killed here") });
  await expect(trial.run(["smartrecruiters:Acme"])).rejects.toThrow("killed here");
  expect(trial.kept()).toEqual([]);
  appendFileSync(`${trial.path}.journal`, '{"board":"smartrecruiters:Acme","at":"2026-0');
  trial.asked.length = 0;
  Object.assign(trial.web, smartWeb(5));
  expect(await trial.run(["smartrecruiters:Acme"])).toMatchObject([
    { ads: 5, complete: true, counts: { new: 5 } },
  ]);
  expect(trial.asked.map((one) => one.url)).toEqual([`${SMART}/4`, `${SMART}/5`]);
  expect(existsSync(`${trial.path}.journal`)).toBe(false);
});

test("boards that were kept before a pull was cut off are not asked again, until a pull has ended", async () => {
  const trial = trialPull();
  const both = ["greenhouse:acme", "smartrecruiters:Acme"];
  trial.web[GREENHOUSE] = greenhouseBoard([1, "One"]);
  Object.assign(trial.web, smartWeb(3), { [`${SMART}/3`]: new Error("killed here") });
  await expect(trial.run(both)).rejects.toThrow();
  trial.asked.length = 0;
  Object.assign(trial.web, smartWeb(3));
  const outcomes = await trial.run(both);
  expect(outcomes.find((one) => one.board === "greenhouse:acme")).toMatchObject({
    result: "earlier",
    why: "Kept at 00:00 UTC, before the pull was cut off.",
  });
  expect(trial.asked.map((one) => one.url)).toEqual([`${SMART}/3`]);
  expect((await trial.run(["greenhouse:acme"]))[0]!.result).toBe("kept");
});

test("what was answered hours ago is asked for anew", async () => {
  const trial = trialPull();
  Object.assign(trial.web, smartWeb(3), { [`${SMART}/3`]: new Error("killed here") });
  await expect(trial.run(["smartrecruiters:Acme"])).rejects.toThrow();
  trial.now += 7 * 3_600_000;
  trial.asked.length = 0;
  Object.assign(trial.web, smartWeb(3));
  await trial.run(["smartrecruiters:Acme"]);
  expect(trial.asked).toHaveLength(4);
});

test("a dry run says what would be asked", () => {
  expect(dryRun([source("workday:acme/wd5/Jobs")])).toMatchObject([
    {
      result: "would-ask",
      why: "POST https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Jobs/jobs, if robots.txt allows it",
    },
  ]);
});
