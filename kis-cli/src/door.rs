//! What a person or a program far away may ask: the same words as on the command line, which become the same commands.
//!
//! A door (a messenger, HTTP, the page) brings words and an [`Origin`], and takes back what is [`Shown`]. It decides
//! nothing.

mod grammar;
mod wish;

pub(crate) use self::{
    grammar::{Asked, tree},
    wish::Wish,
};
