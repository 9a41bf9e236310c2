import { Hono } from "hono";
import { checkMarketQuery } from "../../web/figures/market-question.ts";
import { CompassPage } from "../../web/pages/public/compass.tsx";
import { DataPage } from "../../web/pages/public/data.tsx";
import { HomePage } from "../../web/pages/public/home.tsx";
import { MarketPage } from "../../web/pages/public/market.tsx";
import { ReadAdFrame } from "../../web/pages/public/read-ad.tsx";
import { SkillPage } from "../../web/pages/public/skill.tsx";
import { SkillsPage } from "../../web/pages/public/skills.tsx";
import { SpecialisationPage } from "../../web/pages/public/specialisation.tsx";
import { SpecialisationsPage } from "../../web/pages/public/specialisations.tsx";
import type { AppDeps } from "../app-deps.ts";
import { sendFile, sendPage } from "../send.ts";

/** Every address that anyone may ask for. All of them only read. */
export function publicRoutes(deps: AppDeps): Hono {
  const {
    aiShare,
    assets,
    files,
    inventory,
    learning,
    market,
    paySurvey,
    sampleResult,
    samples,
    steadyMonths,
    studyBases,
    taxonomy,
    wording,
  } = deps;
  const app = new Hono();

  app.get("/", async (c) => {
    const sample = await sampleResult();
    return sendPage(c, HomePage, { assets, taxonomy, market, samples, sample });
  });
  app.get("/compass", (c) => sendPage(c, CompassPage, { assets }));
  app.get("/read-ad", (c) => sendPage(c, ReadAdFrame, { assets }));

  app.get("/specialisations", (c) => sendPage(c, SpecialisationsPage, { assets, taxonomy, market }));
  app.get("/specialisations/:id", (c) => {
    const specialisation = taxonomy.specialisations.find((one) => one.id === c.req.param("id"));
    if (!specialisation) return c.notFound();
    return sendPage(c, SpecialisationPage, { assets, taxonomy, market, paySurvey, specialisation });
  });

  app.get("/market", (c) => {
    const question = checkMarketQuery(c.req.query(), market);
    return sendPage(c, MarketPage, { assets, taxonomy, market, aiShare, question, steadyMonths });
  });

  app.get("/skills", (c) => {
    const query = (c.req.query("q") ?? "").slice(0, LONGEST_SEARCH).trim();
    return sendPage(c, SkillsPage, { assets, taxonomy, market, query });
  });
  app.get("/skills/:id", (c) => {
    const skill = taxonomy.skills.find((one) => one.id === c.req.param("id"));
    if (!skill) return c.notFound();
    return sendPage(c, SkillPage, { assets, taxonomy, market, wording, studyBases, learning, skill });
  });

  app.get("/data", (c) => sendPage(c, DataPage, { assets, taxonomy, market, files, inventory }));
  app.get("/about", (c) => c.redirect("/data", 301));
  app.get("/data/*", (c) => sendFile(c, files.get(c.req.path)));
  app.get("/assets/*", (c) => sendFile(c, files.get(c.req.path)));
  app.get("/ocr/*", (c) => sendFile(c, files.get(c.req.path)));
  app.get("/icon.svg", (c) => sendFile(c, files.get("/icon.svg")));

  app.get("/healthz", (c) => c.json({ status: "ok", market: market.ok ? "ok" : market.code }));
  return app;
}

const LONGEST_SEARCH = 80;
