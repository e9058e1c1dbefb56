use zed_extension_api as zed;

/// Starts the server of the command line, which has to be on the PATH.
struct TreatyBody;

impl zed::Extension for TreatyBody {
    fn new() -> Self {
        Self
    }

    fn language_server_command(
        &mut self,
        _: &zed::LanguageServerId,
        worktree: &zed::Worktree,
    ) -> zed::Result<zed::Command> {
        let command = worktree
            .which("treaty-body")
            .ok_or("treaty-body is not on the PATH: npm install --global treaty-body")?;
        Ok(zed::Command {
            command,
            args: vec!["serve".to_string()],
            env: worktree.shell_env(),
        })
    }
}

zed::register_extension!(TreatyBody);
