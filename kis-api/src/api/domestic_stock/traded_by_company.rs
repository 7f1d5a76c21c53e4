//! 국내주식 당사매매종목 상위 (v1_국내주식-104).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.traded_by_company",
    title: "국내주식 당사매매종목 상위",
    doc_no: "v1_국내주식-104",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/traded-by-company",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01860000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_trgt_exls_cls_code", "대상 제외 구분 코드", 32, Some("0")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20186")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_rank_sort_cls_code", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("fid_input_date_1", "입력날짜1", 10, None),
        Param::Required("fid_input_date_2", "입력날짜2", 10, None),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_trgt_cls_code", "대상 구분 코드", 32, Some("0")),
        Param::Required("fid_aply_rang_vol", "적용 범위 거래량", 18, Some("0")),
        Param::Required("fid_aply_rang_prc_2", "적용 범위 가격2", 18, Some("")),
        Param::Required("fid_aply_rang_prc_1", "적용 범위 가격1", 18, Some("")),
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
                Field::Integer("data_rank", "데이터 순위"),
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("seln_cnqn_smtn", "매도 체결량 합계"),
                Field::Decimal("shnu_cnqn_smtn", "매수2 체결량 합계"),
                Field::Integer("ntby_cnqn", "순매수 체결량"),
            ],
        ),
    ],
    check: check::<TradedByCompanyResponse>,
};

/// 국내주식 당사매매종목 상위 — ranking by the broker's own customers' trading: `GET /uapi/domestic-stock/v1/ranking/traded-by-company`.
///
/// Official document: v1_국내주식-104.
///
/// TR id: real `FHPST01860000`, paper none.
#[doc(alias = "FHPST01860000")]
#[doc(alias = "v1_국내주식-104")]
#[doc(alias = "국내주식 당사매매종목 상위")]
#[derive(Debug, Clone)]
pub struct TradedByCompany {
    params: Params,
}

impl TradedByCompany {
    /// Required: `fid_input_date_1` 입력날짜1 (search start date); `fid_input_date_2` 입력날짜2 (search end date).
    pub fn new(fid_input_date_1: impl Into<String>, fid_input_date_2: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_date_1", fid_input_date_1.into());
        params.set("fid_input_date_2", fid_input_date_2.into());
        Self { params }
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default `0`.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_exls_cls_code", value.into());
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
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeDisparity>>) -> Self {
        self.params.set_code("fid_div_cls_code", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeTradedByCompany>>) -> Self {
        self.params.set_code("fid_rank_sort_cls_code", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdBulkTransNum>>) -> Self {
        self.params.set_code("fid_input_iscd", value.into());
        self
    }

    /// 대상 구분 코드 — code of issues to include. Default `0`.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_cls_code", value.into());
        self
    }

    /// 적용 범위 거래량 — minimum volume applied, shares, 0 for all. Default `0`.
    #[must_use]
    pub fn fid_aply_rang_vol(mut self, value: impl Into<Code<codes::FidAplyRangVol>>) -> Self {
        self.params.set_code("fid_aply_rang_vol", value.into());
        self
    }

    /// 적용 범위 가격2 — upper bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_aply_rang_prc_2", value.into());
        self
    }

    /// 적용 범위 가격1 — lower bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_aply_rang_prc_1", value.into());
        self
    }
}

impl Endpoint for TradedByCompany {
    type Response = TradedByCompanyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for TradedByCompany {}

/// The reply to [`TradedByCompany`].
#[non_exhaustive]
pub struct TradedByCompanyResponse {
    /// 응답상세.
    pub output: Vec<TradedByCompanyOutput>,
}

impl fmt::Debug for TradedByCompanyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TradedByCompanyResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for TradedByCompanyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct TradedByCompanyOutput {
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 매도 체결량 합계 — total sell filled quantity, shares.
    pub seln_cnqn_smtn: Option<Decimal>,
    /// 매수2 체결량 합계 — total buy filled quantity, shares.
    pub shnu_cnqn_smtn: Option<Decimal>,
    /// 순매수 체결량 — net bought filled quantity, shares.
    pub ntby_cnqn: Option<i64>,
}

impl FromRow for TradedByCompanyOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            data_rank: row.integer("data_rank"),
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            seln_cnqn_smtn: row.decimal("seln_cnqn_smtn"),
            shnu_cnqn_smtn: row.decimal("shnu_cnqn_smtn"),
            ntby_cnqn: row.integer("ntby_cnqn"),
        }
    }
}

impl fmt::Debug for TradedByCompanyOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TradedByCompanyOutput", "output")
            .texts(&[&self.mksc_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.data_rank, self.acml_vol, self.ntby_cnqn])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.acml_tr_pbmn,
                self.seln_cnqn_smtn,
                self.shnu_cnqn_smtn,
            ])
            .fmt(f)
    }
}
