//! 주식현재가 시세2 (v1_국내주식-054).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_price_2",
    title: "주식현재가 시세2",
    doc_no: "v1_국내주식-054",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-price-2",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01010000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, None),
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
                Field::Text("rprs_mrkt_kor_name", "대표 시장 한글 명"),
                Field::Text("new_hgpr_lwpr_cls_code", "신 고가 저가 구분 코드"),
                Field::Text("mxpr_llam_cls_code", "상하한가 구분 코드"),
                Field::Text("crdt_able_yn", "신용 가능 여부"),
                Field::Decimal("stck_mxpr", "주식 상한가"),
                Field::Text("elw_pblc_yn", "ELW 발행 여부"),
                Field::Decimal("prdy_clpr_vrss_oprc_rate", "전일 종가 대비 시가2 비율"),
                Field::Decimal("crdt_rate", "신용 비율"),
                Field::Decimal("marg_rate", "증거금 비율"),
                Field::Decimal("lwpr_vrss_prpr", "최저가 대비 현재가"),
                Field::Text("lwpr_vrss_prpr_sign", "최저가 대비 현재가 부호"),
                Field::Decimal("prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율"),
                Field::Decimal("stck_lwpr", "주식 최저가"),
                Field::Decimal("hgpr_vrss_prpr", "최고가 대비 현재가"),
                Field::Text("hgpr_vrss_prpr_sign", "최고가 대비 현재가 부호"),
                Field::Decimal("prdy_clpr_vrss_hgpr_rate", "전일 종가 대비 최고가 비율"),
                Field::Decimal("stck_hgpr", "주식 최고가"),
                Field::Decimal("oprc_vrss_prpr", "시가2 대비 현재가"),
                Field::Text("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호"),
                Field::Text("mang_issu_yn", "관리 종목 여부"),
                Field::Text("divi_app_cls_code", "동시호가배분처리코드"),
                Field::Text("short_over_yn", "단기과열여부"),
                Field::Text("mrkt_warn_cls_code", "시장경고코드"),
                Field::Text("invt_caful_yn", "투자유의여부"),
                Field::Text("stange_runup_yn", "이상급등여부"),
                Field::Text("ssts_hot_yn", "공매도과열 여부"),
                Field::Text("low_current_yn", "저유동성 종목 여부"),
                Field::Text("vi_cls_code", "VI적용구분코드"),
                Field::Text("short_over_cls_code", "단기과열구분코드"),
                Field::Decimal("stck_llam", "주식 하한가"),
                Field::Text("new_lstn_cls_name", "신규 상장 구분 명"),
                Field::Text("vlnt_deal_cls_name", "임의 매매 구분 명"),
                Field::Text("flng_cls_name", "락 구분 이름"),
                Field::Text("revl_issu_reas_name", "재평가 종목 사유 명"),
                Field::Text("mrkt_warn_cls_name", "시장 경고 구분 명"),
                Field::Decimal("stck_sdpr", "주식 기준가"),
                Field::Text("bstp_cls_code", "업종 구분 코드"),
                Field::Decimal("stck_prdy_clpr", "주식 전일 종가"),
                Field::Text("insn_pbnt_yn", "불성실 공시 여부"),
                Field::Text("fcam_mod_cls_name", "액면가 변경 구분 명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("prdy_vrss_vol_rate", "전일 대비 거래량 비율"),
                Field::Text("bstp_kor_isnm", "업종 한글 종목명"),
                Field::Text("sltr_yn", "정리매매여부"),
                Field::Text("trht_yn", "거래정지여부"),
                Field::Text("oprc_rang_cont_yn", "시가 범위 연장 여부"),
                Field::Text("vlnt_fin_cls_code", "임의 종료 구분 코드"),
                Field::Decimal("stck_oprc", "주식 시가2"),
                Field::Integer("prdy_vol", "전일 거래량"),
            ],
        ),
    ],
    check: check::<InquirePrice2Response>,
};

