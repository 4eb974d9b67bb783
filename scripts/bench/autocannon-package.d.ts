/** What is used of autocannon 8, which comes without types. */
declare module "autocannon" {
  namespace autocannon {
    interface Request {
      readonly path: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
    interface Options {
      readonly url: string;
      readonly connections: number;
      /** Seconds; or `amount` of requests. */
      readonly duration?: number;
      readonly amount?: number;
      readonly requests?: readonly Request[];
      /** Called with each connection before its first request. */
      readonly setupClient?: (connection: { setRequests(requests: readonly Request[]): void }) => void;
    }
    interface Result {
      /** Seconds. */
      readonly duration: number;
      readonly requests: { readonly total: number };
      /** Milliseconds. */
      readonly latency: { readonly p50: number; readonly p99: number };
      readonly "2xx": number;
      readonly "3xx": number;
      readonly non2xx: number;
      readonly errors: number;
    }
  }
  function autocannon(options: autocannon.Options): Promise<autocannon.Result>;
  export default autocannon;
}
