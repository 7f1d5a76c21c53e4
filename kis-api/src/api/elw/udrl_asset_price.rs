//! ELW 기초자산별 종목시세 (국내주식-186).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.udrl_asset_price",
    title: "ELW 기초자산별 종목시세",
    doc_no: "국내주식-186",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/udrl-asset-price",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKEW154101C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11541")),
        Param::Required("FID_MRKT_CLS_CODE", "시장 구분 코드", 2, Some("A")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("00000")),
        Param::Required("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", 12, None),
        Param::Required("FID_VOL_CNT", "거래량 수", 12, Some("")),
        Param::Required("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", 32, Some("0")),
        Param::Required("FID_INPUT_PRICE_1", "입력 가격1", 12, Some("")),
        Param::Required("FID_INPUT_PRICE_2", "입력 가격2", 12, Some("")),
        Param::Required("FID_INPUT_VOL_1", "입력거래량1", 18, Some("")),
        Param::Required("FID_INPUT_VOL_2", "입력거래량2", 18, Some("")),
        Param::Required("FID_INPUT_RMNN_DYNU_1", "입력잔존일수1", 5, Some("")),
        Param::Required("FID_INPUT_RMNN_DYNU_2", "입력잔존일수2", 5, Some("")),
        Param::Required("FID_OPTION", "옵션", 5, Some("0")),
        Param::Required("FID_INPUT_OPTION_1", "입력 옵션1", 10, Some("")),
        Param::Required("FID_INPUT_OPTION_2", "입력 옵션2", 10, Some("")),
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
                Field::Text("elw_shrn_iscd", "ELW단축종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acpr", "행사가"),
                Field::Decimal("prls_qryr_stpr_prc", "손익분기주가가격"),
                Field::Integer("hts_rmnn_dynu", "HTS잔존일수"),
                Field::Decimal("hts_ints_vltl", "HTS내재변동성"),
                Field::Decimal("stck_cnvr_rate", "주식전환비율"),
                Field::Decimal("lp_hvol", "LP보유량"),
                Field::Decimal("lp_rlim", "LP비중"),
                Field::Decimal("lvrg_val", "레버리지값"),
                Field::Decimal("gear", "기어링"),
                Field::Decimal("delta_val", "델타값"),
                Field::Decimal("gama", "감마"),
                Field::Decimal("vega", "베가"),
                Field::Decimal("theta", "세타"),
                Field::Decimal("prls_qryr_rate", "손익분기비율"),
                Field::Decimal("cfp", "자본지지점"),
                Field::Decimal("prit", "패리티"),
                Field::Decimal("invl_val", "내재가치값"),
                Field::Decimal("tmvl_val", "시간가치값"),
                Field::Decimal("hts_thpr", "HTS 이론가"),
                Field::Date("stck_lstn_date", "주식상장일자"),
                Field::Date("stck_last_tr_date", "주식최종거래일자"),
                Field::Decimal("lp_ntby_qty", "LP순매도량"),
            ],
        ),
    ],
    check: check::<UdrlAssetPriceResponse>,
};

/// ELW 기초자산별 종목시세 — ELWs of an underlying asset: `GET /uapi/elw/v1/quotations/udrl-asset-price`.
///
/// Official document: 국내주식-186.
///
/// TR id: real `FHKEW154101C0`, paper none.
#[doc(alias = "FHKEW154101C0")]
#[doc(alias = "국내주식-186")]
#[doc(alias = "ELW 기초자산별 종목시세")]
#[derive(Debug, Clone)]
pub struct UdrlAssetPrice {
    params: Params,
}

impl UdrlAssetPrice {
    /// Required: `fid_unas_input_iscd` 기초자산입력종목코드 (underlying asset issue code).
    pub fn new(fid_unas_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_UNAS_INPUT_ISCD", fid_unas_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `W`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 시장 구분 코드 — market class code. Default `A`.
    #[must_use]
    pub fn fid_mrkt_cls_code(mut self, value: impl Into<Code<codes::FidMrktClsCodeUdrlAssetPrice>>) -> Self {
        self.params.set_code("FID_MRKT_CLS_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `00000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdIndicator>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_VOL_CNT", value.into());
        self
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default `0`.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<Code<codes::FidTrgtExlsClsCodeUdrlAssetPrice>>) -> Self {
        self.params.set_code("FID_TRGT_EXLS_CLS_CODE", value.into());
        self
    }

    /// 입력 가격1 — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_1", value.into());
        self
    }

    /// 입력 가격2 — maximum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_2", value.into());
        self
    }

    /// 입력거래량1 — minimum volume, shares. Default: empty.
    #[must_use]
    pub fn fid_input_vol_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_1", value.into());
        self
    }

    /// 입력거래량2 — maximum volume. Default: empty.
    #[must_use]
    pub fn fid_input_vol_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_2", value.into());
        self
    }

    /// 입력잔존일수1 — minimum remaining days to expiry. Default: empty.
    #[must_use]
    pub fn fid_input_rmnn_dynu_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_RMNN_DYNU_1", value.into());
        self
    }

    /// 입력잔존일수2 — maximum remaining days to expiry. Default: empty.
    #[must_use]
    pub fn fid_input_rmnn_dynu_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_RMNN_DYNU_2", value.into());
        self
    }

    /// 옵션 — growth rate period (2-999), or ELW moneyness filter. Default `0`.
    #[must_use]
    pub fn fid_option(mut self, value: impl Into<Code<codes::FidOption>>) -> Self {
        self.params.set_code("FID_OPTION", value.into());
        self
    }

    /// 입력 옵션1 — input option 1, fiscal year. Default: empty.
    #[must_use]
    pub fn fid_input_option_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_OPTION_1", value.into());
        self
    }

    /// 입력 옵션2 — input option 2, fiscal quarter. Default: empty.
    #[must_use]
    pub fn fid_input_option_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_OPTION_2", value.into());
        self
    }
}

