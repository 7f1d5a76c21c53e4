//! ELW 현재가 시세 (v1_국내주식-014).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.inquire_elw_price",
    title: "ELW 현재가 시세",
    doc_no: "v1_국내주식-014",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/inquire-elw-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKEW15010000", paper: Some("FHKEW15010000"), old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
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
                Field::Text("elw_shrn_iscd", "ELW단축종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("prdy_vrss_vol_rate", "전일 대비 거래량 비율"),
                Field::Text("unas_shrn_iscd", "기초자산단축종목코드"),
                Field::Text("unas_isnm", "기초자산종목명"),
                Field::Decimal("unas_prpr", "기초자산현재가"),
                Field::Decimal("unas_prdy_vrss", "기초자산 전일 대비"),
                Field::Text("unas_prdy_vrss_sign", "기초자산 전일 대비 부호"),
                Field::Decimal("unas_prdy_ctrt", "기초자산 전일 대비율"),
                Field::Decimal("bidp", "매수호가"),
                Field::Decimal("askp", "매도호가"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("vol_tnrt", "거래량 회전율"),
                Field::Decimal("elw_oprc", "ELW 시가2"),
                Field::Decimal("elw_hgpr", "ELW 최고가"),
                Field::Decimal("elw_lwpr", "ELW 최저가"),
                Field::Decimal("stck_prdy_clpr", "주식 전일 종가"),
                Field::Decimal("hts_thpr", "HTS 이론가"),
                Field::Decimal("dprt", "괴리율"),
                Field::Text("atm_cls_name", "ATM 구분 명"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
                Field::Decimal("acpr", "행사가"),
                Field::Decimal("pvt_scnd_dmrs_prc", "피벗 2차 디저항 가격"),
                Field::Decimal("pvt_frst_dmrs_prc", "피벗 1차 디저항 가격"),
                Field::Decimal("pvt_pont_val", "피벗 포인트 값"),
                Field::Decimal("pvt_frst_dmsp_prc", "피벗 1차 디지지 가격"),
                Field::Decimal("pvt_scnd_dmsp_prc", "피벗 2차 디지지 가격"),
                Field::Decimal("dmsp_val", "디지지 값"),
                Field::Decimal("dmrs_val", "디저항 값"),
                Field::Decimal("elw_sdpr", "ELW 기준가"),
                Field::Decimal("apprch_rate", "접근도"),
                Field::Decimal("tick_conv_prc", "틱환산가"),
                Field::Text("invt_epmd_cntt", "투자 유의 내용"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<InquireElwPriceResponse>,
};

/// ELW 현재가 시세 — current price of an ELW: `GET /uapi/domestic-stock/v1/quotations/inquire-elw-price`.
///
/// Official document: v1_국내주식-014.
///
/// TR id: real `FHKEW15010000`, paper `FHKEW15010000`.
#[doc(alias = "FHKEW15010000")]
#[doc(alias = "v1_국내주식-014")]
#[doc(alias = "ELW 현재가 시세")]
#[derive(Debug, Clone)]
pub struct InquireElwPrice {
    params: Params,
}

impl InquireElwPrice {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `W`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }
}

impl Endpoint for InquireElwPrice {
    type Response = InquireElwPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for InquireElwPrice {}

/// The reply to [`InquireElwPrice`].
#[non_exhaustive]
pub struct InquireElwPriceResponse {
    /// 응답상세.
    pub output: InquireElwPriceOutput,
}

impl fmt::Debug for InquireElwPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireElwPriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for InquireElwPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.object("output") }
    }
}

