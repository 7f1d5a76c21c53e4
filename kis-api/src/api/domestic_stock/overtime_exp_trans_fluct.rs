//! 국내주식 시간외예상체결등락률 (국내주식-140).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.overtime_exp_trans_fluct",
    title: "국내주식 시간외예상체결등락률",
    doc_no: "국내주식-140",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/ranking/overtime-exp-trans-fluct",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST11860000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11186")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("0000")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("0")),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("0")),
        Param::Required("FID_INPUT_PRICE_1", "입력 가격1", 12, Some("")),
        Param::Required("FID_INPUT_PRICE_2", "입력 가격2", 12, Some("")),
        Param::Required("FID_INPUT_VOL_1", "입력 거래량", 18, Some("")),
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
                Field::Integer("data_rank", "데이터 순위"),
                Field::Text("iscd_stat_cls_code", "종목 상태 구분 코드"),
                Field::Text("stck_shrn_iscd", "주식 단축 종목코드"),
                Field::Text("hts_kor_isnm", "HTS 한글 종목명"),
                Field::Decimal("ovtm_untp_antc_cnpr", "시간외 단일가 예상 체결가"),
                Field::Decimal("ovtm_untp_antc_cntg_vrss", "시간외 단일가 예상 체결 대비"),
                Field::Decimal("ovtm_untp_antc_cntg_vrsssign", "시간외 단일가 예상 체결 대비"),
                Field::Decimal("ovtm_untp_antc_cntg_ctrt", "시간외 단일가 예상 체결 대비율"),
                Field::Integer("ovtm_untp_askp_rsqn1", "시간외 단일가 매도호가 잔량1"),
                Field::Integer("ovtm_untp_bidp_rsqn1", "시간외 단일가 매수호가 잔량1"),
                Field::Integer("ovtm_untp_antc_cnqn", "시간외 단일가 예상 체결량"),
                Field::Integer("itmt_vol", "장중 거래량"),
                Field::Decimal("stck_prpr", "주식 현재가"),
                Field::Text("ovtm_untp_antc_cntg_vrss_sign", "시간외 단일가 예상 체결 대비"),
            ],
        ),
    ],
    check: check::<OvertimeExpTransFluctResponse>,
};

/// 국내주식 시간외예상체결등락률 — ranking by expected off-hours change: `GET /uapi/domestic-stock/v1/ranking/overtime-exp-trans-fluct`.
///
/// Official document: 국내주식-140.
///
/// TR id: real `FHKST11860000`, paper none.
#[doc(alias = "FHKST11860000")]
#[doc(alias = "국내주식-140")]
#[doc(alias = "국내주식 시간외예상체결등락률")]
#[derive(Debug, Clone)]
pub struct OvertimeExpTransFluct {
    params: Params,
}

