import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** The recogniser of text in pictures is WebAssembly, which its own worker, and nothing else, may compile. */
export const safeHeaders: MiddlewareHandler = (context, next) =>
  (context.req.path.startsWith("/ocr/") ? forRecogniser : forPages)(context, next);

/**
 * Nothing but this server's own scripts, styles and data: no inline code, no other host, no frame. The page that
 * reads a résumé can ask for nothing but this server's files.
 */
const headers = (scriptSrc: string[]) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      connectSrc: ["'self'"],
      scriptSrc,
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      workerSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: "no-referrer",
    xFrameOptions: "DENY",
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    // Served on this machine without TLS; a proxy in front of it states its own.
    strictTransportSecurity: false,
  });

const forPages = headers(["'self'"]);
const forRecogniser = headers(["'self'", "'wasm-unsafe-eval'"]);
