import { expect, test } from "vitest";
import { createMentionFinder } from "../../../src/core/reading/text/mentions.ts";
import { shippedTaxonomy } from "../../../src/store/shipped.ts";

const taxonomy = shippedTaxonomy();
const finder = createMentionFinder(taxonomy);
const found = (text: string) => finder.find(text).map(({ skill }) => taxonomy.skills[skill]!.id);

/**
 * A rule of a name: where it says what must stand near, the name alone is not the skill, and beside one of these it is;
 * near what must stand apart from it, it is not.
 */
test("every rule lets its name count where it says so, and nowhere else", () => {
  const faults = taxonomy.skills.flatMap(({ id, ambiguous = [] }) =>
    ambiguous.flatMap(({ alias, case: casing, near, apart = [] }) => {
      const lower = alias.toLowerCase();
      const means = (text: string) => found(text).includes(id);
      const beside = near ?? ["new"];
      return [
        near && means(`some ${alias} of the village`) ? `${id}: ${alias} counts alone` : [],
        casing && lower !== alias && means(`some ${lower} of the village`) ? `${id}: ${lower} counts` : [],
        beside.some((word) => means(`the ${word} work with ${alias} here`) || means(`a ${alias} of ${word}`))
          ? []
          : `${id}: ${alias} never counts`,
        apart
          .filter((word) => means(`the ${word}, some ${alias} and more`))
          .map((word) => `${id}: ${alias} counts beside ${word}`),
      ].flat();
    }),
  );
  expect(faults).toEqual([]);
});

