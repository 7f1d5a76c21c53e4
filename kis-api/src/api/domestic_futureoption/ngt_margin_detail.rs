//! (야간)선물옵션 증거금 상세 (국내선물-024).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.ngt_margin_detail",
    title: "(야간)선물옵션 증거금 상세",
    doc_no: "국내선물-024",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/trading/ngt-margin-detail",
    kind: Kind::Read,
    class: Class::Ledger,
    tr_ids: &[TrId { when: &[], real: "CTFN7107R", paper: None, old: &["JTCE6003R"] }],
    paging: Paging::Header,
    params: &[
        Param::Required("CANO", "종합계좌번호", 8, None),
        Param::Required("ACNT_PRDT_CD", "계좌상품코드", 2, None),
        Param::Required("MGNA_DVSN_CD", "증거금 구분코드", 2, Some("01")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output1",
            &[
                Field::Decimal("futr_new_mgn_amt", "선물신규증거금액"),
                Field::Decimal("futr_sprd_ord_mgna", "선물스프레드주문증거금"),
                Field::Decimal("opt_sll_new_mgn_amt", "옵션매도신규증거금액"),
                Field::Decimal("opt_buy_new_mgn_amt", "옵션매수신규증거금액"),
                Field::Decimal("new_mgn_amt", "신규증거금액"),
                Field::Decimal("opt_pric_mgna", "옵션가격증거금"),
                Field::Decimal("fuop_pric_altr_mgna", "선물옵션가격변동증거금"),
                Field::Decimal("futr_sprd_mgna", "선물스프레드증거금"),
                Field::Decimal("uwdl_mgna", "인수도증거금"),
                Field::Decimal("ctrt_per_min_mgna", "계약당최소증거금"),
                Field::Decimal("tot_risk_mgna", "총위험증거금"),
                Field::Decimal("netrisk_brkg_mgna", "순위험위탁증거금"),
                Field::Decimal("opt_sll_chgs", "옵션매도대금"),
                Field::Decimal("opt_buy_chgs", "옵션매수대금"),
                Field::Decimal("futr_loss_amt", "선물손실금액"),
                Field::Decimal("futr_prft_amt", "선물이익금액"),
                Field::Decimal("thdt_ccld_net_loss_amt", "당일체결순손실금액"),
                Field::Decimal("brkg_mgna", "위탁증거금"),
                Field::Decimal("cash_amt", "현금금액"),
                Field::Decimal("tot_amt", "총금액"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Decimal("futr_new_mgn_amt", "선물신규증거금액"),
                Field::Decimal("futr_sprd_ord_mgna", "선물스프레드주문증거금"),
                Field::Decimal("opt_sll_new_mgn_amt", "옵션매도신규증거금액"),
                Field::Decimal("opt_buy_new_mgn_amt", "옵션매수신규증거금액"),
                Field::Decimal("new_mgn_amt", "신규증거금액"),
                Field::Decimal("opt_pric_mgna", "옵션가격증거금"),
                Field::Decimal("fuop_pric_altr_mgna", "선물옵션가격변동증거금"),
                Field::Decimal("futr_sprd_mgna", "선물스프레드증거금"),
                Field::Decimal("uwdl_mgna", "인수도증거금"),
                Field::Decimal("ctrt_per_min_mgna", "계약당최소증거금"),
                Field::Decimal("tot_risk_mgna", "총위험증거금"),
                Field::Decimal("netrisk_brkg_mgna", "순위험위탁증거금"),
                Field::Decimal("opt_sll_chgs", "옵션매도대금"),
                Field::Decimal("opt_buy_chgs", "옵션매수대금"),
                Field::Decimal("futr_loss_amt", "선물손실금액"),
                Field::Decimal("futr_prft_amt", "선물이익금액"),
                Field::Decimal("thdt_ccld_net_loss_amt", "당일체결순손실금액"),
                Field::Decimal("brkg_mgna", "위탁증거금"),
                Field::Decimal("cash_amt", "현금금액"),
                Field::Decimal("sbst_amt", "대용금액"),
                Field::Decimal("tot_amt", "총금액"),
            ],
        ),
        object(
            "output3",
            &[
                Field::Decimal("dnca_cash", "예수금현금"),
                Field::Decimal("dnca_sbst", "예수금대용"),
                Field::Decimal("dnca_tota", "예수금총액"),
                Field::Decimal("wdrw_psbl_cash_amt", "인출가능현금금액"),
                Field::Decimal("wdrw_psbl_sbsa", "인출가능대용금액"),
                Field::Decimal("wdrw_psbl_tot_amt", "인출가능총금액"),
                Field::Decimal("ord_psbl_cash_amt", "주문가능현금금액"),
                Field::Decimal("ord_psbl_sbsa", "주문가능대용금액"),
                Field::Decimal("ord_psbl_tot_amt", "주문가능총금액"),
                Field::Decimal("brkg_mgna_cash_amt", "위탁증거금현금금액"),
                Field::Decimal("brkg_mgna_sbst", "위탁증거금대용"),
                Field::Decimal("brkg_mgna_tot_amt", "위탁증거금총금액"),
                Field::Decimal("add_mgna_cash_amt", "추가증거금현금금액"),
                Field::Decimal("add_mgna_sbsa", "추가증거금대용금액"),
                Field::Decimal("add_mgna_tot_amt", "추가증거금총금액"),
                Field::Decimal("bfdy_sbst_sll_sbst_amt", "전일대용매도대용금액"),
                Field::Decimal("thdt_sbst_sll_sbst_amt", "당일대용매도대용금액"),
                Field::Decimal("bfdy_sbst_sll_ccld_amt", "전일대용매도체결금액"),
                Field::Decimal("thdt_sbst_sll_ccld_amt", "당일대용매도체결금액"),
                Field::Decimal("opt_dfpa", "옵션차금"),
                Field::Decimal("excc_dfpa", "정산차금"),
                Field::Decimal("fee_amt", "수수료금액"),
                Field::Decimal("nxdy_dncl_amt", "익일예수금액"),
                Field::Decimal("prsm_dpast_amt", "추정예탁자산금액"),
                Field::Text("opt_buy_exus_acnt_yn", "옵션매수전용계좌여부"),
                Field::Text("base_dpsa_gdat_grad_cd", "기본예탁금차등등급코드"),
                Field::Text("opt_base_dpsa_gdat_grad_cd", "옵션기본예탁금차등등급코드"),
            ],
        ),
    ],
    check: check::<NgtMarginDetailResponse>,
};

