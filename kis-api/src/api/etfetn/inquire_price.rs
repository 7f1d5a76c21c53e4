//! ETF/ETN 현재가 (v1_국내주식-068).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "etfetn.inquire_price",
    title: "ETF/ETN 현재가",
    doc_no: "v1_국내주식-068",
    method: Method::Get,
    path: "/uapi/etfetn/v1/quotations/inquire-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST02400000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("fid_input_iscd", "FID 입력 종목코드", 12, None),
        Param::Required("fid_cond_mrkt_div_code", "FID 조건 시장 분류 코드", 2, Some("J")),
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
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Decimal("stck_mxpr", "주식 상한가"),
                Field::Decimal("stck_llam", "주식 하한가"),
                Field::Decimal("stck_prdy_clpr", "주식 전일 종가"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Decimal("prdy_clpr_vrss_oprc_rate", "전일 종가 대비 시가2 비율"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("prdy_clpr_vrss_hgpr_rate", "전일 종가 대비 최고가 비율"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Decimal("prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율"),
                Field::Decimal("prdy_last_nav", "전일 최종 NAV"),
                Field::Decimal("nav", "NAV"),
                Field::Decimal("nav_prdy_vrss", "NAV 전일 대비"),
                Field::Text("nav_prdy_vrss_sign", "NAV 전일 대비 부호"),
                Field::Decimal("nav_prdy_ctrt", "NAV 전일 대비율"),
                Field::Decimal("trc_errt", "추적 오차율"),
                Field::Decimal("stck_sdpr", "주식 기준가"),
                Field::Decimal("stck_sspr", "주식 대용가"),
                Field::Decimal("nmix_ctrt", "지수 대비율"),
                Field::Integer("etf_crcl_stcn", "ETF 유통 주수"),
                Field::Decimal("etf_ntas_ttam", "ETF 순자산 총액"),
                Field::Decimal("etf_frcr_ntas_ttam", "ETF 외화 순자산 총액"),
                Field::Decimal("frgn_limt_rate", "외국인 한도 비율"),
                Field::Integer("frgn_oder_able_qty", "외국인 주문 가능 수량"),
                Field::Integer("etf_cu_unit_scrt_cnt", "ETF CU 단위 증권 수"),
                Field::Integer("etf_cnfg_issu_cnt", "ETF 구성 종목 수"),
                Field::Text("etf_dvdn_cycl", "ETF 배당 주기"),
                Field::Text("crcd", "통화 코드"),
                Field::Decimal("etf_crcl_ntas_ttam", "ETF 유통 순자산 총액"),
                Field::Decimal("etf_frcr_crcl_ntas_ttam", "ETF 외화 유통 순자산 총액"),
                Field::Decimal("etf_frcr_last_ntas_wrth_val", "ETF 외화 최종 순자산 가치 값"),
                Field::Text("lp_oder_able_cls_code", "LP 주문 가능 구분 코드"),
                Field::Decimal("stck_dryy_hgpr", "주식 연중 최고가"),
                Field::Decimal("dryy_hgpr_vrss_prpr_rate", "연중 최고가 대비 현재가 비율"),
                Field::Date("dryy_hgpr_date", "연중 최고가 일자"),
                Field::Decimal("stck_dryy_lwpr", "주식 연중 최저가"),
                Field::Decimal("dryy_lwpr_vrss_prpr_rate", "연중 최저가 대비 현재가 비율"),
                Field::Date("dryy_lwpr_date", "연중 최저가 일자"),
                Field::Text("bstp_kor_isnm", "업종 한글 종목명"),
                Field::Text("vi_cls_code", "VI적용구분코드"),
                Field::Integer("lstn_stcn", "상장 주수"),
                Field::Integer("frgn_hldn_qty", "외국인 보유 수량"),
                Field::Decimal("frgn_hldn_qty_rate", "외국인 보유 수량 비율"),
                Field::Decimal("etf_trc_ert_mltp", "ETF 추적 수익률 배수"),
                Field::Decimal("dprt", "괴리율"),
                Field::Text("mbcr_name", "회원사명"),
                Field::Date("stck_lstn_date", "주식상장일자"),
                Field::Text("mtrt_date", "만기 일자"),
                Field::Text("shrg_type_code", "분배금형태코드"),
                Field::Decimal("lp_hldn_rate", "LP보유비율"),
                Field::Text("etf_trgt_nmix_bstp_code", "ETF대상지수업종코드"),
                Field::Text("etf_div_name", "ETF 분류 명"),
                Field::Text("etf_rprs_bstp_kor_isnm", "ETF 대표 업종 한글 종목명"),
                Field::Decimal("lp_hldn_vol", "ETN LP 보유량"),
            ],
        ),
    ],
    check: check::<InquirePriceResponse>,
};

