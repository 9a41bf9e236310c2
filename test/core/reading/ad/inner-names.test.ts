import { describe, expect, it } from "vitest";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const reader = shippedAdReader();
const needOf = (text: string, id: string) =>
  reader.read({ id: "test", text }).skills.find((one) => one.id === id)?.need ?? null;

describe("skills that stand within a longer name, or cut short beside their likes", () => {
  it.each([
    ["Know-how of LLM deployment", "large-language-models"],
    ["Shipping a GenAI agent or two", "generative-ai"],
    ["Statistics for tests of users (A/B, canaries)", "a-b-testing"],
    ["Knowing A|B testing", "a-b-testing"],
    ["AI ethics and AI policy, security and governance", "ai-governance"],
    ["AI governance and safety", "ai-safety"],
    ["You mine and clean data of the shop", "data-mining"],
    ["Micro-services in the cloud", "microservices"],
    ["Multi-service architectures", "microservices"],
    ["Building distributed software applications", "distributed-systems"],
    ["A firm statistical background", "statistics"],
    ["An ensemble of models", "ensemble-methods"],
    ["Models that serve fraud & anomaly detection", "fraud-detection"],
    ["Search, ranking and recommendations", "recommender-systems"],
    ["You build Tableau dashboards", "dashboards"],
    ["Data ingestion and quality pipelines", "data-pipelines"],
    ["Knowing streaming infrastructure", "stream-processing"],
    ["Funnel optimization", "product-analytics"],
    ["Publications in known journals", "scientific-publication"],
    ["Docker, testing, CI and the like", "ci-cd"],
    ["Featurization of texts", "feature-engineering"],
    ["Code and design reviews", "code-review"],
    ["Data quality and governance", "data-governance"],
    ["Tools for data (sagemaker, tensorflow, spark, etc.)", "apache-spark"],
    ["A cloud, such as AWS, Azure or Google", "gcp"],
    ["Models, their serving and deployment in production", "model-deployment"],
    ["AI/ML deployment tools", "model-deployment"],
    ["Planning, memory and reflection of agents", "agent-memory"],
    ["Data lakes and warehouses", "data-warehousing"],
    ["Causal and statistical analysis", "causal-inference"],
    ["Machine learning frameworks", "machine-learning"],
    ["Queue datastores", "message-queues"],
    ["Search (keyword + semantic)", "semantic-search"],
    ["Grounding (RAG/hybrid)", "hybrid-search"],
    ["Data security and privacy", "data-privacy"],
    ["Detection, tracking and segmentation", "image-segmentation"],
  ])("%s: %s", (item, id) => expect(needOf(`Requirements\n\n- ${item}`, id)).toBe("required"));

  it.each([
    ["A long memory and tools of the trade", "agent-memory"],
    ["Segmentation of customers and churn", "image-segmentation"],
    ["Lines in the old data warehouse road", "message-queues"],
    ["You sit in class A or B", "a-b-testing"],
    ["Coal mine safety", "data-mining"],
    ["A distributed team", "distributed-systems"],
    ["Play in an ensemble", "ensemble-methods"],
    ["You write recommendations for pupils", "recommender-systems"],
    ["You spark, and others follow", "apache-spark"],
    ["Once with Google", "gcp"],
  ])("not %s: %s", (item, id) => expect(needOf(`Requirements\n\n- ${item}`, id)).not.toBe("required"));

  it("ask for nothing where the employer tells of itself", () => {
    expect(
      needOf("About us\n\nWe are a company that sells LLM hosting.", "large-language-models"),
    ).toBeNull();
  });
});
