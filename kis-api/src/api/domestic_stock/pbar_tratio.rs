//! 국내주식 매물대/거래비중 (국내주식-196).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.pbar_tratio",
    title: "국내주식 매물대/거래비중",
    doc_no: "국내주식-196",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/pbar-tratio",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01130000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20113")),
        Param::Required("FID_INPUT_HOUR_1", "입력 시간1", 10, Some("")),
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
                Field::Text("rprs_mrkt_kor_name", "대표 시장 한글 명"),
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Decimal("wghn_avrg_stck_prc", "가중 평균 주식 가격"),
                Field::Integer("lstn_stcn", "상장 주수"),
            ],
        ),
        list(
            "output2",
            &[
                Field::Integer("data_rank", "데이터 순위"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Integer("cntg_vol", "체결 거래량"),
                Field::Decimal("acml_vol_rlim", "누적 거래량 비중"),
            ],
        ),
    ],
    check: check::<PbarTratioResponse>,
};

/// 국내주식 매물대/거래비중 — volume of a stock by price level: `GET /uapi/domestic-stock/v1/quotations/pbar-tratio`.
///
/// Official document: 국내주식-196.
///
/// TR id: real `FHPST01130000`, paper none.
#[doc(alias = "FHPST01130000")]
#[doc(alias = "국내주식-196")]
#[doc(alias = "국내주식 매물대/거래비중")]
#[derive(Debug, Clone)]
pub struct PbarTratio {
    params: Params,
}

impl PbarTratio {
    /// Required: `fid_input_iscd` 입력 종목코드 (issue code to query (Q prefix for ETN)).
    pub fn new(fid_input_iscd: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_ISCD", fid_input_iscd.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCode>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 입력 시간1 — input time 1. Default: empty.
    #[must_use]
    pub fn fid_input_hour_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_HOUR_1", value.into());
        self
    }
}

impl Endpoint for PbarTratio {
    type Response = PbarTratioResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for PbarTratio {}

/// The reply to [`PbarTratio`].
#[non_exhaustive]
pub struct PbarTratioResponse {
    /// 응답상세.
    pub output1: PbarTratioOutput1,
    /// 응답상세.
    pub output2: Vec<PbarTratioOutput2>,
}

impl fmt::Debug for PbarTratioResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PbarTratioResponse", "").parts(&[&self.output1, &self.output2]).fmt(f)
    }
}

impl Decode for PbarTratioResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output1: reply.object("output1"), output2: reply.list("output2") }
    }
}

/// The object `output1`, 응답상세.
#[non_exhaustive]
pub struct PbarTratioOutput1 {
    /// 대표 시장 한글 명 — representative market name in Korean.
    pub rprs_mrkt_kor_name: String,
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 전일 거래량 — previous day's volume.
    pub prdy_vol: Option<i64>,
    /// 가중 평균 주식 가격 — weighted average price, KRW.
    pub wghn_avrg_stck_prc: Option<Decimal>,
    /// 상장 주수 — listed shares.
    pub lstn_stcn: Option<i64>,
}

impl FromRow for PbarTratioOutput1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            rprs_mrkt_kor_name: row.text("rprs_mrkt_kor_name"),
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            prdy_vol: row.integer("prdy_vol"),
            wghn_avrg_stck_prc: row.decimal("wghn_avrg_stck_prc"),
            lstn_stcn: row.integer("lstn_stcn"),
        }
    }
}

impl fmt::Debug for PbarTratioOutput1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PbarTratioOutput1", "output1")
            .texts(&[&self.rprs_mrkt_kor_name, &self.stck_shrn_iscd, &self.hts_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.acml_vol, self.prdy_vol, self.lstn_stcn])
            .decimals(&[self.stck_prpr, self.prdy_vrss, self.prdy_ctrt, self.wghn_avrg_stck_prc])
            .fmt(f)
    }
}

/// A row of `output2`, 응답상세.
#[non_exhaustive]
pub struct PbarTratioOutput2 {
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 체결 거래량 — filled volume.
    pub cntg_vol: Option<i64>,
    /// 누적 거래량 비중 — share of cumulative volume, %.
    pub acml_vol_rlim: Option<Decimal>,
}

impl FromRow for PbarTratioOutput2 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            data_rank: row.integer("data_rank"),
            stck_prpr: row.decimal("stck_prpr"),
            cntg_vol: row.integer("cntg_vol"),
            acml_vol_rlim: row.decimal("acml_vol_rlim"),
        }
    }
}

impl fmt::Debug for PbarTratioOutput2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("PbarTratioOutput2", "output2")
            .integers(&[self.data_rank, self.cntg_vol])
            .decimals(&[self.stck_prpr, self.acml_vol_rlim])
            .fmt(f)
    }
}
