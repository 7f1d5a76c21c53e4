//! 국내주식 시간외현재가 (국내주식-076).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_overtime_price",
    title: "국내주식 시간외현재가",
    doc_no: "국내주식-076",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-overtime-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST02300000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
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
                Field::Text("bstp_kor_isnm", "업종 한글 종목명"),
                Field::Text("mang_issu_cls_name", "관리 종목 구분 명"),
                Field::Decimal("ovtm_untp_prpr", "시간외 단일가 현재가"),
                Field::Decimal("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비"),
                Field::Text("ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"),
                Field::Decimal("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율"),
                Field::Integer("ovtm_untp_vol", "시간외 단일가 거래량"),
                Field::Decimal("ovtm_untp_tr_pbmn", "시간외 단일가 거래 대금"),
                Field::Decimal("ovtm_untp_mxpr", "시간외 단일가 상한가"),
                Field::Decimal("ovtm_untp_llam", "시간외 단일가 하한가"),
                Field::Decimal("ovtm_untp_oprc", "시간외 단일가 시가2"),
                Field::Decimal("ovtm_untp_hgpr", "시간외 단일가 최고가"),
                Field::Decimal("ovtm_untp_lwpr", "시간외 단일가 최저가"),
                Field::Decimal("marg_rate", "증거금 비율"),
                Field::Decimal("ovtm_untp_antc_cnpr", "시간외 단일가 예상 체결가"),
                Field::Decimal("ovtm_untp_antc_cntg_vrss", "시간외 단일가 예상 체결 대비"),
                Field::Text("ovtm_untp_antc_cntg_vrss_sign", "시간외 단일가 예상 체결 대비"),
                Field::Decimal("ovtm_untp_antc_cntg_ctrt", "시간외 단일가 예상 체결 대비율"),
                Field::Integer("ovtm_untp_antc_cnqn", "시간외 단일가 예상 체결량"),
                Field::Text("crdt_able_yn", "신용 가능 여부"),
                Field::Text("new_lstn_cls_name", "신규 상장 구분 명"),
                Field::Text("sltr_yn", "정리매매여부"),
                Field::Text("mang_issu_yn", "관리 종목 여부"),
                Field::Text("mrkt_warn_cls_code", "시장 경고 구분 코드"),
                Field::Text("trht_yn", "거래정지여부"),
                Field::Text("vlnt_deal_cls_name", "임의 매매 구분 명"),
                Field::Decimal("ovtm_untp_sdpr", "시간외 단일가 기준가"),
                Field::Text("mrkt_warn_cls_name", "시장 경구 구분 명"),
                Field::Text("revl_issu_reas_name", "재평가 종목 사유 명"),
                Field::Text("insn_pbnt_yn", "불성실 공시 여부"),
                Field::Text("flng_cls_name", "락 구분 이름"),
                Field::Text("rprs_mrkt_kor_name", "대표 시장 한글 명"),
                Field::Text("ovtm_vi_cls_code", "시간외단일가VI적용구분코드"),
                Field::Decimal("bidp", "매수호가"),
                Field::Decimal("askp", "매도호가"),
            ],
        ),
    ],
    check: check::<InquireOvertimePriceResponse>,
};

/// 국내주식 시간외현재가 — off-hours price of a domestic stock: `GET /uapi/domestic-stock/v1/quotations/inquire-overtime-price`.
///
/// Official document: 국내주식-076.
///
/// TR id: real `FHPST02300000`, paper none.
#[doc(alias = "FHPST02300000")]
#[doc(alias = "국내주식-076")]
#[doc(alias = "국내주식 시간외현재가")]
#[derive(Debug, Clone)]
pub struct InquireOvertimePrice {
    params: Params,
}