/// (야간)선물옵션 증거금 상세 — margin of the night session in detail: `GET /uapi/domestic-futureoption/v1/trading/ngt-margin-detail`.
///
/// Official document: 국내선물-024.
///
/// TR id: real `CTFN7107R`, paper none.
#[doc(alias = "CTFN7107R")]
#[doc(alias = "국내선물-024")]
#[doc(alias = "(야간)선물옵션 증거금 상세")]
#[derive(Debug, Clone)]
pub struct NgtMarginDetail {
    params: Params,
}

impl NgtMarginDetail {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 증거금 구분코드 — margin type code, 01 customer or 02 maintenance. Default `01`.
    #[must_use]
    pub fn mgna_dvsn_cd(mut self, value: impl Into<Code<codes::MgnaDvsnCd>>) -> Self {
        self.params.set_code("MGNA_DVSN_CD", value.into());
        self
    }
}

impl Default for NgtMarginDetail {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for NgtMarginDetail {
    type Response = NgtMarginDetailResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for NgtMarginDetail {}

/// The reply to [`NgtMarginDetail`].
#[non_exhaustive]
pub struct NgtMarginDetailResponse {
    /// 응답상세.
    pub output1: Vec<NgtMarginDetailOutput1>,
    /// 응답상세.
    pub output2: Vec<NgtMarginDetailOutput2>,
    /// 응답상세.
    pub output3: NgtMarginDetailOutput3,
}

impl fmt::Debug for NgtMarginDetailResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NgtMarginDetailResponse", "").parts(&[&self.output1, &self.output2, &self.output3]).fmt(f)
    }
}

