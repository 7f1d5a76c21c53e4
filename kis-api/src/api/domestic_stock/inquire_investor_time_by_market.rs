//! 시장별 투자자매매동향(시세) (v1_국내주식-074).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_investor_time_by_market",
    title: "시장별 투자자매매동향(시세)",
    doc_no: "v1_국내주식-074",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-investor-time-by-market",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPTJ04030000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_input_iscd", "시장구분", 12, None),
        Param::Required("fid_input_iscd_2", "업종구분", 8, None),
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
                Field::Integer("frgn_seln_vol", "외국인 매도 거래량"),
                Field::Integer("frgn_shnu_vol", "외국인 매수2 거래량"),
                Field::Integer("frgn_ntby_qty", "외국인 순매수 수량"),
                Field::Decimal("frgn_seln_tr_pbmn", "외국인 매도 거래 대금"),
                Field::Decimal("frgn_shnu_tr_pbmn", "외국인 매수2 거래 대금"),
                Field::Decimal("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금"),
                Field::Integer("prsn_seln_vol", "개인 매도 거래량"),
                Field::Integer("prsn_shnu_vol", "개인 매수2 거래량"),
                Field::Integer("prsn_ntby_qty", "개인 순매수 수량"),
                Field::Decimal("prsn_seln_tr_pbmn", "개인 매도 거래 대금"),
                Field::Decimal("prsn_shnu_tr_pbmn", "개인 매수2 거래 대금"),
                Field::Decimal("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금"),
                Field::Integer("orgn_seln_vol", "기관계 매도 거래량"),
                Field::Integer("orgn_shnu_vol", "기관계 매수2 거래량"),
                Field::Integer("orgn_ntby_qty", "기관계 순매수 수량"),
                Field::Decimal("orgn_seln_tr_pbmn", "기관계 매도 거래 대금"),
                Field::Decimal("orgn_shnu_tr_pbmn", "기관계 매수2 거래 대금"),
                Field::Decimal("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금"),
                Field::Integer("scrt_seln_vol", "증권 매도 거래량"),
                Field::Integer("scrt_shnu_vol", "증권 매수2 거래량"),
                Field::Integer("scrt_ntby_qty", "증권 순매수 수량"),
                Field::Decimal("scrt_seln_tr_pbmn", "증권 매도 거래 대금"),
                Field::Decimal("scrt_shnu_tr_pbmn", "증권 매수2 거래 대금"),
                Field::Decimal("scrt_ntby_tr_pbmn", "증권 순매수 거래 대금"),
                Field::Integer("ivtr_seln_vol", "투자신탁 매도 거래량"),
                Field::Integer("ivtr_shnu_vol", "투자신탁 매수2 거래량"),
                Field::Integer("ivtr_ntby_qty", "투자신탁 순매수 수량"),
                Field::Decimal("ivtr_seln_tr_pbmn", "투자신탁 매도 거래 대금"),
                Field::Decimal("ivtr_shnu_tr_pbmn", "투자신탁 매수2 거래 대금"),
                Field::Decimal("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금"),
                Field::Decimal("pe_fund_seln_tr_pbmn", "사모 펀드 매도 거래 대금"),
                Field::Integer("pe_fund_seln_vol", "사모 펀드 매도 거래량"),
                Field::Integer("pe_fund_ntby_vol", "사모 펀드 순매수 거래량"),
                Field::Decimal("pe_fund_shnu_tr_pbmn", "사모 펀드 매수2 거래 대금"),
                Field::Integer("pe_fund_shnu_vol", "사모 펀드 매수2 거래량"),
                Field::Decimal("pe_fund_ntby_tr_pbmn", "사모 펀드 순매수 거래 대금"),
                Field::Integer("bank_seln_vol", "은행 매도 거래량"),
                Field::Integer("bank_shnu_vol", "은행 매수2 거래량"),
                Field::Integer("bank_ntby_qty", "은행 순매수 수량"),
                Field::Decimal("bank_seln_tr_pbmn", "은행 매도 거래 대금"),
                Field::Decimal("bank_shnu_tr_pbmn", "은행 매수2 거래 대금"),
                Field::Decimal("bank_ntby_tr_pbmn", "은행 순매수 거래 대금"),
                Field::Integer("insu_seln_vol", "보험 매도 거래량"),
                Field::Integer("insu_shnu_vol", "보험 매수2 거래량"),
                Field::Integer("insu_ntby_qty", "보험 순매수 수량"),
                Field::Decimal("insu_seln_tr_pbmn", "보험 매도 거래 대금"),
                Field::Decimal("insu_shnu_tr_pbmn", "보험 매수2 거래 대금"),
                Field::Decimal("insu_ntby_tr_pbmn", "보험 순매수 거래 대금"),
                Field::Integer("mrbn_seln_vol", "종금 매도 거래량"),
                Field::Integer("mrbn_shnu_vol", "종금 매수2 거래량"),
                Field::Integer("mrbn_ntby_qty", "종금 순매수 수량"),
                Field::Decimal("mrbn_seln_tr_pbmn", "종금 매도 거래 대금"),
                Field::Decimal("mrbn_shnu_tr_pbmn", "종금 매수2 거래 대금"),
                Field::Decimal("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금"),
                Field::Integer("fund_seln_vol", "기금 매도 거래량"),
                Field::Integer("fund_shnu_vol", "기금 매수2 거래량"),
                Field::Integer("fund_ntby_qty", "기금 순매수 수량"),
                Field::Decimal("fund_seln_tr_pbmn", "기금 매도 거래 대금"),
                Field::Decimal("fund_shnu_tr_pbmn", "기금 매수2 거래 대금"),
                Field::Decimal("fund_ntby_tr_pbmn", "기금 순매수 거래 대금"),
                Field::Integer("etc_orgt_seln_vol", "기타 단체 매도 거래량"),
                Field::Integer("etc_orgt_shnu_vol", "기타 단체 매수2 거래량"),
                Field::Integer("etc_orgt_ntby_vol", "기타 단체 순매수 거래량"),
                Field::Decimal("etc_orgt_seln_tr_pbmn", "기타 단체 매도 거래 대금"),
                Field::Decimal("etc_orgt_shnu_tr_pbmn", "기타 단체 매수2 거래 대금"),
                Field::Decimal("etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금"),
                Field::Integer("etc_corp_seln_vol", "기타 법인 매도 거래량"),
                Field::Integer("etc_corp_shnu_vol", "기타 법인 매수2 거래량"),
                Field::Integer("etc_corp_ntby_vol", "기타 법인 순매수 거래량"),
                Field::Decimal("etc_corp_seln_tr_pbmn", "기타 법인 매도 거래 대금"),
                Field::Decimal("etc_corp_shnu_tr_pbmn", "기타 법인 매수2 거래 대금"),
                Field::Decimal("etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금"),
            ],
        ),
    ],
    check: check::<InquireInvestorTimeByMarketResponse>,
};

