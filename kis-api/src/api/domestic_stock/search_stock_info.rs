//! 주식기본조회 (v1_국내주식-067).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.search_stock_info",
    title: "주식기본조회",
    doc_no: "v1_국내주식-067",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/search-stock-info",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "CTPF1002R", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("PRDT_TYPE_CD", "상품유형코드", 3, Some("300")),
        Param::Required("PDNO", "상품번호", 12, None),
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
                Field::Text("mket_id_cd", "시장ID코드"),
                Field::Text("scty_grp_id_cd", "증권그룹ID코드"),
                Field::Text("excg_dvsn_cd", "거래소구분코드"),
                Field::Text("setl_mmdd", "결산월일"),
                Field::Integer("lstg_stqt", "상장주수"),
                Field::Decimal("lstg_cptl_amt", "상장자본금액"),
                Field::Decimal("cpta", "자본금"),
                Field::Decimal("papr", "액면가"),
                Field::Decimal("issu_pric", "발행가격"),
                Field::Text("kospi200_item_yn", "코스피200종목여부"),
                Field::Date("scts_mket_lstg_dt", "유가증권시장상장일자"),
                Field::Date("scts_mket_lstg_abol_dt", "유가증권시장상장폐지일자"),
                Field::Date("kosdaq_mket_lstg_dt", "코스닥시장상장일자"),
                Field::Date("kosdaq_mket_lstg_abol_dt", "코스닥시장상장폐지일자"),
                Field::Date("frbd_mket_lstg_dt", "프리보드시장상장일자"),
                Field::Date("frbd_mket_lstg_abol_dt", "프리보드시장상장폐지일자"),
                Field::Text("reits_kind_cd", "리츠종류코드"),
                Field::Text("etf_dvsn_cd", "ETF구분코드"),
                Field::Text("oilf_fund_yn", "유전펀드여부"),
                Field::Text("idx_bztp_lcls_cd", "지수업종대분류코드"),
                Field::Text("idx_bztp_mcls_cd", "지수업종중분류코드"),
                Field::Text("idx_bztp_scls_cd", "지수업종소분류코드"),
                Field::Text("stck_kind_cd", "주식종류코드"),
                Field::Date("mfnd_opng_dt", "뮤추얼펀드개시일자"),
                Field::Date("mfnd_end_dt", "뮤추얼펀드종료일자"),
                Field::Date("dpsi_erlm_cncl_dt", "예탁등록취소일자"),
                Field::Integer("etf_cu_qty", "ETFCU수량"),
                Field::Text("prdt_name", "상품명"),
                Field::Text("prdt_name120", "상품명120"),
                Field::Text("prdt_abrv_name", "상품약어명"),
                Field::Text("std_pdno", "표준상품번호"),
                Field::Text("prdt_eng_name", "상품영문명"),
                Field::Text("prdt_eng_name120", "상품영문명120"),
                Field::Text("prdt_eng_abrv_name", "상품영문약어명"),
                Field::Text("dpsi_aptm_erlm_yn", "예탁지정등록여부"),
                Field::Text("etf_txtn_type_cd", "ETF과세유형코드"),
                Field::Text("etf_type_cd", "ETF유형코드"),
                Field::Date("lstg_abol_dt", "상장폐지일자"),
                Field::Text("nwst_odst_dvsn_cd", "신주구주구분코드"),
                Field::Decimal("sbst_pric", "대용가격"),
                Field::Decimal("thco_sbst_pric", "당사대용가격"),
                Field::Date("thco_sbst_pric_chng_dt", "당사대용가격변경일자"),
                Field::Text("tr_stop_yn", "거래정지여부"),
                Field::Text("admn_item_yn", "관리종목여부"),
                Field::Decimal("thdt_clpr", "당일종가"),
                Field::Decimal("bfdy_clpr", "전일종가"),
                Field::Date("clpr_chng_dt", "종가변경일자"),
                Field::Text("std_idst_clsf_cd", "표준산업분류코드"),
                Field::Text("std_idst_clsf_cd_name", "표준산업분류코드명"),
                Field::Text("idx_bztp_lcls_cd_name", "지수업종대분류코드명"),
                Field::Text("idx_bztp_mcls_cd_name", "지수업종중분류코드명"),
                Field::Text("idx_bztp_scls_cd_name", "지수업종소분류코드명"),
                Field::Text("ocr_no", "OCR번호"),
                Field::Text("crfd_item_yn", "크라우드펀딩종목여부"),
                Field::Text("elec_scty_yn", "전자증권여부"),
                Field::Text("issu_istt_cd", "발행기관코드"),
                Field::Text("etf_chas_erng_rt_dbnb", "ETF추적수익율배수"),
                Field::Text("etf_etn_ivst_heed_item_yn", "ETFETN투자유의종목여부"),
                Field::Text("stln_int_rt_dvsn_cd", "대주이자율구분코드"),
                Field::Decimal("frnr_psnl_lmt_rt", "외국인개인한도비율"),
                Field::Text("lstg_rqsr_issu_istt_cd", "상장신청인발행기관코드"),
                Field::Text("lstg_rqsr_item_cd", "상장신청인종목코드"),
                Field::Text("trst_istt_issu_istt_cd", "신탁기관발행기관코드"),
                Field::Text("cptt_trad_tr_psbl_yn", "NXT 거래종목여부"),
                Field::Text("nxt_tr_stop_yn", "NXT 거래정지여부"),
            ],
        ),
    ],
    check: check::<SearchStockInfoResponse>,
};

