import { describe, expect, it } from "vitest";
import type { Posting } from "../../../../src/core/posting.ts";
import { shippedAdReader } from "../../../../src/store/reader.ts";

const reader = shippedAdReader();
const read = (text: string): Posting => reader.read({ id: "trap", text });

const BODY = `## What you will do

- Build data pipelines in Python

## What you bring

- 3+ years of experience in data engineering
- Strong SQL`;

/** How an invented ad with these words in it asks for a skill; null when it does not name it at all. */
function needIn(text: string, id: string): string | null {
  return read(text).skills.find((skill) => skill.id === id)?.need ?? null;
}

const ASKED = ["required", "preferred"];

describe("the company's own story asks for nothing", () => {
  it.each([
    [
      "Tidemill is a software company whose platform is written in Rust and runs on Kubernetes.",
      ["rust", "kubernetes"],
    ],
    [
      "We are the team behind a popular open-source Kafka client, and our founders wrote a book on Scala.",
      ["apache-kafka", "scala"],
    ],
    ["Our product helps companies migrate from Oracle to Snowflake.", ["snowflake"]],
    [
      "Founded in 2017, we build computer vision cameras for farms; our customers run them on Azure.",
      ["computer-vision", "azure"],
    ],
  ])("%s", (story, ids) => {
    const text = `# Data Engineer\n\n## About us\n\n${story}\n\n${BODY}`;
    for (const id of ids)
      expect([id, needIn(text, id)]).not.toEqual([id, expect.stringMatching(/required|preferred/)]);
    expect(needIn(text, "sql")).toBe("required");
  });
});

describe("another team's tools are not asked for", () => {
  it.each([
    ["We also have a team that builds robots with ROS and C++.", ["ros", "cpp"]],
    ["Another team owns our Kubernetes clusters and Terraform.", ["kubernetes", "terraform"]],
    [
      "Our platform team takes care of Kubernetes and Terraform, so you don't have to.",
      ["kubernetes", "terraform"],
    ],
    ["The mobile team next door works in Kotlin and Swift.", ["kotlin", "swift"]],
    ["You will sit beside a team that maintains our Java monolith.", ["java"]],
  ])("%s", (words, ids) => {
    const text = `# Data Engineer\n\n${words}\n\n${BODY}`;
    for (const id of ids) expect([id, ASKED.includes(needIn(text, id) ?? "")]).toEqual([id, false]);
  });
});

describe("what is denied, and what partners do, is not asked for", () => {
  it.each([
    ["- Language models in production (not just prototypes)", ["prototyping"]],
    ["- Models that serve millions (beyond notebooks in Python and Jupyter)", ["jupyter"]],
    ["- This isn't Terraform work: you will write the services themselves", ["terraform"]],
    ["- You won't spend your weeks scraping web pages with Selenium", ["web-scraping", "selenium"]],
    ["- Containers without the hassle of Kubernetes clusters", ["kubernetes"]],
    ["- Collaborate with product, design and DevOps to plan releases", ["devops"]],
    ["- Partner with Product Management, User Research, and legal", ["product-management", "user-research"]],
    ["- Work with partner teams (marketing, data science, design)", ["data-science"]],
    ["- A master's degree (or equivalent experience) in Computer Science", ["computer-science"]],
    ["- Read more at https://www.example.org/kafka/careers.html", ["apache-kafka", "html"]],
    [
      "Breakthrough product experiences and AI infrastructure lift the user experience.",
      ["ml-infrastructure"],
    ],
    ["- A keen eye that can understand scientific publications", ["scientific-publication"]],
    ["- Choose the training data that go with a model", ["model-training"]],
    [
      "- We use and share your personal information under the California Consumer Privacy Act (CCPA).",
      ["ccpa"],
    ],
  ])("%s", (line, ids) => {
    const text = `# Data Engineer\n\n${BODY}\n${line}`;
    for (const id of ids) expect([id, ASKED.includes(needIn(text, id) ?? "")]).toEqual([id, false]);
    expect(needIn(text, "sql")).toBe("required");
  });

  it.each([
    ["- Not only Kafka but also Flink", ["apache-kafka", "apache-flink"]],
    ["- Experience working closely with DevOps tools", ["devops"]],
    ["- Collaborate with product to build DevOps pipelines", ["devops"]],
    ["- Knowledge of privacy law such as CCPA", ["ccpa"]],
    ["- Train and evaluate models", ["model-training"]],
    ["- Machine learning experience with ML infrastructure", ["machine-learning", "ml-infrastructure"]],
    ["- A record of scientific publications", ["scientific-publication"]],
  ])("but %s", (line, ids) => {
    const text = `# Data Engineer\n\n${BODY}\n${line}`;
    for (const id of ids) expect([id, needIn(text, id)]).toEqual([id, "required"]);
  });
});