/// 주식현재가 시세2 — current price of a domestic stock, second form: `GET /uapi/domestic-stock/v1/quotations/inquire-price-2`.
///
/// Official document: v1_국내주식-054.
///
/// TR id: real `FHPST01010000`, paper none.
#[doc(alias = "FHPST01010000")]
#[doc(alias = "v1_국내주식-054")]
#[doc(alias = "주식현재가 시세2")]
#[derive(Debug, Clone)]
pub struct InquirePrice2 {
    params: Params,
}

impl InquirePrice2 {
    /// Required: `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// FID 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquirePrice2 {
    type Response = InquirePrice2Response;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePrice2 {}

/// The reply to [`InquirePrice2`].
#[non_exhaustive]
pub struct InquirePrice2Response {
    /// 응답상세.
    pub output: InquirePrice2Output,
}

impl fmt::Debug for InquirePrice2Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePrice2Response", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquirePrice2Response {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquirePrice2Output {
    /// 대표 시장 한글 명 — representative market name in Korean.
    pub rprs_mrkt_kor_name: String,
    /// 신 고가 저가 구분 코드 — new high or new low code.
    pub new_hgpr_lwpr_cls_code: String,
    /// 상하한가 구분 코드 — upper or lower price limit code.
    pub mxpr_llam_cls_code: String,
    /// 신용 가능 여부 — credit trading allowed, Y/N.
    pub crdt_able_yn: String,
    /// 주식 상한가 — upper price limit, KRW.
    pub stck_mxpr: Option<Decimal>,
    /// ELW 발행 여부 — ELW issued on the stock, Y/N.
    pub elw_pblc_yn: String,
    /// 전일 종가 대비 시가2 비율 — opening price against the previous close, %.
    pub prdy_clpr_vrss_oprc_rate: Option<Decimal>,
    /// 신용 비율 — credit ratio, %.
    pub crdt_rate: Option<Decimal>,
    /// 증거금 비율 — margin rate, %.
    pub marg_rate: Option<Decimal>,
    /// 최저가 대비 현재가 — current price against the low.
    pub lwpr_vrss_prpr: Option<Decimal>,
    /// 최저가 대비 현재가 부호 — sign code of the current price against low.
    pub lwpr_vrss_prpr_sign: String,
    /// 전일 종가 대비 최저가 비율 — low against the previous close, %.
    pub prdy_clpr_vrss_lwpr_rate: Option<Decimal>,
    /// 주식 최저가 — day low, KRW.
    pub stck_lwpr: Option<Decimal>,
    /// 최고가 대비 현재가 — current price against the high.
    pub hgpr_vrss_prpr: Option<Decimal>,
    /// 최고가 대비 현재가 부호 — sign code of the current price against high.
    pub hgpr_vrss_prpr_sign: String,
    /// 전일 종가 대비 최고가 비율 — high against the previous close, %.
    pub prdy_clpr_vrss_hgpr_rate: Option<Decimal>,
    /// 주식 최고가 — day high, KRW.
    pub stck_hgpr: Option<Decimal>,
    /// 시가2 대비 현재가 — current price against the opening price, KRW.
    pub oprc_vrss_prpr: Option<Decimal>,
    /// 시가2 대비 현재가 부호 — sign code of current price against opening price.
    pub oprc_vrss_prpr_sign: String,
    /// 관리 종목 여부 — administrative issue, Y/N.
    pub mang_issu_yn: String,
    /// 동시호가배분처리코드 — call auction allotment processing code.
    pub divi_app_cls_code: String,
    /// 단기과열여부 — short-term overheated, Y/N.
    pub short_over_yn: String,
    /// 시장경고코드 — market warning code.
    pub mrkt_warn_cls_code: String,
    /// 투자유의여부 — investment caution flag, Y/N.
    pub invt_caful_yn: String,
    /// 이상급등여부 — abnormal price surge, Y/N.
    pub stange_runup_yn: String,
    /// 공매도과열 여부 — short selling overheated, Y/N.
    pub ssts_hot_yn: String,
    /// 저유동성 종목 여부 — low-liquidity issue, Y/N.
    pub low_current_yn: String,
    /// VI적용구분코드 — volatility interruption (VI) status code.
    pub vi_cls_code: String,
    /// 단기과열구분코드 — short-term overheating code.
    pub short_over_cls_code: String,
    /// 주식 하한가 — lower price limit, KRW.
    pub stck_llam: Option<Decimal>,
    /// 신규 상장 구분 명 — new listing class name.
    pub new_lstn_cls_name: String,
    /// 임의 매매 구분 명 — discretionary trading class name.
    pub vlnt_deal_cls_name: String,
    /// 락 구분 이름 — ex-rights or ex-dividend name.
    pub flng_cls_name: String,
    /// 재평가 종목 사유 명 — base price revaluation reason name.
    pub revl_issu_reas_name: String,
    /// 시장 경고 구분 명 — market warning name.
    pub mrkt_warn_cls_name: String,
    /// 주식 기준가 — base price, KRW.
    pub stck_sdpr: Option<Decimal>,
    /// 업종 구분 코드 — sector class code.
    pub bstp_cls_code: String,
    /// 주식 전일 종가 — previous close, KRW.
    pub stck_prdy_clpr: Option<Decimal>,
    /// 불성실 공시 여부 — unfaithful disclosure designation, Y/N.
    pub insn_pbnt_yn: String,
    /// 액면가 변경 구분 명 — par value change name, only when applicable.
    pub fcam_mod_cls_name: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 전일 대비 거래량 비율 — volume relative to the previous day, %.
    pub prdy_vrss_vol_rate: Option<Decimal>,
    /// 업종 한글 종목명 — sector name in Korean.
    pub bstp_kor_isnm: String,
    /// 정리매매여부 — liquidation trading before delisting, Y/N.
    pub sltr_yn: String,
    /// 거래정지여부 — trading halted, Y/N.
    pub trht_yn: String,
    /// 시가 범위 연장 여부 — opening price range extended, Y/N.
    pub oprc_rang_cont_yn: String,
    /// 임의 종료 구분 코드 — random end (auction close) code.
    pub vlnt_fin_cls_code: String,
    /// 주식 시가2 — opening price, KRW.
    pub stck_oprc: Option<Decimal>,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
}