/// 주식기본조회 — facts of a domestic stock: `GET /uapi/domestic-stock/v1/quotations/search-stock-info`.
///
/// Official document: v1_국내주식-067.
///
/// TR id: real `CTPF1002R`, paper none.
#[doc(alias = "CTPF1002R")]
#[doc(alias = "v1_국내주식-067")]
#[doc(alias = "주식기본조회")]
#[derive(Debug, Clone)]
pub struct SearchStockInfo {
    params: Params,
}

impl SearchStockInfo {
    /// Required: `pdno` 상품번호 (issue code, 6 digits).
    pub fn new(pdno: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("PDNO", pdno.into());
        Self { params }
    }

    /// 상품유형코드 — product type code. Default `300`.
    #[must_use]
    pub fn prdt_type_cd(mut self, value: impl Into<Code<codes::PrdtTypeCdSearchStockInfo>>) -> Self {
        self.params.set_code("PRDT_TYPE_CD", value.into());
        self
    }
}

impl Endpoint for SearchStockInfo {
    type Response = SearchStockInfoResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for SearchStockInfo {}

/// The reply to [`SearchStockInfo`].
#[non_exhaustive]
pub struct SearchStockInfoResponse {
    /// 응답상세1.
    pub output: SearchStockInfoOutput,
}

impl fmt::Debug for SearchStockInfoResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SearchStockInfoResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for SearchStockInfoResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세1.
#[non_exhaustive]
pub struct SearchStockInfoOutput {
    /// 상품번호 — issue code, 6 digits.
    pub pdno: String,
    /// 상품유형코드 — product type code.
    pub prdt_type_cd: String,
    /// 시장ID코드 — market ID code.
    pub mket_id_cd: String,
    /// 증권그룹ID코드 — security group ID code.
    pub scty_grp_id_cd: String,
    /// 거래소구분코드 — exchange code.
    pub excg_dvsn_cd: String,
    /// 결산월일 — fiscal closing month and day, MMDD.
    pub setl_mmdd: String,
    /// 상장주수 — listed shares.
    pub lstg_stqt: Option<i64>,
    /// 상장자본금액 — listed capital, KRW.
    pub lstg_cptl_amt: Option<Decimal>,
    /// 자본금 — paid-in capital, KRW.
    pub cpta: Option<Decimal>,
    /// 액면가 — par value, KRW.
    pub papr: Option<Decimal>,
    /// 발행가격 — issue price, KRW.
    pub issu_pric: Option<Decimal>,
    /// 코스피200종목여부 — KOSPI 200 constituent, Y/N.
    pub kospi200_item_yn: String,
    /// 유가증권시장상장일자 — KOSPI market listing date.
    pub scts_mket_lstg_dt: Option<Date>,
    /// 유가증권시장상장폐지일자 — KOSPI market delisting date.
    pub scts_mket_lstg_abol_dt: Option<Date>,
    /// 코스닥시장상장일자 — KOSDAQ market listing date.
    pub kosdaq_mket_lstg_dt: Option<Date>,
    /// 코스닥시장상장폐지일자 — KOSDAQ market delisting date.
    pub kosdaq_mket_lstg_abol_dt: Option<Date>,
    /// 프리보드시장상장일자 — FreeBoard market listing date.
    pub frbd_mket_lstg_dt: Option<Date>,
    /// 프리보드시장상장폐지일자 — FreeBoard market delisting date.
    pub frbd_mket_lstg_abol_dt: Option<Date>,
    /// 리츠종류코드 — REIT type code.
    pub reits_kind_cd: String,
    /// ETF구분코드 — ETF class code.
    pub etf_dvsn_cd: String,
    /// 유전펀드여부 — oil field fund, Y/N.
    pub oilf_fund_yn: String,
    /// 지수업종대분류코드 — index sector code, large class.
    pub idx_bztp_lcls_cd: String,
    /// 지수업종중분류코드 — index sector code, middle class.
    pub idx_bztp_mcls_cd: String,
    /// 지수업종소분류코드 — index sector code, small class.
    pub idx_bztp_scls_cd: String,
    /// 주식종류코드 — stock type code.
    pub stck_kind_cd: String,
    /// 뮤추얼펀드개시일자 — mutual fund start date.
    pub mfnd_opng_dt: Option<Date>,
    /// 뮤추얼펀드종료일자 — mutual fund end date.
    pub mfnd_end_dt: Option<Date>,
    /// 예탁등록취소일자 — securities depository registration cancel date.
    pub dpsi_erlm_cncl_dt: Option<Date>,
    /// ETFCU수량 — ETF creation unit (CU) quantity, shares.
    pub etf_cu_qty: Option<i64>,
    /// 상품명 — issue name.
    pub prdt_name: String,
    /// 상품명120 — product name, long form (120).
    pub prdt_name120: String,
    /// 상품약어명 — abbreviated product name.
    pub prdt_abrv_name: String,
    /// 표준상품번호 — standard issue code.
    pub std_pdno: String,
    /// 상품영문명 — product name in English.
    pub prdt_eng_name: String,
    /// 상품영문명120 — product name in English, long form (120).
    pub prdt_eng_name120: String,
    /// 상품영문약어명 — abbreviated product name in English.
    pub prdt_eng_abrv_name: String,
    /// 예탁지정등록여부 — eligible for securities depository registration, Y/N.
    pub dpsi_aptm_erlm_yn: String,
    /// ETF과세유형코드 — ETF taxation type code.
    pub etf_txtn_type_cd: String,
    /// ETF유형코드 — ETF type code.
    pub etf_type_cd: String,
    /// 상장폐지일자 — delisting date.
    pub lstg_abol_dt: Option<Date>,
    /// 신주구주구분코드 — new or old share code.
    pub nwst_odst_dvsn_cd: String,
    /// 대용가격 — substitute (collateral) price, KRW.
    pub sbst_pric: Option<Decimal>,
    /// 당사대용가격 — broker's own substitute (collateral) price, KRW.
    pub thco_sbst_pric: Option<Decimal>,
    /// 당사대용가격변경일자 — broker's substitute price change date.
    pub thco_sbst_pric_chng_dt: Option<Date>,
    /// 거래정지여부 — trading halted, Y/N.
    pub tr_stop_yn: String,
    /// 관리종목여부 — administrative issue, Y/N.
    pub admn_item_yn: String,
    /// 당일종가 — today's closing price, KRW.
    pub thdt_clpr: Option<Decimal>,
    /// 전일종가 — previous close, KRW.
    pub bfdy_clpr: Option<Decimal>,
    /// 종가변경일자 — closing price change date.
    pub clpr_chng_dt: Option<Date>,
    /// 표준산업분류코드 — standard industry classification code.
    pub std_idst_clsf_cd: String,
    /// 표준산업분류코드명 — standard industry classification name.
    pub std_idst_clsf_cd_name: String,
    /// 지수업종대분류코드명 — index sector name, large class.
    pub idx_bztp_lcls_cd_name: String,
    /// 지수업종중분류코드명 — index sector name, middle class.
    pub idx_bztp_mcls_cd_name: String,
    /// 지수업종소분류코드명 — index sector name, small class.
    pub idx_bztp_scls_cd_name: String,
    /// OCR번호 — OCR number.
    pub ocr_no: String,
    /// 크라우드펀딩종목여부 — crowdfunding issue, Y/N.
    pub crfd_item_yn: String,
    /// 전자증권여부 — electronic (dematerialised) security, Y/N.
    pub elec_scty_yn: String,
    /// 발행기관코드 — issuer code.
    pub issu_istt_cd: String,
    /// ETF추적수익율배수 — ETF tracking return multiple.
    pub etf_chas_erng_rt_dbnb: String,
    /// ETFETN투자유의종목여부 — ETF or ETN investment caution issue, Y/N.
    pub etf_etn_ivst_heed_item_yn: String,
    /// 대주이자율구분코드 — stock loan interest rate class code.
    pub stln_int_rt_dvsn_cd: String,
    /// 외국인개인한도비율 — individual foreigner ownership limit, %.
    pub frnr_psnl_lmt_rt: Option<Decimal>,
    /// 상장신청인발행기관코드 — listing applicant issuer code.
    pub lstg_rqsr_issu_istt_cd: String,
    /// 상장신청인종목코드 — listing applicant issue code.
    pub lstg_rqsr_item_cd: String,
    /// 신탁기관발행기관코드 — trustee institution issuer code.
    pub trst_istt_issu_istt_cd: String,
    /// NXT 거래종목여부 — tradable on NXT, Y/N.
    pub cptt_trad_tr_psbl_yn: String,
    /// NXT 거래정지여부 — trading halted on NXT, Y/N.
    pub nxt_tr_stop_yn: String,
}

impl FromRow for SearchStockInfoOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            pdno: row.text("pdno"),
            prdt_type_cd: row.text("prdt_type_cd"),
            mket_id_cd: row.text("mket_id_cd"),
            scty_grp_id_cd: row.text("scty_grp_id_cd"),
            excg_dvsn_cd: row.text("excg_dvsn_cd"),
            setl_mmdd: row.text("setl_mmdd"),
            lstg_stqt: row.integer("lstg_stqt"),
            lstg_cptl_amt: row.decimal("lstg_cptl_amt"),
            cpta: row.decimal("cpta"),
            papr: row.decimal("papr"),
            issu_pric: row.decimal("issu_pric"),
            kospi200_item_yn: row.text("kospi200_item_yn"),
            scts_mket_lstg_dt: row.date("scts_mket_lstg_dt"),
            scts_mket_lstg_abol_dt: row.date("scts_mket_lstg_abol_dt"),
            kosdaq_mket_lstg_dt: row.date("kosdaq_mket_lstg_dt"),
            kosdaq_mket_lstg_abol_dt: row.date("kosdaq_mket_lstg_abol_dt"),
            frbd_mket_lstg_dt: row.date("frbd_mket_lstg_dt"),
            frbd_mket_lstg_abol_dt: row.date("frbd_mket_lstg_abol_dt"),
            reits_kind_cd: row.text("reits_kind_cd"),
            etf_dvsn_cd: row.text("etf_dvsn_cd"),
            oilf_fund_yn: row.text("oilf_fund_yn"),
            idx_bztp_lcls_cd: row.text("idx_bztp_lcls_cd"),
            idx_bztp_mcls_cd: row.text("idx_bztp_mcls_cd"),
            idx_bztp_scls_cd: row.text("idx_bztp_scls_cd"),
            stck_kind_cd: row.text("stck_kind_cd"),
            mfnd_opng_dt: row.date("mfnd_opng_dt"),
            mfnd_end_dt: row.date("mfnd_end_dt"),
            dpsi_erlm_cncl_dt: row.date("dpsi_erlm_cncl_dt"),
            etf_cu_qty: row.integer("etf_cu_qty"),
            prdt_name: row.text("prdt_name"),
            prdt_name120: row.text("prdt_name120"),
            prdt_abrv_name: row.text("prdt_abrv_name"),
            std_pdno: row.text("std_pdno"),
            prdt_eng_name: row.text("prdt_eng_name"),
            prdt_eng_name120: row.text("prdt_eng_name120"),
            prdt_eng_abrv_name: row.text("prdt_eng_abrv_name"),
            dpsi_aptm_erlm_yn: row.text("dpsi_aptm_erlm_yn"),
            etf_txtn_type_cd: row.text("etf_txtn_type_cd"),
            etf_type_cd: row.text("etf_type_cd"),
            lstg_abol_dt: row.date("lstg_abol_dt"),
            nwst_odst_dvsn_cd: row.text("nwst_odst_dvsn_cd"),
            sbst_pric: row.decimal("sbst_pric"),
            thco_sbst_pric: row.decimal("thco_sbst_pric"),
            thco_sbst_pric_chng_dt: row.date("thco_sbst_pric_chng_dt"),
            tr_stop_yn: row.text("tr_stop_yn"),
            admn_item_yn: row.text("admn_item_yn"),
            thdt_clpr: row.decimal("thdt_clpr"),
            bfdy_clpr: row.decimal("bfdy_clpr"),
            clpr_chng_dt: row.date("clpr_chng_dt"),
            std_idst_clsf_cd: row.text("std_idst_clsf_cd"),
            std_idst_clsf_cd_name: row.text("std_idst_clsf_cd_name"),
            idx_bztp_lcls_cd_name: row.text("idx_bztp_lcls_cd_name"),
            idx_bztp_mcls_cd_name: row.text("idx_bztp_mcls_cd_name"),
            idx_bztp_scls_cd_name: row.text("idx_bztp_scls_cd_name"),
            ocr_no: row.text("ocr_no"),
            crfd_item_yn: row.text("crfd_item_yn"),
            elec_scty_yn: row.text("elec_scty_yn"),
            issu_istt_cd: row.text("issu_istt_cd"),
            etf_chas_erng_rt_dbnb: row.text("etf_chas_erng_rt_dbnb"),
            etf_etn_ivst_heed_item_yn: row.text("etf_etn_ivst_heed_item_yn"),
            stln_int_rt_dvsn_cd: row.text("stln_int_rt_dvsn_cd"),
            frnr_psnl_lmt_rt: row.decimal("frnr_psnl_lmt_rt"),
            lstg_rqsr_issu_istt_cd: row.text("lstg_rqsr_issu_istt_cd"),
            lstg_rqsr_item_cd: row.text("lstg_rqsr_item_cd"),
            trst_istt_issu_istt_cd: row.text("trst_istt_issu_istt_cd"),
            cptt_trad_tr_psbl_yn: row.text("cptt_trad_tr_psbl_yn"),
            nxt_tr_stop_yn: row.text("nxt_tr_stop_yn"),
        }
    }
}

