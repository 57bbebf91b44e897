/**
 * Particles behind a noun, by syllables that are written together with it; each may be followed by another
 * (`에서` + `도`). The copula (`이다`) and the plural `들` are written and used like one.
 */
const particles =
  "이 가 은 는 을 를 의 에 와 과 로 도 만 야 나 랑 고 면 든 " +
  "에서 에게 에만 께서 한테 으로 이나 이랑 이든 이면 이고 하고 이며 며 까지 부터 처럼 같이 보다 마다 조차 마저 밖에 뿐 대로 만큼 커녕 " +
  "이라도 라도 이라면 라면 든지 이든지 든가 이든가 로서 로써 으로서 으로써 로부터 으로부터 에서부터 에다 에다가 대신 " +
  "이란 란 이라는 라는 이라고 라고 이라 라 이라서 라서 이란게 이자 " +
  "이다 다 이었다 였다 이었고 였고 이었던 였던 입니다 이었습니다 였습니다 이에요 예요 인데 인지 인 일 임 이지만 지만 이므로 " +
  "들 등 등등 요 말고 뿐만 따위 쯤 씩";

/** `하다` and `되다` make a verb of a noun: `배포했다` and `배포된` tell of 배포 no less than `배포를` does. */
const verbEndings =
  "하 하다 하는 하던 하며 하면 하면서 하려 하려고 하려면 하기 하게 하게끔 하지 하자 하자마자 하니 하거나 하도록 하느라 하는데 하라 한 한다 한다면 한다는 " +
  "할 할지 함 함으로써 합니다 합시다 해 해서 해도 해야 해야지 해준 해주는 해주고 해줘 해보 해본 해보고 해보니 해보기 해보는 해보면 해보며 해볼 해봤다 해봤고 해봤는데 해봐 해보자 " +
  "했 했다 했고 했는데 했던 했지만 했으며 했으나 했더니 했을 했습니다 했어요 했음 했기 했었다 했었는데 했다가 했다면 해왔다 해왔고 해온 " +
  "되다 되는 되던 되며 되면 되면서 되기 되게 되지 되어 되어서 되었다 되었고 되었는데 되었던 되었습니다 되자 되니 되도록 된 된다 될 됨 됩니다 돼 돼서 됐다 됐고 됐는데 됐던 됐습니다";

const sorted = (words: string): string[] => words.split(" ").sort((a, b) => b.length - a.length);
const particleChain = sorted(particles).join("|");
const afterNoun = new RegExp(`^(?:들|등)?(?:${sorted(verbEndings).join("|")})?(?:${particleChain})*$`, "u");

/** No chain of endings is longer than this many syllables. */
const longestChain = 12;

/**
 * Whether syllables written together with a noun before them belong to it: a chain of particles (`에서도`), or a verb
 * made of the noun (`했는데`). Anything else makes another word of it: `스크립트` behind `자바`.
 * @param syllables the whole run of Hangul behind the noun, NFC; the empty text is a chain of none
 */
export function isParticleChain(syllables: string): boolean {
  return syllables.length <= longestChain && afterNoun.test(syllables);
}
