/** Talk of leave that is no statement on archiving. */
import { SightedPattern } from './sighted-pattern.ts';

/** Leave to do something else: translate, use characters, write a sequel. Folded. */
export const OTHER_LEAVE =
  /\b(?:translat\p{L}*|sequel|podfic|characters? (?:used|with)|used without|used with|ubersetz\p{L}*|tradu[citz]\p{L}*|tradot\p{L}*|tlumacz\p{L}*|przekl\p{L}*|prelo[zx]\p{L}*|preklad\p{L}*|fordit\p{L}*|vertaa?l\p{L}*|oversat\p{L}*|oversatt\p{L}*|kaann\p{L}*|suomen(?:nos|tan)\p{L}*)|перев[ое]|翻译|翻譯|翻訳|번역/u;

/** Where it also stands, and by whose leave it stands here: no word on archiving. Folded. */
export const ELSEWHERE = new SightedPattern(
  /^\W*archive-(?:name|author|title)\b|^\W*(?:also (?:on|at|posted|archived)|(?:cross|x)-?posted)\b|\b(?:story|fic|text|work|file|page) (?:is |was )?(?:archived|hosted|stored) (?:at|on|under):? <?(?:https?:|www\.)|\b(?:forwarded|posted|reposted|reprinted)(?: here)? (?:by|with) (?:the )?(?:kind )?permission of\b/,
);

/** A greeting to all is no grant to all. Folded. */
export const GREETING = new SightedPattern(
  /^\W{0,3}(?:hello|hi|hey|hallo|moin|hei|hej|moi|hoi|ciao|salve|hola|ola|oi|bonjour|salut|coucou|czesc|witam|witajcie|ahoj|cau|nazdar|zdravim|sziasztok|szia|udv|привет|здравствуйте|всем привет|大家好|你好|こんにちは|はじめまして|안녕)/u,
);
