//! 해외선물옵션 실시간주문내역통보 (실시간-019).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "overseas_futureoption.order_notice",
    title: "해외선물옵션 실시간주문내역통보",
    doc_no: "실시간-019",
    real: "HDFFF1C0",
    paper: None,
    key: Key::HtsId,
    key_at: Some(0),
    encrypted: true,
    fields: &[
        Field::Text("USER_ID", "유저ID"),
        Field::Text("ACCT_NO", "계좌번호"),
        Field::Date("ORD_DT", "주문일자"),
        Field::Text("ODNO", "주문번호"),
        Field::Date("ORGN_ORD_DT", "원주문일자"),
        Field::Text("ORGN_ODNO", "원주문번호"),
        Field::Text("SERIES", "종목명"),
        Field::Text("RVSE_CNCL_DVSN_CD", "정정취소구분코드"),
        Field::Text("SLL_BUY_DVSN_CD", "매도매수구분코드"),
        Field::Text("CPLX_ORD_DVSN_CD", "복합주문구분코드"),
        Field::Text("PRCE_TP", "가격구분코드"),
        Field::Text("FM_EXCG_RCIT_DVSN_CD", "FM거래소접수구분코드"),
        Field::Decimal("ORD_QTY", "주문수량"),
        Field::Decimal("FM_LMT_PRIC", "FMLIMIT가격"),
        Field::Decimal("FM_STOP_ORD_PRIC", "FMSTOP주문가격"),
        Field::Decimal("TOT_CCLD_QTY", "총체결수량"),
        Field::Decimal("TOT_CCLD_UV", "총체결단가"),
        Field::Decimal("ORD_REMQ", "잔량"),
        Field::Date("FM_ORD_GRP_DT", "FM주문그룹일자"),
        Field::Text("ORD_GRP_STNO", "주문그룹번호"),
        Field::Text("ORD_DTL_DTIME", "주문상세일시"),
        Field::Text("OPRT_DTL_DTIME", "조작상세일시"),
        Field::Text("WORK_EMPL", "주문자"),
        Field::Text("CRCY_CD", "통화코드"),
        Field::Text("LQD_YN", "청산여부(Y/N)"),
        Field::Decimal("LQD_LMT_PRIC", "청산LIMIT가격"),
        Field::Decimal("LQD_STOP_PRIC", "청산STOP가격"),
        Field::Text("TRD_COND", "체결조건코드"),
        Field::Text("TERM_ORD_VALD_DTIME", "기간주문유효상세일시"),
        Field::Text("SPEC_TP", "계좌청산유형구분코드"),
        Field::Text("ECIS_RSVN_ORD_YN", "행사예약주문여부"),
        Field::Text("FUOP_ITEM_DVSN_CD", "선물옵션종목구분코드"),
        Field::Text("AUTO_ORD_DVSN_CD", "자동주문 전략구분"),
    ],
    required: 33,
    layouts: &[],
    check: check_feed::<OrderNotice>,
};

