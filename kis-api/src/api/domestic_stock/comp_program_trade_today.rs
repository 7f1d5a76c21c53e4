//! 프로그램매매 종합현황(시간) (국내주식-114).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.comp_program_trade_today",
    title: "프로그램매매 종합현황(시간)",
    doc_no: "국내주식-114",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/comp-program-trade-today",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPPG04600101", paper: None, old: &["FHPPG04600100"] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", 2, Some("J")),
        Param::Required("FID_MRKT_CLS_CODE", "시장 구분 코드", 2, Some("K")),
        Param::Required("FID_SCTN_CLS_CODE", "구간 구분 코드", 2, Some("")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("")),
        Param::Required("FID_COND_MRKT_DIV_CODE1", "시장 분류코드1", 2, Some("")),
        Param::Required("FID_INPUT_HOUR_1", "입력 시간1", 10, Some("")),
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
                Field::Time("bsop_hour", "영업 시간"),
                Field::Decimal("arbt_smtn_seln_tr_pbmn", "차익 합계 매도 거래 대금"),
                Field::Decimal("arbt_smtm_seln_tr_pbmn_rate", "차익 합계 매도 거래대금 비율"),
                Field::Decimal("arbt_smtn_shnu_tr_pbmn", "차익 합계 매수2 거래 대금"),
                Field::Decimal("arbt_smtm_shun_tr_pbmn_rate", "차익 합계 매수 거래대금 비율"),
                Field::Decimal("nabt_smtn_seln_tr_pbmn", "비차익 합계 매도 거래 대금"),
                Field::Decimal("nabt_smtm_seln_tr_pbmn_rate", "비차익 합계 매도 거래대금 비율"),
                Field::Decimal("nabt_smtn_shnu_tr_pbmn", "비차익 합계 매수2 거래 대금"),
                Field::Decimal("nabt_smtm_shun_tr_pbmn_rate", "비차익 합계 매수 거래대금 비율"),
                Field::Decimal("arbt_smtn_ntby_tr_pbmn", "차익 합계 순매수 거래 대금"),
                Field::Decimal("arbt_smtm_ntby_tr_pbmn_rate", "차익 합계 순매수 거래대금 비율"),
                Field::Decimal("nabt_smtn_ntby_tr_pbmn", "비차익 합계 순매수 거래 대금"),
                Field::Decimal("nabt_smtm_ntby_tr_pbmn_rate", "비차익 합계 순매수 거래대금 비"),
                Field::Decimal("whol_smtn_ntby_tr_pbmn", "전체 합계 순매수 거래 대금"),
                Field::Decimal("whol_ntby_tr_pbmn_rate", "전체 순매수 거래대금 비율"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<CompProgramTradeTodayResponse>,
};

/// 프로그램매매 종합현황(시간) — program trading of a market through today: `GET /uapi/domestic-stock/v1/quotations/comp-program-trade-today`.
///
/// Official document: 국내주식-114.
///
/// TR id: real `FHPPG04600101`, paper none.
#[doc(alias = "FHPPG04600101")]
#[doc(alias = "국내주식-114")]
#[doc(alias = "프로그램매매 종합현황(시간)")]
#[derive(Debug, Clone)]
pub struct CompProgramTradeToday {
    params: Params,
}

impl CompProgramTradeToday {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 시장 구분 코드 — market class code. Default `K`.
    #[must_use]
    pub fn fid_mrkt_cls_code(mut self, value: impl Into<Code<codes::FidMrktClsCode>>) -> Self {
        self.params.set_code("FID_MRKT_CLS_CODE", value.into());
        self
    }

    /// 구간 구분 코드 — section class code, blank. Default: empty.
    #[must_use]
    pub fn fid_sctn_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_SCTN_CLS_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default: empty.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD", value.into());
        self
    }

    /// 시장 분류코드1 — market class code 1, blank. Default: empty.
    #[must_use]
    pub fn fid_cond_mrkt_div_code1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE1", value.into());
        self
    }

    /// 입력 시간1 — input time 1. Default: empty.
    #[must_use]
    pub fn fid_input_hour_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_HOUR_1", value.into());
        self
    }
}

