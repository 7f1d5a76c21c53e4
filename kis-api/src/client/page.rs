//! Lists of several pages: complete, or an error. A partial list is not a list.

use std::collections::HashSet;

use futures_util::{Stream, TryStreamExt, stream};

use crate::{Client, Error, ReadEndpoint, Result, endpoint::Paging, error::Kind};

/// No account fills more pages than this; a list that does is going in circles.
const MAX_PAGES: usize = 200;

/// How often a list is begun anew that changed while it was read.
const MAX_BEGINNINGS: usize = 3;

impl Client {
    /// Every page of a read, one after the other. The stream ends with an error when the cursor stops moving.
    pub fn pages<E: ReadEndpoint>(&self, endpoint: &E) -> impl Stream<Item = Result<E::Response>> {
        let start = Some(Walk { cursor: None, seen: HashSet::new(), count: 0 });
        stream::try_unfold(start, async move |walk| {
            let Some(mut walk) = walk else { return Ok(None) };
            let (page, cursor) = self.page(endpoint, walk.cursor.as_ref()).await?;
            let next = match cursor {
                None => None,
                Some(cursor) => {
                    walk.step::<E>(cursor)?;
                    Some(walk)
                }
            };
            Ok(Some((page, next)))
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
        let last = self.pages(endpoint).try_collect().await;
        last.map_err(|error| match error.code() {
            Some(CHANGED) => Error::new(Kind::Incomplete, "the list keeps changing while it is read")
                .at(E::META.id, "")
                .with_source(error),
            _ => error,
        })
    }
}

/// 조회 중 자료가 변경되었습니다 — the cursor is not valid any more.
const CHANGED: &str = "SYDB0050";

struct Walk {
    cursor: Option<[String; 2]>,
    seen: HashSet<[String; 2]>,
    count: usize,
}

impl Walk {
    /// Goes on to the next page, which must be one that was not read yet.
    fn step<E: ReadEndpoint>(&mut self, cursor: [String; 2]) -> Result<()> {
        let incomplete = |message: &'static str| Err(Error::new(Kind::Incomplete, message).at(E::META.id, ""));
        self.count += 1;
        if self.count >= MAX_PAGES {
            return incomplete("the list has no end");
        }
        if let Paging::Cursor { .. } = E::META.paging {
            if cursor.iter().all(|part| part.trim().is_empty()) {
                return incomplete("the broker announces another page and gives no cursor to it");
            }
            if !self.seen.insert(cursor.clone()) {
                return incomplete("the cursor of the list does not move");
            }
        }
        self.cursor = Some(cursor);
        Ok(())
    }
}