/// 시장별 투자자매매동향(시세) — trading of a market by kind of investor, now: `GET /uapi/domestic-stock/v1/quotations/inquire-investor-time-by-market`.
///
/// Official document: v1_국내주식-074.
///
/// TR id: real `FHPTJ04030000`, paper none.
#[doc(alias = "FHPTJ04030000")]
#[doc(alias = "v1_국내주식-074")]
#[doc(alias = "시장별 투자자매매동향(시세)")]
#[derive(Debug, Clone)]
pub struct InquireInvestorTimeByMarket {
    params: Params,
}

impl InquireInvestorTimeByMarket {
    /// Required: `fid_input_iscd` 시장구분 (issue code to query (Q prefix for ETN)); `fid_input_iscd_2` 업종구분
    /// (issue code to query 2).
    pub fn new(
        fid_input_iscd: impl Into<Code<codes::FidInputIscdInquireInvestorTimeByMarket>>,
        fid_input_iscd_2: impl Into<Code<codes::FidInputIscd2>>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("fid_input_iscd", fid_input_iscd.into());
        params.set_code("fid_input_iscd_2", fid_input_iscd_2.into());
        Self { params }
    }
}

impl Endpoint for InquireInvestorTimeByMarket {
    type Response = InquireInvestorTimeByMarketResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireInvestorTimeByMarket {}

/// The reply to [`InquireInvestorTimeByMarket`].
#[non_exhaustive]
pub struct InquireInvestorTimeByMarketResponse {
    /// 응답상세.
    pub output: Vec<InquireInvestorTimeByMarketOutput>,
}

impl fmt::Debug for InquireInvestorTimeByMarketResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireInvestorTimeByMarketResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireInvestorTimeByMarketResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireInvestorTimeByMarketOutput {
    /// 외국인 매도 거래량 — sell volume by foreigners, shares.
    pub frgn_seln_vol: Option<i64>,
    /// 외국인 매수2 거래량 — buy volume by foreigners, shares.
    pub frgn_shnu_vol: Option<i64>,
    /// 외국인 순매수 수량 — net buying by foreigners, shares.
    pub frgn_ntby_qty: Option<i64>,
    /// 외국인 매도 거래 대금 — sold value by foreigners.
    pub frgn_seln_tr_pbmn: Option<Decimal>,
    /// 외국인 매수2 거래 대금 — bought value by foreigners.
    pub frgn_shnu_tr_pbmn: Option<Decimal>,
    /// 외국인 순매수 거래 대금 — net bought value by foreigners.
    pub frgn_ntby_tr_pbmn: Option<Decimal>,
    /// 개인 매도 거래량 — sell volume by individuals, shares.
    pub prsn_seln_vol: Option<i64>,
    /// 개인 매수2 거래량 — buy volume by individuals, shares.
    pub prsn_shnu_vol: Option<i64>,
    /// 개인 순매수 수량 — net buying by individuals, shares.
    pub prsn_ntby_qty: Option<i64>,
    /// 개인 매도 거래 대금 — sold value by individuals.
    pub prsn_seln_tr_pbmn: Option<Decimal>,
    /// 개인 매수2 거래 대금 — bought value by individuals.
    pub prsn_shnu_tr_pbmn: Option<Decimal>,
    /// 개인 순매수 거래 대금 — net bought value by individuals.
    pub prsn_ntby_tr_pbmn: Option<Decimal>,
    /// 기관계 매도 거래량 — sell volume by institutions, shares.
    pub orgn_seln_vol: Option<i64>,
    /// 기관계 매수2 거래량 — buy volume by institutions, shares.
    pub orgn_shnu_vol: Option<i64>,
    /// 기관계 순매수 수량 — net buying by institutions, shares.
    pub orgn_ntby_qty: Option<i64>,
    /// 기관계 매도 거래 대금 — sold value by institutions.
    pub orgn_seln_tr_pbmn: Option<Decimal>,
    /// 기관계 매수2 거래 대금 — bought value by institutions.
    pub orgn_shnu_tr_pbmn: Option<Decimal>,
    /// 기관계 순매수 거래 대금 — net bought value by institutions.
    pub orgn_ntby_tr_pbmn: Option<Decimal>,
    /// 증권 매도 거래량 — sell volume by securities firms, shares.
    pub scrt_seln_vol: Option<i64>,
    /// 증권 매수2 거래량 — buy volume by securities firms, shares.
    pub scrt_shnu_vol: Option<i64>,
    /// 증권 순매수 수량 — net buying by securities firms, shares.
    pub scrt_ntby_qty: Option<i64>,
    /// 증권 매도 거래 대금 — sold value by securities firms.
    pub scrt_seln_tr_pbmn: Option<Decimal>,
    /// 증권 매수2 거래 대금 — bought value by securities firms.
    pub scrt_shnu_tr_pbmn: Option<Decimal>,
    /// 증권 순매수 거래 대금 — net bought value by securities firms.
    pub scrt_ntby_tr_pbmn: Option<Decimal>,
    /// 투자신탁 매도 거래량 — sell volume by investment trusts, shares.
    pub ivtr_seln_vol: Option<i64>,
    /// 투자신탁 매수2 거래량 — buy volume by investment trusts, shares.
    pub ivtr_shnu_vol: Option<i64>,
    /// 투자신탁 순매수 수량 — net buying by investment trusts, shares.
    pub ivtr_ntby_qty: Option<i64>,
    /// 투자신탁 매도 거래 대금 — sold value by investment trusts.
    pub ivtr_seln_tr_pbmn: Option<Decimal>,
    /// 투자신탁 매수2 거래 대금 — bought value by investment trusts.
    pub ivtr_shnu_tr_pbmn: Option<Decimal>,
    /// 투자신탁 순매수 거래 대금 — net bought value by investment trusts.
    pub ivtr_ntby_tr_pbmn: Option<Decimal>,
    /// 사모 펀드 매도 거래 대금 — sold value by private funds.
    pub pe_fund_seln_tr_pbmn: Option<Decimal>,
    /// 사모 펀드 매도 거래량 — sell volume by private funds, shares.
    pub pe_fund_seln_vol: Option<i64>,
    /// 사모 펀드 순매수 거래량 — net buying by private funds, shares.
    pub pe_fund_ntby_vol: Option<i64>,
    /// 사모 펀드 매수2 거래 대금 — bought value by private funds.
    pub pe_fund_shnu_tr_pbmn: Option<Decimal>,
    /// 사모 펀드 매수2 거래량 — buy volume by private funds, shares.
    pub pe_fund_shnu_vol: Option<i64>,
    /// 사모 펀드 순매수 거래 대금 — net bought value by private funds.
    pub pe_fund_ntby_tr_pbmn: Option<Decimal>,
    /// 은행 매도 거래량 — sell volume by banks, shares.
    pub bank_seln_vol: Option<i64>,
    /// 은행 매수2 거래량 — buy volume by banks, shares.
    pub bank_shnu_vol: Option<i64>,
    /// 은행 순매수 수량 — net buying by banks, shares.
    pub bank_ntby_qty: Option<i64>,
    /// 은행 매도 거래 대금 — sold value by banks.
    pub bank_seln_tr_pbmn: Option<Decimal>,
    /// 은행 매수2 거래 대금 — bought value by banks.
    pub bank_shnu_tr_pbmn: Option<Decimal>,
    /// 은행 순매수 거래 대금 — net bought value by banks.
    pub bank_ntby_tr_pbmn: Option<Decimal>,
    /// 보험 매도 거래량 — sell volume by insurers, shares.
    pub insu_seln_vol: Option<i64>,
    /// 보험 매수2 거래량 — buy volume by insurers, shares.
    pub insu_shnu_vol: Option<i64>,
    /// 보험 순매수 수량 — net buying by insurers, shares.
    pub insu_ntby_qty: Option<i64>,
    /// 보험 매도 거래 대금 — sold value by insurers.
    pub insu_seln_tr_pbmn: Option<Decimal>,
    /// 보험 매수2 거래 대금 — bought value by insurers.
    pub insu_shnu_tr_pbmn: Option<Decimal>,
    /// 보험 순매수 거래 대금 — net bought value by insurers.
    pub insu_ntby_tr_pbmn: Option<Decimal>,
    /// 종금 매도 거래량 — sell volume by merchant banks, shares.
    pub mrbn_seln_vol: Option<i64>,
    /// 종금 매수2 거래량 — buy volume by merchant banks, shares.
    pub mrbn_shnu_vol: Option<i64>,
    /// 종금 순매수 수량 — net buying by merchant banks, shares.
    pub mrbn_ntby_qty: Option<i64>,
    /// 종금 매도 거래 대금 — sold value by merchant banks.
    pub mrbn_seln_tr_pbmn: Option<Decimal>,
    /// 종금 매수2 거래 대금 — bought value by merchant banks.
    pub mrbn_shnu_tr_pbmn: Option<Decimal>,
    /// 종금 순매수 거래 대금 — net bought value by merchant banks.
    pub mrbn_ntby_tr_pbmn: Option<Decimal>,
    /// 기금 매도 거래량 — sell volume by pension funds, shares.
    pub fund_seln_vol: Option<i64>,
    /// 기금 매수2 거래량 — buy volume by pension funds, shares.
    pub fund_shnu_vol: Option<i64>,
    /// 기금 순매수 수량 — net buying by pension funds, shares.
    pub fund_ntby_qty: Option<i64>,
    /// 기금 매도 거래 대금 — sold value by pension funds.
    pub fund_seln_tr_pbmn: Option<Decimal>,
    /// 기금 매수2 거래 대금 — bought value by pension funds.
    pub fund_shnu_tr_pbmn: Option<Decimal>,
    /// 기금 순매수 거래 대금 — net bought value by pension funds.
    pub fund_ntby_tr_pbmn: Option<Decimal>,
    /// 기타 단체 매도 거래량 — sell volume by other organisations, shares.
    pub etc_orgt_seln_vol: Option<i64>,
    /// 기타 단체 매수2 거래량 — buy volume by other organisations, shares.
    pub etc_orgt_shnu_vol: Option<i64>,
    /// 기타 단체 순매수 거래량 — net buying by other organisations, shares.
    pub etc_orgt_ntby_vol: Option<i64>,
    /// 기타 단체 매도 거래 대금 — sold value by other organisations.
    pub etc_orgt_seln_tr_pbmn: Option<Decimal>,
    /// 기타 단체 매수2 거래 대금 — bought value by other organisations.
    pub etc_orgt_shnu_tr_pbmn: Option<Decimal>,
    /// 기타 단체 순매수 거래 대금 — net bought value by other organisations.
    pub etc_orgt_ntby_tr_pbmn: Option<Decimal>,
    /// 기타 법인 매도 거래량 — sell volume by other corporations, shares.
    pub etc_corp_seln_vol: Option<i64>,
    /// 기타 법인 매수2 거래량 — buy volume by other corporations, shares.
    pub etc_corp_shnu_vol: Option<i64>,
    /// 기타 법인 순매수 거래량 — net buying by other corporations, shares.
    pub etc_corp_ntby_vol: Option<i64>,
    /// 기타 법인 매도 거래 대금 — sold value by other corporations.
    pub etc_corp_seln_tr_pbmn: Option<Decimal>,
    /// 기타 법인 매수2 거래 대금 — bought value by other corporations.
    pub etc_corp_shnu_tr_pbmn: Option<Decimal>,
    /// 기타 법인 순매수 거래 대금 — net bought value by other corporations.
    pub etc_corp_ntby_tr_pbmn: Option<Decimal>,
}

impl FromRow for InquireInvestorTimeByMarketOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            frgn_seln_vol: row.integer("frgn_seln_vol"),
            frgn_shnu_vol: row.integer("frgn_shnu_vol"),
            frgn_ntby_qty: row.integer("frgn_ntby_qty"),
            frgn_seln_tr_pbmn: row.decimal("frgn_seln_tr_pbmn"),
            frgn_shnu_tr_pbmn: row.decimal("frgn_shnu_tr_pbmn"),
            frgn_ntby_tr_pbmn: row.decimal("frgn_ntby_tr_pbmn"),
            prsn_seln_vol: row.integer("prsn_seln_vol"),
            prsn_shnu_vol: row.integer("prsn_shnu_vol"),
            prsn_ntby_qty: row.integer("prsn_ntby_qty"),
            prsn_seln_tr_pbmn: row.decimal("prsn_seln_tr_pbmn"),
            prsn_shnu_tr_pbmn: row.decimal("prsn_shnu_tr_pbmn"),
            prsn_ntby_tr_pbmn: row.decimal("prsn_ntby_tr_pbmn"),
            orgn_seln_vol: row.integer("orgn_seln_vol"),
            orgn_shnu_vol: row.integer("orgn_shnu_vol"),
            orgn_ntby_qty: row.integer("orgn_ntby_qty"),
            orgn_seln_tr_pbmn: row.decimal("orgn_seln_tr_pbmn"),
            orgn_shnu_tr_pbmn: row.decimal("orgn_shnu_tr_pbmn"),
            orgn_ntby_tr_pbmn: row.decimal("orgn_ntby_tr_pbmn"),
            scrt_seln_vol: row.integer("scrt_seln_vol"),
            scrt_shnu_vol: row.integer("scrt_shnu_vol"),
            scrt_ntby_qty: row.integer("scrt_ntby_qty"),
            scrt_seln_tr_pbmn: row.decimal("scrt_seln_tr_pbmn"),
            scrt_shnu_tr_pbmn: row.decimal("scrt_shnu_tr_pbmn"),
            scrt_ntby_tr_pbmn: row.decimal("scrt_ntby_tr_pbmn"),
            ivtr_seln_vol: row.integer("ivtr_seln_vol"),
            ivtr_shnu_vol: row.integer("ivtr_shnu_vol"),
            ivtr_ntby_qty: row.integer("ivtr_ntby_qty"),
            ivtr_seln_tr_pbmn: row.decimal("ivtr_seln_tr_pbmn"),
            ivtr_shnu_tr_pbmn: row.decimal("ivtr_shnu_tr_pbmn"),
            ivtr_ntby_tr_pbmn: row.decimal("ivtr_ntby_tr_pbmn"),
            pe_fund_seln_tr_pbmn: row.decimal("pe_fund_seln_tr_pbmn"),
            pe_fund_seln_vol: row.integer("pe_fund_seln_vol"),
            pe_fund_ntby_vol: row.integer("pe_fund_ntby_vol"),
            pe_fund_shnu_tr_pbmn: row.decimal("pe_fund_shnu_tr_pbmn"),
            pe_fund_shnu_vol: row.integer("pe_fund_shnu_vol"),
            pe_fund_ntby_tr_pbmn: row.decimal("pe_fund_ntby_tr_pbmn"),
            bank_seln_vol: row.integer("bank_seln_vol"),
            bank_shnu_vol: row.integer("bank_shnu_vol"),
            bank_ntby_qty: row.integer("bank_ntby_qty"),
            bank_seln_tr_pbmn: row.decimal("bank_seln_tr_pbmn"),
            bank_shnu_tr_pbmn: row.decimal("bank_shnu_tr_pbmn"),
            bank_ntby_tr_pbmn: row.decimal("bank_ntby_tr_pbmn"),
            insu_seln_vol: row.integer("insu_seln_vol"),
            insu_shnu_vol: row.integer("insu_shnu_vol"),
            insu_ntby_qty: row.integer("insu_ntby_qty"),
            insu_seln_tr_pbmn: row.decimal("insu_seln_tr_pbmn"),
            insu_shnu_tr_pbmn: row.decimal("insu_shnu_tr_pbmn"),
            insu_ntby_tr_pbmn: row.decimal("insu_ntby_tr_pbmn"),
            mrbn_seln_vol: row.integer("mrbn_seln_vol"),
            mrbn_shnu_vol: row.integer("mrbn_shnu_vol"),
            mrbn_ntby_qty: row.integer("mrbn_ntby_qty"),
            mrbn_seln_tr_pbmn: row.decimal("mrbn_seln_tr_pbmn"),
            mrbn_shnu_tr_pbmn: row.decimal("mrbn_shnu_tr_pbmn"),
            mrbn_ntby_tr_pbmn: row.decimal("mrbn_ntby_tr_pbmn"),
            fund_seln_vol: row.integer("fund_seln_vol"),
            fund_shnu_vol: row.integer("fund_shnu_vol"),
            fund_ntby_qty: row.integer("fund_ntby_qty"),
            fund_seln_tr_pbmn: row.decimal("fund_seln_tr_pbmn"),
            fund_shnu_tr_pbmn: row.decimal("fund_shnu_tr_pbmn"),
            fund_ntby_tr_pbmn: row.decimal("fund_ntby_tr_pbmn"),
            etc_orgt_seln_vol: row.integer("etc_orgt_seln_vol"),
            etc_orgt_shnu_vol: row.integer("etc_orgt_shnu_vol"),
            etc_orgt_ntby_vol: row.integer("etc_orgt_ntby_vol"),
            etc_orgt_seln_tr_pbmn: row.decimal("etc_orgt_seln_tr_pbmn"),
            etc_orgt_shnu_tr_pbmn: row.decimal("etc_orgt_shnu_tr_pbmn"),
            etc_orgt_ntby_tr_pbmn: row.decimal("etc_orgt_ntby_tr_pbmn"),
            etc_corp_seln_vol: row.integer("etc_corp_seln_vol"),
            etc_corp_shnu_vol: row.integer("etc_corp_shnu_vol"),
            etc_corp_ntby_vol: row.integer("etc_corp_ntby_vol"),
            etc_corp_seln_tr_pbmn: row.decimal("etc_corp_seln_tr_pbmn"),
            etc_corp_shnu_tr_pbmn: row.decimal("etc_corp_shnu_tr_pbmn"),
            etc_corp_ntby_tr_pbmn: row.decimal("etc_corp_ntby_tr_pbmn"),
        }
    }
}

