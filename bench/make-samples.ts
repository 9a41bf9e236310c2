import { mkdir, readFile, writeFile } from "node:fs/promises";
import type { JsonResume } from "../src/formats/jsonresume/shape.ts";
import { wordDocx } from "./samples/docx.ts";
import { htmlResume } from "./samples/html.ts";
import { academicPdf } from "./samples/pdf-academic.ts";
import { plainPdf } from "./samples/pdf-plain.ts";
import { sidebarPdf } from "./samples/pdf-sidebar.ts";
import { markdownResume, plainTextResume } from "./samples/text-layouts.ts";

/** Writes the sample résumés of data/samples from their truth files: `node bench/make-samples.ts [FOLDER]`. */
const folder = process.argv[2] ?? new URL("../data/samples", import.meta.url).pathname;

type Layout = (resume: JsonResume) => Uint8Array | string | Promise<Uint8Array>;

const FILES: readonly {
  truth: string;
  file: string;
  kind: string;
  label: string;
  about: string;
  layout: Layout | null;
}[] = [
  {
    truth: "graduate",
    file: "graduate.pdf",
    kind: "pdf",
    label: "Recent graduate",
    about:
      "A master's degree in AI, one internship and a search project; wants to work with language models.",
    layout: plainPdf,
  },
  {
    truth: "career-changer",
    file: "career-changer.docx",
    kind: "docx",
    label: "Career changer",
    about: "A nurse who has worked half-time with hospital data for three years.",
    layout: wordDocx,
  },
  {
    truth: "data-scientist",
    file: "data-scientist.pdf",
    kind: "pdf",
    label: "Data scientist",
    about: "Ten years in statistics, retail and insurance: experiments, forecasts, pricing.",
    layout: sidebarPdf,
  },
  {
    truth: "mlops",
    file: "mlops.html",
    kind: "html",
    label: "MLOps engineer",
    about: "From servers to model platforms: Kubernetes, pipelines, monitoring.",
    layout: htmlResume,
  },
  {
    truth: "mlops",
    file: "mlops.md",
    kind: "markdown",
    label: "MLOps engineer (Markdown)",
    about: "The same person as a Markdown file.",
    layout: markdownResume,
  },
  {
    truth: "vision-phd",
    file: "vision-phd.pdf",
    kind: "pdf",
    label: "Computer vision PhD",
    about: "A postdoctoral researcher with publications and a robotics internship.",
    layout: academicPdf,
  },
  {
    truth: "engineering-manager",
    file: "engineering-manager.txt",
    kind: "text",
    label: "Engineering manager",
    about: "Leads search and recommendation teams after years of building them.",
    layout: plainTextResume,
  },
  {
    truth: "engineering-manager",
    file: "engineering-manager.json",
    kind: "json",
    label: "Engineering manager (JSON Resume)",
    about: "The same person as a JSON Resume file.",
    layout: null,
  },
];

await mkdir(folder, { recursive: true });
for (const { truth, file, layout } of FILES) {
  if (!layout) continue;
  const resume = JSON.parse(await readFile(`${folder}/${truth}.json`, "utf8")) as JsonResume;
  const content = await layout(resume);
  await writeFile(`${folder}/${file}`, content);
  console.log(`${file}  ${content.length.toLocaleString("en")} bytes`);
}
const index = FILES.map(({ truth, file, kind, label, about }) => {
  return { id: file.replace(".", "-"), label, file, kind, about, truth: `${truth}.json` };
});
await writeFile(`${folder}/index.json`, `${JSON.stringify(index, null, 2)}\n`);
