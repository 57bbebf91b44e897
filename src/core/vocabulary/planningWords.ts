/**
 * Words that plans share, in the form of `contentWords`: what is done and how often, but not with what. A sentence that
 * has only these in common with a plan tells nothing of it.
 */
export const planningWords: ReadonlySet<string> = new Set(
  (
    "책 권 도서 독서 완독 읽 읽기 읽고 강의 인강 강좌 시청 듣기 수강 문제 풀 풀기 풀이 블로그 글 글쓰기 포스팅 쓰 쓰기 쓴다 프로젝트 사이드 토이 " +
    "발표 시작 완료 마무리 진행 준비 업데이트 도전 만들 만들기 만든 넓히기 하나 번 한번 두 세 네 다섯 개 개월 달 주 년 일 월 매일 매주 매달 격주 꾸준히 주기적 상반기 하반기 분기 올해 내년 " +
    "한 하루 이틀 일주일 주일 이직 때까지 때 까지 번씩 씩 정도 이상 시간 남 남는다면 가능 가능하면 목표 계획 예제 코드 직접 보 해보 보기 정복 " +
    "book books read reading course courses lecture lectures video videos problem problems solve solving blog post posts write writing written wrote " +
    "project projects side talk talks give finish start begin complete update prepare make build new more one two three four five every each day week month year " +
    "daily weekly monthly quarter half until change jobs job time left least once twice per first second third next regularly keep do get go try up out own some this that into about through all before after"
  ).split(" "),
);