impl Default for CompProgramTradeToday {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for CompProgramTradeToday {
    type Response = CompProgramTradeTodayResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for CompProgramTradeToday {}

/// The reply to [`CompProgramTradeToday`].
#[non_exhaustive]
pub struct CompProgramTradeTodayResponse {
    /// 응답상세.
    pub output: Vec<CompProgramTradeTodayOutput>,
}

impl fmt::Debug for CompProgramTradeTodayResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CompProgramTradeTodayResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for CompProgramTradeTodayResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct CompProgramTradeTodayOutput {
    /// 영업 시간 — business time.
    pub bsop_hour: Option<Time>,
    /// 차익 합계 매도 거래 대금 — arbitrage total sold value.
    pub arbt_smtn_seln_tr_pbmn: Option<Decimal>,
    /// 차익 합계 매도 거래대금 비율 — arbitrage total sold value ratio, %.
    pub arbt_smtm_seln_tr_pbmn_rate: Option<Decimal>,
    /// 차익 합계 매수2 거래 대금 — arbitrage total bought value.
    pub arbt_smtn_shnu_tr_pbmn: Option<Decimal>,
    /// 차익 합계 매수 거래대금 비율 — arbitrage total bought value ratio, %.
    pub arbt_smtm_shun_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 합계 매도 거래 대금 — non-arbitrage total sold value.
    pub nabt_smtn_seln_tr_pbmn: Option<Decimal>,
    /// 비차익 합계 매도 거래대금 비율 — non-arbitrage total sold value ratio, %.
    pub nabt_smtm_seln_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 합계 매수2 거래 대금 — non-arbitrage total bought value.
    pub nabt_smtn_shnu_tr_pbmn: Option<Decimal>,
    /// 비차익 합계 매수 거래대금 비율 — non-arbitrage total bought value ratio, %.
    pub nabt_smtm_shun_tr_pbmn_rate: Option<Decimal>,
    /// 차익 합계 순매수 거래 대금 — arbitrage total net bought value.
    pub arbt_smtn_ntby_tr_pbmn: Option<Decimal>,
    /// 차익 합계 순매수 거래대금 비율 — arbitrage total net bought value ratio, %.
    pub arbt_smtm_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 비차익 합계 순매수 거래 대금 — non-arbitrage total net bought value.
    pub nabt_smtn_ntby_tr_pbmn: Option<Decimal>,
    /// 비차익 합계 순매수 거래대금 비 — non-arbitrage total net bought value ratio, %.
    pub nabt_smtm_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 전체 합계 순매수 거래 대금 — total program net bought value.
    pub whol_smtn_ntby_tr_pbmn: Option<Decimal>,
    /// 전체 순매수 거래대금 비율 — total program net bought value ratio, %.
    pub whol_ntby_tr_pbmn_rate: Option<Decimal>,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
}

impl FromRow for CompProgramTradeTodayOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bsop_hour: row.time("bsop_hour"),
            arbt_smtn_seln_tr_pbmn: row.decimal("arbt_smtn_seln_tr_pbmn"),
            arbt_smtm_seln_tr_pbmn_rate: row.decimal("arbt_smtm_seln_tr_pbmn_rate"),
            arbt_smtn_shnu_tr_pbmn: row.decimal("arbt_smtn_shnu_tr_pbmn"),
            arbt_smtm_shun_tr_pbmn_rate: row.decimal("arbt_smtm_shun_tr_pbmn_rate"),
            nabt_smtn_seln_tr_pbmn: row.decimal("nabt_smtn_seln_tr_pbmn"),
            nabt_smtm_seln_tr_pbmn_rate: row.decimal("nabt_smtm_seln_tr_pbmn_rate"),
            nabt_smtn_shnu_tr_pbmn: row.decimal("nabt_smtn_shnu_tr_pbmn"),
            nabt_smtm_shun_tr_pbmn_rate: row.decimal("nabt_smtm_shun_tr_pbmn_rate"),
            arbt_smtn_ntby_tr_pbmn: row.decimal("arbt_smtn_ntby_tr_pbmn"),
            arbt_smtm_ntby_tr_pbmn_rate: row.decimal("arbt_smtm_ntby_tr_pbmn_rate"),
            nabt_smtn_ntby_tr_pbmn: row.decimal("nabt_smtn_ntby_tr_pbmn"),
            nabt_smtm_ntby_tr_pbmn_rate: row.decimal("nabt_smtm_ntby_tr_pbmn_rate"),
            whol_smtn_ntby_tr_pbmn: row.decimal("whol_smtn_ntby_tr_pbmn"),
            whol_ntby_tr_pbmn_rate: row.decimal("whol_ntby_tr_pbmn_rate"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
        }
    }
}

impl fmt::Debug for CompProgramTradeTodayOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CompProgramTradeTodayOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .decimals(&[
                self.arbt_smtn_seln_tr_pbmn,
                self.arbt_smtm_seln_tr_pbmn_rate,
                self.arbt_smtn_shnu_tr_pbmn,
                self.arbt_smtm_shun_tr_pbmn_rate,
                self.nabt_smtn_seln_tr_pbmn,
                self.nabt_smtm_seln_tr_pbmn_rate,
                self.nabt_smtn_shnu_tr_pbmn,
                self.nabt_smtm_shun_tr_pbmn_rate,
                self.arbt_smtn_ntby_tr_pbmn,
                self.arbt_smtm_ntby_tr_pbmn_rate,
                self.nabt_smtn_ntby_tr_pbmn,
                self.nabt_smtm_ntby_tr_pbmn_rate,
                self.whol_smtn_ntby_tr_pbmn,
                self.whol_ntby_tr_pbmn_rate,
                self.bstp_nmix_prpr,
                self.bstp_nmix_prdy_vrss,
            ])
            .times(&[self.bsop_hour])
            .fmt(f)
    }
}
