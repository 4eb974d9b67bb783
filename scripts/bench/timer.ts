/** Seconds of processor time, all threads of this process together, and of the clock, since a start. */
export interface Elapsed {
  readonly processor: number;
  readonly clock: number;
}

export function startTimer(): () => Elapsed {
  const usage = process.cpuUsage();
  const began = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(usage);
    return { processor: (user + system) / 1e6, clock: (performance.now() - began) / 1000 };
  };
}
