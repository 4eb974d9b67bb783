/** One commit, one verdict: properties are tried on the same cases each time. `FC_SEED=7 npm test` tries others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_260) });
