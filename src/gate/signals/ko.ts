import type { MarkTable } from './rows.ts';

export const korean: MarkTable = {
  language: 'ko',
  rows: [
    { id: '미성년', kind: 'minor', scope: 'anywhere', marks: '미성년', example: '경고: 미성년' },
    {
      id: '학생',
      kind: 'minor',
      scope: 'anywhere',
      marks: '고등학생 중학생 초등학생 고교생 여고생 남고생 고등학교 중학교 초등학교 여학생 남학생',
      example: '고등학생 이야기',
      butNot: '대학생 이야기',
    },
    {
      id: '학교',
      kind: 'minor',
      scope: 'anywhere',
      marks: '학교에 학교를 학교의 학교로',
      notAfter: '대',
      example: '아직 학교에 다닌다',
      butNot: '대학교에 다닌다',
    },
    { id: '미자', kind: 'minor', scope: 'label', marks: '미자', example: '경고: 미자' },
    { id: '십대', kind: 'minor', scope: 'anywhere', marks: '십대 청소년 10대', example: '십대 두 명' },
    { id: '아이', kind: 'minor', scope: 'label', marks: '어린이 아이들 소년 소녀', example: '등장인물: 소년' },

    { id: '성적', kind: 'sexual', scope: 'anywhere', marks: '성적인 성행위 성관계 성묘사', example: '경고: 성적인 장면' },
    { id: '야한', kind: 'sexual', scope: 'header', marks: '야한 에로 19금 R18 성인물', example: '경고: 19금' },
  ],
};
