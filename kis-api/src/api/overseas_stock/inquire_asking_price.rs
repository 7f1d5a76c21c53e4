//! 해외주식 현재가 호가 (해외주식-033).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.inquire_asking_price",
    title: "해외주식 현재가 호가",
    doc_no: "해외주식-033",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/inquire-asking-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHDFS76200100", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("AUTH", "사용자권한정보", 32, Some("")),
        Param::Required("EXCD", "거래소코드", 4, None),
        Param::Required("SYMB", "종목코드", 16, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Text("rsym", "실시간조회종목코드"),
                Field::Decimal("zdiv", "소수점자리수"),
                Field::Text("curr", "통화"),
                Field::Decimal("base", "전일종가"),
                Field::Decimal("open", "시가"),
                Field::Decimal("high", "고가"),
                Field::Decimal("low", "저가"),
                Field::Decimal("last", "현재가"),
                Field::Date("dymd", "호가일자"),
                Field::Time("dhms", "호가시간"),
                Field::Decimal("bvol", "매수호가총잔량"),
                Field::Decimal("avol", "매도호가총잔량"),
                Field::Decimal("bdvl", "매수호가총잔량대비"),
                Field::Decimal("advl", "매도호가총잔량대비"),
                Field::Text("code", "종목코드"),
                Field::Decimal("ropen", "시가율"),
                Field::Decimal("rhigh", "고가율"),
                Field::Decimal("rlow", "저가율"),
                Field::Decimal("rclose", "현재가율"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Decimal("pbid1", "매수호가가격1"),
                Field::Decimal("pask1", "매도호가가격1"),
                Field::Decimal("vbid1", "매수호가잔량1"),
                Field::Decimal("vask1", "매도호가잔량1"),
                Field::Decimal("dbid1", "매수호가대비1"),
                Field::Decimal("dask1", "매도호가대비1"),
                Field::Decimal("pbid2", "매수호가가격2"),
                Field::Decimal("pask2", "매도호가가격2"),
                Field::Decimal("vbid2", "매수호가잔량2"),
                Field::Decimal("vask2", "매도호가잔량2"),
                Field::Decimal("dbid2", "매수호가대비2"),
                Field::Decimal("dask2", "매도호가대비2"),
                Field::Decimal("pbid3", "매수호가가격3"),
                Field::Decimal("pask3", "매도호가가격3"),
                Field::Decimal("vbid3", "매수호가잔량3"),
                Field::Decimal("vask3", "매도호가잔량3"),
                Field::Decimal("dbid3", "매수호가대비3"),
                Field::Decimal("dask3", "매도호가대비3"),
                Field::Decimal("pbid4", "매수호가가격4"),
                Field::Decimal("pask4", "매도호가가격4"),
                Field::Decimal("vbid4", "매수호가잔량4"),
                Field::Decimal("vask4", "매도호가잔량4"),
                Field::Decimal("dbid4", "매수호가대비4"),
                Field::Decimal("dask4", "매도호가대비4"),
                Field::Decimal("pbid5", "매수호가가격5"),
                Field::Decimal("pask5", "매도호가가격5"),
                Field::Decimal("vbid5", "매수호가잔량5"),
                Field::Decimal("vask5", "매도호가잔량5"),
                Field::Decimal("dbid5", "매수호가대비5"),
                Field::Decimal("dask5", "매도호가대비5"),
                Field::Decimal("pbid6", "매수호가가격6"),
                Field::Decimal("pask6", "매도호가가격6"),
                Field::Decimal("vbid6", "매수호가잔량6"),
                Field::Decimal("vask6", "매도호가잔량6"),
                Field::Decimal("dbid6", "매수호가대비6"),
                Field::Decimal("dask6", "매도호가대비6"),
                Field::Decimal("pbid7", "매수호가가격7"),
                Field::Decimal("pask7", "매도호가가격7"),
                Field::Decimal("vbid7", "매수호가잔량7"),
                Field::Decimal("vask7", "매도호가잔량7"),
                Field::Decimal("dbid7", "매수호가대비7"),
                Field::Decimal("dask7", "매도호가대비7"),
                Field::Decimal("pbid8", "매수호가가격8"),
                Field::Decimal("pask8", "매도호가가격8"),
                Field::Decimal("vbid8", "매수호가잔량8"),
                Field::Decimal("vask8", "매도호가잔량8"),
                Field::Decimal("dbid8", "매수호가대비8"),
                Field::Decimal("dask8", "매도호가대비8"),
                Field::Decimal("pbid9", "매수호가가격9"),
                Field::Decimal("pask9", "매도호가가격9"),
                Field::Decimal("vbid9", "매수호가잔량9"),
                Field::Decimal("vask9", "매도호가잔량9"),
                Field::Decimal("dbid9", "매수호가대비9"),
                Field::Decimal("dask9", "매도호가대비9"),
                Field::Decimal("pbid10", "매수호가가격10"),
                Field::Decimal("pask10", "매도호가가격10"),
                Field::Decimal("vbid10", "매수호가잔량10"),
                Field::Decimal("vask10", "매도호가잔량10"),
                Field::Decimal("dbid10", "매수호가대비10"),
                Field::Decimal("dask10", "매도호가대비10"),
            ],
        ),
        object(
            "output3",
            &[
                Field::Time("vstm", "VCMStart시간"),
                Field::Time("vetm", "VCMEnd시간"),
                Field::Decimal("csbp", "CAS/VCM기준가"),
                Field::Text("cshi", "CAS/VCMHighprice"),
                Field::Text("cslo", "CAS/VCMLowprice"),
                Field::Decimal("iep", "IEP"),
                Field::Decimal("iev", "IEV"),
            ],
        ),
    ],
    check: check::<InquireAskingPriceResponse>,
};