impl Decode for NgtMarginDetailResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1"), output2: reply.list("output2"), output3: reply.object("output3") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct NgtMarginDetailOutput1 {
    /// 선물신규증거금액 — futures new-position margin, KRW.
    pub futr_new_mgn_amt: Option<Decimal>,
    /// 선물스프레드주문증거금 — futures spread order margin, KRW.
    pub futr_sprd_ord_mgna: Option<Decimal>,
    /// 옵션매도신규증거금액 — option selling new-position margin, KRW.
    pub opt_sll_new_mgn_amt: Option<Decimal>,
    /// 옵션매수신규증거금액 — option buying new-position margin, KRW.
    pub opt_buy_new_mgn_amt: Option<Decimal>,
    /// 신규증거금액 — new-position margin, KRW.
    pub new_mgn_amt: Option<Decimal>,
    /// 옵션가격증거금 — option price margin, KRW.
    pub opt_pric_mgna: Option<Decimal>,
    /// 선물옵션가격변동증거금 — futures and options price variation margin, KRW.
    pub fuop_pric_altr_mgna: Option<Decimal>,
    /// 선물스프레드증거금 — futures spread margin, KRW.
    pub futr_sprd_mgna: Option<Decimal>,
    /// 인수도증거금 — delivery margin, KRW.
    pub uwdl_mgna: Option<Decimal>,
    /// 계약당최소증거금 — minimum margin per contract, KRW.
    pub ctrt_per_min_mgna: Option<Decimal>,
    /// 총위험증거금 — total risk margin, KRW.
    pub tot_risk_mgna: Option<Decimal>,
    /// 순위험위탁증거금 — net risk customer margin, KRW.
    pub netrisk_brkg_mgna: Option<Decimal>,
    /// 옵션매도대금 — option premium received for selling, KRW.
    pub opt_sll_chgs: Option<Decimal>,
    /// 옵션매수대금 — option premium paid for buying, KRW.
    pub opt_buy_chgs: Option<Decimal>,
    /// 선물손실금액 — futures loss, KRW.
    pub futr_loss_amt: Option<Decimal>,
    /// 선물이익금액 — futures gain, KRW.
    pub futr_prft_amt: Option<Decimal>,
    /// 당일체결순손실금액 — net loss on today's fills, KRW.
    pub thdt_ccld_net_loss_amt: Option<Decimal>,
    /// 위탁증거금 — customer margin, KRW.
    pub brkg_mgna: Option<Decimal>,
    /// 현금금액 — cash amount, KRW.
    pub cash_amt: Option<Decimal>,
    /// 총금액 — total amount, KRW.
    pub tot_amt: Option<Decimal>,
}

impl FromRow for NgtMarginDetailOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            futr_new_mgn_amt: row.decimal("futr_new_mgn_amt"),
            futr_sprd_ord_mgna: row.decimal("futr_sprd_ord_mgna"),
            opt_sll_new_mgn_amt: row.decimal("opt_sll_new_mgn_amt"),
            opt_buy_new_mgn_amt: row.decimal("opt_buy_new_mgn_amt"),
            new_mgn_amt: row.decimal("new_mgn_amt"),
            opt_pric_mgna: row.decimal("opt_pric_mgna"),
            fuop_pric_altr_mgna: row.decimal("fuop_pric_altr_mgna"),
            futr_sprd_mgna: row.decimal("futr_sprd_mgna"),
            uwdl_mgna: row.decimal("uwdl_mgna"),
            ctrt_per_min_mgna: row.decimal("ctrt_per_min_mgna"),
            tot_risk_mgna: row.decimal("tot_risk_mgna"),
            netrisk_brkg_mgna: row.decimal("netrisk_brkg_mgna"),
            opt_sll_chgs: row.decimal("opt_sll_chgs"),
            opt_buy_chgs: row.decimal("opt_buy_chgs"),
            futr_loss_amt: row.decimal("futr_loss_amt"),
            futr_prft_amt: row.decimal("futr_prft_amt"),
            thdt_ccld_net_loss_amt: row.decimal("thdt_ccld_net_loss_amt"),
            brkg_mgna: row.decimal("brkg_mgna"),
            cash_amt: row.decimal("cash_amt"),
            tot_amt: row.decimal("tot_amt"),
        }
    }
}

