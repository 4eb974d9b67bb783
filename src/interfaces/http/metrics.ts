/** Figures of a server for Prometheus: what was asked and how long it took, jobs, threads, the record. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export interface Figures {
  readonly threads: () => number;
  readonly waiting: () => number;
  readonly kept: () => number;
  readonly jobs: () => { readonly waiting: number; readonly running: number };
  readonly record: () => { readonly bytes: number; readonly revisions: number; readonly meetings: number };
}

/** In seconds: questions take milliseconds, briefs of long histories some seconds. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export class Metrics {
  readonly #registry = new Registry();
  readonly #duration: Histogram<"route" | "method" | "status">;
  readonly #cache: Counter<"outcome">;
  readonly #faults: Counter;

  constructor(figures: Figures) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry, prefix: "chancery_" });
    this.#duration = new Histogram({
      name: "chancery_http_request_duration_seconds",
      help: "Time from a request to its answer, by route, method and status.",
      labelNames: ["route", "method", "status"],
      buckets: BUCKETS,
      registers,
    });
    this.#cache = new Counter({
      name: "chancery_answers_total",
      help: "Answers: worked out, kept from before, not changed since the client had it (304), or failed.",
      labelNames: ["outcome"],
      registers,
    });
    this.#faults = new Counter({ name: "chancery_faults_total", help: "Faults of Chancery itself.", registers });
    const gauge = (name: string, help: string, value: () => number) =>
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(value());
        },
      });
    gauge("chancery_question_threads", "Threads that answer questions.", figures.threads);
    gauge("chancery_questions_waiting", "Questions that wait for a thread.", figures.waiting);
    gauge("chancery_answers_kept_bytes", "Answers that are kept until the record changes.", figures.kept);
    gauge("chancery_jobs_waiting", "Jobs that wait for those before them.", () => figures.jobs().waiting);
    gauge("chancery_jobs_running", "Jobs at work.", () => figures.jobs().running);
    gauge("chancery_record_bytes", "Size of the record's file.", () => figures.record().bytes);
    gauge("chancery_record_revisions", "Texts of reports in the record.", () => figures.record().revisions);
    gauge("chancery_record_meetings", "Meetings that the record tells of.", () => figures.record().meetings);
  }

  /** `seconds` from its coming to its answer. */
  request(route: string, method: string, status: number, seconds: number): void {
    this.#duration.observe({ route, method, status: String(status) }, seconds);
  }

  answer(outcome: "made" | "kept" | "unchanged" | "failed"): void {
    this.#cache.inc({ outcome });
  }

  fault(): void {
    this.#faults.inc();
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  get mediaType(): string {
    return this.#registry.contentType;
  }
}
