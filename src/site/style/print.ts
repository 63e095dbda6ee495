/** On paper: the text alone, in points, with its address at the foot. */
export const PRINT = `
.colophon{display:none}
@media print{
@page{margin:2.2cm 2.4cm}
html{font-size:11pt}
body{display:block;background:none}
.masthead,.foot,.skip,.report-link,.begin,.onward,.files,.filters,.turn,details:not([open]),form{display:none!important}
main{max-width:none;padding:0}
.story,.note,.chapter-head,.apparatus,.title-page,.facts{max-width:none}
.story{line-height:1.4;text-align:justify;orphans:2;widows:2}
.chapter+.chapter,.chapter+.missing{break-before:page;margin-top:0}
.contents,.story-start{break-before:auto}
.colophon{display:block;margin-top:2em;padding-top:.6em;border-top:.5pt solid #777;font-size:9pt}
a{text-decoration:none}
}
`;
