// Written by scripts/generate.mjs from schemas/retro.schema.json; do not edit.
import type { SchemaNode } from "../core/schema/SchemaNode";

export const retroSchema: SchemaNode = {
  description: {
    en: "The front matter of a retrospective, as Hugo, Jekyll and Gatsby read it.",
    ko: "회고의 front matter입니다. Hugo, Jekyll, Gatsby가 읽는 것과 같습니다.",
  },
  kinds: ["object", "null"],
  keys: [
    {
      key: "title",
      required: false,
      node: {
        description: {
          en: "The title of the article.",
          ko: "글의 제목입니다.",
        },
        kinds: ["string", "number", "null"],
      },
    },
    {
      key: "date",
      required: false,
      node: {
        description: {
          en: "When it was published: a date such as 2026-12-31, with or without a time.",
          ko: "글을 올린 날짜입니다. 예: 2026-12-31. 시각을 함께 적어도 됩니다.",
        },
        kinds: ["string", "number", "null"],
      },
    },
    {
      key: "draft",
      required: false,
      node: {
        description: {
          en: "Whether the article is still a draft, which is not published.",
          ko: "아직 공개하지 않는 초안인지 나타냅니다.",
        },
        kinds: ["boolean", "null"],
        default: false,
      },
    },
    {
      key: "categories",
      required: false,
      node: {
        description: {
          en: "The categories that the article is filed under.",
          ko: "글을 분류하는 카테고리입니다.",
        },
        kinds: ["array", "string", "number", "null"],
        definition: "labels",
        items: {
          description: {
            en: "One label; some site generators also nest lists of them.",
            ko: "이름 하나입니다. 목록 안에 목록을 두는 도구도 있습니다.",
          },
          kinds: ["string", "number", "array", "null"],
          items: {
            description: {
              en: "One label of a nested list.",
              ko: "안쪽 목록의 이름 하나입니다.",
            },
            kinds: ["string", "number", "null"],
          },
        },
      },
    },
    {
      key: "tags",
      required: false,
      node: {
        description: {
          en: "The tags of the article, such as retrospective.",
          ko: "글에 붙이는 태그입니다. 예: 회고",
        },
        kinds: ["array", "string", "number", "null"],
        definition: "labels",
        items: {
          description: {
            en: "One label; some site generators also nest lists of them.",
            ko: "이름 하나입니다. 목록 안에 목록을 두는 도구도 있습니다.",
          },
          kinds: ["string", "number", "array", "null"],
          items: {
            description: {
              en: "One label of a nested list.",
              ko: "안쪽 목록의 이름 하나입니다.",
            },
            kinds: ["string", "number", "null"],
          },
        },
      },
    },
    {
      key: "career",
      required: false,
      node: {
        description: {
          en: "The path of the career.yaml that this looks back on, seen from this file. Left out, it is the nearest one up the folders.",
          ko: "돌아볼 career.yaml의 경로를 이 파일 기준으로 적습니다. 적지 않으면 상위 폴더에서 가장 가까운 파일을 씁니다.",
        },
        kinds: ["string", "null"],
      },
    },
    {
      key: "period",
      required: false,
      node: {
        description: {
          en: "What it looks back on, such as 2026, 2026-H1 or 2026-04. Left out, it is told from the title, the date and the text.",
          ko: "돌아보는 기간입니다. 예: 2026, 2026-H1, 2026-04. 적지 않으면 제목과 날짜, 본문에서 알아냅니다.",
        },
        kinds: ["string", "number", "null"],
        format: "period",
      },
    },
    {
      key: "private",
      required: false,
      node: {
        description: {
          en: "true keeps this retro out of every export and picture. false if left out.",
          ko: "true로 적으면 이 회고는 내보내기와 그림에 나가지 않습니다. 적지 않으면 false입니다.",
        },
        kinds: ["boolean", "null"],
        default: false,
      },
    },
  ],
  open: true,
};
