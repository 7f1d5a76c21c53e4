//! What programs that are started here are not given: the environment of a process is read by whoever may look at it.

use std::process::Command;

use crate::settings::Environment;

/// Variables of ours that hold no secret: with them a program may run `kis` in its turn.
const OPEN: [&str; 5] = ["KIS_PROFILE", "KIS_CONFIG_DIR", "KIS_STATE_DIR", "KIS_BASE_URL", "KIS_WS_URL"];

/// Keeps every variable of ours from a program but those, so that a secret that comes later is kept from it, too.
pub(crate) fn keep_from(command: &mut Command, environment: &Environment) {
    let is_ours = |name: &&str| name.starts_with("KIS_") && !OPEN.contains(name);
    for name in environment.names().filter(is_ours) {
        command.env_remove(name);
    }
    command.env_remove("CREDENTIALS_DIRECTORY");
}
