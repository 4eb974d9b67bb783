/** Projects that reports name, documents with the stage they have come to, and commitments with what became of them. */
import type { Part } from "../brief.ts";
import type { Material } from "../material.ts";
import { commitments } from "./commitments.ts";
import { papers } from "./papers.ts";
import { projects } from "./projects.ts";

export function ledgers(material: Material): Part[] {
  return [
    { head: "Commitments", body: commitments(material) },
    { head: "Documents", body: papers(material) },
    { head: "Projects", body: projects(material) },
  ];
}
