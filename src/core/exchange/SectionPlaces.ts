import type { Block } from "../markdown/Block";
import type { CareerHeading } from "../vocabulary/careerHeadings";
import type { ReadmeSection } from "./Readme";

/** Tells which section a heading of the template opens, from its words and from the headings before it. */
export class SectionPlaces {
  private half: "kys" | "gap" | undefined;
  private gapLevel = 0;
  private gapBegun = false;

  sectionOf(heading: CareerHeading, level: number, next: Block | undefined): ReadmeSection | "checklist" | "title" {
    switch (heading) {
      case "keyStrengths":
        this.half ??= "kys";
        return "strengths";
      case "kys":
        this.half = "kys";
        return "kys";
      case "goal":
        return this.half === "gap" ? "gapGoal" : "goals";
      case "chosenGoal":
        this.half = "gap";
        return "gapGoal";
      case "core":
        if (this.half !== "gap") {
          this.half ??= "kys";
          return "strengths";
        }
        this.gapBegun = true;
        return "required";
      case "required":
      case "current":
        this.half = "gap";
        this.gapBegun = true;
        return heading;
      case "gap":
        // Gap 분석 names the half and a section in it; the half comes first and has headings right below it. Who
        // has several goals may have as many halves.
        if (this.gapBegun && level <= this.gapLevel && next?.kind === "heading" && next.level > level) return "gap";
        if (this.gapBegun && (this.gapLevel === 0 || level >= this.gapLevel)) return "analysis";
        this.half = "gap";
        this.gapLevel = level;
        if (next === undefined || next.kind === "heading" || next.kind === "paragraph") return "gap";
        this.gapBegun = true;
        return "analysis";
      case "currentAndAnalysis":
        this.gapBegun = true;
        return "analysis";
      default:
        return heading;
    }
  }

  /** Where the text below a heading of another kind belongs: beside the section that it follows. */
  outside(after: ReadmeSection | "checklist"): ReadmeSection {
    if (after === "head" || after === "checklist" || after === "name") return after === "name" ? "name" : "head";
    if (after === "strengths" || after === "readme" || after === "goals" || after === "kys") return "kys";
    return "gap";
  }
}
