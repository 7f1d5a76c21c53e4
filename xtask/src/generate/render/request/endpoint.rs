//! `impl Endpoint`: which transaction, and which parameters.

use super::{body, items};
use crate::generate::model::{Condition, Endpoint, Param, Role};

pub(super) fn endpoint(of: &Endpoint<'_>) -> String {
    let ty = &of.ty;
    let mut code = format!(
        "impl Endpoint for {ty} {{\n    type Response = {ty}Response;\n    const META: &'static Meta = &META;\n\n"
    );
    if !of.conditions.is_empty() {
        let known: Vec<_> = of.conditions.iter().map(condition).collect();
        code += &format!(
            "    fn tr_id(&self, env: Env) -> Result<&'static str> {{\n        META.tr_id(env, &[{}])\n    }}\n\n",
            known.join(", ")
        );
    }
    let nothing = of.params.is_empty() && of.spec.items.is_none() && of.spec.body.is_none();
    let account = of.params.iter().any(|param| param.role == Role::Account);
    code += &format!(
        "    fn params(&self, {}: Option<&Account>, {}: &mut Params) {{\n",
        if account { "account" } else { "_account" },
        if nothing { "_out" } else { "out" }
    );
    if account {
        code += "        out.account(account);\n";
    }
    code += &of.params.iter().map(sent).collect::<String>();
    if let Some(items) = &of.spec.items {
        code += &items::sent(items);
    }
    if of.spec.body.is_some() {
        code += body::SENT;
    }
    code + "    }\n}\n\n"
}

fn condition(condition: &Condition<'_>) -> String {
    match condition {
        Condition::Side => r#"("side", self.side.name())"#.to_owned(),
        Condition::Exchange(text) => format!("(\"exchange\", {text})"),
        Condition::Action => r#"("action", self.action.name())"#.to_owned(),
        Condition::ActionCode(text) => {
            format!(r#"("action", if {text} == "01" {{ "revise" }} else {{ "cancel" }})"#)
        }
        Condition::Choice(choice) => format!("({:?}, self.{})", choice.key, choice.key),
    }
}

fn sent(param: &Param<'_>) -> String {
    let Param { wire, ident, .. } = param;
    let value = if param.codes.is_some() { "value.as_str()" } else { "&**value" };
    match param.role {
        Role::Account | Role::Item | Role::Count => String::new(),
        Role::Cursor => format!("        out.push({wire:?}, \"\");\n"),
        Role::Side => format!("        out.push({wire:?}, self.side.code());\n"),
        Role::Fixed(value) => format!("        out.push({wire:?}, {value:?});\n"),
        Role::New | Role::Default(_) => format!("        out.push({wire:?}, {});\n", param.text()),
        Role::Missing => {
            format!(
                "        if let Some(value) = &self.{ident} {{\n            out.push({wire:?}, {value});\n        }}\n"
            )
        }
    }
}
