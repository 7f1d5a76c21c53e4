//! 장내채권 기본조회 (국내주식-129).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.search_bond_info",
    title: "장내채권 기본조회",
    doc_no: "국내주식-129",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/search-bond-info",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTPF1114R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("PDNO", "상품번호", 12, None),
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, Some("302")),
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
                Field::Text("pdno", "상품번호"),
                Field::Text("prdt_type_cd", "상품유형코드"),
                Field::Text("ksd_bond_item_name", "증권예탁결제원채권종목명"),
                Field::Text("ksd_bond_item_eng_name", "증권예탁결제원채권종목영문명"),
                Field::Text("ksd_bond_lstg_type_cd", "증권예탁결제원채권상장유형코드"),
                Field::Text("ksd_ofrg_dvsn_cd", "증권예탁결제원모집구분코드"),
                Field::Text("ksd_bond_int_dfrm_dvsn_cd", "증권예탁결제원채권이자지급구분"),
                Field::Date("issu_dt", "발행일자"),
                Field::Date("rdpt_dt", "상환일자"),
                Field::Date("rvnu_dt", "매출일자"),
                Field::Text("iso_crcy_cd", "통화코드"),
                Field::Date("mdwy_rdpt_dt", "중도상환일자"),
                Field::Decimal("ksd_rcvg_bond_dsct_rt", "증권예탁결제원수신채권할인율"),
                Field::Decimal("ksd_rcvg_bond_srfc_inrt", "증권예탁결제원수신채권표면이율"),
                Field::Decimal("bond_expd_rdpt_rt", "채권만기상환율"),
                Field::Text("ksd_prca_rdpt_mthd_cd", "증권예탁결제원원금상환방법코드"),
                Field::Integer("int_caltm_mcnt", "이자계산기간개월수"),
                Field::Text("ksd_int_calc_unit_cd", "증권예탁결제원이자계산단위코드"),
                Field::Text("uval_cut_dvsn_cd", "절상절사구분코드"),
                Field::Text("uval_cut_dcpt_dgit", "절상절사소수점자릿수"),
                Field::Text("ksd_dydv_caltm_aply_dvsn_cd", "증권예탁결제원일할계산기간적용"),
                Field::Integer("dydv_calc_dcnt", "일할계산일수"),
                Field::Decimal("bond_expd_asrc_erng_rt", "채권만기보장수익율"),
                Field::Text("padf_plac_hdof_name", "원리금지급장소본점명"),
                Field::Date("lstg_dt", "상장일자"),
                Field::Date("lstg_abol_dt", "상장폐지일자"),
                Field::Text("ksd_bond_issu_mthd_cd", "증권예탁결제원채권발행방법코드"),
                Field::Text("laps_indf_yn", "경과이자지급여부"),
                Field::Text("ksd_lhdy_pnia_dfrm_mthd_cd", "증권예탁결제원공휴일원리금지급"),
                Field::Date("frst_int_dfrm_dt", "최초이자지급일자"),
                Field::Text("ksd_prcm_lnkg_gvbd_yn", "증권예탁결제원물가연동국고채여"),
                Field::Date("dpsi_end_dt", "예탁종료일자"),
                Field::Date("dpsi_strt_dt", "예탁시작일자"),
                Field::Text("dpsi_psbl_yn", "예탁가능여부"),
                Field::Text("atyp_rdpt_bond_erlm_yn", "비정형상환채권등록여부"),
                Field::Text("dshn_occr_yn", "부도발생여부"),
                Field::Text("expd_exts_yn", "만기연장여부"),
                Field::Text("pclr_ptcr_text", "특이사항내용"),
                Field::Text("dpsi_psbl_excp_stat_cd", "예탁가능예외상태코드"),
                Field::Integer("expd_exts_srdp_rcnt", "만기연장분할상환횟수"),
                Field::Decimal("expd_exts_srdp_rt", "만기연장분할상환율"),
                Field::Decimal("expd_rdpt_rt", "만기상환율"),
                Field::Decimal("expd_asrc_erng_rt", "만기보장수익율"),
                Field::Text("bond_int_dfrm_mthd_cd", "채권이자지급방법코드"),
                Field::Text("int_dfrm_day_type_cd", "이자지급일유형코드"),
                Field::Integer("prca_dfmt_term_mcnt", "원금거치기간개월수"),
                Field::Integer("splt_rdpt_rcnt", "분할상환횟수"),
                Field::Date("rgbf_int_dfrm_dt", "직전이자지급일자"),
                Field::Date("nxtm_int_dfrm_dt", "차기이자지급일자"),
                Field::Text("sprx_psbl_yn", "분리과세가능여부"),
                Field::Text("ictx_rt_dvsn_cd", "소득세율구분코드"),
                Field::Text("bond_clsf_cd", "채권분류코드"),
                Field::Text("bond_clsf_kor_name", "채권분류한글명"),
                Field::Text("int_mned_dvsn_cd", "이자월말구분코드"),
                Field::Decimal("pnia_int_calc_unpr", "원리금이자계산단가"),
                Field::Decimal("frn_intr", "FRN금리"),
                Field::Decimal("aply_day_prcm_idx_lnkg_cefc", "적용일물가지수연동계수"),
                Field::Text("ksd_expd_dydv_calc_bass_cd", "증권예탁결제원만기일할계산기준"),
                Field::Integer("expd_dydv_calc_dcnt", "만기일할계산일수"),
                Field::Text("ksd_cbbw_dvsn_cd", "증권예탁결제원신종사채구분코드"),
                Field::Text("crfd_item_yn", "크라우드펀딩종목여부"),
                Field::Text("pnia_bank_ofdy_dfrm_mthd_cd", "원리금은행휴무일지급방법코드"),
                Field::Text("qib_yn", "QIB여부"),
                Field::Date("qib_cclc_dt", "QIB해지일자"),
                Field::Text("csbd_yn", "영구채여부"),
                Field::Date("csbd_cclc_dt", "영구채해지일자"),
                Field::Text("ksd_opcb_yn", "증권예탁결제원옵션부사채여부"),
                Field::Text("ksd_sodn_yn", "증권예탁결제원후순위채권여부"),
                Field::Text("ksd_rqdi_scty_yn", "증권예탁결제원유동화증권여부"),
                Field::Text("elec_scty_yn", "전자증권여부"),
                Field::Text("rght_ecis_mbdy_dvsn_cd", "권리행사주체구분코드"),
                Field::Text("int_rkng_mthd_dvsn_cd", "이자산정방법구분코드"),
                Field::Text("ofrg_dvsn_cd", "모집구분코드"),
                Field::Decimal("ksd_tot_issu_amt", "증권예탁결제원총발행금액"),
                Field::Text("next_indf_chk_ecls_yn", "다음이자지급체크제외여부"),
                Field::Text("ksd_bond_intr_dvsn_cd", "증권예탁결제원채권금리구분코드"),
                Field::Text("ksd_inrt_aply_dvsn_cd", "증권예탁결제원이율적용구분코드"),
                Field::Text("krx_issu_istt_cd", "KRX발행기관코드"),
                Field::Text("ksd_indf_frqc_uder_calc_cd", "증권예탁결제원이자지급주기미만"),
                Field::Text("ksd_indf_frqc_uder_calc_dcnt", "증권예탁결제원이자지급주기미만"),
                Field::Text("tlg_rcvg_dtl_dtime", "전문수신상세일시"),
            ],
        ),
    ],
    check: check::<SearchBondInfoResponse>,
};