/** Names that also mean something else: skill, words that mean it, words that do not. */
test.each([
  ["assay-development", "cell assays in vitro", "assays of gold"],
  ["build-systems", "build tools such as Bazel, Buck and Pants", "we build tools that help nurses"],
  ["business-analytics", "work in business analytics", "a degree in business analytics"],
  ["computational-geometry", "3D meshes of parts", "meshes for fishing"],
  ["computer-networking", "switches and firewalls by several makers", "light switches"],
  ["continuous-batching", "batching of inference requests", "batching cookies"],
  ["data-extraction", "data extraction with Python", "data extraction of teeth"],
  [
    "customer-segmentation",
    "customer segmentation, churn and uplift",
    "segmentation, object detection and tracking",
  ],
  ["data-privacy", "security, privacy and compliance", "our privacy policy"],
  [
    "developer-tooling",
    "improving the developer experience with better tooling",
    "two years developer experience",
  ],
  ["energy-transition", "experience with charging of electric vehicles", "we drive electric vehicles"],
  ["electronic-design-automation", "RTL, DFT and timing closure", "DFT and other quantum chemistry"],
  ["falcon-llm", "open models such as Llama and Falcon", "endpoints guarded by CrowdStrike Falcon"],
  ["glean", "assistants in Glean, Moveworks or Copilot", "At Glean, we search"],
  ["indexing", "indexing for faster queries", "the indexing of salaries"],
  ["java-microframeworks", "we use Play Framework here", "we use role play framework here"],
  ["jvm", "garbage collection in the JVM", "garbage collection on Mondays"],
  ["legged-locomotion", "locomotion of humanoid robots", "steam locomotion"],
  ["llm-grounding", "grounding of LLM answers", "a solid grounding in LLM work"],
  ["market-data", "real-time market data of exchanges", "job market data"],
  ["marketing-attribution", "marketing attribution and incrementality", "attribution of the quote"],
  ["medical-coding", "codes of claims: ICD, CPT and DRG", "a CPT of the gym"],
  ["metal-api", "OpenGL, Metal or Vulkan", "Metal as a Service for servers"],
  ["middleware", "Java middleware", "middleware, in short"],
  ["mocking", "mocks in unit tests", "she mocks him"],
  ["netlify", "hosted on Vercel, Render or Railway", "Render invoices by noon"],
  ["process-analytical-technology", "GMP, PAT and QbD", "NAT/PAT and process routing"],
  ["product-prioritization", "prioritize by frameworks such as RICE", "fried RICE at noon"],
  ["protein-engineering", "docking of proteins", "docking ships"],
  ["pytorch", "frameworks (PyT, JAX, TF2)", "an inflatable torch"],
  ["release-management", "canary and blue deployments", "the canary islands"],
  ["robot-perception", "perception and motion planning for vehicles", "the public perception of robots"],
  ["snmp", "we use syslog here", "we use syslog-ng team here"],
  ["telematics", "vehicle telematics of a fleet", "an ode to telematics"],
  ["telemetry", "telemetry from the fleet", "a telemetry nurse"],
  ["test-management-tools", "test cases in Jira and Zephyr", "an RTOS such as FreeRTOS, Zephyr or QNX"],
  ["training-loops", "dropout and batch normalization in networks", "the dropout rates of schools"],
  ["waterfall", "agile or waterfall", "a waterfall in the park"],
  ["web-application-firewall", "throttling and rate limiting", "throttling an engine"],
  ["open-source", "contributions to open source", "experience with open source databases"],
  ["optimization", "linear programming and optimization", "debugging and optimization"],
  ["optimization", "statistics, optimization and machine learning", "GPU programming and optimization"],
  ["optimization", "stochastic optimization of schedules", "funnel analysis, optimization and statistics"],
  ["master-data-management", "MDM and data governance", "laptops kept by MDM and data governance"],
  ["quantization", "pruning and QAT", "the QAT or UAT environment"],
  ["python-packaging", "Python with pip", "a Paediatric Plan (PIP) in Python"],
  ["computer-networking", "LAN and WAN", "pictures with ComfyUI, WAN and Python"],
  ["helm", "Kubernetes and Helm", "Promptfoo or HELM in our deployment"],
  ["crm", "a CRM for sellers", "Corporate Risk Management (CRM) asks"],
  ["penetration-testing", "red team work in cyber security", "red team the prompts for security"],
  ["aws-codepipeline", "Lambda and Code Pipeline", "look after the code pipeline"],
  ["metadata-management", "a catalog of metadata", "vector search with metadata ranking"],
  ["real-world-evidence", "real-world data of patients", "real-world data of lorries"],
  ["bootstrapping-statistics", "bootstrapping for confidence bounds", "bootstrapping datasets from scratch"],
  ["healthcare-claims", "claims processing for Medicare", "property claims processing for insurance"],
  ["query-optimization", "read SQL execution plans", "execution plans of the strategy"],
  ["game-analytics", "user acquisition for a mobile game", "user acquisition by e-mail"],
  ["systems-programming", "memory management in C++", "memory management of agents in C++"],
  [
    "wireless-communications",
    "digital communications and signal theory",
    "digital communications of the press",
  ],
  ["clinical-research-operations", "study design of a clinical trial", "study design of a survey"],
  ["time-series-analysis", "trend analysis by regression", "trend analysis of the budget"],
  ["risk-management", "risk management in banks", "risk management of the project"],
  [
    "data-structures-and-algorithms",
    "coding and algorithms",
    "coding machine learning models and algorithms",
  ],
  ["microsoft-office", "Word and PowerPoint", "parse Word documents, Excel and PowerPoint"],
  ["html", "HTML and CSS", "parse PDFs, HTML and slides"],
  ["sdk-development", "we build SDKs", "apps built with the OpenAI SDKs"],
  ["site-reliability-engineering", "on-call production engineering", "production engineering for films"],
  ["amazon-vpc", "a VPC on AWS", "VXLAN, VPN, VPC"],
  ["scientific-publication", "published research papers", "understand research papers"],
  ["robotics", "perception for autonomous systems", "autonomous systems for invoices"],
  ["robotics", "build mobile robots", "build RPA robots"],
  ["regression-analysis", "regression and clustering", "open issues (regression) of the release"],
  ["agile", "agile methods", "dynamic and agile in software"],
  ["financial-analysis", "variance analysis of the budget", "experimental design, variance analysis"],
  ["causal-inference", "potential outcomes of a treatment", "potential outcomes for both parties"],
  ["workflow-orchestration", "orchestration frameworks for data", "orchestration frameworks for LLM work"],
  ["usability-testing", "usability tests and studies", "a sense of usability for users"],
  ["continual-learning", "continual learning of neural models", "a drive for continual learning of models"],
  ["metaheuristics", "heuristics and integer optimization", "heuristics to spot users"],
  ["decision-analysis", "decision analysis", "decision analysis and resolution"],
  ["go-to-market-strategy", "product marketing", "product/marketing analytics"],
  ["modeling-and-simulation", "simulations of traffic", "adversary simulations"],
  ["protein-engineering", "discovery of biologics", "manufacture of biologics"],
  ["google-lighthouse", "web audits with Lighthouse", "the Lighthouse of the village"],
  ["payment-systems", "integrations with Stripe and PayPal", "investors who backed Stripe"],
  ["jest", "unit tests with Jasmine or Karma", "rice with Jasmine"],
  ["eclipse-ide", "Maven, Git and Eclipse", "an Eclipse of the sun"],
  ["cryptography", "PKI, encryption and digital signatures", "digital signatures of contracts"],
  ["computer-networking", "firewalls, DNS and proxies", "proxies of the shareholders"],
  ["media-streaming", "codecs for video", "codecs of trust"],
  ["data-wrangling", "data manipulation and cleaning", "Python for data manipulation"],
  ["full-stack-development", "full stack web applications", "full stack ML experience"],
  ["high-availability", "highly available services", "highly available distributed systems"],
  ["ci-cd", "automate our build pipelines", "you build pipelines with Airflow"],
  ["gpu-scheduling", "Kubernetes with Run AI", "our teams run AI workloads securely"],
])("%s: in %j, not in %j", (id, means, meansNot) => {
  expect(found(means)).toContain(id);
  expect(found(meansNot)).not.toContain(id);
});

