//! 국내주식 대량체결건수 상위 (국내주식-107).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.bulk_trans_num",
    title: "국내주식 대량체결건수 상위",
    doc_no: "국내주식-107",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/bulk-trans-num",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST190900C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_aply_rang_prc_2", "적용 범위 가격2", 18, Some("")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("11909")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_rank_sort_cls_code", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_input_price_1", "입력 가격1", 12, Some("")),
        Param::Required("fid_aply_rang_prc_1", "적용 범위 가격1", 18, Some("")),
        Param::Required("fid_input_iscd_2", "입력종목코드2", 8, Some("")),
        Param::Required("fid_trgt_exls_cls_code", "대상 제외 구분 코드", 32, Some("0")),
        Param::Required("fid_trgt_cls_code", "대상 구분 코드", 32, Some("0")),
        Param::Required("fid_vol_cnt", "거래량 수", 12, Some("")),
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
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("shnu_cntg_csnu", "매수2 체결 건수"),
                Field::Integer("seln_cntg_csnu", "매도체결건수"),
                Field::Integer("ntby_cnqn", "순매수 체결량"),
            ],
        ),
    ],
    check: check::<BulkTransNumResponse>,
};

/// 국내주식 대량체결건수 상위 — ranking by number of block trades: `GET /uapi/domestic-stock/v1/ranking/bulk-trans-num`.
///
/// Official document: 국내주식-107.
///
/// TR id: real `FHKST190900C0`, paper none.
#[doc(alias = "FHKST190900C0")]
#[doc(alias = "국내주식-107")]
#[doc(alias = "국내주식 대량체결건수 상위")]
#[derive(Debug, Clone)]
pub struct BulkTransNum {
    params: Params,
}

impl BulkTransNum {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 적용 범위 가격2 — upper bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_aply_rang_prc_2", value.into());
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
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdBulkTransNum>>) -> Self {
        self.params.set_code("fid_input_iscd", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeBulkTransNum>>) -> Self {
        self.params.set_code("fid_rank_sort_cls_code", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_div_cls_code", value.into());
        self
    }

    /// 입력 가격1 — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_price_1", value.into());
        self
    }

    /// 적용 범위 가격1 — lower bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_aply_rang_prc_1", value.into());
        self
    }

    /// 입력종목코드2 — issue code to query 2. Default: empty.
    #[must_use]
    pub fn fid_input_iscd_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_iscd_2", value.into());
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
}

impl Default for BulkTransNum {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for BulkTransNum {
    type Response = BulkTransNumResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for BulkTransNum {}

/// The reply to [`BulkTransNum`].
#[non_exhaustive]
pub struct BulkTransNumResponse {
    /// 응답상세.
    pub output: Vec<BulkTransNumOutput>,
}

impl fmt::Debug for BulkTransNumResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("BulkTransNumResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for BulkTransNumResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct BulkTransNumOutput {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
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
    /// 매수2 체결 건수 — number of buy fills.
    pub shnu_cntg_csnu: Option<i64>,
    /// 매도체결건수 — number of sell fills.
    pub seln_cntg_csnu: Option<i64>,
    /// 순매수 체결량 — net bought filled quantity, shares.
    pub ntby_cnqn: Option<i64>,
}

impl FromRow for BulkTransNumOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            data_rank: row.integer("data_rank"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            shnu_cntg_csnu: row.integer("shnu_cntg_csnu"),
            seln_cntg_csnu: row.integer("seln_cntg_csnu"),
            ntby_cnqn: row.integer("ntby_cnqn"),
        }
    }
}

impl fmt::Debug for BulkTransNumOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("BulkTransNumOutput", "output")
            .texts(&[&self.mksc_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.data_rank, self.acml_vol, self.shnu_cntg_csnu, self.seln_cntg_csnu, self.ntby_cnqn])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt])
            .fmt(f)
    }
}
