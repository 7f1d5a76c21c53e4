//! 국내주식 공매도 상위종목 (국내주식-133).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.short_sale",
    title: "국내주식 공매도 상위종목",
    doc_no: "국내주식-133",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/short-sale",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST04820000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_APLY_RANG_VOL", "FID 적용 범위 거래량", 18, Some("")),
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20482")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_PERIOD_DIV_CODE", "조회구분 (일/월)", 32, Some("D")),
        Param::Required("FID_INPUT_CNT_1", "조회가간(일수", 12, Some("0")),
        Param::Required("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", 32, Some("")),
        Param::Required("FID_TRGT_CLS_CODE", "FID 대상 구분 코드", 32, Some("")),
        Param::Required("FID_APLY_RANG_PRC_1", "FID 적용 범위 가격1", 18, Some("")),
        Param::Required("FID_APLY_RANG_PRC_2", "FID 적용 범위 가격2", 18, Some("")),
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
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
                Field::Integer("ssts_cntg_qty", "공매도 체결 수량"),
                Field::Decimal("ssts_vol_rlim", "공매도 거래량 비중"),
                Field::Decimal("ssts_tr_pbmn", "공매도 거래 대금"),
                Field::Decimal("ssts_tr_pbmn_rlim", "공매도 거래대금 비중"),
                Field::Text("stnd_date1", "기준 일자1"),
                Field::Text("stnd_date2", "기준 일자2"),
                Field::Decimal("avrg_prc", "평균가격"),
            ],
        ),
    ],
    check: check::<ShortSaleResponse>,
};

/// 국내주식 공매도 상위종목 — ranking by short selling: `GET /uapi/domestic-stock/v1/ranking/short-sale`.
///
/// Official document: 국내주식-133.
///
/// TR id: real `FHPST04820000`, paper none.
#[doc(alias = "FHPST04820000")]
#[doc(alias = "국내주식-133")]
#[doc(alias = "국내주식 공매도 상위종목")]
#[derive(Debug, Clone)]
pub struct ShortSale {
    params: Params,
}

impl ShortSale {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// FID 적용 범위 거래량 — minimum volume applied, shares, 0 for all. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_vol(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_APLY_RANG_VOL", value.into());
        self
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdShortSale>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 조회구분 (일/월) — period class code. Default `D`.
    #[must_use]
    pub fn fid_period_div_code(mut self, value: impl Into<Code<codes::FidPeriodDivCodeShortSale>>) -> Self {
        self.params.set_code("FID_PERIOD_DIV_CODE", value.into());
        self
    }

    /// 조회가간(일수 — input count 1, number of days or periods. Default `0`.
    #[must_use]
    pub fn fid_input_cnt_1(mut self, value: impl Into<Code<codes::FidInputCnt1>>) -> Self {
        self.params.set_code("FID_INPUT_CNT_1", value.into());
        self
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default: empty.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TRGT_EXLS_CLS_CODE", value.into());
        self
    }

    /// FID 대상 구분 코드 — code of issues to include. Default: empty.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TRGT_CLS_CODE", value.into());
        self
    }

    /// FID 적용 범위 가격1 — lower bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_APLY_RANG_PRC_1", value.into());
        self
    }

    /// FID 적용 범위 가격2 — upper bound of the price range, KRW. Default: empty.
    #[must_use]
    pub fn fid_aply_rang_prc_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_APLY_RANG_PRC_2", value.into());
        self
    }
}

impl Default for ShortSale {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for ShortSale {
    type Response = ShortSaleResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ShortSale {}

/// The reply to [`ShortSale`].
#[non_exhaustive]
pub struct ShortSaleResponse {
    /// 응답상세.
    pub output: Vec<ShortSaleOutput>,
}

impl fmt::Debug for ShortSaleResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ShortSaleResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ShortSaleResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct ShortSaleOutput {
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
    /// 공매도 체결 수량 — short-sale filled quantity, shares.
    pub ssts_cntg_qty: Option<i64>,
    /// 공매도 거래량 비중 — short-sale share of volume, %.
    pub ssts_vol_rlim: Option<Decimal>,
    /// 공매도 거래 대금 — short-sale traded value.
    pub ssts_tr_pbmn: Option<Decimal>,
    /// 공매도 거래대금 비중 — short-sale share of traded value, %.
    pub ssts_tr_pbmn_rlim: Option<Decimal>,
    /// 기준 일자1 — reference date 1.
    pub stnd_date1: String,
    /// 기준 일자2 — reference date 2.
    pub stnd_date2: String,
    /// 평균가격 — average price, KRW.
    pub avrg_prc: Option<Decimal>,
}

impl FromRow for ShortSaleOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
            ssts_cntg_qty: row.integer("ssts_cntg_qty"),
            ssts_vol_rlim: row.decimal("ssts_vol_rlim"),
            ssts_tr_pbmn: row.decimal("ssts_tr_pbmn"),
            ssts_tr_pbmn_rlim: row.decimal("ssts_tr_pbmn_rlim"),
            stnd_date1: row.text("stnd_date1"),
            stnd_date2: row.text("stnd_date2"),
            avrg_prc: row.decimal("avrg_prc"),
        }
    }
}

impl fmt::Debug for ShortSaleOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ShortSaleOutput", "output")
            .texts(&[
                &self.mksc_shrn_iscd,
                &self.hts_kor_isnm,
                &self.prdy_vrss_sign,
                &self.stnd_date1,
                &self.stnd_date2,
            ])
            .integers(&[self.acml_vol, self.ssts_cntg_qty])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.acml_tr_pbmn,
                self.ssts_vol_rlim,
                self.ssts_tr_pbmn,
                self.ssts_tr_pbmn_rlim,
                self.avrg_prc,
            ])
            .fmt(f)
    }
}
