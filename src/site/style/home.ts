/** The first page: the archive's own title page, then ways in. */
export const HOME = `
.frontispiece{text-align:center;padding-block:clamp(.5rem,4vw,2.4rem) clamp(2rem,6vw,3.6rem)}
.frontispiece h1{font-size:clamp(2.7rem,1.6rem + 5.6vw,4.6rem);line-height:1.05;letter-spacing:-.012em}
.frontispiece .tagline{font-style:italic;font-size:var(--step1);margin-top:.7rem;text-wrap:balance}
.frontispiece .ornament{margin-block:1.5rem 1.3rem}
.frontispiece .holdings{color:var(--quiet);max-width:46ch;margin-inline:auto;text-wrap:balance}
.rooms{display:grid;grid-template-columns:minmax(0,1fr);gap:3rem 4.5rem}
@media (min-width:58rem){.rooms{grid-template-columns:minmax(0,1fr) 17rem}.ways{border-inline-start:1px solid var(--hairline);padding-inline-start:2.2rem}}
.room-head{display:flex;align-items:baseline;justify-content:space-between;gap:1rem;margin-bottom:.7rem}
.room-head a{font-size:var(--step-1)}
.room-head h2,.ways h2{font-variant-caps:all-small-caps;letter-spacing:.09em;color:var(--accent);font-size:1.06rem}
.ways section+section{margin-top:2.1rem}
.ways h2{margin-bottom:.35rem}
.ways .more{margin-top:.4rem;font-size:var(--step-1)}
`;
