/** Attacks in the fields of a header: each value stands where a title, a name or a summary would. */
export const FIELD_ATTACKS: readonly string[] = [
  `<script>ran()</script>`,
  `"><img src=x onerror=ran()>`,
  `'><svg onload=ran()>`,
  `" onmouseover="ran()" x="`,
  `</title><script>ran()</script>`,
  `</textarea><script>ran()</script>`,
  `</style><script>ran()</script>`,
  `--><script>ran()</script>`,
  `]]><script>ran()</script>`,
  `&lt;img src=x onerror=ran()&gt;`,
  `javascript:ran()`,
  '{{ran()}}<%=ran()%>',
];
