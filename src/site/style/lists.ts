/** Lists of works, and the indexes of fandoms, authors and ratings. */
export const LISTS = `
.column{max-width:44rem;margin-inline:auto}
.heading{margin-bottom:1.6rem}
.heading h1{font-size:var(--step3)}
.heading .label{display:block;margin-bottom:.35rem}
.heading p{color:var(--quiet);margin-top:.5rem}
.entries>li{padding-block:1.55rem 1.5rem;border-top:1px solid var(--hairline)}
.entries>li:first-child{border-top:0;padding-top:.4rem}
.entry h2,.entry h3{font-size:var(--step2);line-height:1.2;margin-top:.1rem}
.entry h2 a,.entry h3 a{text-decoration:none}
.entry h2 a:hover,.entry h3 a:hover{text-decoration:underline;text-decoration-thickness:.04em}
.entry-by{font-style:italic;color:var(--quiet)}
.entry-by a,.entry .label a,.title-by a,.title-fandom a{text-decoration-color:transparent}
.entry-by a:hover,.entry .label a:hover,.title-by a:hover,.title-fandom a:hover{text-decoration-color:currentColor}
.entry-summary{margin-top:.55rem;max-width:62ch;white-space:pre-line}
.entry-tags{margin-top:.5rem;font-size:var(--step-1);font-style:italic}
.entry-warning{margin-top:.5rem;font-size:var(--step-1)}
.entry-facts{margin-top:.5rem;color:var(--quiet);font-size:var(--step-1)}
.dots>*+*::before{content:"\\00a0· " / "";color:var(--quiet)}
.dots>*{display:inline}
.state{font-size:var(--step-1);border-inline-start:3px solid var(--accent);padding:.15rem 0 .15rem .8rem;margin-block:.6rem;max-width:62ch}
:is(.title-page,.running) .state{text-align:start;width:fit-content;margin:0 auto 1.6rem}
.filters{margin-bottom:1.7rem;padding-block:.55rem;border-block:1px solid var(--hairline);display:flex;flex-wrap:wrap;gap:.1rem 2.2rem;font-size:var(--step-1)}
.filters>div{display:flex;flex-wrap:wrap;gap:.1rem .95rem;align-items:baseline}
.filters a{display:inline-block;padding-block:.25rem;text-decoration-color:transparent}
.filters a[aria-current]{text-decoration-color:currentColor;color:var(--accent)}
.turn{display:grid;grid-template-columns:1fr auto 1fr;gap:1rem;align-items:baseline;border-top:1px solid var(--hairline);padding-top:1.2rem;margin-top:.8rem}
.turn a{display:inline-block;padding-block:.3rem}
.turn>:last-child{text-align:end}
.leaders li{display:flex;align-items:last baseline;gap:.5rem;padding-block:.08rem;break-inside:avoid}
.leaders a{text-decoration-color:transparent;min-width:0;padding-block:.12rem}
.leaders a:hover{text-decoration-color:currentColor}
.leader{flex:1 0 0;min-width:1.4rem;border-bottom:1.5px dotted color-mix(in srgb,var(--edge) 60%,var(--paper));transform:translateY(-.24em)}
.leaders .tally{color:var(--quiet);white-space:nowrap}
.index section+section{margin-top:1.5rem}
.index h2{font-size:var(--step1);color:var(--accent);margin-bottom:.2rem;break-after:avoid}
@media (min-width:46rem){.index-columns{columns:2;column-gap:3.2rem}.index section{break-inside:avoid-column}}
.index-columns .long{break-inside:auto}
.nothing{padding-block:2.5rem;text-align:center;color:var(--quiet)}
.nothing p+p{margin-top:.7rem}
`;
