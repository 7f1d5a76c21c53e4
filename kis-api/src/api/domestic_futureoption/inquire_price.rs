//! 선물옵션 시세 (v1_국내선물-006).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_futureoption.inquire_price",
    title: "선물옵션 시세",
    doc_no: "v1_국내선물-006",
    method: Method::Get,
    path: "/uapi/domestic-futureoption/v1/quotations/inquire-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHMIF10000000", paper: Some("FHMIF10000000"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", 2, None),
        Param::Required("FID_INPUT_ISCD", "FID 입력 종목코드", 12, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        object(
            "output1",
            &[
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("futs_prpr", "선물 현재가"),
                Field::Decimal("futs_prdy_vrss", "선물 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("futs_prdy_clpr", "선물 전일 종가"),
                Field::Decimal("futs_prdy_ctrt", "선물 전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Integer("hts_otst_stpl_qty", "HTS 미결제 약정 수량"),
                Field::Decimal("otst_stpl_qty_icdc", "미결제 약정 수량 증감"),
                Field::Decimal("futs_oprc", "선물 시가2"),
                Field::Decimal("futs_hgpr", "선물 최고가"),
                Field::Decimal("futs_lwpr", "선물 최저가"),
                Field::Decimal("futs_mxpr", "선물 상한가"),
                Field::Decimal("futs_llam", "선물 하한가"),
                Field::Decimal("basis", "베이시스"),
                Field::Decimal("futs_sdpr", "선물 기준가"),
                Field::Decimal("hts_thpr", "HTS 이론가"),
                Field::Decimal("dprt", "괴리율"),
                Field::Decimal("crbr_aply_mxpr", "서킷브레이커 적용 상한가"),
                Field::Decimal("crbr_aply_llam", "서킷브레이커 적용 하한가"),
                Field::Date("futs_last_tr_date", "선물 최종 거래 일자"),
                Field::Integer("hts_rmnn_dynu", "HTS잔존일수"),
                Field::Decimal("futs_lstn_medm_hgpr", "선물 상장 중 최고가"),
                Field::Decimal("futs_lstn_medm_lwpr", "선물 상장 중 최저가"),
                Field::Decimal("delta_val", "델타값"),
                Field::Decimal("gama", "감마"),
                Field::Decimal("theta", "세타"),
                Field::Decimal("vega", "베가"),
                Field::Decimal("rho", "로우"),
                Field::Decimal("hist_vltl", "역사적 변동성"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
                Field::Decimal("mrkt_basis", "시장 베이시스"),
                Field::Decimal("acpr", "행사가"),
            ],
        ),
        object(
            "output2",
            &[
                Field::Text("bstp_cls_code", "업종 구분 코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
            ],
        ),
        object(
            "output3",
            &[
                Field::Text("bstp_cls_code", "업종 구분 코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("bstp_nmix_prpr", "업종 지수 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("bstp_nmix_prdy_vrss", "업종 지수 전일 대비"),
                Field::Decimal("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율"),
            ],
        ),
    ],
    check: check::<InquirePriceResponse>,
};

/// 선물옵션 시세 — current price of a domestic derivative: `GET /uapi/domestic-futureoption/v1/quotations/inquire-price`.
///
/// Official document: v1_국내선물-006.
///
/// TR id: real `FHMIF10000000`, paper `FHMIF10000000`.
#[doc(alias = "FHMIF10000000")]
#[doc(alias = "v1_국내선물-006")]
#[doc(alias = "선물옵션 시세")]
#[derive(Debug, Clone)]
pub struct InquirePrice {
    params: Params,
}

impl InquirePrice {
    /// Required: `fid_cond_mrkt_div_code` FID 조건 시장 분류 코드 (market division code for the query);
    /// `fid_input_iscd` FID 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(
        fid_cond_mrkt_div_code: impl Into<Code<codes::FidCondMrktDivCodeInquireAskingPrice>>,
        fid_input_iscd: impl Into<String>,
    ) -> Self {
        let mut params = META.defaults();
        params.set_code("FID_COND_MRKT_DIV_CODE", fid_cond_mrkt_div_code.into());
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }
}

impl Endpoint for InquirePrice {
    type Response = InquirePriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquirePrice {}

/// The reply to [`InquirePrice`].
#[non_exhaustive]
pub struct InquirePriceResponse {
    /// 응답상세1.
    pub output1: InquirePriceOutput1,
    /// 응답상세2.
    pub output2: InquirePriceOutput2,
    /// 응답상세3.
    pub output3: InquirePriceOutput3,
}

impl fmt::Debug for InquirePriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceResponse", "").parts(&[&self.output1, &self.output2, &self.output3]).fmt(f)
    }
}

impl Decode for InquirePriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.object("output2"), output3: reply.object("output3") }
    }
}

