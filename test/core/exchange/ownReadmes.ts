/** A filled-in README of the template's plain form, in Korean. */
export const koreanReadme = `# career-goal

# 요구사항
- [x] KYS(Known Your Self)를 작성한다.
    - [x] Key Strength 를 작성한다.
- [ ] 되고 싶은 개발자(Goal)가 되기 위한 gap 분석을 한다.

## 이름
**김하늘**

## KYS 작성
### Key Strength
- 나를 대표하는 keyword를 3~5개 정도 적어 본다.
- ex:
    - Go, gRPC
    - \`MongoDB\`
    - 관측 가능성 (OpenTelemetry)

### Read.me 작성
- 위 keyword로 자신을 소개하는 글을 3~5줄 작성해 본다.
- ex
    - 물류 창고의 재고 서버를 만듭니다.
    - 숫자로 이야기하는 것을 좋아합니다: 지표 #1은 지연 시간.

### Goal 설정
- ex)
    - 하루 천만 건의 입출고를 멈추지 않고 처리하는 개발자
    - 설계의 까닭을 글로 남기는 개발자

## Gap 분석
### Goal
- 하루 천만 건의 입출고를 멈추지 않고 처리하는 개발자.

### 필요역량
- Go, gRPC 등 언어와 통신의 기초 역량
- 멈추지 않는 배포: 카나리, 롤백
- 많은 입출고를 다루는 역량
    - MongoDB 샤딩과 인덱스 설계
    - 메시지 큐를 이용한 비동기 처리

### 나의 상태
- Go, gRPC 등 언어와 통신의 기초 역량
- 많은 입출고를 다루는 역량
    - MongoDB 샤딩과 인덱스 설계

### Gap 분석
- Go
    - 문법과 도구에는 익숙하지만, 스케줄러의 동작은 설명하지 못합니다.
- gRPC
    - 서비스 두 개를 이어 본 경험이 있으나, 스트리밍은 써 본 적이 없습니다.
- 멈추지 않는 배포
    - 카나리 배포의 개념은 알고 있지만, 되돌리기를 연습한 경험이 부족합니다.
- 메시지 큐를 이용한 비동기 처리
    - 재처리를 직접 짜 본 적이 없습니다.
- 사내 발표
    - 아직 해 본 적이 없습니다.

### To-Do List
- 주기적으로 Go 스케줄러 읽고 정리
- [x] MongoDB 샤딩과 인덱스 설계 실습
- 배포: 카나리 되돌리기 연습을 격주로, 이직할 때까지 하기
- 등산
`;

/** The same form in English, numbered and decorated. */
export const englishReadme = `# 🎯 My path

Started in spring.

## Name: Alex Kim

## 1. KYS (Know Your Self)
### 1.1 Key Strengths 💪
* Rust
* Observability
* Writing

### 1.2 About me
I keep small services running.
I like plain words.

### 1.3 Goals
1. Run a delivery platform that never sleeps
2. Teach what I learn

## 2. Gap analysis
### 2.1 Goal
1. Run a delivery platform that never sleeps

### 2.2 Required competencies
+ Async Rust
+ Incident response
  + On-call practice
  + Post-mortems
+ Queues: RabbitMQ, NATS

> Kept from my mentor: less is more.

### 2.3 Current state
- Async Rust [△]
- On-call practice (O)
- Queues: low

### 2.4 Gap analysis
- Async Rust: can write handlers, but has never traced a stall
- Post-mortems: no experience yet
- Queues
  - Used RabbitMQ in one project.
  - Never tuned a consumer.

### 2.5 To-do list
- [ ] Trace one stalled task in async Rust every two weeks
- [x] Read three public post-mortems
- [-] Buy a pager
- [/] Compare queues: NATS against RabbitMQ until June ends
`;
