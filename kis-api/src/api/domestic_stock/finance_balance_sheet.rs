//! 국내주식 대차대조표 (v1_국내주식-078).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.finance_balance_sheet",
    title: "국내주식 대차대조표",
    doc_no: "v1_국내주식-078",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/balance-sheet",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST66430100", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("0")),
        Param::Required("fid_cond_mrkt_div_code", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("fid_input_iscd", "입력 종목코드", 12, None),
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
                Field::Text("stac_yymm", "결산 년월"),
                Field::Decimal("cras", "유동자산"),
                Field::Decimal("fxas", "고정자산"),
                Field::Decimal("total_aset", "자산총계"),
                Field::Decimal("flow_lblt", "유동부채"),
                Field::Decimal("fix_lblt", "고정부채"),
                Field::Decimal("total_lblt", "부채총계"),
                Field::Decimal("cpfn", "자본금"),
                Field::Decimal("cfp_surp", "자본 잉여금"),
                Field::Decimal("prfi_surp", "이익 잉여금"),
                Field::Decimal("total_cptl", "자본총계"),
            ],
        ),
    ],
    check: check::<FinanceBalanceSheetResponse>,
};

/// 국내주식 대차대조표 — balance sheets of a company: `GET /uapi/domestic-stock/v1/finance/balance-sheet`.
///
/// Official document: v1_국내주식-078.
///
/// TR id: real `FHKST66430100`, paper none.
#[doc(alias = "FHKST66430100")]
#[doc(alias = "v1_국내주식-078")]
#[doc(alias = "국내주식 대차대조표")]
#[derive(Debug, Clone)]
pub struct FinanceBalanceSheet {
    params: Params,
}

impl FinanceBalanceSheet {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_iscd", fid_input_iscd.into());
        Self { params }
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCode>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
        self
    }
}

impl Endpoint for FinanceBalanceSheet {
    type Response = FinanceBalanceSheetResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FinanceBalanceSheet {}

/// The reply to [`FinanceBalanceSheet`].
#[non_exhaustive]
pub struct FinanceBalanceSheetResponse {
    /// 응답상세.
    pub output: Vec<FinanceBalanceSheetOutput>,
}

impl fmt::Debug for FinanceBalanceSheetResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceBalanceSheetResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FinanceBalanceSheetResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FinanceBalanceSheetOutput {
    /// 결산 년월 — fiscal year-end year and month.
    pub stac_yymm: String,
    /// 유동자산 — current assets.
    pub cras: Option<Decimal>,
    /// 고정자산 — non-current (fixed) assets.
    pub fxas: Option<Decimal>,
    /// 자산총계 — total assets.
    pub total_aset: Option<Decimal>,
    /// 유동부채 — current liabilities.
    pub flow_lblt: Option<Decimal>,
    /// 고정부채 — non-current (fixed) liabilities.
    pub fix_lblt: Option<Decimal>,
    /// 부채총계 — total liabilities.
    pub total_lblt: Option<Decimal>,
    /// 자본금 — paid-in capital.
    pub cpfn: Option<Decimal>,
    /// 자본 잉여금 — capital surplus (not provided, shown as 99.99).
    pub cfp_surp: Option<Decimal>,
    /// 이익 잉여금 — retained earnings (not provided, shown as 99.99).
    pub prfi_surp: Option<Decimal>,
    /// 자본총계 — total equity.
    pub total_cptl: Option<Decimal>,
}

impl FromRow for FinanceBalanceSheetOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stac_yymm: row.text("stac_yymm"),
            cras: row.decimal("cras"),
            fxas: row.decimal("fxas"),
            total_aset: row.decimal("total_aset"),
            flow_lblt: row.decimal("flow_lblt"),
            fix_lblt: row.decimal("fix_lblt"),
            total_lblt: row.decimal("total_lblt"),
            cpfn: row.decimal("cpfn"),
            cfp_surp: row.decimal("cfp_surp"),
            prfi_surp: row.decimal("prfi_surp"),
            total_cptl: row.decimal("total_cptl"),
        }
    }
}

impl fmt::Debug for FinanceBalanceSheetOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceBalanceSheetOutput", "output")
            .texts(&[&self.stac_yymm])
            .decimals(&[
                self.cras,
                self.fxas,
                self.total_aset,
                self.flow_lblt,
                self.fix_lblt,
                self.total_lblt,
                self.cpfn,
                self.cfp_surp,
                self.prfi_surp,
                self.total_cptl,
            ])
            .fmt(f)
    }
}
