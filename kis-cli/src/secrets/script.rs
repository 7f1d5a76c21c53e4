//! Credentials for `kis auth login` where nobody can be asked.

use std::io::{self, Read};

use beagle_core::Text;
use zeroize::Zeroizing;

use super::{Answer, Bundle, variables};
use crate::{failure::Refusal, settings::Environment};

const NAMES: [&str; 4] = ["KIS_APP_KEY", "KIS_APP_SECRET", "KIS_ACCOUNT", "KIS_HTS_ID"];

/// From the environment, else from standard input as lines of NAME=VALUE.
pub(crate) fn from_script(environment: &Environment) -> Result<Bundle, Refusal> {
    let answer = match variables::read(environment) {
        Answer::Empty => variables::read(&standard_input()?),
        answer => answer,
    };
    match answer {
        Answer::Found(bundle) => Ok(bundle),
        Answer::Unusable(why) => Err(refusal(why)),
        Answer::Empty => Err(refusal(Text::new(
            "환경 변수에도 표준 입력에도 앱키가 없습니다",
            "neither the environment nor standard input has an app key",
        ))),
    }
}

fn standard_input() -> Result<Environment, Refusal> {
    let mut text = Zeroizing::new(String::new());
    io::stdin().lock().read_to_string(&mut text).map_err(|error| {
        refusal(Text::new(
            format!("표준 입력을 읽을 수 없습니다: {error}"),
            format!("standard input cannot be read: {error}"),
        ))
    })?;
    let mut pairs = Vec::new();
    let lines = text.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    for (number, line) in lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        // A line that is not understood is not repeated: it may be a secret.
        let pair = line.trim_start_matches("export ").split_once('=').map(|(name, value)| (name.trim(), value.trim()));
        match pair.filter(|(name, _)| NAMES.contains(name)) {
            Some((name, value)) => pairs.push((name.to_owned(), value.trim_matches(['"', '\'']).to_owned())),
            None => {
                return Err(refusal(Text::new(
                    format!("표준 입력 {number}번째 줄을 알 수 없습니다"),
                    format!("line {number} of standard input is not understood"),
                )));
            }
        }
    }
    Ok(Environment::from_pairs(pairs))
}

fn refusal(why: Text) -> Refusal {
    let names = NAMES.join(", ");
    Refusal::credentials(
        why,
        Text::new(
            format!("{names}을(를) 환경 변수나 NAME=VALUE 줄로 주십시오"),
            format!("give {names} in the environment, or as lines of NAME=VALUE"),
        ),
    )
}
