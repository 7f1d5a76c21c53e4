//! 국내주식 등락률 순위 (v1_국내주식-088).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.fluctuation",
    title: "국내주식 등락률 순위",
    doc_no: "v1_국내주식-088",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/fluctuation",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01700000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_rsfl_rate2", "등락 비율2", 132, Some("")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20170")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_rank_sort_cls_code", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("fid_input_cnt_1", "입력 수1", 12, Some("0")),
        Param::Required("fid_prc_cls_code", "가격 구분 코드", 2, Some("0")),
        Param::Required("fid_input_price_1", "입력 가격1", 12, Some("")),
        Param::Required("fid_input_price_2", "입력 가격2", 12, Some("")),
        Param::Required("fid_vol_cnt", "거래량 수", 12, Some("")),
        Param::Required("fid_trgt_cls_code", "대상 구분 코드", 32, Some("0")),
        Param::Required("fid_trgt_exls_cls_code", "대상 제외 구분 코드", 32, Some("0")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_rsfl_rate1", "등락 비율1", 132, Some("")),
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
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Integer("data_rank", "데이터 순위"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Time("hgpr_hour", "최고가시간"),
                Field::Date("acml_hgpr_date", "누적 최고가 일자"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Time("lwpr_hour", "최저가시간"),
                Field::Date("acml_lwpr_date", "누적 최저가 일자"),
                Field::Decimal("lwpr_vrss_prpr_rate", "최저가 대비 현재가 비율"),
                Field::Decimal("dsgt_date_clpr_vrss_prpr_rate", "지정 일자 종가 대비 현재가 비"),
                Field::Integer("cnnt_ascn_dynu", "연속 상승 일수"),
                Field::Decimal("hgpr_vrss_prpr_rate", "최고가 대비 현재가 비율"),
                Field::Integer("cnnt_down_dynu", "연속 하락 일수"),
                Field::Text("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호"),
                Field::Decimal("oprc_vrss_prpr", "시가2 대비 현재가"),
                Field::Decimal("oprc_vrss_prpr_rate", "시가2 대비 현재가 비율"),
                Field::Decimal("prd_rsfl", "기간 등락"),
                Field::Decimal("prd_rsfl_rate", "기간 등락 비율"),
            ],
        ),
    ],
    check: check::<FluctuationResponse>,
};

/// 국내주식 등락률 순위 — ranking by change: `GET /uapi/domestic-stock/v1/ranking/fluctuation`.
///
/// Official document: v1_국내주식-088.
///
/// TR id: real `FHPST01700000`, paper none.
#[doc(alias = "FHPST01700000")]
#[doc(alias = "v1_국내주식-088")]
#[doc(alias = "국내주식 등락률 순위")]
#[derive(Debug, Clone)]
pub struct Fluctuation {
    params: Params,
}

impl Fluctuation {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 등락 비율2 — upper bound of price change, blank for all, %. Default: empty.
    #[must_use]
    pub fn fid_rsfl_rate2(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_rsfl_rate2", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_iscd", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCode>>) -> Self {
        self.params.set_code("fid_rank_sort_cls_code", value.into());
        self
    }

    /// 입력 수1 — input count 1, number of days or periods. Default `0`.
    #[must_use]
    pub fn fid_input_cnt_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_cnt_1", value.into());
        self
    }

    /// 가격 구분 코드 — upper or lower price limit code. Default `0`.
    #[must_use]
    pub fn fid_prc_cls_code(mut self, value: impl Into<Code<codes::FidPrcClsCodeFluctuation>>) -> Self {
        self.params.set_code("fid_prc_cls_code", value.into());
        self
    }

    /// 입력 가격1 — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_price_1", value.into());
        self
    }

    /// 입력 가격2 — maximum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_price_2", value.into());
        self
    }

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_vol_cnt", value.into());
        self
    }

    /// 대상 구분 코드 — code of issues to include. Default `0`.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_cls_code", value.into());
        self
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default `0`.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_exls_cls_code", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_div_cls_code", value.into());
        self
    }

    /// 등락 비율1 — lower bound of price change, blank for all, %. Default: empty.
    #[must_use]
    pub fn fid_rsfl_rate1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_rsfl_rate1", value.into());
        self
    }
}

