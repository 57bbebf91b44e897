import { expect, it } from "vitest";
import { evidenceMatcher } from "../../../src/core/analysis/findEvidence";
import { groupCommits } from "../../../src/core/analysis/groupCommits";
import { career } from "./ownYear";

const commits = [
  "feat(order): kafka 재처리 토픽 추가",
  "Merge branch 'main' into retry",
  "chore(deps): bump redis from 4 to 5",
  "fix: Redis 락 만료",
  "카프카 오프셋 커밋 수동으로",
  "오타 수정",
  "README 다듬기",
  "fix: Redis 락 만료",
  "v1.2.0",
].map((subject, at) => ({ subject, date: "2026-03-01", hash: `${at}abcdef` }));

it("groups by competency, the largest first and the rest last, without noise and repetitions", () => {
  const groups = groupCommits(commits, evidenceMatcher(career()));
  expect(groups.map(({ competency, commits: own }) => [competency, own.map(({ subject }) => subject)])).toEqual([
    ["Kafka", ["order: kafka 재처리 토픽 추가", "카프카 오프셋 커밋 수동으로"]],
    ["Redis", ["Redis 락 만료"]],
    [undefined, ["README 다듬기"]],
  ]);
});

it("makes one group without a career file", () => {
  expect(groupCommits(commits, undefined)).toHaveLength(1);
});
