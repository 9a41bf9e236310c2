/** An ad to try the page with. Invented: no real employer is meant. */
export const SAMPLE_AD = `Machine Learning Engineer

Location: Remote (UK or Ireland)

About us
Harbour Lamp (an invented company) plans delivery routes for bakeries. We raised £12 million in 2024. Our website is written in Ruby.

What you will do
- Build deployment pipelines for our models with Docker, Kubernetes and Terraform
- Watch models in production with Prometheus and Grafana, and retrain them when the data drifts
- Keep the model registry in MLflow and the CI/CD of our models in order
- Build an assistant for planners with large language models and retrieval-augmented generation

What we ask for
- 3+ years of experience in software or machine learning engineering
- Strong Python
- Experience with AWS
- No PhD needed

Nice to have
- Airflow or Kubeflow

What we offer
- £70,000 to £85,000 a year
- Free bread, and courses in Rust and Go
`;
