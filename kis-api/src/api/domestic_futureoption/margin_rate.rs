//! 선물옵션 증거금률 (선물옵션 증거금률).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.margin_rate",
    title: "선물옵션 증거금률",
    doc_no: "선물옵션 증거금률",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/margin-rate",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "TTTO6032R", paper: None, old: &[] }],
    paging: Paging::Header,
    params: &[
        Param::Required("BASS_DT", "기준일자", 8, None),
        Param::Required("BAST_ID", "기초자산ID", 20, Some("")),
        Param::Required("CTX_AREA_NK200", "연속조회키200", 200, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output",
            &[
                Field::Text("bast_id", "기초자산ID"),
                Field::Text("bast_name", "기초자산명"),
                Field::Decimal("brkg_mgna_rt", "위탁증거금율"),
                Field::Decimal("tr_mgna_rt", "거래증거금율"),
                Field::Decimal("bast_pric", "기초자산가격"),
                Field::Decimal("tr_mtpl_idx", "거래승수지수"),
                Field::Decimal("ctrt_per_futr_mgna", "계약당선물증거금"),
            ],
        ),
    ],
    check: check::<MarginRateResponse>,
};

/// 선물옵션 증거금률 — margin rates of domestic derivatives: `GET /uapi/domestic-futureoption/v1/quotations/margin-rate`.
///
/// TR id: real `TTTO6032R`, paper none.
#[doc(alias = "TTTO6032R")]
#[doc(alias = "선물옵션 증거금률")]
#[derive(Debug, Clone)]
pub struct MarginRate {
    params: Params,
}

impl MarginRate {
    /// Required: `bass_dt` 기준일자 (base date, YYYYMMDD).
    pub fn new(bass_dt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("BASS_DT", bass_dt.into());
        Self { params }
    }

    /// 기초자산ID — underlying asset ID, send blank. Default: empty.
    #[must_use]
    pub fn bast_id(mut self, value: impl Into<String>) -> Self {
        self.params.set("BAST_ID", value.into());
        self
    }

    /// 연속조회키200 — continuation key (200), blank on first page. Without it, nothing is sent.
    #[must_use]
    pub fn ctx_area_nk200(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTX_AREA_NK200", value.into());
        self
    }
}

impl Endpoint for MarginRate {
    type Response = MarginRateResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for MarginRate {}

/// The reply to [`MarginRate`].
#[non_exhaustive]
pub struct MarginRateResponse {
    /// 응답상세.
    pub output: Vec<MarginRateOutput>,
}

impl fmt::Debug for MarginRateResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MarginRateResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for MarginRateResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct MarginRateOutput {
    /// 기초자산ID — underlying asset ID, send blank.
    pub bast_id: String,
    /// 기초자산명 — underlying asset name.
    pub bast_name: String,
    /// 위탁증거금율 — customer margin rate, up to 8 decimals.
    pub brkg_mgna_rt: Option<Decimal>,
    /// 거래증거금율 — trading margin rate, up to 8 decimals.
    pub tr_mgna_rt: Option<Decimal>,
    /// 기초자산가격 — underlying asset price, up to 8 decimals.
    pub bast_pric: Option<Decimal>,
    /// 거래승수지수 — contract multiplier, up to 8 decimals.
    pub tr_mtpl_idx: Option<Decimal>,
    /// 계약당선물증거금 — futures margin per contract, KRW.
    pub ctrt_per_futr_mgna: Option<Decimal>,
}

impl FromRow for MarginRateOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bast_id: row.text("bast_id"),
            bast_name: row.text("bast_name"),
            brkg_mgna_rt: row.decimal("brkg_mgna_rt"),
            tr_mgna_rt: row.decimal("tr_mgna_rt"),
            bast_pric: row.decimal("bast_pric"),
            tr_mtpl_idx: row.decimal("tr_mtpl_idx"),
            ctrt_per_futr_mgna: row.decimal("ctrt_per_futr_mgna"),
        }
    }
}

impl fmt::Debug for MarginRateOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("MarginRateOutput", "output")
            .texts(&[&self.bast_id, &self.bast_name])
            .decimals(&[self.brkg_mgna_rt, self.tr_mgna_rt, self.bast_pric, self.tr_mtpl_idx, self.ctrt_per_futr_mgna])
            .fmt(f)
    }
}
