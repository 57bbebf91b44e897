import type { Pauses } from "../../Pauses";
import { TextPattern } from "../../vocabulary/TextPattern";
import type { Period } from "../../time/Period";
import { append } from "../../text/append";
import { leadVerdict, markedState, stateOfBox, toldState } from "../../vocabulary/itemState";
import type { PlanBucket } from "../../vocabulary/planHeadings";
import { goalCell, isGoalTable, isPlanTable, verdictCell } from "./goalTable";
import { itemDetails } from "./itemDetails";
import { recording } from "./closingWords";
import { isLinkOnly } from "./readParts";
import type { Entry } from "./readEntries";
import { isPart, type RetroPart } from "./RetroPart";
import type { RetroItem } from "./RetroReading";
import { isAction, isLifeArea } from "./actionWords";

interface Inside {
  readonly plan: RetroPart;
  readonly bucket: PlanBucket | undefined;
  /** The narrower time of the plan's part; undefined where it is that of the outermost plan. */
  readonly dated: Period | undefined;
}

/** The planned things of a plan, or the earlier goals of a check, in order; those of plans inside it are not its own. */
export function* readItems(plan: RetroPart, masked: string): Pauses<RetroItem[]> {
  const outer = outermost(plan);
  const narrower =
    plan !== outer &&
    plan.period !== undefined &&
    (plan.period.from !== outer.period?.from || plan.period.to !== outer.period?.to);
  const inside: Inside = { plan, bucket: undefined, dated: narrower ? plan.period : undefined };
  const reader = new ItemReader(plan, masked, yield* isJudged(plan));
  return plan.isItem && plan.opener ? [reader.itself(plan, plan.opener)] : yield* reader.collect(plan, inside);
}

function outermost(plan: RetroPart): RetroPart {
  let outer = plan;
  for (let part = plan.parent; part; part = part.parent) if (part.role === plan.role) outer = part;
  return outer;
}

class ItemReader {
  private readonly checks: boolean;
  /** Verdicts stand in the headings, so bullets below them explain. */
  private readonly byHeading: boolean;

  constructor(
    plan: RetroPart,
    private readonly masked: string,
    /** Verdicts stand in the rows or bullets of a check. */
    private readonly judged: boolean,
  ) {
    this.checks = plan.role === "check";
    const groups = groupsOf(plan);
    const judgedGroups = groups.some(({ opener }) => opener && opener.words.marked !== undefined);
    this.byHeading =
      this.checks &&
      (judgedGroups || (!judged && groups.length > 1 && !groups.some(({ opener }) => isLifeArea(opener?.label ?? ""))));
  }

  *collect(part: RetroPart, inside: Inside): Pauses<RetroItem[]> {
    const items: RetroItem[] = [];
    const stands = yield* this.standing(part);
    for (const [i, node] of part.nodes.entries()) {
      yield;
      if (isPart(node)) append(items, yield* this.ofPart(node, inside));
      else if (stands.has(node)) {
        items.push({ ...this.item(node, inside, nextText(part.nodes, i)), ...this.nesting(part, i, stands, inside) });
      }
    }
    return items;
  }

  private *ofPart(part: RetroPart, inside: Inside): Pauses<RetroItem[]> {
    if (part.role === "plan" || part.role === "check" || part.role === "review" || !part.opener) return [];
    if (part.role === "bucket") return yield* this.collect(part, { ...inside, bucket: part.bucket });
    if (part.role === "period") return yield* this.collect(part, inside);
    if (part.opener.words.closes || recording.test(part.opener.words.folded)) return [];
    const below = this.byHeading ? [] : yield* this.collect(part, inside);
    const leaf = below.length === 0 && !part.nodes.some(isPart);
    // One line in bold among prose stresses something; several are a list.
    if (part.form === "bold" && below.length === 0 && !this.boldList(part)) return [];
    const names = this.byHeading
      ? !part.nodes.some((node) => isPart(node) && node.opener?.kind === "heading")
      : leaf && !isLeadIn(part.opener);
    const deeper = below;
    if (this.byHeading && !names) {
      for (const node of part.nodes) if (isPart(node)) append(deeper, yield* this.ofPart(node, inside));
    }
    if (!names || part.opener.label === "") return deeper;
    return [this.item(part.opener, inside, nextText(part.nodes, -1)), ...deeper];
  }

  private boldList(part: RetroPart): boolean {
    const beside = part.parent?.nodes.filter((node) => isPart(node) && node.role === "group" && node.form === "bold");
    return (beside?.length ?? 0) > 1 || (part.opener !== undefined && part.opener.words.marked !== undefined);
  }

