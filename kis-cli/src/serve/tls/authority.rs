//! An authority of this machine's own. Its certificate and key lie below the configuration folder.
//!
//! A phone that trusts it should not have to trust it with anything else: the certificate says that it vouches for
//! private networks and local names alone, and phones hold it to that.

use std::{
    fmt, fs, io,
    net::IpAddr,
    path::{Path, PathBuf},
};

use beagle_core::Text;
use jiff::{Timestamp, ToSpan as _, tz::TimeZone};
use rcgen::{
    BasicConstraints, CertificateParams, CidrSubnet, DistinguishedName, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, Issuer, KeyPair, KeyUsagePurpose, NameConstraints, SanType, date_time_ymd,
};
use sha2::{Digest as _, Sha256};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer, pem::PemObject as _};

use super::unusable;
use crate::{clock, failure::Refusal, settings::make_private_dir};

/// Private networks, and those of VPNs and links: no other authority vouches for them.
const NETWORKS: [(&str, u8); 9] = [
    ("127.0.0.0", 8),
    ("10.0.0.0", 8),
    ("172.16.0.0", 12),
    ("192.168.0.0", 16),
    ("100.64.0.0", 10),
    ("169.254.0.0", 16),
    ("::1", 128),
    ("fc00::", 7),
    ("fe80::", 10),
];
const NAMES: [&str; 5] = ["localhost", "local", "lan", "internal", "home.arpa"];
/// What phones take at most of an authority that their owner installed.
const LASTS_DAYS: i64 = 820;
const AUTHORITY_LASTS_DAYS: i64 = 3_650;

/// Vouches for this server.
pub(crate) struct Authority {
    der: CertificateDer<'static>,
    issuer: Issuer<'static, KeyPair>,
    names: Vec<String>,
}

impl Authority {
    /// The one in this folder; made there if there is none.
    pub(super) fn open(folder: &Path, names: &[String]) -> Result<Self, Refusal> {
        if let Some(name) = names.iter().find(|name| !is_local(name)) {
            return Err(not_local(name));
        }
        let (cert, key) = (folder.join("authority.pem"), folder.join("authority.key"));
        let failed = |path: &PathBuf| {
            let path = path.display().to_string();
            move |error: io::Error| unusable(&format!("{path}: {error}"))
        };
        let (der, pair) = match fs::read_to_string(&key) {
            Ok(text) => {
                let pair =
                    KeyPair::from_pem(&text).map_err(|error| unusable(&format!("{}: {error}", key.display())))?;
                let text = fs::read(&cert).map_err(failed(&cert))?;
                let der = CertificateDer::from_pem_slice(&text);
                (der.map_err(|error| unusable(&format!("{}: {error}", cert.display())))?, pair)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let pair = KeyPair::generate().map_err(|error| unusable(&error.to_string()))?;
                let made = params(clock::now()).self_signed(&pair).map_err(|error| unusable(&error.to_string()))?;
                make_private_dir(folder).map_err(failed(&key))?;
                write(&cert, &made.pem()).map_err(failed(&cert))?;
                write(&key, &pair.serialize_pem()).map_err(failed(&key))?;
                (made.der().clone(), pair)
            }
            Err(error) => return Err(failed(&key)(error)),
        };
        // Of its own certificate, an issuer needs the name and the key.
        Ok(Self { der, issuer: Issuer::new(params(clock::now()), pair), names: names.to_vec() })
    }

    /// Its certificate, for a phone to trust.
    pub(crate) fn der(&self) -> &[u8] {
        &self.der
    }

    /// By which a person can tell that it is the one: SHA-256, in groups of four.
    pub(crate) fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.der());
        let pairs: Vec<String> = digest.chunks(2).map(|pair| format!("{:02X}{:02X}", pair[0], pair[1])).collect();
        pairs.join(" ")
    }

    /// A certificate for this address and the names.
    pub(super) fn issue(
        &self,
        address: IpAddr,
        now: Timestamp,
    ) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>), Refusal> {
        let issued = || -> Result<_, rcgen::Error> {
            let mut params = CertificateParams::new(self.names.clone())?;
            params.subject_alt_names.push(SanType::IpAddress(address));
            params.distinguished_name = named("kis serve");
            params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
            params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
            params.use_authority_key_identifier_extension = true;
            lasts(&mut params, now, LASTS_DAYS);
            let pair = KeyPair::generate()?;
            let certificate = params.signed_by(&pair, &self.issuer)?;
            let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(pair.serialize_der()));
            Ok((vec![certificate.der().clone(), self.der.clone()], key))
        };
        issued().map_err(|error| unusable(&error.to_string()))
    }
}

impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Authority(…)")
    }
}

fn params(now: Timestamp) -> CertificateParams {
    let network = |(address, prefix): &(&str, u8)| {
        let address: IpAddr = address.parse().ok()?;
        Some(GeneralSubtree::IpAddress(CidrSubnet::from_addr_prefix(address, *prefix)))
    };
    let names = NAMES.iter().map(|name| GeneralSubtree::DnsName((*name).to_owned()));
    let mut params = CertificateParams::default();
    params.distinguished_name = named("kis serve: this home");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: NETWORKS.iter().filter_map(network).chain(names).collect(),
        excluded_subtrees: Vec::new(),
    });
    lasts(&mut params, now, AUTHORITY_LASTS_DAYS);
    params
}

fn named(name: &str) -> DistinguishedName {
    let mut distinguished = DistinguishedName::new();
    distinguished.push(DnType::CommonName, name);
    distinguished
}

fn is_local(name: &str) -> bool {
    NAMES.iter().any(|zone| name.strip_suffix(zone).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
}

/// From yesterday, since clocks differ.
fn lasts(params: &mut CertificateParams, now: Timestamp, days: i64) {
    let today = now.to_zoned(TimeZone::UTC).date();
    let at = |days: i64| {
        let date = today.checked_add(days.days()).unwrap_or(today);
        let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
        date_time_ymd(date.year().into(), month, day)
    };
    (params.not_before, params.not_after) = (at(-1), at(days));
}

/// Writes a file that only its owner can read, whole or not at all.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut file = tempfile::NamedTempFile::new_in(path.parent().unwrap_or(Path::new("/")))?;
    io::Write::write_all(&mut file, text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

fn not_local(name: &str) -> Refusal {
    let names = NAMES.join(", ");
    Refusal::usage(
        Text::new(
            format!("--tls-self 로는 {name} 의 인증서를 만들지 않습니다"),
            format!("--tls-self makes no certificate for {name}"),
        ),
        Text::new(
            format!("{names} 로 끝나는 이름을 쓰거나, --tls-cert 와 --tls-key 를 쓰십시오"),
            format!("use a name that ends in {names}, or --tls-cert and --tls-key"),
        ),
    )
}
