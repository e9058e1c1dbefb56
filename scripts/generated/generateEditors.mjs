// Extracts the configurations in docs/editors.md into files, for users and for the editors that load them.

/** The code blocks in one language under a heading of the page. */
export function blocksOf(page, heading, language) {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const blocks = [...own.matchAll(/(<!-- not run -->\n\n)?```(\w+)\n([\s\S]*?)\n```/g)];
  return blocks.flatMap(([, notRun, of, text]) => (notRun === undefined && of === language ? [text] : []));
}

/** Generated files by path, with version and publisher from the extension’s manifest. */
export function editorFiles(page, { version, author, homepage, repository }) {
  // npm's URL form: "git+https://….git".
  const address = repository?.url.replace(/^git\+|\.git$/g, '');
  const sectionOf = (heading, language) => `${blocksOf(page, heading, language).join('\n\n')}\n`;
  return new Map([
    ['editors/neovim/treaty-body.lua', sectionOf('Neovim', 'lua')],
    [
      'editors/emacs/treaty-body.el',
      emacsPackage(sectionOf('Emacs', 'elisp'), { version, author, page: homepage ?? address }),
    ],
    ['editors/helix/languages.toml', sectionOf('Helix', 'toml')],
    ['editors/kate/settings.json', sectionOf('Kate', 'json')],
    ['editors/kate/treaty-body.xml', sectionOf('Kate', 'xml')],
    ['editors/zed/extension.toml', zedManifest({ version, author, address })],
  ]);
}

// https://www.gnu.org/software/emacs/manual/html_node/elisp/Simple-Packages.html
function emacsPackage(code, { version, author, page }) {
  return `;;; treaty-body.el --- Documents of the UN human rights treaty bodies -*- lexical-binding: t; -*-

${author ? `;; Author: ${author}\n` : ''};; Version: ${version}
;; Package-Requires: ((emacs "29.1"))
;; Keywords: languages, text
${page ? `;; URL: ${page}\n` : ''};; SPDX-License-Identifier: MIT

;;; Commentary:

;; Starts "treaty-body serve" by Eglot.  Install that with "npm install --global treaty-body".

;;; Code:

(require 'eglot)

${code}
(provide 'treaty-body)

;;; treaty-body.el ends here
`;
}

// https://zed.dev/docs/extensions/developing-extensions
function zedManifest({ version, author, address }) {
  return `id = "treaty-body"
name = "Treaty Body Documents"
description = "Checks and explains the documents of the United Nations human rights treaty bodies."
version = "${version}"
schema_version = 1
authors = ${JSON.stringify(author ? [author] : [])}
${address ? `repository = ${JSON.stringify(address)}\n` : ''}
# Zed chooses languages by the ending of a file, and these documents end in .txt.
[language_servers.treaty-body]
name = "Treaty Body"
languages = ["Plain Text"]
`;
}

/** The table of initialization options, from the doc comments of their interface. */
export function optionsTable(source) {
  const [, body = ''] = /export interface InitializationOptions \{\n([\s\S]*?)\n\}/.exec(source) ?? [];
  const rows = [...body.matchAll(/ {2}\/\*\* (.*?) \*\/\n {2}readonly (\w+)\?: (\w+);/g)].map(
    ([, says, name, type]) => `| \`${name}\` | ${type} | ${says.replace(/\{@link (\w+)\}/g, '`$1`')} |`,
  );
  if (rows.length === 0) throw new Error('there are no initialization options');
  return ['| Option | Type | What it says |', '| --- | --- | --- |', ...rows].join('\n');
}