/// The object `output1`, 응답상세1.
#[non_exhaustive]
pub struct InquirePriceOutput1 {
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 선물 현재가 — futures current price.
    pub futs_prpr: Option<Decimal>,
    /// 선물 전일 대비 — futures change from the previous close.
    pub futs_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 선물 전일 종가 — futures previous close.
    pub futs_prdy_clpr: Option<Decimal>,
    /// 선물 전일 대비율 — futures change from the previous close, %.
    pub futs_prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// HTS 미결제 약정 수량 — open interest, contracts.
    pub hts_otst_stpl_qty: Option<i64>,
    /// 미결제 약정 수량 증감 — change in open interest, contracts.
    pub otst_stpl_qty_icdc: Option<Decimal>,
    /// 선물 시가2 — futures opening price.
    pub futs_oprc: Option<Decimal>,
    /// 선물 최고가 — futures day high.
    pub futs_hgpr: Option<Decimal>,
    /// 선물 최저가 — futures day low.
    pub futs_lwpr: Option<Decimal>,
    /// 선물 상한가 — futures upper price limit.
    pub futs_mxpr: Option<Decimal>,
    /// 선물 하한가 — futures lower price limit.
    pub futs_llam: Option<Decimal>,
    /// 베이시스 — basis, futures price less spot price.
    pub basis: Option<Decimal>,
    /// 선물 기준가 — futures base price.
    pub futs_sdpr: Option<Decimal>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
    /// 서킷브레이커 적용 상한가 — upper price limit under circuit breaker.
    pub crbr_aply_mxpr: Option<Decimal>,
    /// 서킷브레이커 적용 하한가 — lower price limit under circuit breaker.
    pub crbr_aply_llam: Option<Decimal>,
    /// 선물 최종 거래 일자 — futures last trading date.
    pub futs_last_tr_date: Option<Date>,
    /// HTS잔존일수 — remaining days to expiry.
    pub hts_rmnn_dynu: Option<i64>,
    /// 선물 상장 중 최고가 — futures contract high since listing.
    pub futs_lstn_medm_hgpr: Option<Decimal>,
    /// 선물 상장 중 최저가 — futures contract low since listing.
    pub futs_lstn_medm_lwpr: Option<Decimal>,
    /// 델타값 — delta value.
    pub delta_val: Option<Decimal>,
    /// 감마 — gamma (rate of change of delta).
    pub gama: Option<Decimal>,
    /// 세타 — theta (time decay).
    pub theta: Option<Decimal>,
    /// 베가 — vega (sensitivity to volatility).
    pub vega: Option<Decimal>,
    /// 로우 — rho (sensitivity to interest rates).
    pub rho: Option<Decimal>,
    /// 역사적 변동성 — historical volatility, %.
    pub hist_vltl: Option<Decimal>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// 시장 베이시스 — market basis.
    pub mrkt_basis: Option<Decimal>,
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
}

