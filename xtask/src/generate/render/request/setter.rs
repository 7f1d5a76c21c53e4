//! Setters: one for everything that the constructor does not take.

use super::super::wrapped;
use crate::generate::model::{Endpoint, Param, Role};

/// Setters of what picks the transaction and is not sent.
pub(super) fn choices(of: &Endpoint<'_>) -> String {
    let Some(choice) = of.choice() else { return String::new() };
    let mut code = String::new();
    for (value, about) in &choice.others {
        code += "\n";
        code += &wrapped(about, "    ");
        code += &format!(
            "    #[must_use]\n    pub fn {value}(mut self) -> Self {{\n        self.{} = {value:?};\n        self\n    }}\n",
            choice.key
        );
    }
    code
}

pub(super) fn setter(param: &Param<'_>) -> String {
    let about = match param.role {
        Role::Default("") => " Default: empty.".to_owned(),
        Role::Default(value) => format!(" Default `{value}`."),
        Role::Missing => " Without it, nothing is sent.".to_owned(),
        _ => return String::new(),
    };
    let name = &param.ident;
    let mut code = "\n".to_owned() + &wrapped(&format!("{}{about}", described(param)), "    ");
    code += &format!(
        "    #[must_use]\n    pub fn {name}(mut self, value: impl Into<{}>) -> Self {{\n{}        self\n    }}\n",
        super::value(param),
        super::set("self.params", param, "value")
    );
    code
}

/// Label, gloss and what the only value means; those of a list are described at its enum.
fn described(param: &Param<'_>) -> String {
    let mut text = format!("{} — {}", param.ko, param.en);
    let values: Vec<_> = param.values.iter().map(|(code, ko)| format!("`{code}` {ko}")).collect();
    if !values.is_empty() {
        text += &format!(": {}", values.join(", "));
    }
    text + "."
}