/// 장내채권 기본조회 — facts of a bond: `GET /uapi/domestic-bond/v1/quotations/search-bond-info`.
///
/// Official document: 국내주식-129.
///
/// TR id: real `CTPF1114R`, paper none.
#[doc(alias = "CTPF1114R")]
#[doc(alias = "국내주식-129")]
#[doc(alias = "장내채권 기본조회")]
#[derive(Debug, Clone)]
pub struct SearchBondInfo {
    params: Params,
}

impl SearchBondInfo {
    /// Required: `pdno` 상품번호 (issue code, 6 digits).
    pub fn new(pdno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        Self { params }
    }
}

impl Endpoint for SearchBondInfo {
    type Response = SearchBondInfoResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for SearchBondInfo {}

/// The reply to [`SearchBondInfo`].
#[non_exhaustive]
pub struct SearchBondInfoResponse {
    /// 응답상세.
    pub output: SearchBondInfoOutput,
}

impl fmt::Debug for SearchBondInfoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SearchBondInfoResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for SearchBondInfoResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct SearchBondInfoOutput {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 증권예탁결제원채권종목명 — KSD bond issue name.
    pub ksd_bond_item_name: String,
    /// 증권예탁결제원채권종목영문명 — KSD bond issue name in English.
    pub ksd_bond_item_eng_name: String,
    /// 증권예탁결제원채권상장유형코드 — KSD bond listing type code.
    pub ksd_bond_lstg_type_cd: String,
    /// 증권예탁결제원모집구분코드 — KSD offering type code.
    pub ksd_ofrg_dvsn_cd: String,
    /// 증권예탁결제원채권이자지급구분 — KSD bond interest payment type code.
    pub ksd_bond_int_dfrm_dvsn_cd: String,
    /// 발행일자 — issue date.
    pub issu_dt: Option<Date>,
    /// 상환일자 — redemption date.
    pub rdpt_dt: Option<Date>,
    /// 매출일자 — bond sale date.
    pub rvnu_dt: Option<Date>,
    /// 통화코드 — ISO currency code.
    pub iso_crcy_cd: String,
    /// 중도상환일자 — early redemption date.
    pub mdwy_rdpt_dt: Option<Date>,
    /// 증권예탁결제원수신채권할인율 — bond discount rate received from KSD, %.
    pub ksd_rcvg_bond_dsct_rt: Option<Decimal>,
    /// 증권예탁결제원수신채권표면이율 — bond coupon rate received from KSD, %.
    pub ksd_rcvg_bond_srfc_inrt: Option<Decimal>,
    /// 채권만기상환율 — bond redemption rate at maturity, %.
    pub bond_expd_rdpt_rt: Option<Decimal>,
    /// 증권예탁결제원원금상환방법코드 — KSD principal redemption method code.
    pub ksd_prca_rdpt_mthd_cd: String,
    /// 이자계산기간개월수 — interest calculation period, months.
    pub int_caltm_mcnt: Option<i64>,
    /// 증권예탁결제원이자계산단위코드 — KSD interest calculation unit code.
    pub ksd_int_calc_unit_cd: String,
    /// 절상절사구분코드 — round up or truncate code.
    pub uval_cut_dvsn_cd: String,
    /// 절상절사소수점자릿수 — decimal places for rounding up or truncating.
    pub uval_cut_dcpt_dgit: String,
    /// 증권예탁결제원일할계산기간적용 — KSD daily accrual period application code.
    pub ksd_dydv_caltm_aply_dvsn_cd: String,
    /// 일할계산일수 — daily accrual day count.
    pub dydv_calc_dcnt: Option<i64>,
    /// 채권만기보장수익율 — bond guaranteed yield to maturity, %.
    pub bond_expd_asrc_erng_rt: Option<Decimal>,
    /// 원리금지급장소본점명 — head office of the principal and interest paying place.
    pub padf_plac_hdof_name: String,
    /// 상장일자 — listing date.
    pub lstg_dt: Option<Date>,
    /// 상장폐지일자 — delisting date.
    pub lstg_abol_dt: Option<Date>,
    /// 증권예탁결제원채권발행방법코드 — KSD bond issue method code.
    pub ksd_bond_issu_mthd_cd: String,
    /// 경과이자지급여부 — accrued interest paid, Y/N.
    pub laps_indf_yn: String,
    /// 증권예탁결제원공휴일원리금지급 — KSD holiday principal and interest payment method code.
    pub ksd_lhdy_pnia_dfrm_mthd_cd: String,
    /// 최초이자지급일자 — first interest payment date.
    pub frst_int_dfrm_dt: Option<Date>,
    /// 증권예탁결제원물가연동국고채여 — KSD inflation-linked treasury bond, Y/N.
    pub ksd_prcm_lnkg_gvbd_yn: String,
    /// 예탁종료일자 — deposit end date.
    pub dpsi_end_dt: Option<Date>,
    /// 예탁시작일자 — deposit start date.
    pub dpsi_strt_dt: Option<Date>,
    /// 예탁가능여부 — eligible for deposit, Y/N.
    pub dpsi_psbl_yn: String,
    /// 비정형상환채권등록여부 — registered as irregular redemption bond, Y/N.
    pub atyp_rdpt_bond_erlm_yn: String,
    /// 부도발생여부 — default occurred, Y/N.
    pub dshn_occr_yn: String,
    /// 만기연장여부 — maturity extended, Y/N.
    pub expd_exts_yn: String,
    /// 특이사항내용 — special remarks text.
    pub pclr_ptcr_text: String,
    /// 예탁가능예외상태코드 — deposit eligibility exception status code.
    pub dpsi_psbl_excp_stat_cd: String,
    /// 만기연장분할상환횟수 — number of instalment redemptions after maturity extension.
    pub expd_exts_srdp_rcnt: Option<i64>,
    /// 만기연장분할상환율 — instalment redemption rate after maturity extension, %.
    pub expd_exts_srdp_rt: Option<Decimal>,
    /// 만기상환율 — redemption rate at maturity, %.
    pub expd_rdpt_rt: Option<Decimal>,
    /// 만기보장수익율 — guaranteed yield to maturity, %.
    pub expd_asrc_erng_rt: Option<Decimal>,
    /// 채권이자지급방법코드 — bond interest payment method code.
    pub bond_int_dfrm_mthd_cd: String,
    /// 이자지급일유형코드 — interest payment day type code.
    pub int_dfrm_day_type_cd: String,
    /// 원금거치기간개월수 — principal grace period, months.
    pub prca_dfmt_term_mcnt: Option<i64>,
    /// 분할상환횟수 — number of instalment redemptions.
    pub splt_rdpt_rcnt: Option<i64>,
    /// 직전이자지급일자 — previous interest payment date.
    pub rgbf_int_dfrm_dt: Option<Date>,
    /// 차기이자지급일자 — next interest payment date.
    pub nxtm_int_dfrm_dt: Option<Date>,
    /// 분리과세가능여부 — separate taxation eligible, Y/N.
    pub sprx_psbl_yn: String,
    /// 소득세율구분코드 — income tax rate code.
    pub ictx_rt_dvsn_cd: String,
    /// 채권분류코드 — bond classification code.
    pub bond_clsf_cd: String,
    /// 채권분류한글명 — bond classification name in Korean.
    pub bond_clsf_kor_name: String,
    /// 이자월말구분코드 — interest month-end code.
    pub int_mned_dvsn_cd: String,
    /// 원리금이자계산단가 — principal and interest calculation unit price, KRW.
    pub pnia_int_calc_unpr: Option<Decimal>,
    /// FRN금리 — floating rate note (FRN) interest rate, %.
    pub frn_intr: Option<Decimal>,
    /// 적용일물가지수연동계수 — price index ratio on the applied day.
    pub aply_day_prcm_idx_lnkg_cefc: Option<Decimal>,
    /// 증권예탁결제원만기일할계산기준 — KSD daily accrual basis code at maturity.
    pub ksd_expd_dydv_calc_bass_cd: String,
    /// 만기일할계산일수 — daily accrual day count at maturity.
    pub expd_dydv_calc_dcnt: Option<i64>,
    /// 증권예탁결제원신종사채구분코드 — KSD equity-linked bond (CB, BW) type code.
    pub ksd_cbbw_dvsn_cd: String,
    /// 크라우드펀딩종목여부 — crowdfunding issue, Y/N.
    pub crfd_item_yn: String,
    /// 원리금은행휴무일지급방법코드 — principal and interest payment method on bank holidays.
    pub pnia_bank_ofdy_dfrm_mthd_cd: String,
    /// QIB여부 — qualified institutional buyer (QIB) issue, Y/N.
    pub qib_yn: String,
    /// QIB해지일자 — QIB status release date.
    pub qib_cclc_dt: Option<Date>,
    /// 영구채여부 — perpetual bond, Y/N.
    pub csbd_yn: String,
    /// 영구채해지일자 — perpetual bond status release date.
    pub csbd_cclc_dt: Option<Date>,
    /// 증권예탁결제원옵션부사채여부 — KSD bond with embedded option, Y/N.
    pub ksd_opcb_yn: String,
    /// 증권예탁결제원후순위채권여부 — KSD subordinated bond, Y/N.
    pub ksd_sodn_yn: String,
    /// 증권예탁결제원유동화증권여부 — KSD securitised (asset-backed) security, Y/N.
    pub ksd_rqdi_scty_yn: String,
    /// 전자증권여부 — electronic (dematerialised) security, Y/N.
    pub elec_scty_yn: String,
    /// 권리행사주체구분코드 — rights exercising party code.
    pub rght_ecis_mbdy_dvsn_cd: String,
    /// 이자산정방법구분코드 — interest computation method code.
    pub int_rkng_mthd_dvsn_cd: String,
    /// 모집구분코드 — offering type code.
    pub ofrg_dvsn_cd: String,
    /// 증권예탁결제원총발행금액 — KSD total issue amount, KRW.
    pub ksd_tot_issu_amt: Option<Decimal>,
    /// 다음이자지급체크제외여부 — excluded from the next interest payment check, Y/N.
    pub next_indf_chk_ecls_yn: String,
    /// 증권예탁결제원채권금리구분코드 — KSD bond interest rate type code.
    pub ksd_bond_intr_dvsn_cd: String,
    /// 증권예탁결제원이율적용구분코드 — KSD interest rate application code.
    pub ksd_inrt_aply_dvsn_cd: String,
    /// KRX발행기관코드 — KRX issuer code.
    pub krx_issu_istt_cd: String,
    /// 증권예탁결제원이자지급주기미만 — KSD short interest period calculation code.
    pub ksd_indf_frqc_uder_calc_cd: String,
    /// 증권예탁결제원이자지급주기미만 — KSD short interest period day count.
    pub ksd_indf_frqc_uder_calc_dcnt: String,
    /// 전문수신상세일시 — message receipt date and time.
    pub tlg_rcvg_dtl_dtime: String,
}

impl FromRow for SearchBondInfoOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            ksd_bond_item_name: row.text("ksd_bond_item_name"),
            ksd_bond_item_eng_name: row.text("ksd_bond_item_eng_name"),
            ksd_bond_lstg_type_cd: row.text("ksd_bond_lstg_type_cd"),
            ksd_ofrg_dvsn_cd: row.text("ksd_ofrg_dvsn_cd"),
            ksd_bond_int_dfrm_dvsn_cd: row.text("ksd_bond_int_dfrm_dvsn_cd"),
            issu_dt: row.date("issu_dt"),
            rdpt_dt: row.date("rdpt_dt"),
            rvnu_dt: row.date("rvnu_dt"),
            iso_crcy_cd: row.text("iso_crcy_cd"),
            mdwy_rdpt_dt: row.date("mdwy_rdpt_dt"),
            ksd_rcvg_bond_dsct_rt: row.decimal("ksd_rcvg_bond_dsct_rt"),
            ksd_rcvg_bond_srfc_inrt: row.decimal("ksd_rcvg_bond_srfc_inrt"),
            bond_expd_rdpt_rt: row.decimal("bond_expd_rdpt_rt"),
            ksd_prca_rdpt_mthd_cd: row.text("ksd_prca_rdpt_mthd_cd"),
            int_caltm_mcnt: row.integer("int_caltm_mcnt"),
            ksd_int_calc_unit_cd: row.text("ksd_int_calc_unit_cd"),
            uval_cut_dvsn_cd: row.text("uval_cut_dvsn_cd"),
            uval_cut_dcpt_dgit: row.text("uval_cut_dcpt_dgit"),
            ksd_dydv_caltm_aply_dvsn_cd: row.text("ksd_dydv_caltm_aply_dvsn_cd"),
            dydv_calc_dcnt: row.integer("dydv_calc_dcnt"),
            bond_expd_asrc_erng_rt: row.decimal("bond_expd_asrc_erng_rt"),
            padf_plac_hdof_name: row.text("padf_plac_hdof_name"),
            lstg_dt: row.date("lstg_dt"),
            lstg_abol_dt: row.date("lstg_abol_dt"),
            ksd_bond_issu_mthd_cd: row.text("ksd_bond_issu_mthd_cd"),
            laps_indf_yn: row.text("laps_indf_yn"),
            ksd_lhdy_pnia_dfrm_mthd_cd: row.text("ksd_lhdy_pnia_dfrm_mthd_cd"),
            frst_int_dfrm_dt: row.date("frst_int_dfrm_dt"),
            ksd_prcm_lnkg_gvbd_yn: row.text("ksd_prcm_lnkg_gvbd_yn"),
            dpsi_end_dt: row.date("dpsi_end_dt"),
            dpsi_strt_dt: row.date("dpsi_strt_dt"),
            dpsi_psbl_yn: row.text("dpsi_psbl_yn"),
            atyp_rdpt_bond_erlm_yn: row.text("atyp_rdpt_bond_erlm_yn"),
            dshn_occr_yn: row.text("dshn_occr_yn"),
            expd_exts_yn: row.text("expd_exts_yn"),
            pclr_ptcr_text: row.text("pclr_ptcr_text"),
            dpsi_psbl_excp_stat_cd: row.text("dpsi_psbl_excp_stat_cd"),
            expd_exts_srdp_rcnt: row.integer("expd_exts_srdp_rcnt"),
            expd_exts_srdp_rt: row.decimal("expd_exts_srdp_rt"),
            expd_rdpt_rt: row.decimal("expd_rdpt_rt"),
            expd_asrc_erng_rt: row.decimal("expd_asrc_erng_rt"),
            bond_int_dfrm_mthd_cd: row.text("bond_int_dfrm_mthd_cd"),
            int_dfrm_day_type_cd: row.text("int_dfrm_day_type_cd"),
            prca_dfmt_term_mcnt: row.integer("prca_dfmt_term_mcnt"),
            splt_rdpt_rcnt: row.integer("splt_rdpt_rcnt"),
            rgbf_int_dfrm_dt: row.date("rgbf_int_dfrm_dt"),
            nxtm_int_dfrm_dt: row.date("nxtm_int_dfrm_dt"),
            sprx_psbl_yn: row.text("sprx_psbl_yn"),
            ictx_rt_dvsn_cd: row.text("ictx_rt_dvsn_cd"),
            bond_clsf_cd: row.text("bond_clsf_cd"),
            bond_clsf_kor_name: row.text("bond_clsf_kor_name"),
            int_mned_dvsn_cd: row.text("int_mned_dvsn_cd"),
            pnia_int_calc_unpr: row.decimal("pnia_int_calc_unpr"),
            frn_intr: row.decimal("frn_intr"),
            aply_day_prcm_idx_lnkg_cefc: row.decimal("aply_day_prcm_idx_lnkg_cefc"),
            ksd_expd_dydv_calc_bass_cd: row.text("ksd_expd_dydv_calc_bass_cd"),
            expd_dydv_calc_dcnt: row.integer("expd_dydv_calc_dcnt"),
            ksd_cbbw_dvsn_cd: row.text("ksd_cbbw_dvsn_cd"),
            crfd_item_yn: row.text("crfd_item_yn"),
            pnia_bank_ofdy_dfrm_mthd_cd: row.text("pnia_bank_ofdy_dfrm_mthd_cd"),
            qib_yn: row.text("qib_yn"),
            qib_cclc_dt: row.date("qib_cclc_dt"),
            csbd_yn: row.text("csbd_yn"),
            csbd_cclc_dt: row.date("csbd_cclc_dt"),
            ksd_opcb_yn: row.text("ksd_opcb_yn"),
            ksd_sodn_yn: row.text("ksd_sodn_yn"),
            ksd_rqdi_scty_yn: row.text("ksd_rqdi_scty_yn"),
            elec_scty_yn: row.text("elec_scty_yn"),
            rght_ecis_mbdy_dvsn_cd: row.text("rght_ecis_mbdy_dvsn_cd"),
            int_rkng_mthd_dvsn_cd: row.text("int_rkng_mthd_dvsn_cd"),
            ofrg_dvsn_cd: row.text("ofrg_dvsn_cd"),
            ksd_tot_issu_amt: row.decimal("ksd_tot_issu_amt"),
            next_indf_chk_ecls_yn: row.text("next_indf_chk_ecls_yn"),
            ksd_bond_intr_dvsn_cd: row.text("ksd_bond_intr_dvsn_cd"),
            ksd_inrt_aply_dvsn_cd: row.text("ksd_inrt_aply_dvsn_cd"),
            krx_issu_istt_cd: row.text("krx_issu_istt_cd"),
            ksd_indf_frqc_uder_calc_cd: row.text("ksd_indf_frqc_uder_calc_cd"),
            ksd_indf_frqc_uder_calc_dcnt: row.text("ksd_indf_frqc_uder_calc_dcnt"),
            tlg_rcvg_dtl_dtime: row.text("tlg_rcvg_dtl_dtime"),
        }
    }
}

