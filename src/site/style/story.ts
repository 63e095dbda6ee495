/** The story itself. Everything here serves one thing: reading for hours. */
export const STORY = `
.story{max-width:var(--measure);margin-inline:auto;font-family:var(--face);line-height:var(--leading);hyphens:auto;hyphenate-limit-chars:8 4 4;overflow-wrap:anywhere}
:root[data-face="sans"] .story{font-size-adjust:.48;font-size:.97em}
:root[data-face="typewriter"] .story{hyphens:manual}
.story p{margin:0;text-wrap:pretty}
.story p+p{text-indent:1.45em}
.story :is(ul,ol,dl,pre,table,figure,blockquote){margin-block:1.1em}
:root[data-paragraphs="spaced"] .story p+p{text-indent:0;margin-top:.85em}
.story ul{list-style:disc;padding-inline-start:1.6em}
.story ol{list-style:decimal;padding-inline-start:1.9em}
.story li+li{margin-top:.25em}
.story blockquote{margin-inline:1.6em}
.story pre{font-family:var(--mono);font-size:.86em;line-height:1.5;white-space:pre-wrap;hyphens:manual;font-variant-numeric:normal}
.story :is(h2,h3,h4,h5,h6){font-size:1.14em;line-height:1.3;margin:2.4em 0 1em;text-align:center;font-weight:400;break-after:avoid}
.story :is(h4,h5,h6){font-style:italic;font-size:1.04em}
.story hr{border:0;height:.62em;width:5.2em;margin:2.1em auto;background:var(--quiet);-webkit-mask:url(/break.svg) center/contain no-repeat;mask:url(/break.svg) center/contain no-repeat;print-color-adjust:exact;break-after:avoid}
.story hr:is(:first-child,:last-child){display:none}
.story table{border-collapse:collapse;max-width:100%;margin-inline:auto}
.story :is(td,th){padding:.25em .6em;vertical-align:top;text-align:start;font-weight:400;border-top:1px solid var(--hairline)}
.story img{max-width:100%;height:auto}
.story :is(sup,sub){line-height:0;font-size:.75em}
.story u{text-underline-offset:.16em;text-decoration-thickness:.06em}
.story :is(s,del){text-decoration-thickness:.06em}
.story .verse{text-indent:0;margin:1.1em 1.6em;hyphens:manual}
.story .centre{text-align:center;text-indent:0}
.story .right{text-align:end;text-indent:0}
.story :is(.centre,.right,.verse)+p{text-indent:0}
.story .centre+.centre{margin-top:0}
.story ul.marked{list-style:none;padding-inline-start:0}
.story hr.space{height:1.3em;margin:0;background:none;-webkit-mask:none;mask:none}
@media (max-width:30rem){.story blockquote{margin-inline:.9em}}
.running{text-align:center;margin-bottom:2.6rem}
.running p{color:var(--quiet)}
.running p a{text-decoration-color:transparent}
.running-title{font-style:italic}
.running p a:hover{text-decoration-color:currentColor}
.running h1,.chapter-head h2{font-size:var(--step3);margin-top:.7rem}
.running h1 .label,.chapter-head h2 .label{display:block;font-size:.6em;color:var(--accent);margin-bottom:.15rem}
.running .running-facts{font-size:var(--step-1);margin-top:.5rem}
.chapter-head{text-align:center;margin:0 auto 2.2rem;max-width:var(--measure)}
.chapter+.chapter,.chapter+.missing,.missing+.chapter{margin-top:5.5rem}
.missing{max-width:var(--measure);margin:4rem auto 0;padding-block:1.2rem;border-block:1px solid var(--hairline);text-align:center;font-style:italic;color:var(--quiet)}
.end{text-align:center;margin:2.6rem auto 0;max-width:var(--measure);font-style:italic}
.end .ornament{margin-bottom:.4rem}
.story-start{margin-top:3.4rem}
.onward{max-width:var(--measure);margin:3.2rem auto 0;padding-top:1.1rem;border-top:1px solid var(--hairline);display:grid;grid-template-columns:1fr auto 1fr;gap:.4rem 1.4rem;align-items:start}
.onward a{display:block;padding-block:.3rem;text-decoration-color:transparent}
.onward a:hover{text-decoration-color:currentColor}
.onward .label{display:block}
.onward>:nth-child(2){text-align:center}
.onward>:last-child{text-align:end}
@media (max-width:30rem){.onward{grid-template-columns:1fr 1fr}.onward>:nth-child(2){grid-column:1/-1;grid-row:2}}
@media (forced-colors:active){.story hr{-webkit-mask:none;mask:none;background:none;height:0;border-top:1px solid CanvasText}}
`;
