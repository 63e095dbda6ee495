/** The owner's pages: states, what is withheld, imports, and a post with its reading marked in it. */
export const DESK = `
.desk section+section{margin-top:3rem}
.desk h2{font-size:var(--step2);margin-bottom:.5rem}
.desk h3{font-size:var(--step1)}
.desk .intro{color:var(--quiet);max-width:62ch;margin-bottom:.8rem}
.queues{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem}
.told{border-inline-start:3px solid var(--ink);padding:.5rem .9rem;background:var(--leaf);margin-block:1rem}
.told-trouble{border-inline-start-color:var(--accent)}
.act{border-top:1px solid var(--hairline);padding-block:.4rem}
.act:last-of-type{border-bottom:1px solid var(--hairline)}
.confirm{display:inline-block;margin-inline-start:1rem}
.act>summary::before{content:'+';width:1.2rem;color:var(--accent)}
.act[open]>summary::before{content:'–'}
.act>summary{min-height:2.5rem;display:flex;align-items:center}
.act>.form{padding-block:.6rem 1.2rem;max-width:46rem}
.form textarea.short{min-height:6rem}
.form textarea.letter{min-height:18rem;font-family:var(--serif);font-size:1rem}
.report-words{white-space:pre-line;border-inline-start:3px solid var(--hairline);padding-inline-start:.9rem;margin-block:.5rem}
.parts li{padding-block:.2rem}
.rows>li{padding-block:.9rem;border-top:1px solid var(--hairline)}
.signs{margin-top:.25rem;font-size:var(--step-1);color:var(--quiet)}
.rows .why{margin-top:.25rem;font-size:var(--step-1);max-width:66ch}
.tallies{display:flex;flex-wrap:wrap;gap:.5rem 2.2rem;margin-block:.6rem}
.tallies dd{font-size:var(--step1)}
.skips{margin-top:.4rem;font-size:var(--step-1)}
.skips li+li{margin-top:.3rem}
.desk details>summary{cursor:pointer;padding-block:.25rem}
.table-room{overflow-x:auto}
.sheet{width:100%;border-collapse:collapse;font-size:var(--step-1)}
.sheet caption{text-align:start;margin-bottom:.4rem}
.sheet :is(th,td){text-align:start;vertical-align:top;padding:.45rem .9rem .45rem 0;border-top:1px solid var(--hairline);font-weight:400}
.sheet thead th{border-top:0;white-space:nowrap;font-variant-caps:all-small-caps;letter-spacing:.075em;color:var(--quiet);font-size:1rem;padding-bottom:.2rem}
.sheet td.value{white-space:pre-line;overflow-wrap:anywhere;min-width:9rem}
.sheet .figures{white-space:nowrap}
@media (max-width:36rem){
.sheet-stacked thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.sheet-stacked,.sheet-stacked tbody,.sheet-stacked tr,.sheet-stacked :is(td,th[scope="row"]){display:block}
.sheet-stacked tr{border-top:1px solid var(--hairline);padding-block:.5rem}
.sheet-stacked :is(td,th[scope="row"]){border:0;padding:.08rem 0}
}
.unsure{color:var(--accent)}
.as-posted{border:1px solid var(--hairline);background:var(--leaf);padding:.4rem clamp(.6rem,2vw,1.2rem) 1rem;margin-top:.8rem}
.region{padding-block:.7rem;border-inline-start:3px solid var(--hairline);padding-inline-start:.9rem;margin-top:.6rem}
.region-header{border-inline-start-color:var(--accent)}
.region-body{border-inline-start-color:var(--ink)}
.region .label{display:block;margin-bottom:.2rem}
.region-text{font-family:var(--mono);font-size:.8rem;line-height:1.55;white-space:pre-wrap;overflow-wrap:anywhere;font-variant-numeric:normal}
.region-text mark{background:var(--mark);color:var(--ink);padding:.05em .1em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.region-text .field-key{font-family:var(--serif);font-variant-caps:all-small-caps;letter-spacing:.05em;font-size:.95rem;line-height:1;color:var(--accent);margin-inline-end:.35em}
@media (min-width:76rem){
.desk-wide{max-width:76rem}
.beside{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2.6rem;align-items:start}
.beside>:first-child{min-width:0}
.beside-post>h3{margin-top:0}
}
.keep{display:flex;flex-wrap:wrap;gap:.8rem 1.4rem;align-items:center;padding-block:1rem;border-block:1px solid var(--hairline);margin-block:1.4rem}
.post-read+.post-read{margin-top:3rem;padding-top:2.4rem;border-top:3px double var(--hairline)}
.post-read h2{font-size:var(--step2)}
.post-read h3{margin:1.6rem 0 .4rem}
`;
