//! 해외선물종목현재가 (v1_해외선물-009).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_futureoption.inquire_price",
    title: "해외선물종목현재가",
    doc_no: "v1_해외선물-009",
    method: Method::Get,
    path: "/uapi/overseas-futureoption/v1/quotations/inquire-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFC55010000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[Param::Required("SRS_CD", "종목코드", 32, None)],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Date("proc_date", "최종처리일자"),
                Field::Decimal("high_price", "고가"),
                Field::Time("proc_time", "최종처리시각"),
                Field::Decimal("open_price", "시가"),
                Field::Decimal("trst_mgn", "증거금"),
                Field::Decimal("low_price", "저가"),
                Field::Decimal("last_price", "현재가"),
                Field::Decimal("vol", "누적거래수량"),
                Field::Text("prev_diff_flag", "전일대비구분"),
                Field::Decimal("prev_diff_price", "전일대비가격"),
                Field::Decimal("prev_diff_rate", "전일대비율"),
                Field::Decimal("bid_qntt", "매수1수량"),
                Field::Decimal("bid_price", "매수1호가"),
                Field::Decimal("ask_qntt", "매도1수량"),
                Field::Decimal("ask_price", "매도1호가"),
                Field::Decimal("prev_price", "전일종가"),
                Field::Text("exch_cd", "거래소코드"),
                Field::Text("crc_cd", "거래통화"),
                Field::Date("trd_fr_date", "상장일"),
                Field::Date("expr_date", "만기일"),
                Field::Date("trd_to_date", "최종거래일"),
                Field::Decimal("remn_cnt", "잔존일수"),
                Field::Decimal("last_qntt", "체결량"),
                Field::Decimal("tot_ask_qntt", "총매도잔량"),
                Field::Decimal("tot_bid_qntt", "총매수잔량"),
                Field::Decimal("tick_size", "틱사이즈"),
                Field::Date("open_date", "장개시일자"),
                Field::Time("open_time", "장개시시각"),
                Field::Date("close_date", "장종료일자"),
                Field::Time("close_time", "장종료시각"),
                Field::Date("sbsnsdate", "영업일자"),
                Field::Decimal("sttl_price", "정산가"),
            ],
        ),
    ],
    check: check::<InquirePriceResponse>,
};

/// 해외선물종목현재가 — current price of an overseas future: `GET /uapi/overseas-futureoption/v1/quotations/inquire-price`.
///
/// Official document: v1_해외선물-009.
///
/// TR id: real `HHDFC55010000`, paper none.
#[doc(alias = "HHDFC55010000")]
#[doc(alias = "v1_해외선물-009")]
#[doc(alias = "해외선물종목현재가")]
#[derive(Debug, Clone)]
pub struct InquirePrice {
    params: Params,
}

impl InquirePrice {
    /// Required: `srs_cd` 종목코드 (issue code, e.g. 6AM24).
    pub fn new(srs_cd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("SRS_CD", srs_cd.into());
        Self { params }
    }
}

impl Endpoint for InquirePrice {
    type Response = InquirePriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePrice {}

/// The reply to [`InquirePrice`].
#[non_exhaustive]
pub struct InquirePriceResponse {
    /// 응답상세1.
    pub output1: InquirePriceOutput1,
}

impl fmt::Debug for InquirePriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceResponse", "").parts(&[&self.output1]).fmt(f)
    }
}

impl Decode for InquirePriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1") }
    }
}

