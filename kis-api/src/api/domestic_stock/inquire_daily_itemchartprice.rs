//! 국내주식기간별시세(일/주/월/년) (v1_국내주식-016).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_daily_itemchartprice",
    title: "국내주식기간별시세(일/주/월/년)",
    doc_no: "v1_국내주식-016",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST03010100", paper: Some("FHKST03010100"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None),
        Param::Required("FID_INPUT_DATE_2", "입력날짜2", 10, None),
        Param::Required("FID_PERIOD_DIV_CODE", "기간분류코드", 32, Some("D")),
        Param::Required("FID_ORG_ADJ_PRC", "수정주가 원주가 가격 여부", 10, Some("0")),
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
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("stck_prdy_clpr", "주식 전일 종가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Decimal("stck_mxpr", "주식 상한가"),
                Field::Decimal("stck_llam", "주식 하한가"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Decimal("stck_prdy_oprc", "주식 전일 시가"),
                Field::Decimal("stck_prdy_hgpr", "주식 전일 최고가"),
                Field::Decimal("stck_prdy_lwpr", "주식 전일 최저가"),
                Field::Decimal("askp", "매도호가"),
                Field::Decimal("bidp", "매수호가"),
                Field::Integer("prdy_vrss_vol", "전일 대비 거래량"),
                Field::Decimal("vol_tnrt", "거래량 회전율"),
                Field::Decimal("stck_fcam", "주식 액면가"),
                Field::Integer("lstn_stcn", "상장 주수"),
                Field::Decimal("cpfn", "자본금"),
                Field::Decimal("hts_avls", "HTS 시가총액"),
                Field::Decimal("per", "PER"),
                Field::Decimal("eps", "EPS"),
                Field::Decimal("pbr", "PBR"),
                Field::Decimal("itewhol_loan_rmnd_ratem", "전체 융자 잔고 비율"),
                Field::Decimal("itewhol_loan_rmnd_ratem name", "전체 융자 잔고 비율"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Date("stck_bsop_date", "주식 영업 일자"),
                Field::Decimal("stck_clpr", "주식 종가"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Text("flng_cls_code", "락 구분 코드"),
                Field::Decimal("prtt_rate", "분할 비율"),
                Field::Text("mod_yn", "변경 여부"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("revl_issu_reas", "재평가사유코드"),
            ],
        ),
    ],
    check: check::<InquireDailyItemchartpriceResponse>,
};

/// 국내주식기간별시세(일/주/월/년) — candles of a domestic stock by day, week, month or year: `GET /uapi/domestic-stock/v1/quotations/inquire-daily-itemchartprice`.
///
/// Official document: v1_국내주식-016.
///
/// TR id: real `FHKST03010100`, paper `FHKST03010100`.
#[doc(alias = "FHKST03010100")]
#[doc(alias = "v1_국내주식-016")]
#[doc(alias = "국내주식기간별시세(일/주/월/년)")]
#[derive(Debug, Clone)]
pub struct InquireDailyItemchartprice {
    params: Params,
}

impl InquireDailyItemchartprice {
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

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 기간분류코드 — period class code. Default `D`.
    #[must_use]
    pub fn fid_period_div_code(mut self, value: impl Into<Code<codes::FidPeriodDivCode>>) -> Self {
        self.params.set_code("FID_PERIOD_DIV_CODE", value.into());
        self
    }

    /// 수정주가 원주가 가격 여부 — adjusted or original price selection. Default `0`.
    #[must_use]
    pub fn fid_org_adj_prc(mut self, value: impl Into<Code<codes::FidOrgAdjPrc>>) -> Self {
        self.params.set_code("FID_ORG_ADJ_PRC", value.into());
        self
    }
}

impl Endpoint for InquireDailyItemchartprice {
    type Response = InquireDailyItemchartpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireDailyItemchartprice {}

/// The reply to [`InquireDailyItemchartprice`].
#[non_exhaustive]
pub struct InquireDailyItemchartpriceResponse {
    /// 응답상세.
    pub output1: InquireDailyItemchartpriceOutput1,
    /// 응답상세.
    pub output2: Vec<InquireDailyItemchartpriceOutput2>,
}

impl fmt::Debug for InquireDailyItemchartpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyItemchartpriceResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for InquireDailyItemchartpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyItemchartpriceOutput1 {
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 주식 전일 종가 — previous close, KRW.
    pub stck_prdy_clpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 주식 상한가 — upper price limit, KRW.
    pub stck_mxpr: Option<Decimal>,
    /// 주식 하한가 — lower price limit, KRW.
    pub stck_llam: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 주식 전일 시가 — previous day's opening price, KRW.
    pub stck_prdy_oprc: Option<Decimal>,
    /// 주식 전일 최고가 — previous day's high, KRW.
    pub stck_prdy_hgpr: Option<Decimal>,
    /// 주식 전일 최저가 — previous day's low, KRW.
    pub stck_prdy_lwpr: Option<Decimal>,
    /// 매도호가 — ask price, KRW.
    pub askp: Option<Decimal>,
    /// 매수호가 — bid price, KRW.
    pub bidp: Option<Decimal>,
    /// 전일 대비 거래량 — volume change from the previous day, shares.
    pub prdy_vrss_vol: Option<i64>,
    /// 거래량 회전율 — volume turnover rate, %.
    pub vol_tnrt: Option<Decimal>,
    /// 주식 액면가 — par value per share.
    pub stck_fcam: Option<Decimal>,
    /// 상장 주수 — listed shares.
    pub lstn_stcn: Option<i64>,
    /// 자본금 — paid-in capital.
    pub cpfn: Option<Decimal>,
    /// HTS 시가총액 — market capitalisation, 100 million KRW.
    pub hts_avls: Option<Decimal>,
    /// PER — price-earnings ratio, times.
    pub per: Option<Decimal>,
    /// EPS — earnings per share, KRW.
    pub eps: Option<Decimal>,
    /// PBR — price-to-book ratio, times.
    pub pbr: Option<Decimal>,
    /// 전체 융자 잔고 비율 — total margin loan balance ratio, %.
    pub itewhol_loan_rmnd_ratem: Option<Decimal>,
    /// 전체 융자 잔고 비율 — total margin loan balance ratio (actual wire name), %.
    pub itewhol_loan_rmnd_ratem_name: Option<Decimal>,
}

impl FromRow for InquireDailyItemchartpriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            stck_prdy_clpr: row.decimal("stck_prdy_clpr"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            prdy_vol: row.integer("prdy_vol"),
            stck_mxpr: row.decimal("stck_mxpr"),
            stck_llam: row.decimal("stck_llam"),
            stck_oprc: row.decimal("stck_oprc"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
            stck_prdy_oprc: row.decimal("stck_prdy_oprc"),
            stck_prdy_hgpr: row.decimal("stck_prdy_hgpr"),
            stck_prdy_lwpr: row.decimal("stck_prdy_lwpr"),
            askp: row.decimal("askp"),
            bidp: row.decimal("bidp"),
            prdy_vrss_vol: row.integer("prdy_vrss_vol"),
            vol_tnrt: row.decimal("vol_tnrt"),
            stck_fcam: row.decimal("stck_fcam"),
            lstn_stcn: row.integer("lstn_stcn"),
            cpfn: row.decimal("cpfn"),
            hts_avls: row.decimal("hts_avls"),
            per: row.decimal("per"),
            eps: row.decimal("eps"),
            pbr: row.decimal("pbr"),
            itewhol_loan_rmnd_ratem: row.decimal("itewhol_loan_rmnd_ratem"),
            itewhol_loan_rmnd_ratem_name: row.decimal("itewhol_loan_rmnd_ratem name"),
        }
    }
}

impl fmt::Debug for InquireDailyItemchartpriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyItemchartpriceOutput1", "output1")
            .texts(&[&self.prdy_vrss_sign, &self.hts_kor_isnm, &self.stck_shrn_iscd])
            .integers(&[self.acml_vol, self.prdy_vol, self.prdy_vrss_vol, self.lstn_stcn])
            .decimals(&[
                self.prdy_vrss,
                self.prdy_ctrt,
                self.stck_prdy_clpr,
                self.acml_tr_pbmn,
                self.stck_prpr,
                self.stck_mxpr,
                self.stck_llam,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.stck_prdy_oprc,
                self.stck_prdy_hgpr,
                self.stck_prdy_lwpr,
                self.askp,
                self.bidp,
                self.vol_tnrt,
                self.stck_fcam,
                self.cpfn,
                self.hts_avls,
                self.per,
                self.eps,
                self.pbr,
                self.itewhol_loan_rmnd_ratem,
                self.itewhol_loan_rmnd_ratem_name,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct InquireDailyItemchartpriceOutput2 {
    /// 주식 영업 일자 — business date.
    pub stck_bsop_date: Option<Date>,
    /// 주식 종가 — closing price, KRW.
    pub stck_clpr: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 락 구분 코드 — ex-rights or ex-dividend code.
    pub flng_cls_code: String,
    /// 분할 비율 — split ratio, base price over previous close.
    pub prtt_rate: Option<Decimal>,
    /// 변경 여부 — modified flag, Y/N.
    pub mod_yn: String,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 재평가사유코드 — base price revaluation reason code.
    pub revl_issu_reas: String,
}

impl FromRow for InquireDailyItemchartpriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_bsop_date: row.date("stck_bsop_date"),
            stck_clpr: row.decimal("stck_clpr"),
            stck_oprc: row.decimal("stck_oprc"),
            stck_hgpr: row.decimal("stck_hgpr"),
            stck_lwpr: row.decimal("stck_lwpr"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            flng_cls_code: row.text("flng_cls_code"),
            prtt_rate: row.decimal("prtt_rate"),
            mod_yn: row.text("mod_yn"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            revl_issu_reas: row.text("revl_issu_reas"),
        }
    }
}

impl fmt::Debug for InquireDailyItemchartpriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireDailyItemchartpriceOutput2", "output2")
            .texts(&[&self.flng_cls_code, &self.mod_yn, &self.prdy_vrss_sign, &self.revl_issu_reas])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.stck_clpr,
                self.stck_oprc,
                self.stck_hgpr,
                self.stck_lwpr,
                self.acml_tr_pbmn,
                self.prtt_rate,
                self.prdy_vrss,
            ])
            .dates(&[self.stck_bsop_date])
            .fmt(f)
    }
}
