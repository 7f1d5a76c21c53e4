//! 종목별 투자자매매동향(일별) (종목별 투자자매매동향(일별)).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.investor_trade_by_stock_daily",
    title: "종목별 투자자매매동향(일별)",
    doc_no: "종목별 투자자매매동향(일별)",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/investor-trade-by-stock-daily",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPTJ04160001", paper: None, old: &[] }],
    paging: Paging::Header,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None),
        Param::Required("FID_ORG_ADJ_PRC", "수정주가 원주가 가격", 10, Some("")),
        Param::Required("FID_ETC_CLS_CODE", "기타 구분 코드", 2, Some("1")),
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
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Text("rprs_mrkt_kor_name", "대표 시장 한글 명"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("stck_clpr", "주식 종가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
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
                Field::Integer("etc_corp_ntby_vol", "기타 법인 순매수 거래량"),
                Field::Integer("etc_orgt_ntby_vol", "기타 단체 순매수 거래량"),
                Field::Decimal("frgn_reg_ntby_pbmn", "외국인 등록 순매수 대금"),
                Field::Decimal("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금"),
                Field::Decimal("frgn_nreg_ntby_pbmn", "외국인 비등록 순매수 대금"),
                Field::Decimal("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금"),
                Field::Decimal("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금"),
                Field::Decimal("scrt_ntby_tr_pbmn", "증권 순매수 거래 대금"),
                Field::Decimal("pe_fund_ntby_tr_pbmn", "사모 펀드 순매수 거래 대금"),
                Field::Decimal("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금"),
                Field::Decimal("bank_ntby_tr_pbmn", "은행 순매수 거래 대금"),
                Field::Decimal("insu_ntby_tr_pbmn", "보험 순매수 거래 대금"),
                Field::Decimal("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금"),
                Field::Decimal("fund_ntby_tr_pbmn", "기금 순매수 거래 대금"),
                Field::Decimal("etc_ntby_tr_pbmn", "기타 순매수 거래 대금"),
                Field::Decimal("etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금"),
                Field::Decimal("etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금"),
                Field::Integer("frgn_seln_vol", "외국인 매도 거래량"),
                Field::Integer("frgn_shnu_vol", "외국인 매수2 거래량"),
                Field::Decimal("frgn_seln_tr_pbmn", "외국인 매도 거래 대금"),
                Field::Decimal("frgn_shnu_tr_pbmn", "외국인 매수2 거래 대금"),
                Field::Integer("frgn_reg_askp_qty", "외국인 등록 매도 수량"),
                Field::Integer("frgn_reg_bidp_qty", "외국인 등록 매수 수량"),
                Field::Decimal("frgn_reg_askp_pbmn", "외국인 등록 매도 대금"),
                Field::Decimal("frgn_reg_bidp_pbmn", "외국인 등록 매수 대금"),
                Field::Integer("frgn_nreg_askp_qty", "외국인 비등록 매도 수량"),
                Field::Integer("frgn_nreg_bidp_qty", "외국인 비등록 매수 수량"),
                Field::Decimal("frgn_nreg_askp_pbmn", "외국인 비등록 매도 대금"),
                Field::Decimal("frgn_nreg_bidp_pbmn", "외국인 비등록 매수 대금"),
                Field::Integer("prsn_seln_vol", "개인 매도 거래량"),
                Field::Integer("prsn_shnu_vol", "개인 매수2 거래량"),
                Field::Decimal("prsn_seln_tr_pbmn", "개인 매도 거래 대금"),
                Field::Decimal("prsn_shnu_tr_pbmn", "개인 매수2 거래 대금"),
                Field::Integer("orgn_seln_vol", "기관계 매도 거래량"),
                Field::Integer("orgn_shnu_vol", "기관계 매수2 거래량"),
                Field::Decimal("orgn_seln_tr_pbmn", "기관계 매도 거래 대금"),
                Field::Decimal("orgn_shnu_tr_pbmn", "기관계 매수2 거래 대금"),
                Field::Integer("scrt_seln_vol", "증권 매도 거래량"),
                Field::Integer("scrt_shnu_vol", "증권 매수2 거래량"),
                Field::Decimal("scrt_seln_tr_pbmn", "증권 매도 거래 대금"),
                Field::Decimal("scrt_shnu_tr_pbmn", "증권 매수2 거래 대금"),
                Field::Integer("ivtr_seln_vol", "투자신탁 매도 거래량"),
                Field::Integer("ivtr_shnu_vol", "투자신탁 매수2 거래량"),
                Field::Decimal("ivtr_seln_tr_pbmn", "투자신탁 매도 거래 대금"),
                Field::Decimal("ivtr_shnu_tr_pbmn", "투자신탁 매수2 거래 대금"),
                Field::Decimal("pe_fund_seln_tr_pbmn", "사모 펀드 매도 거래 대금"),
                Field::Integer("pe_fund_seln_vol", "사모 펀드 매도 거래량"),
                Field::Decimal("pe_fund_shnu_tr_pbmn", "사모 펀드 매수2 거래 대금"),
                Field::Integer("pe_fund_shnu_vol", "사모 펀드 매수2 거래량"),
                Field::Integer("bank_seln_vol", "은행 매도 거래량"),
                Field::Integer("bank_shnu_vol", "은행 매수2 거래량"),
                Field::Decimal("bank_seln_tr_pbmn", "은행 매도 거래 대금"),
                Field::Decimal("bank_shnu_tr_pbmn", "은행 매수2 거래 대금"),
                Field::Integer("insu_seln_vol", "보험 매도 거래량"),
                Field::Integer("insu_shnu_vol", "보험 매수2 거래량"),
                Field::Decimal("insu_seln_tr_pbmn", "보험 매도 거래 대금"),
                Field::Decimal("insu_shnu_tr_pbmn", "보험 매수2 거래 대금"),
                Field::Integer("mrbn_seln_vol", "종금 매도 거래량"),
                Field::Integer("mrbn_shnu_vol", "종금 매수2 거래량"),
                Field::Decimal("mrbn_seln_tr_pbmn", "종금 매도 거래 대금"),
                Field::Decimal("mrbn_shnu_tr_pbmn", "종금 매수2 거래 대금"),
                Field::Integer("fund_seln_vol", "기금 매도 거래량"),
                Field::Integer("fund_shnu_vol", "기금 매수2 거래량"),
                Field::Decimal("fund_seln_tr_pbmn", "기금 매도 거래 대금"),
                Field::Decimal("fund_shnu_tr_pbmn", "기금 매수2 거래 대금"),
                Field::Integer("etc_seln_vol", "기타 매도 거래량"),
                Field::Integer("etc_shnu_vol", "기타 매수2 거래량"),
                Field::Decimal("etc_seln_tr_pbmn", "기타 매도 거래 대금"),
                Field::Decimal("etc_shnu_tr_pbmn", "기타 매수2 거래 대금"),
                Field::Integer("etc_orgt_seln_vol", "기타 단체 매도 거래량"),
                Field::Integer("etc_orgt_shnu_vol", "기타 단체 매수2 거래량"),
                Field::Decimal("etc_orgt_seln_tr_pbmn", "기타 단체 매도 거래 대금"),
                Field::Decimal("etc_orgt_shnu_tr_pbmn", "기타 단체 매수2 거래 대금"),
                Field::Integer("etc_corp_seln_vol", "기타 법인 매도 거래량"),
                Field::Integer("etc_corp_shnu_vol", "기타 법인 매수2 거래량"),
                Field::Decimal("etc_corp_seln_tr_pbmn", "기타 법인 매도 거래 대금"),
                Field::Decimal("etc_corp_shnu_tr_pbmn", "기타 법인 매수2 거래 대금"),
                Field::Text("bold_yn", "BOLD 여부"),
            ],
        ),
    ],
    check: check::<InvestorTradeByStockDailyResponse>,
};

