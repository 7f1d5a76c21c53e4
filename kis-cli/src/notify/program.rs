//! `notify.command`: any program, which takes one notice on its standard input and ends with 0 when it has it. No shell
//! reads the command, and the program is given no credentials.

use std::{io, process::Stdio};

use beagle_core::{
    Text,
    engine::{Carrier, Reply, Undelivered},
    notice::Notice,
};
use tokio::{
    io::AsyncWriteExt as _,
    process::{Child, Command},
};

use super::message::Sender;
use crate::{
    secrets,
    settings::{CommandInput, Environment},
    telegram::one_line,
};

/// By sysexits.h the input was wrong: the same one is wrong again.
const EX_DATAERR: i32 = 65;

pub(super) struct Program<'a> {
    words: &'a [String],
    input: CommandInput,
    environment: &'a Environment,
    sender: Sender,
}

impl<'a> Program<'a> {
    pub(super) fn new(
        (words, input): (&'a [String], CommandInput),
        environment: &'a Environment,
        sender: Sender,
    ) -> Self {
        Self { words, input, environment, sender }
    }

    fn start(&self, notice: &Notice) -> io::Result<Child> {
        let (program, arguments) = self.words.split_first().ok_or(io::ErrorKind::NotFound)?;
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        secrets::keep_from(command.as_std_mut(), self.environment);
        command.env("KIS_NOTICE_ID", notice.id.to_string()).env("KIS_NOTICE_KIND", notice.kind.name());
        // Whoever stops waiting ends it, by its own process id.
        command.kill_on_drop(true).spawn()
    }

    async fn run(&self, notice: &Notice) -> Result<(), Undelivered> {
        let message = match self.input {
            CommandInput::Text => self.sender.text(notice),
            CommandInput::Json => self.sender.json(notice),
        };
        let mut child = self.start(notice).map_err(|error| Undelivered::later(self.not_started(&error)))?;
        if let Some(mut stdin) = child.stdin.take() {
            // A program that does not read says by its exit code whether that was meant.
            stdin.write_all(format!("{message}\n").as_bytes()).await.ok();
        }
        let output = child.wait_with_output().await.map_err(|error| Undelivered::later(self.not_started(&error)))?;
        match output.status.code() {
            Some(0) => Ok(()),
            Some(EX_DATAERR) => Err(Undelivered::Never { why: self.ended("65", &output.stderr) }),
            Some(code) => Err(Undelivered::later(self.ended(&code.to_string(), &output.stderr))),
            None => Err(Undelivered::later(self.ended("a signal", &output.stderr))),
        }
    }

    fn name(&self) -> &str {
        self.words.first().map_or("", String::as_str)
    }

    fn not_started(&self, error: &io::Error) -> Text {
        let name = self.name();
        Text::new(format!("{name}을(를) 실행할 수 없습니다: {error}"), format!("{name} cannot be run: {error}"))
    }

    fn ended(&self, with: &str, stderr: &[u8]) -> Text {
        let (name, said) = (self.name(), one_line(&String::from_utf8_lossy(stderr)));
        let said = if said.is_empty() { said } else { format!(": {said}") };
        Text::new(format!("{name} 종료 코드 {with}{said}"), format!("{name} ended with {with}{said}"))
    }
}

impl Carrier for Program<'_> {
    fn name(&self) -> &'static str {
        "command"
    }

    fn carry<'a>(&'a self, notice: &'a Notice) -> Reply<'a, Result<(), Undelivered>> {
        Box::pin(self.run(notice))
    }
}