impl InquireOvertimePrice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireOvertimePrice {
    type Response = InquireOvertimePriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireOvertimePrice {}

/// The reply to [`InquireOvertimePrice`].
#[non_exhaustive]
pub struct InquireOvertimePriceResponse {
    /// 응답상세.
    pub output: InquireOvertimePriceOutput,
}

impl fmt::Debug for InquireOvertimePriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireOvertimePriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireOvertimePriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquireOvertimePriceOutput {
    /// 업종 한글 종목명 — sector name in Korean.
    pub bstp_kor_isnm: String,
    /// 관리 종목 구분 명 — administrative issue class name.
    pub mang_issu_cls_name: String,
    /// 시간외 단일가 현재가 — after-hours single-price current price, KRW.
    pub ovtm_untp_prpr: Option<Decimal>,
    /// 시간외 단일가 전일 대비 — after-hours single-price change from previous close, KRW.
    pub ovtm_untp_prdy_vrss: Option<Decimal>,
    /// 시간외 단일가 전일 대비 부호 — sign code of the after-hours single-price change.
    pub ovtm_untp_prdy_vrss_sign: String,
    /// 시간외 단일가 전일 대비율 — after-hours single-price change from previous close, %.
    pub ovtm_untp_prdy_ctrt: Option<Decimal>,
    /// 시간외 단일가 거래량 — after-hours single-price volume, shares.
    pub ovtm_untp_vol: Option<i64>,
    /// 시간외 단일가 거래 대금 — after-hours single-price traded value, KRW.
    pub ovtm_untp_tr_pbmn: Option<Decimal>,
    /// 시간외 단일가 상한가 — after-hours single-price upper price limit, KRW.
    pub ovtm_untp_mxpr: Option<Decimal>,
    /// 시간외 단일가 하한가 — after-hours single-price lower price limit, KRW.
    pub ovtm_untp_llam: Option<Decimal>,
    /// 시간외 단일가 시가2 — after-hours single-price opening price, KRW.
    pub ovtm_untp_oprc: Option<Decimal>,
    /// 시간외 단일가 최고가 — after-hours single-price high, KRW.
    pub ovtm_untp_hgpr: Option<Decimal>,
    /// 시간외 단일가 최저가 — after-hours single-price low, KRW.
    pub ovtm_untp_lwpr: Option<Decimal>,
    /// 증거금 비율 — margin rate, %.
    pub marg_rate: Option<Decimal>,
    /// 시간외 단일가 예상 체결가 — after-hours single-price expected match price, KRW.
    pub ovtm_untp_antc_cnpr: Option<Decimal>,
    /// 시간외 단일가 예상 체결 대비 — after-hours single-price expected match price change, KRW.
    pub ovtm_untp_antc_cntg_vrss: Option<Decimal>,
    /// 시간외 단일가 예상 체결 대비 — sign code of after-hours expected match price change.
    pub ovtm_untp_antc_cntg_vrss_sign: String,
    /// 시간외 단일가 예상 체결 대비율 — after-hours single-price expected match price change, %.
    pub ovtm_untp_antc_cntg_ctrt: Option<Decimal>,
    /// 시간외 단일가 예상 체결량 — after-hours single-price expected filled quantity, shares.
    pub ovtm_untp_antc_cnqn: Option<i64>,
    /// 신용 가능 여부 — credit trading allowed, Y/N.
    pub crdt_able_yn: String,
    /// 신규 상장 구분 명 — new listing class name.
    pub new_lstn_cls_name: String,
    /// 정리매매여부 — liquidation trading before delisting, Y/N.
    pub sltr_yn: String,
    /// 관리 종목 여부 — administrative issue, Y/N.
    pub mang_issu_yn: String,
    /// 시장 경고 구분 코드 — market warning code.
    pub mrkt_warn_cls_code: String,
    /// 거래정지여부 — trading halted, Y/N.
    pub trht_yn: String,
    /// 임의 매매 구분 명 — discretionary trading class name.
    pub vlnt_deal_cls_name: String,
    /// 시간외 단일가 기준가 — after-hours single-price base price, KRW.
    pub ovtm_untp_sdpr: Option<Decimal>,
    /// 시장 경구 구분 명 — market warning name.
    pub mrkt_warn_cls_name: String,
    /// 재평가 종목 사유 명 — base price revaluation reason name.
    pub revl_issu_reas_name: String,
    /// 불성실 공시 여부 — unfaithful disclosure designation, Y/N.
    pub insn_pbnt_yn: String,
    /// 락 구분 이름 — ex-rights or ex-dividend name.
    pub flng_cls_name: String,
    /// 대표 시장 한글 명 — representative market name in Korean.
    pub rprs_mrkt_kor_name: String,
    /// 시간외단일가VI적용구분코드 — after-hours single-price VI status code.
    pub ovtm_vi_cls_code: String,
    /// 매수호가 — bid price, KRW.
    pub bidp: Option<Decimal>,
    /// 매도호가 — ask price, KRW.
    pub askp: Option<Decimal>,
}

impl FromRow for InquireOvertimePriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bstp_kor_isnm: row.text("bstp_kor_isnm"),
            mang_issu_cls_name: row.text("mang_issu_cls_name"),
            ovtm_untp_prpr: row.decimal("ovtm_untp_prpr"),
            ovtm_untp_prdy_vrss: row.decimal("ovtm_untp_prdy_vrss"),
            ovtm_untp_prdy_vrss_sign: row.text("ovtm_untp_prdy_vrss_sign"),
            ovtm_untp_prdy_ctrt: row.decimal("ovtm_untp_prdy_ctrt"),
            ovtm_untp_vol: row.integer("ovtm_untp_vol"),
            ovtm_untp_tr_pbmn: row.decimal("ovtm_untp_tr_pbmn"),
            ovtm_untp_mxpr: row.decimal("ovtm_untp_mxpr"),
            ovtm_untp_llam: row.decimal("ovtm_untp_llam"),
            ovtm_untp_oprc: row.decimal("ovtm_untp_oprc"),
            ovtm_untp_hgpr: row.decimal("ovtm_untp_hgpr"),
            ovtm_untp_lwpr: row.decimal("ovtm_untp_lwpr"),
            marg_rate: row.decimal("marg_rate"),
            ovtm_untp_antc_cnpr: row.decimal("ovtm_untp_antc_cnpr"),
            ovtm_untp_antc_cntg_vrss: row.decimal("ovtm_untp_antc_cntg_vrss"),
            ovtm_untp_antc_cntg_vrss_sign: row.text("ovtm_untp_antc_cntg_vrss_sign"),
            ovtm_untp_antc_cntg_ctrt: row.decimal("ovtm_untp_antc_cntg_ctrt"),
            ovtm_untp_antc_cnqn: row.integer("ovtm_untp_antc_cnqn"),
            crdt_able_yn: row.text("crdt_able_yn"),
            new_lstn_cls_name: row.text("new_lstn_cls_name"),
            sltr_yn: row.text("sltr_yn"),
            mang_issu_yn: row.text("mang_issu_yn"),
            mrkt_warn_cls_code: row.text("mrkt_warn_cls_code"),
            trht_yn: row.text("trht_yn"),
            vlnt_deal_cls_name: row.text("vlnt_deal_cls_name"),
            ovtm_untp_sdpr: row.decimal("ovtm_untp_sdpr"),
            mrkt_warn_cls_name: row.text("mrkt_warn_cls_name"),
            revl_issu_reas_name: row.text("revl_issu_reas_name"),
            insn_pbnt_yn: row.text("insn_pbnt_yn"),
            flng_cls_name: row.text("flng_cls_name"),
            rprs_mrkt_kor_name: row.text("rprs_mrkt_kor_name"),
            ovtm_vi_cls_code: row.text("ovtm_vi_cls_code"),
            bidp: row.decimal("bidp"),
            askp: row.decimal("askp"),
        }
    }
}

