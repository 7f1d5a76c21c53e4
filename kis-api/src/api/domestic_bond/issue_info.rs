//! 장내채권 발행정보 (국내주식-156).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_bond.issue_info",
    title: "장내채권 발행정보",
    doc_no: "국내주식-156",
    method: Method::Get,
    path: "/uapi/domestic-bond/v1/quotations/issue-info",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTPF1101R", paper: None, old: &[] }],
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
                Field::Text("prdt_name", "상품명"),
                Field::Text("prdt_eng_name", "상품영문명"),
                Field::Text("ivst_heed_prdt_yn", "투자유의상품여부"),
                Field::Text("exts_yn", "연장여부"),
                Field::Text("bond_clsf_cd", "채권분류코드"),
                Field::Text("bond_clsf_kor_name", "채권분류한글명"),
                Field::Decimal("papr", "액면가"),
                Field::Text("int_mned_dvsn_cd", "이자월말구분코드"),
                Field::Text("rvnu_shap_cd", "매출형태코드"),
                Field::Decimal("issu_amt", "발행금액"),
                Field::Decimal("lstg_rmnd", "상장잔액"),
                Field::Integer("int_dfrm_mcnt", "이자지급개월수"),
                Field::Text("bond_int_dfrm_mthd_cd", "채권이자지급방법코드"),
                Field::Integer("splt_rdpt_rcnt", "분할상환횟수"),
                Field::Integer("prca_dfmt_term_mcnt", "원금거치기간개월수"),
                Field::Text("int_anap_dvsn_cd", "이자선후급구분코드"),
                Field::Text("bond_rght_dvsn_cd", "채권권리구분코드"),
                Field::Text("prdt_pclc_text", "상품특성내용"),
                Field::Text("prdt_abrv_name", "상품약어명"),
                Field::Text("prdt_eng_abrv_name", "상품영문약어명"),
                Field::Text("sprx_psbl_yn", "분리과세가능여부"),
                Field::Text("pbff_pplc_ofrg_mthd_cd", "공모사모모집방법코드"),
                Field::Text("cmco_cd", "주간사코드"),
                Field::Text("issu_istt_cd", "발행기관코드"),
                Field::Text("issu_istt_name", "발행기관명"),
                Field::Text("pnia_dfrm_agcy_istt_cd", "원리금지급대행기관코드"),
                Field::Decimal("dsct_ec_rt", "할인할증율"),
                Field::Decimal("srfc_inrt", "표면이율"),
                Field::Decimal("expd_rdpt_rt", "만기상환율"),
                Field::Decimal("expd_asrc_erng_rt", "만기보장수익율"),
                Field::Text("bond_grte_istt_name", "채권보증기관명"),
                Field::Text("int_dfrm_day_type_cd", "이자지급일유형코드"),
                Field::Text("ksd_int_calc_unit_cd", "증권예탁결제원이자계산단위코드"),
                Field::Text("int_wunt_uder_prcs_dvsn_cd", "이자원화단위미만처리구분코드"),
                Field::Date("rvnu_dt", "매출일자"),
                Field::Date("issu_dt", "발행일자"),
                Field::Date("lstg_dt", "상장일자"),
                Field::Date("expd_dt", "만기일자"),
                Field::Date("rdpt_dt", "상환일자"),
                Field::Decimal("sbst_pric", "대용가격"),
                Field::Date("rgbf_int_dfrm_dt", "직전이자지급일자"),
                Field::Date("nxtm_int_dfrm_dt", "차기이자지급일자"),
                Field::Date("frst_int_dfrm_dt", "최초이자지급일자"),
                Field::Decimal("ecis_pric", "행사가격"),
                Field::Text("rght_stck_std_pdno", "권리주식표준상품번호"),
                Field::Date("ecis_opng_dt", "행사개시일자"),
                Field::Date("ecis_end_dt", "행사종료일자"),
                Field::Text("bond_rvnu_mthd_cd", "채권매출방법코드"),
                Field::Text("oprt_stfno", "조작직원번호"),
                Field::Text("oprt_stff_name", "조작직원명"),
                Field::Text("rgbf_int_dfrm_wday", "직전이자지급요일"),
                Field::Text("nxtm_int_dfrm_wday", "차기이자지급요일"),
                Field::Text("kis_crdt_grad_text", "한국신용평가신용등급내용"),
                Field::Text("kbp_crdt_grad_text", "한국채권평가신용등급내용"),
                Field::Text("nice_crdt_grad_text", "한국신용정보신용등급내용"),
                Field::Text("fnp_crdt_grad_text", "에프앤자산평가신용등급내용"),
                Field::Text("dpsi_psbl_yn", "예탁가능여부"),
                Field::Decimal("pnia_int_calc_unpr", "원리금이자계산단가"),
                Field::Text("prcm_idx_bond_yn", "물가지수채권여부"),
                Field::Integer("expd_exts_srdp_rcnt", "만기연장분할상환횟수"),
                Field::Decimal("expd_exts_srdp_rt", "만기연장분할상환율"),
                Field::Text("loan_psbl_yn", "대출가능여부"),
                Field::Text("grte_dvsn_cd", "보증구분코드"),
                Field::Text("fnrr_rank_dvsn_cd", "선후순위구분코드"),
                Field::Text("krx_lstg_abol_dvsn_cd", "한국거래소상장폐지구분코드"),
                Field::Text("asst_rqdi_dvsn_cd", "자산유동화구분코드"),
                Field::Text("opcb_dvsn_cd", "옵션부사채구분코드"),
                Field::Text("crfd_item_yn", "크라우드펀딩종목여부"),
                Field::Date("crfd_item_rstc_cclc_dt", "크라우드펀딩종목제한해지일자"),
                Field::Decimal("bond_nmpr_unit_pric", "채권호가단위가격"),
                Field::Text("ivst_heed_bond_dvsn_name", "투자유의채권구분명"),
                Field::Decimal("add_erng_rt", "추가수익율"),
                Field::Date("add_erng_rt_aply_dt", "추가수익율적용일자"),
                Field::Text("bond_tr_stop_dvsn_cd", "채권거래정지구분코드"),
                Field::Text("ivst_heed_bond_dvsn_cd", "투자유의채권구분코드"),
                Field::Text("pclr_cndt_text", "특이조건내용"),
                Field::Text("hbbd_yn", "하이브리드채권여부"),
                Field::Text("cdtl_cptl_scty_type_cd", "조건부자본증권유형코드"),
                Field::Text("elec_scty_yn", "전자증권여부"),
                Field::Date("sq1_clop_ecis_opng_dt", "1차콜옵션행사개시일자"),
                Field::Text("frst_erlm_stfno", "최초등록직원번호"),
                Field::Date("frst_erlm_dt", "최초등록일자"),
                Field::Time("frst_erlm_tmd", "최초등록시각"),
                Field::Text("tlg_rcvg_dtl_dtime", "전문수신상세일시"),
            ],
        ),
    ],
    check: check::<IssueInfoResponse>,
};

