/** Server-sent events from a stream of bytes, one after the other (HTML Living Standard, 9.2.6). */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let held = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      held += decoder.decode(value, { stream: true });
      for (let end = held.indexOf("\n\n"); end !== -1; end = held.indexOf("\n\n")) {
        const event = eventIn(held.slice(0, end));
        held = held.slice(end + 2);
        if (event) yield event;
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function eventIn(block: string): ServerEvent | null {
  const fields = block
    .split("\n")
    .map((line) => [line.split(":", 1)[0]!, line.slice(line.indexOf(":") + 1).replace(/^ /u, "")]);
  const data = fields.filter(([name]) => name === "data").map(([, value]) => value!);
  const event = fields.find(([name]) => name === "event")?.[1] ?? "message";
  return data.length === 0 ? null : { event, data: data.join("\n") };
}