describe("nice to have", () => {
  it.each([
    ["- Nice to have: Terraform and Docker", ["terraform", "docker"]],
    ["- Familiarity with Kafka would be a bonus", ["apache-kafka"]],
    ["- You get extra points for Scala", ["scala"]],
    ["- Spark experience is welcome but not required", ["apache-spark"]],
    ["- It would be great if you know dbt", ["dbt"]],
    ["- Knowledge of Airflow (optional)", ["apache-airflow"]],
    ["- Kubernetes: nice to have", ["kubernetes"]],
    ["- Von Vorteil sind Kenntnisse in Kafka", ["apache-kafka"]],
    ["- Kenntnisse in Terraform sind ein Plus", ["terraform"]],
    ["- La connaissance de Spark est un plus", ["apache-spark"]],
    ["- Se valorará conocimiento de Docker", ["docker"]],
    ["- Conhecimento de Kafka será um diferencial", ["apache-kafka"]],
    ["- Ervaring met Kubernetes is een pluspunt", ["kubernetes"]],
    [
      "- Tools for queues (e.g. Kafka, RabbitMQ) and containers (e.g. Docker) are a plus",
      ["rabbitmq", "docker"],
    ],
    ["- Having used Spark, Kafka etc. is a huge plus.", ["apache-spark", "apache-kafka"]],
    ["- Work with streams is a big plus, such as Kafka or Flink", ["apache-kafka", "apache-flink"]],
    ["- Seeing any of these before is a plus, but by no means required: Kafka, Terraform", ["terraform"]],
    ["- A cloud you have run yourself (Azure, GCP is a plus)", ["gcp"]],
    ["- One backend language (Rust desired)", []],
    ["- Comfort with containers desired, along with Terraform", []],
    ["- Telecom work and Kafka are value added.", ["apache-kafka"]],
    ["- Scala contributions are encouraged", ["scala"]],
    ["- Docker certificates, strongly desired, and Terraform", ["docker"]],
    ["- Although not essential, some Kafka would help", ["apache-kafka"]],
    [
      "- Preferred sector focus with two years in one of these: Kafka hosting, Spark hosting",
      ["apache-kafka"],
    ],
    ["- (Ideally) has worked with: Looker, Zapier", ["looker", "zapier"]],
    ["- Spark or Kafka - a plus", ["apache-spark", "apache-kafka"]],
    ["- Running pipelines and jobs of your own, such as Airflow, is desirable", ["apache-airflow"]],
    ["- A fondness for Rust, great if you have written some Scala", ["scala"]],
  ])("%s", (line, ids) => {
    const text = `# Data Engineer\n\n${BODY}\n${line}`;
    for (const id of ids) expect([id, needIn(text, id)]).toEqual([id, "preferred"]);
    expect(needIn(text, "sql")).toBe("required");
  });

  it.each([
    "Nice to have",
    "Bonus points",
    "Preferred qualifications",
    "It's great if you also have",
    "Das wäre ein Plus",
    "Ce qui serait un plus",
    "Se valorará",
    "Diferenciais",
    "Pluspunten",
    "What could set you apart",
    "What would set me apart?",
    "What skills will come in handy?",
    "Impress us",
    "Recommended Qualifications",
    "You might also have -",
    "Considered as a plus",
  ])("under the heading %s", (heading) => {
    expect(needIn(`# Data Engineer\n\n${BODY}\n\n## ${heading}\n\n- Terraform`, "terraform")).toBe(
      "preferred",
    );
  });
});

describe("what is liked best of several that do", () => {
  it.each([
    ["- A scripting language, preferably Rust", ["rust"]],
    ["- At least one programming language (ideally Scala)", ["scala"]],
    ["- Cloud work on Azure (preferred), AWS or GCP", ["azure", "aws", "gcp"]],
    ["- Services in Scala (ideally with Akka) deployed to Kubernetes", ["scala", "kubernetes"]],
    ["- A data role, preferably in banking, and experience with Kafka", ["apache-kafka"]],
    ["- Solid Docker, experience with Rust would be a bonus", ["docker"]],
    ["- Strong Docker, and familiarity with Rust is a plus", ["docker"]],
    ["- Programming languages of any kind, with a strong preference for Scala", ["scala"]],
    ["- Container work (Docker) - Rust preferred", ["docker"]],
    ["- Scripts in Bash, basic knowledge of Rust is a plus", ["bash"]],
  ])("is needed: %s", (line, ids) => {
    for (const id of ids)
      expect([id, needIn(`# Data Engineer\n\n${BODY}\n${line}`, id)]).toEqual([id, "required"]);
  });
});