/// ETF/ETN 현재가 — current price of an ETF or ETN: `GET /uapi/etfetn/v1/quotations/inquire-price`.
///
/// Official document: v1_국내주식-068.
///
/// TR id: real `FHPST02400000`, paper none.
#[doc(alias = "FHPST02400000")]
#[doc(alias = "v1_국내주식-068")]
#[doc(alias = "ETF/ETN 현재가")]
#[derive(Debug, Clone)]
pub struct InquirePrice {
    params: Params,
}

impl InquirePrice {
    /// Required: `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("fid_input_iscd", fid_input_iscd.into());
        Self { params }
    }

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("fid_cond_mrkt_div_code", value.into());
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
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 주식 상한가 — upper price limit, KRW.
    pub stck_mxpr: Option<Decimal>,
    /// 주식 하한가 — lower price limit, KRW.
    pub stck_llam: Option<Decimal>,
    /// 주식 전일 종가 — previous close, KRW.
    pub stck_prdy_clpr: Option<Decimal>,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 전일 종가 대비 시가2 비율 — opening price against the previous close, %.
    pub prdy_clpr_vrss_oprc_rate: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 전일 종가 대비 최고가 비율 — high against the previous close, %.
    pub prdy_clpr_vrss_hgpr_rate: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 전일 종가 대비 최저가 비율 — low against the previous close, %.
    pub prdy_clpr_vrss_lwpr_rate: Option<Decimal>,
    /// 전일 최종 NAV — previous day's final NAV, KRW.
    pub prdy_last_nav: Option<Decimal>,
    /// NAV — net asset value (NAV) per share, KRW.
    pub nav: Option<Decimal>,
    /// NAV 전일 대비 — NAV change from the previous day, KRW.
    pub nav_prdy_vrss: Option<Decimal>,
    /// NAV 전일 대비 부호 — sign code of the NAV change from previous day.
    pub nav_prdy_vrss_sign: String,
    /// NAV 전일 대비율 — NAV change from the previous day, %.
    pub nav_prdy_ctrt: Option<Decimal>,
    /// 추적 오차율 — tracking error, %.
    pub trc_errt: Option<Decimal>,
    /// 주식 기준가 — base price, KRW.
    pub stck_sdpr: Option<Decimal>,
    /// 주식 대용가 — substitute (collateral) price, KRW.
    pub stck_sspr: Option<Decimal>,
    /// 지수 대비율 — index change, %.
    pub nmix_ctrt: Option<Decimal>,
    /// ETF 유통 주수 — ETF shares outstanding.
    pub etf_crcl_stcn: Option<i64>,
    /// ETF 순자산 총액 — ETF total net assets.
    pub etf_ntas_ttam: Option<Decimal>,
    /// ETF 외화 순자산 총액 — ETF total net assets, foreign currency.
    pub etf_frcr_ntas_ttam: Option<Decimal>,
    /// 외국인 한도 비율 — foreign ownership limit, %.
    pub frgn_limt_rate: Option<Decimal>,
    /// 외국인 주문 가능 수량 — quantity foreigners can still order, shares.
    pub frgn_oder_able_qty: Option<i64>,
    /// ETF CU 단위 증권 수 — securities per ETF creation unit (CU), shares.
    pub etf_cu_unit_scrt_cnt: Option<i64>,
    /// ETF 구성 종목 수 — number of ETF constituents.
    pub etf_cnfg_issu_cnt: Option<i64>,
    /// ETF 배당 주기 — ETF distribution cycle.
    pub etf_dvdn_cycl: String,
    /// 통화 코드 — currency code.
    pub crcd: String,
    /// ETF 유통 순자산 총액 — total net assets of ETF shares outstanding.
    pub etf_crcl_ntas_ttam: Option<Decimal>,
    /// ETF 외화 유통 순자산 총액 — net assets of ETF shares outstanding, foreign currency.
    pub etf_frcr_crcl_ntas_ttam: Option<Decimal>,
    /// ETF 외화 최종 순자산 가치 값 — ETF final net asset value, foreign currency.
    pub etf_frcr_last_ntas_wrth_val: Option<Decimal>,
    /// LP 주문 가능 구분 코드 — LP order availability code.
    pub lp_oder_able_cls_code: String,
    /// 주식 연중 최고가 — year-to-date high, KRW.
    pub stck_dryy_hgpr: Option<Decimal>,
    /// 연중 최고가 대비 현재가 비율 — current price against the year-to-date high, %.
    pub dryy_hgpr_vrss_prpr_rate: Option<Decimal>,
    /// 연중 최고가 일자 — date of the year-to-date high.
    pub dryy_hgpr_date: Option<Date>,
    /// 주식 연중 최저가 — year-to-date low, KRW.
    pub stck_dryy_lwpr: Option<Decimal>,
    /// 연중 최저가 대비 현재가 비율 — current price against the year-to-date low, %.
    pub dryy_lwpr_vrss_prpr_rate: Option<Decimal>,
    /// 연중 최저가 일자 — date of the year-to-date low.
    pub dryy_lwpr_date: Option<Date>,
    /// 업종 한글 종목명 — sector name in Korean.
    pub bstp_kor_isnm: String,
    /// VI적용구분코드 — volatility interruption (VI) status code.
    pub vi_cls_code: String,
    /// 상장 주수 — listed shares.
    pub lstn_stcn: Option<i64>,
    /// 외국인 보유 수량 — shares held by foreigners.
    pub frgn_hldn_qty: Option<i64>,
    /// 외국인 보유 수량 비율 — share held by foreigners, %.
    pub frgn_hldn_qty_rate: Option<Decimal>,
    /// ETF 추적 수익률 배수 — ETF tracking return multiple.
    pub etf_trc_ert_mltp: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
    /// 회원사명 — member firm (broker) name.
    pub mbcr_name: String,
    /// 주식상장일자 — listing date.
    pub stck_lstn_date: Option<Date>,
    /// 만기 일자 — maturity (expiry) date.
    pub mtrt_date: String,
    /// 분배금형태코드 — distribution type code.
    pub shrg_type_code: String,
    /// LP보유비율 — LP holding ratio, %.
    pub lp_hldn_rate: Option<Decimal>,
    /// ETF대상지수업종코드 — sector code of the ETF target index.
    pub etf_trgt_nmix_bstp_code: String,
    /// ETF 분류 명 — ETF class name.
    pub etf_div_name: String,
    /// ETF 대표 업종 한글 종목명 — ETF representative sector name in Korean.
    pub etf_rprs_bstp_kor_isnm: String,
    /// ETN LP 보유량 — ETN quantity held by LPs.
    pub lp_hldn_vol: Option<Decimal>,
}

