//! 국내주식 관심종목등록 상위 (v1_국내주식-102).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.top_interest_stock",
    title: "국내주식 관심종목등록 상위",
    doc_no: "v1_국내주식-102",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/top-interest-stock",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01800000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_input_iscd_2", "입력 필수값2", 12, Some("000000")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20180")),
        Param::Required("fid_input_iscd", "업종 코드", 12, Some("0000")),
        Param::Required("fid_trgt_cls_code", "대상 구분 코드", 32, Some("0")),
        Param::Required("fid_trgt_exls_cls_code", "대상 제외 구분 코드", 32, Some("0")),
        Param::Required("fid_input_price_1", "입력 가격1", 12, Some("")),
        Param::Required("fid_input_price_2", "입력 가격2", 12, Some("")),
        Param::Required("fid_vol_cnt", "거래량 수", 12, Some("")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 12, Some("0")),
        Param::Required("fid_input_cnt_1", "순위 입력값", 12, Some("1")),
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
                Field::Text("mrkt_div_cls_name", "시장 분류 구분 명"),
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("askp", "매도호가"),
                Field::Decimal("bidp", "매수호가"),
                Field::Integer("data_rank", "데이터 순위"),
                Field::Integer("inter_issu_reg_csnu", "관심 종목 등록 건수"),
            ],
        ),
    ],
    check: check::<TopInterestStockResponse>,
};

/// 국내주식 관심종목등록 상위 — ranking by number of watchlists: `GET /uapi/domestic-stock/v1/ranking/top-interest-stock`.
///
/// Official document: v1_국내주식-102.
///
/// TR id: real `FHPST01800000`, paper none.
#[doc(alias = "FHPST01800000")]
#[doc(alias = "v1_국내주식-102")]
#[doc(alias = "국내주식 관심종목등록 상위")]
#[derive(Debug, Clone)]
pub struct TopInterestStock {
    params: Params,
}

impl TopInterestStock {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 입력 필수값2 — issue code to query 2. Default `000000`.
    #[must_use]
    pub fn fid_input_iscd_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_input_iscd_2", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }

    /// 업종 코드 — issue code to query (Q prefix for ETN). Default `0000`.
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

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_vol_cnt", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeDisparity>>) -> Self {
        self.params.set_code("fid_div_cls_code", value.into());
        self
    }

    /// 순위 입력값 — input count 1, number of days or periods. Default `1`.
    #[must_use]
    pub fn fid_input_cnt_1(mut self, value: impl Into<Code<codes::FidInputCnt1TopInterestStock>>) -> Self {
        self.params.set_code("fid_input_cnt_1", value.into());
        self
    }
}

impl Default for TopInterestStock {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for TopInterestStock {
    type Response = TopInterestStockResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for TopInterestStock {}

/// The reply to [`TopInterestStock`].
#[non_exhaustive]
pub struct TopInterestStockResponse {
    /// 응답상세.
    pub output: Vec<TopInterestStockOutput>,
}

impl fmt::Debug for TopInterestStockResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TopInterestStockResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for TopInterestStockResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct TopInterestStockOutput {
    /// 시장 분류 구분 명 — market division name.
    pub mrkt_div_cls_name: String,
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
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
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 매도호가 — ask price, KRW.
    pub askp: Option<Decimal>,
    /// 매수호가 — bid price, KRW.
    pub bidp: Option<Decimal>,
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// 관심 종목 등록 건수 — number of watchlist registrations.
    pub inter_issu_reg_csnu: Option<i64>,
}

impl FromRow for TopInterestStockOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            mrkt_div_cls_name: row.text("mrkt_div_cls_name"),
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            askp: row.decimal("askp"),
            bidp: row.decimal("bidp"),
            data_rank: row.integer("data_rank"),
            inter_issu_reg_csnu: row.integer("inter_issu_reg_csnu"),
        }
    }
}

impl fmt::Debug for TopInterestStockOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TopInterestStockOutput", "output")
            .texts(&[&self.mrkt_div_cls_name, &self.mksc_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.data_rank, self.inter_issu_reg_csnu])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt, self.acml_tr_pbmn, self.askp, self.bidp])
            .fmt(f)
    }
}
