/** Fields and buttons: drawn in the ink of the page. */
export const FORMS = `
button,.button,input,textarea,select{font:inherit;color:inherit;letter-spacing:inherit}
button,.button{display:inline-flex;align-items:center;justify-content:center;background:transparent;border:1px solid var(--edge);border-radius:2px;padding:.45rem 1.25rem;min-height:2.5rem;cursor:pointer;text-decoration:none;line-height:1.4}
button:hover,.button:hover{border-color:var(--accent);color:var(--accent)}
.button-first{border-color:var(--accent);color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.button-first:hover{background:var(--accent);color:var(--paper)}
.plain-button{border:0;padding:.25rem 0;min-height:0;text-decoration:underline;text-decoration-thickness:.055em;text-underline-offset:.19em}
textarea,input[type="text"],select{width:100%;background:var(--leaf);border:1px solid var(--edge);border-radius:2px;padding:.55rem .7rem}
textarea{min-height:16rem;font-family:var(--mono);font-size:.86rem;line-height:1.5;resize:vertical}
input[type="file"]{max-width:100%;font-size:var(--step-1)}
input[type="radio"],input[type="checkbox"]{accent-color:var(--accent);width:1.05rem;height:1.05rem;margin:0;flex:none}
.form>*+*{margin-top:1.3rem}
.form-foot{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center}
.form>.form-foot{margin-top:1.8rem}
.form+p{margin-top:1.1rem}
.form fieldset{border:0;padding:0;margin-inline:0;min-width:0}
.form legend,.form .field-label{padding:0;margin-bottom:.4rem;display:block}
.hint{color:var(--quiet);font-size:var(--step-1);margin-top:.3rem}
.choices{display:flex;flex-wrap:wrap;gap:.55rem}
.choice{display:inline-flex;align-items:center;gap:.55rem;padding:.45rem .85rem;border:1px solid var(--edge);border-radius:2px;min-height:2.5rem;cursor:pointer;background:var(--paper);color:var(--ink)}
.choice:has(:checked){border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}
.choice:has(:focus-visible){outline:2px solid var(--accent);outline-offset:3px}
.choice :focus-visible{outline:none}
.specimen{margin-top:2.6rem;padding:1.6rem clamp(1rem,4vw,2.2rem);border:1px solid var(--hairline);background:var(--paper)}
`;