/// 종목별 투자자매매동향(일별) — trading of a stock by kind of investor and day: `GET /uapi/domestic-stock/v1/quotations/investor-trade-by-stock-daily`.
///
/// TR id: real `FHPTJ04160001`, paper none.
#[doc(alias = "FHPTJ04160001")]
#[doc(alias = "종목별 투자자매매동향(일별)")]
#[derive(Debug, Clone)]
pub struct InvestorTradeByStockDaily {
    params: Params,
}

impl InvestorTradeByStockDaily {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)); `fid_input_date_1`
    /// 입력날짜1 (search start date).
    pub fn new(fid_input_iscd: impl Into<String>, fid_input_date_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 수정주가 원주가 가격 — adjusted or original price selection. Default: empty.
    #[must_use]
    pub fn fid_org_adj_prc(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_ORG_ADJ_PRC", value.into());
        self
    }
}

impl Endpoint for InvestorTradeByStockDaily {
    type Response = InvestorTradeByStockDailyResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InvestorTradeByStockDaily {}

/// The reply to [`InvestorTradeByStockDaily`].
#[non_exhaustive]
pub struct InvestorTradeByStockDailyResponse {
    /// 응답상세.
    pub output1: InvestorTradeByStockDailyOutput1,
    /// 응답상세.
    pub output2: Vec<InvestorTradeByStockDailyOutput2>,
}

impl fmt::Debug for InvestorTradeByStockDailyResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestorTradeByStockDailyResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InvestorTradeByStockDailyResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InvestorTradeByStockDailyOutput1 {
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
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 대표 시장 한글 명 — representative market name in Korean.
    pub rprs_mrkt_kor_name: String,
}

impl FromRow for InvestorTradeByStockDailyOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            prdy_vol: row.integer("prdy_vol"),
            rprs_mrkt_kor_name: row.text("rprs_mrkt_kor_name"),
        }
    }
}