impl FromRow for InquirePriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            prdy_vol: row.integer("prdy_vol"),
            stck_mxpr: row.decimal("stck_mxpr"),
            stck_llam: row.decimal("stck_llam"),
            stck_prdy_clpr: row.decimal("stck_prdy_clpr"),
            stck_oprc: row.decimal("stck_oprc"),
            prdy_clpr_vrss_oprc_rate: row.decimal("prdy_clpr_vrss_oprc_rate"),
            stck_hgpr: row.decimal("stck_hgpr"),
            prdy_clpr_vrss_hgpr_rate: row.decimal("prdy_clpr_vrss_hgpr_rate"),
            stck_lwpr: row.decimal("stck_lwpr"),
            prdy_clpr_vrss_lwpr_rate: row.decimal("prdy_clpr_vrss_lwpr_rate"),
            prdy_last_nav: row.decimal("prdy_last_nav"),
            nav: row.decimal("nav"),
            nav_prdy_vrss: row.decimal("nav_prdy_vrss"),
            nav_prdy_vrss_sign: row.text("nav_prdy_vrss_sign"),
            nav_prdy_ctrt: row.decimal("nav_prdy_ctrt"),
            trc_errt: row.decimal("trc_errt"),
            stck_sdpr: row.decimal("stck_sdpr"),
            stck_sspr: row.decimal("stck_sspr"),
            nmix_ctrt: row.decimal("nmix_ctrt"),
            etf_crcl_stcn: row.integer("etf_crcl_stcn"),
            etf_ntas_ttam: row.decimal("etf_ntas_ttam"),
            etf_frcr_ntas_ttam: row.decimal("etf_frcr_ntas_ttam"),
            frgn_limt_rate: row.decimal("frgn_limt_rate"),
            frgn_oder_able_qty: row.integer("frgn_oder_able_qty"),
            etf_cu_unit_scrt_cnt: row.integer("etf_cu_unit_scrt_cnt"),
            etf_cnfg_issu_cnt: row.integer("etf_cnfg_issu_cnt"),
            etf_dvdn_cycl: row.text("etf_dvdn_cycl"),
            crcd: row.text("crcd"),
            etf_crcl_ntas_ttam: row.decimal("etf_crcl_ntas_ttam"),
            etf_frcr_crcl_ntas_ttam: row.decimal("etf_frcr_crcl_ntas_ttam"),
            etf_frcr_last_ntas_wrth_val: row.decimal("etf_frcr_last_ntas_wrth_val"),
            lp_oder_able_cls_code: row.text("lp_oder_able_cls_code"),
            stck_dryy_hgpr: row.decimal("stck_dryy_hgpr"),
            dryy_hgpr_vrss_prpr_rate: row.decimal("dryy_hgpr_vrss_prpr_rate"),
            dryy_hgpr_date: row.date("dryy_hgpr_date"),
            stck_dryy_lwpr: row.decimal("stck_dryy_lwpr"),
            dryy_lwpr_vrss_prpr_rate: row.decimal("dryy_lwpr_vrss_prpr_rate"),
            dryy_lwpr_date: row.date("dryy_lwpr_date"),
            bstp_kor_isnm: row.text("bstp_kor_isnm"),
            vi_cls_code: row.text("vi_cls_code"),
            lstn_stcn: row.integer("lstn_stcn"),
            frgn_hldn_qty: row.integer("frgn_hldn_qty"),
            frgn_hldn_qty_rate: row.decimal("frgn_hldn_qty_rate"),
            etf_trc_ert_mltp: row.decimal("etf_trc_ert_mltp"),
            dprt: row.decimal("dprt"),
            mbcr_name: row.text("mbcr_name"),
            stck_lstn_date: row.date("stck_lstn_date"),
            mtrt_date: row.text("mtrt_date"),
            shrg_type_code: row.text("shrg_type_code"),
            lp_hldn_rate: row.decimal("lp_hldn_rate"),
            etf_trgt_nmix_bstp_code: row.text("etf_trgt_nmix_bstp_code"),
            etf_div_name: row.text("etf_div_name"),
            etf_rprs_bstp_kor_isnm: row.text("etf_rprs_bstp_kor_isnm"),
            lp_hldn_vol: row.decimal("lp_hldn_vol"),
        }
    }
}

