import { openDatabase } from "../../../src/store/database/connect.ts";

/** A program that uses the database of a folder until its standard input ends. */
const database = await openDatabase({ kind: "embedded", folder: process.argv[2]! });
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.on("end", resolve).resume());
await database.close();