impl fmt::Debug for InvestorTradeByStockDailyOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestorTradeByStockDailyOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign, &self.rprs_mrkt_kor_name])
            .integers(&[self.acml_vol, self.prdy_vol])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct InvestorTradeByStockDailyOutput2 {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 종가 — closing price, KRW.
    pub stck_clpr: Option<Decimal>,
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
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
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
    /// 기타 법인 순매수 거래량 — net buying by other corporations, shares.
    pub etc_corp_ntby_vol: Option<i64>,
    /// 기타 단체 순매수 거래량 — net buying by other organisations, shares.
    pub etc_orgt_ntby_vol: Option<i64>,
    /// 외국인 등록 순매수 대금 — net bought value by registered foreigners.
    pub frgn_reg_ntby_pbmn: Option<Decimal>,
    /// 외국인 순매수 거래 대금 — net bought value by foreigners.
    pub frgn_ntby_tr_pbmn: Option<Decimal>,
    /// 외국인 비등록 순매수 대금 — net bought value by unregistered foreigners.
    pub frgn_nreg_ntby_pbmn: Option<Decimal>,
    /// 개인 순매수 거래 대금 — net bought value by individuals.
    pub prsn_ntby_tr_pbmn: Option<Decimal>,
    /// 기관계 순매수 거래 대금 — net bought value by institutions.
    pub orgn_ntby_tr_pbmn: Option<Decimal>,
    /// 증권 순매수 거래 대금 — net bought value by securities firms.
    pub scrt_ntby_tr_pbmn: Option<Decimal>,
    /// 사모 펀드 순매수 거래 대금 — net bought value by private funds.
    pub pe_fund_ntby_tr_pbmn: Option<Decimal>,
    /// 투자신탁 순매수 거래 대금 — net bought value by investment trusts.
    pub ivtr_ntby_tr_pbmn: Option<Decimal>,
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
    /// 기타 법인 순매수 거래 대금 — net bought value by other corporations.
    pub etc_corp_ntby_tr_pbmn: Option<Decimal>,
    /// 기타 단체 순매수 거래 대금 — net bought value by other organisations.
    pub etc_orgt_ntby_tr_pbmn: Option<Decimal>,
    /// 외국인 매도 거래량 — sell volume by foreigners, shares.
    pub frgn_seln_vol: Option<i64>,
    /// 외국인 매수2 거래량 — buy volume by foreigners, shares.
    pub frgn_shnu_vol: Option<i64>,
    /// 외국인 매도 거래 대금 — sold value by foreigners.
    pub frgn_seln_tr_pbmn: Option<Decimal>,
    /// 외국인 매수2 거래 대금 — bought value by foreigners.
    pub frgn_shnu_tr_pbmn: Option<Decimal>,
    /// 외국인 등록 매도 수량 — selling by registered foreigners, shares.
    pub frgn_reg_askp_qty: Option<i64>,
    /// 외국인 등록 매수 수량 — buying by registered foreigners, shares.
    pub frgn_reg_bidp_qty: Option<i64>,
    /// 외국인 등록 매도 대금 — selling amount by registered foreigners.
    pub frgn_reg_askp_pbmn: Option<Decimal>,
    /// 외국인 등록 매수 대금 — buying amount by registered foreigners.
    pub frgn_reg_bidp_pbmn: Option<Decimal>,
    /// 외국인 비등록 매도 수량 — selling by unregistered foreigners, shares.
    pub frgn_nreg_askp_qty: Option<i64>,
    /// 외국인 비등록 매수 수량 — buying by unregistered foreigners, shares.
    pub frgn_nreg_bidp_qty: Option<i64>,
    /// 외국인 비등록 매도 대금 — selling amount by unregistered foreigners.
    pub frgn_nreg_askp_pbmn: Option<Decimal>,
    /// 외국인 비등록 매수 대금 — buying amount by unregistered foreigners.
    pub frgn_nreg_bidp_pbmn: Option<Decimal>,
    /// 개인 매도 거래량 — sell volume by individuals, shares.
    pub prsn_seln_vol: Option<i64>,
    /// 개인 매수2 거래량 — buy volume by individuals, shares.
    pub prsn_shnu_vol: Option<i64>,
    /// 개인 매도 거래 대금 — sold value by individuals.
    pub prsn_seln_tr_pbmn: Option<Decimal>,
    /// 개인 매수2 거래 대금 — bought value by individuals.
    pub prsn_shnu_tr_pbmn: Option<Decimal>,
    /// 기관계 매도 거래량 — sell volume by institutions, shares.
    pub orgn_seln_vol: Option<i64>,
    /// 기관계 매수2 거래량 — buy volume by institutions, shares.
    pub orgn_shnu_vol: Option<i64>,
    /// 기관계 매도 거래 대금 — sold value by institutions.
    pub orgn_seln_tr_pbmn: Option<Decimal>,
    /// 기관계 매수2 거래 대금 — bought value by institutions.
    pub orgn_shnu_tr_pbmn: Option<Decimal>,
    /// 증권 매도 거래량 — sell volume by securities firms, shares.
    pub scrt_seln_vol: Option<i64>,
    /// 증권 매수2 거래량 — buy volume by securities firms, shares.
    pub scrt_shnu_vol: Option<i64>,
    /// 증권 매도 거래 대금 — sold value by securities firms.
    pub scrt_seln_tr_pbmn: Option<Decimal>,
    /// 증권 매수2 거래 대금 — bought value by securities firms.
    pub scrt_shnu_tr_pbmn: Option<Decimal>,
    /// 투자신탁 매도 거래량 — sell volume by investment trusts, shares.
    pub ivtr_seln_vol: Option<i64>,
    /// 투자신탁 매수2 거래량 — buy volume by investment trusts, shares.
    pub ivtr_shnu_vol: Option<i64>,
    /// 투자신탁 매도 거래 대금 — sold value by investment trusts.
    pub ivtr_seln_tr_pbmn: Option<Decimal>,
    /// 투자신탁 매수2 거래 대금 — bought value by investment trusts.
    pub ivtr_shnu_tr_pbmn: Option<Decimal>,
    /// 사모 펀드 매도 거래 대금 — sold value by private funds.
    pub pe_fund_seln_tr_pbmn: Option<Decimal>,
    /// 사모 펀드 매도 거래량 — sell volume by private funds, shares.
    pub pe_fund_seln_vol: Option<i64>,
    /// 사모 펀드 매수2 거래 대금 — bought value by private funds.
    pub pe_fund_shnu_tr_pbmn: Option<Decimal>,
    /// 사모 펀드 매수2 거래량 — buy volume by private funds, shares.
    pub pe_fund_shnu_vol: Option<i64>,
    /// 은행 매도 거래량 — sell volume by banks, shares.
    pub bank_seln_vol: Option<i64>,
    /// 은행 매수2 거래량 — buy volume by banks, shares.
    pub bank_shnu_vol: Option<i64>,
    /// 은행 매도 거래 대금 — sold value by banks.
    pub bank_seln_tr_pbmn: Option<Decimal>,
    /// 은행 매수2 거래 대금 — bought value by banks.
    pub bank_shnu_tr_pbmn: Option<Decimal>,
    /// 보험 매도 거래량 — sell volume by insurers, shares.
    pub insu_seln_vol: Option<i64>,
    /// 보험 매수2 거래량 — buy volume by insurers, shares.
    pub insu_shnu_vol: Option<i64>,
    /// 보험 매도 거래 대금 — sold value by insurers.
    pub insu_seln_tr_pbmn: Option<Decimal>,
    /// 보험 매수2 거래 대금 — bought value by insurers.
    pub insu_shnu_tr_pbmn: Option<Decimal>,
    /// 종금 매도 거래량 — sell volume by merchant banks, shares.
    pub mrbn_seln_vol: Option<i64>,
    /// 종금 매수2 거래량 — buy volume by merchant banks, shares.
    pub mrbn_shnu_vol: Option<i64>,
    /// 종금 매도 거래 대금 — sold value by merchant banks.
    pub mrbn_seln_tr_pbmn: Option<Decimal>,
    /// 종금 매수2 거래 대금 — bought value by merchant banks.
    pub mrbn_shnu_tr_pbmn: Option<Decimal>,
    /// 기금 매도 거래량 — sell volume by pension funds, shares.
    pub fund_seln_vol: Option<i64>,
    /// 기금 매수2 거래량 — buy volume by pension funds, shares.
    pub fund_shnu_vol: Option<i64>,
    /// 기금 매도 거래 대금 — sold value by pension funds.
    pub fund_seln_tr_pbmn: Option<Decimal>,
    /// 기금 매수2 거래 대금 — bought value by pension funds.
    pub fund_shnu_tr_pbmn: Option<Decimal>,
    /// 기타 매도 거래량 — selling volume by other investors, shares.
    pub etc_seln_vol: Option<i64>,
    /// 기타 매수2 거래량 — buying volume by other investors, shares.
    pub etc_shnu_vol: Option<i64>,
    /// 기타 매도 거래 대금 — selling amount by other investors.
    pub etc_seln_tr_pbmn: Option<Decimal>,
    /// 기타 매수2 거래 대금 — buying amount by other investors.
    pub etc_shnu_tr_pbmn: Option<Decimal>,
    /// 기타 단체 매도 거래량 — sell volume by other organisations, shares.
    pub etc_orgt_seln_vol: Option<i64>,
    /// 기타 단체 매수2 거래량 — buy volume by other organisations, shares.
    pub etc_orgt_shnu_vol: Option<i64>,
    /// 기타 단체 매도 거래 대금 — sold value by other organisations.
    pub etc_orgt_seln_tr_pbmn: Option<Decimal>,
    /// 기타 단체 매수2 거래 대금 — bought value by other organisations.
    pub etc_orgt_shnu_tr_pbmn: Option<Decimal>,
    /// 기타 법인 매도 거래량 — sell volume by other corporations, shares.
    pub etc_corp_seln_vol: Option<i64>,
    /// 기타 법인 매수2 거래량 — buy volume by other corporations, shares.
    pub etc_corp_shnu_vol: Option<i64>,
    /// 기타 법인 매도 거래 대금 — sold value by other corporations.
    pub etc_corp_seln_tr_pbmn: Option<Decimal>,
    /// 기타 법인 매수2 거래 대금 — bought value by other corporations.
    pub etc_corp_shnu_tr_pbmn: Option<Decimal>,
    /// BOLD 여부 — shown in bold, Y/N.
    pub bold_yn: String,
}

impl FromRow for InvestorTradeByStockDailyOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_clpr: row.decimal("stck_clpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            stck_oprc: row.decimal("stck_oprc"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
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
            etc_corp_ntby_vol: row.integer("etc_corp_ntby_vol"),
            etc_orgt_ntby_vol: row.integer("etc_orgt_ntby_vol"),
            frgn_reg_ntby_pbmn: row.decimal("frgn_reg_ntby_pbmn"),
            frgn_ntby_tr_pbmn: row.decimal("frgn_ntby_tr_pbmn"),
            frgn_nreg_ntby_pbmn: row.decimal("frgn_nreg_ntby_pbmn"),
            prsn_ntby_tr_pbmn: row.decimal("prsn_ntby_tr_pbmn"),
            orgn_ntby_tr_pbmn: row.decimal("orgn_ntby_tr_pbmn"),
            scrt_ntby_tr_pbmn: row.decimal("scrt_ntby_tr_pbmn"),
            pe_fund_ntby_tr_pbmn: row.decimal("pe_fund_ntby_tr_pbmn"),
            ivtr_ntby_tr_pbmn: row.decimal("ivtr_ntby_tr_pbmn"),
            bank_ntby_tr_pbmn: row.decimal("bank_ntby_tr_pbmn"),
            insu_ntby_tr_pbmn: row.decimal("insu_ntby_tr_pbmn"),
            mrbn_ntby_tr_pbmn: row.decimal("mrbn_ntby_tr_pbmn"),
            fund_ntby_tr_pbmn: row.decimal("fund_ntby_tr_pbmn"),
            etc_ntby_tr_pbmn: row.decimal("etc_ntby_tr_pbmn"),
            etc_corp_ntby_tr_pbmn: row.decimal("etc_corp_ntby_tr_pbmn"),
            etc_orgt_ntby_tr_pbmn: row.decimal("etc_orgt_ntby_tr_pbmn"),
            frgn_seln_vol: row.integer("frgn_seln_vol"),
            frgn_shnu_vol: row.integer("frgn_shnu_vol"),
            frgn_seln_tr_pbmn: row.decimal("frgn_seln_tr_pbmn"),
            frgn_shnu_tr_pbmn: row.decimal("frgn_shnu_tr_pbmn"),
            frgn_reg_askp_qty: row.integer("frgn_reg_askp_qty"),
            frgn_reg_bidp_qty: row.integer("frgn_reg_bidp_qty"),
            frgn_reg_askp_pbmn: row.decimal("frgn_reg_askp_pbmn"),
            frgn_reg_bidp_pbmn: row.decimal("frgn_reg_bidp_pbmn"),
            frgn_nreg_askp_qty: row.integer("frgn_nreg_askp_qty"),
            frgn_nreg_bidp_qty: row.integer("frgn_nreg_bidp_qty"),
            frgn_nreg_askp_pbmn: row.decimal("frgn_nreg_askp_pbmn"),
            frgn_nreg_bidp_pbmn: row.decimal("frgn_nreg_bidp_pbmn"),
            prsn_seln_vol: row.integer("prsn_seln_vol"),
            prsn_shnu_vol: row.integer("prsn_shnu_vol"),
            prsn_seln_tr_pbmn: row.decimal("prsn_seln_tr_pbmn"),
            prsn_shnu_tr_pbmn: row.decimal("prsn_shnu_tr_pbmn"),
            orgn_seln_vol: row.integer("orgn_seln_vol"),
            orgn_shnu_vol: row.integer("orgn_shnu_vol"),
            orgn_seln_tr_pbmn: row.decimal("orgn_seln_tr_pbmn"),
            orgn_shnu_tr_pbmn: row.decimal("orgn_shnu_tr_pbmn"),
            scrt_seln_vol: row.integer("scrt_seln_vol"),
            scrt_shnu_vol: row.integer("scrt_shnu_vol"),
            scrt_seln_tr_pbmn: row.decimal("scrt_seln_tr_pbmn"),
            scrt_shnu_tr_pbmn: row.decimal("scrt_shnu_tr_pbmn"),
            ivtr_seln_vol: row.integer("ivtr_seln_vol"),
            ivtr_shnu_vol: row.integer("ivtr_shnu_vol"),
            ivtr_seln_tr_pbmn: row.decimal("ivtr_seln_tr_pbmn"),
            ivtr_shnu_tr_pbmn: row.decimal("ivtr_shnu_tr_pbmn"),
            pe_fund_seln_tr_pbmn: row.decimal("pe_fund_seln_tr_pbmn"),
            pe_fund_seln_vol: row.integer("pe_fund_seln_vol"),
            pe_fund_shnu_tr_pbmn: row.decimal("pe_fund_shnu_tr_pbmn"),
            pe_fund_shnu_vol: row.integer("pe_fund_shnu_vol"),
            bank_seln_vol: row.integer("bank_seln_vol"),
            bank_shnu_vol: row.integer("bank_shnu_vol"),
            bank_seln_tr_pbmn: row.decimal("bank_seln_tr_pbmn"),
            bank_shnu_tr_pbmn: row.decimal("bank_shnu_tr_pbmn"),
            insu_seln_vol: row.integer("insu_seln_vol"),
            insu_shnu_vol: row.integer("insu_shnu_vol"),
            insu_seln_tr_pbmn: row.decimal("insu_seln_tr_pbmn"),
            insu_shnu_tr_pbmn: row.decimal("insu_shnu_tr_pbmn"),
            mrbn_seln_vol: row.integer("mrbn_seln_vol"),
            mrbn_shnu_vol: row.integer("mrbn_shnu_vol"),
            mrbn_seln_tr_pbmn: row.decimal("mrbn_seln_tr_pbmn"),
            mrbn_shnu_tr_pbmn: row.decimal("mrbn_shnu_tr_pbmn"),
            fund_seln_vol: row.integer("fund_seln_vol"),
            fund_shnu_vol: row.integer("fund_shnu_vol"),
            fund_seln_tr_pbmn: row.decimal("fund_seln_tr_pbmn"),
            fund_shnu_tr_pbmn: row.decimal("fund_shnu_tr_pbmn"),
            etc_seln_vol: row.integer("etc_seln_vol"),
            etc_shnu_vol: row.integer("etc_shnu_vol"),
            etc_seln_tr_pbmn: row.decimal("etc_seln_tr_pbmn"),
            etc_shnu_tr_pbmn: row.decimal("etc_shnu_tr_pbmn"),
            etc_orgt_seln_vol: row.integer("etc_orgt_seln_vol"),
            etc_orgt_shnu_vol: row.integer("etc_orgt_shnu_vol"),
            etc_orgt_seln_tr_pbmn: row.decimal("etc_orgt_seln_tr_pbmn"),
            etc_orgt_shnu_tr_pbmn: row.decimal("etc_orgt_shnu_tr_pbmn"),
            etc_corp_seln_vol: row.integer("etc_corp_seln_vol"),
            etc_corp_shnu_vol: row.integer("etc_corp_shnu_vol"),
            etc_corp_seln_tr_pbmn: row.decimal("etc_corp_seln_tr_pbmn"),
            etc_corp_shnu_tr_pbmn: row.decimal("etc_corp_shnu_tr_pbmn"),
            bold_yn: row.text("bold_yn"),
        }
    }
}