impl fmt::Debug for InquirePriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceOutput", "output")
            .texts(&[
                &self.prdy_vrss_sign,
                &self.nav_prdy_vrss_sign,
                &self.etf_dvdn_cycl,
                &self.crcd,
                &self.lp_oder_able_cls_code,
                &self.bstp_kor_isnm,
                &self.vi_cls_code,
                &self.mbcr_name,
                &self.mtrt_date,
                &self.shrg_type_code,
                &self.etf_trgt_nmix_bstp_code,
                &self.etf_div_name,
                &self.etf_rprs_bstp_kor_isnm,
            ])
            .integers(&[
                self.acml_vol,
                self.prdy_vol,
                self.etf_crcl_stcn,
                self.frgn_oder_able_qty,
                self.etf_cu_unit_scrt_cnt,
                self.etf_cnfg_issu_cnt,
                self.lstn_stcn,
                self.frgn_hldn_qty,
            ])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.stck_mxpr,
                self.stck_llam,
                self.stck_prdy_clpr,
                self.stck_oprc,
                self.prdy_clpr_vrss_oprc_rate,
                self.stck_hgpr,
                self.prdy_clpr_vrss_hgpr_rate,
                self.stck_lwpr,
                self.prdy_clpr_vrss_lwpr_rate,
                self.prdy_last_nav,
                self.nav,
                self.nav_prdy_vrss,
                self.nav_prdy_ctrt,
                self.trc_errt,
                self.stck_sdpr,
                self.stck_sspr,
                self.nmix_ctrt,
                self.etf_ntas_ttam,
                self.etf_frcr_ntas_ttam,
                self.frgn_limt_rate,
                self.etf_crcl_ntas_ttam,
                self.etf_frcr_crcl_ntas_ttam,
                self.etf_frcr_last_ntas_wrth_val,
                self.stck_dryy_hgpr,
                self.dryy_hgpr_vrss_prpr_rate,
                self.stck_dryy_lwpr,
                self.dryy_lwpr_vrss_prpr_rate,
                self.frgn_hldn_qty_rate,
                self.etf_trc_ert_mltp,
                self.dprt,
                self.lp_hldn_rate,
                self.lp_hldn_vol,
            ])
            .dates(&[self.dryy_hgpr_date, self.dryy_lwpr_date, self.stck_lstn_date])
            .fmt(f)
    }
}
