/** A line of work: titles from first to last, skills by group, and things done in which `*` stands for a skill. */
export interface Career {
  readonly label: string;
  readonly titles: string;
  readonly skills: readonly (readonly [group: string, skills: string])[];
  readonly field: string;
}

/** What is written behind a title now and then. */
export const TITLE_TAILS =
  ", AI Platform|, Search| (Contract)| – Search & Ranking|, Risk and Fraud| II|, Applied Research| (Part-time)| - Payments|/Team Lead|, NLP| & Tech Lead|, Growth Analytics";

export const CAREERS: readonly Career[] = [
  {
    label: "Machine learning engineer",
    titles:
      "Junior Software Engineer|Machine Learning Engineer|Senior Machine Learning Engineer|Staff ML Engineer",
    skills: [
      ["Languages", "Python|C++|SQL|Bash"],
      ["Machine learning", "PyTorch|scikit-learn|XGBoost|TensorFlow|MLflow"],
      ["Infrastructure", "Docker|Kubernetes|AWS|Terraform"],
    ],
    field: "Computer Science|Machine Learning",
  },
  {
    label: "Data scientist",
    titles: "Data Analyst|Data Scientist|Senior Data Scientist|Lead Data Scientist",
    skills: [
      ["Programming", "Python|R|SQL"],
      ["Methods", "A/B testing|Causal inference|Time series|Bayesian statistics"],
      ["Tools", "pandas|scikit-learn|Tableau|Snowflake|dbt"],
    ],
    field: "Statistics|Applied Mathematics|Econometrics",
  },
  {
    label: "Data engineer",
    titles: "Database Administrator|Data Engineer|Senior Data Engineer|Principal Data Engineer",
    skills: [
      ["Languages", "Python|Scala|SQL|Java"],
      ["Data", "Apache Spark|Apache Kafka|Apache Airflow|dbt|Snowflake"],
      ["Cloud", "AWS|Google Cloud|Terraform|Docker"],
    ],
    field: "Information Systems|Computer Engineering",
  },
  {
    label: "Computer vision researcher",
    titles: "Research Assistant|Doctoral Researcher|Postdoctoral Fellow|Research Scientist",
    skills: [
      ["Research", "Computer vision|Deep learning|SLAM"],
      ["Tools", "PyTorch|OpenCV|CUDA|ROS"],
      ["Languages", "Python|C++|MATLAB"],
    ],
    field: "Computer Vision|Electrical Engineering|Robotics",
  },
  {
    label: "NLP engineer",
    titles: "Computational Linguist|NLP Engineer|Senior NLP Engineer|Head of Language Technology",
    skills: [
      ["NLP", "Hugging Face Transformers|spaCy|RAG|LangChain"],
      ["Programming", "Python|TypeScript|SQL"],
      ["Tools", "PyTorch|Elasticsearch|Docker|Git"],
    ],
    field: "Computational Linguistics|Artificial Intelligence",
  },
  {
    label: "Backend developer moving to MLOps",
    titles: "Web Developer|Software Developer|Backend Engineer|MLOps Engineer",
    skills: [
      ["Languages", "Go|Python|TypeScript|Java"],
      ["Platform", "Kubernetes|Docker|Terraform|GitHub Actions|Prometheus"],
      ["Data stores", "PostgreSQL|Redis|MongoDB"],
    ],
    field: "Software Engineering|Informatics",
  },
  {
    label: "Analytics manager",
    titles: "Business Analyst|Analytics Consultant|Analytics Manager|Director of Data",
    skills: [
      ["Analytics", "SQL|Power BI|Tableau|Excel"],
      ["Methods", "A/B testing|Forecasting"],
      ["Stack", "BigQuery|Looker|dbt|Python"],
    ],
    field: "Business Administration|Economics",
  },
  {
    label: "Bioinformatician",
    titles:
      "Laboratory Technician|Bioinformatician|Senior Bioinformatics Scientist|Team Leader Bioinformatics",
    skills: [
      ["Programming", "R|Python|Bash|SQL"],
      ["Methods", "Genomics|Statistics|Deep learning"],
      ["Tools", "Docker|Git|Linux|AWS"],
    ],
    field: "Bioinformatics|Molecular Biology",
  },
];

/** Careers that only the layouts held apart are tried with. */
export const RARE_CAREERS: readonly Career[] = [
  {
    label: "Robotics software engineer",
    titles: "Embedded Developer|Robotics Software Engineer|Perception Engineer|Principal Engineer, Autonomy",
    skills: [
      ["Robotics", "ROS|SLAM|Gazebo|OpenCV"],
      ["Languages", "C++|Python|Rust"],
      ["Tools", "CUDA|Docker|Linux|Git"],
    ],
    field: "Mechatronics|Robotics",
  },
  {
    label: "Quantitative analyst",
    titles: "Actuarial Trainee|Quantitative Analyst|Quantitative Researcher|Vice President, Model Risk",
    skills: [
      ["Languages", "Python|C++|R|SQL"],
      ["Methods", "Time series|Monte Carlo simulation|Bayesian statistics"],
      ["Tools", "NumPy|pandas|Git|Spark"],
    ],
    field: "Financial Mathematics|Physics",
  },
];

export const DEEDS: readonly string[] = [
  "Built a service in * and * that scores two million requests a day with a median delay of 18 ms.",
  "Moved the nightly jobs to *, which cut their cost by a third and the failures to one a month.",
  "Introduced * to a team of five; wrote the guide that is still in use, and gave a workshop every quarter.",
  "Designed and ran the evaluation of a new model with *, from the first sketch to the talk before the board.",
  "Rewrote the import of customer files with *, so that a broken row no longer stops the whole batch.",
  "Kept an old system in * alive while its successor in * was written, without a day of downtime.",
  "Found, by way of *, that one in nine records was counted twice, and corrected four years of reports.",
  "Supervised two students, whose theses on * were both graded very good.",
  "Was on call one week in six.",
  "Worked with colleagues from law, sales and support to define what a good answer is, and measured it with *.",
  "Reduced the time from an idea to a first experiment from three weeks to two days with * and *.",
];

export const SUMMARIES: readonly string[] = [
  "I turn vague questions into figures that hold, and figures into systems that run without me. I like small teams, plain words and tests.",
  "Engineer with an eye for the whole path from raw data to the person who has to decide. I look for work with a use that can be explained at a kitchen table.",
  "After some years in another trade I came to data by way of an evening course, and stayed. I bring patience, clear writing and the habit of asking why.",
  "I have led teams of up to nine people and still write code every week. My last three projects went live on the day that was promised.",
];
