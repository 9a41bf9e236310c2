import type { SpecialisationId } from "../../src/core/vocabulary.ts";

/** Words and pairs of words that the field agrees on; they stand in for ads where a specialisation has few. */
export const SEED_WORDS: Partial<Record<SpecialisationId, string>> = {
  "quantum-ml-researcher": "quantum|qubits|quantum computing|quantum algorithms|variational|qiskit",
  "climate-ml-engineer":
    "climate|weather|carbon|emissions|renewable|energy systems|earth observation|satellite imagery|remote sensing|grid|forecasting weather|environmental",
  "responsible-ai-specialist":
    "responsible ai|ai ethics|ai governance|ai safety|fairness|bias|accountability|ai risk|policy|red teaming|alignment|transparency|ai act|trustworthy",
  "reinforcement-learning-engineer":
    "reinforcement learning|rl|reward|policy optimization|rlhf|environments|simulators|agents trained|offline rl|reward models",
  "security-ml-engineer":
    "fraud|threat|threats|malware|abuse|adversarial|attackers|anomaly detection|security|intrusion|fraud detection|prompt injection|ai security|phishing",
  "robotics-engineer":
    "robot|robots|robotics|ros|manipulation|motion planning|slam|sensors|control systems|hardware|autonomy|actuators",
  "computer-vision-engineer":
    "computer vision|vision|images|image|video|detection|segmentation|object detection|cameras|3d|opencv|tracking",
  "nlp-engineer":
    "nlp|natural language|speech|text|language models|linguistics|named entity|translation|asr|sentiment|tokenization|spacy",
  "deep-learning-engineer":
    "deep learning|neural networks|neural network|cuda|quantization|kernels|architectures|pytorch|tensorrt|model compression",
  "mlops-engineer":
    "mlops|model deployment|model monitoring|model registry|ci cd|kubernetes|mlflow|kubeflow|deployment pipelines|drift|automation",
  "ml-infrastructure-engineer":
    "ml infrastructure|gpu|gpus|distributed training|inference|ml platform|clusters|throughput|latency|model serving|training infrastructure|compilers|nccl|infiniband|vllm",
  "ai-research-scientist":
    "research|publications|novel|papers|neurips|icml|state of|phd|publish|experiments|research agenda|conferences",
  "ai-engineer":
    "llm|llms|agents|agentic|rag|prompt|prompts|prompt engineering|langchain|openai|generative ai|vector|copilot|ai features",
  "data-engineer":
    "data pipelines|etl|data warehouse|airflow|spark|dbt|snowflake|kafka|data lake|ingestion|elt|data modeling",
  "data-analyst":
    "dashboards|reporting|reports|tableau|insights|looker|power bi|kpis|stakeholders|analytics|sql queries",
  "data-scientist":
    "statistical|hypotheses|experiments|experimentation|causal|a b|insights|predictive models|statistics|regression",
  "machine-learning-engineer":
    "machine learning|ml models|recommendation|ranking|recommender|feature engineering|train models|personalization|ml systems",
  "ai-product-manager":
    "product strategy|roadmap|product vision|user research|go to|product requirements|prioritize|product management|backlog",
  "software-engineer":
    "backend|frontend|full stack|web applications|microservices|apis|react|unit tests|code reviews",
  other: "customers|sales|quota|support tickets|recruiting|coaching|campaigns|curriculum|account",
};

/** The title words of specialisations that too few titles of the data name. */
export const SEED_TITLES: Partial<Record<SpecialisationId, string>> = {
  "quantum-ml-researcher": "quantum",
  "climate-ml-engineer": "climate",
  "responsible-ai-specialist": "responsible ai",
  "reinforcement-learning-engineer": "reinforcement learning",
  "robotics-engineer": "robotics",
  "computer-vision-engineer": "computer vision",
  "nlp-engineer": "nlp",
  "deep-learning-engineer": "deep learning",
};