/// The object `output`, 응답상세.
#[non_exhaustive]
pub struct InquireElwPriceOutput {
    /// ELW단축종목코드 — ELW short issue code.
    pub elw_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 전일 대비 거래량 비율 — volume relative to the previous day, %.
    pub prdy_vrss_vol_rate: Option<Decimal>,
    /// 기초자산단축종목코드 — underlying asset short issue code.
    pub unas_shrn_iscd: String,
    /// 기초자산종목명 — underlying asset name.
    pub unas_isnm: String,
    /// 기초자산현재가 — underlying asset current price.
    pub unas_prpr: Option<Decimal>,
    /// 기초자산 전일 대비 — underlying asset change from the previous close.
    pub unas_prdy_vrss: Option<Decimal>,
    /// 기초자산 전일 대비 부호 — sign code of the underlying asset change.
    pub unas_prdy_vrss_sign: String,
    /// 기초자산 전일 대비율 — underlying asset change from the previous close, %.
    pub unas_prdy_ctrt: Option<Decimal>,
    /// 매수호가 — bid price, KRW.
    pub bidp: Option<Decimal>,
    /// 매도호가 — ask price, KRW.
    pub askp: Option<Decimal>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 거래량 회전율 — volume turnover rate, %.
    pub vol_tnrt: Option<Decimal>,
    /// ELW 시가2 — ELW opening price, KRW.
    pub elw_oprc: Option<Decimal>,
    /// ELW 최고가 — ELW day high, KRW.
    pub elw_hgpr: Option<Decimal>,
    /// ELW 최저가 — ELW day low, KRW.
    pub elw_lwpr: Option<Decimal>,
    /// 주식 전일 종가 — previous close, KRW.
    pub stck_prdy_clpr: Option<Decimal>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 괴리율 — deviation from theoretical price or NAV, %.
    pub dprt: Option<Decimal>,
    /// ATM 구분 명 — moneyness name (ATM, ITM or OTM).
    pub atm_cls_name: String,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// 피벗 2차 디저항 가격 — pivot second resistance price, KRW.
    pub pvt_scnd_dmrs_prc: Option<Decimal>,
    /// 피벗 1차 디저항 가격 — pivot first resistance price, KRW.
    pub pvt_frst_dmrs_prc: Option<Decimal>,
    /// 피벗 포인트 값 — pivot point value, KRW.
    pub pvt_pont_val: Option<Decimal>,
    /// 피벗 1차 디지지 가격 — pivot first support price, KRW.
    pub pvt_frst_dmsp_prc: Option<Decimal>,
    /// 피벗 2차 디지지 가격 — pivot second support price, KRW.
    pub pvt_scnd_dmsp_prc: Option<Decimal>,
    /// 디지지 값 — DeMark support value, KRW.
    pub dmsp_val: Option<Decimal>,
    /// 디저항 값 — DeMark resistance value, KRW.
    pub dmrs_val: Option<Decimal>,
    /// ELW 기준가 — ELW base price, KRW.
    pub elw_sdpr: Option<Decimal>,
    /// 접근도 — approach rate, %.
    pub apprch_rate: Option<Decimal>,
    /// 틱환산가 — tick-converted price.
    pub tick_conv_prc: Option<Decimal>,
    /// 투자 유의 내용 — investment caution text.
    pub invt_epmd_cntt: String,
}

impl FromRow for InquireElwPriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            elw_shrn_iscd: row.text("elw_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            prdy_vrss_vol_rate: row.decimal("prdy_vrss_vol_rate"),
            unas_shrn_iscd: row.text("unas_shrn_iscd"),
            unas_isnm: row.text("unas_isnm"),
            unas_prpr: row.decimal("unas_prpr"),
            unas_prdy_vrss: row.decimal("unas_prdy_vrss"),
            unas_prdy_vrss_sign: row.text("unas_prdy_vrss_sign"),
            unas_prdy_ctrt: row.decimal("unas_prdy_ctrt"),
            bidp: row.decimal("bidp"),
            askp: row.decimal("askp"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            vol_tnrt: row.decimal("vol_tnrt"),
            elw_oprc: row.decimal("elw_oprc"),
            elw_hgpr: row.decimal("elw_hgpr"),
            elw_lwpr: row.decimal("elw_lwpr"),
            stck_prdy_clpr: row.decimal("stck_prdy_clpr"),
            hts_thpr: row.decimal("hts_thpr"),
            dprt: row.decimal("dprt"),
            atm_cls_name: row.text("atm_cls_name"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
            acpr: row.decimal("acpr"),
            pvt_scnd_dmrs_prc: row.decimal("pvt_scnd_dmrs_prc"),
            pvt_frst_dmrs_prc: row.decimal("pvt_frst_dmrs_prc"),
            pvt_pont_val: row.decimal("pvt_pont_val"),
            pvt_frst_dmsp_prc: row.decimal("pvt_frst_dmsp_prc"),
            pvt_scnd_dmsp_prc: row.decimal("pvt_scnd_dmsp_prc"),
            dmsp_val: row.decimal("dmsp_val"),
            dmrs_val: row.decimal("dmrs_val"),
            elw_sdpr: row.decimal("elw_sdpr"),
            apprch_rate: row.decimal("apprch_rate"),
            tick_conv_prc: row.decimal("tick_conv_prc"),
            invt_epmd_cntt: row.text("invt_epmd_cntt"),
        }
    }
}

impl fmt::Debug for InquireElwPriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("InquireElwPriceOutput", "output")
            .texts(&[
                &self.elw_shrn_iscd,
                &self.hts_kor_isnm,
                &self.prdy_vrss_sign,
                &self.unas_shrn_iscd,
                &self.unas_isnm,
                &self.unas_prdy_vrss_sign,
                &self.atm_cls_name,
                &self.invt_epmd_cntt,
            ])
            .integers(&[self.acml_vol])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.prdy_vrss_vol_rate,
                self.unas_prpr,
                self.unas_prdy_vrss,
                self.unas_prdy_ctrt,
                self.bidp,
                self.askp,
                self.acml_tr_pbmn,
                self.vol_tnrt,
                self.elw_oprc,
                self.elw_hgpr,
                self.elw_lwpr,
                self.stck_prdy_clpr,
                self.hts_thpr,
                self.dprt,
                self.hts_ints_vltl,
                self.acpr,
                self.pvt_scnd_dmrs_prc,
                self.pvt_frst_dmrs_prc,
                self.pvt_pont_val,
                self.pvt_frst_dmsp_prc,
                self.pvt_scnd_dmsp_prc,
                self.dmsp_val,
                self.dmrs_val,
                self.elw_sdpr,
                self.apprch_rate,
                self.tick_conv_prc,
            ])
            .fmt(f)
    }
}
