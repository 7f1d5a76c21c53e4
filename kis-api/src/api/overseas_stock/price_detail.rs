//! 해외주식 현재가상세 (v1_해외주식-029).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.price_detail",
    title: "해외주식 현재가상세",
    doc_no: "v1_해외주식-029",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/price-detail",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76200200", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("EXCD", "거래소명", 4, None),
        Param::Required("SYMB", "종목코드", 16, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Text("rsym", "실시간조회종목코드"),
                Field::Decimal("pvol", "전일거래량"),
                Field::Decimal("open", "시가"),
                Field::Decimal("high", "고가"),
                Field::Decimal("low", "저가"),
                Field::Decimal("last", "현재가"),
                Field::Decimal("base", "전일종가"),
                Field::Decimal("tomv", "시가총액"),
                Field::Decimal("pamt", "전일거래대금"),
                Field::Decimal("uplp", "상한가"),
                Field::Decimal("dnlp", "하한가"),
                Field::Decimal("h52p", "52주최고가"),
                Field::Date("h52d", "52주최고일자"),
                Field::Decimal("l52p", "52주최저가"),
                Field::Date("l52d", "52주최저일자"),
                Field::Decimal("perx", "PER"),
                Field::Decimal("pbrx", "PBR"),
                Field::Decimal("epsx", "EPS"),
                Field::Decimal("bpsx", "BPS"),
                Field::Decimal("shar", "상장주수"),
                Field::Decimal("mcap", "자본금"),
                Field::Text("curr", "통화"),
                Field::Decimal("zdiv", "소수점자리수"),
                Field::Decimal("vnit", "매매단위"),
                Field::Decimal("t_xprc", "원환산당일가격"),
                Field::Decimal("t_xdif", "원환산당일대비"),
                Field::Decimal("t_xrat", "원환산당일등락"),
                Field::Decimal("p_xprc", "원환산전일가격"),
                Field::Decimal("p_xdif", "원환산전일대비"),
                Field::Decimal("p_xrat", "원환산전일등락"),
                Field::Decimal("t_rate", "당일환율"),
                Field::Decimal("p_rate", "전일환율"),
                Field::Text("t_xsgn", "원환산당일기호"),
                Field::Text("p_xsng", "원환산전일기호"),
                Field::Text("e_ordyn", "거래가능여부"),
                Field::Decimal("e_hogau", "호가단위"),
                Field::Text("e_icod", "업종(섹터)"),
                Field::Decimal("e_parp", "액면가"),
                Field::Decimal("tvol", "거래량"),
                Field::Decimal("tamt", "거래대금"),
                Field::Text("etyp_nm", "ETP 분류명"),
            ],
        ),
    ],
    check: check::<PriceDetailResponse>,
};

/// 해외주식 현재가상세 — current price of an overseas stock in detail: `GET /uapi/overseas-price/v1/quotations/price-detail`.
///
/// Official document: v1_해외주식-029.
///
/// TR id: real `HHDFS76200200`, paper none.
#[doc(alias = "HHDFS76200200")]
#[doc(alias = "v1_해외주식-029")]
#[doc(alias = "해외주식 현재가상세")]
#[derive(Debug, Clone)]
pub struct PriceDetail {
    params: Params,
}

impl PriceDetail {
    /// Required: `excd` 거래소명 (exchange code); `symb` 종목코드 (ticker symbol).
    pub fn new(excd: impl Into<Code<codes::ExcdPrice>>, symb: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set_code("EXCD", excd.into());
        params.set("SYMB", symb.into());
        Self { params }
    }
}

