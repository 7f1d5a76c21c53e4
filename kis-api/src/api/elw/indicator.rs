//! ELW 지표순위 (국내주식-169).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.indicator",
    title: "ELW 지표순위",
    doc_no: "국내주식-169",
    method: Method::Get,
    path: "/uapi/elw/v1/ranking/indicator",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02790000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20279")),
        Param::Required("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", 12, Some("000000")),
        Param::Required("FID_INPUT_ISCD", "발행사", 12, Some("00000")),
        Param::Required("FID_DIV_CLS_CODE", "콜풋구분코드", 2, Some("0")),
        Param::Required("FID_INPUT_PRICE_1", "가격(이상)", 12, Some("")),
        Param::Required("FID_INPUT_PRICE_2", "가격(이하)", 12, Some("")),
        Param::Required("FID_INPUT_VOL_1", "거래량(이상)", 18, Some("")),
        Param::Required("FID_INPUT_VOL_2", "거래량(이하)", 18, Some("")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_BLNG_CLS_CODE", "결재방법", 2, Some("0")),
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
                Field::Text("elw_shrn_iscd", "ELW단축종목코드"),
                Field::Text("elw_kor_isnm", "ELW한글종목명"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("stck_cnvr_rate", "주식전환비율"),
                Field::Decimal("lvrg_val", "레버리지값"),
                Field::Decimal("acpr", "행사가"),
                Field::Decimal("tmvl_val", "시간가치값"),
                Field::Decimal("invl_val", "내재가치값"),
                Field::Decimal("elw_ko_barrier", "조기종료발생기준가격"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<IndicatorResponse>,
};

/// ELW 지표순위 — ranking of ELWs by indicator: `GET /uapi/elw/v1/ranking/indicator`.
///
/// Official document: 국내주식-169.
///
/// TR id: real `FHPEW02790000`, paper none.
#[doc(alias = "FHPEW02790000")]
#[doc(alias = "국내주식-169")]
#[doc(alias = "ELW 지표순위")]
#[derive(Debug, Clone)]
pub struct Indicator {
    params: Params,
}

impl Indicator {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `W`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 기초자산입력종목코드 — underlying asset issue code. Default `000000`.
    #[must_use]
    pub fn fid_unas_input_iscd(mut self, value: impl Into<Code<codes::FidUnasInputIscd>>) -> Self {
        self.params.set_code("FID_UNAS_INPUT_ISCD", value.into());
        self
    }

    /// 발행사 — issue code to query (Q prefix for ETN). Default `00000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdIndicator>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 콜풋구분코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeIndicator>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 가격(이상) — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_1", value.into());
        self
    }

    /// 가격(이하) — maximum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_2", value.into());
        self
    }

    /// 거래량(이상) — minimum volume, shares. Default: empty.
    #[must_use]
    pub fn fid_input_vol_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_1", value.into());
        self
    }

    /// 거래량(이하) — maximum volume. Default: empty.
    #[must_use]
    pub fn fid_input_vol_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_2", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeIndicator>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 결재방법 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<Code<codes::FidBlngClsCode>>) -> Self {
        self.params.set_code("FID_BLNG_CLS_CODE", value.into());
        self
    }
}

impl Default for Indicator {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for Indicator {
    type Response = IndicatorResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for Indicator {}

/// The reply to [`Indicator`].
#[non_exhaustive]
pub struct IndicatorResponse {
    /// 응답상세.
    pub output: Vec<IndicatorOutput>,
}

impl fmt::Debug for IndicatorResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndicatorResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for IndicatorResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct IndicatorOutput {
    /// ELW단축종목코드 — ELW short issue code.
    pub elw_shrn_iscd: String,
    /// ELW한글종목명 — ELW issue name in Korean.
    pub elw_kor_isnm: String,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 주식전환비율 — conversion ratio.
    pub stck_cnvr_rate: Option<Decimal>,
    /// 레버리지값 — leverage (effective gearing), times.
    pub lvrg_val: Option<Decimal>,
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// 시간가치값 — time value.
    pub tmvl_val: Option<Decimal>,
    /// 내재가치값 — intrinsic value.
    pub invl_val: Option<Decimal>,
    /// 조기종료발생기준가격 — early termination (knock-out) barrier price.
    pub elw_ko_barrier: Option<Decimal>,
}

impl FromRow for IndicatorOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            elw_shrn_iscd: row.text("elw_shrn_iscd"),
            elw_kor_isnm: row.text("elw_kor_isnm"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            stck_cnvr_rate: row.decimal("stck_cnvr_rate"),
            lvrg_val: row.decimal("lvrg_val"),
            acpr: row.decimal("acpr"),
            tmvl_val: row.decimal("tmvl_val"),
            invl_val: row.decimal("invl_val"),
            elw_ko_barrier: row.decimal("elw_ko_barrier"),
        }
    }
}

impl fmt::Debug for IndicatorOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IndicatorOutput", "output")
            .texts(&[&self.elw_shrn_iscd, &self.elw_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.stck_cnvr_rate,
                self.lvrg_val,
                self.acpr,
                self.tmvl_val,
                self.invl_val,
                self.elw_ko_barrier,
            ])
            .fmt(f)
    }
}
