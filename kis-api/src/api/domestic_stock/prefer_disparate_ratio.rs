//! 국내주식 우선주/괴리율 상위 (v1_국내주식-094).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.prefer_disparate_ratio",
    title: "국내주식 우선주/괴리율 상위",
    doc_no: "v1_국내주식-094",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/prefer-disparate-ratio",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01770000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_vol_cnt", "거래량 수", 12, Some("")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20177")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_trgt_cls_code", "대상 구분 코드", 32, Some("0")),
        Param::Required("fid_trgt_exls_cls_code", "대상 제외 구분 코드", 32, Some("0")),
        Param::Required("fid_input_price_1", "입력 가격1", 12, Some("")),
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
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Integer("data_rank", "데이터 순위"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Text("prst_iscd", "우선주 종목코드"),
                Field::Text("prst_kor_isnm", "우선주 한글 종목명"),
                Field::Decimal("prst_prpr", "우선주 현재가"),
                Field::Decimal("prst_prdy_vrss", "우선주 전일대비"),
                Field::Text("prst_prdy_vrss_sign", "우선주 전일 대비 부호"),
                Field::Integer("prst_acml_vol", "우선주 누적 거래량"),
                Field::Decimal("diff_prpr", "차이 현재가"),
                Field::Decimal("dprt", "괴리율"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("prst_prdy_ctrt", "우선주 전일 대비율"),
            ],
        ),
    ],
    check: check::<PreferDisparateRatioResponse>,
};

/// 국내주식 우선주/괴리율 상위 — ranking by gap between common and preferred stock: `GET /uapi/domestic-stock/v1/ranking/prefer-disparate-ratio`.
///
/// Official document: v1_국내주식-094.
///
/// TR id: real `FHPST01770000`, paper none.
#[doc(alias = "FHPST01770000")]
#[doc(alias = "v1_국내주식-094")]
#[doc(alias = "국내주식 우선주/괴리율 상위")]
#[derive(Debug, Clone)]
pub struct PreferDisparateRatio {
    params: Params,
}

impl PreferDisparateRatio {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_vol_cnt", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
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
}

impl Default for PreferDisparateRatio {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for PreferDisparateRatio {
    type Response = PreferDisparateRatioResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PreferDisparateRatio {}

/// The reply to [`PreferDisparateRatio`].
#[non_exhaustive]
pub struct PreferDisparateRatioResponse {
    /// 응답상세.
    pub output: Vec<PreferDisparateRatioOutput>,
}

impl fmt::Debug for PreferDisparateRatioResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PreferDisparateRatioResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for PreferDisparateRatioResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct PreferDisparateRatioOutput {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
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
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 우선주 종목코드 — preferred share issue code.
    pub prst_iscd: String,
    /// 우선주 한글 종목명 — preferred share name in Korean.
    pub prst_kor_isnm: String,
    /// 우선주 현재가 — preferred share current price, KRW.
    pub prst_prpr: Option<Decimal>,
    /// 우선주 전일대비 — preferred share change from previous close, KRW.
    pub prst_prdy_vrss: Option<Decimal>,
    /// 우선주 전일 대비 부호 — preferred share sign code of the change.
    pub prst_prdy_vrss_sign: String,
    /// 우선주 누적 거래량 — preferred share cumulative volume, shares.
    pub prst_acml_vol: Option<i64>,
    /// 차이 현재가 — price gap to the preferred share, KRW.
    pub diff_prpr: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 우선주 전일 대비율 — preferred share change from previous close, %.
    pub prst_prdy_ctrt: Option<Decimal>,
}

impl FromRow for PreferDisparateRatioOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            data_rank: row.integer("data_rank"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            acml_vol: row.integer("acml_vol"),
            prst_iscd: row.text("prst_iscd"),
            prst_kor_isnm: row.text("prst_kor_isnm"),
            prst_prpr: row.decimal("prst_prpr"),
            prst_prdy_vrss: row.decimal("prst_prdy_vrss"),
            prst_prdy_vrss_sign: row.text("prst_prdy_vrss_sign"),
            prst_acml_vol: row.integer("prst_acml_vol"),
            diff_prpr: row.decimal("diff_prpr"),
            dprt: row.decimal("dprt"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            prst_prdy_ctrt: row.decimal("prst_prdy_ctrt"),
        }
    }
}

impl fmt::Debug for PreferDisparateRatioOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PreferDisparateRatioOutput", "output")
            .texts(&[
                &self.mksc_shrn_iscd,
                &self.hts_kor_isnm,
                &self.prdy_vrss_sign,
                &self.prst_iscd,
                &self.prst_kor_isnm,
                &self.prst_prdy_vrss_sign,
            ])
            .integers(&[self.data_rank, self.acml_vol, self.prst_acml_vol])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prst_prpr,
                self.prst_prdy_vrss,
                self.diff_prpr,
                self.dprt,
                self.prdy_ctrt,
                self.prst_prdy_ctrt,
            ])
            .fmt(f)
    }
}