describe("lists of wishes", () => {
  const wishes = (below: string) => `# Data Engineer\n\n${BODY}\n\n## Nice to have\n\n${below}`;
  it.each([
    "- Must have written Terraform",
    "- Terraform, in whatever version, is required",
    "- Some Terraform is a must",
  ])("need what they call needed: %s", (line) => {
    const text = wishes(`- Docker\n${line}\n- Kafka`);
    expect(["terraform", "docker", "apache-kafka"].map((id) => needIn(text, id))).toEqual([
      "required",
      "preferred",
      "preferred",
    ]);
  });

  it.each(["Experience with:", "Familiarity with any of:", "- **AWS experience**"])(
    "go on below %s",
    (line) => {
      expect(needIn(wishes(`- Docker\n\n${line}\n\n- Terraform`), "terraform")).toBe("preferred");
    },
  );

  it.each(["- Nice-to-have", "* Pluses:", "- Desirable"])("begin at the item %s", (item) => {
    const text = `# Data Engineer\n\n${BODY}\n${item}\n- Terraform`;
    expect([needIn(text, "sql"), needIn(text, "terraform")]).toEqual(["required", "preferred"]);
  });

  it("are opened by no wish that is set like a heading", () => {
    const text = `# Data Engineer\n\n${BODY}\n\n**Relocation to Utrecht strongly preferred**\n\n- Terraform`;
    expect(needIn(text, "terraform")).toBe("required");
  });
});

describe("a list of what is desired", () => {
  const text = (above: string) =>
    `# Data Engineer\n\n## What you will do\n\n- Build pipelines\n\n${above}## Desirable\n\n- Terraform`;
  it("is what the ad asks for where it asks for nothing else", () =>
    expect(needIn(text(""), "terraform")).toBe("required"));
  it.each(["About you", "Requirements"])("is a wish below %s", (heading) =>
    expect(needIn(text(`## ${heading}\n\n- Strong SQL\n\n`), "terraform")).toBe("preferred"),
  );
});

describe("what is denied is not asked for", () => {
  it.each([
    ["- No prior Kubernetes experience required", "kubernetes"],
    ["- You do not need to know Terraform", "terraform"],
    ["- Experience with Spark is not necessary", "apache-spark"],
    ["- We don't use Java here", "java"],
    ["- No Scala knowledge needed, we will teach you", "scala"],
    ["- You don't have to be a Rust expert", "rust"],
    ["- Kafka-Kenntnisse sind nicht erforderlich", "apache-kafka"],
    ["- Aucune expérience de Docker n'est requise", "docker"],
    ["- No se requiere experiencia en Java", "java"],
    ["- Não é necessário conhecer Scala", "scala"],
    ["- Ervaring met Kafka is niet nodig", "apache-kafka"],
  ])("%s", (line, id) => {
    const text = `# Data Engineer\n\n${BODY}\n${line}`;
    expect([id, ASKED.includes(needIn(text, id) ?? "")]).toEqual([id, false]);
    expect(needIn(text, "sql")).toBe("required");
  });

  it.each([
    ["No PhD needed.", "none"],
    ["You do not need a PhD or a Master's degree.", "none"],
    ["A degree is not required; what you have built counts.", "none"],
    ["We don't care whether you have a degree.", "none"],
    ["Ein Studium ist nicht erforderlich.", "none"],
    ["No PhD required, but a Bachelor's degree in Computer Science is.", "bachelor"],
    ["Pas besoin de doctorat.", "none"],
    ["No se requiere título universitario.", "none"],
    ["Não é necessário ter graduação.", "none"],
    ["Een diploma is niet vereist.", "none"],
  ])("%s", (line, degree) => {
    expect(read(`# Data Engineer\n\n## Requirements\n\n- Strong SQL\n- ${line}`).degree).toBe(degree);
  });

  it.each([
    "No prior experience required",
    "No previous experience needed: we train you for 2 years",
    "You don't need 10 years of experience",
  ])("%s", (line) => {
    expect(read(`# Data Engineer\n\n## Requirements\n\n- Strong SQL\n- ${line}`).yearsMin).toBeNull();
  });
});

