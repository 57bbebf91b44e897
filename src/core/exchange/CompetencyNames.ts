import { cutName, foldName } from "../text/likeness";
import type { ReadmeCompetency } from "./Readme";

/** The names of required competencies, to tell whether a line is about one of them. */
export class CompetencyNames {
  private readonly whole = new Set<string>();
  private readonly heads = new Set<string>();

  constructor(required: readonly ReadmeCompetency[]) {
    const add = ({ text, parts }: ReadmeCompetency): void => {
      this.whole.add(foldName(text));
      this.heads.add(foldName(cutName(text))).add(foldName(beforeDash(text)?.name ?? text));
      for (const part of parts) add(part);
    };
    for (const competency of required) add(competency);
  }

  /** Whether a text is one of the names, or one cut before what explains it. */
  has(text: string): boolean {
    const fold = foldName(text);
    return this.whole.has(fold) || this.heads.has(fold);
  }

  /** The name that a line begins with, before a colon, a dash or an arrow, and what stands behind it. */
  begins(text: string): { readonly name: string; readonly rest: string } | undefined {
    const colon = /^([^:：]{1,120})[:：]\s*(\S.*)$/su.exec(text);
    if (colon?.[1] && colon[2] && this.has(colon[1])) return { name: colon[1].trim(), rest: colon[2] };
    const dash = beforeDash(text);
    return dash && this.has(dash.name) ? dash : undefined;
  }

  /** The name that a text begins with, whole words before any others: `WebGL 튜토리얼만 …`. */
  opening(text: string): string | undefined {
    const words = text.slice(0, 120).split(/\s+/u).slice(0, 6);
    for (let count = words.length - 1; count > 0; count--) {
      const name = words.slice(0, count).join(" ");
      if (this.has(name)) return name;
    }
    return undefined;
  }

  /** The name that a sentence begins with as its topic or object: `Redis는 …`, `배포를 …`. */
  topic(sentence: string): string | undefined {
    const found = /^(.{2,60}?)\s?(?:은|는|이|가|을|를)\s/u.exec(sentence)?.[1];
    return found !== undefined && this.has(found) ? found : undefined;
  }
}

function beforeDash(text: string): { readonly name: string; readonly rest: string } | undefined {
  const match = /^(\S.{0,119}?)\s*(?:\s[-–—]\s|=>|->|→)\s*(\S.*)$/su.exec(text);
  return match?.[1] && match[2] ? { name: match[1], rest: match[2] } : undefined;
}
