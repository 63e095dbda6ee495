/** Korean, as posts use it. */
import { KOREAN } from '../header/keys-korean.ts';
import { KOREAN_PHRASES } from '../values/permission-cjk.ts';
import type { LanguagePack } from './pack.ts';

export const KOREAN_PACK: LanguagePack = {
  language: 'ko',
  letters: 'east-asian',
  labels: KOREAN.rows,
  archiving: KOREAN_PHRASES.phrases,
  archivingWords: [
    {
      say: '불펌|무단|허락 ?없이|다른 (?:곳|데|사이트|카페)(?:에|으로|로)|퍼가|퍼 ?가|펌|전재|공유|배포|옮기|옮겨|가져가',
      example: '다른 곳으로 옮기지 마세요',
    },
  ],
  endings: [
    { status: 'complete', words: '끝 | 완 | 完 | 완결 | 끝. | 마침 | 끝났습니다' },
    {
      status: 'in-progress',
      words:
        '계속 | 다음 편에 계속 | 다음에 계속 | 다음 화에 계속 | 다음 회에 계속 | 다음편에 계속 | 계속됩니다 | 다음 이야기에 계속 | 하편에 계속 | 이어집니다 | 다음화에 계속 | 다음 편으로',
    },
  ],
  statuses: [
    { status: 'in-progress', example: '연재중', say: '연재 ?중?|미완(?:결)?|연중|진행 ?중|휴재|중단|계속' },
    { status: 'complete', example: '완결', say: '완결|완료|끝|단편 완결|완' },
  ],
  owners: [],
  earlierParts: [],
  pointers: [
    {
      pattern: /^.{0,12}1(?:편|화|장) ?(?:참조|참고).{0,8}$/u,
      example: '나머지는 1편 참조',
    },
  ],
  bylines: [{ say: '(?:지은이|글쓴이|작가|글(?=[\\s:/]))\\s?[:/]?', example: '글쓴이 보리수' }],
  welcomes: [
    { say: '(?:큰 )?힘이 ?(?:됩|돼|나).{0,4}|(?:언제나 )?환영.{0,4}|부탁.{0,6}|기다.{0,8}|좋아요', example: '언제나 환영' },
  ],
  genres:
    '일상 | 코믹 | 코미디 | 로맨스 | 시리어스 | 판타지 | 드라마 | 모험 | 추리 | 공포 | 개그 | 힐링 | 학원물 | 시대물 | 현대물 | 단편 | 장편 | 중편 | 비극 | 액션 | 스릴러 | 미스터리 | 패러디 | 풍자 | 동화 | 달달',
  partNouns: [],
  numbers: [
    {
      cardinals: '하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열',
      ordinals: '첫/첫번째/첫째 두번째/둘째 세번째/셋째 네번째/넷째 다섯번째 여섯번째',
    },
  ],
  disclaimers: [
    {
      pattern:
        /제 (?:것|소유)[이가] 아[니닙]|것이 아니고|(?:원작자|작가(?:님)?|방송국|출판사).{0,6}(?:소유|것입니다|것이에요)|빌려 ?(?:온|왔|쓴|썼)|돈을 벌지 않|영리 ?목적이? ?아|저작권/,
      weight: 0.75,
      example: '캐릭터는 모두 작가님 소유입니다.',
    },
    {
      pattern: /(?:선생님|작가님?|원작자) ?(?:의 )?것이|영리 ?목적이 ?아|저는.{0,12}(?:만|뿐).{0,8}(?:습니다|입니다|어요)/,
      weight: 0.66,
      example: '인물은 모두 허균 선생님 것이고 저는 빗자루만 들었습니다.',
    },
  ],
  pleas: [
    {
      pattern: /(?:감상|댓글|덧글|피드백|의견|한마디|한 ?말씀).{0,8}(?:부탁|남겨|주세요|환영|들려|기다)|의견을 들려/,
      weight: 0.75,
      example: '의견을 들려주세요.',
    },
  ],
  told: [],
  endShapes: [
    {
      status: 'in-progress',
      pattern:
        /^(?:제?\s?\d{1,3}\s?[화편부장회]|다음\s?[화편부장회])(?:에서|에|으로|로)? ?(?:계속|이어|이어짐|이어집니다).{0,6}$/,
      example: '2편에 계속',
    },
    { status: null, pattern: /^(?:제?\s?\d{1,3}\s?[화편부장회]|상편?|전편)\s*(?:끝|완)$/, example: '1부 끝' },
  ],
  ratings: [],
  answers: [
    {
      pattern: /잘 (?:읽|보고|봤)|다음 ?편(?:도|이|을)? ?기(?:대|다)|재[밌미](?:게|어요|있)|작가님|건필/u,
      example: '작가님, 잘 읽었습니다',
    },
  ],
  stems: [
    { key: 'distribution', stem: '퍼가|퍼갈|전재|재배포|불펌', example: '퍼가실 분께' },
    { key: 'rating', stem: '연령|등급|관람', example: '이용 등급' },
    { key: 'summary', stem: '줄거리', example: '간단 줄거리' },
    { key: 'warnings', stem: '주의|경고', example: '읽기 전 주의' },
    { key: 'feedback', stem: '감상|댓글|덧글', example: '감상 댓글' },
    { key: 'beta', stem: '교정', example: '교정 담당' },
  ],
  states: ['단편', '중편', '장편', '연재', '완결', '글', '새글', '새 글', '자작', '팬픽', '소설', '번역', '펌'],
  nones: ['없어요', '해당 없음', '없음', '무', '없습니다'],
};
