//! Telegram: the owner's conversation with a bot, which asks by long polling and listens on no port.
//!
//! What was heard and the time go into [`talk::Talk`], which says what to do; the rest lends it a network and a desk.

mod bot;
mod bucket;
mod cursor;
mod form;
pub(crate) mod fuzzing;
mod gate;
mod html;
mod keyboard;
mod line;
mod menu;
mod patience;
mod pending;
pub(crate) mod picture;
mod poll;
mod post;
mod risk;
pub(crate) mod settle;
mod summary;
mod talk;
mod token;
mod totp;
mod update;
mod words;
mod work;

use std::sync::Arc;

use tokio::sync::mpsc;

pub(crate) use self::{
    bot::{Bot, Trouble, TroubleKind, one_line},
    line::Line,
    token::Token,
    totp::{address, new_secret},
    update::{Update, What},
};
use self::{poll::Poller, post::Post};
use crate::{commands::Desk, failure::Refusal, resident::Stop};

/// Converses until it is told to stop; what was taken by then is still done.
///
/// # Errors
/// Nobody is allowed to command, there is no bot, or its token is none any more; a journal that can't be written.
pub(crate) async fn serve(desk: Arc<Desk<'static>>, stop: Stop) -> Result<(), Refusal> {
    let post = Post::open(&desk).await?;
    post.introduce().await;
    let (jobs, todo) = mpsc::unbounded_channel();
    let (halts, urgent) = mpsc::unbounded_channel();
    let poller = Poller::new(&post, jobs, halts);
    let poll = async {
        tokio::select! {
            () = stop.cancelled() => Ok(()),
            done = poller.run() => done,
        }
    };
    let conversation = async {
        // A halt waits for nobody: it has a worker of its own.
        let (done, (), ()) = tokio::join!(poll, post.work(todo), post.work(urgent));
        done
    };
    tokio::select! {
        done = conversation => done,
        () = post.sum_up() => Ok(()),
    }
}
