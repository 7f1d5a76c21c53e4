//! Where the server listens: on this machine, on the network behind TLS, or at a Unix socket that only its owner opens.

use std::{
    fmt, io,
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
    str::FromStr,
};

use beagle_core::Text;
use tokio::net::{TcpListener, TcpStream};
#[cfg(unix)]
use tokio::net::{UnixListener, UnixStream};

use crate::failure::Refusal;

/// A place to listen at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Place {
    /// An address and a port; with port 0 a free one.
    Tcp(SocketAddr),
    /// A socket in the file system.
    Unix(PathBuf),
}

impl Place {
    /// Where it listens when nothing is said.
    pub(crate) const DEFAULT: &str = "127.0.0.1:8420";

    /// The same with this port.
    #[must_use]
    pub(crate) fn at_port(self, port: u16) -> Self {
        match self {
            Self::Tcp(address) => Self::Tcp(SocketAddr::new(address.ip(), port)),
            unix @ Self::Unix(_) => unix,
        }
    }

    /// Whether only this machine comes there.
    pub(crate) fn is_local(&self) -> bool {
        match self {
            Self::Tcp(address) => address.ip().is_loopback(),
            Self::Unix(_) => true,
        }
    }

    /// Whether somebody answers there.
    pub(crate) async fn is_served(&self) -> bool {
        match self {
            Self::Tcp(address) => TcpStream::connect(address).await.is_ok(),
            #[cfg(unix)]
            Self::Unix(path) => UnixStream::connect(path).await.is_ok(),
            #[cfg(not(unix))]
            Self::Unix(_) => false,
        }
    }
}

impl FromStr for Place {
    type Err = Text;

    /// `127.0.0.1:8420`, `[::1]:8420`, `localhost:8420`, or `unix:` and an absolute path.
    fn from_str(text: &str) -> Result<Self, Text> {
        let wrong = || {
            Text::new(
                "127.0.0.1:8420 또는 unix:/run/user/1000/kis.sock 처럼 쓰십시오",
                "write it as 127.0.0.1:8420, or unix:/run/user/1000/kis.sock",
            )
        };
        if let Some(path) = text.strip_prefix("unix:") {
            let path = PathBuf::from(path);
            return if path.is_absolute() { Ok(Self::Unix(path)) } else { Err(wrong()) };
        }
        let text = text.strip_prefix("localhost:").map_or_else(|| text.to_owned(), |port| format!("127.0.0.1:{port}"));
        text.parse().map(Self::Tcp).map_err(|_| wrong())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tcp(address) => write!(f, "{address}"),
            Self::Unix(path) => write!(f, "unix:{}", path.display()),
        }
    }
}

/// A socket that somebody may call.
#[derive(Debug)]
pub(crate) enum Listener {
    Tcp(TcpListener),
    #[cfg(unix)]
    Unix(UnixListener),
}

/// Who called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Peer {
    /// Where from; `None` by the Unix socket.
    pub(crate) from: Option<IpAddr>,
    /// At which of our addresses.
    pub(crate) at: Option<IpAddr>,
}

impl Peer {
    /// Whether it is on this machine.
    pub(crate) fn is_local(&self) -> bool {
        self.from.is_none_or(|from| from.to_canonical().is_loopback())
    }
}

impl Listener {
    /// Listens there.
    pub(crate) async fn bind(place: &Place) -> Result<Self, Refusal> {
        let bound = match place {
            Place::Tcp(address) => TcpListener::bind(address).await.map(Self::Tcp),
            #[cfg(unix)]
            Place::Unix(path) => unix(path).await.map(Self::Unix),
            #[cfg(not(unix))]
            Place::Unix(_) => Err(io::ErrorKind::Unsupported.into()),
        };
        bound.map_err(|error| {
            Refusal::failed(
                "listen",
                Text::new(
                    format!("{place} 에서 기다릴 수 없습니다: {error}"),
                    format!("cannot listen at {place}: {error}"),
                ),
                Text::new("다른 --listen 을 쓰십시오", "choose another --listen"),
            )
        })
    }

    /// Where it listens, with the port that it was given.
    pub(crate) fn address(&self) -> Option<SocketAddr> {
        match self {
            Self::Tcp(listener) => listener.local_addr().ok(),
            #[cfg(unix)]
            Self::Unix(_) => None,
        }
    }
}

/// Listens at a socket of mode 0600: it gets its name when it has its mode. One that a process left behind is replaced.
#[cfg(unix)]
async fn unix(path: &Path) -> io::Result<UnixListener> {
    if UnixStream::connect(path).await.is_ok() {
        return Err(io::ErrorKind::AddrInUse.into());
    }
    if std::fs::symlink_metadata(path).is_ok_and(|file| !std::os::unix::fs::FileTypeExt::is_socket(&file.file_type())) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let folder = tempfile::tempdir_in(path.parent().unwrap_or(Path::new("/")))?;
    let unnamed = folder.path().join("s");
    let listener = UnixListener::bind(&unnamed)?;
    std::fs::set_permissions(&unnamed, std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    std::fs::rename(&unnamed, path)?;
    Ok(listener)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_addresses_or_sockets() {
        for (text, is_local) in [
            (Place::DEFAULT, true),
            ("localhost:0", true),
            ("[::1]:8420", true),
            ("0.0.0.0:8443", false),
            ("192.168.0.9:8443", false),
        ] {
            assert_eq!(text.parse::<Place>().expect(text).is_local(), is_local, "{text}");
        }
        for text in ["", "8420", "127.0.0.1", "home:1", "unix:kis.sock", "127.0.0.1:99999"] {
            assert!(text.parse::<Place>().is_err(), "{text}");
        }
        let unix = "unix:/run/kis.sock".parse::<Place>().expect("a socket");
        assert_eq!((unix.to_string().as_str(), unix.is_local()), ("unix:/run/kis.sock", true));
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_unix_socket_is_its_owners() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("kis.sock");
        let listener = unix(&path).await.expect("a socket");
        let mode = std::os::unix::fs::MetadataExt::mode(&std::fs::metadata(&path).expect("a file"));
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(unix(&path).await.expect_err("in use").kind(), io::ErrorKind::AddrInUse);
        drop(listener);
        unix(&path).await.expect("what was left behind is replaced");
        let file = folder.path().join("file");
        std::fs::write(&file, "mine").expect("written");
        assert!(unix(&file).await.is_err() && file.exists(), "nothing else is");
    }
}
