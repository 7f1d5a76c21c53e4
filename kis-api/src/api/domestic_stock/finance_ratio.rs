//! 국내주식 재무비율 순위 (v1_국내주식-092).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.finance_ratio",
    title: "국내주식 재무비율 순위",
    doc_no: "v1_국내주식-092",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/finance-ratio",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01750000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_trgt_cls_code", "대상 구분 코드", 32, Some("0")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_cond_scr_div_code", "조건 화면 분류 코드", 5, Some("20175")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, Some("0000")),
        Param::Required("fid_div_cls_code", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_input_price_1", "입력 가격1", 12, Some("")),
        Param::Required("fid_input_price_2", "입력 가격2", 12, Some("")),
        Param::Required("fid_vol_cnt", "거래량 수", 12, Some("")),
        Param::Required("fid_input_option_1", "입력 옵션1", 10, None),
        Param::Required("fid_input_option_2", "입력 옵션2", 10, Some("0")),
        Param::Required("fid_rank_sort_cls_code", "순위 정렬 구분 코드", 2, Some("7")),
        Param::Required("fid_blng_cls_code", "소속 구분 코드", 2, Some("0")),
        Param::Required("fid_trgt_exls_cls_code", "대상 제외 구분 코드", 32, Some("0")),
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
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("cptl_op_prfi", "총자본경상이익율"),
                Field::Decimal("cptl_ntin_rate", "총자본 순이익율"),
                Field::Decimal("sale_totl_rate", "매출액 총이익율"),
                Field::Decimal("sale_ntin_rate", "매출액 순이익율"),
                Field::Decimal("bis", "자기자본비율"),
                Field::Decimal("lblt_rate", "부채 비율"),
                Field::Decimal("bram_depn", "차입금 의존도"),
                Field::Decimal("rsrv_rate", "유보 비율"),
                Field::Decimal("grs", "매출액 증가율"),
                Field::Decimal("op_prfi_inrt", "경상 이익 증가율"),
                Field::Decimal("bsop_prfi_inrt", "영업 이익 증가율"),
                Field::Decimal("ntin_inrt", "순이익 증가율"),
                Field::Decimal("equt_inrt", "자기자본 증가율"),
                Field::Decimal("cptl_tnrt", "총자본회전율"),
                Field::Decimal("sale_bond_tnrt", "매출 채권 회전율"),
                Field::Decimal("totl_aset_inrt", "총자산 증가율"),
                Field::Text("stac_month", "결산 월"),
                Field::Text("stac_month_cls_code", "결산 월 구분 코드"),
                Field::Integer("iqry_csnu", "조회 건수"),
            ],
        ),
    ],
    check: check::<FinanceRatioResponse>,
};

/// 국내주식 재무비율 순위 — ranking by financial ratio: `GET /uapi/domestic-stock/v1/ranking/finance-ratio`.
///
/// Official document: v1_국내주식-092.
///
/// TR id: real `FHPST01750000`, paper none.
#[doc(alias = "FHPST01750000")]
#[doc(alias = "v1_국내주식-092")]
#[doc(alias = "국내주식 재무비율 순위")]
#[derive(Debug, Clone)]
pub struct FinanceRatio {
    params: Params,
}

impl FinanceRatio {
    /// Required: `fid_input_option_1` 입력 옵션1 (input option 1, fiscal year).
    pub fn new(fid_input_option_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_option_1", fid_input_option_1.into());
        Self { params }
    }

    /// 대상 구분 코드 — code of issues to include. Default `0`.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_cls_code", value.into());
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
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscd>>) -> Self {
        self.params.set_code("fid_input_iscd", value.into());
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

    /// 입력 옵션2 — input option 2, fiscal quarter. Default `0`.
    #[must_use]
    pub fn fid_input_option_2(mut self, value: impl Into<Code<codes::FidInputOption2>>) -> Self {
        self.params.set_code("fid_input_option_2", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `7`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeFinanceRatio>>) -> Self {
        self.params.set_code("fid_rank_sort_cls_code", value.into());
        self
    }

    /// 소속 구분 코드 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_blng_cls_code", value.into());
        self
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default `0`.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_trgt_exls_cls_code", value.into());
        self
    }
}

