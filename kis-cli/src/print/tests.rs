//! How every kind of result looks, in both languages and all three forms.

mod look_ups;
mod samples;

use beagle_core::{Failure, Lang, Text};
use kis_api::Env;
use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use super::{Heading, Page, body, json, separated, table};
use crate::{
    cli::OutputFormat,
    look::Look,
    settings::{Origin, Sourced},
};

fn look(lang: Lang, width: Option<usize>) -> Look {
    let output = Sourced::new(OutputFormat::Table, Origin::Default);
    Look { output, lang: Sourced::new(lang, Origin::Default), colour: false, width }
}

fn heading(command: &str) -> Heading {
    Heading { command: command.into(), profile: "sim".into(), env: Some(Env::Sim), at: samples::at("10:00") }
}

fn forms<T: Serialize>(command: &str, result: &T, page: &Page) -> String {
    let korean = table::render(page, &look(Lang::Ko, None));
    let narrow = table::render(page, &look(Lang::En, Some(140)));
    let narrowest = table::render(page, &look(Lang::Ko, Some(80)));
    let csv = separated::render(page).expect("text");
    let json = json::text(&heading(command), json::Outcome::Result(result));
    format!("{korean}\n== en, 140 columns\n{narrow}\n== ko, 80 columns\n{narrowest}\n== csv\n{csv}\n== json\n{json}")
}

#[test]
fn every_kind_of_result() {
    for (name, command, result) in samples::bodies() {
        insta::assert_snapshot!(name, forms(command, &result, &body::page(&result)));
    }
}

#[test]
fn eighty_columns_are_enough() {
    for (name, _, result) in samples::bodies() {
        for line in table::render(&body::page(&result), &look(Lang::En, Some(80))).lines() {
            assert!(line.width() <= 80 || !line.contains("  "), "{name}: {line}");
        }
    }
}

#[test]
fn colours_are_those_of_the_country() {
    let look = Look { colour: true, ..look(Lang::Ko, None) };
    insta::assert_snapshot!(table::render(&body::page(&samples::balance()), &look).replace('\u{1b}', "ESC"));
}

#[test]
fn a_failure_speaks_one_language() {
    let failure = Failure {
        code: "broker_refused".into(),
        message: Text::new("증권사가 거부했습니다", "the broker refused it"),
        hint: Text::new("금액을 줄이십시오", "lower the amount"),
        msg_cd: Some("APBK0952".into()),
        msg1: Some("주문가능금액을 초과 했습니다".into()),
        intent: Some(7),
    };
    let text = |lang| json::text::<()>(&heading("order buy"), json::Outcome::Error(json::Error::new(&failure, lang)));
    insta::assert_snapshot!(text(Lang::Ko) + &text(Lang::En));
}