impl fmt::Debug for InvestorTradeByStockDailyOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InvestorTradeByStockDailyOutput2", "output2")
            .texts(&[&self.prdy_vrss_sign, &self.bold_yn])
            .integers(&[
                self.acml_vol,
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
                self.etc_corp_ntby_vol,
                self.etc_orgt_ntby_vol,
                self.frgn_seln_vol,
                self.frgn_shnu_vol,
                self.frgn_reg_askp_qty,
                self.frgn_reg_bidp_qty,
                self.frgn_nreg_askp_qty,
                self.frgn_nreg_bidp_qty,
                self.prsn_seln_vol,
                self.prsn_shnu_vol,
                self.orgn_seln_vol,
                self.orgn_shnu_vol,
                self.scrt_seln_vol,
                self.scrt_shnu_vol,
                self.ivtr_seln_vol,
                self.ivtr_shnu_vol,
                self.pe_fund_seln_vol,
                self.pe_fund_shnu_vol,
                self.bank_seln_vol,
                self.bank_shnu_vol,
                self.insu_seln_vol,
                self.insu_shnu_vol,
                self.mrbn_seln_vol,
                self.mrbn_shnu_vol,
                self.fund_seln_vol,
                self.fund_shnu_vol,
                self.etc_seln_vol,
                self.etc_shnu_vol,
                self.etc_orgt_seln_vol,
                self.etc_orgt_shnu_vol,
                self.etc_corp_seln_vol,
                self.etc_corp_shnu_vol,
            ])
            .decimals(&[
                self.stck_clpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.acml_tr_pbmn,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.frgn_reg_ntby_pbmn,
                self.frgn_ntby_tr_pbmn,
                self.frgn_nreg_ntby_pbmn,
                self.prsn_ntby_tr_pbmn,
                self.orgn_ntby_tr_pbmn,
                self.scrt_ntby_tr_pbmn,
                self.pe_fund_ntby_tr_pbmn,
                self.ivtr_ntby_tr_pbmn,
                self.bank_ntby_tr_pbmn,
                self.insu_ntby_tr_pbmn,
                self.mrbn_ntby_tr_pbmn,
                self.fund_ntby_tr_pbmn,
                self.etc_ntby_tr_pbmn,
                self.etc_corp_ntby_tr_pbmn,
                self.etc_orgt_ntby_tr_pbmn,
                self.frgn_seln_tr_pbmn,
                self.frgn_shnu_tr_pbmn,
                self.frgn_reg_askp_pbmn,
                self.frgn_reg_bidp_pbmn,
                self.frgn_nreg_askp_pbmn,
                self.frgn_nreg_bidp_pbmn,
                self.prsn_seln_tr_pbmn,
                self.prsn_shnu_tr_pbmn,
                self.orgn_seln_tr_pbmn,
                self.orgn_shnu_tr_pbmn,
                self.scrt_seln_tr_pbmn,
                self.scrt_shnu_tr_pbmn,
                self.ivtr_seln_tr_pbmn,
                self.ivtr_shnu_tr_pbmn,
                self.pe_fund_seln_tr_pbmn,
                self.pe_fund_shnu_tr_pbmn,
                self.bank_seln_tr_pbmn,
                self.bank_shnu_tr_pbmn,
                self.insu_seln_tr_pbmn,
                self.insu_shnu_tr_pbmn,
                self.mrbn_seln_tr_pbmn,
                self.mrbn_shnu_tr_pbmn,
                self.fund_seln_tr_pbmn,
                self.fund_shnu_tr_pbmn,
                self.etc_seln_tr_pbmn,
                self.etc_shnu_tr_pbmn,
                self.etc_orgt_seln_tr_pbmn,
                self.etc_orgt_shnu_tr_pbmn,
                self.etc_corp_seln_tr_pbmn,
                self.etc_corp_shnu_tr_pbmn,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
