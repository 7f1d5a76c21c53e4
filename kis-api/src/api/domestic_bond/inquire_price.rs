//! 장내채권현재가(시세) (국내주식-200).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.inquire_price",
    title: "장내채권현재가(시세)",
    doc_no: "국내주식-200",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/inquire-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKBJ773400C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("B")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Text("stnd_iscd", "표준종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("bond_prpr", "채권현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bond_prdy_vrss", "채권전일대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("bond_prdy_clpr", "채권전일종가"),
                Field::Decimal("bond_oprc", "채권시가2"),
                Field::Decimal("bond_hgpr", "채권고가"),
                Field::Decimal("bond_lwpr", "채권저가"),
                Field::Decimal("ernn_rate", "수익비율"),
                Field::Decimal("oprc_ert", "시가2수익률"),
                Field::Decimal("hgpr_ert", "최고가수익률"),
                Field::Decimal("lwpr_ert", "최저가수익률"),
                Field::Decimal("bond_mxpr", "채권상한가"),
                Field::Decimal("bond_llam", "채권하한가"),
            ],
        ),
    ],
    check: check::<InquirePriceResponse>,
};

/// 장내채권현재가(시세) — current price of a bond: `GET /uapi/domestic-bond/v1/quotations/inquire-price`.
///
/// Official document: 국내주식-200.
///
/// TR id: real `FHKBJ773400C0`, paper none.
#[doc(alias = "FHKBJ773400C0")]
#[doc(alias = "국내주식-200")]
#[doc(alias = "장내채권현재가(시세)")]
#[derive(Debug, Clone)]
pub struct InquirePrice {
    params: Params,
}

impl InquirePrice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `B`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquirePrice {
    type Response = InquirePriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePrice {}

/// The reply to [`InquirePrice`].
#[non_exhaustive]
pub struct InquirePriceResponse {
    /// 응답상세.
    pub output: InquirePriceOutput,
}

impl fmt::Debug for InquirePriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquirePriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquirePriceOutput {
    /// 표준종목코드 — standard issue code.
    pub stnd_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 채권현재가 — bond current price, KRW.
    pub bond_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 채권전일대비 — bond change from the previous close, KRW.
    pub bond_prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 채권전일종가 — bond previous close, KRW.
    pub bond_prdy_clpr: Option<Decimal>,
    /// 채권시가2 — bond opening price, KRW.
    pub bond_oprc: Option<Decimal>,
    /// 채권고가 — bond day high, KRW.
    pub bond_hgpr: Option<Decimal>,
    /// 채권저가 — bond day low, KRW.
    pub bond_lwpr: Option<Decimal>,
    /// 수익비율 — yield, %.
    pub ernn_rate: Option<Decimal>,
    /// 시가2수익률 — yield at the opening price, %.
    pub oprc_ert: Option<Decimal>,
    /// 최고가수익률 — yield at the day high, %.
    pub hgpr_ert: Option<Decimal>,
    /// 최저가수익률 — yield at the day low, %.
    pub lwpr_ert: Option<Decimal>,
    /// 채권상한가 — bond upper price limit, KRW.
    pub bond_mxpr: Option<Decimal>,
    /// 채권하한가 — bond lower price limit, KRW.
    pub bond_llam: Option<Decimal>,
}

impl FromRow for InquirePriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stnd_iscd: row.text("stnd_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            bond_prpr: row.decimal("bond_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bond_prdy_vrss: row.decimal("bond_prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            bond_prdy_clpr: row.decimal("bond_prdy_clpr"),
            bond_oprc: row.decimal("bond_oprc"),
            bond_hgpr: row.decimal("bond_hgpr"),
            bond_lwpr: row.decimal("bond_lwpr"),
            ernn_rate: row.decimal("ernn_rate"),
            oprc_ert: row.decimal("oprc_ert"),
            hgpr_ert: row.decimal("hgpr_ert"),
            lwpr_ert: row.decimal("lwpr_ert"),
            bond_mxpr: row.decimal("bond_mxpr"),
            bond_llam: row.decimal("bond_llam"),
        }
    }
}

impl fmt::Debug for InquirePriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceOutput", "output")
            .texts(&[&self.stnd_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.bond_prpr,
                self.bond_prdy_vrss,
                self.prdy_ctrt,
                self.bond_prdy_clpr,
                self.bond_oprc,
                self.bond_hgpr,
                self.bond_lwpr,
                self.ernn_rate,
                self.oprc_ert,
                self.hgpr_ert,
                self.lwpr_ert,
                self.bond_mxpr,
                self.bond_llam,
            ])
            .fmt(f)
    }
}
