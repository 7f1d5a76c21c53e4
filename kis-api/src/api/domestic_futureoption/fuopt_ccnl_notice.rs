//! 선물옵션 실시간체결통보 (실시간-012).

use jiff::civil::Time;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: FeedMeta = FeedMeta {
    id: "domestic_futureoption.fuopt_ccnl_notice",
    title: "선물옵션 실시간체결통보",
    doc_no: "실시간-012",
    real: "H0IFCNI0",
    paper: Some("H0IFCNI9"),
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
        Field::Text("ODER_KIND2", "주문종류2"),
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
        Field::Text("ODER_COND", "주문조건"),
        Field::Text("ORD_GRP", "주문그룹ID"),
        Field::Text("ORD_GRPSEQ", "주문그룹SEQ"),
        Field::Decimal("ORDER_PRC", "주문가격"),
    ],
    required: 22,
    layouts: &[],
    check: check_feed::<FuoptCcnlNotice>,
};

/// 선물옵션 실시간체결통보 — live notices of an account's derivative orders and fills.
///
/// Official document: 실시간-012.
///
/// TR id: real `H0IFCNI0`, paper `H0IFCNI9`. Subscribed by HTS ID (the user's login).
#[doc(alias = "H0IFCNI0")]
#[doc(alias = "H0IFCNI9")]
#[doc(alias = "실시간-012")]
#[doc(alias = "선물옵션 실시간체결통보")]
#[non_exhaustive]
pub struct FuoptCcnlNotice {
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
    /// 주문종류2 — order type code 2.
    pub oder_kind2: SmolStr,
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
    /// 체결종목명 — filled issue name.
    pub cntg_isnm: SmolStr,
    /// 주문조건 — order condition code.
    pub oder_cond: SmolStr,
    /// 주문그룹ID — order group ID.
    pub ord_grp: SmolStr,
    /// 주문그룹SEQ — order group sequence number.
    pub ord_grpseq: SmolStr,
    /// 주문가격 — order price.
    pub order_prc: Option<Decimal>,
}

impl Feed for FuoptCcnlNotice {
    const META: &'static FeedMeta = &META;

    fn read(record: &mut Record<'_>) -> Self {
        Self {
            cust_id: record.text(),
            acnt_no: record.text(),
            oder_no: record.text(),
            ooder_no: record.text(),
            seln_byov_cls: record.text(),
            rctf_cls: record.text(),
            oder_kind2: record.text(),
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
            cntg_isnm: record.text(),
            oder_cond: record.text(),
            ord_grp: record.text(),
            ord_grpseq: record.text(),
            order_prc: record.decimal(),
        }
    }
}

impl fmt::Debug for FuoptCcnlNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("FuoptCcnlNotice")
            .texts(&[
                &self.cust_id,
                &self.acnt_no,
                &self.oder_no,
                &self.ooder_no,
                &self.seln_byov_cls,
                &self.rctf_cls,
                &self.oder_kind2,
                &self.stck_shrn_iscd,
                &self.rfus_yn,
                &self.cntg_yn,
                &self.acpt_yn,
                &self.brnc_no,
                &self.acnt_name,
                &self.cntg_isnm,
                &self.oder_cond,
                &self.ord_grp,
                &self.ord_grpseq,
            ])
            .integers(&[self.cntg_qty, self.oder_qty])
            .decimals(&[self.cntg_unpr, self.order_prc])
            .times(&[self.stck_cntg_hour])
            .fmt(f)
    }
}