impl fmt::Debug for NgtMarginDetailOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NgtMarginDetailOutput1", "output1")
            .decimals(&[
                self.futr_new_mgn_amt,
                self.futr_sprd_ord_mgna,
                self.opt_sll_new_mgn_amt,
                self.opt_buy_new_mgn_amt,
                self.new_mgn_amt,
                self.opt_pric_mgna,
                self.fuop_pric_altr_mgna,
                self.futr_sprd_mgna,
                self.uwdl_mgna,
                self.ctrt_per_min_mgna,
                self.tot_risk_mgna,
                self.netrisk_brkg_mgna,
                self.opt_sll_chgs,
                self.opt_buy_chgs,
                self.futr_loss_amt,
                self.futr_prft_amt,
                self.thdt_ccld_net_loss_amt,
                self.brkg_mgna,
                self.cash_amt,
                self.tot_amt,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct NgtMarginDetailOutput2 {
    /// 선물신규증거금액 — futures new-position margin, KRW.
    pub futr_new_mgn_amt: Option<Decimal>,
    /// 선물스프레드주문증거금 — futures spread order margin, KRW.
    pub futr_sprd_ord_mgna: Option<Decimal>,
    /// 옵션매도신규증거금액 — option selling new-position margin, KRW.
    pub opt_sll_new_mgn_amt: Option<Decimal>,
    /// 옵션매수신규증거금액 — option buying new-position margin, KRW.
    pub opt_buy_new_mgn_amt: Option<Decimal>,
    /// 신규증거금액 — new-position margin, KRW.
    pub new_mgn_amt: Option<Decimal>,
    /// 옵션가격증거금 — option price margin, KRW.
    pub opt_pric_mgna: Option<Decimal>,
    /// 선물옵션가격변동증거금 — futures and options price variation margin, KRW.
    pub fuop_pric_altr_mgna: Option<Decimal>,
    /// 선물스프레드증거금 — futures spread margin, KRW.
    pub futr_sprd_mgna: Option<Decimal>,
    /// 인수도증거금 — delivery margin, KRW.
    pub uwdl_mgna: Option<Decimal>,
    /// 계약당최소증거금 — minimum margin per contract, KRW.
    pub ctrt_per_min_mgna: Option<Decimal>,
    /// 총위험증거금 — total risk margin, KRW.
    pub tot_risk_mgna: Option<Decimal>,
    /// 순위험위탁증거금 — net risk customer margin, KRW.
    pub netrisk_brkg_mgna: Option<Decimal>,
    /// 옵션매도대금 — option premium received for selling, KRW.
    pub opt_sll_chgs: Option<Decimal>,
    /// 옵션매수대금 — option premium paid for buying, KRW.
    pub opt_buy_chgs: Option<Decimal>,
    /// 선물손실금액 — futures loss, KRW.
    pub futr_loss_amt: Option<Decimal>,
    /// 선물이익금액 — futures gain, KRW.
    pub futr_prft_amt: Option<Decimal>,
    /// 당일체결순손실금액 — net loss on today's fills, KRW.
    pub thdt_ccld_net_loss_amt: Option<Decimal>,
    /// 위탁증거금 — customer margin, KRW.
    pub brkg_mgna: Option<Decimal>,
    /// 현금금액 — cash amount, KRW.
    pub cash_amt: Option<Decimal>,
    /// 대용금액 — substitute securities amount, KRW.
    pub sbst_amt: Option<Decimal>,
    /// 총금액 — total amount, KRW.
    pub tot_amt: Option<Decimal>,
}

impl FromRow for NgtMarginDetailOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            futr_new_mgn_amt: row.decimal("futr_new_mgn_amt"),
            futr_sprd_ord_mgna: row.decimal("futr_sprd_ord_mgna"),
            opt_sll_new_mgn_amt: row.decimal("opt_sll_new_mgn_amt"),
            opt_buy_new_mgn_amt: row.decimal("opt_buy_new_mgn_amt"),
            new_mgn_amt: row.decimal("new_mgn_amt"),
            opt_pric_mgna: row.decimal("opt_pric_mgna"),
            fuop_pric_altr_mgna: row.decimal("fuop_pric_altr_mgna"),
            futr_sprd_mgna: row.decimal("futr_sprd_mgna"),
            uwdl_mgna: row.decimal("uwdl_mgna"),
            ctrt_per_min_mgna: row.decimal("ctrt_per_min_mgna"),
            tot_risk_mgna: row.decimal("tot_risk_mgna"),
            netrisk_brkg_mgna: row.decimal("netrisk_brkg_mgna"),
            opt_sll_chgs: row.decimal("opt_sll_chgs"),
            opt_buy_chgs: row.decimal("opt_buy_chgs"),
            futr_loss_amt: row.decimal("futr_loss_amt"),
            futr_prft_amt: row.decimal("futr_prft_amt"),
            thdt_ccld_net_loss_amt: row.decimal("thdt_ccld_net_loss_amt"),
            brkg_mgna: row.decimal("brkg_mgna"),
            cash_amt: row.decimal("cash_amt"),
            sbst_amt: row.decimal("sbst_amt"),
            tot_amt: row.decimal("tot_amt"),
        }
    }
}

