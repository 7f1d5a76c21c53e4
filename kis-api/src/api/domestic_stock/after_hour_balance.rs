//! 국내주식 시간외잔량 순위 (v1_국내주식-093).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.after_hour_balance",
    title: "국내주식 시간외잔량 순위",
    doc_no: "v1_국내주식-093",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/after-hour-balance",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01760000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_input_price_1", "입력 가격1", 12, Some("")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20176")),
        Param::Required("fid_rank_sort_cls_code", "순위 정렬 구분 코드", 2, Some("1")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_trgt_exls_cls_code", "대상 제외 구분 코드", 32, Some("0")),
        Param::Required("fid_trgt_cls_code", "대상 구분 코드", 32, Some("0")),
        Param::Required("fid_vol_cnt", "거래량 수", 12, Some("")),
        Param::Required("fid_input_price_2", "입력 가격2", 12, Some("")),
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
                Field::Integer("ovtm_total_askp_rsqn", "시간외 총 매도호가 잔량"),
                Field::Integer("ovtm_total_bidp_rsqn", "시간외 총 매수호가 잔량"),
                Field::Integer("mkob_otcp_vol", "장개시전 시간외종가 거래량"),
                Field::Integer("mkfa_otcp_vol", "장종료후 시간외종가 거래량"),
            ],
        ),
    ],
    check: check::<AfterHourBalanceResponse>,
};

/// 국내주식 시간외잔량 순위 — ranking by resting quantity off hours: `GET /uapi/domestic-stock/v1/ranking/after-hour-balance`.
///
/// Official document: v1_국내주식-093.
///
/// TR id: real `FHPST01760000`, paper none.
#[doc(alias = "FHPST01760000")]
#[doc(alias = "v1_국내주식-093")]
#[doc(alias = "국내주식 시간외잔량 순위")]
#[derive(Debug, Clone)]
pub struct AfterHourBalance {
    params: Params,
}

impl AfterHourBalance {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 입력 가격1 — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_price_1", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `1`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeAfterHourBalance>>) -> Self {
        self.params.set_code("fid_rank_sort_cls_code", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_div_cls_code", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscd>>) -> Self {
        self.params.set_code("fid_input_iscd", value.into());
        self
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default `0`.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_exls_cls_code", value.into());
        self
    }

    /// 대상 구분 코드 — code of issues to include. Default `0`.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_cls_code", value.into());
        self
    }

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_vol_cnt", value.into());
        self
    }

    /// 입력 가격2 — maximum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_price_2", value.into());
        self
    }
}

impl Default for AfterHourBalance {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for AfterHourBalance {
    type Response = AfterHourBalanceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for AfterHourBalance {}

/// The reply to [`AfterHourBalance`].
#[non_exhaustive]
pub struct AfterHourBalanceResponse {
    /// 응답상세.
    pub output: Vec<AfterHourBalanceOutput>,
}

impl fmt::Debug for AfterHourBalanceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("AfterHourBalanceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for AfterHourBalanceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct AfterHourBalanceOutput {
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
    /// 시간외 총 매도호가 잔량 — after-hours total resting ask quantity, shares.
    pub ovtm_total_askp_rsqn: Option<i64>,
    /// 시간외 총 매수호가 잔량 — after-hours total resting bid quantity, shares.
    pub ovtm_total_bidp_rsqn: Option<i64>,
    /// 장개시전 시간외종가 거래량 — pre-open closing-price session volume, shares.
    pub mkob_otcp_vol: Option<i64>,
    /// 장종료후 시간외종가 거래량 — post-close closing-price session volume, shares.
    pub mkfa_otcp_vol: Option<i64>,
}

impl FromRow for AfterHourBalanceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            data_rank: row.integer("data_rank"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            ovtm_total_askp_rsqn: row.integer("ovtm_total_askp_rsqn"),
            ovtm_total_bidp_rsqn: row.integer("ovtm_total_bidp_rsqn"),
            mkob_otcp_vol: row.integer("mkob_otcp_vol"),
            mkfa_otcp_vol: row.integer("mkfa_otcp_vol"),
        }
    }
}

impl fmt::Debug for AfterHourBalanceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("AfterHourBalanceOutput", "output")
            .texts(&[&self.stck_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[
                self.data_rank,
                self.ovtm_total_askp_rsqn,
                self.ovtm_total_bidp_rsqn,
                self.mkob_otcp_vol,
                self.mkfa_otcp_vol,
            ])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt])
            .fmt(f)
    }
}
