//! 시장별 투자자매매동향(일별) (국내주식-075).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_investor_daily_by_market",
    title: "시장별 투자자매매동향(일별)",
    doc_no: "국내주식-075",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-investor-daily-by-market",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPTJ04040000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("U")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None),
        Param::Required("FID_INPUT_ISCD_1", "입력 종목코드", 12, Some("KSP")),
        Param::Required("FID_INPUT_DATE_2", "입력날짜2", 10, None),
        Param::Required("FID_INPUT_ISCD_2", "하위 분류코드", 10, None),
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
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
                Field::Decimal("bstp_nmix_oprc", "업종 지수 시가2"),
                Field::Decimal("bstp_nmix_hgpr", "업종 지수 최고가"),
                Field::Decimal("bstp_nmix_lwpr", "업종 지수 최저가"),
                Field::Decimal("stck_prdy_clpr", "주식 전일 종가"),
                Field::Integer("frgn_ntby_qty", "외국인 순매수 수량"),
                Field::Integer("frgn_reg_ntby_qty", "외국인 등록 순매수 수량"),
                Field::Integer("frgn_nreg_ntby_qty", "외국인 비등록 순매수 수량"),
                Field::Integer("prsn_ntby_qty", "개인 순매수 수량"),
                Field::Integer("orgn_ntby_qty", "기관계 순매수 수량"),
                Field::Integer("scrt_ntby_qty", "증권 순매수 수량"),
                Field::Integer("ivtr_ntby_qty", "투자신탁 순매수 수량"),
                Field::Integer("pe_fund_ntby_vol", "사모 펀드 순매수 거래량"),
                Field::Integer("bank_ntby_qty", "은행 순매수 수량"),
                Field::Integer("insu_ntby_qty", "보험 순매수 수량"),
                Field::Integer("mrbn_ntby_qty", "종금 순매수 수량"),
                Field::Integer("fund_ntby_qty", "기금 순매수 수량"),
                Field::Integer("etc_ntby_qty", "기타 순매수 수량"),
                Field::Integer("etc_orgt_ntby_vol", "기타 단체 순매수 거래량"),
                Field::Integer("etc_corp_ntby_vol", "기타 법인 순매수 거래량"),
                Field::Decimal("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금"),
                Field::Decimal("frgn_reg_ntby_pbmn", "외국인 등록 순매수 대금"),
                Field::Decimal("frgn_nreg_ntby_pbmn", "외국인 비등록 순매수 대금"),
                Field::Decimal("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금"),
                Field::Decimal("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금"),
                Field::Decimal("scrt_ntby_tr_pbmn", "증권 순매수 거래 대금"),
                Field::Decimal("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금"),
                Field::Decimal("pe_fund_ntby_tr_pbmn", "사모 펀드 순매수 거래 대금"),
                Field::Decimal("bank_ntby_tr_pbmn", "은행 순매수 거래 대금"),
                Field::Decimal("insu_ntby_tr_pbmn", "보험 순매수 거래 대금"),
                Field::Decimal("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금"),
                Field::Decimal("fund_ntby_tr_pbmn", "기금 순매수 거래 대금"),
                Field::Decimal("etc_ntby_tr_pbmn", "기타 순매수 거래 대금"),
                Field::Decimal("etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금"),
                Field::Decimal("etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금"),
            ],
        ),
    ],
    check: check::<InquireInvestorDailyByMarketResponse>,
};

/// 시장별 투자자매매동향(일별) — trading of a market by kind of investor and day: `GET /uapi/domestic-stock/v1/quotations/inquire-investor-daily-by-market`.
///
/// Official document: 국내주식-075.
///
/// TR id: real `FHPTJ04040000`, paper none.
#[doc(alias = "FHPTJ04040000")]
#[doc(alias = "국내주식-075")]
#[doc(alias = "시장별 투자자매매동향(일별)")]
#[derive(Debug, Clone)]
pub struct InquireInvestorDailyByMarket {
    params: Params,
}

