/** Korean labels. */
import type { KeyTable } from './field-key.ts';

export const KOREAN: KeyTable = {
  language: 'ko',
  rows: [
    { key: 'title', sure: 1, labels: '제목 | 작품명 | 글 제목 | 소설 제목 | 팬픽 제목 | 타이틀 | 작품 제목' },
    { key: 'chapterTitle', sure: 0.8, labels: '부제 | 소제목 | 부제목' },
    { key: 'originalTitle', sure: 0.9, labels: '원제 | 원제목' },
    { key: 'story', sure: 0.6, labels: '본문 | 이야기' },
    {
      key: 'author',
      sure: 1,
      labels:
        '작가 | 글쓴이 | 지은이 | 저자 | 작성자 | 쓴이 | 글 | 작자 | 필명 | 작가명 | 닉네임 | 쓴 사람 | 지은 이 | 글쓴 이 | 작가님 | 필자',
    },
    {
      key: 'email',
      sure: 1,
      labels: '이메일 | 메일 | 메일 주소 | 전자우편 | 이메일 주소 | 작가 메일 | 멜 | 연락처 | 메일주소 | E메일',
    },
    { key: 'contact', sure: 0.8, labels: '연락처 | 문의' },
    { key: 'website', sure: 0.9, labels: '홈페이지 | 홈피 | 사이트 | 블로그 | 카페 | 개인홈' },
    {
      key: 'rating',
      sure: 1,
      labels:
        '등급 | 수위 | 연령 | 연령 제한 | 연령가 | 이용 등급 | 관람 등급 | 연령 등급 | 이용가 | 제한 | 관람등급 | 열람 등급 | 연령등급',
    },
    {
      key: 'pairing',
      sure: 1,
      labels:
        '커플링 | 커플 | 페어링 | CP | 메인 커플 | 메인 커플링 | 컾 | 주 커플 | 커플링/인물 | 페어 | 커플링(CP) | 주 커플링',
    },
    {
      key: 'characters',
      sure: 1,
      labels:
        '등장인물 | 인물 | 캐릭터 | 주인공 | 주요 인물 | 등장 인물 | 주요 등장인물 | 출연 | 주요인물 | 나오는 사람 | 나오는 사람들 | 주연',
    },
    { key: 'fandom', sure: 1, labels: '원작 | 팬덤 | 작품 | 원전 | 배경 작품 | 원작품 | 크로스오버 | 원작 작품 | 원작명' },
    {
      key: 'summary',
      sure: 1,
      labels:
        '줄거리 | 요약 | 내용 | 소개 | 소개글 | 개요 | 시놉시스 | 작품 소개 | 내용 소개 | 한줄 요약 | 한 줄 요약 | 간단한 줄거리 | 간단 줄거리 | 글 소개 | 간략 줄거리',
    },
    {
      key: 'disclaimer',
      sure: 1,
      labels: '면책 | 저작권 | 권리 | 면책 조항 | 고지 | 면책 고지 | 저작권 고지 | 일러두기 | 판권 | 저작권 안내 | 저작권 표시',
    },
    {
      key: 'distribution',
      sure: 1,
      labels:
        '펌 | 퍼가기 | 전재 | 배포 | 공유 | 무단전재 | 펌 여부 | 퍼가기 여부 | 불펌 | 이동 | 스크랩 | 펌글 | 펌 허용 | 보관 | 전재 여부 | 펌/공유 | 공유 여부 | 재배포 | 퍼갈 때 | 퍼가실 때 | 퍼가실 분 | 퍼감',
    },
    { key: 'feedback', sure: 1, labels: '감상 | 피드백 | 감상평 | 댓글 | 코멘트 | 평 | 리뷰 | 감상 메일 | 의견 | 소감' },
    { key: 'spoilers', sure: 1, labels: '스포일러 | 스포 | 네타 | 미리니름 | 스포일러 주의' },
    {
      key: 'warnings',
      sure: 1,
      labels: '경고 | 주의 | 주의사항 | 주의 사항 | 경고문 | 유의사항 | 유의 사항 | 주의점 | 읽기 전에',
    },
    { key: 'genre', sure: 1, labels: '장르 | 종류 | 분류 | 성향 | 형식 | 갈래 | 타입 | 분위기' },
    { key: 'keywords', sure: 0.9, labels: '키워드 | 태그 | 해시태그' },
    { key: 'series', sure: 0.9, labels: '시리즈 | 시리즈명 | 연작' },
    { key: 'part', sure: 0.9, labels: '편 | 화 | 장 | 부 | 회 | 편수 | 회차' },
    {
      key: 'previous',
      sure: 0.9,
      labels: '이전 편 | 이전 화 | 앞 이야기 | 전편 | 지난 편 | 지난 이야기 | 1편 | 지난 화 | 앞편 | 이전 글 | 이전 회',
    },
    { key: 'sequel', sure: 0.8, labels: '속편 | 후속 | 후속작 | 전작' },
    {
      key: 'status',
      sure: 1,
      labels: '상태 | 완결 여부 | 연재 상태 | 연재 여부 | 진행 상황 | 완결 | 연재 현황 | 완결여부 | 진행 | 진행 상태 | 연재 상황',
    },
    { key: 'setting', sure: 0.9, labels: '배경 | 시점 | 시대 | 설정 | 시대 배경 | 시간대 | 장소' },
    { key: 'beta', sure: 1, labels: '교정 | 베타 | 교열 | 감수 | 베타 리더 | 베타리더 | 퇴고 | 맞춤법 교정 | 맞춤법' },
    { key: 'thanks', sure: 0.9, labels: '감사 | 감사의 말 | 도움 | 감사한 분 | 고마운 분 | 감사 인사' },
    { key: 'translator', sure: 1, labels: '번역 | 옮긴이 | 역자 | 번역자 | 번역가' },
    { key: 'translationLeave', sure: 0.9, labels: '번역 허가 | 번역 허락' },
    { key: 'original', sure: 0.8, labels: '원문 | 원문 주소 | 원작자 | 원문 링크' },
    { key: 'link', sure: 0.7, labels: '출처 | 링크 | 주소' },
    { key: 'dedication', sure: 0.9, labels: '헌정 | 드림 | 선물 | 바침 | 받는 분' },
    { key: 'length', sure: 0.9, labels: '분량 | 글자 수 | 길이 | 글자수 | 단어 수 | 용량' },
    { key: 'date', sure: 0.8, labels: '날짜 | 작성일 | 게시일 | 등록일 | 쓴 날 | 연재 시작 | 작성 일자 | 완결일' },
    {
      key: 'note',
      sure: 1,
      labels:
        '작가의 말 | 후기 | 잡담 | 작가 후기 | 작가 말 | 참고 | 서문 | 머리말 | 덧 | 비고 | 메모 | 작가 노트 | 사족 | 작가 코멘트 | 쓴이의 말 | 글쓴이의 말 | 지은이의 말 | 작가의말 | 하고 싶은 말 | 한마디 | 작가 잡담 | 덧붙임 | 알림 | 각주 | 작가 한마디 | 덧글 | 꼬리말 | 사담',
    },
    { key: 'challenge', sure: 0.8, labels: '주제 | 키워드 도전 | 리퀘스트 | 리퀘 | 신청 | 이벤트 | 소재' },
    { key: 'language', sure: 0.7, labels: '언어' },
    { key: 'other', sure: 0.7, labels: 'BGM | 브금 | 조회수 | 추천 | 배경음악 | 노래 | 조회 | 추천수 | 추천곡' },
    { key: 'genre', sure: 0.58, labels: '성격' },
    { key: 'disclaimer', sure: 0.95, labels: '디스클레이머' },
  ],
};