/// 해외주식 현재가 호가 — order book of an overseas stock: `GET /uapi/overseas-price/v1/quotations/inquire-asking-price`.
///
/// Official document: 해외주식-033.
///
/// TR id: real `HHDFS76200100`, paper none.
#[doc(alias = "HHDFS76200100")]
#[doc(alias = "해외주식-033")]
#[doc(alias = "해외주식 현재가 호가")]
#[derive(Debug, Clone)]
pub struct InquireAskingPrice {
    params: Params,
}

impl InquireAskingPrice {
    /// Required: `excd` 거래소코드 (exchange code); `symb` 종목코드 (ticker symbol).
    pub fn new(excd: impl Into<Code<codes::ExcdInquireAskingPrice>>, symb: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set_code("EXCD", excd.into());
        params.set("SYMB", symb.into());
        Self { params }
    }
}

impl Endpoint for InquireAskingPrice {
    type Response = InquireAskingPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireAskingPrice {}

/// The reply to [`InquireAskingPrice`].
#[non_exhaustive]
pub struct InquireAskingPriceResponse {
    /// 응답상세.
    pub output1: InquireAskingPriceOutput1,
    /// 응답상세.
    pub output2: InquireAskingPriceOutput2,
    /// 응답상세.
    pub output3: InquireAskingPriceOutput3,
}

impl fmt::Debug for InquireAskingPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceResponse", "").parts(&[&self.output1, &self.output2, &self.output3]).fmt(f)
    }
}

impl Decode for InquireAskingPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.object("output2"), output3: reply.object("output3") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireAskingPriceOutput1 {
    /// 실시간조회종목코드 — symbol for real-time quotes.
    pub rsym: String,
    /// 소수점자리수 — number of decimal places.
    pub zdiv: Option<Decimal>,
    /// 통화 — currency code.
    pub curr: String,
    /// 전일종가 — previous close.
    pub base: Option<Decimal>,
    /// 시가 — opening price.
    pub open: Option<Decimal>,
    /// 고가 — day high.
    pub high: Option<Decimal>,
    /// 저가 — day low.
    pub low: Option<Decimal>,
    /// 현재가 — current price.
    pub last: Option<Decimal>,
    /// 호가일자 — quote date.
    pub dymd: Option<Date>,
    /// 호가시간 — quote time.
    pub dhms: Option<Time>,
    /// 매수호가총잔량 — total bid size, shares.
    pub bvol: Option<Decimal>,
    /// 매도호가총잔량 — total ask size, shares.
    pub avol: Option<Decimal>,
    /// 매수호가총잔량대비 — change in total bid size.
    pub bdvl: Option<Decimal>,
    /// 매도호가총잔량대비 — change in total ask size.
    pub advl: Option<Decimal>,
    /// 종목코드 — response code.
    pub code: String,
    /// 시가율 — opening price against the previous close, %.
    pub ropen: Option<Decimal>,
    /// 고가율 — day high against the previous close, %.
    pub rhigh: Option<Decimal>,
    /// 저가율 — day low against the previous close, %.
    pub rlow: Option<Decimal>,
    /// 현재가율 — current price against the previous close, %.
    pub rclose: Option<Decimal>,
}