impl InquireInvestorDailyByMarket {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1`
    /// 입력날짜1 (search start date); `fid_input_date_2` 입력날짜2 (search end date).
    pub fn new(
        fid_input_iscd: impl Into<String>,
        fid_input_date_1: impl Into<String>,
        fid_input_date_2: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        params.set("FID_INPUT_DATE_2", fid_input_date_2.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `U`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query 1. Default `KSP`.
    #[must_use]
    pub fn fid_input_iscd_1(mut self, value: impl Into<Code<codes::FidInputIscd1>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD_1", value.into());
        self
    }

    /// 하위 분류코드 — issue code to query 2. Without it, nothing is sent.
    #[must_use]
    pub fn fid_input_iscd_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD_2", value.into());
        self
    }
}

impl Endpoint for InquireInvestorDailyByMarket {
    type Response = InquireInvestorDailyByMarketResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireInvestorDailyByMarket {}

/// The reply to [`InquireInvestorDailyByMarket`].
#[non_exhaustive]
pub struct InquireInvestorDailyByMarketResponse {
    /// 응답상세.
    pub output: Vec<InquireInvestorDailyByMarketOutput>,
}

impl fmt::Debug for InquireInvestorDailyByMarketResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireInvestorDailyByMarketResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireInvestorDailyByMarketResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct InquireInvestorDailyByMarketOutput {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 업종 지수 전일 대비율 — sector index change from the previous close, %.
    pub bstp_nmix_prdy_ctrt: Option<Decimal>,
    /// 업종 지수 시가2 — sector index open.
    pub bstp_nmix_oprc: Option<Decimal>,
    /// 업종 지수 최고가 — sector index high.
    pub bstp_nmix_hgpr: Option<Decimal>,
    /// 업종 지수 최저가 — sector index low.
    pub bstp_nmix_lwpr: Option<Decimal>,
    /// 주식 전일 종가 — previous close, KRW.
    pub stck_prdy_clpr: Option<Decimal>,
    /// 외국인 순매수 수량 — net buying by foreigners, shares.
    pub frgn_ntby_qty: Option<i64>,
    /// 외국인 등록 순매수 수량 — net buying by registered foreigners, shares.
    pub frgn_reg_ntby_qty: Option<i64>,
    /// 외국인 비등록 순매수 수량 — net buying by unregistered foreigners, shares.
    pub frgn_nreg_ntby_qty: Option<i64>,
    /// 개인 순매수 수량 — net buying by individuals, shares.
    pub prsn_ntby_qty: Option<i64>,
    /// 기관계 순매수 수량 — net buying by institutions, shares.
    pub orgn_ntby_qty: Option<i64>,
    /// 증권 순매수 수량 — net buying by securities firms, shares.
    pub scrt_ntby_qty: Option<i64>,
    /// 투자신탁 순매수 수량 — net buying by investment trusts, shares.
    pub ivtr_ntby_qty: Option<i64>,
    /// 사모 펀드 순매수 거래량 — net buying by private funds, shares.
    pub pe_fund_ntby_vol: Option<i64>,
    /// 은행 순매수 수량 — net buying by banks, shares.
    pub bank_ntby_qty: Option<i64>,
    /// 보험 순매수 수량 — net buying by insurers, shares.
    pub insu_ntby_qty: Option<i64>,
    /// 종금 순매수 수량 — net buying by merchant banks, shares.
    pub mrbn_ntby_qty: Option<i64>,
    /// 기금 순매수 수량 — net buying by pension funds, shares.
    pub fund_ntby_qty: Option<i64>,
    /// 기타 순매수 수량 — net buying by others, shares.
    pub etc_ntby_qty: Option<i64>,
    /// 기타 단체 순매수 거래량 — net buying by other organisations, shares.
    pub etc_orgt_ntby_vol: Option<i64>,
    /// 기타 법인 순매수 거래량 — net buying by other corporations, shares.
    pub etc_corp_ntby_vol: Option<i64>,
    /// 외국인 순매수 거래 대금 — net bought value by foreigners.
    pub frgn_ntby_tr_pbmn: Option<Decimal>,
    /// 외국인 등록 순매수 대금 — net bought value by registered foreigners.
    pub frgn_reg_ntby_pbmn: Option<Decimal>,
    /// 외국인 비등록 순매수 대금 — net bought value by unregistered foreigners.
    pub frgn_nreg_ntby_pbmn: Option<Decimal>,
    /// 개인 순매수 거래 대금 — net bought value by individuals.
    pub prsn_ntby_tr_pbmn: Option<Decimal>,
    /// 기관계 순매수 거래 대금 — net bought value by institutions.
    pub orgn_ntby_tr_pbmn: Option<Decimal>,
    /// 증권 순매수 거래 대금 — net bought value by securities firms.
    pub scrt_ntby_tr_pbmn: Option<Decimal>,
    /// 투자신탁 순매수 거래 대금 — net bought value by investment trusts.
    pub ivtr_ntby_tr_pbmn: Option<Decimal>,
    /// 사모 펀드 순매수 거래 대금 — net bought value by private funds.
    pub pe_fund_ntby_tr_pbmn: Option<Decimal>,
    /// 은행 순매수 거래 대금 — net bought value by banks.
    pub bank_ntby_tr_pbmn: Option<Decimal>,
    /// 보험 순매수 거래 대금 — net bought value by insurers.
    pub insu_ntby_tr_pbmn: Option<Decimal>,
    /// 종금 순매수 거래 대금 — net bought value by merchant banks.
    pub mrbn_ntby_tr_pbmn: Option<Decimal>,
    /// 기금 순매수 거래 대금 — net bought value by pension funds.
    pub fund_ntby_tr_pbmn: Option<Decimal>,
    /// 기타 순매수 거래 대금 — net bought value by others.
    pub etc_ntby_tr_pbmn: Option<Decimal>,
    /// 기타 단체 순매수 거래 대금 — net bought value by other organisations.
    pub etc_orgt_ntby_tr_pbmn: Option<Decimal>,
    /// 기타 법인 순매수 거래 대금 — net bought value by other corporations.
    pub etc_corp_ntby_tr_pbmn: Option<Decimal>,
}

impl FromRow for InquireInvestorDailyByMarketOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
            bstp_nmix_oprc: row.decimal("bstp_nmix_oprc"),
            bstp_nmix_hgpr: row.decimal("bstp_nmix_hgpr"),
            bstp_nmix_lwpr: row.decimal("bstp_nmix_lwpr"),
            stck_prdy_clpr: row.decimal("stck_prdy_clpr"),
            frgn_ntby_qty: row.integer("frgn_ntby_qty"),
            frgn_reg_ntby_qty: row.integer("frgn_reg_ntby_qty"),
            frgn_nreg_ntby_qty: row.integer("frgn_nreg_ntby_qty"),
            prsn_ntby_qty: row.integer("prsn_ntby_qty"),
            orgn_ntby_qty: row.integer("orgn_ntby_qty"),
            scrt_ntby_qty: row.integer("scrt_ntby_qty"),
            ivtr_ntby_qty: row.integer("ivtr_ntby_qty"),
            pe_fund_ntby_vol: row.integer("pe_fund_ntby_vol"),
            bank_ntby_qty: row.integer("bank_ntby_qty"),
            insu_ntby_qty: row.integer("insu_ntby_qty"),
            mrbn_ntby_qty: row.integer("mrbn_ntby_qty"),
            fund_ntby_qty: row.integer("fund_ntby_qty"),
            etc_ntby_qty: row.integer("etc_ntby_qty"),
            etc_orgt_ntby_vol: row.integer("etc_orgt_ntby_vol"),
            etc_corp_ntby_vol: row.integer("etc_corp_ntby_vol"),
            frgn_ntby_tr_pbmn: row.decimal("frgn_ntby_tr_pbmn"),
            frgn_reg_ntby_pbmn: row.decimal("frgn_reg_ntby_pbmn"),
            frgn_nreg_ntby_pbmn: row.decimal("frgn_nreg_ntby_pbmn"),
            prsn_ntby_tr_pbmn: row.decimal("prsn_ntby_tr_pbmn"),
            orgn_ntby_tr_pbmn: row.decimal("orgn_ntby_tr_pbmn"),
            scrt_ntby_tr_pbmn: row.decimal("scrt_ntby_tr_pbmn"),
            ivtr_ntby_tr_pbmn: row.decimal("ivtr_ntby_tr_pbmn"),
            pe_fund_ntby_tr_pbmn: row.decimal("pe_fund_ntby_tr_pbmn"),
            bank_ntby_tr_pbmn: row.decimal("bank_ntby_tr_pbmn"),
            insu_ntby_tr_pbmn: row.decimal("insu_ntby_tr_pbmn"),
            mrbn_ntby_tr_pbmn: row.decimal("mrbn_ntby_tr_pbmn"),
            fund_ntby_tr_pbmn: row.decimal("fund_ntby_tr_pbmn"),
            etc_ntby_tr_pbmn: row.decimal("etc_ntby_tr_pbmn"),
            etc_orgt_ntby_tr_pbmn: row.decimal("etc_orgt_ntby_tr_pbmn"),
            etc_corp_ntby_tr_pbmn: row.decimal("etc_corp_ntby_tr_pbmn"),
        }
    }
}

impl fmt::Debug for InquireInvestorDailyByMarketOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireInvestorDailyByMarketOutput", "output")
            .texts(&[&self.prdy_vrss_sign])
            .integers(&[
                self.frgn_ntby_qty,
                self.frgn_reg_ntby_qty,
                self.frgn_nreg_ntby_qty,
                self.prsn_ntby_qty,
                self.orgn_ntby_qty,
                self.scrt_ntby_qty,
                self.ivtr_ntby_qty,
                self.pe_fund_ntby_vol,
                self.bank_ntby_qty,
                self.insu_ntby_qty,
                self.mrbn_ntby_qty,
                self.fund_ntby_qty,
                self.etc_ntby_qty,
                self.etc_orgt_ntby_vol,
                self.etc_corp_ntby_vol,
            ])
            .decimals(&[
                self.bstp_nmix_prpr,
                self.bstp_nmix_prdy_vrss,
                self.bstp_nmix_prdy_ctrt,
                self.bstp_nmix_oprc,
                self.bstp_nmix_hgpr,
                self.bstp_nmix_lwpr,
                self.stck_prdy_clpr,
                self.frgn_ntby_tr_pbmn,
                self.frgn_reg_ntby_pbmn,
                self.frgn_nreg_ntby_pbmn,
                self.prsn_ntby_tr_pbmn,
                self.orgn_ntby_tr_pbmn,
                self.scrt_ntby_tr_pbmn,
                self.ivtr_ntby_tr_pbmn,
                self.pe_fund_ntby_tr_pbmn,
                self.bank_ntby_tr_pbmn,
                self.insu_ntby_tr_pbmn,
                self.mrbn_ntby_tr_pbmn,
                self.fund_ntby_tr_pbmn,
                self.etc_ntby_tr_pbmn,
                self.etc_orgt_ntby_tr_pbmn,
                self.etc_corp_ntby_tr_pbmn,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
