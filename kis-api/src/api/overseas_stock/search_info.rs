//! 해외주식 상품기본정보 (v1_해외주식-034).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.search_info",
    title: "해외주식 상품기본정보",
    doc_no: "v1_해외주식-034",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/search-info",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTPF1702R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, None), Param::Required("PDNO", "상품번호", 12, None)],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output",
            &[
                Field::Text("std_pdno", "표준상품번호"),
                Field::Text("prdt_eng_name", "상품영문명"),
                Field::Text("natn_cd", "국가코드"),
                Field::Text("natn_name", "국가명"),
                Field::Text("tr_mket_cd", "거래시장코드"),
                Field::Text("tr_mket_name", "거래시장명"),
                Field::Text("ovrs_excg_cd", "해외거래소코드"),
                Field::Text("ovrs_excg_name", "해외거래소명"),
                Field::Text("tr_crcy_cd", "거래통화코드"),
                Field::Decimal("ovrs_papr", "해외액면가"),
                Field::Text("crcy_name", "통화명"),
                Field::Text("ovrs_stck_dvsn_cd", "해외주식구분코드"),
                Field::Text("prdt_clsf_cd", "상품분류코드"),
                Field::Text("prdt_clsf_name", "상품분류명"),
                Field::Decimal("sll_unit_qty", "매도단위수량"),
                Field::Decimal("buy_unit_qty", "매수단위수량"),
                Field::Decimal("tr_unit_amt", "거래단위금액"),
                Field::Decimal("lstg_stck_num", "상장주식수"),
                Field::Date("lstg_dt", "상장일자"),
                Field::Text("ovrs_stck_tr_stop_dvsn_cd", "해외주식거래정지구분코드"),
                Field::Text("lstg_abol_item_yn", "상장폐지종목여부"),
                Field::Text("ovrs_stck_prdt_grp_no", "해외주식상품그룹번호"),
                Field::Text("lstg_yn", "상장여부"),
                Field::Text("tax_levy_yn", "세금징수여부"),
                Field::Text("ovrs_stck_erlm_rosn_cd", "해외주식등록사유코드"),
                Field::Text("ovrs_stck_hist_rght_dvsn_cd", "해외주식이력권리구분코드"),
                Field::Text("chng_bf_pdno", "변경전상품번호"),
                Field::Text("prdt_type_cd_2", "상품유형코드2"),
                Field::Text("ovrs_item_name", "해외종목명"),
                Field::Text("sedol_no", "SEDOL번호"),
                Field::Text("blbg_tckr_text", "블름버그티커내용"),
                Field::Text("ovrs_stck_etf_risk_drtp_cd", "해외주식ETF위험지표코드"),
                Field::Decimal("etp_chas_erng_rt_dbnb", "ETP추적수익율배수"),
                Field::Text("istt_usge_isin_cd", "기관용도ISIN코드"),
                Field::Text("mint_svc_yn", "MINT서비스여부"),
                Field::Date("mint_svc_yn_chng_dt", "MINT서비스여부변경일자"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("lei_cd", "LEI코드"),
                Field::Text("ovrs_stck_stop_rson_cd", "해외주식정지사유코드"),
                Field::Date("lstg_abol_dt", "상장폐지일자"),
                Field::Text("mini_stk_tr_stat_dvsn_cd", "미니스탁거래상태구분코드"),
                Field::Date("mint_frst_svc_erlm_dt", "MINT최초서비스등록일자"),
                Field::Text("mint_dcpt_trad_psbl_yn", "MINT소수점매매가능여부"),
                Field::Text("mint_fnum_trad_psbl_yn", "MINT정수매매가능여부"),
                Field::Text("mint_cblc_cvsn_ipsb_yn", "MINT잔고전환불가여부"),
                Field::Text("ptp_item_yn", "PTP종목여부"),
                Field::Text("ptp_item_trfx_exmt_yn", "PTP종목양도세면제여부"),
                Field::Date("ptp_item_trfx_exmt_strt_dt", "PTP종목양도세면제시작일자"),
                Field::Date("ptp_item_trfx_exmt_end_dt", "PTP종목양도세면제종료일자"),
                Field::Text("dtm_tr_psbl_yn", "주간거래가능여부"),
                Field::Text("sdrf_stop_ecls_yn", "급등락정지제외여부"),
                Field::Date("sdrf_stop_ecls_erlm_dt", "급등락정지제외등록일자"),
                Field::Text("memo_text1", "메모내용1"),
                Field::Decimal("ovrs_now_pric1", "해외현재가격1"),
                Field::Text("sgle_item_lvrg_etp_yn", "단일종목레버리지ETP여부"),
                Field::Text("last_rcvg_dtime", "최종수신일시"),
            ],
        ),
    ],
    check: check::<SearchInfoResponse>,
};

