import { parentPort, workerData } from "node:worker_threads";
import { openScan } from "../pictures/open-scan.ts";
import { readDocument } from "../read-document.ts";
import type { ApartTask } from "./read-apart.ts";

// pdf.js now and then rejects a promise that nobody waits for; the answer comes by another way.
process.on("unhandledRejection", () => undefined);

const { want, bytes, name } = workerData as ApartTask;
parentPort?.postMessage(await (want === "text" ? readDocument(bytes, name) : openScan(bytes, name)));
