import type { RetroDocument } from "../retro/RetroDocument";
import { type CareerPath, careerPath } from "../workspace/careerPath";

/** The links of a retrospective that Markdown knows nothing of: the career file that its front matter names. */
export function linkRetro(document: RetroDocument): readonly CareerPath[] {
  const path = careerPath(document);
  return path ? [path] : [];
}
