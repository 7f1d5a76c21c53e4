//! Lists of several pages: complete, or an error. A partial list is not a list.

use std::collections::HashSet;

use futures_util::{Stream, TryStreamExt, stream};

use crate::{
    Client, Error, Meta, ReadEndpoint, Result,
    decode::Typed,
    endpoint::{Paging, RawRead},
    error::Kind,
};

/// No account fills more pages than this; a list that does is going in circles.
const MAX_PAGES: usize = 100;

/// How often a list is begun anew that changed while it was read.
const MAX_BEGINNINGS: usize = 3;

impl Client {
    /// Every page of a read, one after the other. The stream ends with an error when the cursor stops moving.
    pub fn pages<E: ReadEndpoint>(&self, endpoint: &E) -> impl Stream<Item = Result<E::Response>> {
        stream::try_unfold(Some(Walk::new(E::META)), async move |walk| {
            let Some(walk) = walk else { return Ok(None) };
            let (page, cursor) = self.page(endpoint, walk.cursor.as_ref()).await?;
            Ok(Some((page, walk.step(cursor)?)))
        })
    }

    /// All pages of a read. A list that the broker says has changed (`SYDB0050`) is begun anew, a few times.
    ///
    /// # Errors
    /// [`Error::is_incomplete`], naming the endpoint, when the end can't be reached.
    pub async fn all<E: ReadEndpoint>(&self, endpoint: &E) -> Result<Vec<E::Response>> {
        for _ in 1..MAX_BEGINNINGS {
            match self.pages(endpoint).try_collect().await {
                Err(error) if error.code() == Some(CHANGED) => {}
                other => return other,
            }
        }
        self.pages(endpoint).try_collect().await.map_err(|error| restless(E::META, error))
    }

    /// One read of any endpoint by its table entry; of a list, the first page.
    ///
    /// # Errors
    /// As [`send`](Self::send); [`Error::is_invalid`] when a required parameter has no value.
    pub async fn send_raw(&self, raw: &RawRead) -> Result<Typed> {
        self.raw_page(raw, None).await.map(|(page, _)| page)
    }

    /// All pages of a read of any endpoint by its table entry.
    ///
    /// # Errors
    /// As [`all`](Self::all).
    pub async fn all_raw(&self, raw: &RawRead) -> Result<Vec<Typed>> {
        for _ in 1..MAX_BEGINNINGS {
            match self.raw_pages(raw).await {
                Err(error) if error.code() == Some(CHANGED) => {}
                other => return other,
            }
        }
        self.raw_pages(raw).await.map_err(|error| restless(raw.meta(), error))
    }

    async fn raw_pages(&self, raw: &RawRead) -> Result<Vec<Typed>> {
        let mut pages = Vec::new();
        let mut walk = Some(Walk::new(raw.meta()));
        while let Some(here) = walk {
            let (page, cursor) = self.raw_page(raw, here.cursor.as_ref()).await?;
            pages.push(page);
            walk = here.step(cursor)?;
        }
        Ok(pages)
    }
}

/// 조회 중 자료가 변경되었습니다 — the cursor is not valid any more.
const CHANGED: &str = "SYDB0050";

/// What the last of several beginnings came to.
fn restless(meta: &'static Meta, error: Error) -> Error {
    match error.code() {
        Some(CHANGED) => {
            Error::new(Kind::Incomplete, "the list keeps changing while it is read").at(meta.id, "").with_source(error)
        }
        _ => error,
    }
}

/// The way through a list.
pub(super) struct Walk {
    meta: &'static Meta,
    cursor: Option<[String; 2]>,
    seen: HashSet<[String; 2]>,
    count: usize,
}

impl Walk {
    pub(super) fn new(meta: &'static Meta) -> Self {
        Self { meta, cursor: None, seen: HashSet::new(), count: 0 }
    }

    /// Goes on to the next page, which must be one that was not read yet; `None` after the last.
    pub(super) fn step(mut self, cursor: Option<[String; 2]>) -> Result<Option<Self>> {
        let Some(cursor) = cursor else { return Ok(None) };
        let incomplete = |message: &'static str| Err(Error::new(Kind::Incomplete, message).at(self.meta.id, ""));
        self.count += 1;
        if self.count >= MAX_PAGES {
            return incomplete("the list has no end");
        }
        if let Paging::Cursor { .. } = self.meta.paging {
            if cursor.iter().all(|part| part.trim().is_empty()) {
                return incomplete("the broker announces another page and gives no cursor to it");
            }
            if !self.seen.insert(cursor.clone()) {
                return incomplete("the cursor of the list does not move");
            }
        }
        self.cursor = Some(cursor);
        Ok(Some(self))
    }
}
