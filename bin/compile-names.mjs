// Compiles the names of all skills into dist/names.bin; set-up runs it on the Node of the project.
import { compileNames } from "../src/store/compiled-names.ts";
import { shippedTaxonomy } from "../src/store/shipped.ts";

compileNames(shippedTaxonomy());
