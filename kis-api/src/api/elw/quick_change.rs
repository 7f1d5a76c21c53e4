//! ELW 당일급변종목 (국내주식-171).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.quick_change",
    title: "ELW 당일급변종목",
    doc_no: "국내주식-171",
    method: Method::Get,
    path: "/uapi/elw/v1/ranking/quick-change",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHPEW02870000", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("20287")),
        Param::Required("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", 12, Some("000000")),
        Param::Required("FID_INPUT_ISCD", "발행사", 12, Some("00000")),
        Param::Required("FID_MRKT_CLS_CODE", "시장 구분 코드", 2, Some("A")),
        Param::Required("FID_INPUT_PRICE_1", "가격(이상)", 12, Some("")),
        Param::Required("FID_INPUT_PRICE_2", "가격(이하)", 12, Some("")),
        Param::Required("FID_INPUT_VOL_1", "거래량(이상)", 18, Some("")),
        Param::Required("FID_INPUT_VOL_2", "거래량(이하)", 18, Some("")),
        Param::Required("FID_HOUR_CLS_CODE", "시간 구분 코드", 5, Some("1")),
        Param::Required("FID_INPUT_HOUR_1", "입력 일 또는 분", 10, None),
        Param::Required("FID_INPUT_HOUR_2", "기준시간(분 선택 시)", 10, Some("")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("1")),
        Param::Required("FID_BLNG_CLS_CODE", "결재방법", 2, Some("0")),
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
                Field::Text("elw_kor_isnm", "ELW한글종목명"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Text("prdy_vrss_sign", "전일 대비 부호"),
                Field::Decimal("prdy_vrss", "전일 대비"),
                Field::Decimal("prdy_ctrt", "전일 대비율"),
                Field::Decimal("askp", "매도호가"),
                Field::Decimal("bidp", "매수호가"),
                Field::Integer("total_askp_rsqn", "총 매도호가 잔량"),
                Field::Integer("total_bidp_rsqn", "총 매수호가 잔량"),
                Field::Integer("acml_vol", "누적 거래량"),
                Field::Decimal("stnd_val", "기준값"),
                Field::Decimal("stnd_val_vrss", "기준값대비"),
                Field::Decimal("stnd_val_ctrt", "기준값대비율"),
            ],
        ),
    ],
    check: check::<QuickChangeResponse>,
};

/// ELW 당일급변종목 — ELWs that move fast today: `GET /uapi/elw/v1/ranking/quick-change`.
///
/// Official document: 국내주식-171.
///
/// TR id: real `FHPEW02870000`, paper none.
#[doc(alias = "FHPEW02870000")]
#[doc(alias = "국내주식-171")]
#[doc(alias = "ELW 당일급변종목")]
#[derive(Debug, Clone)]
pub struct QuickChange {
    params: Params,
}

impl QuickChange {
    /// Required: `fid_input_hour_1` 입력 일 또는 분 (input time 1).
    pub fn new(fid_input_hour_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_HOUR_1", fid_input_hour_1.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `W`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 기초자산입력종목코드 — underlying asset issue code. Default `000000`.
    #[must_use]
    pub fn fid_unas_input_iscd(mut self, value: impl Into<Code<codes::FidUnasInputIscd>>) -> Self {
        self.params.set_code("FID_UNAS_INPUT_ISCD", value.into());
        self
    }

    /// 발행사 — issue code to query (Q prefix for ETN). Default `00000`.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<Code<codes::FidInputIscdIndicator>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD", value.into());
        self
    }

