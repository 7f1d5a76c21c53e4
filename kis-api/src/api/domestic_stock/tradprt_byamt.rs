//! 국내주식 체결금액별 매매비중 (국내주식-192).

use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "domestic_stock.tradprt_byamt",
    title: "국내주식 체결금액별 매매비중",
    doc_no: "국내주식-192",
    method: Method::Get,
    path: "/uapi/domestic-stock/v1/quotations/tradprt-byamt",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST111900C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("J")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11119")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, None),
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
                Field::Text("prpr_name", "가격명"),
                Field::Decimal("smtn_avrg_prpr", "합계 평균가격"),
                Field::Integer("acml_vol", "합계 거래량"),
                Field::Decimal("whol_ntby_qty_rate", "합계 순매수비율"),
                Field::Integer("ntby_cntg_csnu", "합계 순매수건수"),
                Field::Integer("seln_cnqn_smtn", "매도 거래량"),
                Field::Decimal("whol_seln_vol_rate", "매도 거래량비율"),
                Field::Integer("seln_cntg_csnu", "매도 건수"),
                Field::Integer("shnu_cnqn_smtn", "매수 거래량"),
                Field::Decimal("whol_shun_vol_rate", "매수 거래량비율"),
                Field::Integer("shnu_cntg_csnu", "매수 건수"),
            ],
        ),
    ],
    check: check::<TradprtByamtResponse>,
};

/// 국내주식 체결금액별 매매비중 — share of a stock's trades by their size: `GET /uapi/domestic-stock/v1/quotations/tradprt-byamt`.
///
/// Official document: 국내주식-192.
///
/// TR id: real `FHKST111900C0`, paper none.
#[doc(alias = "FHKST111900C0")]
#[doc(alias = "국내주식-192")]
#[doc(alias = "국내주식 체결금액별 매매비중")]
#[derive(Debug, Clone)]
pub struct TradprtByamt {
    params: Params,
}

impl TradprtByamt {
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
}

impl Endpoint for TradprtByamt {
    type Response = TradprtByamtResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for TradprtByamt {}

/// The reply to [`TradprtByamt`].
#[non_exhaustive]
pub struct TradprtByamtResponse {
    /// 응답상세.
    pub output: Vec<TradprtByamtOutput>,
}

impl fmt::Debug for TradprtByamtResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TradprtByamtResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for TradprtByamtResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct TradprtByamtOutput {
    /// 가격명 — price name.
    pub prpr_name: String,
    /// 합계 평균가격 — average price of the total.
    pub smtn_avrg_prpr: Option<Decimal>,
    /// 합계 거래량 — cumulative volume, shares.
    pub acml_vol: Option<i64>,
    /// 합계 순매수비율 — total program net bought quantity ratio, %.
    pub whol_ntby_qty_rate: Option<Decimal>,
    /// 합계 순매수건수 — total net buying trade count.
    pub ntby_cntg_csnu: Option<i64>,
    /// 매도 거래량 — total sell filled quantity, shares.
    pub seln_cnqn_smtn: Option<i64>,
    /// 매도 거래량비율 — sell volume ratio, %.
    pub whol_seln_vol_rate: Option<Decimal>,
    /// 매도 건수 — number of sell fills.
    pub seln_cntg_csnu: Option<i64>,
    /// 매수 거래량 — total buy filled quantity, shares.
    pub shnu_cnqn_smtn: Option<i64>,
    /// 매수 거래량비율 — buy volume ratio, %.
    pub whol_shun_vol_rate: Option<Decimal>,
    /// 매수 건수 — number of buy fills.
    pub shnu_cntg_csnu: Option<i64>,
}

impl FromRow for TradprtByamtOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            prpr_name: row.text("prpr_name"),
            smtn_avrg_prpr: row.decimal("smtn_avrg_prpr"),
            acml_vol: row.integer("acml_vol"),
            whol_ntby_qty_rate: row.decimal("whol_ntby_qty_rate"),
            ntby_cntg_csnu: row.integer("ntby_cntg_csnu"),
            seln_cnqn_smtn: row.integer("seln_cnqn_smtn"),
            whol_seln_vol_rate: row.decimal("whol_seln_vol_rate"),
            seln_cntg_csnu: row.integer("seln_cntg_csnu"),
            shnu_cnqn_smtn: row.integer("shnu_cnqn_smtn"),
            whol_shun_vol_rate: row.decimal("whol_shun_vol_rate"),
            shnu_cntg_csnu: row.integer("shnu_cntg_csnu"),
        }
    }
}

impl fmt::Debug for TradprtByamtOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("TradprtByamtOutput", "output")
            .texts(&[&self.prpr_name])
            .integers(&[
                self.acml_vol,
                self.ntby_cntg_csnu,
                self.seln_cnqn_smtn,
                self.seln_cntg_csnu,
                self.shnu_cnqn_smtn,
                self.shnu_cntg_csnu,
            ])
            .decimals(&[self.smtn_avrg_prpr, self.whol_ntby_qty_rate, self.whol_seln_vol_rate, self.whol_shun_vol_rate])
            .fmt(f)
    }
}
