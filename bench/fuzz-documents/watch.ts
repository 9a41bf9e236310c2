import childProcess from "node:child_process";
import dns from "node:dns";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

/** Calls that a reader of documents has no business to make, in the order they were made. */
export const reached: string[] = [];

/**
 * From now on every attempt to open a connection, look up a name, start a process or open a file fails and is noted.
 * Whatever the readers load must have been loaded before.
 */
export function watchTheDoors(): void {
  const shut = (holder: object, name: string) => {
    const forbidden = () => {
      reached.push(name);
      throw new Error(`${name} was called`);
    };
    Object.defineProperty(holder, name, { value: forbidden, writable: true, configurable: true });
  };
  for (const name of ["fetch", "WebSocket", "EventSource"]) shut(globalThis, name);
  shut(net.Socket.prototype, "connect");
  for (const name of ["connect", "createConnection"]) shut(net, name);
  for (const library of [http, https]) for (const name of ["request", "get"]) shut(library, name);
  for (const name of ["lookup", "resolve"]) shut(dns, name);
  for (const name of ["spawn", "exec", "execFile", "fork"]) shut(childProcess, name);
  for (const name of ["readFile", "readFileSync", "open", "openSync", "createReadStream"]) shut(fs, name);
  for (const name of ["readFile", "open"]) shut(fs.promises, name);
  syncBuiltinESMExports();
}
