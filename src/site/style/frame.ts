/** What stands around every page: masthead, reading panel, foot. */
export const FRAME = `
.skip{position:absolute;left:.6rem;top:-6rem;background:var(--paper);padding:.5rem .9rem;border:1px solid var(--edge);z-index:3}
.skip:focus{top:.5rem}
.masthead{display:flex;flex-wrap:wrap;align-items:baseline;gap:.1rem 1.5rem;width:100%;max-width:64rem;margin-inline:auto;padding:1.1rem clamp(1rem,4vw,2.5rem) .9rem}
.masthead-name{margin-inline-end:auto;font-size:var(--step1);letter-spacing:.01em;text-decoration:none;padding-block:.2rem}
.masthead nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.15rem}
.masthead nav a,.panel>summary{display:inline-block;padding:.3rem .1rem;color:var(--quiet);font-variant-caps:all-small-caps;letter-spacing:.075em;text-decoration:none}
.masthead nav a:hover,.masthead nav a[aria-current],.panel>summary:hover{color:var(--accent)}
.masthead nav a[aria-current]{text-decoration:underline;text-decoration-thickness:.055em;text-underline-offset:.35em}
.panel{position:relative}
.panel>summary{list-style:none;cursor:pointer;font-variant-caps:normal;letter-spacing:0;white-space:nowrap}
.panel>summary::-webkit-details-marker{display:none}
.panel-large{font-size:1.15em}.panel-small{font-size:.82em}
.panel-sheet{position:absolute;right:0;top:100%;z-index:2;width:max-content;max-width:min(21rem,calc(100vw - 2rem));background:var(--paper);border:1px solid var(--edge);padding:.9rem 1rem .8rem;box-shadow:0 .5rem 1.6rem rgb(0 0 0/.14)}
.panel-row{display:flex;flex-wrap:wrap;gap:.35rem;margin:.15rem 0 .8rem;border:0;padding:0;min-width:0}
.panel-row legend{padding:0;margin-bottom:.3rem}
.panel-sheet button{min-width:2.4rem;min-height:2.2rem;padding:.15rem .55rem}
.panel-sheet button[data-step]{min-width:2.15rem;line-height:1.7rem;padding-inline:.15rem}
[data-step="smallest"]{font-size:.7rem}[data-step="small"]{font-size:.84rem}[data-step="medium"]{font-size:1rem}[data-step="large"]{font-size:1.16rem}[data-step="larger"]{font-size:1.36rem}[data-step="largest"]{font-size:1.6rem}
button[aria-pressed="true"]{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
main{flex:1;width:100%;max-width:64rem;margin-inline:auto;padding:clamp(1.6rem,5vw,3.4rem) clamp(1rem,4vw,2.5rem) 4rem}
.foot{width:100%;max-width:64rem;margin-inline:auto;padding:1.4rem clamp(1rem,4vw,2.5rem) 2.2rem;color:var(--quiet);font-size:var(--step-1)}
.foot::before{content:"";display:block;border-top:1px solid var(--hairline);margin-bottom:1.2rem}
.foot ul{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;margin-bottom:.4rem}
.foot li a{display:inline-block;padding-block:.25rem}
@media (max-width:26rem){.masthead{justify-content:space-between}.masthead nav{order:3;width:100%}.masthead nav ul{gap:.1rem 1rem}}
`;
