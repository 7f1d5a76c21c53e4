//! A line between the engines and the simulated broker, on which orders have accidents and everything else passes.

use std::{
    mem,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    task::{AbortHandle, JoinHandle},
    time::sleep,
};

use crate::desk::Desk;

const ORDER: &[u8] = b"POST /uapi/domestic-stock/v1/trading/order-cash ";

/// What becomes of an order on the line.
#[derive(Debug, Clone)]
pub(crate) enum Accident {
    /// None: it passes.
    None,
    /// The connection is reset before anything of it was read.
    ResetAtOnce,
    /// The connection is reset when all of it has come.
    ResetUnanswered,
    /// These bytes are the answer, and the broker never sees it.
    Answer(String),
    /// It stays on the line until [`Line::delivers`].
    Held,
}

/// The line.
#[derive(Debug)]
pub(crate) struct Line {
    shared: Arc<Shared>,
    door: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    broker: String,
    accident: Accident,
    /// The request after which nobody is let in any more.
    last: Option<&'static str>,
    door: Mutex<Option<AbortHandle>>,
    passing: Mutex<Vec<AbortHandle>>,
    orders: Mutex<Vec<Vec<u8>>>,
}

impl Line {
    /// Lays it between the engines of this desk and its broker.
    pub(crate) async fn lay(desk: &mut Desk, accident: Accident) -> Self {
        Self::open(desk, accident, None).await
    }

    /// One whose door closes with the first request that has this in it. Connections that stand go on.
    pub(crate) async fn closing_at(desk: &mut Desk, last: &'static str) -> Self {
        Self::open(desk, Accident::None, Some(last)).await
    }

    async fn open(desk: &mut Desk, accident: Accident, last: Option<&'static str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let broker = mem::replace(&mut desk.url, url).trim_start_matches("http://").to_owned();
        let lists = (Mutex::default(), Mutex::default(), Mutex::default());
        let shared = Arc::new(Shared { broker, accident, last, door: lists.0, passing: lists.1, orders: lists.2 });
        let door = tokio::spawn(let_in(listener, Arc::clone(&shared)));
        *shared.door.lock().unwrap() = Some(door.abort_handle());
        Self { shared, door }
    }

    /// What orders brought, each on a connection of its own.
    pub(crate) fn orders(&self) -> Vec<String> {
        let orders = self.shared.orders.lock().unwrap();
        orders.iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect()
    }

    /// Takes it away again.
    pub(crate) fn lift(self, desk: &mut Desk) {
        desk.url = format!("http://{}", self.shared.broker);
    }

    /// Closes the connections that stand, as a server does with idle ones.
    pub(crate) fn hangs_up(&self) {
        for passing in mem::take(&mut *self.shared.passing.lock().unwrap()) {
            passing.abort();
        }
    }

    /// Passes on what was held, to whose answer nobody listens any more.
    pub(crate) async fn delivers(&self) {
        for order in self.orders() {
            let mut broker = TcpStream::connect(&self.shared.broker).await.expect("the broker");
            broker.write_all(order.as_bytes()).await.expect("it listens");
            let mut answer = [0; 1024];
            assert_ne!(broker.read(&mut answer).await.expect("it answers"), 0);
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.door.abort();
        self.hangs_up();
    }
}

async fn let_in(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        let connection = tokio::spawn(serve(stream, Arc::clone(&shared)));
        shared.passing.lock().unwrap().push(connection.abort_handle());
    }
}

async fn serve(mut stream: TcpStream, shared: Arc<Shared>) {
    let mut head = [0; ORDER.len()];
    while let Ok(there @ 1..) = stream.peek(&mut head).await
        && there < head.len()
    {
        sleep(Duration::from_millis(1)).await;
    }
    let is_order = head == *ORDER;
    match &shared.accident {
        Accident::None => pass(stream, &shared).await,
        _ if !is_order => pass(stream, &shared).await,
        // A connection that is closed with bytes unread is reset.
        Accident::ResetAtOnce => shared.orders.lock().unwrap().push(Vec::new()),
        accident => {
            let order = arrived(&stream).await;
            shared.orders.lock().unwrap().push(order);
            match accident {
                Accident::Answer(text) => {
                    let _ = stream.read(&mut [0; 8192]).await;
                    let _ = stream.write_all(text.as_bytes()).await;
                }
                Accident::Held => {
                    // Until whoever sent it has gone.
                    while let Ok(1..) = stream.read(&mut [0; 8192]).await {}
                }
                _ => {}
            }
        }
    }
}

/// A whole request, left where it is.
async fn arrived(stream: &TcpStream) -> Vec<u8> {
    let mut bytes = vec![0; 8192];
    loop {
        let there = stream.peek(&mut bytes).await.unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes[..there]);
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
        if text.split_once("\r\n\r\n").is_some_and(|(_, body)| Some(body.len()) == length) || there == 0 {
            bytes.truncate(there);
            return bytes;
        }
        sleep(Duration::from_millis(1)).await;
    }
}

async fn pass(stream: TcpStream, shared: &Shared) {
    let mut broker = TcpStream::connect(&shared.broker).await.expect("the broker");
    let (mut stream, mut chunk) = (stream, vec![0; 8192]);
    let (mut from, mut to) = stream.split();
    let (mut back, mut on) = broker.split();
    let there = async {
        while let Ok(read @ 1..) = from.read(&mut chunk).await {
            if shared.last.is_some_and(|last| String::from_utf8_lossy(&chunk[..read]).contains(last)) {
                shut(shared).await;
            }
            if on.write_all(&chunk[..read]).await.is_err() {
                return;
            }
        }
    };
    tokio::select! {
        () = there => {}
        _ = tokio::io::copy(&mut back, &mut to) => {}
    }
}

async fn shut(shared: &Shared) {
    let door = shared.door.lock().unwrap().take();
    if let Some(door) = door {
        door.abort();
        while !door.is_finished() {
            tokio::task::yield_now().await;
        }
    }
}

/// A reply with a length.
pub(crate) fn reply(status: &str, body: &str) -> String {
    format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}", body.len())
}