impl OvertimeExpTransFluct {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `J`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default `0000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdCaptureUplowprice>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `0`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(
        mut self,
        value: impl Into<Code<codes::FidRankSortClsCodeOvertimeExpTransFluct>>,
    ) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `0`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeDisparity>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
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

    /// 입력 거래량 — minimum volume, shares. Default: empty.
    #[must_use]
    pub fn fid_input_vol_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_1", value.into());
        self
    }
}

impl Default for OvertimeExpTransFluct {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for OvertimeExpTransFluct {
    type Response = OvertimeExpTransFluctResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for OvertimeExpTransFluct {}

/// The reply to [`OvertimeExpTransFluct`].
#[non_exhaustive]
pub struct OvertimeExpTransFluctResponse {
    /// 응답상세.
    pub output: Vec<OvertimeExpTransFluctOutput>,
}

impl fmt::Debug for OvertimeExpTransFluctResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OvertimeExpTransFluctResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for OvertimeExpTransFluctResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct OvertimeExpTransFluctOutput {
    /// 데이터 순위 — rank in the list.
    pub data_rank: Option<i64>,
    /// 종목 상태 구분 코드 — issue status code.
    pub iscd_stat_cls_code: String,
    /// 주식 단축 종목코드 — short issue code.
    pub stck_shrn_iscd: String,
    /// HTS 한글 종목명 — issue name in Korean.
    pub hts_kor_isnm: String,
    /// 시간외 단일가 예상 체결가 — after-hours single-price expected match price, KRW.
    pub ovtm_untp_antc_cnpr: Option<Decimal>,
    /// 시간외 단일가 예상 체결 대비 — after-hours single-price expected match price change, KRW.
    pub ovtm_untp_antc_cntg_vrss: Option<Decimal>,
    /// 시간외 단일가 예상 체결 대비 — after-hours single-price expected change sign (labelled change).
    pub ovtm_untp_antc_cntg_vrsssign: Option<Decimal>,
    /// 시간외 단일가 예상 체결 대비율 — after-hours single-price expected match price change, %.
    pub ovtm_untp_antc_cntg_ctrt: Option<Decimal>,
    /// 시간외 단일가 매도호가 잔량1 — after-hours single-price resting ask quantity 1, shares.
    pub ovtm_untp_askp_rsqn1: Option<i64>,
    /// 시간외 단일가 매수호가 잔량1 — after-hours single-price resting bid quantity 1, shares.
    pub ovtm_untp_bidp_rsqn1: Option<i64>,
    /// 시간외 단일가 예상 체결량 — after-hours single-price expected filled quantity, shares.
    pub ovtm_untp_antc_cnqn: Option<i64>,
    /// 장중 거래량 — regular-session volume, shares.
    pub itmt_vol: Option<i64>,
    /// 주식 현재가 — current price, KRW.
    pub stck_prpr: Option<Decimal>,
    /// 시간외 단일가 예상 체결 대비 — sign code of after-hours expected match price change.
    pub ovtm_untp_antc_cntg_vrss_sign: String,
}

impl FromRow for OvertimeExpTransFluctOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            data_rank: row.integer("data_rank"),
            iscd_stat_cls_code: row.text("iscd_stat_cls_code"),
            stck_shrn_iscd: row.text("stck_shrn_iscd"),
            hts_kor_isnm: row.text("hts_kor_isnm"),
            ovtm_untp_antc_cnpr: row.decimal("ovtm_untp_antc_cnpr"),
            ovtm_untp_antc_cntg_vrss: row.decimal("ovtm_untp_antc_cntg_vrss"),
            ovtm_untp_antc_cntg_vrsssign: row.decimal("ovtm_untp_antc_cntg_vrsssign"),
            ovtm_untp_antc_cntg_ctrt: row.decimal("ovtm_untp_antc_cntg_ctrt"),
            ovtm_untp_askp_rsqn1: row.integer("ovtm_untp_askp_rsqn1"),
            ovtm_untp_bidp_rsqn1: row.integer("ovtm_untp_bidp_rsqn1"),
            ovtm_untp_antc_cnqn: row.integer("ovtm_untp_antc_cnqn"),
            itmt_vol: row.integer("itmt_vol"),
            stck_prpr: row.decimal("stck_prpr"),
            ovtm_untp_antc_cntg_vrss_sign: row.text("ovtm_untp_antc_cntg_vrss_sign"),
        }
    }
}

impl fmt::Debug for OvertimeExpTransFluctOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("OvertimeExpTransFluctOutput", "output")
            .texts(&[
                &self.iscd_stat_cls_code,
                &self.stck_shrn_iscd,
                &self.hts_kor_isnm,
                &self.ovtm_untp_antc_cntg_vrss_sign,
            ])
            .integers(&[
                self.data_rank,
                self.ovtm_untp_askp_rsqn1,
                self.ovtm_untp_bidp_rsqn1,
                self.ovtm_untp_antc_cnqn,
                self.itmt_vol,
            ])
            .decimals(&[
                self.ovtm_untp_antc_cnpr,
                self.ovtm_untp_antc_cntg_vrss,
                self.ovtm_untp_antc_cntg_vrsssign,
                self.ovtm_untp_antc_cntg_ctrt,
                self.stck_prpr,
            ])
            .fmt(f)
    }
}
