/** Faces, sizes and the reader's own choices of them. */

/**
 * Old-style book faces that systems carry, best first; nothing is fetched. Apple's, then Windows', then the free ones of other
 * systems; the last names only keep a bare system from falling to a screen face.
 */
const SERIF = [
  '"Iowan Old Style"',
  '"Palatino Linotype"',
  'Palatino',
  '"URW Palladio L"',
  'P052',
  '"TeX Gyre Pagella"',
  '"Book Antiqua"',
  '"Source Serif 4"',
  '"EB Garamond"',
  '"Libertinus Serif"',
  '"Linux Libertine O"',
  'Georgia',
  '"Noto Serif"',
  '"Liberation Serif"',
  'serif',
].join(',');
const SANS = [
  'Seravek',
  '"Gill Sans Nova"',
  'Optima',
  'Candara',
  '"Noto Sans"',
  '"DejaVu Sans"',
  'source-sans-pro',
  'sans-serif',
].join(',');
const MONO = [
  '"Iosevka"',
  '"Courier Prime"',
  '"Cascadia Mono"',
  'Menlo',
  'Consolas',
  '"Liberation Mono"',
  '"DejaVu Sans Mono"',
  'monospace',
].join(',');

export const TYPE = `
:root{--serif:${SERIF};--sans:${SANS};--mono:${MONO};
--face:var(--serif);--scale:1;--measure:64ch;--leading:1.6;
--step-2:.8rem;--step-1:.88rem;--step1:1.18rem;--step2:1.45rem;--step3:clamp(1.7rem,1.3rem + 1.9vw,2.2rem);--step4:clamp(2.1rem,1.4rem + 3.4vw,3.2rem)}
:root[data-size="smallest"]{--scale:.84}
:root[data-size="small"]{--scale:.92}
:root[data-size="large"]{--scale:1.13}
:root[data-size="larger"]{--scale:1.3}
:root[data-size="largest"]{--scale:1.55}
:root[data-face="sans"]{--face:var(--sans)}
:root[data-face="typewriter"]{--face:var(--mono)}
:root[data-measure="narrow"]{--measure:52ch}
:root[data-measure="wide"]{--measure:78ch}
:root[data-leading="close"]{--leading:1.42}
:root[data-leading="open"]{--leading:1.9}
*,*::before,*::after{box-sizing:border-box}
html{font-size:calc(106.25% * var(--scale));-webkit-text-size-adjust:100%;text-size-adjust:100%}
@media (min-width:42rem){html{font-size:calc(118.75% * var(--scale))}}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--paper);color:var(--ink);
font-family:var(--serif);font-size-adjust:.47;line-height:1.5;
font-kerning:normal;font-variant-ligatures:common-ligatures contextual;font-variant-numeric:oldstyle-nums proportional-nums;
text-rendering:optimizeLegibility;overflow-wrap:anywhere;hanging-punctuation:first allow-end last}
h1,h2,h3,h4{font-weight:400;line-height:1.18;margin:0;text-wrap:balance;hyphens:manual}
p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
p{text-wrap:pretty}
a{color:inherit;text-decoration-line:underline;text-decoration-thickness:.055em;text-underline-offset:.19em;
text-decoration-color:color-mix(in srgb,var(--accent) 65%,transparent);text-decoration-skip-ink:auto}
a:hover{color:var(--accent);text-decoration-color:currentColor}
:focus-visible{outline:2px solid var(--accent);outline-offset:3px;border-radius:1px}
main:focus{outline:none}
::selection{background:var(--mark);color:var(--ink)}
abbr{text-decoration:none}
.label{font-variant-caps:all-small-caps;letter-spacing:.075em;color:var(--quiet);font-size:1em;line-height:1.3}
.figures{font-variant-numeric:lining-nums tabular-nums}
.quiet{color:var(--quiet)}
.away{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.ornament{display:block;margin-inline:auto;width:6.2rem;height:1rem;color:var(--accent);fill:currentColor}
`;
