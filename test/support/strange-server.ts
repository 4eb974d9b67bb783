/** A web server on this machine that behaves, and misbehaves, as sites do: what it answers is told by the path that is asked for. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createPlainServer, type Socket } from "node:net";
import { setInterval } from "node:timers";
import { brotliCompressSync, gzipSync } from "node:zlib";

export type Behaviour = (response: ServerResponse, request: IncomingMessage, asked: number) => void;

export interface StrangeServer {
  readonly port: number;
  /** Paths that were asked for, in order, and the headers of each. */
  readonly asked: readonly {
    readonly path: string;
    readonly at: number;
    readonly headers: IncomingMessage["headers"];
  }[];
  forget(): void;
  close(): Promise<void>;
}

export async function startStrangeServer(paths: Readonly<Record<string, Behaviour>>): Promise<StrangeServer> {
  const asked: { path: string; at: number; headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const before = asked.filter((each) => each.path === path).length;
    asked.push({ path, at: performance.now(), headers: request.headers });
    const behaviour = paths[path] ?? paths[path.replace(/\d+$/u, "N")];
    if (behaviour) behaviour(response, request, before);
    else status(404)(response, request, before);
  });
  const port = await listening(server);
  return {
    port,
    asked,
    forget: () => {
      asked.length = 0;
    },
    close: () => closed(server),
  };
}

/** One that does not speak HTTP: it answers whatever it is told with these bytes. */
export async function startPlainServer(bytes: string): Promise<{ port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createPlainServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("data", () => socket.end(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

export function give(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => response.writeHead(200, { "content-type": "text/html", ...headers }).end(body);
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}): Behaviour {
  return (response) => response.writeHead(code, headers).end("<p>A page that says so at some length.</p>");
}

export function redirect(location: string, code = 302): Behaviour {
  return status(code, { location });
}

/** A byte now and then, for ever. */
export function drip(milliseconds: number): Behaviour {
  return (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const dripping = setInterval(() => response.write("x"), milliseconds);
    response.on("close", () => clearInterval(dripping));
  };
}

export const silence: Behaviour = () => {};

export const endless: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "text/html" });
  const more = Buffer.alloc(64 * 1024, "They met. ");
  const write = (): void => {
    while (!response.destroyed && response.write(more));
    if (!response.destroyed) response.once("drain", write);
  };
  write();
};

/** So many bytes of nothing, packed. */
export function bomb(bytes: number, encoding: "gzip" | "br"): Behaviour {
  const nothing = Buffer.alloc(bytes);
  return give(encoding === "gzip" ? gzipSync(nothing) : brotliCompressSync(nothing), { "content-encoding": encoding });
}

/** Says that it is longer than it is, and goes away. */
export const cutOff: Behaviour = (response) => {
  response.writeHead(200, { "content-type": "text/html", "content-length": "5000" });
  response.write("<p>They met in");
  setTimeout(() => response.destroy(), 20);
};

/** What has not changed is not sent again; `text` may change between one time and the next. */
export function withTag(text: () => string): Behaviour {
  return (response, request) => {
    const etag = `"${Buffer.from(text()).toString("base64url").slice(-16)}"`;
    if (request.headers["if-none-match"] === etag) response.writeHead(304, { etag }).end();
    else response.writeHead(200, { "content-type": "text/html", etag }).end(text());
  };
}
