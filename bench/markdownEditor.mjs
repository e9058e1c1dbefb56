// What VS Code does for its Markdown language server, which cannot work alone: the server is enabled by settings, pulled for diagnostics
// after each change, and has the editor parse each version and send the tokens as JSON.
import MarkdownIt from 'markdown-it';

/** How a client has to treat the server. The object keeps the last parse, as the editor does. */
export function markdownEditor() {
  const markdown = new MarkdownIt({ html: true });
  const parsed = new WeakMap();
  const tokensOf = (document) => {
    const { version, text } = document;
    const last = parsed.get(document);
    if (last?.version === version) return last.tokens;
    const tokens = markdown.parse(text, {});
    parsed.set(document, { version, tokens });
    return tokens;
  };
  const warn = { enabled: 'warning' };
  return {
    pulls: true,
    settings: {
      markdown: {
        server: { log: 'off' },
        preferredMdPathExtensionStyle: 'auto',
        suggest: { paths: { enabled: true } },
        occurrencesHighlight: { enabled: true },
        validate: {
          enabled: true,
          referenceLinks: warn,
          fragmentLinks: warn,
          fileLinks: { ...warn, markdownFragmentLinks: 'inherit' },
          ignoredLinks: [],
          unusedLinkDefinitions: warn,
          duplicateLinkDefinitions: warn,
        },
      },
    },
    options: { markdownFileExtensions: ['md'] },
    answers: {
      'markdown/parse': (_, document) => (document ? tokensOf(document) : []),
      'markdown/findMarkdownFilesInWorkspace': () => [],
      'markdown/fs/readDirectory': () => [],
    },
  };
}
