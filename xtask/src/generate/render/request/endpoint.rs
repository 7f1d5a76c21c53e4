//! `impl Endpoint`: which transaction, and which parameters.

use crate::generate::model::{Condition, Endpoint};

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
    code + "    fn params(&self) -> &Params {\n        &self.params\n    }\n}\n\n"
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