  /** The entries of a part that are things planned, by their place and, where nested, by what they say. */
  private *standing(part: RetroPart): Pauses<Set<Entry>> {
    const own = part.nodes.filter((node): node is Entry => !isPart(node));
    const base = part.opener?.kind === "item" ? part.opener.depth : 0;
    const stands = new Set<Entry>();
    const byParent = new Map<Entry, Entry[]>();
    const listless = !part.nodes.some((node) => isPart(node) || node.kind !== "text");
    for (const entry of own) {
      if (entry.kind !== "item" || !entry.parent) continue;
      const siblings = byParent.get(entry.parent);
      if (siblings) siblings.push(entry);
      else byParent.set(entry.parent, [entry]);
    }
    /** Whether most of what stands in an item are things to do, by the item. */
    const tellsActions = new Map<Entry, boolean>();
    for (const entry of own) {
      yield;
      if (entry.kind === "row") {
        if (this.checks ? isGoalTable(entry) && verdictCell(entry) : isPlanTable(entry)) stands.add(entry);
        continue;
      }
      if (entry.kind === "text") {
        if (
          entry.depth === base &&
          (looksLikeItem(entry) || (this.checks ? isJudgedQuote(entry) : listless && isBareLine(entry)))
        )
          stands.add(entry);
        continue;
      }
      if (this.byHeading || isReference(entry) || (this.judged && isLinkOnly(entry.raw))) continue;
      const depth = entry.depth - base;
      if (depth === 1) {
        const children = byParent.get(entry) ?? [];
        if (!(isLifeArea(entry.label) && children.length > 0) && !(this.judged && isGroupOf(entry, children)))
          stands.add(entry);
      } else if (entry.task) stands.add(entry);
      else if (depth === 2 && entry.parent) {
        const { parent } = entry;
        let standing = isLifeArea(parent.label) || (this.checks && this.judged && entry.words.marked !== undefined);
        if (!standing && !this.checks) {
          standing = tellsActions.get(parent) ?? (yield* areActions(byParent.get(parent) ?? []));
          tellsActions.set(parent, standing);
        }
        if (standing) stands.add(entry);
      }
    }
    return stands;
  }

  /** The item that an item is nested in, and what is nested in it without being an item. */
  private nesting(
    { nodes }: RetroPart,
    index: number,
    stands: ReadonlySet<Entry>,
    { plan }: Inside,
  ): Pick<RetroItem, "under" | "below"> {
    const own = nodes[index];
    if (own === undefined || isPart(own)) return { under: null, below: [] };
    const around = own.parent && stands.has(own.parent) ? own.parent : undefined;
    const below: string[] = [];
    for (let i = index + 1; own.hasChildren && i < nodes.length; i++) {
      const node = nodes[i];
      if (node === undefined || isPart(node) || node.depth < own.depth || !node.parent) break;
      if (standingAround(node, stands) === own && !stands.has(node)) below.push(node.plain);
      else if (node.depth === own.depth && node.kind === "item") break;
    }
    return { under: around ? itemDetails(around, this.masked, plan, undefined).text : null, below };
  }

  /** A heading that is a goal with its verdict, or a goal for a time to come, by itself. */
  itself(plan: RetroPart, opener: Entry): RetroItem {
    return this.item(opener, { plan, bucket: undefined, dated: undefined }, nextText(plan.nodes, -1));
  }

  private item(entry: Entry, inside: Inside, below: Entry | undefined): RetroItem {
    const details = itemDetails(entry, this.masked, inside.plan, below, entry.kind === "row" ? goalCell(entry) : 0);
    const { cadence } = details;
    const every = cadence ? cadence.rate : (inside.bucket?.cadence?.rate ?? null);
    const dated = details.time ?? (inside.dated && { from: inside.dated.from, to: inside.dated.to });
    const said = this.checks ? undefined : details.bucket;
    const bucket = said
      ? said
      : inside.bucket && inside.bucket.bucket !== "recurring"
        ? inside.bucket.bucket
        : cadence || inside.bucket
          ? "recurring"
          : dated
            ? "dated"
            : "plain";
    const own = bucket === "dated" ? dated : details.time?.within ? undefined : details.time;
    return {
      span: entry.span,
      text: details.text,
      under: null,
      below: [],
      of: inside.plan.opener?.span ?? entry.span,
      bucket,
      state: this.stateOf(entry, below),
      every,
      from: own?.from ?? null,
      to: own?.to ?? null,
      until: details.until,
      duration: details.duration,
      checkbox: entry.task?.span ?? null,
      id: details.id,
      undecided: details.undecided,
      stub: details.stub,
      unreadCadence: cadence ? null : details.unreadCadence,
    };
  }

  private stateOf(entry: Entry, below: Entry | undefined): RetroItem["state"] {
    if (entry.task) {
      const box = stateOfBox(entry.task.mark);
      return box === "open" ? (entry.words.marked ?? "open") : box;
    }
    const box = entry.kind === "text" ? /^\[([ xX✓vV])\]/.exec(entry.raw)?.[1] : undefined;
    if (box !== undefined) return box === " " ? "open" : "done";
    if (!this.checks) {
      const marked = entry.words.marked;
      return marked === "partial" ? "open" : (marked ?? "open");
    }
    const marked = entry.kind === "row" ? verdictCell(entry) : entry.words.marked;
    if (marked) return marked;
    const comment = entry.kind === "row" ? undefined : commentOf(entry.raw);
    const judged = comment === undefined ? undefined : (markedState(comment) ?? leadVerdict(comment));
    if (judged) return judged;
    const own = entry.kind === "heading" ? undefined : toldState(entry.plain);
    return own ?? (below ? (below.words.marked ?? toldState(below.plain.slice(0, 140))) : undefined) ?? "open";
  }
}

