//! `kis man`

use std::{fs, io, path::Path};

use beagle_core::{Exit, Text};
use clap::Command;

use crate::{
    cli::{Cli, ManArgs},
    failure::{Refusal, near},
    print,
};

/// Prints one manual page, or writes all of them into a folder.
pub(crate) fn run(args: &ManArgs) -> Result<Exit, Refusal> {
    let mut tree = Cli::tree("kis").disable_help_subcommand(true);
    tree.build();
    match &args.dir {
        Some(dir) => write_all(&tree, dir).map_err(|error| unwritable(dir, &error))?,
        None => print::bytes(&page(find(&tree, &args.command)?).map_err(|error| unwritable(Path::new("-"), &error))?),
    }
    Ok(Exit::Done)
}

fn page(command: &Command) -> io::Result<Vec<u8>> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command.clone().name(page_name(command))).render(&mut page)?;
    Ok(page)
}

/// `kis-order-buy`, as manual pages of a command with subcommands are called.
fn page_name(command: &Command) -> String {
    command.get_display_name().unwrap_or_else(|| command.get_name()).replace(' ', "-")
}

fn write_all(command: &Command, dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir)?;
    fs::write(dir.join(format!("{}.1", page_name(command))), page(command)?)?;
    command.get_subcommands().try_for_each(|below| write_all(below, dir))
}

fn find<'a>(tree: &'a Command, words: &[String]) -> Result<&'a Command, Refusal> {
    words.iter().try_fold(tree, |level, word| level.find_subcommand(word).ok_or_else(|| unknown(level, word)))
}

fn unknown(level: &Command, word: &str) -> Refusal {
    let names: Vec<&str> = level.get_subcommands().map(Command::get_name).collect();
    let hint = match near(word, names.iter().copied()) {
        Some(near) => Text::new(format!("혹시 {near} 인가요?"), format!("did you mean {near}?")),
        None => Text::new(format!("있는 명령: {}", names.join(", ")), format!("there are {}", names.join(", "))),
    };
    Refusal::usage(Text::new(format!("{word} 명령이 없습니다"), format!("there is no command {word}")), hint)
}

fn unwritable(place: &Path, error: &io::Error) -> Refusal {
    let place = place.display();
    Refusal::failed(
        "file",
        Text::new(format!("{place} 에 쓸 수 없습니다: {error}"), format!("cannot write {place}: {error}")),
        Text::new("폴더의 권한과 남은 공간을 확인하십시오", "check the folder's mode and the space left"),
    )
}