impl FromRow for InquireAskingPriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rsym: row.text("rsym"),
            zdiv: row.decimal("zdiv"),
            curr: row.text("curr"),
            base: row.decimal("base"),
            open: row.decimal("open"),
            high: row.decimal("high"),
            low: row.decimal("low"),
            last: row.decimal("last"),
            dymd: row.date("dymd"),
            dhms: row.time("dhms"),
            bvol: row.decimal("bvol"),
            avol: row.decimal("avol"),
            bdvl: row.decimal("bdvl"),
            advl: row.decimal("advl"),
            code: row.text("code"),
            ropen: row.decimal("ropen"),
            rhigh: row.decimal("rhigh"),
            rlow: row.decimal("rlow"),
            rclose: row.decimal("rclose"),
        }
    }
}

impl fmt::Debug for InquireAskingPriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceOutput1", "output1")
            .texts(&[&self.rsym, &self.curr, &self.code])
            .decimals(&[
                self.zdiv,
                self.base,
                self.open,
                self.high,
                self.low,
                self.last,
                self.bvol,
                self.avol,
                self.bdvl,
                self.advl,
                self.ropen,
                self.rhigh,
                self.rlow,
                self.rclose,
            ])
            .dates(&[self.dymd])
            .times(&[self.dhms])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireAskingPriceOutput2 {
    /// 매수호가가격1 — bid price 1.
    pub pbid1: Option<Decimal>,
    /// 매도호가가격1 — ask price 1.
    pub pask1: Option<Decimal>,
    /// 매수호가잔량1 — bid size 1, shares.
    pub vbid1: Option<Decimal>,
    /// 매도호가잔량1 — ask size 1, shares.
    pub vask1: Option<Decimal>,
    /// 매수호가대비1 — bid change 1.
    pub dbid1: Option<Decimal>,
    /// 매도호가대비1 — ask change 1.
    pub dask1: Option<Decimal>,
    /// 매수호가가격2 — bid price 2 (US exchanges only).
    pub pbid2: Option<Decimal>,
    /// 매도호가가격2 — ask price 2 (US exchanges only).
    pub pask2: Option<Decimal>,
    /// 매수호가잔량2 — bid size 2, shares (US exchanges only).
    pub vbid2: Option<Decimal>,
    /// 매도호가잔량2 — ask size 2, shares (US exchanges only).
    pub vask2: Option<Decimal>,
    /// 매수호가대비2 — bid change 2 (US exchanges only).
    pub dbid2: Option<Decimal>,
    /// 매도호가대비2 — ask change 2 (US exchanges only).
    pub dask2: Option<Decimal>,
    /// 매수호가가격3 — bid price 3 (US exchanges only).
    pub pbid3: Option<Decimal>,
    /// 매도호가가격3 — ask price 3 (US exchanges only).
    pub pask3: Option<Decimal>,
    /// 매수호가잔량3 — bid size 3, shares (US exchanges only).
    pub vbid3: Option<Decimal>,
    /// 매도호가잔량3 — ask size 3, shares (US exchanges only).
    pub vask3: Option<Decimal>,
    /// 매수호가대비3 — bid change 3 (US exchanges only).
    pub dbid3: Option<Decimal>,
    /// 매도호가대비3 — ask change 3 (US exchanges only).
    pub dask3: Option<Decimal>,
    /// 매수호가가격4 — bid price 4 (US exchanges only).
    pub pbid4: Option<Decimal>,
    /// 매도호가가격4 — ask price 4 (US exchanges only).
    pub pask4: Option<Decimal>,
    /// 매수호가잔량4 — bid size 4, shares (US exchanges only).
    pub vbid4: Option<Decimal>,
    /// 매도호가잔량4 — ask size 4, shares (US exchanges only).
    pub vask4: Option<Decimal>,
    /// 매수호가대비4 — bid change 4 (US exchanges only).
    pub dbid4: Option<Decimal>,
    /// 매도호가대비4 — ask change 4 (US exchanges only).
    pub dask4: Option<Decimal>,
    /// 매수호가가격5 — bid price 5 (US exchanges only).
    pub pbid5: Option<Decimal>,
    /// 매도호가가격5 — ask price 5 (US exchanges only).
    pub pask5: Option<Decimal>,
    /// 매수호가잔량5 — bid size 5, shares (US exchanges only).
    pub vbid5: Option<Decimal>,
    /// 매도호가잔량5 — ask size 5, shares (US exchanges only).
    pub vask5: Option<Decimal>,
    /// 매수호가대비5 — bid change 5 (US exchanges only).
    pub dbid5: Option<Decimal>,
    /// 매도호가대비5 — ask change 5 (US exchanges only).
    pub dask5: Option<Decimal>,
    /// 매수호가가격6 — bid price 6 (US exchanges only).
    pub pbid6: Option<Decimal>,
    /// 매도호가가격6 — ask price 6 (US exchanges only).
    pub pask6: Option<Decimal>,
    /// 매수호가잔량6 — bid size 6, shares (US exchanges only).
    pub vbid6: Option<Decimal>,
    /// 매도호가잔량6 — ask size 6, shares (US exchanges only).
    pub vask6: Option<Decimal>,
    /// 매수호가대비6 — bid change 6 (US exchanges only).
    pub dbid6: Option<Decimal>,
    /// 매도호가대비6 — ask change 6 (US exchanges only).
    pub dask6: Option<Decimal>,
    /// 매수호가가격7 — bid price 7 (US exchanges only).
    pub pbid7: Option<Decimal>,
    /// 매도호가가격7 — ask price 7 (US exchanges only).
    pub pask7: Option<Decimal>,
    /// 매수호가잔량7 — bid size 7, shares (US exchanges only).
    pub vbid7: Option<Decimal>,
    /// 매도호가잔량7 — ask size 7, shares (US exchanges only).
    pub vask7: Option<Decimal>,
    /// 매수호가대비7 — bid change 7 (US exchanges only).
    pub dbid7: Option<Decimal>,
    /// 매도호가대비7 — ask change 7 (US exchanges only).
    pub dask7: Option<Decimal>,
    /// 매수호가가격8 — bid price 8 (US exchanges only).
    pub pbid8: Option<Decimal>,
    /// 매도호가가격8 — ask price 8 (US exchanges only).
    pub pask8: Option<Decimal>,
    /// 매수호가잔량8 — bid size 8, shares (US exchanges only).
    pub vbid8: Option<Decimal>,
    /// 매도호가잔량8 — ask size 8, shares (US exchanges only).
    pub vask8: Option<Decimal>,
    /// 매수호가대비8 — bid change 8 (US exchanges only).
    pub dbid8: Option<Decimal>,
    /// 매도호가대비8 — ask change 8 (US exchanges only).
    pub dask8: Option<Decimal>,
    /// 매수호가가격9 — bid price 9 (US exchanges only).
    pub pbid9: Option<Decimal>,
    /// 매도호가가격9 — ask price 9 (US exchanges only).
    pub pask9: Option<Decimal>,
    /// 매수호가잔량9 — bid size 9, shares (US exchanges only).
    pub vbid9: Option<Decimal>,
    /// 매도호가잔량9 — ask size 9, shares (US exchanges only).
    pub vask9: Option<Decimal>,
    /// 매수호가대비9 — bid change 9 (US exchanges only).
    pub dbid9: Option<Decimal>,
    /// 매도호가대비9 — ask change 9 (US exchanges only).
    pub dask9: Option<Decimal>,
    /// 매수호가가격10 — bid price 10 (US exchanges only).
    pub pbid10: Option<Decimal>,
    /// 매도호가가격10 — ask price 10 (US exchanges only).
    pub pask10: Option<Decimal>,
    /// 매수호가잔량10 — bid size 10, shares (US exchanges only).
    pub vbid10: Option<Decimal>,
    /// 매도호가잔량10 — ask size 10, shares (US exchanges only).
    pub vask10: Option<Decimal>,
    /// 매수호가대비10 — bid change 10 (US exchanges only).
    pub dbid10: Option<Decimal>,
    /// 매도호가대비10 — ask change 10 (US exchanges only).
    pub dask10: Option<Decimal>,
}

