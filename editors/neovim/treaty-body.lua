-- Names of files: CMW-C-XAA-CO-2.txt, ccpr_c_xaa_q_5 (en).txt, E-C.12-XAA-CO-4.txt, CAT-OP-XAA-1.txt, HRI-CORE-XAA-2020.txt
local beginnings = { '^e[-_ ]c%.?12[-_ ]', '^cat[-_ ]op[-_ ]', '^hri[-_ ]core[-_ ]', '^ccpr[-_ ]co[-_ ]' }
for _, committee in ipairs({ 'cmw', 'crc', 'crpd', 'cedaw', 'cerd', 'ccpr', 'cat', 'ced' }) do
  table.insert(beginnings, '^' .. committee .. '[-_ ]c[-_ ]')
end
vim.filetype.add({
  extension = { ['treaty-body'] = 'treaty-body' },
  pattern = {
    ['.*%.[Tt][Xx][Tt]'] = {
      function(path)
        local name = vim.fs.basename(path):lower()
        for _, beginning in ipairs(beginnings) do
          if name:find(beginning) then
            return 'treaty-body'
          end
        end
      end,
      { priority = 10 },
    },
  },
})

vim.api.nvim_create_autocmd('FileType', {
  pattern = 'treaty-body',
  callback = function(event)
    vim.lsp.start({
      name = 'treaty-body',
      cmd = { 'treaty-body', 'serve' },
      root_dir = vim.fs.root(event.buf, { 'treaty-body.json', '.git' })
        or vim.fs.dirname(vim.api.nvim_buf_get_name(event.buf)),
      settings = { treatyBody = { rules = { ['word-limit'] = 'off' } } },
    })
  end,
})

for token, group in pairs({
  namespace = 'Title', class = 'Title', number = 'Number', enumMember = 'Number', variable = 'Identifier',
  property = 'Special', type = 'Type', string = 'String', operator = 'Operator', comment = 'Comment',
}) do
  vim.api.nvim_set_hl(0, '@lsp.type.' .. token .. '.treaty-body', { link = group })
end

vim.api.nvim_create_autocmd('LspAttach', {
  callback = function(event)
    local client = vim.lsp.get_client_by_id(event.data.client_id)
    if not client or client.name ~= 'treaty-body' then
      return
    end
    local buffer = event.buf
    local function ask(method, params, answered)
      client.request(method, params, function(problem, result)
        if problem then
          vim.notify(problem.message, vim.log.levels.ERROR)
        elseif answered then
          answered(result)
        end
      end, buffer)
    end

    vim.lsp.inlay_hint.enable(true, { bufnr = buffer })
    vim.api.nvim_create_autocmd({ 'BufEnter', 'InsertLeave', 'TextChanged' }, {
      buffer = buffer,
      callback = function()
        vim.lsp.codelens.refresh({ bufnr = buffer })
      end,
    })

    -- Where the server puts the cursor; Neovim alone would put it one column before the end of a line.
    client.handlers = client.handlers or {}
    client.handlers['window/showDocument'] = function(problem, shown, context)
      local answer = vim.lsp.handlers['window/showDocument'](problem, shown, context)
      if shown.selection and vim.fn.mode() == 'i' then
        local start = shown.selection.start
        vim.api.nvim_win_set_cursor(0, { start.line + 1, start.character })
      end
      return answer
    end

    -- Enter: the number of the next paragraph, with the cursor after it.
    vim.keymap.set('i', '<CR>', function()
      vim.schedule(function()
        local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
        params.ch = '\n'
        params.options = { tabSize = vim.bo.tabstop, insertSpaces = vim.bo.expandtab }
        local tick = vim.b[buffer].changedtick
        ask('textDocument/onTypeFormatting', params, function(edits)
          if edits and vim.b[buffer].changedtick == tick then
            vim.lsp.util.apply_text_edits(edits, buffer, client.offset_encoding)
          end
        end)
      end)
      return '<CR>'
    end, { buffer = buffer, expr = true })

    vim.api.nvim_buf_create_user_command(buffer, 'TreatyBody', function(command)
      local name, given = command.fargs[1], vim.list_slice(command.fargs, 2)
      local at = vim.lsp.util.make_position_params(0, client.offset_encoding)
      local arguments = { at.textDocument.uri, at.position }
      if name == 'cite' or name == 'followUp' then
        arguments[3] = #given > 0 and given or nil
      elseif name == 'moveTo' then
        arguments[3] = #given > 0 and table.concat(given, ' ') or nil
      elseif vim.list_contains({ 'correct', 'setStatus', 'exportQueries', 'numberingChanges' }, name) then
        arguments[2] = given[1]
      end
      ask('workspace/executeCommand', { command = 'treaty-body.' .. name, arguments = arguments }, function(result)
        -- Tables are answers; here they get a window of their own.
        local written = type(result) == 'table' and result.table or result
        if type(written) == 'string' then
          vim.cmd.new()
          vim.bo.buftype, vim.bo.bufhidden = 'nofile', 'wipe'
          vim.api.nvim_buf_set_lines(0, 0, -1, true, vim.split(written, '\r?\n'))
        end
      end)
    end, {
      nargs = '+',
      complete = function(lead, line)
        local names = {}
        for _, command in ipairs(client.server_capabilities.executeCommandProvider.commands) do
          local name = command:gsub('^treaty%-body%.', '')
          if vim.startswith(name, lead) and not line:find('TreatyBody%s+%S+%s') then
            table.insert(names, name)
          end
        end
        return names
      end,
    })
  end,
})

vim.g.loaded_zipPlugin = 1
vim.api.nvim_create_autocmd('BufReadCmd', {
  pattern = { '*.docx', '*.docm' },
  callback = function(event)
    local text = vim.fn.systemlist({ 'treaty-body', 'convert', event.match, '-' })
    vim.api.nvim_buf_set_lines(0, 0, -1, true, text)
    vim.bo.modifiable, vim.bo.buftype, vim.bo.filetype = false, 'nofile', 'treaty-body'
  end,
})
