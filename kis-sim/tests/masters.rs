//! Symbol masters, in the layout of the real ones.

mod common;

use common::Desk;
use kis_sim::Request;

/// The one file of an archive, which is stored as it is: its name and its lines.
fn unpacked(desk: &mut Desk, file: &str) -> (String, Vec<String>) {
    let reply = desk.handle(&Request::get(&format!("/common/master/{file}.zip")));
    assert_eq!((reply.status, &reply.body[..4]), (200, &b"PK\x03\x04"[..]));
    let short = |at: usize| usize::from(u16::from_le_bytes([reply.body[at], reply.body[at + 1]]));
    let length = u32::from_le_bytes(reply.body[18..22].try_into().expect("four")) as usize;
    let (name, start) = (short(26), 30 + short(26) + short(28));
    let (text, _, broken) = encoding_rs::EUC_KR.decode(&reply.body[start..start + length]);
    assert!(!broken);
    let lines = text.lines().map(str::to_owned).collect();
    (String::from_utf8_lossy(&reply.body[30..30 + name]).into_owned(), lines)
}

#[test]
fn domestic_masters_have_heads_and_tails() {
    let mut desk = Desk::default_scenario();
    for (file, width, volume, symbol) in [("kospi_code.mst", 227, 81, "005930"), ("kosdaq_code.mst", 221, 76, "247540")]
    {
        let (name, lines) = unpacked(&mut desk, file);
        assert_eq!(name, file);
        let line = lines.iter().find(|line| line.starts_with(symbol)).expect("listed");
        let head = &line[..line.len() - width];
        let tail = &line[line.len() - width..];
        assert!(tail.is_ascii() && tail.starts_with("ST"), "{tail}");
        assert_eq!(&head[9..12], "KR7");
        let (bytes, _, _) = encoding_rs::EUC_KR.encode(line);
        assert_eq!(bytes.len(), 61 + width, "a head of 61 bytes");
        assert!(tail[volume..volume + 12].parse::<u64>().expect("a number") > 0);
    }
    let (_, lines) = unpacked(&mut desk, "kospi_code.mst");
    let group = |symbol: &str| {
        let line = lines.iter().find(|line| line.starts_with(symbol)).expect("listed");
        line[line.len() - 227..][..2].to_owned()
    };
    assert_eq!((group("069500").as_str(), group("Q530036").as_str()), ("EF", "EN"));
    let (_, lines) = unpacked(&mut desk, "kosdaq_code.mst");
    let halted = lines.iter().find(|line| line.starts_with("950130")).expect("listed");
    assert_eq!(&halted[halted.len() - 221 + 55..][..1], "Y");
}

#[test]
fn us_masters_have_columns() {
    let mut desk = Desk::default_scenario();
    for (file, symbol, code) in
        [("nasmst.cod", "AAPL", "NAS"), ("nysmst.cod", "KO", "NYS"), ("amsmst.cod", "SPY", "AMS")]
    {
        let (_, lines) = unpacked(&mut desk, file);
        let rows: Vec<Vec<&str>> = lines.iter().map(|line| line.split('\t').collect()).collect();
        assert!(rows.iter().all(|row| row.len() == 24));
        let row = rows.iter().find(|row| row[4] == symbol).expect("listed");
        assert_eq!((row[2], row[9]), (code, "USD"));
    }
    assert_eq!(desk.handle(&Request::get("/common/master/hksmst.cod.zip")).status, 404);
}

#[test]
fn indices_have_codes_and_names() {
    let (name, lines) = unpacked(&mut Desk::default_scenario(), "idxcode.mst");
    assert_eq!(name, "idxcode.mst");
    assert!(lines.iter().any(|line| line[1..5] == *"2001" && line[5..].trim() == "KOSPI200"), "{lines:?}");
}
