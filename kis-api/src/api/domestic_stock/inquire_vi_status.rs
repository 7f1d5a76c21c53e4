//! 변동성완화장치(VI) 현황 (v1_국내주식-055).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_vi_status",
    title: "변동성완화장치(VI) 현황",
    doc_no: "v1_국내주식-055",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-vi-status",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01390000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_DIV_CLS_CODE", "FID 분류 구분 코드", 2, Some("0")),
        Param::Required("FID_COND_SCR_DIV_CODE", "FID 조건 화면 분류 코드", 5, Some("20139")),
        Param::Required("FID_MRKT_CLS_CODE", "FID 시장 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, Some("")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "FID 순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_DATE_1", "FID 입력 날짜1", 10, None),
        Param::Required("FID_TRGT_CLS_CODE", "FID 대상 구분 코드", 32, Some("")),
        Param::Required("FID_TRGT_EXLS_CLS_CODE", "FID 대상 제외 구분 코드", 32, Some("")),
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
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Text("vi_cls_code", "VI발동상태"),
                Field::Date("bsop_date", "영업일자"),
                Field::Time("cntg_vi_hour", "VI발동시간"),
                Field::Time("vi_cncl_hour", "VI해제시간"),
                Field::Text("vi_kind_code", "VI종류코드"),
                Field::Decimal("vi_prc", "VI발동가격"),
                Field::Decimal("vi_stnd_prc", "정적VI발동기준가격"),
                Field::Decimal("vi_dprt", "정적VI발동괴리율"),
                Field::Decimal("vi_dmc_stnd_prc", "동적VI발동기준가격"),
                Field::Decimal("vi_dmc_dprt", "동적VI발동괴리율"),
                Field::Integer("vi_count", "VI발동횟수"),
            ],
        ),
    ],
    check: check::<InquireViStatusResponse>,
};

/// 변동성완화장치(VI) 현황 — volatility interruptions of a day: `GET /uapi/domestic-stock/v1/quotations/inquire-vi-status`.
///
/// Official document: v1_국내주식-055.
///
/// TR id: real `FHPST01390000`, paper none.
#[doc(alias = "FHPST01390000")]
#[doc(alias = "v1_국내주식-055")]
#[doc(alias = "변동성완화장치(VI) 현황")]
#[derive(Debug, Clone)]
pub struct InquireViStatus {
    params: Params,
}

impl InquireViStatus {
    /// Required: `fid_input_date_1` FID 입력 날짜1 (search start date).
    pub fn new(fid_input_date_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        Self { params }
    }

    /// FID 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeInquireViStatus>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// FID 시장 구분 코드 — market class code. Default `0`.
    #[must_use]
    pub fn fid_mrkt_cls_code(mut self, value: impl Into<Code<codes::FidMrktClsCodeExpTotalIndex>>) -> Self {
        self.params.set_code("FID_MRKT_CLS_CODE", value.into());
        self
    }

    /// FID 입력 종목코드 — issue code to query (Q prefix for ETN). Default: empty.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD", value.into());
        self
    }

    /// FID 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeInquireViStatus>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// FID 대상 구분 코드 — code of issues to include. Default: empty.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TRGT_CLS_CODE", value.into());
        self
    }

    /// FID 대상 제외 구분 코드 — code of issues to exclude. Default: empty.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TRGT_EXLS_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for InquireViStatus {
    type Response = InquireViStatusResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireViStatus {}

/// The reply to [`InquireViStatus`].
#[non_exhaustive]
pub struct InquireViStatusResponse {
    /// 응답상세.
    pub output: Vec<InquireViStatusOutput>,
}

impl fmt::Debug for InquireViStatusResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireViStatusResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireViStatusResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireViStatusOutput {
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// VI발동상태 — volatility interruption (VI) status code.
    pub vi_cls_code: String,
    /// 영업일자 — business date.
    pub bsop_date: Option<Date>,
    /// VI발동시간 — volatility interruption (VI) trigger time.
    pub cntg_vi_hour: Option<Time>,
    /// VI해제시간 — volatility interruption (VI) release time.
    pub vi_cncl_hour: Option<Time>,
    /// VI종류코드 — volatility interruption (VI) type code.
    pub vi_kind_code: String,
    /// VI발동가격 — volatility interruption (VI) trigger price, KRW.
    pub vi_prc: Option<Decimal>,
    /// 정적VI발동기준가격 — static VI trigger base price, KRW.
    pub vi_stnd_prc: Option<Decimal>,
    /// 정적VI발동괴리율 — static VI trigger deviation, %.
    pub vi_dprt: Option<Decimal>,
    /// 동적VI발동기준가격 — dynamic VI trigger base price, KRW.
    pub vi_dmc_stnd_prc: Option<Decimal>,
    /// 동적VI발동괴리율 — dynamic VI trigger deviation, %.
    pub vi_dmc_dprt: Option<Decimal>,
    /// VI발동횟수 — number of VI triggers.
    pub vi_count: Option<i64>,
}

impl FromRow for InquireViStatusOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            hts_kor_isnm: row.text("hts_kor_isnm"),
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            vi_cls_code: row.text("vi_cls_code"),
            bsop_date: row.date("bsop_date"),
            cntg_vi_hour: row.time("cntg_vi_hour"),
            vi_cncl_hour: row.time("vi_cncl_hour"),
            vi_kind_code: row.text("vi_kind_code"),
            vi_prc: row.decimal("vi_prc"),
            vi_stnd_prc: row.decimal("vi_stnd_prc"),
            vi_dprt: row.decimal("vi_dprt"),
            vi_dmc_stnd_prc: row.decimal("vi_dmc_stnd_prc"),
            vi_dmc_dprt: row.decimal("vi_dmc_dprt"),
            vi_count: row.integer("vi_count"),
        }
    }
}

impl fmt::Debug for InquireViStatusOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireViStatusOutput", "output")
            .texts(&[&self.hts_kor_isnm, &self.mksc_shrn_iscd, &self.vi_cls_code, &self.vi_kind_code])
            .integers(&[self.vi_count])
            .decimals(&[self.vi_prc, self.vi_stnd_prc, self.vi_dprt, self.vi_dmc_stnd_prc, self.vi_dmc_dprt])
            .dates(&[self.bsop_date])
            .times(&[self.cntg_vi_hour, self.vi_cncl_hour])
            .fmt(f)
    }
}