/// The object `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquirePriceOutput1 {
    /// 최종처리일자 — last processing date.
    pub proc_date: Option<Date>,
    /// 고가 — day high.
    pub high_price: Option<Decimal>,
    /// 최종처리시각 — last processing time.
    pub proc_time: Option<Time>,
    /// 시가 — opening price.
    pub open_price: Option<Decimal>,
    /// 증거금 — margin per contract.
    pub trst_mgn: Option<Decimal>,
    /// 저가 — day low.
    pub low_price: Option<Decimal>,
    /// 현재가 — last fill price.
    pub last_price: Option<Decimal>,
    /// 누적거래수량 — cumulative volume, contracts.
    pub vol: Option<Decimal>,
    /// 전일대비구분 — sign code of the change from previous close.
    pub prev_diff_flag: String,
    /// 전일대비가격 — change from the previous close.
    pub prev_diff_price: Option<Decimal>,
    /// 전일대비율 — change from the previous close, %.
    pub prev_diff_rate: Option<Decimal>,
    /// 매수1수량 — bid size, contracts.
    pub bid_qntt: Option<Decimal>,
    /// 매수1호가 — bid price.
    pub bid_price: Option<Decimal>,
    /// 매도1수량 — ask size, contracts.
    pub ask_qntt: Option<Decimal>,
    /// 매도1호가 — ask price.
    pub ask_price: Option<Decimal>,
    /// 전일종가 — previous close.
    pub prev_price: Option<Decimal>,
    /// 거래소코드 — exchange code, e.g. CME.
    pub exch_cd: String,
    /// 거래통화 — trading currency code.
    pub crc_cd: String,
    /// 상장일 — listing date.
    pub trd_fr_date: Option<Date>,
    /// 만기일 — expiry date.
    pub expr_date: Option<Date>,
    /// 최종거래일 — last trading date.
    pub trd_to_date: Option<Date>,
    /// 잔존일수 — days remaining to expiry.
    pub remn_cnt: Option<Decimal>,
    /// 체결량 — last fill quantity, contracts.
    pub last_qntt: Option<Decimal>,
    /// 총매도잔량 — total resting ask quantity, contracts.
    pub tot_ask_qntt: Option<Decimal>,
    /// 총매수잔량 — total resting bid quantity, contracts.
    pub tot_bid_qntt: Option<Decimal>,
    /// 틱사이즈 — minimum price tick.
    pub tick_size: Option<Decimal>,
    /// 장개시일자 — market open date.
    pub open_date: Option<Date>,
    /// 장개시시각 — market open time.
    pub open_time: Option<Time>,
    /// 장종료일자 — market close date.
    pub close_date: Option<Date>,
    /// 장종료시각 — market close time.
    pub close_time: Option<Time>,
    /// 영업일자 — business date.
    pub sbsnsdate: Option<Date>,
    /// 정산가 — settlement price.
    pub sttl_price: Option<Decimal>,
}

impl FromRow for InquirePriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            proc_date: row.date("proc_date"),
            high_price: row.decimal("high_price"),
            proc_time: row.time("proc_time"),
            open_price: row.decimal("open_price"),
            trst_mgn: row.decimal("trst_mgn"),
            low_price: row.decimal("low_price"),
            last_price: row.decimal("last_price"),
            vol: row.decimal("vol"),
            prev_diff_flag: row.text("prev_diff_flag"),
            prev_diff_price: row.decimal("prev_diff_price"),
            prev_diff_rate: row.decimal("prev_diff_rate"),
            bid_qntt: row.decimal("bid_qntt"),
            bid_price: row.decimal("bid_price"),
            ask_qntt: row.decimal("ask_qntt"),
            ask_price: row.decimal("ask_price"),
            prev_price: row.decimal("prev_price"),
            exch_cd: row.text("exch_cd"),
            crc_cd: row.text("crc_cd"),
            trd_fr_date: row.date("trd_fr_date"),
            expr_date: row.date("expr_date"),
            trd_to_date: row.date("trd_to_date"),
            remn_cnt: row.decimal("remn_cnt"),
            last_qntt: row.decimal("last_qntt"),
            tot_ask_qntt: row.decimal("tot_ask_qntt"),
            tot_bid_qntt: row.decimal("tot_bid_qntt"),
            tick_size: row.decimal("tick_size"),
            open_date: row.date("open_date"),
            open_time: row.time("open_time"),
            close_date: row.date("close_date"),
            close_time: row.time("close_time"),
            sbsnsdate: row.date("sbsnsdate"),
            sttl_price: row.decimal("sttl_price"),
        }
    }
}

impl fmt::Debug for InquirePriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceOutput1", "output1")
            .texts(&[&self.prev_diff_flag, &self.exch_cd, &self.crc_cd])
            .decimals(&[
                self.high_price,
                self.open_price,
                self.trst_mgn,
                self.low_price,
                self.last_price,
                self.vol,
                self.prev_diff_price,
                self.prev_diff_rate,
                self.bid_qntt,
                self.bid_price,
                self.ask_qntt,
                self.ask_price,
                self.prev_price,
                self.remn_cnt,
                self.last_qntt,
                self.tot_ask_qntt,
                self.tot_bid_qntt,
                self.tick_size,
                self.sttl_price,
            ])
            .dates(&[
                self.proc_date,
                self.trd_fr_date,
                self.expr_date,
                self.trd_to_date,
                self.open_date,
                self.close_date,
                self.sbsnsdate,
            ])
            .times(&[self.proc_time, self.open_time, self.close_time])
            .fmt(f)
    }
}
