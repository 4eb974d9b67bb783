/** Lays a network out beside the page, which goes on answering meanwhile. */
import { laidOut, type ToLayOut } from "./layout.ts";

addEventListener("message", ({ data }: MessageEvent<ToLayOut>) => postMessage(laidOut(data)));