impl FromRow for InquirePrice2Output {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rprs_mrkt_kor_name: row.text("rprs_mrkt_kor_name"),
            new_hgpr_lwpr_cls_code: row.text("new_hgpr_lwpr_cls_code"),
            mxpr_llam_cls_code: row.text("mxpr_llam_cls_code"),
            crdt_able_yn: row.text("crdt_able_yn"),
            stck_mxpr: row.decimal("stck_mxpr"),
            elw_pblc_yn: row.text("elw_pblc_yn"),
            prdy_clpr_vrss_oprc_rate: row.decimal("prdy_clpr_vrss_oprc_rate"),
            crdt_rate: row.decimal("crdt_rate"),
            marg_rate: row.decimal("marg_rate"),
            lwpr_vrss_prpr: row.decimal("lwpr_vrss_prpr"),
            lwpr_vrss_prpr_sign: row.text("lwpr_vrss_prpr_sign"),
            prdy_clpr_vrss_lwpr_rate: row.decimal("prdy_clpr_vrss_lwpr_rate"),
            stck_lwpr: row.decimal("stck_lwpr"),
            hgpr_vrss_prpr: row.decimal("hgpr_vrss_prpr"),
            hgpr_vrss_prpr_sign: row.text("hgpr_vrss_prpr_sign"),
            prdy_clpr_vrss_hgpr_rate: row.decimal("prdy_clpr_vrss_hgpr_rate"),
            stck_hgpr: row.decimal("stck_hgpr"),
            oprc_vrss_prpr: row.decimal("oprc_vrss_prpr"),
            oprc_vrss_prpr_sign: row.text("oprc_vrss_prpr_sign"),
            mang_issu_yn: row.text("mang_issu_yn"),
            divi_app_cls_code: row.text("divi_app_cls_code"),
            short_over_yn: row.text("short_over_yn"),
            mrkt_warn_cls_code: row.text("mrkt_warn_cls_code"),
            invt_caful_yn: row.text("invt_caful_yn"),
            stange_runup_yn: row.text("stange_runup_yn"),
            ssts_hot_yn: row.text("ssts_hot_yn"),
            low_current_yn: row.text("low_current_yn"),
            vi_cls_code: row.text("vi_cls_code"),
            short_over_cls_code: row.text("short_over_cls_code"),
            stck_llam: row.decimal("stck_llam"),
            new_lstn_cls_name: row.text("new_lstn_cls_name"),
            vlnt_deal_cls_name: row.text("vlnt_deal_cls_name"),
            flng_cls_name: row.text("flng_cls_name"),
            revl_issu_reas_name: row.text("revl_issu_reas_name"),
            mrkt_warn_cls_name: row.text("mrkt_warn_cls_name"),
            stck_sdpr: row.decimal("stck_sdpr"),
            bstp_cls_code: row.text("bstp_cls_code"),
            stck_prdy_clpr: row.decimal("stck_prdy_clpr"),
            insn_pbnt_yn: row.text("insn_pbnt_yn"),
            fcam_mod_cls_name: row.text("fcam_mod_cls_name"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            acml_vol: row.integer("acml_vol"),
            prdy_vrss_vol_rate: row.decimal("prdy_vrss_vol_rate"),
            bstp_kor_isnm: row.text("bstp_kor_isnm"),
            sltr_yn: row.text("sltr_yn"),
            trht_yn: row.text("trht_yn"),
            oprc_rang_cont_yn: row.text("oprc_rang_cont_yn"),
            vlnt_fin_cls_code: row.text("vlnt_fin_cls_code"),
            stck_oprc: row.decimal("stck_oprc"),
            prdy_vol: row.integer("prdy_vol"),
        }
    }
}

