//! 국내주식 실시간체결통보 (실시간-005).

use jiff::civil::{Date, Time};
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_stock.ccnl_notice",
    title: "국내주식 실시간체결통보",
    doc_no: "실시간-005",
    real: "H0STCNI0",
    paper: Some("H0STCNI9"),
    key: Key::HtsId,
    key_at: Some(0),
    encrypted: true,
    fields: &[
        Field::Text("CUST_ID", "고객 ID"),
        Field::Text("ACNT_NO", "계좌번호"),
        Field::Text("ODER_NO", "주문번호"),
        Field::Text("OODER_NO", "원주문번호"),
        Field::Text("SELN_BYOV_CLS", "매도매수구분"),
        Field::Text("RCTF_CLS", "정정구분"),
        Field::Text("ODER_KIND", "주문종류"),
        Field::Text("ODER_COND", "주문조건"),
        Field::Text("STCK_SHRN_ISCD", "주식 단축 종목코드"),
        Field::Integer("CNTG_QTY", "체결 수량"),
        Field::Decimal("CNTG_UNPR", "체결단가"),
        Field::Time("STCK_CNTG_HOUR", "주식 체결 시간"),
        Field::Text("RFUS_YN", "거부여부"),
        Field::Text("CNTG_YN", "체결여부"),
        Field::Text("ACPT_YN", "접수여부"),
        Field::Text("BRNC_NO", "지점번호"),
        Field::Integer("ODER_QTY", "주문수량"),
        Field::Text("ACNT_NAME", "계좌명"),
        Field::Decimal("ORD_COND_PRC", "호가조건가격"),
        Field::Text("ORD_EXG_GB", "주문거래소 구분"),
        Field::Text("POPUP_YN", "실시간체결창 표시여부"),
        Field::Text("FILLER", "필러"),
        Field::Text("CRDT_CLS", "신용구분"),
        Field::Date("CRDT_LOAN_DATE", "신용대출일자"),
        Field::Text("CNTG_ISNM40", "체결종목명"),
        Field::Decimal("ODER_PRC", "주문가격"),
    ],
    required: 26,
    layouts: &[Layout {
        width: 23,
        fields: &[
            Field::Text("CUST_ID", "고객 ID"),
            Field::Text("ACNT_NO", "계좌번호"),
            Field::Text("ODER_NO", "주문번호"),
            Field::Text("OODER_NO", "원주문번호"),
            Field::Text("SELN_BYOV_CLS", "매도매수구분"),
            Field::Text("RCTF_CLS", "정정구분"),
            Field::Text("ODER_KIND", "주문종류"),
            Field::Text("ODER_COND", "주문조건"),
            Field::Text("STCK_SHRN_ISCD", "주식 단축 종목코드"),
            Field::Integer("CNTG_QTY", "체결 수량"),
            Field::Decimal("CNTG_UNPR", "체결단가"),
            Field::Time("STCK_CNTG_HOUR", "주식 체결 시간"),
            Field::Text("RFUS_YN", "거부여부"),
            Field::Text("CNTG_YN", "체결여부"),
            Field::Text("ACPT_YN", "접수여부"),
            Field::Text("BRNC_NO", "지점번호"),
            Field::Integer("ODER_QTY", "주문수량"),
            Field::Text("ACNT_NAME", "계좌명"),
            Field::Text("CNTG_ISNM", "체결종목명"),
            Field::Text("CRDT_CLS", "신용구분"),
            Field::Date("CRDT_LOAN_DATE", "신용대출일자"),
            Field::Text("CNTG_ISNM40", "체결종목명"),
            Field::Decimal("ODER_PRC", "주문가격"),
        ],
    }],
    check: check_feed::<CcnlNotice>,
};