/** Whether most of some entries are things to do; it pauses at each. */
function* areActions(entries: readonly Entry[]): Pauses<boolean> {
  let actions = 0;
  for (const { plain } of entries) {
    yield;
    if (isAction(plain)) actions++;
  }
  return actions * 2 > entries.length;
}

/** The nearest item around an entry that is something planned. */
function standingAround(entry: Entry, stands: ReadonlySet<Entry>): Entry | undefined {
  let around = entry.parent;
  while (around && !stands.has(around)) around = around.parent;
  return around;
}

/** What is said of a goal behind it: `Move abroad — yes!`, `"Finish" ~ not quite`, `5회 → 접음`. */
function commentOf(raw: string): string | undefined {
  const quoted = /^["“「『][^"”」』]{2,120}["”」』]\s*(\S.*)$/u.exec(raw.slice(0, 400))?.[1];
  if (quoted !== undefined) return quoted;
  return /\s(?:[—–-]{1,3}>?|→|⇒|=>|->)\s(.{2,300})$/u.exec(raw.slice(0, 400))?.[1]?.replace(/^[*_]+/, "");
}

/** The line right below an item or heading, where it explains it. */
function nextText(nodes: RetroPart["nodes"], index: number): Entry | undefined {
  const next = nodes[index + 1];
  const own = nodes[index];
  if (!next || isPart(next)) return undefined;
  if (own === undefined || isPart(own)) return next;
  return next.parent === own ? next : undefined;
}

function groupsOf(part: RetroPart): RetroPart[] {
  return part.nodes
    .filter(isPart)
    .filter(({ role, form }) => role === "group" && (form === "heading" || form === "bold"));
}

/** Whether verdicts stand in the rows of a check's tables of goals, or in its bullets. */
function* isJudged(plan: RetroPart): Pauses<boolean> {
  if (plan.role !== "check") return false;
  for (const entry of entriesOf(plan)) {
    yield;
    if (entry.kind === "row" && isGoalTable(entry) && verdictCell(entry)) return true;
    if (entry.kind === "item" && (entry.task !== undefined || entry.words.marked !== undefined)) return true;
  }
  return false;
}

function* entriesOf(part: RetroPart): Generator<Entry> {
  for (const node of part.nodes) {
    if (!isPart(node)) yield node;
    else if (node.role !== "plan" && node.role !== "check") yield* entriesOf(node);
  }
}

/** In a check a bullet whose own bullets carry the verdicts only groups them. */
function isGroupOf(entry: Entry, children: readonly Entry[]): boolean {
  const judged = children.filter(({ words, task }) => task !== undefined || words.marked !== undefined);
  return children.length > 0 && judged.length === children.length && entry.words.marked === undefined && !entry.task;
}

const foreignMark = new TextPattern(
  /^(?:(?:하나|둘|셋|넷|다섯|여섯|일곱|여덟|아홉|열|첫째|둘째|셋째|넷째|다섯째|(?:첫|두|세|네|다섯)\s?번째|one|two|three|four|five|first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth|fifth|lastly|finally)\s?[.,:)]\s|\(\d{1,2}\)\s|\[[ xX✓vV]\]\s|[•·▪◦‣●○■□☐☑✅❌⬜✔✓▶▷➤→]\s?|[①-⑳]\s?|-(?=[^\s-])|\d{1,2}\)\s?)\S/u,
);

/** A line of text that is an item of a list in all but its mark: `• …`, `☐ …`, `① …`. */
function looksLikeItem(entry: Entry): boolean {
  return foreignMark.test(entry.raw) && entry.plain.length < 200;
}

/** A line of a plan that has no marks at all: one of several short ones, none of them a sentence. */
function isBareLine(entry: Entry): boolean {
  return (
    entry.lines > 1 &&
    !entry.quoted &&
    entry.plain.length > 1 &&
    entry.plain.length <= 60 &&
    !/(?:[다요죠][.!~]*|[.:,…]|["”])$/u.test(entry.plain)
  );
}

/** A line of a check that quotes the goal and says how it went. */
function isJudgedQuote(entry: Entry): boolean {
  return (
    !entry.quoted && /^["“「『][^"”」』]{2,120}["”」』]\s*\S/u.test(entry.raw) && commentOf(entry.raw) !== undefined
  );
}

/** A bold line that only leads in what follows, or a heading that names no thing. */
function isLeadIn(opener: Entry): boolean {
  return opener.kind === "text" && (opener.plain.length > 60 || /[다요죠][.!~]*$/u.test(opener.plain));
}

/** A link into the page itself, or a bare address: what a plan refers to, not what it plans. */
function isReference(entry: Entry): boolean {
  return /^(?:\[[^\]]{1,200}\]\(#[^)]{0,200}\)|<?https?:\/\/\S{1,500}>?)$/.test(entry.raw);
}
