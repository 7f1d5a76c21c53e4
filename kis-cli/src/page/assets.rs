//! The files of the page, which are part of the program. None of them says anything about the account.

use std::sync::Arc;

use axum::{
    Router,
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
    routing::get,
};

use crate::serve::Reception;

type File = (&'static str, &'static str, &'static [u8]);

const FILES: [File; 7] = [
    ("/page.css", "text/css; charset=utf-8", include_bytes!("assets/page.css")),
    ("/page.js", "text/javascript; charset=utf-8", include_bytes!("assets/page.js")),
    ("/sw.js", "text/javascript; charset=utf-8", include_bytes!("assets/sw.js")),
    ("/manifest.webmanifest", "application/manifest+json", include_bytes!("assets/manifest.webmanifest")),
    ("/icon.svg", "image/svg+xml", include_bytes!("assets/icon.svg")),
    ("/icon-192.png", "image/png", include_bytes!("assets/icon-192.png")),
    ("/icon-512.png", "image/png", include_bytes!("assets/icon-512.png")),
];

/// Their routes. A phone asks for them again each time, so that a new version is there at once.
pub(super) fn router() -> Router<Arc<Reception>> {
    FILES.into_iter().fold(Router::new(), |router, file| router.route(file.0, get(move || async move { send(file) })))
}

fn send((_, kind, bytes): File) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; connect-src 'self'"),
        ),
    ];
    (headers, bytes).into_response()
}
