//! What every endpoint's file uses.

pub(super) use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};

pub(super) use crate::{
    Account, Env, Error, Result, Side,
    decode::{Decode, FromRow, Reply, Row},
    endpoint::{
        Class, Container, Endpoint, Field, FieldType, Kind, Meta, Method, OrderEndpoint, Paging, Param, Params,
        ReadEndpoint, Shape, TrId,
    },
};

pub(super) const fn required(name: &'static str, label: &'static str, max_len: u16) -> Param {
    Param { name, label, required: true, max_len: limit(max_len) }
}

pub(super) const fn optional(name: &'static str, label: &'static str, max_len: u16) -> Param {
    Param { name, label, required: false, max_len: limit(max_len) }
}

const fn limit(max_len: u16) -> Option<u16> {
    if max_len == 0 { None } else { Some(max_len) }
}

pub(super) const fn text(name: &'static str, label: &'static str) -> Field {
    Field { name, label, ty: FieldType::Text }
}

pub(super) const fn integer(name: &'static str, label: &'static str) -> Field {
    Field { name, label, ty: FieldType::Integer }
}

pub(super) const fn decimal(name: &'static str, label: &'static str) -> Field {
    Field { name, label, ty: FieldType::Decimal }
}

pub(super) const fn date(name: &'static str, label: &'static str) -> Field {
    Field { name, label, ty: FieldType::Date }
}

pub(super) const fn time(name: &'static str, label: &'static str) -> Field {
    Field { name, label, ty: FieldType::Time }
}
