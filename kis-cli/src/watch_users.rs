//! 유저 정보 변경 탐지 — reads the leaders' profiles from their community site, with a browser that is signed in.
//!
//! What a site shows is believed only while it shows that somebody is signed in, before the profiles are read and after:
//! to a stranger many a site shows everybody as hidden. Everything else is a [`Trouble`], and changes nothing.

#[cfg(feature = "browser")]
mod browser;
#[cfg(feature = "browser")]
mod login;
mod profile;
#[cfg(feature = "browser")]
mod session;
mod trouble;

pub(crate) use profile::{Flag, Place, Places};
pub(crate) use trouble::Trouble;
#[cfg(feature = "browser")]
pub(crate) use {
    browser::Browser,
    login::{Login, Vault},
    session::{Keep, look, sign_in},
};
