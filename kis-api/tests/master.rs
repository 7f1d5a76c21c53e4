//! Symbol masters: fetched once a trading day, and taken from an older day when they can't be.

mod common;

use std::{
    fs,
    io::{Cursor, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use common::*;
use kis_api::{Client, Env, Exchange, ListingKind};
use wiremock::{Mock, MockServer, ResponseTemplate, matchers::path};

const KOSPI: &str = "/common/master/kospi_code.mst.zip";
const KOSDAQ: &str = "/common/master/kosdaq_code.mst.zip";

/// An archive of one file with these lines in CP949, under a head of 61 bytes and a tail of this width.
fn archive(width: usize, listings: &[(&str, &str, &str)]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (code, name, group) in listings {
        let (name, ..) = encoding_rs::EUC_KR.encode(name);
        let mut line = format!("{code:<9}{:<12}", "KR7000000000").into_bytes();
        line.extend(&*name);
        line.resize(61, b' ');
        line.extend(format!("{group:<width$}").bytes());
        bytes.extend(line);
        bytes.push(b'\n');
    }
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("list", zip::write::SimpleFileOptions::default()).expect("a file");
    zip.write_all(&bytes).expect("written");
    zip.finish().expect("an archive").into_inner()
}

async fn serve(server: &MockServer, name: &str) {
    let kospi = archive(227, &[("005930", name, "ST"), ("069500", "KODEX 200", "EF")]);
    for (file, body) in [(KOSPI, kospi), (KOSDAQ, archive(221, &[("247540", "에코프로비엠", "ST")]))] {
        Mock::given(path(file)).respond_with(ResponseTemplate::new(200).set_body_bytes(body)).mount(server).await;
    }
}

fn client(server: &MockServer, folder: &Path) -> Client {
    builder(server, Env::Real).state_dir(folder).build().expect("a client")
}

/// Makes every kept file one of the year 2000.
fn age(folder: &Path) {
    let files = fs::read_dir(folder).expect("a folder").flat_map(|entry| {
        let path = entry.expect("an entry").path();
        let below = path.join("master");
        let below = fs::read_dir(below).into_iter().flatten().map(|entry| entry.expect("an entry").path());
        below.collect::<Vec<PathBuf>>()
    });
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(946_684_800);
    let mut aged = 0;
    for file in files {
        fs::File::options().append(true).open(file).expect("a file").set_modified(long_ago).expect("set");
        aged += 1;
    }
    assert_eq!(aged, 2);
}

#[tokio::test]
async fn lists_are_fetched_once_and_an_old_one_does_when_there_is_no_new_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = MockServer::start().await;
    serve(&server, "삼성전자").await;
    let kis = client(&server, folder.path());
    assert_eq!(kis.domestic().name(&"005930".parse().expect("a code")).await, None, "a name is worth no download");
    for _ in 0..2 {
        let master = kis.domestic().master().await.expect("a list");
        assert_eq!((master.listings().len(), master.stale_since()), (3, None));
        let etf = &master.search("kodex")[0];
        assert_eq!((etf.kind, etf.exchange, &*etf.name), (ListingKind::Etf, Exchange::Kospi, "KODEX 200"));
    }
    assert_eq!((count(&server, KOSPI).await, count(&server, KOSDAQ).await), (1, 1));
    assert_eq!(kis.domestic().name(&"247540".parse().expect("a code")).await.as_deref(), Some("에코프로비엠"));
    assert_eq!(kis.domestic().name(&"000660".parse().expect("a code")).await, None);

    age(folder.path());
    server.reset().await;
    let master = kis.domestic().master().await.expect("the old list");
    assert_eq!(master.by_name("삼성전자").len(), 1);
    assert!(master.stale_since().is_some());

    serve(&server, "삼성전자(신)").await;
    let master = kis.domestic().master().await.expect("a new list");
    assert_eq!((master.by_name("삼성전자(신)").len(), master.stale_since()), (1, None));
}

#[tokio::test]
async fn without_any_list_there_is_an_error() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = MockServer::start().await;
    assert!(client(&server, folder.path()).domestic().master().await.is_err());
}
