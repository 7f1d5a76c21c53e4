//! The flags that every command takes, before it or after it.

use beagle_core::Lang;
use clap::{Args, ValueEnum};
use serde::Deserialize;

use super::value;

/// Flags of every command. What is not given here comes from the environment, the profile or a default.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Global options")]
pub(crate) struct Global {
    /// The profile: sim, or one of your configuration · 프로필 [env: KIS_PROFILE]
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    /// How results are printed · 출력 형식
    #[arg(long, global = true, value_enum, value_name = "FORMAT")]
    pub(crate) output: Option<OutputFormat>,
    /// The language of texts; from the locale when not given · 언어
    #[arg(long, global = true, value_name = "LANG", value_parser = value::lang())]
    pub(crate) lang: Option<Lang>,
    /// Show what would be done and send nothing · 보내지 않고 보여 주기만
    #[arg(long, global = true)]
    pub(crate) dry_run: bool,
    /// Confirm orders beforehand; needed where nobody can be asked · 묻지 않고 주문 확인
    #[arg(long, global = true)]
    pub(crate) yes: bool,
    /// Tell on standard error what is done; twice for more · 자세히
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,
}

/// How results are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum OutputFormat {
    /// Aligned columns, for people.
    Table,
    /// One JSON object, for programs.
    Json,
    /// Comma-separated values with a header, for spreadsheets.
    Csv,
}

impl OutputFormat {
    /// The word on the command line.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}