impl Endpoint for FinanceRatio {
    type Response = FinanceRatioResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FinanceRatio {}

/// The reply to [`FinanceRatio`].
#[non_exhaustive]
pub struct FinanceRatioResponse {
    /// 응답상세.
    pub output: Vec<FinanceRatioOutput>,
}

impl fmt::Debug for FinanceRatioResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceRatioResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FinanceRatioResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FinanceRatioOutput {
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
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
    /// 총자본경상이익율 — ordinary profit to total capital, %.
    pub cptl_op_prfi: Option<Decimal>,
    /// 총자본 순이익율 — net income to total capital, %.
    pub cptl_ntin_rate: Option<Decimal>,
    /// 매출액 총이익율 — gross profit margin on sales, %.
    pub sale_totl_rate: Option<Decimal>,
    /// 매출액 순이익율 — net profit margin on sales, %.
    pub sale_ntin_rate: Option<Decimal>,
    /// 자기자본비율 — equity capital ratio, %.
    pub bis: Option<Decimal>,
    /// 부채 비율 — debt ratio (liabilities to equity), %.
    pub lblt_rate: Option<Decimal>,
    /// 차입금 의존도 — borrowings dependence ratio, %.
    pub bram_depn: Option<Decimal>,
    /// 유보 비율 — retained earnings reserve ratio, %.
    pub rsrv_rate: Option<Decimal>,
    /// 매출액 증가율 — sales growth, %.
    pub grs: Option<Decimal>,
    /// 경상 이익 증가율 — ordinary profit growth, %.
    pub op_prfi_inrt: Option<Decimal>,
    /// 영업 이익 증가율 — operating profit growth, %.
    pub bsop_prfi_inrt: Option<Decimal>,
    /// 순이익 증가율 — net income growth, %.
    pub ntin_inrt: Option<Decimal>,
    /// 자기자본 증가율 — equity growth, %.
    pub equt_inrt: Option<Decimal>,
    /// 총자본회전율 — total capital turnover.
    pub cptl_tnrt: Option<Decimal>,
    /// 매출 채권 회전율 — trade receivables turnover.
    pub sale_bond_tnrt: Option<Decimal>,
    /// 총자산 증가율 — total assets growth, %.
    pub totl_aset_inrt: Option<Decimal>,
    /// 결산 월 — fiscal year-end month.
    pub stac_month: String,
    /// 결산 월 구분 코드 — fiscal year-end month class code.
    pub stac_month_cls_code: String,
    /// 조회 건수 — number of inquiries.
    pub iqry_csnu: Option<i64>,
}

impl FromRow for FinanceRatioOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            data_rank: row.integer("data_rank"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            cptl_op_prfi: row.decimal("cptl_op_prfi"),
            cptl_ntin_rate: row.decimal("cptl_ntin_rate"),
            sale_totl_rate: row.decimal("sale_totl_rate"),
            sale_ntin_rate: row.decimal("sale_ntin_rate"),
            bis: row.decimal("bis"),
            lblt_rate: row.decimal("lblt_rate"),
            bram_depn: row.decimal("bram_depn"),
            rsrv_rate: row.decimal("rsrv_rate"),
            grs: row.decimal("grs"),
            op_prfi_inrt: row.decimal("op_prfi_inrt"),
            bsop_prfi_inrt: row.decimal("bsop_prfi_inrt"),
            ntin_inrt: row.decimal("ntin_inrt"),
            equt_inrt: row.decimal("equt_inrt"),
            cptl_tnrt: row.decimal("cptl_tnrt"),
            sale_bond_tnrt: row.decimal("sale_bond_tnrt"),
            totl_aset_inrt: row.decimal("totl_aset_inrt"),
            stac_month: row.text("stac_month"),
            stac_month_cls_code: row.text("stac_month_cls_code"),
            iqry_csnu: row.integer("iqry_csnu"),
        }
    }
}

impl fmt::Debug for FinanceRatioOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceRatioOutput", "output")
            .texts(&[
                &self.hts_kor_isnm,
                &self.mksc_shrn_iscd,
                &self.prdy_vrss_sign,
                &self.stac_month,
                &self.stac_month_cls_code,
            ])
            .integers(&[self.data_rank, self.acml_vol, self.iqry_csnu])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.cptl_op_prfi,
                self.cptl_ntin_rate,
                self.sale_totl_rate,
                self.sale_ntin_rate,
                self.bis,
                self.lblt_rate,
                self.bram_depn,
                self.rsrv_rate,
                self.grs,
                self.op_prfi_inrt,
                self.bsop_prfi_inrt,
                self.ntin_inrt,
                self.equt_inrt,
                self.cptl_tnrt,
                self.sale_bond_tnrt,
                self.totl_aset_inrt,
            ])
            .fmt(f)
    }
}
