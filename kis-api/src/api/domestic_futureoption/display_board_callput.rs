//! 국내옵션전광판_콜풋 (국내선물-022).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.display_board_callput",
    title: "국내옵션전광판_콜풋",
    doc_no: "국내선물-022",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/display-board-callput",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPIF05030100", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("O")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20503")),
        Param::Required("FID_MRKT_CLS_CODE", "시장 구분 코드", 2, Some("CO")),
        Param::Required("FID_MTRT_CNT", "만기 수", 11, None),
        Param::Required("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", 6, Some("")),
        Param::Required("FID_MRKT_CLS_CODE1", "시장 구분 코드", 2, Some("PO")),
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
                Field::Decimal("acpr", "행사가"),
                Field::Decimal("unch_prpr", "환산 현재가"),
                Field::Text("optn_shrn_iscd", "옵션단축종목코드"),
                Field::Decimal("optn_prpr", "옵션 현재가"),
                Field::Decimal("optn_prdy_vrss", "옵션 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("optn_prdy_ctrt", "옵션 전일 대비율"),
                Field::Decimal("optn_bidp", "옵션 매수호가"),
                Field::Decimal("optn_askp", "옵션 매도호가"),
                Field::Decimal("tmvl_val", "시간가치값"),
                Field::Decimal("nmix_sdpr", "지수 기준가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("seln_rsqn", "매도 잔량"),
                Field::Integer("shnu_rsqn", "매수2 잔량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Integer("hts_otst_stpl_qty", "HTS 미결제 약정 수량"),
                Field::Decimal("otst_stpl_qty_icdc", "미결제 약정 수량 증감"),
                Field::Decimal("delta_val", "델타값"),
                Field::Decimal("gama", "감마"),
                Field::Decimal("vega", "베가"),
                Field::Decimal("theta", "세타"),
                Field::Decimal("rho", "로우"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
                Field::Decimal("invl_val", "내재가치값"),
                Field::Decimal("esdg", "괴리도"),
                Field::Decimal("dprt", "괴리율"),
                Field::Decimal("hist_vltl", "역사적 변동성"),
                Field::Decimal("hts_thpr", "HTS 이론가"),
                Field::Decimal("optn_oprc", "옵션 시가2"),
                Field::Decimal("optn_hgpr", "옵션 최고가"),
                Field::Decimal("optn_lwpr", "옵션 최저가"),
                Field::Decimal("optn_mxpr", "옵션 상한가"),
                Field::Decimal("optn_llam", "옵션 하한가"),
                Field::Text("atm_cls_name", "ATM 구분 명"),
                Field::Decimal("rgbf_vrss_icdc", "직전 대비 증감"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Decimal("futs_antc_cnpr", "선물예상체결가"),
                Field::Decimal("futs_antc_cntg_vrss", "선물예상체결대비"),
                Field::Text("antc_cntg_vrss_sign", "예상 체결 대비 부호"),
                Field::Decimal("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Decimal("acpr", "행사가"),
                Field::Decimal("unch_prpr", "환산 현재가"),
                Field::Text("optn_shrn_iscd", "옵션단축종목코드"),
                Field::Decimal("optn_prpr", "옵션 현재가"),
                Field::Decimal("optn_prdy_vrss", "옵션 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("optn_prdy_ctrt", "옵션 전일 대비율"),
                Field::Decimal("optn_bidp", "옵션 매수호가"),
                Field::Decimal("optn_askp", "옵션 매도호가"),
                Field::Decimal("tmvl_val", "시간가치값"),
                Field::Decimal("nmix_sdpr", "지수 기준가"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("seln_rsqn", "매도 잔량"),
                Field::Integer("shnu_rsqn", "매수2 잔량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Integer("hts_otst_stpl_qty", "HTS 미결제 약정 수량"),
                Field::Decimal("otst_stpl_qty_icdc", "미결제 약정 수량 증감"),
                Field::Decimal("delta_val", "델타값"),
                Field::Decimal("gama", "감마"),
                Field::Decimal("vega", "베가"),
                Field::Decimal("theta", "세타"),
                Field::Decimal("rho", "로우"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
                Field::Decimal("invl_val", "내재가치값"),
                Field::Decimal("esdg", "괴리도"),
                Field::Decimal("dprt", "괴리율"),
                Field::Decimal("hist_vltl", "역사적 변동성"),
                Field::Decimal("hts_thpr", "HTS 이론가"),
                Field::Decimal("optn_oprc", "옵션 시가2"),
                Field::Decimal("optn_hgpr", "옵션 최고가"),
                Field::Decimal("optn_lwpr", "옵션 최저가"),
                Field::Decimal("optn_mxpr", "옵션 상한가"),
                Field::Decimal("optn_llam", "옵션 하한가"),
                Field::Text("atm_cls_name", "ATM 구분 명"),
                Field::Decimal("rgbf_vrss_icdc", "직전 대비 증감"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Decimal("futs_antc_cnpr", "선물예상체결가"),
                Field::Decimal("futs_antc_cntg_vrss", "선물예상체결대비"),
                Field::Text("antc_cntg_vrss_sign", "예상 체결 대비 부호"),
                Field::Decimal("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율"),
            ],
        ),
    ],
    check: check::<DisplayBoardCallputResponse>,
};

/// 국내옵션전광판_콜풋 — option board of calls and puts: `GET /uapi/domestic-futureoption/v1/quotations/display-board-callput`.
///
/// Official document: 국내선물-022.
///
/// TR id: real `FHPIF05030100`, paper none.
#[doc(alias = "FHPIF05030100")]
#[doc(alias = "국내선물-022")]
#[doc(alias = "국내옵션전광판_콜풋")]
#[derive(Debug, Clone)]
pub struct DisplayBoardCallput {
    params: Params,
}

impl DisplayBoardCallput {
    /// Required: `fid_mtrt_cnt` 만기 수 (expiry selector, expiry month or option product code).
    pub fn new(fid_mtrt_cnt: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_MTRT_CNT", fid_mtrt_cnt.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `O`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 시장 구분 코드 — market class code. Default `CO`.
    #[must_use]
    pub fn fid_mrkt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_MRKT_CLS_CODE", value.into());
        self
    }

    /// 조건 시장 구분 코드 — market class code for the query, blank unless required. Default: empty.
    #[must_use]
    pub fn fid_cond_mrkt_cls_code(mut self, value: impl Into<Code<codes::FidCondMrktClsCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_CLS_CODE", value.into());
        self
    }

    /// 시장 구분 코드 — option side code, PO for puts. Default `PO`.
    #[must_use]
    pub fn fid_mrkt_cls_code1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_MRKT_CLS_CODE1", value.into());
        self
    }
}

impl Endpoint for DisplayBoardCallput {
    type Response = DisplayBoardCallputResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for DisplayBoardCallput {}

/// The reply to [`DisplayBoardCallput`].
#[non_exhaustive]
pub struct DisplayBoardCallputResponse {
    /// 응답상세.
    pub output1: Vec<DisplayBoardCallputOutput1>,
    /// 응답상세.
    pub output2: Vec<DisplayBoardCallputOutput2>,
}

impl fmt::Debug for DisplayBoardCallputResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisplayBoardCallputResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for DisplayBoardCallputResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.list("output1"), output2: reply.list("output2") }
    }
}

/// A row of `output1`, 응답상세.
#[non_exhaustive]
pub struct DisplayBoardCallputOutput1 {
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// 환산 현재가 — converted current price.
    pub unch_prpr: Option<Decimal>,
    /// 옵션단축종목코드 — option short issue code.
    pub optn_shrn_iscd: String,
    /// 옵션 현재가 — option current price.
    pub optn_prpr: Option<Decimal>,
    /// 옵션 전일 대비 — option change from the previous close.
    pub optn_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 옵션 전일 대비율 — option change from the previous close, %.
    pub optn_prdy_ctrt: Option<Decimal>,
    /// 옵션 매수호가 — option bid price.
    pub optn_bidp: Option<Decimal>,
    /// 옵션 매도호가 — option ask price.
    pub optn_askp: Option<Decimal>,
    /// 시간가치값 — time value.
    pub tmvl_val: Option<Decimal>,
    /// 지수 기준가 — index base value.
    pub nmix_sdpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 매도 잔량 — resting sell quantity, shares.
    pub seln_rsqn: Option<i64>,
    /// 매수2 잔량 — resting buy quantity, shares.
    pub shnu_rsqn: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// HTS 미결제 약정 수량 — open interest, contracts.
    pub hts_otst_stpl_qty: Option<i64>,
    /// 미결제 약정 수량 증감 — change in open interest, contracts.
    pub otst_stpl_qty_icdc: Option<Decimal>,
    /// 델타값 — delta value.
    pub delta_val: Option<Decimal>,
    /// 감마 — gamma (rate of change of delta).
    pub gama: Option<Decimal>,
    /// 베가 — vega (sensitivity to volatility).
    pub vega: Option<Decimal>,
    /// 세타 — theta (time decay).
    pub theta: Option<Decimal>,
    /// 로우 — rho (sensitivity to interest rates).
    pub rho: Option<Decimal>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// 내재가치값 — intrinsic value.
    pub invl_val: Option<Decimal>,
    /// 괴리도 — divergence from theoretical price.
    pub esdg: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
    /// 역사적 변동성 — historical volatility, %.
    pub hist_vltl: Option<Decimal>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 옵션 시가2 — option opening price.
    pub optn_oprc: Option<Decimal>,
    /// 옵션 최고가 — option day high.
    pub optn_hgpr: Option<Decimal>,
    /// 옵션 최저가 — option day low.
    pub optn_lwpr: Option<Decimal>,
    /// 옵션 상한가 — option upper price limit.
    pub optn_mxpr: Option<Decimal>,
    /// 옵션 하한가 — option lower price limit.
    pub optn_llam: Option<Decimal>,
    /// ATM 구분 명 — moneyness name (ATM, ITM or OTM).
    pub atm_cls_name: String,
    /// 직전 대비 증감 — change from the preceding tick.
    pub rgbf_vrss_icdc: Option<Decimal>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 선물예상체결가 — futures expected match price.
    pub futs_antc_cnpr: Option<Decimal>,
    /// 선물예상체결대비 — futures expected match price change.
    pub futs_antc_cntg_vrss: Option<Decimal>,
    /// 예상 체결 대비 부호 — sign code of the expected match price change.
    pub antc_cntg_vrss_sign: String,
    /// 예상 체결 전일 대비율 — expected match change from the previous close, %.
    pub antc_cntg_prdy_ctrt: Option<Decimal>,
}

impl FromRow for DisplayBoardCallputOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            acpr: row.decimal("acpr"),
            unch_prpr: row.decimal("unch_prpr"),
            optn_shrn_iscd: row.text("optn_shrn_iscd"),
            optn_prpr: row.decimal("optn_prpr"),
            optn_prdy_vrss: row.decimal("optn_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            optn_prdy_ctrt: row.decimal("optn_prdy_ctrt"),
            optn_bidp: row.decimal("optn_bidp"),
            optn_askp: row.decimal("optn_askp"),
            tmvl_val: row.decimal("tmvl_val"),
            nmix_sdpr: row.decimal("nmix_sdpr"),
            acml_vol: row.integer("acml_vol"),
            seln_rsqn: row.integer("seln_rsqn"),
            shnu_rsqn: row.integer("shnu_rsqn"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            hts_otst_stpl_qty: row.integer("hts_otst_stpl_qty"),
            otst_stpl_qty_icdc: row.decimal("otst_stpl_qty_icdc"),
            delta_val: row.decimal("delta_val"),
            gama: row.decimal("gama"),
            vega: row.decimal("vega"),
            theta: row.decimal("theta"),
            rho: row.decimal("rho"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
            invl_val: row.decimal("invl_val"),
            esdg: row.decimal("esdg"),
            dprt: row.decimal("dprt"),
            hist_vltl: row.decimal("hist_vltl"),
            hts_thpr: row.decimal("hts_thpr"),
            optn_oprc: row.decimal("optn_oprc"),
            optn_hgpr: row.decimal("optn_hgpr"),
            optn_lwpr: row.decimal("optn_lwpr"),
            optn_mxpr: row.decimal("optn_mxpr"),
            optn_llam: row.decimal("optn_llam"),
            atm_cls_name: row.text("atm_cls_name"),
            rgbf_vrss_icdc: row.decimal("rgbf_vrss_icdc"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            futs_antc_cnpr: row.decimal("futs_antc_cnpr"),
            futs_antc_cntg_vrss: row.decimal("futs_antc_cntg_vrss"),
            antc_cntg_vrss_sign: row.text("antc_cntg_vrss_sign"),
            antc_cntg_prdy_ctrt: row.decimal("antc_cntg_prdy_ctrt"),
        }
    }
}

impl fmt::Debug for DisplayBoardCallputOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisplayBoardCallputOutput1", "output1")
            .texts(&[&self.optn_shrn_iscd, &self.prdy_vrss_sign, &self.atm_cls_name, &self.antc_cntg_vrss_sign])
            .integers(&[
                self.acml_vol,
                self.seln_rsqn,
                self.shnu_rsqn,
                self.hts_otst_stpl_qty,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
            ])
            .decimals(&[
                self.acpr,
                self.unch_prpr,
                self.optn_prpr,
                self.optn_prdy_vrss,
                self.optn_prdy_ctrt,
                self.optn_bidp,
                self.optn_askp,
                self.tmvl_val,
                self.nmix_sdpr,
                self.acml_tr_pbmn,
                self.otst_stpl_qty_icdc,
                self.delta_val,
                self.gama,
                self.vega,
                self.theta,
                self.rho,
                self.hts_ints_vltl,
                self.invl_val,
                self.esdg,
                self.dprt,
                self.hist_vltl,
                self.hts_thpr,
                self.optn_oprc,
                self.optn_hgpr,
                self.optn_lwpr,
                self.optn_mxpr,
                self.optn_llam,
                self.rgbf_vrss_icdc,
                self.futs_antc_cnpr,
                self.futs_antc_cntg_vrss,
                self.antc_cntg_prdy_ctrt,
            ])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct DisplayBoardCallputOutput2 {
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// 환산 현재가 — converted current price.
    pub unch_prpr: Option<Decimal>,
    /// 옵션단축종목코드 — option short issue code.
    pub optn_shrn_iscd: String,
    /// 옵션 현재가 — option current price.
    pub optn_prpr: Option<Decimal>,
    /// 옵션 전일 대비 — option change from the previous close.
    pub optn_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 옵션 전일 대비율 — option change from the previous close, %.
    pub optn_prdy_ctrt: Option<Decimal>,
    /// 옵션 매수호가 — option bid price.
    pub optn_bidp: Option<Decimal>,
    /// 옵션 매도호가 — option ask price.
    pub optn_askp: Option<Decimal>,
    /// 시간가치값 — time value.
    pub tmvl_val: Option<Decimal>,
    /// 지수 기준가 — index base value.
    pub nmix_sdpr: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 매도 잔량 — resting sell quantity, shares.
    pub seln_rsqn: Option<i64>,
    /// 매수2 잔량 — resting buy quantity, shares.
    pub shnu_rsqn: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// HTS 미결제 약정 수량 — open interest, contracts.
    pub hts_otst_stpl_qty: Option<i64>,
    /// 미결제 약정 수량 증감 — change in open interest, contracts.
    pub otst_stpl_qty_icdc: Option<Decimal>,
    /// 델타값 — delta value.
    pub delta_val: Option<Decimal>,
    /// 감마 — gamma (rate of change of delta).
    pub gama: Option<Decimal>,
    /// 베가 — vega (sensitivity to volatility).
    pub vega: Option<Decimal>,
    /// 세타 — theta (time decay).
    pub theta: Option<Decimal>,
    /// 로우 — rho (sensitivity to interest rates).
    pub rho: Option<Decimal>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// 내재가치값 — intrinsic value.
    pub invl_val: Option<Decimal>,
    /// 괴리도 — divergence from theoretical price.
    pub esdg: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
    /// 역사적 변동성 — historical volatility, %.
    pub hist_vltl: Option<Decimal>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 옵션 시가2 — option opening price.
    pub optn_oprc: Option<Decimal>,
    /// 옵션 최고가 — option day high.
    pub optn_hgpr: Option<Decimal>,
    /// 옵션 최저가 — option day low.
    pub optn_lwpr: Option<Decimal>,
    /// 옵션 상한가 — option upper price limit.
    pub optn_mxpr: Option<Decimal>,
    /// 옵션 하한가 — option lower price limit.
    pub optn_llam: Option<Decimal>,
    /// ATM 구분 명 — moneyness name (ATM, ITM or OTM).
    pub atm_cls_name: String,
    /// 직전 대비 증감 — change from the preceding tick.
    pub rgbf_vrss_icdc: Option<Decimal>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 선물예상체결가 — futures expected match price.
    pub futs_antc_cnpr: Option<Decimal>,
    /// 선물예상체결대비 — futures expected match price change.
    pub futs_antc_cntg_vrss: Option<Decimal>,
    /// 예상 체결 대비 부호 — sign code of the expected match price change.
    pub antc_cntg_vrss_sign: String,
    /// 예상 체결 전일 대비율 — expected match change from the previous close, %.
    pub antc_cntg_prdy_ctrt: Option<Decimal>,
}

impl FromRow for DisplayBoardCallputOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            acpr: row.decimal("acpr"),
            unch_prpr: row.decimal("unch_prpr"),
            optn_shrn_iscd: row.text("optn_shrn_iscd"),
            optn_prpr: row.decimal("optn_prpr"),
            optn_prdy_vrss: row.decimal("optn_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            optn_prdy_ctrt: row.decimal("optn_prdy_ctrt"),
            optn_bidp: row.decimal("optn_bidp"),
            optn_askp: row.decimal("optn_askp"),
            tmvl_val: row.decimal("tmvl_val"),
            nmix_sdpr: row.decimal("nmix_sdpr"),
            acml_vol: row.integer("acml_vol"),
            seln_rsqn: row.integer("seln_rsqn"),
            shnu_rsqn: row.integer("shnu_rsqn"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            hts_otst_stpl_qty: row.integer("hts_otst_stpl_qty"),
            otst_stpl_qty_icdc: row.decimal("otst_stpl_qty_icdc"),
            delta_val: row.decimal("delta_val"),
            gama: row.decimal("gama"),
            vega: row.decimal("vega"),
            theta: row.decimal("theta"),
            rho: row.decimal("rho"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
            invl_val: row.decimal("invl_val"),
            esdg: row.decimal("esdg"),
            dprt: row.decimal("dprt"),
            hist_vltl: row.decimal("hist_vltl"),
            hts_thpr: row.decimal("hts_thpr"),
            optn_oprc: row.decimal("optn_oprc"),
            optn_hgpr: row.decimal("optn_hgpr"),
            optn_lwpr: row.decimal("optn_lwpr"),
            optn_mxpr: row.decimal("optn_mxpr"),
            optn_llam: row.decimal("optn_llam"),
            atm_cls_name: row.text("atm_cls_name"),
            rgbf_vrss_icdc: row.decimal("rgbf_vrss_icdc"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            futs_antc_cnpr: row.decimal("futs_antc_cnpr"),
            futs_antc_cntg_vrss: row.decimal("futs_antc_cntg_vrss"),
            antc_cntg_vrss_sign: row.text("antc_cntg_vrss_sign"),
            antc_cntg_prdy_ctrt: row.decimal("antc_cntg_prdy_ctrt"),
        }
    }
}

impl fmt::Debug for DisplayBoardCallputOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("DisplayBoardCallputOutput2", "output2")
            .texts(&[&self.optn_shrn_iscd, &self.prdy_vrss_sign, &self.atm_cls_name, &self.antc_cntg_vrss_sign])
            .integers(&[
                self.acml_vol,
                self.seln_rsqn,
                self.shnu_rsqn,
                self.hts_otst_stpl_qty,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
            ])
            .decimals(&[
                self.acpr,
                self.unch_prpr,
                self.optn_prpr,
                self.optn_prdy_vrss,
                self.optn_prdy_ctrt,
                self.optn_bidp,
                self.optn_askp,
                self.tmvl_val,
                self.nmix_sdpr,
                self.acml_tr_pbmn,
                self.otst_stpl_qty_icdc,
                self.delta_val,
                self.gama,
                self.vega,
                self.theta,
                self.rho,
                self.hts_ints_vltl,
                self.invl_val,
                self.esdg,
                self.dprt,
                self.hist_vltl,
                self.hts_thpr,
                self.optn_oprc,
                self.optn_hgpr,
                self.optn_lwpr,
                self.optn_mxpr,
                self.optn_llam,
                self.rgbf_vrss_icdc,
                self.futs_antc_cnpr,
                self.futs_antc_cntg_vrss,
                self.antc_cntg_prdy_ctrt,
            ])
            .fmt(f)
    }
}
