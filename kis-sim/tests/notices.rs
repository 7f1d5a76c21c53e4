//! Notices of orders, word by word, in virtual time.

#[path = "common/cipher.rs"]
mod cipher;
mod common;

use common::{Desk, json};
use jiff::SignedDuration;
use kis_api::{
    Side,
    api::{
        domestic_stock::{CcnlNotice, OrderCash, OrderRvsecncl},
        overseas_stock,
    },
    endpoint::Field,
    feed::Feed,
};
use kis_sim::{Config, Push, Request, SessionId};
use serde_json::{Value, json};

/// A customer who has notices of one market registered.
struct Customer {
    desk: Desk,
    session: SessionId,
    cipher: (String, String),
    fields: &'static [Field],
}

impl Customer {
    fn of(tr_id: &str, fields: &'static [Field]) -> Self {
        let mut desk = Desk::new(Config::default());
        let body = json!({"grant_type": "client_credentials", "appkey": "k", "secretkey": "s"}).to_string();
        let approval = json(&desk.handle(&Request::post("/oauth2/Approval", body)))["approval_key"].clone();
        let session = desk.simulator.connect(desk.real);
        let header = json!({"approval_key": approval, "custtype": "P", "tr_type": "1"});
        let message = json!({"header": header, "body": {"input": {"tr_id": tr_id, "tr_key": "tester"}}});
        let said = desk.simulator.hear(session, &message.to_string(), desk.real);
        let Some(Push::Text(text)) = said.pushes.first() else { panic!("no answer") };
        let answer: Value = serde_json::from_str(text).expect("an answer");
        let output = |name: &str| answer["body"]["output"][name].as_str().expect(name).to_owned();
        Self { desk, session, cipher: (output("iv"), output("key")), fields }
    }

    fn at_home() -> Self {
        Self::of("H0STCNI0", CcnlNotice::META.fields)
    }

    /// The notices since the last time: for each the values of these words.
    fn notices(&mut self, words: &[&str]) -> Vec<Vec<String>> {
        self.desk.wait(SignedDuration::from_secs(1));
        let said = self.desk.simulator.look(self.session, self.desk.real);
        let texts =
            said.pushes.into_iter().filter_map(|push| if let Push::Text(text) = push { Some(text) } else { None });
        let sealed = texts.filter(|text| text.starts_with("1|"));
        let values = |text: String| {
            let body = text.splitn(4, '|').nth(3).expect("a body");
            let plain = cipher::opened(body, (&self.cipher.0, &self.cipher.1));
            let cells: Vec<&str> = plain.split('^').collect();
            assert_eq!(cells.len(), self.fields.len(), "{plain}");
            let value = |word: &&str| {
                let place = self.fields.iter().position(|field| field.name() == *word);
                cells[place.unwrap_or_else(|| panic!("no {word}"))].to_owned()
            };
            words.iter().map(value).collect()
        };
        sealed.map(values).collect()
    }
}

fn number(no: u32) -> String {
    format!("{no:010}")
}

#[test]
fn an_amendment_and_a_cancellation_are_received_and_confirmed() {
    let mut customer = Customer::at_home();
    customer.desk.ask(&OrderCash::new(Side::Sell, "005930", "2").ord_dvsn("00").ord_unpr("75000"));
    let words = ["ODER_NO", "OODER_NO", "SELN_BYOV_CLS", "RCTF_CLS", "ACPT_YN", "ODER_PRC"];
    assert_eq!(customer.notices(&words), [[number(1).as_str(), "", "01", "0", "1", "000075000"]]);
    for (action, price) in [("01", "74900"), ("02", "0")] {
        let original = if action == "01" { 1 } else { 2 };
        let change = OrderRvsecncl::new("03930", number(original), action)
            .ord_dvsn("00")
            .ord_qty("0")
            .ord_unpr(price)
            .qty_all_ord_yn("Y");
        customer.desk.ask(&change);
    }
    let told = customer.notices(&words);
    let [one, two, three] = [1, 2, 3].map(number);
    assert_eq!(
        told,
        [
            [&two, &one, "01", "1", "1", "000074900"],
            [&two, &one, "01", "1", "2", "000074900"],
            [&three, &two, "01", "2", "1", "000074900"],
            [&three, &two, "01", "2", "2", "000074900"],
        ]
    );
}

#[test]
fn what_an_order_did_not_get_at_once_is_told_to_be_gone() {
    let mut customer = Customer::at_home();
    customer.desk.control("/__sim/price", json!({"symbol": "005930", "price": 70_000, "minute_volume": 100}));
    customer.desk.ask(&OrderCash::new(Side::Buy, "005930", "30").ord_dvsn("11").ord_unpr("70000"));
    let told = customer.notices(&["ODER_KIND", "ODER_COND", "CNTG_YN", "ACPT_YN", "CNTG_QTY"]);
    assert_eq!(
        told,
        [["11", "1", "1", "1", "0000000030"], ["00", "1", "2", "2", "0000000010"], ["11", "1", "1", "3", "0000000030"],]
    );
}

#[test]
fn a_phone_s_order_and_its_fill_an_hour_later_are_told_with_their_times() {
    let mut customer = Customer::at_home();
    customer.desk.ask(&kis_api::api::domestic_stock::InquireBalance::new());
    customer.desk.control("/__sim/order", json!({"symbol": "005930", "side": "buy", "quantity": 1, "price": 69_000}));
    customer.desk.at("2026-03-03T11:00");
    customer.desk.price("005930", "68900");
    let told = customer.notices(&["STCK_CNTG_HOUR", "CNTG_YN", "CNTG_UNPR", "ACNT_NO", "CNTG_ISNM40"]);
    assert_eq!(told[0][..3], ["100000", "1", "000000000000"]);
    assert_eq!(told[1], ["110000", "2", "000000069000", "1234567801", "삼성전자"]);
}

#[test]
fn prices_of_us_fills_have_four_implied_decimals() {
    let mut customer = Customer::of("H0GSCNI0", overseas_stock::CcnlNotice::META.fields);
    customer.desk.at("2026-03-04T00:00");
    customer.desk.price("AAPL", "148.01");
    let order = overseas_stock::Order::new(Side::Buy, "NASD", "AAPL", "3").ovrs_ord_unpr("149.00");
    customer.desk.ask(&order);
    let words = ["CNTG_YN", "CNTG_UNPR", "CNTG_UNPR12", "ODER_KIND2", "ODER_COND", "CNTG_QTY", "DEBT_GB", "CNTG_ISNM"];
    assert_eq!(
        customer.notices(&words),
        [
            ["1", "000000000", "000000000000", "2", "6", "0000000003", "10", "애플"],
            ["2", "001480100", "000001480100", "2", "6", "0000000003", "10", "애플"],
        ]
    );
}