/// 장내채권 발행정보 — facts of a bond's issue: `GET /uapi/domestic-bond/v1/quotations/issue-info`.
///
/// Official document: 국내주식-156.
///
/// TR id: real `CTPF1101R`, paper none.
#[doc(alias = "CTPF1101R")]
#[doc(alias = "국내주식-156")]
#[doc(alias = "장내채권 발행정보")]
#[derive(Debug, Clone)]
pub struct IssueInfo {
    params: Params,
}

impl IssueInfo {
    /// Required: `pdno` 상품번호 (issue code, 6 digits).
    pub fn new(pdno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        Self { params }
    }
}

impl Endpoint for IssueInfo {
    type Response = IssueInfoResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for IssueInfo {}

/// The reply to [`IssueInfo`].
#[non_exhaustive]
pub struct IssueInfoResponse {
    /// 응답상세.
    pub output: IssueInfoOutput,
}

impl fmt::Debug for IssueInfoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IssueInfoResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for IssueInfoResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct IssueInfoOutput {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 상품영문명 — product name in English.
    pub prdt_eng_name: String,
    /// 투자유의상품여부 — investment caution product, Y/N.
    pub ivst_heed_prdt_yn: String,
    /// 연장여부 — extended, Y/N.
    pub exts_yn: String,
    /// 채권분류코드 — bond classification code.
    pub bond_clsf_cd: String,
    /// 채권분류한글명 — bond classification name in Korean.
    pub bond_clsf_kor_name: String,
    /// 액면가 — par value, KRW.
    pub papr: Option<Decimal>,
    /// 이자월말구분코드 — interest month-end code.
    pub int_mned_dvsn_cd: String,
    /// 매출형태코드 — bond sale form code.
    pub rvnu_shap_cd: String,
    /// 발행금액 — issue amount, KRW.
    pub issu_amt: Option<Decimal>,
    /// 상장잔액 — listed amount outstanding, KRW.
    pub lstg_rmnd: Option<Decimal>,
    /// 이자지급개월수 — interest payment interval, months.
    pub int_dfrm_mcnt: Option<i64>,
    /// 채권이자지급방법코드 — bond interest payment method code.
    pub bond_int_dfrm_mthd_cd: String,
    /// 분할상환횟수 — number of instalment redemptions.
    pub splt_rdpt_rcnt: Option<i64>,
    /// 원금거치기간개월수 — principal grace period, months.
    pub prca_dfmt_term_mcnt: Option<i64>,
    /// 이자선후급구분코드 — interest paid in advance or arrears code.
    pub int_anap_dvsn_cd: String,
    /// 채권권리구분코드 — bond rights type code.
    pub bond_rght_dvsn_cd: String,
    /// 상품특성내용 — product characteristics text.
    pub prdt_pclc_text: String,
    /// 상품약어명 — abbreviated product name.
    pub prdt_abrv_name: String,
    /// 상품영문약어명 — abbreviated product name in English.
    pub prdt_eng_abrv_name: String,
    /// 분리과세가능여부 — separate taxation eligible, Y/N.
    pub sprx_psbl_yn: String,
    /// 공모사모모집방법코드 — public or private offering method code.
    pub pbff_pplc_ofrg_mthd_cd: String,
    /// 주간사코드 — lead manager code.
    pub cmco_cd: String,
    /// 발행기관코드 — issuer code.
    pub issu_istt_cd: String,
    /// 발행기관명 — issuer name.
    pub issu_istt_name: String,
    /// 원리금지급대행기관코드 — principal and interest paying agent code.
    pub pnia_dfrm_agcy_istt_cd: String,
    /// 할인할증율 — discount or premium rate, %.
    pub dsct_ec_rt: Option<Decimal>,
    /// 표면이율 — coupon rate, %.
    pub srfc_inrt: Option<Decimal>,
    /// 만기상환율 — redemption rate at maturity, %.
    pub expd_rdpt_rt: Option<Decimal>,
    /// 만기보장수익율 — guaranteed yield to maturity, %.
    pub expd_asrc_erng_rt: Option<Decimal>,
    /// 채권보증기관명 — bond guarantor name.
    pub bond_grte_istt_name: String,
    /// 이자지급일유형코드 — interest payment day type code.
    pub int_dfrm_day_type_cd: String,
    /// 증권예탁결제원이자계산단위코드 — KSD interest calculation unit code.
    pub ksd_int_calc_unit_cd: String,
    /// 이자원화단위미만처리구분코드 — treatment code for interest below one KRW.
    pub int_wunt_uder_prcs_dvsn_cd: String,
    /// 매출일자 — bond sale date.
    pub rvnu_dt: Option<Date>,
    /// 발행일자 — issue date.
    pub issu_dt: Option<Date>,
    /// 상장일자 — listing date.
    pub lstg_dt: Option<Date>,
    /// 만기일자 — maturity date.
    pub expd_dt: Option<Date>,
    /// 상환일자 — redemption date.
    pub rdpt_dt: Option<Date>,
    /// 대용가격 — substitute (collateral) price, KRW.
    pub sbst_pric: Option<Decimal>,
    /// 직전이자지급일자 — previous interest payment date.
    pub rgbf_int_dfrm_dt: Option<Date>,
    /// 차기이자지급일자 — next interest payment date.
    pub nxtm_int_dfrm_dt: Option<Date>,
    /// 최초이자지급일자 — first interest payment date.
    pub frst_int_dfrm_dt: Option<Date>,
    /// 행사가격 — exercise price, KRW.
    pub ecis_pric: Option<Decimal>,
    /// 권리주식표준상품번호 — standard issue code of the rights stock.
    pub rght_stck_std_pdno: String,
    /// 행사개시일자 — exercise start date.
    pub ecis_opng_dt: Option<Date>,
    /// 행사종료일자 — exercise end date.
    pub ecis_end_dt: Option<Date>,
    /// 채권매출방법코드 — bond sale method code.
    pub bond_rvnu_mthd_cd: String,
    /// 조작직원번호 — operator employee number.
    pub oprt_stfno: String,
    /// 조작직원명 — operator employee name.
    pub oprt_stff_name: String,
    /// 직전이자지급요일 — weekday of the previous interest payment.
    pub rgbf_int_dfrm_wday: String,
    /// 차기이자지급요일 — weekday of the next interest payment.
    pub nxtm_int_dfrm_wday: String,
    /// 한국신용평가신용등급내용 — credit rating by KIS Pricing.
    pub kis_crdt_grad_text: String,
    /// 한국채권평가신용등급내용 — credit rating by KBP.
    pub kbp_crdt_grad_text: String,
    /// 한국신용정보신용등급내용 — credit rating by NICE.
    pub nice_crdt_grad_text: String,
    /// 에프앤자산평가신용등급내용 — credit rating by FN Pricing.
    pub fnp_crdt_grad_text: String,
    /// 예탁가능여부 — eligible for deposit, Y/N.
    pub dpsi_psbl_yn: String,
    /// 원리금이자계산단가 — principal and interest calculation unit price, KRW.
    pub pnia_int_calc_unpr: Option<Decimal>,
    /// 물가지수채권여부 — inflation-indexed bond, Y/N.
    pub prcm_idx_bond_yn: String,
    /// 만기연장분할상환횟수 — number of instalment redemptions after maturity extension.
    pub expd_exts_srdp_rcnt: Option<i64>,
    /// 만기연장분할상환율 — instalment redemption rate after maturity extension, %.
    pub expd_exts_srdp_rt: Option<Decimal>,
    /// 대출가능여부 — loan eligible, Y/N.
    pub loan_psbl_yn: String,
    /// 보증구분코드 — guarantee type code.
    pub grte_dvsn_cd: String,
    /// 선후순위구분코드 — seniority code, senior or subordinated.
    pub fnrr_rank_dvsn_cd: String,
    /// 한국거래소상장폐지구분코드 — KRX delisting code.
    pub krx_lstg_abol_dvsn_cd: String,
    /// 자산유동화구분코드 — asset securitisation code.
    pub asst_rqdi_dvsn_cd: String,
    /// 옵션부사채구분코드 — bond with embedded option code.
    pub opcb_dvsn_cd: String,
    /// 크라우드펀딩종목여부 — crowdfunding issue, Y/N.
    pub crfd_item_yn: String,
    /// 크라우드펀딩종목제한해지일자 — crowdfunding issue restriction release date.
    pub crfd_item_rstc_cclc_dt: Option<Date>,
    /// 채권호가단위가격 — bond quotation tick size, KRW.
    pub bond_nmpr_unit_pric: Option<Decimal>,
    /// 투자유의채권구분명 — investment caution bond type name.
    pub ivst_heed_bond_dvsn_name: String,
    /// 추가수익율 — additional yield, %.
    pub add_erng_rt: Option<Decimal>,
    /// 추가수익율적용일자 — additional yield application date.
    pub add_erng_rt_aply_dt: Option<Date>,
    /// 채권거래정지구분코드 — bond trading halt code.
    pub bond_tr_stop_dvsn_cd: String,
    /// 투자유의채권구분코드 — investment caution bond type code.
    pub ivst_heed_bond_dvsn_cd: String,
    /// 특이조건내용 — special conditions text.
    pub pclr_cndt_text: String,
    /// 하이브리드채권여부 — hybrid bond, Y/N.
    pub hbbd_yn: String,
    /// 조건부자본증권유형코드 — contingent capital security (CoCo) type code.
    pub cdtl_cptl_scty_type_cd: String,
    /// 전자증권여부 — electronic (dematerialised) security, Y/N.
    pub elec_scty_yn: String,
    /// 1차콜옵션행사개시일자 — first call option exercise start date.
    pub sq1_clop_ecis_opng_dt: Option<Date>,
    /// 최초등록직원번호 — employee number of the first registration.
    pub frst_erlm_stfno: String,
    /// 최초등록일자 — first registration date.
    pub frst_erlm_dt: Option<Date>,
    /// 최초등록시각 — first registration time.
    pub frst_erlm_tmd: Option<Time>,
    /// 전문수신상세일시 — message receipt date and time.
    pub tlg_rcvg_dtl_dtime: String,
}

impl FromRow for IssueInfoOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            prdt_name: row.text("prdt_name"),
            prdt_eng_name: row.text("prdt_eng_name"),
            ivst_heed_prdt_yn: row.text("ivst_heed_prdt_yn"),
            exts_yn: row.text("exts_yn"),
            bond_clsf_cd: row.text("bond_clsf_cd"),
            bond_clsf_kor_name: row.text("bond_clsf_kor_name"),
            papr: row.decimal("papr"),
            int_mned_dvsn_cd: row.text("int_mned_dvsn_cd"),
            rvnu_shap_cd: row.text("rvnu_shap_cd"),
            issu_amt: row.decimal("issu_amt"),
            lstg_rmnd: row.decimal("lstg_rmnd"),
            int_dfrm_mcnt: row.integer("int_dfrm_mcnt"),
            bond_int_dfrm_mthd_cd: row.text("bond_int_dfrm_mthd_cd"),
            splt_rdpt_rcnt: row.integer("splt_rdpt_rcnt"),
            prca_dfmt_term_mcnt: row.integer("prca_dfmt_term_mcnt"),
            int_anap_dvsn_cd: row.text("int_anap_dvsn_cd"),
            bond_rght_dvsn_cd: row.text("bond_rght_dvsn_cd"),
            prdt_pclc_text: row.text("prdt_pclc_text"),
            prdt_abrv_name: row.text("prdt_abrv_name"),
            prdt_eng_abrv_name: row.text("prdt_eng_abrv_name"),
            sprx_psbl_yn: row.text("sprx_psbl_yn"),
            pbff_pplc_ofrg_mthd_cd: row.text("pbff_pplc_ofrg_mthd_cd"),
            cmco_cd: row.text("cmco_cd"),
            issu_istt_cd: row.text("issu_istt_cd"),
            issu_istt_name: row.text("issu_istt_name"),
            pnia_dfrm_agcy_istt_cd: row.text("pnia_dfrm_agcy_istt_cd"),
            dsct_ec_rt: row.decimal("dsct_ec_rt"),
            srfc_inrt: row.decimal("srfc_inrt"),
            expd_rdpt_rt: row.decimal("expd_rdpt_rt"),
            expd_asrc_erng_rt: row.decimal("expd_asrc_erng_rt"),
            bond_grte_istt_name: row.text("bond_grte_istt_name"),
            int_dfrm_day_type_cd: row.text("int_dfrm_day_type_cd"),
            ksd_int_calc_unit_cd: row.text("ksd_int_calc_unit_cd"),
            int_wunt_uder_prcs_dvsn_cd: row.text("int_wunt_uder_prcs_dvsn_cd"),
            rvnu_dt: row.date("rvnu_dt"),
            issu_dt: row.date("issu_dt"),
            lstg_dt: row.date("lstg_dt"),
            expd_dt: row.date("expd_dt"),
            rdpt_dt: row.date("rdpt_dt"),
            sbst_pric: row.decimal("sbst_pric"),
            rgbf_int_dfrm_dt: row.date("rgbf_int_dfrm_dt"),
            nxtm_int_dfrm_dt: row.date("nxtm_int_dfrm_dt"),
            frst_int_dfrm_dt: row.date("frst_int_dfrm_dt"),
            ecis_pric: row.decimal("ecis_pric"),
            rght_stck_std_pdno: row.text("rght_stck_std_pdno"),
            ecis_opng_dt: row.date("ecis_opng_dt"),
            ecis_end_dt: row.date("ecis_end_dt"),
            bond_rvnu_mthd_cd: row.text("bond_rvnu_mthd_cd"),
            oprt_stfno: row.text("oprt_stfno"),
            oprt_stff_name: row.text("oprt_stff_name"),
            rgbf_int_dfrm_wday: row.text("rgbf_int_dfrm_wday"),
            nxtm_int_dfrm_wday: row.text("nxtm_int_dfrm_wday"),
            kis_crdt_grad_text: row.text("kis_crdt_grad_text"),
            kbp_crdt_grad_text: row.text("kbp_crdt_grad_text"),
            nice_crdt_grad_text: row.text("nice_crdt_grad_text"),
            fnp_crdt_grad_text: row.text("fnp_crdt_grad_text"),
            dpsi_psbl_yn: row.text("dpsi_psbl_yn"),
            pnia_int_calc_unpr: row.decimal("pnia_int_calc_unpr"),
            prcm_idx_bond_yn: row.text("prcm_idx_bond_yn"),
            expd_exts_srdp_rcnt: row.integer("expd_exts_srdp_rcnt"),
            expd_exts_srdp_rt: row.decimal("expd_exts_srdp_rt"),
            loan_psbl_yn: row.text("loan_psbl_yn"),
            grte_dvsn_cd: row.text("grte_dvsn_cd"),
            fnrr_rank_dvsn_cd: row.text("fnrr_rank_dvsn_cd"),
            krx_lstg_abol_dvsn_cd: row.text("krx_lstg_abol_dvsn_cd"),
            asst_rqdi_dvsn_cd: row.text("asst_rqdi_dvsn_cd"),
            opcb_dvsn_cd: row.text("opcb_dvsn_cd"),
            crfd_item_yn: row.text("crfd_item_yn"),
            crfd_item_rstc_cclc_dt: row.date("crfd_item_rstc_cclc_dt"),
            bond_nmpr_unit_pric: row.decimal("bond_nmpr_unit_pric"),
            ivst_heed_bond_dvsn_name: row.text("ivst_heed_bond_dvsn_name"),
            add_erng_rt: row.decimal("add_erng_rt"),
            add_erng_rt_aply_dt: row.date("add_erng_rt_aply_dt"),
            bond_tr_stop_dvsn_cd: row.text("bond_tr_stop_dvsn_cd"),
            ivst_heed_bond_dvsn_cd: row.text("ivst_heed_bond_dvsn_cd"),
            pclr_cndt_text: row.text("pclr_cndt_text"),
            hbbd_yn: row.text("hbbd_yn"),
            cdtl_cptl_scty_type_cd: row.text("cdtl_cptl_scty_type_cd"),
            elec_scty_yn: row.text("elec_scty_yn"),
            sq1_clop_ecis_opng_dt: row.date("sq1_clop_ecis_opng_dt"),
            frst_erlm_stfno: row.text("frst_erlm_stfno"),
            frst_erlm_dt: row.date("frst_erlm_dt"),
            frst_erlm_tmd: row.time("frst_erlm_tmd"),
            tlg_rcvg_dtl_dtime: row.text("tlg_rcvg_dtl_dtime"),
        }
    }
}