impl fmt::Debug for SearchBondInfoOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SearchBondInfoOutput", "output")
            .texts(&[
                &self.pdno,
                &self.prdt_type_cd,
                &self.ksd_bond_item_name,
                &self.ksd_bond_item_eng_name,
                &self.ksd_bond_lstg_type_cd,
                &self.ksd_ofrg_dvsn_cd,
                &self.ksd_bond_int_dfrm_dvsn_cd,
                &self.iso_crcy_cd,
                &self.ksd_prca_rdpt_mthd_cd,
                &self.ksd_int_calc_unit_cd,
                &self.uval_cut_dvsn_cd,
                &self.uval_cut_dcpt_dgit,
                &self.ksd_dydv_caltm_aply_dvsn_cd,
                &self.padf_plac_hdof_name,
                &self.ksd_bond_issu_mthd_cd,
                &self.laps_indf_yn,
                &self.ksd_lhdy_pnia_dfrm_mthd_cd,
                &self.ksd_prcm_lnkg_gvbd_yn,
                &self.dpsi_psbl_yn,
                &self.atyp_rdpt_bond_erlm_yn,
                &self.dshn_occr_yn,
                &self.expd_exts_yn,
                &self.pclr_ptcr_text,
                &self.dpsi_psbl_excp_stat_cd,
                &self.bond_int_dfrm_mthd_cd,
                &self.int_dfrm_day_type_cd,
                &self.sprx_psbl_yn,
                &self.ictx_rt_dvsn_cd,
                &self.bond_clsf_cd,
                &self.bond_clsf_kor_name,
                &self.int_mned_dvsn_cd,
                &self.ksd_expd_dydv_calc_bass_cd,
                &self.ksd_cbbw_dvsn_cd,
                &self.crfd_item_yn,
                &self.pnia_bank_ofdy_dfrm_mthd_cd,
                &self.qib_yn,
                &self.csbd_yn,
                &self.ksd_opcb_yn,
                &self.ksd_sodn_yn,
                &self.ksd_rqdi_scty_yn,
                &self.elec_scty_yn,
                &self.rght_ecis_mbdy_dvsn_cd,
                &self.int_rkng_mthd_dvsn_cd,
                &self.ofrg_dvsn_cd,
                &self.next_indf_chk_ecls_yn,
                &self.ksd_bond_intr_dvsn_cd,
                &self.ksd_inrt_aply_dvsn_cd,
                &self.krx_issu_istt_cd,
                &self.ksd_indf_frqc_uder_calc_cd,
                &self.ksd_indf_frqc_uder_calc_dcnt,
                &self.tlg_rcvg_dtl_dtime,
            ])
            .integers(&[
                self.int_caltm_mcnt,
                self.dydv_calc_dcnt,
                self.expd_exts_srdp_rcnt,
                self.prca_dfmt_term_mcnt,
                self.splt_rdpt_rcnt,
                self.expd_dydv_calc_dcnt,
            ])
            .decimals(&[
                self.ksd_rcvg_bond_dsct_rt,
                self.ksd_rcvg_bond_srfc_inrt,
                self.bond_expd_rdpt_rt,
                self.bond_expd_asrc_erng_rt,
                self.expd_exts_srdp_rt,
                self.expd_rdpt_rt,
                self.expd_asrc_erng_rt,
                self.pnia_int_calc_unpr,
                self.frn_intr,
                self.aply_day_prcm_idx_lnkg_cefc,
                self.ksd_tot_issu_amt,
            ])
            .dates(&[
                self.issu_dt,
                self.rdpt_dt,
                self.rvnu_dt,
                self.mdwy_rdpt_dt,
                self.lstg_dt,
                self.lstg_abol_dt,
                self.frst_int_dfrm_dt,
                self.dpsi_end_dt,
                self.dpsi_strt_dt,
                self.rgbf_int_dfrm_dt,
                self.nxtm_int_dfrm_dt,
                self.qib_cclc_dt,
                self.csbd_cclc_dt,
            ])
            .fmt(f)
    }
}