/// 해외주식 상품기본정보 — facts of an overseas stock: `GET /uapi/overseas-price/v1/quotations/search-info`.
///
/// Official document: v1_해외주식-034.
///
/// TR id: real `CTPF1702R`, paper none.
#[doc(alias = "CTPF1702R")]
#[doc(alias = "v1_해외주식-034")]
#[doc(alias = "해외주식 상품기본정보")]
#[derive(Debug, Clone)]
pub struct SearchInfo {
    params: Params,
}

impl SearchInfo {
    /// Required: `prdt_type_cd` 상품유형코드 (product type code); `pdno` 상품번호 (issue code, 6 digits).
    pub fn new(prdt_type_cd: impl Into<Code<codes::PrdtTypeCd>>, pdno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set_code("PRDT_TYPE_CD", prdt_type_cd.into());
        params.set("PDNO", pdno.into());
        Self { params }
    }
}

impl Endpoint for SearchInfo {
    type Response = SearchInfoResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for SearchInfo {}

/// The reply to [`SearchInfo`].
#[non_exhaustive]
pub struct SearchInfoResponse {
    /// 응답상세1.
    pub output: SearchInfoOutput,
}

impl fmt::Debug for SearchInfoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SearchInfoResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for SearchInfoResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세1.
#[non_exhaustive]
pub struct SearchInfoOutput {
    /// 표준상품번호 — standard issue code.
    pub std_pdno: String,
    /// 상품영문명 — product name in English.
    pub prdt_eng_name: String,
    /// 국가코드 — country code.
    pub natn_cd: String,
    /// 국가명 — country name.
    pub natn_name: String,
    /// 거래시장코드 — trading market code.
    pub tr_mket_cd: String,
    /// 거래시장명 — trading market name.
    pub tr_mket_name: String,
    /// 해외거래소코드 — overseas exchange code.
    pub ovrs_excg_cd: String,
    /// 해외거래소명 — overseas exchange name.
    pub ovrs_excg_name: String,
    /// 거래통화코드 — trading currency code.
    pub tr_crcy_cd: String,
    /// 해외액면가 — overseas par value.
    pub ovrs_papr: Option<Decimal>,
    /// 통화명 — currency name.
    pub crcy_name: String,
    /// 해외주식구분코드 — overseas stock type code.
    pub ovrs_stck_dvsn_cd: String,
    /// 상품분류코드 — product classification code.
    pub prdt_clsf_cd: String,
    /// 상품분류명 — product classification name.
    pub prdt_clsf_name: String,
    /// 매도단위수량 — selling lot size, shares.
    pub sll_unit_qty: Option<Decimal>,
    /// 매수단위수량 — buying lot size, shares.
    pub buy_unit_qty: Option<Decimal>,
    /// 거래단위금액 — trading unit amount.
    pub tr_unit_amt: Option<Decimal>,
    /// 상장주식수 — listed shares.
    pub lstg_stck_num: Option<Decimal>,
    /// 상장일자 — listing date.
    pub lstg_dt: Option<Date>,
    /// 해외주식거래정지구분코드 — overseas stock trading halt code.
    pub ovrs_stck_tr_stop_dvsn_cd: String,
    /// 상장폐지종목여부 — delisted issue, Y/N.
    pub lstg_abol_item_yn: String,
    /// 해외주식상품그룹번호 — overseas stock product group number.
    pub ovrs_stck_prdt_grp_no: String,
    /// 상장여부 — listed, Y/N.
    pub lstg_yn: String,
    /// 세금징수여부 — tax levied, Y/N.
    pub tax_levy_yn: String,
    /// 해외주식등록사유코드 — overseas stock registration reason code.
    pub ovrs_stck_erlm_rosn_cd: String,
    /// 해외주식이력권리구분코드 — overseas stock rights history code.
    pub ovrs_stck_hist_rght_dvsn_cd: String,
    /// 변경전상품번호 — issue code before the change.
    pub chng_bf_pdno: String,
    /// 상품유형코드2 — product type code 2.
    pub prdt_type_cd_2: String,
    /// 해외종목명 — overseas issue name.
    pub ovrs_item_name: String,
    /// SEDOL번호 — SEDOL number.
    pub sedol_no: String,
    /// 블름버그티커내용 — Bloomberg ticker.
    pub blbg_tckr_text: String,
    /// 해외주식ETF위험지표코드 — overseas ETF risk indicator code.
    pub ovrs_stck_etf_risk_drtp_cd: String,
    /// ETP추적수익율배수 — ETP tracked return multiple, times.
    pub etp_chas_erng_rt_dbnb: Option<Decimal>,
    /// 기관용도ISIN코드 — ISIN code for institutional use.
    pub istt_usge_isin_cd: String,
    /// MINT서비스여부 — MINT fractional-share service, Y/N.
    pub mint_svc_yn: String,
    /// MINT서비스여부변경일자 — MINT service flag change date.
    pub mint_svc_yn_chng_dt: Option<Date>,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// LEI코드 — legal entity identifier (LEI) code.
    pub lei_cd: String,
    /// 해외주식정지사유코드 — overseas stock halt reason code.
    pub ovrs_stck_stop_rson_cd: String,
    /// 상장폐지일자 — delisting date.
    pub lstg_abol_dt: Option<Date>,
    /// 미니스탁거래상태구분코드 — mini-stock (fractional) trading status code.
    pub mini_stk_tr_stat_dvsn_cd: String,
    /// MINT최초서비스등록일자 — MINT service first registration date.
    pub mint_frst_svc_erlm_dt: Option<Date>,
    /// MINT소수점매매가능여부 — MINT fractional share trading allowed, Y/N.
    pub mint_dcpt_trad_psbl_yn: String,
    /// MINT정수매매가능여부 — MINT whole share trading allowed, Y/N.
    pub mint_fnum_trad_psbl_yn: String,
    /// MINT잔고전환불가여부 — MINT balance conversion not allowed, Y/N.
    pub mint_cblc_cvsn_ipsb_yn: String,
    /// PTP종목여부 — publicly traded partnership (PTP) issue, Y/N.
    pub ptp_item_yn: String,
    /// PTP종목양도세면제여부 — PTP issue transfer tax exempt, Y/N.
    pub ptp_item_trfx_exmt_yn: String,
    /// PTP종목양도세면제시작일자 — PTP issue transfer tax exemption start date.
    pub ptp_item_trfx_exmt_strt_dt: Option<Date>,
    /// PTP종목양도세면제종료일자 — PTP issue transfer tax exemption end date.
    pub ptp_item_trfx_exmt_end_dt: Option<Date>,
    /// 주간거래가능여부 — daytime trading allowed, Y/N.
    pub dtm_tr_psbl_yn: String,
    /// 급등락정지제외여부 — excluded from sharp price move halts, Y/N.
    pub sdrf_stop_ecls_yn: String,
    /// 급등락정지제외등록일자 — registration date of the sharp-move halt exclusion.
    pub sdrf_stop_ecls_erlm_dt: Option<Date>,
    /// 메모내용1 — memo text 1.
    pub memo_text1: String,
    /// 해외현재가격1 — overseas current price.
    pub ovrs_now_pric1: Option<Decimal>,
    /// 단일종목레버리지ETP여부 — single-stock leveraged ETP, Y/N.
    pub sgle_item_lvrg_etp_yn: String,
    /// 최종수신일시 — last receipt date and time.
    pub last_rcvg_dtime: String,
}

impl FromRow for SearchInfoOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            std_pdno: row.text("std_pdno"),
            prdt_eng_name: row.text("prdt_eng_name"),
            natn_cd: row.text("natn_cd"),
            natn_name: row.text("natn_name"),
            tr_mket_cd: row.text("tr_mket_cd"),
            tr_mket_name: row.text("tr_mket_name"),
            ovrs_excg_cd: row.text("ovrs_excg_cd"),
            ovrs_excg_name: row.text("ovrs_excg_name"),
            tr_crcy_cd: row.text("tr_crcy_cd"),
            ovrs_papr: row.decimal("ovrs_papr"),
            crcy_name: row.text("crcy_name"),
            ovrs_stck_dvsn_cd: row.text("ovrs_stck_dvsn_cd"),
            prdt_clsf_cd: row.text("prdt_clsf_cd"),
            prdt_clsf_name: row.text("prdt_clsf_name"),
            sll_unit_qty: row.decimal("sll_unit_qty"),
            buy_unit_qty: row.decimal("buy_unit_qty"),
            tr_unit_amt: row.decimal("tr_unit_amt"),
            lstg_stck_num: row.decimal("lstg_stck_num"),
            lstg_dt: row.date("lstg_dt"),
            ovrs_stck_tr_stop_dvsn_cd: row.text("ovrs_stck_tr_stop_dvsn_cd"),
            lstg_abol_item_yn: row.text("lstg_abol_item_yn"),
            ovrs_stck_prdt_grp_no: row.text("ovrs_stck_prdt_grp_no"),
            lstg_yn: row.text("lstg_yn"),
            tax_levy_yn: row.text("tax_levy_yn"),
            ovrs_stck_erlm_rosn_cd: row.text("ovrs_stck_erlm_rosn_cd"),
            ovrs_stck_hist_rght_dvsn_cd: row.text("ovrs_stck_hist_rght_dvsn_cd"),
            chng_bf_pdno: row.text("chng_bf_pdno"),
            prdt_type_cd_2: row.text("prdt_type_cd_2"),
            ovrs_item_name: row.text("ovrs_item_name"),
            sedol_no: row.text("sedol_no"),
            blbg_tckr_text: row.text("blbg_tckr_text"),
            ovrs_stck_etf_risk_drtp_cd: row.text("ovrs_stck_etf_risk_drtp_cd"),
            etp_chas_erng_rt_dbnb: row.decimal("etp_chas_erng_rt_dbnb"),
            istt_usge_isin_cd: row.text("istt_usge_isin_cd"),
            mint_svc_yn: row.text("mint_svc_yn"),
            mint_svc_yn_chng_dt: row.date("mint_svc_yn_chng_dt"),
            prdt_name: row.text("prdt_name"),
            lei_cd: row.text("lei_cd"),
            ovrs_stck_stop_rson_cd: row.text("ovrs_stck_stop_rson_cd"),
            lstg_abol_dt: row.date("lstg_abol_dt"),
            mini_stk_tr_stat_dvsn_cd: row.text("mini_stk_tr_stat_dvsn_cd"),
            mint_frst_svc_erlm_dt: row.date("mint_frst_svc_erlm_dt"),
            mint_dcpt_trad_psbl_yn: row.text("mint_dcpt_trad_psbl_yn"),
            mint_fnum_trad_psbl_yn: row.text("mint_fnum_trad_psbl_yn"),
            mint_cblc_cvsn_ipsb_yn: row.text("mint_cblc_cvsn_ipsb_yn"),
            ptp_item_yn: row.text("ptp_item_yn"),
            ptp_item_trfx_exmt_yn: row.text("ptp_item_trfx_exmt_yn"),
            ptp_item_trfx_exmt_strt_dt: row.date("ptp_item_trfx_exmt_strt_dt"),
            ptp_item_trfx_exmt_end_dt: row.date("ptp_item_trfx_exmt_end_dt"),
            dtm_tr_psbl_yn: row.text("dtm_tr_psbl_yn"),
            sdrf_stop_ecls_yn: row.text("sdrf_stop_ecls_yn"),
            sdrf_stop_ecls_erlm_dt: row.date("sdrf_stop_ecls_erlm_dt"),
            memo_text1: row.text("memo_text1"),
            ovrs_now_pric1: row.decimal("ovrs_now_pric1"),
            sgle_item_lvrg_etp_yn: row.text("sgle_item_lvrg_etp_yn"),
            last_rcvg_dtime: row.text("last_rcvg_dtime"),
        }
    }
}

