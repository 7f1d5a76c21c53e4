//! TLS: with the owner's certificate, or with one of an authority of this machine's own.
//!
//! A phone that trusts that authority should not have to trust it with anything else: its certificate says that it
//! vouches for private networks and local names alone, and phones hold it to that.

mod authority;

use std::{
    collections::HashMap,
    fmt,
    net::IpAddr,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use beagle_core::Text;
use jiff::{SignedDuration, Timestamp};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::aws_lc_rs,
        pki_types::{
            CertificateDer, PrivateKeyDer,
            pem::{Error, PemObject},
        },
    },
};

pub(crate) use self::authority::Authority;
use crate::{clock, failure::Refusal};

/// Where certificates come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// Files of the owner's, in PEM.
    Files {
        /// The certificate, and those between it and an authority.
        cert: PathBuf,
        /// Its key.
        key: PathBuf,
    },
    /// An authority of this machine's own, for these names.
    Own(Vec<String>),
}

/// What speaks TLS.
pub(crate) struct Tls(Kind);

enum Kind {
    Fixed(TlsAcceptor),
    Own(Box<Own>),
}

/// Our own authority, and what it issued for each of our addresses.
struct Own {
    authority: Authority,
    issued: Mutex<HashMap<IpAddr, (Timestamp, TlsAcceptor)>>,
}

/// A certificate of our own is made anew before it gets older.
const RENEWED: SignedDuration = SignedDuration::from_hours(24 * 180);

impl Tls {
    /// What speaks TLS with certificates from there. Our own authority is kept in `folder`.
    pub(crate) fn new(source: &Source, folder: &Path) -> Result<Self, Refusal> {
        match source {
            Source::Files { cert, key } => {
                let chain = read(cert, |path| CertificateDer::pem_file_iter(path)?.collect::<Result<Vec<_>, _>>())?;
                let key = read(key, |path| PrivateKeyDer::from_pem_file(path))?;
                acceptor(chain, key).map(|acceptor| Self(Kind::Fixed(acceptor)))
            }
            Source::Own(names) => {
                let authority = Authority::open(folder, names)?;
                Ok(Self(Kind::Own(Box::new(Own { authority, issued: Mutex::default() }))))
            }
        }
    }

    /// Our own authority, if it is one.
    pub(crate) fn authority(&self) -> Option<&Authority> {
        match &self.0 {
            Kind::Fixed(_) => None,
            Kind::Own(own) => Some(&own.authority),
        }
    }

    /// What speaks TLS at this address. Our own certificates are for the address at which somebody calls.
    pub(crate) fn at(&self, address: IpAddr) -> Result<TlsAcceptor, Refusal> {
        let (authority, issued) = match &self.0 {
            Kind::Fixed(acceptor) => return Ok(acceptor.clone()),
            Kind::Own(own) => (&own.authority, &own.issued),
        };
        let (address, now) = (address.to_canonical(), clock::now());
        let mut issued = issued.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, acceptor)) = issued.get(&address).filter(|(at, _)| now.duration_since(*at) < RENEWED) {
            return Ok(acceptor.clone());
        }
        let (chain, key) = authority.issue(address, now)?;
        let acceptor = acceptor(chain, key)?;
        issued.insert(address, (now, acceptor.clone()));
        Ok(acceptor)
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls(…)")
    }
}

fn acceptor(chain: Vec<CertificateDer<'static>>, key: PrivateKeyDer<'static>) -> Result<TlsAcceptor, Refusal> {
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(chain, key));
    let mut config = config.map_err(|error| unusable(&error.to_string()))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn read<T>(path: &Path, read: impl FnOnce(&Path) -> Result<T, Error>) -> Result<T, Refusal> {
    read(path).map_err(|error| unusable(&format!("{}: {error}", path.display())))
}

fn unusable(why: &str) -> Refusal {
    Refusal::failed(
        "tls",
        Text::new(format!("TLS 인증서를 쓸 수 없습니다: {why}"), format!("the certificate cannot be used: {why}")),
        Text::new(
            "--tls-cert 와 --tls-key 에 PEM 파일을 쓰거나, --tls-self 를 쓰십시오",
            "name files in PEM with --tls-cert and --tls-key, or use --tls-self",
        ),
    )
}