impl fmt::Debug for NgtMarginDetailOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NgtMarginDetailOutput2", "output2")
            .decimals(&[
                self.futr_new_mgn_amt,
                self.futr_sprd_ord_mgna,
                self.opt_sll_new_mgn_amt,
                self.opt_buy_new_mgn_amt,
                self.new_mgn_amt,
                self.opt_pric_mgna,
                self.fuop_pric_altr_mgna,
                self.futr_sprd_mgna,
                self.uwdl_mgna,
                self.ctrt_per_min_mgna,
                self.tot_risk_mgna,
                self.netrisk_brkg_mgna,
                self.opt_sll_chgs,
                self.opt_buy_chgs,
                self.futr_loss_amt,
                self.futr_prft_amt,
                self.thdt_ccld_net_loss_amt,
                self.brkg_mgna,
                self.cash_amt,
                self.sbst_amt,
                self.tot_amt,
            ])
            .fmt(f)
    }
}

/// The object `output3`, 응답상세.
#[non_exhaustive]
pub struct NgtMarginDetailOutput3 {
    /// 예수금현금 — cash deposit, KRW.
    pub dnca_cash: Option<Decimal>,
    /// 예수금대용 — substitute securities deposit, KRW.
    pub dnca_sbst: Option<Decimal>,
    /// 예수금총액 — total deposit, KRW.
    pub dnca_tota: Option<Decimal>,
    /// 인출가능현금금액 — withdrawable cash, KRW.
    pub wdrw_psbl_cash_amt: Option<Decimal>,
    /// 인출가능대용금액 — withdrawable substitute securities amount, KRW.
    pub wdrw_psbl_sbsa: Option<Decimal>,
    /// 인출가능총금액 — total withdrawable amount.
    pub wdrw_psbl_tot_amt: Option<Decimal>,
    /// 주문가능현금금액 — orderable cash, KRW.
    pub ord_psbl_cash_amt: Option<Decimal>,
    /// 주문가능대용금액 — orderable substitute securities amount, KRW.
    pub ord_psbl_sbsa: Option<Decimal>,
    /// 주문가능총금액 — total orderable amount, KRW.
    pub ord_psbl_tot_amt: Option<Decimal>,
    /// 위탁증거금현금금액 — customer margin in cash, KRW.
    pub brkg_mgna_cash_amt: Option<Decimal>,
    /// 위탁증거금대용 — customer margin in substitute securities, KRW.
    pub brkg_mgna_sbst: Option<Decimal>,
    /// 위탁증거금총금액 — total customer margin, KRW.
    pub brkg_mgna_tot_amt: Option<Decimal>,
    /// 추가증거금현금금액 — additional margin required in cash, KRW.
    pub add_mgna_cash_amt: Option<Decimal>,
    /// 추가증거금대용금액 — additional margin required in substitute securities, KRW.
    pub add_mgna_sbsa: Option<Decimal>,
    /// 추가증거금총금액 — total additional margin required, KRW.
    pub add_mgna_tot_amt: Option<Decimal>,
    /// 전일대용매도대용금액 — substitute value of collateral sold previous day, KRW.
    pub bfdy_sbst_sll_sbst_amt: Option<Decimal>,
    /// 당일대용매도대용금액 — substitute value of collateral sold today, KRW.
    pub thdt_sbst_sll_sbst_amt: Option<Decimal>,
    /// 전일대용매도체결금액 — collateral sale amount filled the previous day, KRW.
    pub bfdy_sbst_sll_ccld_amt: Option<Decimal>,
    /// 당일대용매도체결금액 — collateral sale amount filled today, KRW.
    pub thdt_sbst_sll_ccld_amt: Option<Decimal>,
    /// 옵션차금 — option settlement difference, KRW.
    pub opt_dfpa: Option<Decimal>,
    /// 정산차금 — settlement difference, KRW.
    pub excc_dfpa: Option<Decimal>,
    /// 수수료금액 — fee amount, KRW.
    pub fee_amt: Option<Decimal>,
    /// 익일예수금액 — next-day deposit amount, KRW.
    pub nxdy_dncl_amt: Option<Decimal>,
    /// 추정예탁자산금액 — estimated deposited assets amount, KRW.
    pub prsm_dpast_amt: Option<Decimal>,
    /// 옵션매수전용계좌여부 — option-buying-only account, Y/N.
    pub opt_buy_exus_acnt_yn: String,
    /// 기본예탁금차등등급코드 — basic deposit tier grade code.
    pub base_dpsa_gdat_grad_cd: String,
    /// 옵션기본예탁금차등등급코드 — options basic deposit tier grade code.
    pub opt_base_dpsa_gdat_grad_cd: String,
}