impl fmt::Debug for IssueInfoOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IssueInfoOutput", "output")
            .texts(&[
                &self.pdno,
                &self.prdt_type_cd,
                &self.prdt_name,
                &self.prdt_eng_name,
                &self.ivst_heed_prdt_yn,
                &self.exts_yn,
                &self.bond_clsf_cd,
                &self.bond_clsf_kor_name,
                &self.int_mned_dvsn_cd,
                &self.rvnu_shap_cd,
                &self.bond_int_dfrm_mthd_cd,
                &self.int_anap_dvsn_cd,
                &self.bond_rght_dvsn_cd,
                &self.prdt_pclc_text,
                &self.prdt_abrv_name,
                &self.prdt_eng_abrv_name,
                &self.sprx_psbl_yn,
                &self.pbff_pplc_ofrg_mthd_cd,
                &self.cmco_cd,
                &self.issu_istt_cd,
                &self.issu_istt_name,
                &self.pnia_dfrm_agcy_istt_cd,
                &self.bond_grte_istt_name,
                &self.int_dfrm_day_type_cd,
                &self.ksd_int_calc_unit_cd,
                &self.int_wunt_uder_prcs_dvsn_cd,
                &self.rght_stck_std_pdno,
                &self.bond_rvnu_mthd_cd,
                &self.oprt_stfno,
                &self.oprt_stff_name,
                &self.rgbf_int_dfrm_wday,
                &self.nxtm_int_dfrm_wday,
                &self.kis_crdt_grad_text,
                &self.kbp_crdt_grad_text,
                &self.nice_crdt_grad_text,
                &self.fnp_crdt_grad_text,
                &self.dpsi_psbl_yn,
                &self.prcm_idx_bond_yn,
                &self.loan_psbl_yn,
                &self.grte_dvsn_cd,
                &self.fnrr_rank_dvsn_cd,
                &self.krx_lstg_abol_dvsn_cd,
                &self.asst_rqdi_dvsn_cd,
                &self.opcb_dvsn_cd,
                &self.crfd_item_yn,
                &self.ivst_heed_bond_dvsn_name,
                &self.bond_tr_stop_dvsn_cd,
                &self.ivst_heed_bond_dvsn_cd,
                &self.pclr_cndt_text,
                &self.hbbd_yn,
                &self.cdtl_cptl_scty_type_cd,
                &self.elec_scty_yn,
                &self.frst_erlm_stfno,
                &self.tlg_rcvg_dtl_dtime,
            ])
            .integers(&[self.int_dfrm_mcnt, self.splt_rdpt_rcnt, self.prca_dfmt_term_mcnt, self.expd_exts_srdp_rcnt])
            .decimals(&[
                self.papr,
                self.issu_amt,
                self.lstg_rmnd,
                self.dsct_ec_rt,
                self.srfc_inrt,
                self.expd_rdpt_rt,
                self.expd_asrc_erng_rt,
                self.sbst_pric,
                self.ecis_pric,
                self.pnia_int_calc_unpr,
                self.expd_exts_srdp_rt,
                self.bond_nmpr_unit_pric,
                self.add_erng_rt,
            ])
            .dates(&[
                self.rvnu_dt,
                self.issu_dt,
                self.lstg_dt,
                self.expd_dt,
                self.rdpt_dt,
                self.rgbf_int_dfrm_dt,
                self.nxtm_int_dfrm_dt,
                self.frst_int_dfrm_dt,
                self.ecis_opng_dt,
                self.ecis_end_dt,
                self.crfd_item_rstc_cclc_dt,
                self.add_erng_rt_aply_dt,
                self.sq1_clop_ecis_opng_dt,
                self.frst_erlm_dt,
            ])
            .times(&[self.frst_erlm_tmd])
            .fmt(f)
    }
}
