/** The front of a work: set like the title page of a book, with its contents after it. */
export const TITLE_PAGE = `
.title-page{text-align:center;max-width:44rem;margin-inline:auto}
.title-fandom{margin-bottom:.9rem}
.title-page h1{font-size:var(--step4);line-height:1.1;letter-spacing:-.012em}
.title-by{font-style:italic;font-size:var(--step1);margin-top:.8rem;text-wrap:balance}
.title-series{color:var(--quiet);margin-top:.5rem}
.title-page .ornament{margin-block:1.5rem}
.title-summary{max-width:54ch;width:fit-content;margin-inline:auto;text-align:start;white-space:pre-line}
.title-facts{color:var(--quiet);margin-top:1.1rem;text-wrap:balance}
.facts{max-width:44rem;margin:1.8rem auto 0;padding-block:1rem;border-block:1px solid var(--hairline);display:grid;gap:.45rem 1.4rem}
@media (min-width:36rem){.facts{grid-template-columns:8.6rem minmax(0,1fr)}.facts dt{text-align:end}}
@media (max-width:35.99rem){.facts dd+dt{margin-top:.45rem}}
.facts dt{padding-top:.06rem}
.facts dd p+p{margin-top:.5em}
.facts .as-written{white-space:pre-line}
.begin{display:flex;flex-wrap:wrap;justify-content:center;align-items:center;gap:.7rem 1.6rem;margin-top:1.9rem}
.apparatus{max-width:44rem;margin:2.2rem auto 0}
.apparatus>h2{font-variant-caps:all-small-caps;letter-spacing:.09em;color:var(--accent);font-size:1.08rem;margin-bottom:.3rem}
@media (min-width:36rem){.apparatus-beside{display:grid;grid-template-columns:8.6rem minmax(0,1fr);column-gap:1.4rem;margin-top:1.5rem}.apparatus-beside>h2{text-align:end;margin:.02rem 0 0;text-wrap:wrap}}
.report-link{max-width:44rem;margin:2.2rem auto 0;font-size:var(--step-1);text-align:center}
.apparatus-first{margin-top:3.4rem;padding-top:1.6rem;border-top:1px solid var(--hairline)}
.apparatus .contents{margin-top:.4rem}
.contents-head{text-align:center}
.contents li{padding-block:.22rem}
.contents .tally{margin-inline-start:auto}
@media (max-width:30rem){.contents .leader{display:none}.contents li{flex-wrap:wrap}.contents a{overflow-wrap:break-word;min-width:auto;max-width:100%}}
.contents .gap{font-style:italic;color:var(--quiet)}
.note{max-width:var(--measure);margin:0 auto 2.2rem;padding-inline:1.45em;font-size:.94em;line-height:1.5}
.facts+.note{margin-top:2.2rem}
.note>.label{display:block;margin-bottom:.2rem}
.note>div{white-space:pre-line}
.note>div+div{margin-top:.6em}
details.note>summary.label{cursor:pointer;display:list-item;list-style-position:outside;padding-block:.2rem;margin:0}
details.note>summary::marker{color:var(--accent)}
details.note[open]>div{margin-top:.4rem}
.wishes p+p{margin-top:.35em}
.wishes blockquote{margin-top:.5em;font-style:italic;white-space:pre-line}
.files{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem}
.files{margin-block:-.25rem}
.files a{display:inline-block;padding-block:.25rem}
.notice{max-width:36rem;margin:clamp(1rem,6vw,4rem) auto;text-align:center}
.notice h1{font-size:var(--step3)}
.notice .title-by{margin-bottom:1.3rem}
.notice p+p{margin-top:.7rem}
.notice .begin{margin-top:1.6rem}
`;
