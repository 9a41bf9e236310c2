import { secureHeaders } from "hono/secure-headers";

/**
 * Nothing but this server's own scripts, styles and data: no inline code, no other host, no frame. The page that
 * reads a résumé can ask for nothing but this server's files.
 */
export const safeHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    connectSrc: ["'self'"],
    scriptSrc: ["'self'"],
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
