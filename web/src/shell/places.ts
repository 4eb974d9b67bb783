/** The pages that are one step away from every other: what they are called, and the key after `g`. */
export const PLACES = [
  { to: "/", name: "Relations", key: "r" },
  { to: "/search", name: "Search", key: "s" },
  { to: "/network", name: "Network", key: "n" },
  { to: "/review", name: "Review", key: "v" },
  { to: "/brief", name: "Brief", key: "b" },
  { to: "/add", name: "Add", key: "a" },
] as const;