impl FromRow for InquireAskingPriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pbid1: row.decimal("pbid1"),
            pask1: row.decimal("pask1"),
            vbid1: row.decimal("vbid1"),
            vask1: row.decimal("vask1"),
            dbid1: row.decimal("dbid1"),
            dask1: row.decimal("dask1"),
            pbid2: row.decimal("pbid2"),
            pask2: row.decimal("pask2"),
            vbid2: row.decimal("vbid2"),
            vask2: row.decimal("vask2"),
            dbid2: row.decimal("dbid2"),
            dask2: row.decimal("dask2"),
            pbid3: row.decimal("pbid3"),
            pask3: row.decimal("pask3"),
            vbid3: row.decimal("vbid3"),
            vask3: row.decimal("vask3"),
            dbid3: row.decimal("dbid3"),
            dask3: row.decimal("dask3"),
            pbid4: row.decimal("pbid4"),
            pask4: row.decimal("pask4"),
            vbid4: row.decimal("vbid4"),
            vask4: row.decimal("vask4"),
            dbid4: row.decimal("dbid4"),
            dask4: row.decimal("dask4"),
            pbid5: row.decimal("pbid5"),
            pask5: row.decimal("pask5"),
            vbid5: row.decimal("vbid5"),
            vask5: row.decimal("vask5"),
            dbid5: row.decimal("dbid5"),
            dask5: row.decimal("dask5"),
            pbid6: row.decimal("pbid6"),
            pask6: row.decimal("pask6"),
            vbid6: row.decimal("vbid6"),
            vask6: row.decimal("vask6"),
            dbid6: row.decimal("dbid6"),
            dask6: row.decimal("dask6"),
            pbid7: row.decimal("pbid7"),
            pask7: row.decimal("pask7"),
            vbid7: row.decimal("vbid7"),
            vask7: row.decimal("vask7"),
            dbid7: row.decimal("dbid7"),
            dask7: row.decimal("dask7"),
            pbid8: row.decimal("pbid8"),
            pask8: row.decimal("pask8"),
            vbid8: row.decimal("vbid8"),
            vask8: row.decimal("vask8"),
            dbid8: row.decimal("dbid8"),
            dask8: row.decimal("dask8"),
            pbid9: row.decimal("pbid9"),
            pask9: row.decimal("pask9"),
            vbid9: row.decimal("vbid9"),
            vask9: row.decimal("vask9"),
            dbid9: row.decimal("dbid9"),
            dask9: row.decimal("dask9"),
            pbid10: row.decimal("pbid10"),
            pask10: row.decimal("pask10"),
            vbid10: row.decimal("vbid10"),
            vask10: row.decimal("vask10"),
            dbid10: row.decimal("dbid10"),
            dask10: row.decimal("dask10"),
        }
    }
}