impl fmt::Debug for InquireInvestorTimeByMarketOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireInvestorTimeByMarketOutput", "output")
            .integers(&[
                self.frgn_seln_vol,
                self.frgn_shnu_vol,
                self.frgn_ntby_qty,
                self.prsn_seln_vol,
                self.prsn_shnu_vol,
                self.prsn_ntby_qty,
                self.orgn_seln_vol,
                self.orgn_shnu_vol,
                self.orgn_ntby_qty,
                self.scrt_seln_vol,
                self.scrt_shnu_vol,
                self.scrt_ntby_qty,
                self.ivtr_seln_vol,
                self.ivtr_shnu_vol,
                self.ivtr_ntby_qty,
                self.pe_fund_seln_vol,
                self.pe_fund_ntby_vol,
                self.pe_fund_shnu_vol,
                self.bank_seln_vol,
                self.bank_shnu_vol,
                self.bank_ntby_qty,
                self.insu_seln_vol,
                self.insu_shnu_vol,
                self.insu_ntby_qty,
                self.mrbn_seln_vol,
                self.mrbn_shnu_vol,
                self.mrbn_ntby_qty,
                self.fund_seln_vol,
                self.fund_shnu_vol,
                self.fund_ntby_qty,
                self.etc_orgt_seln_vol,
                self.etc_orgt_shnu_vol,
                self.etc_orgt_ntby_vol,
                self.etc_corp_seln_vol,
                self.etc_corp_shnu_vol,
                self.etc_corp_ntby_vol,
            ])
            .decimals(&[
                self.frgn_seln_tr_pbmn,
                self.frgn_shnu_tr_pbmn,
                self.frgn_ntby_tr_pbmn,
                self.prsn_seln_tr_pbmn,
                self.prsn_shnu_tr_pbmn,
                self.prsn_ntby_tr_pbmn,
                self.orgn_seln_tr_pbmn,
                self.orgn_shnu_tr_pbmn,
                self.orgn_ntby_tr_pbmn,
                self.scrt_seln_tr_pbmn,
                self.scrt_shnu_tr_pbmn,
                self.scrt_ntby_tr_pbmn,
                self.ivtr_seln_tr_pbmn,
                self.ivtr_shnu_tr_pbmn,
                self.ivtr_ntby_tr_pbmn,
                self.pe_fund_seln_tr_pbmn,
                self.pe_fund_shnu_tr_pbmn,
                self.pe_fund_ntby_tr_pbmn,
                self.bank_seln_tr_pbmn,
                self.bank_shnu_tr_pbmn,
                self.bank_ntby_tr_pbmn,
                self.insu_seln_tr_pbmn,
                self.insu_shnu_tr_pbmn,
                self.insu_ntby_tr_pbmn,
                self.mrbn_seln_tr_pbmn,
                self.mrbn_shnu_tr_pbmn,
                self.mrbn_ntby_tr_pbmn,
                self.fund_seln_tr_pbmn,
                self.fund_shnu_tr_pbmn,
                self.fund_ntby_tr_pbmn,
                self.etc_orgt_seln_tr_pbmn,
                self.etc_orgt_shnu_tr_pbmn,
                self.etc_orgt_ntby_tr_pbmn,
                self.etc_corp_seln_tr_pbmn,
                self.etc_corp_shnu_tr_pbmn,
                self.etc_corp_ntby_tr_pbmn,
            ])
            .fmt(f)
    }
}
