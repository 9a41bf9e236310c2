import type { SpecialisationId } from "../../src/core/vocabulary.ts";

/**
 * Words and pairs of words that tell what an ad is about. Unlike single words, which need ads to learn from, how thick
 * a subject's words stand in a text speaks for a specialisation even where readers saw few of its ads.
 */
export const SUBJECT_WORDS: Readonly<Record<SpecialisationId, string>> = {
  "security-ml-engineer":
    "security|cybersecurity|cyber|threat|threats|vulnerability|vulnerabilities|fraud|fraudulent|fraudsters|anomaly|anomalies|anomalous|attack|attacks|attacker|attackers|cyberattacks|siem|soc|malware|spam|phishing|intrusion|adversarial|adversary|adversaries|abuse|abusive|financial crime|financial crimes|money laundering|aml|trust safety|trust and|red team|red teaming|bot detection|jailbreak|exploits",
  "nlp-engineer":
    "nlp|natural language|speech|voice|asr|tts|text to|transcription|transcripts|translation|machine translation|named entity|ner|conversational|dialog|dialogue|dialogflow|chatbot|chatbots|linguistics|linguistic|linguists|text classification|text mining|summarization|information extraction|semantic|tokenization|phonetics|multilingual|sentiment",
  "computer-vision-engineer":
    "computer vision|vision|visual|image|images|imaging|imagery|video|videos|camera|cameras|opencv|object detection|segmentation|slam|3d|lidar|point cloud|point clouds|pose estimation|pixel|pixels|ocr|perception|photogrammetry|image processing",
  "robotics-engineer":
    "robot|robots|robotic|robotics|ros|ros2|manipulation|kinematics|autonomous|autonomy|drone|drones|actuators|gazebo|motion planning|path planning|control system|control systems|lidar|slam|sensor fusion|uav|embedded",
  "reinforcement-learning-engineer":
    "reinforcement|reinforcement learning|rl|rlhf|reward|control policies|mujoco|gymnasium|self play|policy optimization|policy gradient|ppo|simulation|simulations|simulator|simulators|simulate|bandit|bandits|multi agent",
  "ai-research-scientist":
    "research|researcher|researchers|researching|scientist|scientists|publication|publications|publish|published|publishing|paper|papers|neurips|icml|iclr|acl|cvpr|emnlp|novel|state of|phd|conference|conferences|peer reviewed|peer review",
  "deep-learning-engineer":
    "deep learning|neural|neural networks|neural network|cnn|cnns|rnn|rnns|gan|gans|transformer|transformers|quantization|pruning|distillation|kernel|kernels|cuda|tensorrt|architectures|pytorch",
  "ml-infrastructure-engineer":
    "gpu|gpus|distributed training|inference|cuda|ml platform|model serving|compiler|compilers|kernel|kernels|nccl|triton|vllm|cluster|clusters|hpc|ml infrastructure|ai infrastructure|training infrastructure|throughput|accelerator|accelerators|tpu|tpus|feature store|slurm|ray",
  "mlops-engineer":
    "mlops|ml ops|llmops|model monitoring|model registry|model deployment|mlflow|kubeflow|sagemaker|vertex ai|ci cd|cicd|pipeline|pipelines|airflow|drift|productionize|productionizing|productionization|deployment|deployments|observability|terraform|kubernetes",
  "responsible-ai-specialist":
    "fairness|bias|biases|responsible ai|ethics|ethic|ethical|ethically|governance|ai governance|ai safety|explainability|explainable|interpretability|interpretable|transparency|transparent|transparently|alignment|regulation|regulations|regulatory|regulators|regulated|ai act|audit|audits|auditing|auditability|policy|harm|harms|trustworthy|risk|risks|accountability",
  "climate-ml-engineer":
    "climate|weather|carbon|renewable|renewables|energy|emissions|sustainability|sustainable|earth|solar|wind|grid|satellite|geospatial|hydrology|environmental|decarbonization",
  "quantum-ml-researcher": "quantum|qubit|qubits|qiskit",
  "ai-product-manager":
    "product manager|product managers|product management|product strategy|product vision|product requirements|product owner|roadmap|roadmaps|stakeholder|stakeholders|go to|user story|user stories|prioritize|prioritizes|prioritized|prioritise|prioritizing|prioritization|backlog|launch|launches|launched|launching|prd|prds",
  "ai-engineer":
    "llm|llms|large language|rag|retrieval augmented|prompt|prompts|prompting|prompt engineering|agent|agents|agentic|langchain|langgraph|openai|gpt|generative|genai|copilot|copilots|fine tune|fine tuned|fine tuning|embedding|embeddings|vector database|vector databases|vector dbs|vector search|vector stores|anthropic|claude|chatbot|chatbots|mcp",
  "machine-learning-engineer":
    "machine learning|ml|model|models|training models|algorithm|algorithms|recommendation|recommendations|recommender|ranking|personalization|forecast|forecasts|forecasting|predictive|feature engineering|scikit|xgboost|classifier|classifiers",
  "data-scientist":
    "data science|data scientist|data scientists|statistics|statistical|statistically|statisticians|experiment|experiments|experimental|experimentation|experimenting|hypothesis|hypotheses|causal|insight|insights|regression|predictive|analyze|analyse|analytics",
  "data-engineer":
    "data engineer|data engineers|data engineering|etl|elt|data pipeline|data pipelines|warehouse|warehouses|warehousing|spark|airflow|dbt|snowflake|databricks|data lake|data lakes|data lakehouse|kafka|ingestion|ingesting|data model|data models|data modeling|data modelling",
  "data-analyst":
    "analyst|analysts|dashboard|dashboards|dashboarding|tableau|power bi|report|reports|reporting|looker|kpi|kpis|excel|visualization|visualizations|visualisation|business intelligence|bi|ad hoc",
  "software-engineer":
    "software engineer|software engineers|software engineering|backend|back end|frontend|front end|full stack|api|apis|microservice|microservices|react|java|web|mobile|ios|android|node|nodejs|code review|code reviews|typescript|sre|devops",
  other:
    "quota|quotas|sales engineer|account executive|account executives|pre sales|business development|customer success|customer support|technical support|helpdesk|help desk|recruiter|recruiters|recruiting|recruitment|talent acquisition|marketing campaigns|teach|teaches|teaching|teacher|teachers|curriculum|trainer|direct reports|people management|managing teams|budget|budgets|budgeting|vendor management|procurement|payroll|project manager|project management|program manager|program management",
};
