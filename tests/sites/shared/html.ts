/** The HTML shell of a practice page. */

export interface Shell {
  readonly title: string;
  /** Address of the page script, as given to `PracticeSite.html`. Its stylesheet lies beside it. */
  readonly script: string;
  /** Where the app is mounted. */
  readonly rootId: string;
  /** Further elements of the head, such as the inline JSON that real pages carry. */
  readonly head?: string;
  /** Elements beside the root, such as hidden frames. */
  readonly body?: string;
}

/** A whole document. The page script must import a stylesheet, which esbuild puts beside it. */
export function shell({ title, script, rootId, head = '', body = '' }: Shell): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${script.replace(/\.js$/, '.css')}">
${head}
</head>
<body>
<div id="${rootId}"></div>
${body}
<script src="${script}"></script>
</body>
</html>`;
}