impl Default for Fluctuation {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for Fluctuation {
    type Response = FluctuationResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for Fluctuation {}

/// The reply to [`Fluctuation`].
#[non_exhaustive]
pub struct FluctuationResponse {
    /// 응답상세.
    pub output: Vec<FluctuationOutput>,
}

impl fmt::Debug for FluctuationResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FluctuationResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FluctuationResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FluctuationOutput {
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 최고가시간 — time of the high.
    pub hgpr_hour: Option<Time>,
    /// 누적 최고가 일자 — date of the high of the period.
    pub acml_hgpr_date: Option<Date>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 최저가시간 — time of the low.
    pub lwpr_hour: Option<Time>,
    /// 누적 최저가 일자 — date of the low of the period.
    pub acml_lwpr_date: Option<Date>,
    /// 최저가 대비 현재가 비율 — current price against the low, %.
    pub lwpr_vrss_prpr_rate: Option<Decimal>,
    /// 지정 일자 종가 대비 현재가 비 — current price against the designated date's close, %.
    pub dsgt_date_clpr_vrss_prpr_rate: Option<Decimal>,
    /// 연속 상승 일수 — consecutive days of rise.
    pub cnnt_ascn_dynu: Option<i64>,
    /// 최고가 대비 현재가 비율 — current price against the high, %.
    pub hgpr_vrss_prpr_rate: Option<Decimal>,
    /// 연속 하락 일수 — consecutive days of fall.
    pub cnnt_down_dynu: Option<i64>,
    /// 시가2 대비 현재가 부호 — sign code of current price against opening price.
    pub oprc_vrss_prpr_sign: String,
    /// 시가2 대비 현재가 — current price against the opening price, KRW.
    pub oprc_vrss_prpr: Option<Decimal>,
    /// 시가2 대비 현재가 비율 — current price against the opening price, %.
    pub oprc_vrss_prpr_rate: Option<Decimal>,
    /// 기간 등락 — price change over the period, KRW.
    pub prd_rsfl: Option<Decimal>,
    /// 기간 등락 비율 — price change over the period, %.
    pub prd_rsfl_rate: Option<Decimal>,
}

impl FromRow for FluctuationOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            data_rank: row.integer("data_rank"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            stck_hgpr: row.decimal("stck_hgpr"),
            hgpr_hour: row.time("hgpr_hour"),
            acml_hgpr_date: row.date("acml_hgpr_date"),
            stck_lwpr: row.decimal("stck_lwpr"),
            lwpr_hour: row.time("lwpr_hour"),
            acml_lwpr_date: row.date("acml_lwpr_date"),
            lwpr_vrss_prpr_rate: row.decimal("lwpr_vrss_prpr_rate"),
            dsgt_date_clpr_vrss_prpr_rate: row.decimal("dsgt_date_clpr_vrss_prpr_rate"),
            cnnt_ascn_dynu: row.integer("cnnt_ascn_dynu"),
            hgpr_vrss_prpr_rate: row.decimal("hgpr_vrss_prpr_rate"),
            cnnt_down_dynu: row.integer("cnnt_down_dynu"),
            oprc_vrss_prpr_sign: row.text("oprc_vrss_prpr_sign"),
            oprc_vrss_prpr: row.decimal("oprc_vrss_prpr"),
            oprc_vrss_prpr_rate: row.decimal("oprc_vrss_prpr_rate"),
            prd_rsfl: row.decimal("prd_rsfl"),
            prd_rsfl_rate: row.decimal("prd_rsfl_rate"),
        }
    }
}

impl fmt::Debug for FluctuationOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FluctuationOutput", "output")
            .texts(&[&self.stck_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign, &self.oprc_vrss_prpr_sign])
            .integers(&[self.data_rank, self.acml_vol, self.cnnt_ascn_dynu, self.cnnt_down_dynu])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.stck_hgpr,
                self.stck_lwpr,
                self.lwpr_vrss_prpr_rate,
                self.dsgt_date_clpr_vrss_prpr_rate,
                self.hgpr_vrss_prpr_rate,
                self.oprc_vrss_prpr,
                self.oprc_vrss_prpr_rate,
                self.prd_rsfl,
                self.prd_rsfl_rate,
            ])
            .dates(&[self.acml_hgpr_date, self.acml_lwpr_date])
            .times(&[self.hgpr_hour, self.lwpr_hour])
            .fmt(f)
    }
}