impl FromRow for NgtMarginDetailOutput3 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            dnca_cash: row.decimal("dnca_cash"),
            dnca_sbst: row.decimal("dnca_sbst"),
            dnca_tota: row.decimal("dnca_tota"),
            wdrw_psbl_cash_amt: row.decimal("wdrw_psbl_cash_amt"),
            wdrw_psbl_sbsa: row.decimal("wdrw_psbl_sbsa"),
            wdrw_psbl_tot_amt: row.decimal("wdrw_psbl_tot_amt"),
            ord_psbl_cash_amt: row.decimal("ord_psbl_cash_amt"),
            ord_psbl_sbsa: row.decimal("ord_psbl_sbsa"),
            ord_psbl_tot_amt: row.decimal("ord_psbl_tot_amt"),
            brkg_mgna_cash_amt: row.decimal("brkg_mgna_cash_amt"),
            brkg_mgna_sbst: row.decimal("brkg_mgna_sbst"),
            brkg_mgna_tot_amt: row.decimal("brkg_mgna_tot_amt"),
            add_mgna_cash_amt: row.decimal("add_mgna_cash_amt"),
            add_mgna_sbsa: row.decimal("add_mgna_sbsa"),
            add_mgna_tot_amt: row.decimal("add_mgna_tot_amt"),
            bfdy_sbst_sll_sbst_amt: row.decimal("bfdy_sbst_sll_sbst_amt"),
            thdt_sbst_sll_sbst_amt: row.decimal("thdt_sbst_sll_sbst_amt"),
            bfdy_sbst_sll_ccld_amt: row.decimal("bfdy_sbst_sll_ccld_amt"),
            thdt_sbst_sll_ccld_amt: row.decimal("thdt_sbst_sll_ccld_amt"),
            opt_dfpa: row.decimal("opt_dfpa"),
            excc_dfpa: row.decimal("excc_dfpa"),
            fee_amt: row.decimal("fee_amt"),
            nxdy_dncl_amt: row.decimal("nxdy_dncl_amt"),
            prsm_dpast_amt: row.decimal("prsm_dpast_amt"),
            opt_buy_exus_acnt_yn: row.text("opt_buy_exus_acnt_yn"),
            base_dpsa_gdat_grad_cd: row.text("base_dpsa_gdat_grad_cd"),
            opt_base_dpsa_gdat_grad_cd: row.text("opt_base_dpsa_gdat_grad_cd"),
        }
    }
}

impl fmt::Debug for NgtMarginDetailOutput3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NgtMarginDetailOutput3", "output3")
            .texts(&[&self.opt_buy_exus_acnt_yn, &self.base_dpsa_gdat_grad_cd, &self.opt_base_dpsa_gdat_grad_cd])
            .decimals(&[
                self.dnca_cash,
                self.dnca_sbst,
                self.dnca_tota,
                self.wdrw_psbl_cash_amt,
                self.wdrw_psbl_sbsa,
                self.wdrw_psbl_tot_amt,
                self.ord_psbl_cash_amt,
                self.ord_psbl_sbsa,
                self.ord_psbl_tot_amt,
                self.brkg_mgna_cash_amt,
                self.brkg_mgna_sbst,
                self.brkg_mgna_tot_amt,
                self.add_mgna_cash_amt,
                self.add_mgna_sbsa,
                self.add_mgna_tot_amt,
                self.bfdy_sbst_sll_sbst_amt,
                self.thdt_sbst_sll_sbst_amt,
                self.bfdy_sbst_sll_ccld_amt,
                self.thdt_sbst_sll_ccld_amt,
                self.opt_dfpa,
                self.excc_dfpa,
                self.fee_amt,
                self.nxdy_dncl_amt,
                self.prsm_dpast_amt,
            ])
            .fmt(f)
    }
}