impl fmt::Debug for InquireAskingPriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceOutput2", "output2")
            .decimals(&[
                self.pbid1,
                self.pask1,
                self.vbid1,
                self.vask1,
                self.dbid1,
                self.dask1,
                self.pbid2,
                self.pask2,
                self.vbid2,
                self.vask2,
                self.dbid2,
                self.dask2,
                self.pbid3,
                self.pask3,
                self.vbid3,
                self.vask3,
                self.dbid3,
                self.dask3,
                self.pbid4,
                self.pask4,
                self.vbid4,
                self.vask4,
                self.dbid4,
                self.dask4,
                self.pbid5,
                self.pask5,
                self.vbid5,
                self.vask5,
                self.dbid5,
                self.dask5,
                self.pbid6,
                self.pask6,
                self.vbid6,
                self.vask6,
                self.dbid6,
                self.dask6,
                self.pbid7,
                self.pask7,
                self.vbid7,
                self.vask7,
                self.dbid7,
                self.dask7,
                self.pbid8,
                self.pask8,
                self.vbid8,
                self.vask8,
                self.dbid8,
                self.dask8,
                self.pbid9,
                self.pask9,
                self.vbid9,
                self.vask9,
                self.dbid9,
                self.dask9,
                self.pbid10,
                self.pask10,
                self.vbid10,
                self.vask10,
                self.dbid10,
                self.dask10,
            ])
            .fmt(f)
    }
}

/// The object `output3`, 응답상세.
#[non_exhaustive]
pub struct InquireAskingPriceOutput3 {
    /// VCMStart시간 — VCM start time (no data).
    pub vstm: Option<Time>,
    /// VCMEnd시간 — VCM end time (no data).
    pub vetm: Option<Time>,
    /// CAS/VCM기준가 — CAS or VCM reference price (no data).
    pub csbp: Option<Decimal>,
    /// CAS/VCMHighprice — CAS or VCM high price (no data).
    pub cshi: String,
    /// CAS/VCMLowprice — CAS or VCM low price (no data).
    pub cslo: String,
    /// IEP — indicative equilibrium price (IEP) (no data).
    pub iep: Option<Decimal>,
    /// IEV — indicative equilibrium volume (IEV) (no data).
    pub iev: Option<Decimal>,
}

impl FromRow for InquireAskingPriceOutput3 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            vstm: row.time("vstm"),
            vetm: row.time("vetm"),
            csbp: row.decimal("csbp"),
            cshi: row.text("cshi"),
            cslo: row.text("cslo"),
            iep: row.decimal("iep"),
            iev: row.decimal("iev"),
        }
    }
}

impl fmt::Debug for InquireAskingPriceOutput3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireAskingPriceOutput3", "output3")
            .texts(&[&self.cshi, &self.cslo])
            .decimals(&[self.csbp, self.iep, self.iev])
            .times(&[self.vstm, self.vetm])
            .fmt(f)
    }
}
