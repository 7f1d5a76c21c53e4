//! A line between two ends that notes when what passes.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{Arc, Mutex},
    thread,
    time::Instant,
};

/// What passed, and when.
#[derive(Debug, Clone)]
pub(crate) enum Event {
    /// A websocket's frame with the awaited price was handed on.
    Frame(Instant),
    /// The first bytes of a request came; the last ones of its answer were handed on.
    Asked { path: String, at: Instant, answered: Option<Instant> },
}

impl Event {
    pub(crate) const fn at(&self) -> Instant {
        match self {
            Self::Frame(at) | Self::Asked { at, .. } => *at,
        }
    }
}

/// What passed so far, over every line.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<(Vec<Event>, String)>>);

impl Log {
    /// Forgets what passed and waits for a frame with this text.
    pub(crate) fn begin(&self, awaited: &str) {
        *self.0.lock().expect("nobody panicked") = (Vec::new(), awaited.to_owned());
    }

    pub(crate) fn events(&self) -> Vec<Event> {
        self.0.lock().expect("nobody panicked").0.clone()
    }

    fn asked(&self, path: &str) -> usize {
        let events = &mut self.0.lock().expect("nobody panicked").0;
        events.push(Event::Asked { path: path.to_owned(), at: Instant::now(), answered: None });
        events.len() - 1
    }

    fn answered(&self, index: usize) {
        if let Some(Event::Asked { answered, .. }) = self.0.lock().expect("nobody panicked").0.get_mut(index) {
            *answered = Some(Instant::now());
        }
    }

    fn passed(&self, bytes: &[u8]) {
        let mut log = self.0.lock().expect("nobody panicked");
        let is_awaited = !log.1.is_empty() && bytes.windows(log.1.len()).any(|part| part == log.1.as_bytes());
        if is_awaited {
            log.1.clear();
            log.0.push(Event::Frame(Instant::now()));
        }
    }
}

/// Leads to this address, and tells its own.
pub(crate) fn to(address: &str, log: &Log) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let own = listener.local_addr().expect("an address").to_string();
    let (address, log) = (address.to_owned(), log.clone());
    thread::spawn(move || {
        for near in listener.incoming().flatten() {
            let Ok(far) = TcpStream::connect(&address) else { continue };
            join((near, far), &log);
        }
    });
    own
}

fn join((near, far): (TcpStream, TcpStream), log: &Log) {
    for stream in [&near, &far] {
        stream.set_nodelay(true).expect("a socket");
    }
    // The request of this connection that is under way.
    let current = Arc::new(Mutex::new(None));
    let (asking, answering) = (Arc::clone(&current), current);
    let ends = (near.try_clone().expect("a socket"), far.try_clone().expect("a socket"));
    let (asked, passed) = (log.clone(), log.clone());
    thread::spawn(move || {
        copy((near, far), |bytes| {
            let head = String::from_utf8_lossy(&bytes[..bytes.len().min(300)]);
            if let Some((_, rest)) = head.split_once(' ').filter(|(verb, _)| ["GET", "POST"].contains(verb)) {
                let path = rest.split([' ', '?']).next().unwrap_or_default();
                *asking.lock().expect("nobody panicked") = Some(asked.asked(path));
            }
        })
    });
    thread::spawn(move || {
        copy((ends.1, ends.0), |bytes| {
            passed.passed(bytes);
            if let Some(index) = *answering.lock().expect("nobody panicked") {
                passed.answered(index);
            }
        })
    });
}

fn copy((mut from, mut to): (TcpStream, TcpStream), note: impl Fn(&[u8])) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        note(&bytes[..count]);
        if to.write_all(&bytes[..count]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Write);
}