describe("benefits, legal text and agencies ask for nothing", () => {
  it.each([
    [
      "## Benefits\n\n- Courses in Kubernetes, Rust and Terraform on us\n- Health insurance",
      ["kubernetes", "rust", "terraform"],
    ],
    ["## What we offer\n\n- An AWS certification budget\n- Dental care", ["aws"]],
    ["## Wir bieten\n\n- Schulungen zu Scala und Kafka\n- 30 Urlaubstage", ["scala", "apache-kafka"]],
    ["## Avantages\n\n- Formation Terraform\n- Mutuelle", ["terraform"]],
    [
      "## Equal opportunity\n\nWe use Java-based software to process applications. We consider all applicants without regard to race, color or religion.",
      ["java"],
    ],
    [
      "## Privacy\n\nYour application is stored in Snowflake on AWS for six months and then deleted.",
      ["snowflake", "aws"],
    ],
    [
      "## About Harrow & Finch Staffing\n\nWe place Java, Scala and Salesforce consultants across the country and are always glad to hear from recruiters' friends.",
      ["java", "scala", "salesforce"],
    ],
    [
      "Harrow & Finch is a staffing agency that has placed more than 2,000 engineers in Java, Scala and SAP roles since 2003.",
      ["java", "scala"],
    ],
  ])("%s", (words, ids) => {
    const text = `# Data Engineer\n\n${BODY}\n\n${words}`;
    for (const id of ids) expect([id, ASKED.includes(needIn(text, id) ?? "")]).toEqual([id, false]);
  });
});

describe("titles that claim more than the work", () => {
  const DUTIES = `## Responsibilities

- Prepare weekly sales dashboards in Tableau and Excel
- Write SQL reports for the finance team
- Answer ad hoc questions from account managers

## Requirements

- SQL, Excel and Tableau
- 1 year of experience with reporting`;
  it.each(["AI Research Scientist", "Principal AI Architect", "Deep Learning Engineer"])("%s", (title) => {
    expect(read(`# ${title}\n\n${DUTIES}`).specialisations[0]?.id).toBe("data-analyst");
  });
});

describe("one ad for several jobs", () => {
  const partsOf = (title: string, duties: readonly string[]) =>
    read(`# ${title}\n\n## Responsibilities\n\n${duties.map((duty) => `- ${duty}`).join("\n")}`)
      .specialisations;
  it.each([
    [
      "Engineers, Data Platform and Machine Learning",
      [
        "Build Spark pipelines and the Snowflake warehouse with dbt and Airflow",
        "Train ranking models in PyTorch",
        "Design A/B tests and present statistics to executives",
      ],
    ],
    [
      "Data Scientist / Data Engineer / ML Engineer",
      [
        "Analyse experiments and forecast demand with R",
        "Own ETL in Airflow and dbt",
        "Deploy models with MLflow, Docker and Kubernetes",
      ],
    ],
  ])("%s", (title, duties) => expect(partsOf(title, duties).length).toBeGreaterThan(1));

  it("AI all-rounder", () => {
    const duties = [
      "Build LLM agents and RAG with LangChain",
      "Run GPU clusters and CI/CD for models with Kubeflow",
      "Design dashboards in Power BI and define KPIs",
    ];
    expect(partsOf("AI all-rounder", duties).length).toBeGreaterThan(1);
  });
});

describe("headings known as a whole open a part, bare, with a colon or marked", () => {
  const forms = (heading: string) => [`${heading}\n`, `${heading}\n\n`, `${heading}:\n`, `## ${heading}\n\n`];
  it.each([
    "Pluses",
    "Extra credit",
    "What would make you stand out",
    "It would be great if you also have",
    "Not required but great",
    "Icing on the cake",
    "Von Vorteil",
    "Das wäre ein Plus",
    "Schön, wenn du auch hast",
    "Idealerweise bringst du mit",
    "Kein Muss, aber ein Plus",
    "Serait un plus",
    "Compétences appréciées",
    "Les petits plus",
    "Requisitos deseables",
    "Se valora positivamente",
    "Puntos extra",
    "Bônus",
    "Valorizamos",
    "Pontos extras",
    "Mooi meegenomen",
    "Het is een pre als je",
    "Gewenst",
  ])("%s", (heading) => {
    for (const form of forms(heading)) {
      const text = `Data Engineer\n\nRequirements\n\n- Strong SQL\n\n${form}- Docker`;
      expect([form, needIn(text, "docker")]).toEqual([form, "preferred"]);
      expect(needIn(text, "sql")).toBe("required");
    }
  });

  it.each([
    ["Privacy notice", "We keep what you send us in Salesforce and Erlang."],
    ["Interview process", "- A task in Salesforce and Erlang"],
    ["Other open roles", "- Salesforce developer\n- Erlang engineer"],
    ["Weitere offene Stellen", "- Salesforce-Berater\n- Erlang-Entwickler"],
    ["Autres postes ouverts", "- Salesforce\n- Erlang"],
    ["Andere vacatures", "- Salesforce\n- Erlang"],
  ])("%s asks for nothing", (heading, words) => {
    for (const form of forms(heading)) {
      const text = `Data Engineer\n\nRequirements\n\n- Strong SQL\n\n${form}${words}`;
      for (const id of ["salesforce", "erlang"])
        expect([form, ASKED.includes(needIn(text, id) ?? "")]).toEqual([form, false]);
    }
  });

  it.each([
    "- Von Vorteil für dich: Python im Alltag",
    "Interview process data with Python",
    "Optional typing in Python",
  ])("but a line with more to it is no heading: %s", (line) => {
    const text = `Data Engineer\n\nRequirements\n\n- Strong SQL\n${line}\n- Docker`;
    expect(needIn(text, "docker")).toBe("required");
  });
});

