//! 관심종목(멀티종목) 시세조회 (국내주식-205).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.intstock_multprice",
    title: "관심종목(멀티종목) 시세조회",
    doc_no: "국내주식-205",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/intstock-multprice",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST11300006", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE_1", "조건 시장 분류 코드1", 4, None),
        Param::Required("FID_INPUT_ISCD_1", "입력 종목코드1", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_2", "조건 시장 분류 코드2", 4, None),
        Param::Optional("FID_INPUT_ISCD_2", "입력 종목코드2", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_3", "조건 시장 분류 코드3", 4, None),
        Param::Optional("FID_INPUT_ISCD_3", "입력 종목코드3", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_4", "조건 시장 분류 코드4", 4, None),
        Param::Optional("FID_INPUT_ISCD_4", "입력 종목코드4", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_5", "조건 시장 분류 코드5", 4, None),
        Param::Optional("FID_INPUT_ISCD_5", "입력 종목코드5", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_6", "조건 시장 분류 코드6", 4, None),
        Param::Optional("FID_INPUT_ISCD_6", "입력 종목코드6", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_7", "조건 시장 분류 코드7", 4, None),
        Param::Optional("FID_INPUT_ISCD_7", "입력 종목코드7", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_8", "조건 시장 분류 코드8", 4, None),
        Param::Optional("FID_INPUT_ISCD_8", "입력 종목코드8", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_9", "조건 시장 분류 코드9", 4, None),
        Param::Optional("FID_INPUT_ISCD_9", "입력 종목코드9", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_10", "조건 시장 분류 코드10", 4, None),
        Param::Optional("FID_INPUT_ISCD_10", "입력 종목코드10", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_11", "조건 시장 분류 코드11", 4, None),
        Param::Optional("FID_INPUT_ISCD_11", "입력 종목코드11", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_12", "조건 시장 분류 코드12", 4, None),
        Param::Optional("FID_INPUT_ISCD_12", "입력 종목코드12", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_13", "조건 시장 분류 코드13", 4, None),
        Param::Optional("FID_INPUT_ISCD_13", "입력 종목코드13", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_14", "조건 시장 분류 코드14", 4, None),
        Param::Optional("FID_INPUT_ISCD_14", "입력 종목코드14", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_15", "조건 시장 분류 코드15", 4, None),
        Param::Optional("FID_INPUT_ISCD_15", "입력 종목코드15", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_16", "조건 시장 분류 코드16", 4, None),
        Param::Optional("FID_INPUT_ISCD_16", "입력 종목코드16", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_17", "조건 시장 분류 코드17", 4, None),
        Param::Optional("FID_INPUT_ISCD_17", "입력 종목코드17", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_18", "조건 시장 분류 코드18", 4, None),
        Param::Optional("FID_INPUT_ISCD_18", "입력 종목코드18", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_19", "조건 시장 분류 코드19", 4, None),
        Param::Optional("FID_INPUT_ISCD_19", "입력 종목코드19", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_20", "조건 시장 분류 코드20", 4, None),
        Param::Optional("FID_INPUT_ISCD_20", "입력 종목코드20", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_21", "조건 시장 분류 코드21", 4, None),
        Param::Optional("FID_INPUT_ISCD_21", "입력 종목코드21", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_22", "조건 시장 분류 코드22", 4, None),
        Param::Optional("FID_INPUT_ISCD_22", "입력 종목코드22", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_23", "조건 시장 분류 코드23", 4, None),
        Param::Optional("FID_INPUT_ISCD_23", "입력 종목코드23", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_24", "조건 시장 분류 코드24", 4, None),
        Param::Optional("FID_INPUT_ISCD_24", "입력 종목코드24", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_25", "조건 시장 분류 코드25", 4, None),
        Param::Optional("FID_INPUT_ISCD_25", "입력 종목코드25", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_26", "조건 시장 분류 코드26", 4, None),
        Param::Optional("FID_INPUT_ISCD_26", "입력 종목코드26", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_27", "조건 시장 분류 코드27", 4, None),
        Param::Optional("FID_INPUT_ISCD_27", "입력 종목코드27", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_28", "조건 시장 분류 코드28", 4, None),
        Param::Optional("FID_INPUT_ISCD_28", "입력 종목코드28", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_29", "조건 시장 분류 코드29", 4, None),
        Param::Optional("FID_INPUT_ISCD_29", "입력 종목코드29", 16, None),
        Param::Optional("FID_COND_MRKT_DIV_CODE_30", "조건 시장 분류 코드30", 4, None),
        Param::Optional("FID_INPUT_ISCD_30", "입력 종목코드30", 16, None),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "output",
            &[
                Field::Text("kospi_kosdaq_cls_name", "코스피 코스닥 구분 명"),
                Field::Text("mrkt_trtm_cls_name", "시장 조치 구분 명"),
                Field::Text("hour_cls_code", "시간 구분 코드"),
                Field::Text("inter_shrn_iscd", "관심 단축 종목코드"),
                Field::Text("inter_kor_isnm", "관심 한글 종목명"),
                Field::Decimal("inter2_prpr", "관심2 현재가"),
                Field::Decimal("inter2_prdy_vrss", "관심2 전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("inter2_oprc", "관심2 시가"),
                Field::Decimal("inter2_hgpr", "관심2 고가"),
                Field::Decimal("inter2_lwpr", "관심2 저가"),
                Field::Decimal("inter2_llam", "관심2 하한가"),
                Field::Decimal("inter2_mxpr", "관심2 상한가"),
                Field::Decimal("inter2_askp", "관심2 매도호가"),
                Field::Decimal("inter2_bidp", "관심2 매수호가"),
                Field::Integer("seln_rsqn", "매도 잔량"),
                Field::Integer("shnu_rsqn", "매수2 잔량"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Decimal("inter2_prdy_clpr", "관심2 전일 종가"),
                Field::Decimal("oprc_vrss_hgpr_rate", "시가 대비 최고가 비율"),
                Field::Decimal("intr_antc_cntg_vrss", "관심 예상 체결 대비"),
                Field::Text("intr_antc_cntg_vrss_sign", "관심 예상 체결 대비 부호"),
                Field::Decimal("intr_antc_cntg_prdy_ctrt", "관심 예상 체결 전일 대비율"),
                Field::Integer("intr_antc_vol", "관심 예상 거래량"),
                Field::Decimal("inter2_sdpr", "관심2 기준가"),
            ],
        ),
    ],
    check: check::<IntstockMultpriceResponse>,
};

/// 관심종목(멀티종목) 시세조회 — current prices of up to thirty domestic stocks: `GET /uapi/domestic-stock/v1/quotations/intstock-multprice`.
///
/// Official document: 국내주식-205.
///
/// TR id: real `FHKST11300006`, paper none.
#[doc(alias = "FHKST11300006")]
#[doc(alias = "국내주식-205")]
#[doc(alias = "관심종목(멀티종목) 시세조회")]
#[derive(Debug, Clone)]
pub struct IntstockMultprice {
    params: Params,
}

impl IntstockMultprice {
    /// The most items that one request takes.
    pub const MAX_ITEMS: usize = 30;

    /// (시장 분류 코드, 종목코드) — market code and stock code, such as `J`, at most [`Self::MAX_ITEMS`] of them.
    ///
    /// # Errors
    /// [`Error::is_invalid`] for more: nothing is cut off.
    pub fn new(items: impl IntoIterator<Item = (String, String)>) -> Result<Self> {
        let items: Vec<_> = items.into_iter().collect();
        if items.len() > Self::MAX_ITEMS {
            return Err(Error::invalid(format!("one request takes {} items, not {}", Self::MAX_ITEMS, items.len())));
        }
        let mut params = META.defaults();
        for (at, (market, code)) in (1..).zip(items) {
            params.set_numbered(format!("FID_COND_MRKT_DIV_CODE_{at}"), market);
            params.set_numbered(format!("FID_INPUT_ISCD_{at}"), code);
        }
        Ok(Self { params })
    }
}

impl Endpoint for IntstockMultprice {
    type Response = IntstockMultpriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for IntstockMultprice {}

/// The reply to [`IntstockMultprice`].
#[non_exhaustive]
pub struct IntstockMultpriceResponse {
    /// 응답상세.
    pub output: Vec<IntstockMultpriceOutput>,
}

impl fmt::Debug for IntstockMultpriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IntstockMultpriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for IntstockMultpriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct IntstockMultpriceOutput {
    /// 코스피 코스닥 구분 명 — KOSPI or KOSDAQ class name.
    pub kospi_kosdaq_cls_name: String,
    /// 시장 조치 구분 명 — market measure class name.
    pub mrkt_trtm_cls_name: String,
    /// 시간 구분 코드 — session time class code.
    pub hour_cls_code: String,
    /// 관심 단축 종목코드 — watchlist short issue code.
    pub inter_shrn_iscd: String,
    /// 관심 한글 종목명 — watchlist issue name in Korean.
    pub inter_kor_isnm: String,
    /// 관심2 현재가 — watchlist current price, KRW.
    pub inter2_prpr: Option<Decimal>,
    /// 관심2 전일 대비 — watchlist change from the previous close, KRW.
    pub inter2_prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 관심2 시가 — watchlist opening price, KRW.
    pub inter2_oprc: Option<Decimal>,
    /// 관심2 고가 — watchlist day high, KRW.
    pub inter2_hgpr: Option<Decimal>,
    /// 관심2 저가 — watchlist day low, KRW.
    pub inter2_lwpr: Option<Decimal>,
    /// 관심2 하한가 — watchlist lower price limit, KRW.
    pub inter2_llam: Option<Decimal>,
    /// 관심2 상한가 — watchlist upper price limit, KRW.
    pub inter2_mxpr: Option<Decimal>,
    /// 관심2 매도호가 — watchlist ask price, KRW.
    pub inter2_askp: Option<Decimal>,
    /// 관심2 매수호가 — watchlist bid price, KRW.
    pub inter2_bidp: Option<Decimal>,
    /// 매도 잔량 — resting sell quantity, shares.
    pub seln_rsqn: Option<i64>,
    /// 매수2 잔량 — resting buy quantity, shares.
    pub shnu_rsqn: Option<i64>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 관심2 전일 종가 — watchlist previous close, KRW.
    pub inter2_prdy_clpr: Option<Decimal>,
    /// 시가 대비 최고가 비율 — day high against the opening price, %.
    pub oprc_vrss_hgpr_rate: Option<Decimal>,
    /// 관심 예상 체결 대비 — watchlist expected match price change, KRW.
    pub intr_antc_cntg_vrss: Option<Decimal>,
    /// 관심 예상 체결 대비 부호 — sign code of the expected match price change.
    pub intr_antc_cntg_vrss_sign: String,
    /// 관심 예상 체결 전일 대비율 — expected match change from the previous close, %.
    pub intr_antc_cntg_prdy_ctrt: Option<Decimal>,
    /// 관심 예상 거래량 — watchlist expected volume, shares.
    pub intr_antc_vol: Option<i64>,
    /// 관심2 기준가 — watchlist base price, KRW.
    pub inter2_sdpr: Option<Decimal>,
}

impl FromRow for IntstockMultpriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            kospi_kosdaq_cls_name: row.text("kospi_kosdaq_cls_name"),
            mrkt_trtm_cls_name: row.text("mrkt_trtm_cls_name"),
            hour_cls_code: row.text("hour_cls_code"),
            inter_shrn_iscd: row.text("inter_shrn_iscd"),
            inter_kor_isnm: row.text("inter_kor_isnm"),
            inter2_prpr: row.decimal("inter2_prpr"),
            inter2_prdy_vrss: row.decimal("inter2_prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            inter2_oprc: row.decimal("inter2_oprc"),
            inter2_hgpr: row.decimal("inter2_hgpr"),
            inter2_lwpr: row.decimal("inter2_lwpr"),
            inter2_llam: row.decimal("inter2_llam"),
            inter2_mxpr: row.decimal("inter2_mxpr"),
            inter2_askp: row.decimal("inter2_askp"),
            inter2_bidp: row.decimal("inter2_bidp"),
            seln_rsqn: row.integer("seln_rsqn"),
            shnu_rsqn: row.integer("shnu_rsqn"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            inter2_prdy_clpr: row.decimal("inter2_prdy_clpr"),
            oprc_vrss_hgpr_rate: row.decimal("oprc_vrss_hgpr_rate"),
            intr_antc_cntg_vrss: row.decimal("intr_antc_cntg_vrss"),
            intr_antc_cntg_vrss_sign: row.text("intr_antc_cntg_vrss_sign"),
            intr_antc_cntg_prdy_ctrt: row.decimal("intr_antc_cntg_prdy_ctrt"),
            intr_antc_vol: row.integer("intr_antc_vol"),
            inter2_sdpr: row.decimal("inter2_sdpr"),
        }
    }
}

impl fmt::Debug for IntstockMultpriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("IntstockMultpriceOutput", "output")
            .texts(&[
                &self.kospi_kosdaq_cls_name,
                &self.mrkt_trtm_cls_name,
                &self.hour_cls_code,
                &self.inter_shrn_iscd,
                &self.inter_kor_isnm,
                &self.prdy_vrss_sign,
                &self.intr_antc_cntg_vrss_sign,
            ])
            .integers(&[
                self.acml_vol,
                self.seln_rsqn,
                self.shnu_rsqn,
                self.total_askp_rsqn,
                self.total_bidp_rsqn,
                self.intr_antc_vol,
            ])
            .decimals(&[
                self.inter2_prpr,
                self.inter2_prdy_vrss,
                self.prdy_ctrt,
                self.inter2_oprc,
                self.inter2_hgpr,
                self.inter2_lwpr,
                self.inter2_llam,
                self.inter2_mxpr,
                self.inter2_askp,
                self.inter2_bidp,
                self.acml_tr_pbmn,
                self.inter2_prdy_clpr,
                self.oprc_vrss_hgpr_rate,
                self.intr_antc_cntg_vrss,
                self.intr_antc_cntg_prdy_ctrt,
                self.inter2_sdpr,
            ])
            .fmt(f)
    }
}