/// 해외선물옵션 실시간주문내역통보 — live notices of an account's overseas derivative orders.
///
/// Official document: 실시간-019.
///
/// TR id: real `HDFFF1C0`, paper none. Subscribed by HTS ID (the user's login).
#[doc(alias = "HDFFF1C0")]
#[doc(alias = "실시간-019")]
#[doc(alias = "해외선물옵션 실시간주문내역통보")]
#[non_exhaustive]
pub struct OrderNotice {
    /// 유저ID — user HTS id.
    pub user_id: SmolStr,
    /// 계좌번호 — account number.
    pub acct_no: SmolStr,
    /// 주문일자 — order date.
    pub ord_dt: Option<Date>,
    /// 주문번호 — order number.
    pub odno: SmolStr,
    /// 원주문일자 — original order date.
    pub orgn_ord_dt: Option<Date>,
    /// 원주문번호 — original order number.
    pub orgn_odno: SmolStr,
    /// 종목명 — issue name.
    pub series: SmolStr,
    /// 정정취소구분코드 — amend or cancel code.
    pub rvse_cncl_dvsn_cd: SmolStr,
    /// 매도매수구분코드 — sell or buy code.
    pub sll_buy_dvsn_cd: SmolStr,
    /// 복합주문구분코드 — complex order type code.
    pub cplx_ord_dvsn_cd: SmolStr,
    /// 가격구분코드 — price type code.
    pub prce_tp: SmolStr,
    /// FM거래소접수구분코드 — exchange receipt type code.
    pub fm_excg_rcit_dvsn_cd: SmolStr,
    /// 주문수량 — order quantity, shares.
    pub ord_qty: Option<Decimal>,
    /// FMLIMIT가격 — limit price.
    pub fm_lmt_pric: Option<Decimal>,
    /// FMSTOP주문가격 — stop order price.
    pub fm_stop_ord_pric: Option<Decimal>,
    /// 총체결수량 — total filled quantity, shares.
    pub tot_ccld_qty: Option<Decimal>,
    /// 총체결단가 — total fill price.
    pub tot_ccld_uv: Option<Decimal>,
    /// 잔량 — remaining quantity, contracts.
    pub ord_remq: Option<Decimal>,
    /// FM주문그룹일자 — order group date.
    pub fm_ord_grp_dt: Option<Date>,
    /// 주문그룹번호 — order group number.
    pub ord_grp_stno: SmolStr,
    /// 주문상세일시 — order date and time.
    pub ord_dtl_dtime: SmolStr,
    /// 조작상세일시 — operation date and time.
    pub oprt_dtl_dtime: SmolStr,
    /// 주문자 — orderer (employee).
    pub work_empl: SmolStr,
    /// 통화코드 — currency code.
    pub crcy_cd: SmolStr,
    /// 청산여부(Y/N) — closing order, Y/N.
    pub lqd_yn: SmolStr,
    /// 청산LIMIT가격 — closing limit price.
    pub lqd_lmt_pric: Option<Decimal>,
    /// 청산STOP가격 — closing stop price.
    pub lqd_stop_pric: Option<Decimal>,
    /// 체결조건코드 — fill condition code.
    pub trd_cond: SmolStr,
    /// 기간주문유효상세일시 — good-till date and time of the order.
    pub term_ord_vald_dtime: SmolStr,
    /// 계좌청산유형구분코드 — account closing method type code.
    pub spec_tp: SmolStr,
    /// 행사예약주문여부 — exercise reservation order, Y/N.
    pub ecis_rsvn_ord_yn: SmolStr,
    /// 선물옵션종목구분코드 — futures and options issue type, blank by default.
    pub fuop_item_dvsn_cd: SmolStr,
    /// 자동주문 전략구분 — automatic order strategy type.
    pub auto_ord_dvsn_cd: SmolStr,
}

impl Feed for OrderNotice {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            user_id: record.text(),
            acct_no: record.text(),
            ord_dt: record.date(),
            odno: record.text(),
            orgn_ord_dt: record.date(),
            orgn_odno: record.text(),
            series: record.text(),
            rvse_cncl_dvsn_cd: record.text(),
            sll_buy_dvsn_cd: record.text(),
            cplx_ord_dvsn_cd: record.text(),
            prce_tp: record.text(),
            fm_excg_rcit_dvsn_cd: record.text(),
            ord_qty: record.decimal(),
            fm_lmt_pric: record.decimal(),
            fm_stop_ord_pric: record.decimal(),
            tot_ccld_qty: record.decimal(),
            tot_ccld_uv: record.decimal(),
            ord_remq: record.decimal(),
            fm_ord_grp_dt: record.date(),
            ord_grp_stno: record.text(),
            ord_dtl_dtime: record.text(),
            oprt_dtl_dtime: record.text(),
            work_empl: record.text(),
            crcy_cd: record.text(),
            lqd_yn: record.text(),
            lqd_lmt_pric: record.decimal(),
            lqd_stop_pric: record.decimal(),
            trd_cond: record.text(),
            term_ord_vald_dtime: record.text(),
            spec_tp: record.text(),
            ecis_rsvn_ord_yn: record.text(),
            fuop_item_dvsn_cd: record.text(),
            auto_ord_dvsn_cd: record.text(),
        }
    }
}

impl fmt::Debug for OrderNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OrderNotice")
            .texts(&[
                &self.user_id,
                &self.acct_no,
                &self.odno,
                &self.orgn_odno,
                &self.series,
                &self.rvse_cncl_dvsn_cd,
                &self.sll_buy_dvsn_cd,
                &self.cplx_ord_dvsn_cd,
                &self.prce_tp,
                &self.fm_excg_rcit_dvsn_cd,
                &self.ord_grp_stno,
                &self.ord_dtl_dtime,
                &self.oprt_dtl_dtime,
                &self.work_empl,
                &self.crcy_cd,
                &self.lqd_yn,
                &self.trd_cond,
                &self.term_ord_vald_dtime,
                &self.spec_tp,
                &self.ecis_rsvn_ord_yn,
                &self.fuop_item_dvsn_cd,
                &self.auto_ord_dvsn_cd,
            ])
            .decimals(&[
                self.ord_qty,
                self.fm_lmt_pric,
                self.fm_stop_ord_pric,
                self.tot_ccld_qty,
                self.tot_ccld_uv,
                self.ord_remq,
                self.lqd_lmt_pric,
                self.lqd_stop_pric,
            ])
            .dates(&[self.ord_dt, self.orgn_ord_dt, self.fm_ord_grp_dt])
            .fmt(f)
    }
}
