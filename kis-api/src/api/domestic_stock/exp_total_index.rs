//! 국내주식 예상체결 전체지수 (국내주식-122).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.exp_total_index",
    title: "국내주식 예상체결 전체지수",
    doc_no: "국내주식-122",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/exp-total-index",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKUP11750000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_mrkt_cls_code", "시장 구분 코드", 2, Some("0")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("U")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("11175")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_mkop_cls_code", "장운영 구분 코드", 2, Some("1")),
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
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("ascn_issu_cnt", "상승 종목 수"),
                Field::Integer("down_issu_cnt", "하락 종목 수"),
                Field::Integer("stnr_issu_cnt", "보합 종목 수"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("nmix_sdpr", "지수 기준가"),
                Field::Integer("ascn_issu_cnt", "상승 종목 수"),
                Field::Integer("stnr_issu_cnt", "보합 종목 수"),
                Field::Integer("down_issu_cnt", "하락 종목 수"),
                Field::Text("bstp_cls_code", "업종 구분 코드"),
            ],
        ),
    ],
    check: check::<ExpTotalIndexResponse>,
};

/// 국내주식 예상체결 전체지수 — expected values of every index: `GET /uapi/domestic-stock/v1/quotations/exp-total-index`.
///
/// Official document: 국내주식-122.
///
/// TR id: real `FHKUP11750000`, paper none.
#[doc(alias = "FHKUP11750000")]
#[doc(alias = "국내주식-122")]
#[doc(alias = "국내주식 예상체결 전체지수")]
#[derive(Debug, Clone)]
pub struct ExpTotalIndex {
    params: Params,
}

impl ExpTotalIndex {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 시장 구분 코드 — market class code. Default `0`.
    #[must_use]
    pub fn fid_mrkt_cls_code(mut self, value: impl Into<Code<codes::FidMrktClsCodeExpTotalIndex>>) -> Self {
        self.params.set_code("fid_mrkt_cls_code", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `U`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdBulkTransNum>>) -> Self {
        self.params.set_code("fid_input_iscd", value.into());
        self
    }

    /// 장운영 구분 코드 — market operation class code. Default `1`.
    #[must_use]
    pub fn fid_mkop_cls_code(mut self, value: impl Into<Code<codes::FidMkopClsCode>>) -> Self {
        self.params.set_code("fid_mkop_cls_code", value.into());
        self
    }
}

impl Default for ExpTotalIndex {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for ExpTotalIndex {
    type Response = ExpTotalIndexResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ExpTotalIndex {}

/// The reply to [`ExpTotalIndex`].
#[non_exhaustive]
pub struct ExpTotalIndexResponse {
    /// 응답상세.
    pub output1: ExpTotalIndexOutput1,
    /// 응답상세.
    pub output2: Vec<ExpTotalIndexOutput2>,
}

impl fmt::Debug for ExpTotalIndexResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpTotalIndexResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for ExpTotalIndexResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct ExpTotalIndexOutput1 {
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 상승 종목 수 — number of advancing issues.
    pub ascn_issu_cnt: Option<i64>,
    /// 하락 종목 수 — number of declining issues.
    pub down_issu_cnt: Option<i64>,
    /// 보합 종목 수 — number of unchanged issues.
    pub stnr_issu_cnt: Option<i64>,
}

impl FromRow for ExpTotalIndexOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            ascn_issu_cnt: row.integer("ascn_issu_cnt"),
            down_issu_cnt: row.integer("down_issu_cnt"),
            stnr_issu_cnt: row.integer("stnr_issu_cnt"),
        }
    }
}

impl fmt::Debug for ExpTotalIndexOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpTotalIndexOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.ascn_issu_cnt, self.down_issu_cnt, self.stnr_issu_cnt])
            .decimals(&[self.bstp_nmix_prpr, self.bstp_nmix_prdy_vrss, self.prdy_ctrt])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct ExpTotalIndexOutput2 {
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 업종 지수 전일 대비율 — sector index change from the previous close, %.
    pub bstp_nmix_prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 지수 기준가 — index base value.
    pub nmix_sdpr: Option<Decimal>,
    /// 상승 종목 수 — number of advancing issues.
    pub ascn_issu_cnt: Option<i64>,
    /// 보합 종목 수 — number of unchanged issues.
    pub stnr_issu_cnt: Option<i64>,
    /// 하락 종목 수 — number of declining issues.
    pub down_issu_cnt: Option<i64>,
    /// 업종 구분 코드 — sector class code.
    pub bstp_cls_code: String,
}

impl FromRow for ExpTotalIndexOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            hts_kor_isnm: row.text("hts_kor_isnm"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            nmix_sdpr: row.decimal("nmix_sdpr"),
            ascn_issu_cnt: row.integer("ascn_issu_cnt"),
            stnr_issu_cnt: row.integer("stnr_issu_cnt"),
            down_issu_cnt: row.integer("down_issu_cnt"),
            bstp_cls_code: row.text("bstp_cls_code"),
        }
    }
}

impl fmt::Debug for ExpTotalIndexOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpTotalIndexOutput2", "output2")
            .texts(&[&self.hts_kor_isnm, &self.prdy_vrss_sign, &self.bstp_cls_code])
            .integers(&[self.acml_vol, self.ascn_issu_cnt, self.stnr_issu_cnt, self.down_issu_cnt])
            .decimals(&[self.bstp_nmix_prpr, self.bstp_nmix_prdy_vrss, self.bstp_nmix_prdy_ctrt, self.nmix_sdpr])
            .fmt(f)
    }
}