impl Endpoint for UdrlAssetPrice {
    type Response = UdrlAssetPriceResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for UdrlAssetPrice {}

/// The reply to [`UdrlAssetPrice`].
#[non_exhaustive]
pub struct UdrlAssetPriceResponse {
    /// 응답상세.
    pub output: Vec<UdrlAssetPriceOutput>,
}

impl fmt::Debug for UdrlAssetPriceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("UdrlAssetPriceResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for UdrlAssetPriceResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct UdrlAssetPriceOutput {
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
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// 손익분기주가가격 — break-even price of the underlying.
    pub prls_qryr_stpr_prc: Option<Decimal>,
    /// HTS잔존일수 — remaining days to expiry.
    pub hts_rmnn_dynu: Option<i64>,
    /// HTS내재변동성 — implied volatility, %.
    pub hts_ints_vltl: Option<Decimal>,
    /// 주식전환비율 — conversion ratio.
    pub stck_cnvr_rate: Option<Decimal>,
    /// LP보유량 — quantity held by LPs.
    pub lp_hvol: Option<Decimal>,
    /// LP비중 — LP share, %.
    pub lp_rlim: Option<Decimal>,
    /// 레버리지값 — leverage (effective gearing), times.
    pub lvrg_val: Option<Decimal>,
    /// 기어링 — gearing, times.
    pub gear: Option<Decimal>,
    /// 델타값 — delta value.
    pub delta_val: Option<Decimal>,
    /// 감마 — gamma (rate of change of delta).
    pub gama: Option<Decimal>,
    /// 베가 — vega (sensitivity to volatility).
    pub vega: Option<Decimal>,
    /// 세타 — theta (time decay).
    pub theta: Option<Decimal>,
    /// 손익분기비율 — break-even rate, %.
    pub prls_qryr_rate: Option<Decimal>,
    /// 자본지지점 — capital fulcrum point, %.
    pub cfp: Option<Decimal>,
    /// 패리티 — parity, %.
    pub prit: Option<Decimal>,
    /// 내재가치값 — intrinsic value.
    pub invl_val: Option<Decimal>,
    /// 시간가치값 — time value.
    pub tmvl_val: Option<Decimal>,
    /// HTS 이론가 — theoretical price.
    pub hts_thpr: Option<Decimal>,
    /// 주식상장일자 — listing date.
    pub stck_lstn_date: Option<Date>,
    /// 주식최종거래일자 — last trading date.
    pub stck_last_tr_date: Option<Date>,
    /// LP순매도량 — LP net buying quantity (labelled net selling).
    pub lp_ntby_qty: Option<Decimal>,
}

impl FromRow for UdrlAssetPriceOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            elw_shrn_iscd: row.text("elw_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acpr: row.decimal("acpr"),
            prls_qryr_stpr_prc: row.decimal("prls_qryr_stpr_prc"),
            hts_rmnn_dynu: row.integer("hts_rmnn_dynu"),
            hts_ints_vltl: row.decimal("hts_ints_vltl"),
            stck_cnvr_rate: row.decimal("stck_cnvr_rate"),
            lp_hvol: row.decimal("lp_hvol"),
            lp_rlim: row.decimal("lp_rlim"),
            lvrg_val: row.decimal("lvrg_val"),
            gear: row.decimal("gear"),
            delta_val: row.decimal("delta_val"),
            gama: row.decimal("gama"),
            vega: row.decimal("vega"),
            theta: row.decimal("theta"),
            prls_qryr_rate: row.decimal("prls_qryr_rate"),
            cfp: row.decimal("cfp"),
            prit: row.decimal("prit"),
            invl_val: row.decimal("invl_val"),
            tmvl_val: row.decimal("tmvl_val"),
            hts_thpr: row.decimal("hts_thpr"),
            stck_lstn_date: row.date("stck_lstn_date"),
            stck_last_tr_date: row.date("stck_last_tr_date"),
            lp_ntby_qty: row.decimal("lp_ntby_qty"),
        }
    }
}

impl fmt::Debug for UdrlAssetPriceOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("UdrlAssetPriceOutput", "output")
            .texts(&[&self.elw_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.hts_rmnn_dynu])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.acpr,
                self.prls_qryr_stpr_prc,
                self.hts_ints_vltl,
                self.stck_cnvr_rate,
                self.lp_hvol,
                self.lp_rlim,
                self.lvrg_val,
                self.gear,
                self.delta_val,
                self.gama,
                self.vega,
                self.theta,
                self.prls_qryr_rate,
                self.cfp,
                self.prit,
                self.invl_val,
                self.tmvl_val,
                self.hts_thpr,
                self.lp_ntby_qty,
            ])
            .dates(&[self.stck_lstn_date, self.stck_last_tr_date])
            .fmt(f)
    }
}
