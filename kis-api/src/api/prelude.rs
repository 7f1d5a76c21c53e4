//! What the endpoints' files use.

#![allow(unused_imports, dead_code, reason = "not every group of endpoints uses all of it")]

pub(super) use alloc::{
    format,
    string::{String, ToString},
    vec::Vec,
};
pub(super) use core::fmt;

pub(super) use super::codes;
pub(super) use crate::{
    Code, Env, Error, Result, Side,
    decode::{Decode, FromRow, Reply, Row},
    endpoint::{
        Action, Class, Container, Endpoint, Field, Kind, Meta, Method, OrderEndpoint, Paging, Param, Params,
        ReadEndpoint, Shape, TrId,
    },
    feed::{Feed, FeedMeta, Key, Layout, Record, check as check_feed},
};

pub(super) use smol_str::SmolStr;

pub(super) const fn root(fields: &'static [Field]) -> Container {
    object("", fields)
}

pub(super) const fn object(name: &'static str, fields: &'static [Field]) -> Container {
    Container { name, aliases: &[], shape: Shape::Object, fields }
}

pub(super) const fn list(name: &'static str, fields: &'static [Field]) -> Container {
    Container { name, aliases: &[], shape: Shape::List, fields }
}

/// What [`Meta::check`] does, for one type.
pub(super) fn check<D: Decode>(body: &str) -> Result<()> {
    D::decode(body).map(drop)
}
