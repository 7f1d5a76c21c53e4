//! 거래량순위 (v1_국내주식-047).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.volume_rank",
    title: "거래량순위",
    doc_no: "v1_국내주식-047",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/volume-rank",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPST01710000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20171")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("0")),
        Param::Required("FID_BLNG_CLS_CODE", "소속 구분 코드", 2, Some("0")),
        Param::Required("FID_TRGT_CLS_CODE", "대상 구분 코드", 32, Some("")),
        Param::Required("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", 32, Some("")),
        Param::Required("FID_INPUT_PRICE_1", "입력 가격1", 12, Some("")),
        Param::Required("FID_INPUT_PRICE_2", "입력 가격2", 12, Some("")),
        Param::Required("FID_VOL_CNT", "거래량 수", 12, Some("")),
        Param::Optional("FID_INPUT_DATE_1", "입력날짜1", 0, Some("")),
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
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Text("mksc_shrn_iscd", "유가증권 단축 종목코드"),
                Field::Integer("data_rank", "데이터 순위"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Integer("prdy_vol", "전일 거래량"),
                Field::Integer("lstn_stcn", "상장 주수"),
                Field::Integer("avrg_vol", "평균 거래량"),
                Field::Decimal("n_befr_clpr_vrss_prpr_rate", "N일전종가대비현재가대비율"),
                Field::Decimal("vol_inrt", "거래량증가율"),
                Field::Decimal("vol_tnrt", "거래량 회전율"),
                Field::Decimal("nday_vol_tnrt", "N일 거래량 회전율"),
                Field::Decimal("avrg_tr_pbmn", "평균 거래 대금"),
                Field::Decimal("tr_pbmn_tnrt", "거래대금회전율"),
                Field::Decimal("nday_tr_pbmn_tnrt", "N일 거래대금 회전율"),
                Field::Decimal("acml_tr_pbmn", "누적 거래 대금"),
            ],
        ),
    ],
    check: check::<VolumeRankResponse>,
};

/// 거래량순위 — ranking by volume: `GET /uapi/domestic-stock/v1/quotations/volume-rank`.
///
/// Official document: v1_국내주식-047.
///
/// TR id: real `FHPST01710000`, paper none.
#[doc(alias = "FHPST01710000")]
#[doc(alias = "v1_국내주식-047")]
#[doc(alias = "거래량순위")]
#[derive(Debug, Clone)]
pub struct VolumeRank {
    params: Params,
}

impl VolumeRank {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<Code<codes::FidCondMrktDivCodeVolumeRank>>) -> Self {
        self.params.set_code("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeExpTransUpdown>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 소속 구분 코드 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<Code<codes::FidBlngClsCodeVolumeRank>>) -> Self {
        self.params.set_code("FID_BLNG_CLS_CODE", value.into());
        self
    }

    /// 대상 구분 코드 — code of issues to include. Default: empty.
    #[must_use]
    pub fn fid_trgt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TRGT_CLS_CODE", value.into());
        self
    }

    /// 대상 제외 구분 코드 — code of issues to exclude. Default: empty.
    #[must_use]
    pub fn fid_trgt_exls_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TRGT_EXLS_CLS_CODE", value.into());
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

    /// 거래량 수 — minimum volume filter, blank for all, shares. Default: empty.
    #[must_use]
    pub fn fid_vol_cnt(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_VOL_CNT", value.into());
        self
    }

    /// 입력날짜1 — search start date. Default: empty.
    #[must_use]
    pub fn fid_input_date_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_DATE_1", value.into());
        self
    }
}

impl Default for VolumeRank {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for VolumeRank {
    type Response = VolumeRankResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for VolumeRank {}

/// The reply to [`VolumeRank`].
#[non_exhaustive]
pub struct VolumeRankResponse {
    /// 응답상세.
    pub output: Vec<VolumeRankOutput>,
}

impl fmt::Debug for VolumeRankResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolumeRankResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for VolumeRankResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct VolumeRankOutput {
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 유가증권 단축 종목코드 — short issue code of the security.
    pub mksc_shrn_iscd: String,
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
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
    /// 상장 주수 — listed shares.
    pub lstn_stcn: Option<i64>,
    /// 평균 거래량 — average volume, shares.
    pub avrg_vol: Option<i64>,
    /// N일전종가대비현재가대비율 — current price against the close N days ago, %.
    pub n_befr_clpr_vrss_prpr_rate: Option<Decimal>,
    /// 거래량증가율 — volume increase rate, %.
    pub vol_inrt: Option<Decimal>,
    /// 거래량 회전율 — volume turnover rate, %.
    pub vol_tnrt: Option<Decimal>,
    /// N일 거래량 회전율 — N-day volume turnover rate, %.
    pub nday_vol_tnrt: Option<Decimal>,
    /// 평균 거래 대금 — average traded value, KRW.
    pub avrg_tr_pbmn: Option<Decimal>,
    /// 거래대금회전율 — traded value turnover rate, %.
    pub tr_pbmn_tnrt: Option<Decimal>,
    /// N일 거래대금 회전율 — N-day traded value turnover rate, %.
    pub nday_tr_pbmn_tnrt: Option<Decimal>,
    /// 누적 거래 대금 — cumulative traded value, KRW.
    pub acml_tr_pbmn: Option<Decimal>,
}

impl FromRow for VolumeRankOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            hts_kor_isnm: row.text("hts_kor_isnm"),
            mksc_shrn_iscd: row.text("mksc_shrn_iscd"),
            data_rank: row.integer("data_rank"),
            stck_prpr: row.decimal("stck_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            acml_vol: row.integer("acml_vol"),
            prdy_vol: row.integer("prdy_vol"),
            lstn_stcn: row.integer("lstn_stcn"),
            avrg_vol: row.integer("avrg_vol"),
            n_befr_clpr_vrss_prpr_rate: row.decimal("n_befr_clpr_vrss_prpr_rate"),
            vol_inrt: row.decimal("vol_inrt"),
            vol_tnrt: row.decimal("vol_tnrt"),
            nday_vol_tnrt: row.decimal("nday_vol_tnrt"),
            avrg_tr_pbmn: row.decimal("avrg_tr_pbmn"),
            tr_pbmn_tnrt: row.decimal("tr_pbmn_tnrt"),
            nday_tr_pbmn_tnrt: row.decimal("nday_tr_pbmn_tnrt"),
            acml_tr_pbmn: row.decimal("acml_tr_pbmn"),
        }
    }
}

impl fmt::Debug for VolumeRankOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("VolumeRankOutput", "output")
            .texts(&[&self.hts_kor_isnm, &self.mksc_shrn_iscd, &self.prdy_vrss_sign])
            .integers(&[self.data_rank, self.acml_vol, self.prdy_vol, self.lstn_stcn, self.avrg_vol])
            .decimals(&[
                self.stck_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.n_befr_clpr_vrss_prpr_rate,
                self.vol_inrt,
                self.vol_tnrt,
                self.nday_vol_tnrt,
                self.avrg_tr_pbmn,
                self.tr_pbmn_tnrt,
                self.nday_tr_pbmn_tnrt,
                self.acml_tr_pbmn,
            ])
            .fmt(f)
    }
}