impl fmt::Debug for InquirePrice2Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePrice2Output", "output")
            .texts(&[
                &self.rprs_mrkt_kor_name,
                &self.new_hgpr_lwpr_cls_code,
                &self.mxpr_llam_cls_code,
                &self.crdt_able_yn,
                &self.elw_pblc_yn,
                &self.lwpr_vrss_prpr_sign,
                &self.hgpr_vrss_prpr_sign,
                &self.oprc_vrss_prpr_sign,
                &self.mang_issu_yn,
                &self.divi_app_cls_code,
                &self.short_over_yn,
                &self.mrkt_warn_cls_code,
                &self.invt_caful_yn,
                &self.stange_runup_yn,
                &self.ssts_hot_yn,
                &self.low_current_yn,
                &self.vi_cls_code,
                &self.short_over_cls_code,
                &self.new_lstn_cls_name,
                &self.vlnt_deal_cls_name,
                &self.flng_cls_name,
                &self.revl_issu_reas_name,
                &self.mrkt_warn_cls_name,
                &self.bstp_cls_code,
                &self.insn_pbnt_yn,
                &self.fcam_mod_cls_name,
                &self.prdy_vrss_sign,
                &self.bstp_kor_isnm,
                &self.sltr_yn,
                &self.trht_yn,
                &self.oprc_rang_cont_yn,
                &self.vlnt_fin_cls_code,
            ])
            .integers(&[self.acml_vol, self.prdy_vol])
            .decimals(&[
                self.stck_mxpr,
                self.prdy_clpr_vrss_oprc_rate,
                self.crdt_rate,
                self.marg_rate,
                self.lwpr_vrss_prpr,
                self.prdy_clpr_vrss_lwpr_rate,
                self.stck_lwpr,
                self.hgpr_vrss_prpr,
                self.prdy_clpr_vrss_hgpr_rate,
                self.stck_hgpr,
                self.oprc_vrss_prpr,
                self.stck_llam,
                self.stck_sdpr,
                self.stck_prdy_clpr,
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.acml_tr_pbmn,
                self.prdy_vrss_vol_rate,
                self.stck_oprc,
            ])
            .fmt(f)
    }
}