impl Endpoint for PriceDetail {
    type Response = PriceDetailResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PriceDetail {}

/// The reply to [`PriceDetail`].
#[non_exhaustive]
pub struct PriceDetailResponse {
    /// 응답상세.
    pub output: PriceDetailOutput,
}

impl fmt::Debug for PriceDetailResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PriceDetailResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for PriceDetailResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct PriceDetailOutput {
    /// 실시간조회종목코드 — symbol for real-time quotes.
    pub rsym: String,
    /// 전일거래량 — previous day's volume, shares.
    pub pvol: Option<Decimal>,
    /// 시가 — opening price.
    pub open: Option<Decimal>,
    /// 고가 — day high.
    pub high: Option<Decimal>,
    /// 저가 — day low.
    pub low: Option<Decimal>,
    /// 현재가 — current price.
    pub last: Option<Decimal>,
    /// 전일종가 — previous close.
    pub base: Option<Decimal>,
    /// 시가총액 — market capitalisation.
    pub tomv: Option<Decimal>,
    /// 전일거래대금 — previous day's traded value.
    pub pamt: Option<Decimal>,
    /// 상한가 — upper price limit.
    pub uplp: Option<Decimal>,
    /// 하한가 — lower price limit.
    pub dnlp: Option<Decimal>,
    /// 52주최고가 — 52-week high.
    pub h52p: Option<Decimal>,
    /// 52주최고일자 — date of the 52-week high.
    pub h52d: Option<Date>,
    /// 52주최저가 — 52-week low.
    pub l52p: Option<Decimal>,
    /// 52주최저일자 — date of the 52-week low.
    pub l52d: Option<Date>,
    /// PER — price-earnings ratio, times.
    pub perx: Option<Decimal>,
    /// PBR — price-to-book ratio, times.
    pub pbrx: Option<Decimal>,
    /// EPS — earnings per share.
    pub epsx: Option<Decimal>,
    /// BPS — book value per share.
    pub bpsx: Option<Decimal>,
    /// 상장주수 — listed shares.
    pub shar: Option<Decimal>,
    /// 자본금 — paid-in capital (not market capitalisation).
    pub mcap: Option<Decimal>,
    /// 통화 — currency code.
    pub curr: String,
    /// 소수점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// 매매단위 — trading lot size, shares.
    pub vnit: Option<Decimal>,
    /// 원환산당일가격 — current day's price converted to KRW.
    pub t_xprc: Option<Decimal>,
    /// 원환산당일대비 — current day's change converted to KRW.
    pub t_xdif: Option<Decimal>,
    /// 원환산당일등락 — current day's change after KRW conversion, %.
    pub t_xrat: Option<Decimal>,
    /// 원환산전일가격 — previous day's price converted to KRW.
    pub p_xprc: Option<Decimal>,
    /// 원환산전일대비 — previous day's change converted to KRW.
    pub p_xdif: Option<Decimal>,
    /// 원환산전일등락 — previous day's change after KRW conversion, %.
    pub p_xrat: Option<Decimal>,
    /// 당일환율 — current day's exchange rate.
    pub t_rate: Option<Decimal>,
    /// 전일환율 — previous day's exchange rate.
    pub p_rate: Option<Decimal>,
    /// 원환산당일기호 — sign code of the KRW-converted change today.
    pub t_xsgn: String,
    /// 원환산전일기호 — sign code of the KRW-converted change previous day.
    pub p_xsng: String,
    /// 거래가능여부 — tradable flag.
    pub e_ordyn: String,
    /// 호가단위 — quotation tick size.
    pub e_hogau: Option<Decimal>,
    /// 업종(섹터) — industry sector.
    pub e_icod: String,
    /// 액면가 — par value per share.
    pub e_parp: Option<Decimal>,
    /// 거래량 — volume so far today, shares.
    pub tvol: Option<Decimal>,
    /// 거래대금 — traded value so far today.
    pub tamt: Option<Decimal>,
    /// ETP 분류명 — ETP class name.
    pub etyp_nm: String,
}

impl FromRow for PriceDetailOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rsym: row.text("rsym"),
            pvol: row.decimal("pvol"),
            open: row.decimal("open"),
            high: row.decimal("high"),
            low: row.decimal("low"),
            last: row.decimal("last"),
            base: row.decimal("base"),
            tomv: row.decimal("tomv"),
            pamt: row.decimal("pamt"),
            uplp: row.decimal("uplp"),
            dnlp: row.decimal("dnlp"),
            h52p: row.decimal("h52p"),
            h52d: row.date("h52d"),
            l52p: row.decimal("l52p"),
            l52d: row.date("l52d"),
            perx: row.decimal("perx"),
            pbrx: row.decimal("pbrx"),
            epsx: row.decimal("epsx"),
            bpsx: row.decimal("bpsx"),
            shar: row.decimal("shar"),
            mcap: row.decimal("mcap"),
            curr: row.text("curr"),
            zdiv: row.decimal("zdiv"),
            vnit: row.decimal("vnit"),
            t_xprc: row.decimal("t_xprc"),
            t_xdif: row.decimal("t_xdif"),
            t_xrat: row.decimal("t_xrat"),
            p_xprc: row.decimal("p_xprc"),
            p_xdif: row.decimal("p_xdif"),
            p_xrat: row.decimal("p_xrat"),
            t_rate: row.decimal("t_rate"),
            p_rate: row.decimal("p_rate"),
            t_xsgn: row.text("t_xsgn"),
            p_xsng: row.text("p_xsng"),
            e_ordyn: row.text("e_ordyn"),
            e_hogau: row.decimal("e_hogau"),
            e_icod: row.text("e_icod"),
            e_parp: row.decimal("e_parp"),
            tvol: row.decimal("tvol"),
            tamt: row.decimal("tamt"),
            etyp_nm: row.text("etyp_nm"),
        }
    }
}

impl fmt::Debug for PriceDetailOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PriceDetailOutput", "output")
            .texts(&[&self.rsym, &self.curr, &self.t_xsgn, &self.p_xsng, &self.e_ordyn, &self.e_icod, &self.etyp_nm])
            .decimals(&[
                self.pvol,
                self.open,
                self.high,
                self.low,
                self.last,
                self.base,
                self.tomv,
                self.pamt,
                self.uplp,
                self.dnlp,
                self.h52p,
                self.l52p,
                self.perx,
                self.pbrx,
                self.epsx,
                self.bpsx,
                self.shar,
                self.mcap,
                self.zdiv,
                self.vnit,
                self.t_xprc,
                self.t_xdif,
                self.t_xrat,
                self.p_xprc,
                self.p_xdif,
                self.p_xrat,
                self.t_rate,
                self.p_rate,
                self.e_hogau,
                self.e_parp,
                self.tvol,
                self.tamt,
            ])
            .dates(&[self.h52d, self.l52d])
            .fmt(f)
    }
}