impl fmt::Debug for InquireOvertimePriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireOvertimePriceOutput", "output")
            .texts(&[
                &self.bstp_kor_isnm,
                &self.mang_issu_cls_name,
                &self.ovtm_untp_prdy_vrss_sign,
                &self.ovtm_untp_antc_cntg_vrss_sign,
                &self.crdt_able_yn,
                &self.new_lstn_cls_name,
                &self.sltr_yn,
                &self.mang_issu_yn,
                &self.mrkt_warn_cls_code,
                &self.trht_yn,
                &self.vlnt_deal_cls_name,
                &self.mrkt_warn_cls_name,
                &self.revl_issu_reas_name,
                &self.insn_pbnt_yn,
                &self.flng_cls_name,
                &self.rprs_mrkt_kor_name,
                &self.ovtm_vi_cls_code,
            ])
            .integers(&[self.ovtm_untp_vol, self.ovtm_untp_antc_cnqn])
            .decimals(&[
                self.ovtm_untp_prpr,
                self.ovtm_untp_prdy_vrss,
                self.ovtm_untp_prdy_ctrt,
                self.ovtm_untp_tr_pbmn,
                self.ovtm_untp_mxpr,
                self.ovtm_untp_llam,
                self.ovtm_untp_oprc,
                self.ovtm_untp_hgpr,
                self.ovtm_untp_lwpr,
                self.marg_rate,
                self.ovtm_untp_antc_cnpr,
                self.ovtm_untp_antc_cntg_vrss,
                self.ovtm_untp_antc_cntg_ctrt,
                self.ovtm_untp_sdpr,
                self.bidp,
                self.askp,
            ])
            .fmt(f)
    }
}
