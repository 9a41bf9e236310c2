// Makes the models that readers load ready for use, in dist/; set-up runs it on the Node of the project.
import { compileShippedModels } from "../src/store/reader.ts";

compileShippedModels();
