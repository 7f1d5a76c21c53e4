//! Forms, made of the grammar of the command line: a command's options are its fields, with the words of its help.

use beagle_core::Lang;
use clap::Command;
use maud::{Markup, html};

use super::both;
use crate::serve::{Member, random};

/// A form of a command, folded up under its name. `fixed` are members that are settled already.
pub(super) fn folded(command: &Command, (path, token): (&str, &str), lang: Lang) -> Markup {
    let about = command.get_about().map(ToString::to_string).unwrap_or_default();
    html! {
        details {
            summary { (both(&about, lang)) }
            form method="post" action="/do" {
                (hidden(token, path))
                @for member in Member::all(command) { (field(&member, path, lang)) }
                button.primary type="submit" { (both(&about, lang)) }
            }
        }
    }
}

/// What every form carries: whose it is, what it asks, and a number of its own, under which it is carried out once.
pub(super) fn hidden(token: &str, path: &str) -> Markup {
    html! {
        input type="hidden" name="form" value=(token);
        input type="hidden" name="command" value=(path);
        input type="hidden" name="request" value=(random::<16>());
    }
}

/// A member that is settled already.
pub(super) fn settled(name: &str, value: &str) -> Markup {
    html! { input type="hidden" name=(name) value=(value); }
}

fn field(member: &Member<'_>, path: &str, lang: Lang) -> Markup {
    let (name, about) = (member.name.as_str(), member.about());
    let id = format!("{}-{name}", path.replace('/', "-"));
    let label = both(&about, lang);
    let choices = member.choices();
    html! {
        @if member.is_flag() {
            label.flag for=(id) { input type="checkbox" id=(id) name=(name) value="true"; " " (label) }
        } @else {
            label for=(id) { (label) }
            @if choices.is_empty() {
                input type="text" id=(id) name=(name) required[member.is_required()] value=[member.default()]
                    autocapitalize="none" autocomplete="off" spellcheck="false";
            } @else {
                select id=(id) name=(name) required[member.is_required()] {
                    @if !member.is_required() { option value="" { "–" } }
                    @for choice in &choices {
                        option value=(choice) selected[member.default().as_deref() == Some(choice)] { (choice) }
                    }
                }
            }
        }
    }
}
