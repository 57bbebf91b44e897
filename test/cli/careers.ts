/** A career file without a finding worse than information. */
export const soundCareer = `name: 한지우
kys:
  keyStrengths:
    - Go
    - 관측
    - 글쓰기
  readme: |
    작은 서버를 만듭니다.
    지표로 이야기합니다.
    배운 것을 글로 남깁니다.
  goals:
    - id: calm
      goal: 밤에 깨지 않는 서비스
    - 동료를 돕는 개발자
gap:
  goal: calm
  required:
    - id: alerts
      name: 알림 설계
    - id: queue
      name: 메시지 큐
  current:
    - alerts
  analysis:
    queue:
      lack: 재처리를 짜 본 적이 없다
  todos:
    - todo: 재처리 예제 만들기
      closes: [queue]
`;

/** One whose gaps have no to-do yet, with a comment, quotes and blank lines of the author's. */
export const gappedCareer = `# my own words
gap:
  required:
    - "Queues: retries"   # quoted
    - id: gc
      name: GC tuning

  analysis:
    gc:
      lack: never measured a pause
  todos:

    - Something else
`;

/** One with an error: a reference that leads nowhere. */
export const wrongCareer = `gap:
  required:
    - Queues
  current:
    - Quues
`;
