//! 국내주식 종목추정실적 (국내주식-187).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.estimate_perform",
    title: "국내주식 종목추정실적",
    doc_no: "국내주식-187",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/estimate-perform",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHKST668300C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[Param::Required("SHT_CD", "종목코드", 9, None)],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Text("sht_cd", "종목코드"),
                Field::Text("item_kor_nm", "HTS한글종목명"),
                Field::Text("name1", "이름1"),
                Field::Text("name2", "이름2"),
                Field::Date("estdate", "추정일자"),
                Field::Text("rcmd_name", "추천명"),
                Field::Decimal("capital", "자본금"),
                Field::Decimal("forn_item_lmtrt", "외국인종목한도율"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Decimal("data1", "DATA1"),
                Field::Decimal("data2", "DATA2"),
                Field::Decimal("data3", "DATA3"),
                Field::Decimal("data4", "DATA4"),
                Field::Decimal("data5", "DATA5"),
            ],
        ),
        list(
            "output3",
            &[
                Field::Decimal("data1", "DATA1"),
                Field::Decimal("data2", "DATA2"),
                Field::Decimal("data3", "DATA3"),
                Field::Decimal("data4", "DATA4"),
                Field::Decimal("data5", "DATA5"),
            ],
        ),
        list("output4", &[Field::Text("dt", "결산년월")]),
    ],
    check: check::<EstimatePerformResponse>,
};

/// 국내주식 종목추정실적 — estimated results of a company: `GET /uapi/domestic-stock/v1/quotations/estimate-perform`.
///
/// Official document: 국내주식-187.
///
/// TR id: real `HHKST668300C0`, paper none.
#[doc(alias = "HHKST668300C0")]
#[doc(alias = "국내주식-187")]
#[doc(alias = "국내주식 종목추정실적")]
#[derive(Debug, Clone)]
pub struct EstimatePerform {
    params: Params,
}

impl EstimatePerform {
    /// Required: `sht_cd` 종목코드 (short issue code).
    pub fn new(sht_cd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("SHT_CD", sht_cd.into());
        Self { params }
    }
}

impl Endpoint for EstimatePerform {
    type Response = EstimatePerformResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for EstimatePerform {}

/// The reply to [`EstimatePerform`].
#[non_exhaustive]
pub struct EstimatePerformResponse {
    /// 응답상세.
    pub output1: EstimatePerformOutput1,
    /// 응답상세.
    pub output2: Vec<EstimatePerformOutput2>,
    /// 응답상세.
    pub output3: Vec<EstimatePerformOutput3>,
    /// 응답상세.
    pub output4: Vec<EstimatePerformOutput4>,
}

impl fmt::Debug for EstimatePerformResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("EstimatePerformResponse", "")
            .parts(&[&self.output1, &self.output2, &self.output3, &self.output4])
            .fmt(f)
    }
}

impl Decode for EstimatePerformResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self {
            output1: reply.object("output1"),
            output2: reply.list("output2"),
            output3: reply.list("output3"),
            output4: reply.list("output4"),
        }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct EstimatePerformOutput1 {
    /// 종목코드 — short issue code.
    pub sht_cd: String,
    /// HTS한글종목명 — issue name in Korean.
    pub item_kor_nm: String,
    /// 이름1 — name of the analyst.
    pub name1: String,
    /// 이름2 — second name of the analyst.
    pub name2: String,
    /// 추정일자 — date of the estimate.
    pub estdate: Option<Date>,
    /// 추천명 — recommendation.
    pub rcmd_name: String,
    /// 자본금 — paid-in capital.
    pub capital: Option<Decimal>,
    /// 외국인종목한도율 — foreign ownership limit, %.
    pub forn_item_lmtrt: Option<Decimal>,
}

impl FromRow for EstimatePerformOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            sht_cd: row.text("sht_cd"),
            item_kor_nm: row.text("item_kor_nm"),
            name1: row.text("name1"),
            name2: row.text("name2"),
            estdate: row.date("estdate"),
            rcmd_name: row.text("rcmd_name"),
            capital: row.decimal("capital"),
            forn_item_lmtrt: row.decimal("forn_item_lmtrt"),
        }
    }
}

impl fmt::Debug for EstimatePerformOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("EstimatePerformOutput1", "output1")
            .texts(&[&self.sht_cd, &self.item_kor_nm, &self.name1, &self.name2, &self.rcmd_name])
            .decimals(&[self.capital, self.forn_item_lmtrt])
            .dates(&[self.estdate])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct EstimatePerformOutput2 {
    /// DATA1 — data 1, for fiscal year-month 1 of the list.
    pub data1: Option<Decimal>,
    /// DATA2 — data 2, for fiscal year-month 2 of the list.
    pub data2: Option<Decimal>,
    /// DATA3 — data 3, for fiscal year-month 3 of the list.
    pub data3: Option<Decimal>,
    /// DATA4 — data 4, for fiscal year-month 4 of the list.
    pub data4: Option<Decimal>,
    /// DATA5 — data 5, for fiscal year-month 5 of the list.
    pub data5: Option<Decimal>,
}

impl FromRow for EstimatePerformOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            data1: row.decimal("data1"),
            data2: row.decimal("data2"),
            data3: row.decimal("data3"),
            data4: row.decimal("data4"),
            data5: row.decimal("data5"),
        }
    }
}

impl fmt::Debug for EstimatePerformOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("EstimatePerformOutput2", "output2")
            .decimals(&[self.data1, self.data2, self.data3, self.data4, self.data5])
            .fmt(f)
    }
}

/// A row of `output3`, 응답상세.
#[non_exhaustive]
pub struct EstimatePerformOutput3 {
    /// DATA1 — data 1, for fiscal year-month 1 of the list.
    pub data1: Option<Decimal>,
    /// DATA2 — data 2, for fiscal year-month 2 of the list.
    pub data2: Option<Decimal>,
    /// DATA3 — data 3, for fiscal year-month 3 of the list.
    pub data3: Option<Decimal>,
    /// DATA4 — data 4, for fiscal year-month 4 of the list.
    pub data4: Option<Decimal>,
    /// DATA5 — data 5, for fiscal year-month 5 of the list.
    pub data5: Option<Decimal>,
}

impl FromRow for EstimatePerformOutput3 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            data1: row.decimal("data1"),
            data2: row.decimal("data2"),
            data3: row.decimal("data3"),
            data4: row.decimal("data4"),
            data5: row.decimal("data5"),
        }
    }
}

impl fmt::Debug for EstimatePerformOutput3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("EstimatePerformOutput3", "output3")
            .decimals(&[self.data1, self.data2, self.data3, self.data4, self.data5])
            .fmt(f)
    }
}

/// A row of `output4`, 응답상세.
#[non_exhaustive]
pub struct EstimatePerformOutput4 {
    /// 결산년월 — fiscal year and month.
    pub dt: String,
}

impl FromRow for EstimatePerformOutput4 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self { dt: row.text("dt") }
    }
}

impl fmt::Debug for EstimatePerformOutput4 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("EstimatePerformOutput4", "output4").texts(&[&self.dt]).fmt(f)
    }
}