impl fmt::Debug for SearchInfoOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SearchInfoOutput", "output")
            .texts(&[
                &self.std_pdno,
                &self.prdt_eng_name,
                &self.natn_cd,
                &self.natn_name,
                &self.tr_mket_cd,
                &self.tr_mket_name,
                &self.ovrs_excg_cd,
                &self.ovrs_excg_name,
                &self.tr_crcy_cd,
                &self.crcy_name,
                &self.ovrs_stck_dvsn_cd,
                &self.prdt_clsf_cd,
                &self.prdt_clsf_name,
                &self.ovrs_stck_tr_stop_dvsn_cd,
                &self.lstg_abol_item_yn,
                &self.ovrs_stck_prdt_grp_no,
                &self.lstg_yn,
                &self.tax_levy_yn,
                &self.ovrs_stck_erlm_rosn_cd,
                &self.ovrs_stck_hist_rght_dvsn_cd,
                &self.chng_bf_pdno,
                &self.prdt_type_cd_2,
                &self.ovrs_item_name,
                &self.sedol_no,
                &self.blbg_tckr_text,
                &self.ovrs_stck_etf_risk_drtp_cd,
                &self.istt_usge_isin_cd,
                &self.mint_svc_yn,
                &self.prdt_name,
                &self.lei_cd,
                &self.ovrs_stck_stop_rson_cd,
                &self.mini_stk_tr_stat_dvsn_cd,
                &self.mint_dcpt_trad_psbl_yn,
                &self.mint_fnum_trad_psbl_yn,
                &self.mint_cblc_cvsn_ipsb_yn,
                &self.ptp_item_yn,
                &self.ptp_item_trfx_exmt_yn,
                &self.dtm_tr_psbl_yn,
                &self.sdrf_stop_ecls_yn,
                &self.memo_text1,
                &self.sgle_item_lvrg_etp_yn,
                &self.last_rcvg_dtime,
            ])
            .decimals(&[
                self.ovrs_papr,
                self.sll_unit_qty,
                self.buy_unit_qty,
                self.tr_unit_amt,
                self.lstg_stck_num,
                self.etp_chas_erng_rt_dbnb,
                self.ovrs_now_pric1,
            ])
            .dates(&[
                self.lstg_dt,
                self.mint_svc_yn_chng_dt,
                self.lstg_abol_dt,
                self.mint_frst_svc_erlm_dt,
                self.ptp_item_trfx_exmt_strt_dt,
                self.ptp_item_trfx_exmt_end_dt,
                self.sdrf_stop_ecls_erlm_dt,
            ])
            .fmt(f)
    }
}