/// 국내주식 실시간체결통보 — live notices of an account's domestic orders and fills.
///
/// Official document: 실시간-005.
///
/// TR id: real `H0STCNI0`, paper `H0STCNI9`. Subscribed by HTS ID (the user's login).
#[doc(alias = "H0STCNI0")]
#[doc(alias = "H0STCNI9")]
#[doc(alias = "실시간-005")]
#[doc(alias = "국내주식 실시간체결통보")]
#[non_exhaustive]
pub struct CcnlNotice {
    /// 고객 ID — customer (HTS) ID.
    pub cust_id: SmolStr,
    /// 계좌번호 — account number.
    pub acnt_no: SmolStr,
    /// 주문번호 — order number.
    pub oder_no: SmolStr,
    /// 원주문번호 — original order number.
    pub ooder_no: SmolStr,
    /// 매도매수구분 — sell or buy code.
    pub seln_byov_cls: SmolStr,
    /// 정정구분 — amend code: 0 normal, 1 amend, 2 cancel.
    pub rctf_cls: SmolStr,
    /// 주문종류 — order type code.
    pub oder_kind: SmolStr,
    /// 주문조건 — order condition code.
    pub oder_cond: SmolStr,
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: SmolStr,
    /// 체결 수량 — filled quantity.
    pub cntg_qty: Option<i64>,
    /// 체결단가 — fill price per share.
    pub cntg_unpr: Option<Decimal>,
    /// 주식 체결 시간 — fill time HHMMSS, or a marker.
    pub stck_cntg_hour: Option<Time>,
    /// 거부여부 — rejected, Y/N.
    pub rfus_yn: SmolStr,
    /// 체결여부 — filled, Y/N.
    pub cntg_yn: SmolStr,
    /// 접수여부 — accepted, Y/N.
    pub acpt_yn: SmolStr,
    /// 지점번호 — branch number.
    pub brnc_no: SmolStr,
    /// 주문수량 — order quantity.
    pub oder_qty: Option<i64>,
    /// 계좌명 — account name.
    pub acnt_name: SmolStr,
    /// 호가조건가격 — order condition (trigger) price.
    pub ord_cond_prc: Option<Decimal>,
    /// 주문거래소 구분 — order exchange code.
    pub ord_exg_gb: SmolStr,
    /// 실시간체결창 표시여부 — shown in the real-time fill popup, Y/N.
    pub popup_yn: SmolStr,
    /// 필러 — filler, unused.
    pub filler: SmolStr,
    /// 신용구분 — credit type code.
    pub crdt_cls: SmolStr,
    /// 신용대출일자 — credit loan date.
    pub crdt_loan_date: Option<Date>,
    /// 체결종목명 — filled issue name.
    pub cntg_isnm40: SmolStr,
    /// 주문가격 — order price.
    pub oder_prc: Option<Decimal>,
    /// 체결종목명 — filled issue name. Not in today's records.
    pub cntg_isnm: SmolStr,
}

impl Feed for CcnlNotice {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            cust_id: record.text(),
            acnt_no: record.text(),
            oder_no: record.text(),
            ooder_no: record.text(),
            seln_byov_cls: record.text(),
            rctf_cls: record.text(),
            oder_kind: record.text(),
            oder_cond: record.text(),
            stck_shrn_iscd: record.text(),
            cntg_qty: record.integer(),
            cntg_unpr: record.decimal(),
            stck_cntg_hour: record.time(),
            rfus_yn: record.text(),
            cntg_yn: record.text(),
            acpt_yn: record.text(),
            brnc_no: record.text(),
            oder_qty: record.integer(),
            acnt_name: record.text(),
            ord_cond_prc: record.decimal(),
            ord_exg_gb: record.text(),
            popup_yn: record.text(),
            filler: record.text(),
            crdt_cls: record.text(),
            crdt_loan_date: record.date(),
            cntg_isnm40: record.text(),
            oder_prc: record.decimal(),
            cntg_isnm: record.text(),
        }
    }
}

impl fmt::Debug for CcnlNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("CcnlNotice")
            .texts(&[
                &self.cust_id,
                &self.acnt_no,
                &self.oder_no,
                &self.ooder_no,
                &self.seln_byov_cls,
                &self.rctf_cls,
                &self.oder_kind,
                &self.oder_cond,
                &self.stck_shrn_iscd,
                &self.rfus_yn,
                &self.cntg_yn,
                &self.acpt_yn,
                &self.brnc_no,
                &self.acnt_name,
                &self.ord_exg_gb,
                &self.popup_yn,
                &self.filler,
                &self.crdt_cls,
                &self.cntg_isnm40,
                &self.cntg_isnm,
            ])
            .integers(&[self.cntg_qty, self.oder_qty])
            .decimals(&[self.cntg_unpr, self.ord_cond_prc, self.oder_prc])
            .dates(&[self.crdt_loan_date])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
