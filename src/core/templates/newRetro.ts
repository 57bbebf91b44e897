import type { Language } from "../Language";
import { formatMessage, type Message } from "../messages/formatMessage";
import type { CalendarDate } from "../time/CalendarDate";

const template: Message = {
  en: `---
title: "\${1:{year} in review}"
date: {date}
draft: true
period: {year}
---

\${2:What was this year about?}

{months}

## Goal review

\${3:What became of the goals of the year?}

## What went well

## What did not

## Lessons

## Plan for {next}

Goal: $0

### Regularly

### First half

### Second half

### If time is left
`,
  ko: `---
title: "\${1:{year}년 회고}"
date: {date}
draft: true
period: {year}
---

\${2:올해는 어떤 해였나요?}

{months}

## 목표 점검

\${3:올해의 목표는 어떻게 되었나요?}

## 잘한 점

## 아쉬운 점

## 배운 점

## {next}년 계획

목표: $0

### 주기적으로

### 상반기

### 하반기

### 시간이 남는다면
`,
};

const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A new retrospective of a year as a snippet: front matter, a heading for each month, the reviews and the next plan. */
export function newRetro(language: Language, year: number, today: CalendarDate): string {
  const months = englishMonths.map((month, at) => (language === "ko" ? `## ${at + 1}월` : `## ${month}`)).join("\n\n");
  return formatMessage(template, language, { year, next: year + 1, date: today, months });
}
