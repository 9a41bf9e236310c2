import { describe, expect, it } from "vitest";
import { type AskedModelFile, parseAskedModel } from "../../../../src/core/reading/ad/asked-model.ts";
import { createAdReader } from "../../../../src/core/reading/ad/read-ad.ts";
import { PLACES, SIGNS } from "../../../../src/core/reading/ad/skill-naming.ts";
import { shippedModel } from "../../../../src/store/reader.ts";
import { readShippedJson, shippedTaxonomy } from "../../../../src/store/shipped.ts";

const BLANK: AskedModelFile = {
  version: "test",
  scale: 1,
  bias: 0,
  from: { asked: 0.5, inPassing: 0.5 },
  signs: {},
  skills: {},
  words: [],
  weights: [],
};
const taxonomy = shippedTaxonomy();
const ENGLISH = "We are looking for a person who will work with us on the data of our customers.";
const GERMAN = "Wir suchen dich für die Arbeit mit den Daten und du arbeitest mit uns im Team.";

/** What an ad asks for as a reader with a model of these weights sees it, by the skill's id. */
function needsBy(model: Partial<AskedModelFile>, text: string): Record<string, string> {
  const asked = parseAskedModel({ ...BLANK, ...model });
  if (!asked.ok) throw new Error(asked.message);
  const reader = createAdReader(taxonomy, shippedModel(), { asked: asked.value });
  const { skills } = reader.read({ id: "test", title: null, company: null, location: null, text } as never);
  return Object.fromEntries(skills.map(({ id, need }) => [id, need]));
}

describe("the model of what is asked for", () => {
  const REQUIREMENTS = `${ENGLISH}\n\nRequirements\n\n- Kafka\n- No need to know Scala`;

  it("counts what it takes to be named only as mentioned", () => {
    expect(needsBy({ bias: 9 }, REQUIREMENTS)["apache-kafka"]).toBe("required");
    expect(needsBy({ bias: -9 }, REQUIREMENTS)["apache-kafka"]).toBe("mentioned");
  });

  it("leaves what is denied as it is, however sure it be", () => {
    expect(needsBy({ bias: 9 }, REQUIREMENTS).scala).toBe("mentioned");
  });

  it("counts a name in passing when it takes it to be asked for, with the need of its part", () => {
    const text = `${ENGLISH}\n\nNice to have\n\n- Monitor the coding of algorithms in stores`;
    expect(needsBy({ bias: -9 }, text)["data-structures-and-algorithms"]).toBe("mentioned");
    expect(needsBy({ bias: 9 }, text)["data-structures-and-algorithms"]).toBe("preferred");
  });

  it("judges no ad in another language", () => {
    const text = `${GERMAN}\n\nAnforderungen\n\n- Kafka`;
    expect(needsBy({ bias: -9 }, text)["apache-kafka"]).toBe("required");
  });

  it("weighs signs, the skill itself, and the words about it in their places", () => {
    const text = `${ENGLISH}\n\nRequirements\n\n- Our partners run Kafka here\n- Scala`;
    const weigh = (model: Partial<AskedModelFile>) => needsBy({ bias: 1, ...model }, text);
    expect(weigh({ signs: { "kind tool": -3, "kind platform": -3 } }).scala).toBe("required");
    expect(weigh({ skills: { scala: [0, -3] } })).toMatchObject({
      "apache-kafka": "required",
      scala: "mentioned",
    });
    expect(weigh({ skills: { scala: [-3, 0] } }).scala).toBe("required");
    const words = ["here", "partners"];
    const at = (place: (typeof PLACES)[number], word: number) =>
      words.flatMap((_, k) => PLACES.map((one) => (one === place && k === word ? -3 : 0)));
    expect(weigh({ words, weights: at("next", 0) })).toMatchObject({
      "apache-kafka": "mentioned",
      scala: "required",
    });
    expect(weigh({ words, weights: at("last", 0) })["apache-kafka"]).toBe("required");
    expect(weigh({ words, weights: at("before", 1) })["apache-kafka"]).toBe("mentioned");
  });
});

describe("its file", () => {
  it("is the one that ships", () => {
    const model = parseAskedModel(readShippedJson("models/asked.json"));
    expect(model.ok && model.value.signs).toHaveLength(SIGNS.length);
  });

  it.each([
    ["nothing", null, "not-a-model"],
    ["no scale", { ...BLANK, scale: 0 }, "not-a-model"],
    ["a skill with one weight", { ...BLANK, skills: { scala: [1] } }, "not-a-model"],
    ["a weight that is no number", { ...BLANK, signs: { asked: "much" } }, "not-a-model"],
    ["weights that are no base64", { ...BLANK, weights: "?" }, "not-a-model"],
    ["a sign nobody tells", { ...BLANK, signs: { "full moon": 1 } }, "unknown-sign"],
    ["too few weights", { ...BLANK, words: ["with"], weights: [1] }, "wrong-size"],
  ])("is refused with %s", (_, file, fault) => {
    const model = parseAskedModel(file);
    expect(!model.ok && model.code).toBe(fault);
  });
});