describe("what is denied is mentioned only", () => {
  it.each([
    "Kafka isn't required",
    "Kafka isn’t needed",
    "You won't write any Kafka",
    "You will never touch Kafka",
    "You needn't know Kafka",
    "We no longer use Kafka",
    "We moved away from Kafka",
    "We are not looking for engineers who only know Kafka",
    "Kafka wird nicht benötigt",
    "Du brauchst kein Kafka",
    "Kafka musst du nicht können",
    "Wir arbeiten nicht mit Kafka",
    "Kenntnisse in Kafka sind keine Voraussetzung",
    "Kafka setzen wir nicht ein",
    "Kafka n'est pas nécessaire",
    "Kafka n’est pas requis",
    "Nous n'utilisons pas Kafka",
    "Aucune expérience avec Kafka demandée",
    "Kafka no es necesario",
    "No es necesario Kafka",
    "No usamos Kafka",
    "Sin necesidad de Kafka",
    "Kafka não é obrigatório",
    "Não usamos Kafka",
    "Sem necessidade de Kafka",
    "Kafka hoef je niet te kennen",
    "Ervaring met Kafka is geen vereiste",
    "Wij gebruiken geen Kafka",
  ])("%s", (words) => {
    for (const line of [`- ${words}`, `- ${words}.`, `- ${words}, strong Docker skills`]) {
      const text = `# Data Engineer\n\n${BODY}\n${line}`;
      expect([line, needIn(text, "apache-kafka")]).toEqual([line, "mentioned"]);
      expect(needIn(text, "sql")).toBe("required");
      if (line.includes("Docker")) expect([line, needIn(text, "docker")]).toEqual([line, "required"]);
    }
  });

  it.each([
    "You won't use only Kafka here",
    "We don't just use Kafka",
    "Wir arbeiten nicht nur mit Kafka",
    "Nous n'utilisons pas seulement Kafka",
    "We moved away from cron to Kafka",
    "Wij werken niet alleen met Kafka",
  ])("but %s", (words) => {
    expect(needIn(`# Data Engineer\n\n${BODY}\n- ${words}`, "apache-kafka")).toBe("required");
  });
});

describe("what stands around the demands", () => {
  it.each([
    ["\nTidemill Labs is the leading Elasticsearch and Kafka platform.", ["elasticsearch", "apache-kafka"]],
    ["\nTidemill ist der führende Anbieter von Kafka-Diensten.", ["apache-kafka"]],
    ["- You will work alongside our data engineers, who use Scala and Erlang", ["scala", "erlang"]],
    ["- HBO- of WO-diploma informatica", ["informatica"]],
    ["- Een afgeronde opleiding Informatica", ["informatica"]],
  ])("%s", (line, ids) => {
    const text = `# Data Engineer\n\n${BODY}\n${line}`;
    for (const id of ids) expect([id, ASKED.includes(needIn(text, id) ?? "")]).toEqual([id, false]);
  });

  it("asks for the tool Informatica, and for what the reader works with", () => {
    const text = `# Data Engineer\n\n${BODY}\n- Experience with Informatica\n- Use Kafka alongside our engineers, who use Scala`;
    expect(["informatica", "apache-kafka"].map((id) => needIn(text, id))).toEqual(["required", "required"]);
    expect(needIn(text, "scala")).toBe("mentioned");
  });
});