/** Wordings of ads for skills that have another name. */
test.each([
  ["virtual machines under QEMU with SR-IOV", "sr-iov"],
  ["PCIe passthrough of GPUs", "sr-iov"],
  ["loading data by Airbyte, Stitch or Hevo", "fivetran"],
  ["hosting with Netlify", "netlify"],
  ["pages in Visualforce", "visualforce"],
  ["SOQL/SOSL", "salesforce"],
  ["Scala with Cats Effect", "cats-effect"],
  ["phones with Snapdragon Neural Processing Engine", "npu"],
  ["AWS Code Build", "aws-codepipeline"],
  ["tables in third normal form", "third-normal-form"],
  ["21 CFR Part 210/211", "gxp"],
  ["HIPAA/HITECH", "hipaa"],
  ["generative deep learning for shapes", "generative-ai"],
  ["particle filtering", "state-estimation"],
  ["input sanitization", "secure-coding"],
  ["entity/relation extraction", "relation-extraction"],
  ["3D alignment of scans", "image-registration"],
  ["evaluating machine learning models", "model-evaluation"],
  ["software and hardware in the loop testing", "hardware-in-the-loop"],
  ["traceability to requirements", "requirements-traceability"],
  ["bug tracking", "defect-tracking"],
  ["machine/deep learning", "machine-learning"],
  ["star/snowflake schemas", "dimensional-modeling"],
  ["automated infrastructure", "infrastructure-as-code"],
  ["container-based services", "containerization"],
  ["database table design", "database-design"],
  ["ingest and transform data", "data-ingestion"],
  ["containerization and orchestration technologies", "container-orchestration"],
  ["FISMA High", "fisma"],
  ["Solvency II", "solvency-ii"],
  ["files by SFTP", "sftp"],
  ["Solace PubSub+", "solace"],
  ["data historians", "pi-system"],
  ["Tomcat", "apache-tomcat"],
  ["Linux and OS X", "macos"],
  ["Python web frameworks", "web-frameworks"],
  ["business process improvement", "process-improvement"],
  ["inference at scale", "model-serving"],
  ["stochastic optimization", "optimization"],
  ["Salesforce CPQ", "cpq"],
  ["Google Search Console", "google-search-console"],
  ["small molecules for drug discovery", "medicinal-chemistry"],
  ["primary and secondary research", "market-research"],
  ["Linux operating systems", "linux"],
  ["AZ DevOps", "azure-devops"],
  ["DBeaver or DataGrip", "database-clients"],
  ["TypeORM and Sequelize", "object-relational-mapping"],
  ["OBIEE", "oracle-bi"],
  ["a language such as Jinja", "jinja"],
  ["DNS and SMTP", "email-protocols"],
  ["subscription billing with Zuora", "billing-systems"],
  ["CAP/CLIA", "clia"],
  ["database architecture", "database-design"],
  ["RESTful API's", "rest-apis"],
  ["deep learning frameworks", "deep-learning"],
  ["cloud data platforms", "data-platforms"],
  ["experience with the localization of shops into French", null],
  ["mapping of needs to systems", null],
])("%s: %s", (text, id) => {
  if (id === null) expect(found(text)).toEqual([]);
  else expect(found(text)).toContain(id);
});
