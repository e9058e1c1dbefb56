---@brief
---
--- Language server for the documents of the United Nations human rights treaty bodies.
---
--- `npm install --global treaty-body`
---
--- The file type `treaty-body` comes from treaty-body.lua in the folder above.
---@type vim.lsp.Config
return {
  cmd = { 'treaty-body', 'serve' },
  filetypes = { 'treaty-body' },
  root_dir = function(buffer, on_dir)
    on_dir(vim.fs.root(buffer, { 'treaty-body.json', '.git' }) or vim.fs.dirname(vim.api.nvim_buf_get_name(buffer)))
  end,
  settings = { treatyBody = vim.empty_dict() },
}