impl fmt::Debug for SearchStockInfoOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("SearchStockInfoOutput", "output")
            .texts(&[
                &self.pdno,
                &self.prdt_type_cd,
                &self.mket_id_cd,
                &self.scty_grp_id_cd,
                &self.excg_dvsn_cd,
                &self.setl_mmdd,
                &self.kospi200_item_yn,
                &self.reits_kind_cd,
                &self.etf_dvsn_cd,
                &self.oilf_fund_yn,
                &self.idx_bztp_lcls_cd,
                &self.idx_bztp_mcls_cd,
                &self.idx_bztp_scls_cd,
                &self.stck_kind_cd,
                &self.prdt_name,
                &self.prdt_name120,
                &self.prdt_abrv_name,
                &self.std_pdno,
                &self.prdt_eng_name,
                &self.prdt_eng_name120,
                &self.prdt_eng_abrv_name,
                &self.dpsi_aptm_erlm_yn,
                &self.etf_txtn_type_cd,
                &self.etf_type_cd,
                &self.nwst_odst_dvsn_cd,
                &self.tr_stop_yn,
                &self.admn_item_yn,
                &self.std_idst_clsf_cd,
                &self.std_idst_clsf_cd_name,
                &self.idx_bztp_lcls_cd_name,
                &self.idx_bztp_mcls_cd_name,
                &self.idx_bztp_scls_cd_name,
                &self.ocr_no,
                &self.crfd_item_yn,
                &self.elec_scty_yn,
                &self.issu_istt_cd,
                &self.etf_chas_erng_rt_dbnb,
                &self.etf_etn_ivst_heed_item_yn,
                &self.stln_int_rt_dvsn_cd,
                &self.lstg_rqsr_issu_istt_cd,
                &self.lstg_rqsr_item_cd,
                &self.trst_istt_issu_istt_cd,
                &self.cptt_trad_tr_psbl_yn,
                &self.nxt_tr_stop_yn,
            ])
            .integers(&[self.lstg_stqt, self.etf_cu_qty])
            .decimals(&[
                self.lstg_cptl_amt,
                self.cpta,
                self.papr,
                self.issu_pric,
                self.sbst_pric,
                self.thco_sbst_pric,
                self.thdt_clpr,
                self.bfdy_clpr,
                self.frnr_psnl_lmt_rt,
            ])
            .dates(&[
                self.scts_mket_lstg_dt,
                self.scts_mket_lstg_abol_dt,
                self.kosdaq_mket_lstg_dt,
                self.kosdaq_mket_lstg_abol_dt,
                self.frbd_mket_lstg_dt,
                self.frbd_mket_lstg_abol_dt,
                self.mfnd_opng_dt,
                self.mfnd_end_dt,
                self.dpsi_erlm_cncl_dt,
                self.lstg_abol_dt,
                self.thco_sbst_pric_chng_dt,
                self.clpr_chng_dt,
            ])
            .fmt(f)
    }
}