    /// 가격(이상) — minimum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_1", value.into());
        self
    }

    /// 가격(이하) — maximum price filter, blank for all, KRW. Default: empty.
    #[must_use]
    pub fn fid_input_price_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_PRICE_2", value.into());
        self
    }

    /// 거래량(이상) — minimum volume, shares. Default: empty.
    #[must_use]
    pub fn fid_input_vol_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_1", value.into());
        self
    }

    /// 거래량(이하) — maximum volume. Default: empty.
    #[must_use]
    pub fn fid_input_vol_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_VOL_2", value.into());
        self
    }

    /// 시간 구분 코드 — time class code. Default `1`.
    #[must_use]
    pub fn fid_hour_cls_code(mut self, value: impl Into<Code<codes::FidHourClsCodeQuickChange>>) -> Self {
        self.params.set_code("FID_HOUR_CLS_CODE", value.into());
        self
    }

    /// 기준시간(분 선택 시) — base time, when minutes are chosen. Default: empty.
    #[must_use]
    pub fn fid_input_hour_2(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_HOUR_2", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default `1`.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<Code<codes::FidRankSortClsCodeQuickChange>>) -> Self {
        self.params.set_code("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 결재방법 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<Code<codes::FidBlngClsCode>>) -> Self {
        self.params.set_code("FID_BLNG_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for QuickChange {
    type Response = QuickChangeResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for QuickChange {}

/// The reply to [`QuickChange`].
#[non_exhaustive]
pub struct QuickChangeResponse {
    /// 응답상세.
    pub output: Vec<QuickChangeOutput>,
}

impl fmt::Debug for QuickChangeResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("QuickChangeResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for QuickChangeResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct QuickChangeOutput {
    /// ELW단축종목코드 — ELW short issue code.
    pub elw_shrn_iscd: String,
    /// ELW한글종목명 — ELW issue name in Korean.
    pub elw_kor_isnm: String,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 전일 대비 부호 — sign code of the change from previous close.
    pub prdy_vrss_sign: String,
    /// 전일 대비 — change from the previous close, KRW.
    pub prdy_vrss: Option<Decimal>,
    /// 전일 대비율 — change from the previous close, %.
    pub prdy_ctrt: Option<Decimal>,
    /// 매도호가 — ask price, KRW.
    pub askp: Option<Decimal>,
    /// 매수호가 — bid price, KRW.
    pub bidp: Option<Decimal>,
    /// 총 매도호가 잔량 — total resting ask quantity, shares.
    pub total_askp_rsqn: Option<i64>,
    /// 총 매수호가 잔량 — total resting bid quantity, shares.
    pub total_bidp_rsqn: Option<i64>,
    /// 누적 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 기준값 — reference value.
    pub stnd_val: Option<Decimal>,
    /// 기준값대비 — change from the reference value.
    pub stnd_val_vrss: Option<Decimal>,
    /// 기준값대비율 — change from the reference value, %.
    pub stnd_val_ctrt: Option<Decimal>,
}

impl FromRow for QuickChangeOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            elw_shrn_iscd: row.text("elw_shrn_iscd"),
            elw_kor_isnm: row.text("elw_kor_isnm"),
            elw_prpr: row.decimal("elw_prpr"),
            prdy_vrss_sign: row.text("prdy_vrss_sign"),
            prdy_vrss: row.decimal("prdy_vrss"),
            prdy_ctrt: row.decimal("prdy_ctrt"),
            askp: row.decimal("askp"),
            bidp: row.decimal("bidp"),
            total_askp_rsqn: row.integer("total_askp_rsqn"),
            total_bidp_rsqn: row.integer("total_bidp_rsqn"),
            acml_vol: row.integer("acml_vol"),
            stnd_val: row.decimal("stnd_val"),
            stnd_val_vrss: row.decimal("stnd_val_vrss"),
            stnd_val_ctrt: row.decimal("stnd_val_ctrt"),
        }
    }
}

impl fmt::Debug for QuickChangeOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("QuickChangeOutput", "output")
            .texts(&[&self.elw_shrn_iscd, &self.elw_kor_isnm, &self.prdy_vrss_sign])
            .integers(&[self.total_askp_rsqn, self.total_bidp_rsqn, self.acml_vol])
            .decimals(&[
                self.elw_prpr,
                self.prdy_vrss,
                self.prdy_ctrt,
                self.askp,
                self.bidp,
                self.stnd_val,
                self.stnd_val_vrss,
                self.stnd_val_ctrt,
            ])
            .fmt(f)
    }
}
