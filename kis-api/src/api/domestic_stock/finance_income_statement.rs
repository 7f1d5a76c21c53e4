//! 국내주식 손익계산서 (v1_국내주식-079).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.finance_income_statement",
    title: "국내주식 손익계산서",
    doc_no: "v1_국내주식-079",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/finance/income-statement",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST66430200", paper: None, old: &[] }],
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
                Field::Decimal("sale_account", "매출액"),
                Field::Decimal("sale_cost", "매출 원가"),
                Field::Decimal("sale_totl_prfi", "매출 총 이익"),
                Field::Decimal("depr_cost", "감가상각비"),
                Field::Decimal("sell_mang", "판매 및 관리비"),
                Field::Decimal("bsop_prti", "영업 이익"),
                Field::Decimal("bsop_non_ernn", "영업 외 수익"),
                Field::Decimal("bsop_non_expn", "영업 외 비용"),
                Field::Decimal("op_prfi", "경상 이익"),
                Field::Decimal("spec_prfi", "특별 이익"),
                Field::Decimal("spec_loss", "특별 손실"),
                Field::Decimal("thtr_ntin", "당기순이익"),
            ],
        ),
    ],
    check: check::<FinanceIncomeStatementResponse>,
};

/// 국내주식 손익계산서 — income statements of a company: `GET /uapi/domestic-stock/v1/finance/income-statement`.
///
/// Official document: v1_국내주식-079.
///
/// TR id: real `FHKST66430200`, paper none.
#[doc(alias = "FHKST66430200")]
#[doc(alias = "v1_국내주식-079")]
#[doc(alias = "국내주식 손익계산서")]
#[derive(Debug, Clone)]
pub struct FinanceIncomeStatement {
    params: Params,
}

impl FinanceIncomeStatement {
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

impl Endpoint for FinanceIncomeStatement {
    type Response = FinanceIncomeStatementResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for FinanceIncomeStatement {}

/// The reply to [`FinanceIncomeStatement`].
#[non_exhaustive]
pub struct FinanceIncomeStatementResponse {
    /// 응답상세.
    pub output: Vec<FinanceIncomeStatementOutput>,
}

impl fmt::Debug for FinanceIncomeStatementResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceIncomeStatementResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for FinanceIncomeStatementResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct FinanceIncomeStatementOutput {
    /// 결산 년월 — fiscal year-end year and month.
    pub stac_yymm: String,
    /// 매출액 — sales revenue.
    pub sale_account: Option<Decimal>,
    /// 매출 원가 — cost of sales.
    pub sale_cost: Option<Decimal>,
    /// 매출 총 이익 — gross profit.
    pub sale_totl_prfi: Option<Decimal>,
    /// 감가상각비 — depreciation expense (not provided, shown as 99.99).
    pub depr_cost: Option<Decimal>,
    /// 판매 및 관리비 — selling and administrative expenses (not provided, shown as 99.99).
    pub sell_mang: Option<Decimal>,
    /// 영업 이익 — operating profit.
    pub bsop_prti: Option<Decimal>,
    /// 영업 외 수익 — non-operating income (not provided, shown as 99.99).
    pub bsop_non_ernn: Option<Decimal>,
    /// 영업 외 비용 — non-operating expenses (not provided, shown as 99.99).
    pub bsop_non_expn: Option<Decimal>,
    /// 경상 이익 — ordinary profit.
    pub op_prfi: Option<Decimal>,
    /// 특별 이익 — extraordinary gain.
    pub spec_prfi: Option<Decimal>,
    /// 특별 손실 — extraordinary loss.
    pub spec_loss: Option<Decimal>,
    /// 당기순이익 — net income for the period.
    pub thtr_ntin: Option<Decimal>,
}

impl FromRow for FinanceIncomeStatementOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stac_yymm: row.text("stac_yymm"),
            sale_account: row.decimal("sale_account"),
            sale_cost: row.decimal("sale_cost"),
            sale_totl_prfi: row.decimal("sale_totl_prfi"),
            depr_cost: row.decimal("depr_cost"),
            sell_mang: row.decimal("sell_mang"),
            bsop_prti: row.decimal("bsop_prti"),
            bsop_non_ernn: row.decimal("bsop_non_ernn"),
            bsop_non_expn: row.decimal("bsop_non_expn"),
            op_prfi: row.decimal("op_prfi"),
            spec_prfi: row.decimal("spec_prfi"),
            spec_loss: row.decimal("spec_loss"),
            thtr_ntin: row.decimal("thtr_ntin"),
        }
    }
}

impl fmt::Debug for FinanceIncomeStatementOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FinanceIncomeStatementOutput", "output")
            .texts(&[&self.stac_yymm])
            .decimals(&[
                self.sale_account,
                self.sale_cost,
                self.sale_totl_prfi,
                self.depr_cost,
                self.sell_mang,
                self.bsop_prti,
                self.bsop_non_ernn,
                self.bsop_non_expn,
                self.op_prfi,
                self.spec_prfi,
                self.spec_loss,
                self.thtr_ntin,
            ])
            .fmt(f)
    }
}