impl FromRow for InquirePriceOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            hts_kor_isnm: row.text("hts_kor_isnm"),
            futs_prpr: row.decimal("futs_prpr"),
            futs_prdy_vrss: row.decimal("futs_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            futs_prdy_clpr: row.decimal("futs_prdy_clpr"),
            futs_prdy_ctrt: row.decimal("futs_prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            hts_otst_stpl_qty: row.integer("hts_otst_stpl_qty"),
            otst_stpl_qty_icdc: row.decimal("otst_stpl_qty_icdc"),
            futs_oprc: row.decimal("futs_oprc"),
            futs_hgpr: row.decimal("futs_hgpr"),
            futs_lwpr: row.decimal("futs_lwpr"),
            futs_mxpr: row.decimal("futs_mxpr"),
            futs_llam: row.decimal("futs_llam"),
            basis: row.decimal("basis"),
            futs_sdpr: row.decimal("futs_sdpr"),
            hts_thpr: row.decimal("hts_thpr"),
            dprt: row.decimal("dprt"),
            crbr_aply_mxpr: row.decimal("crbr_aply_mxpr"),
            crbr_aply_llam: row.decimal("crbr_aply_llam"),
            futs_last_tr_date: row.date("futs_last_tr_date"),
            hts_rmnn_dynu: row.integer("hts_rmnn_dynu"),
            futs_lstn_medm_hgpr: row.decimal("futs_lstn_medm_hgpr"),
            futs_lstn_medm_lwpr: row.decimal("futs_lstn_medm_lwpr"),
            delta_val: row.decimal("delta_val"),
            gama: row.decimal("gama"),
            theta: row.decimal("theta"),
            vega: row.decimal("vega"),
            rho: row.decimal("rho"),
            hist_vltl: row.decimal("hist_vltl"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
            mrkt_basis: row.decimal("mrkt_basis"),
            acpr: row.decimal("acpr"),
        }
    }
}

impl fmt::Debug for InquirePriceOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceOutput1", "output1")
            .texts(&[&self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.hts_otst_stpl_qty, self.hts_rmnn_dynu])
            .decimals(&[
                self.futs_prpr,
                self.futs_prdy_vrss,
                self.futs_prdy_clpr,
                self.futs_prdy_ctrt,
                self.acml_tr_pbmn,
                self.otst_stpl_qty_icdc,
                self.futs_oprc,
                self.futs_hgpr,
                self.futs_lwpr,
                self.futs_mxpr,
                self.futs_llam,
                self.basis,
                self.futs_sdpr,
                self.hts_thpr,
                self.dprt,
                self.crbr_aply_mxpr,
                self.crbr_aply_llam,
                self.futs_lstn_medm_hgpr,
                self.futs_lstn_medm_lwpr,
                self.delta_val,
                self.gama,
                self.theta,
                self.vega,
                self.rho,
                self.hist_vltl,
                self.hts_ints_vltl,
                self.mrkt_basis,
                self.acpr,
            ])
            .dates(&[self.futs_last_tr_date])
            .fmt(f)
    }
}

/// The object `output2`, 응답상세2.
#[non_exhaustive]
pub struct InquirePriceOutput2 {
    /// 업종 구분 코드 — sector class code.
    pub bstp_cls_code: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 업종 지수 전일 대비율 — sector index change from the previous close, %.
    pub bstp_nmix_prdy_ctrt: Option<Decimal>,
}

impl FromRow for InquirePriceOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bstp_cls_code: row.text("bstp_cls_code"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
        }
    }
}

impl fmt::Debug for InquirePriceOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceOutput2", "output2")
            .texts(&[&self.bstp_cls_code, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .decimals(&[self.bstp_nmix_prpr, self.bstp_nmix_prdy_vrss, self.bstp_nmix_prdy_ctrt])
            .fmt(f)
    }
}

/// The object `output3`, 응답상세3.
#[non_exhaustive]
pub struct InquirePriceOutput3 {
    /// 업종 구분 코드 — sector class code.
    pub bstp_cls_code: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 업종 지수 현재가 — current sector index.
    pub bstp_nmix_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 업종 지수 전일 대비 — sector index change from the previous close, points.
    pub bstp_nmix_prdy_vrss: Option<Decimal>,
    /// 업종 지수 전일 대비율 — sector index change from the previous close, %.
    pub bstp_nmix_prdy_ctrt: Option<Decimal>,
}

impl FromRow for InquirePriceOutput3 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            bstp_cls_code: row.text("bstp_cls_code"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            bstp_nmix_prpr: row.decimal("bstp_nmix_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            bstp_nmix_prdy_vrss: row.decimal("bstp_nmix_prdy_vrss"),
            bstp_nmix_prdy_ctrt: row.decimal("bstp_nmix_prdy_ctrt"),
        }
    }
}

impl fmt::Debug for InquirePriceOutput3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquirePriceOutput3", "output3")
            .texts(&[&self.bstp_cls_code, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .decimals(&[self.bstp_nmix_prpr, self.bstp_nmix_prdy_vrss, self.bstp_nmix_prdy_ctrt])
            .fmt(f)
    }
}
