//! ELW 만기예정/만기종목 (국내주식-184).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.expiration_stocks",
    title: "ELW 만기예정/만기종목",
    doc_no: "국내주식-184",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/expiration-stocks",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKEW154700C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11547")),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None),
        Param::Required("FID_INPUT_DATE_2", "입력날짜2", 10, None),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("2")),
        Param::Required("FID_ETC_CLS_CODE", "기타 구분 코드", 2, Some("")),
        Param::Required("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", 12, Some("000000")),
        Param::Required("FID_INPUT_ISCD_2", "발행회사코드", 8, Some("00000")),
        Param::Required("FID_BLNG_CLS_CODE", "결제방법", 2, Some("0")),
        Param::Required("FID_INPUT_OPTION_1", "입력 옵션1", 10, Some("")),
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
                Field::Text("unas_isnm", "기초자산종목명"),
                Field::Decimal("unas_prpr", "기초자산현재가"),
                Field::Decimal("acpr", "행사가"),
                Field::Decimal("stck_cnvr_rate", "주식전환비율"),
                Field::Decimal("elw_prpr", "ELW현재가"),
                Field::Date("stck_lstn_date", "주식상장일자"),
                Field::Date("stck_last_tr_date", "주식최종거래일자"),
                Field::Decimal("total_rdmp_amt", "총상환금액"),
                Field::Decimal("rdmp_amt", "상환금액"),
                Field::Integer("lstn_stcn", "상장 주수"),
                Field::Decimal("lp_hvol", "LP보유량"),
                Field::Decimal("ccls_paym_prc", "확정지급2가격"),
                Field::Decimal("mtrt_vltn_amt", "만기평가금액"),
                Field::Date("evnt_prd_fin_date", "행사2기간종료일자"),
                Field::Date("stlm_date", "결제 일자"),
                Field::Decimal("pblc_prc", "발행가격"),
                Field::Text("unas_shrn_iscd", "기초자산단축종목코드"),
                Field::Text("stnd_iscd", "표준종목코드"),
                Field::Decimal("rdmp_ask_amt", "상환청구금액"),
            ],
        )
        .or(&["output1"]),
    ],
    check: check::<ExpirationStocksResponse>,
};

/// ELW 만기예정/만기종목 — ELWs that expire or have expired: `GET /uapi/elw/v1/quotations/expiration-stocks`.
///
/// Official document: 국내주식-184.
///
/// TR id: real `FHKEW154700C0`, paper none.
#[doc(alias = "FHKEW154700C0")]
#[doc(alias = "국내주식-184")]
#[doc(alias = "ELW 만기예정/만기종목")]
#[derive(Debug, Clone)]
pub struct ExpirationStocks {
    params: Params,
}

impl ExpirationStocks {
    /// Required: `fid_input_date_1` 입력날짜1 (search start date); `fid_input_date_2` 입력날짜2 (search end date).
    pub fn new(fid_input_date_1: impl Into<String>, fid_input_date_2: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        params.set("FID_INPUT_DATE_2", fid_input_date_2.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `W`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `2`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeExpirationStocks>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 기타 구분 코드 — other class code, sort order. Default: empty.
    #[must_use]
    pub fn fid_etc_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_ETC_CLS_CODE", value.into());
        self
    }

    /// 기초자산입력종목코드 — underlying asset issue code. Default `000000`.
    #[must_use]
    pub fn fid_unas_input_iscd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_UNAS_INPUT_ISCD", value.into());
        self
    }

    /// 발행회사코드 — issue code to query 2. Default `00000`.
    #[must_use]
    pub fn fid_input_iscd_2(mut self, value: impl Into<Code<codes::FidInputIscd2ExpirationStocks>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD_2", value.into());
        self
    }

    /// 결제방법 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<Code<codes::FidBlngClsCode>>) -> Self {
        self.params.set_code("FID_BLNG_CLS_CODE", value.into());
        self
    }

    /// 입력 옵션1 — input option 1, fiscal year. Default: empty.
    #[must_use]
    pub fn fid_input_option_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_OPTION_1", value.into());
        self
    }
}

impl Endpoint for ExpirationStocks {
    type Response = ExpirationStocksResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for ExpirationStocks {}

/// The reply to [`ExpirationStocks`].
#[non_exhaustive]
pub struct ExpirationStocksResponse {
    /// 응답상세.
    pub output: Vec<ExpirationStocksOutput>,
}

impl fmt::Debug for ExpirationStocksResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpirationStocksResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for ExpirationStocksResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct ExpirationStocksOutput {
    /// ELW단축종목코드 — ELW short issue code.
    pub elw_shrn_iscd: String,
    /// ELW한글종목명 — ELW issue name in Korean.
    pub elw_kor_isnm: String,
    /// 기초자산종목명 — underlying asset name.
    pub unas_isnm: String,
    /// 기초자산현재가 — underlying asset current price.
    pub unas_prpr: Option<Decimal>,
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// 주식전환비율 — conversion ratio.
    pub stck_cnvr_rate: Option<Decimal>,
    /// ELW현재가 — ELW current price, KRW.
    pub elw_prpr: Option<Decimal>,
    /// 주식상장일자 — listing date.
    pub stck_lstn_date: Option<Date>,
    /// 주식최종거래일자 — last trading date.
    pub stck_last_tr_date: Option<Date>,
    /// 총상환금액 — total redemption amount, KRW.
    pub total_rdmp_amt: Option<Decimal>,
    /// 상환금액 — redemption amount, KRW.
    pub rdmp_amt: Option<Decimal>,
    /// 상장 주수 — listed shares.
    pub lstn_stcn: Option<i64>,
    /// LP보유량 — quantity held by LPs.
    pub lp_hvol: Option<Decimal>,
    /// 확정지급2가격 — fixed payout price, KRW.
    pub ccls_paym_prc: Option<Decimal>,
    /// 만기평가금액 — valuation amount at expiry.
    pub mtrt_vltn_amt: Option<Decimal>,
    /// 행사2기간종료일자 — exercise period end date.
    pub evnt_prd_fin_date: Option<Date>,
    /// 결제 일자 — settlement date.
    pub stlm_date: Option<Date>,
    /// 발행가격 — issue price, KRW.
    pub pblc_prc: Option<Decimal>,
    /// 기초자산단축종목코드 — underlying asset short issue code.
    pub unas_shrn_iscd: String,
    /// 표준종목코드 — standard issue code.
    pub stnd_iscd: String,
    /// 상환청구금액 — redemption claim amount, KRW.
    pub rdmp_ask_amt: Option<Decimal>,
}

impl FromRow for ExpirationStocksOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            elw_shrn_iscd: row.text("elw_shrn_iscd"),
            elw_kor_isnm: row.text("elw_kor_isnm"),
            unas_isnm: row.text("unas_isnm"),
            unas_prpr: row.decimal("unas_prpr"),
            acpr: row.decimal("acpr"),
            stck_cnvr_rate: row.decimal("stck_cnvr_rate"),
            elw_prpr: row.decimal("elw_prpr"),
            stck_lstn_date: row.date("stck_lstn_date"),
            stck_last_tr_date: row.date("stck_last_tr_date"),
            total_rdmp_amt: row.decimal("total_rdmp_amt"),
            rdmp_amt: row.decimal("rdmp_amt"),
            lstn_stcn: row.integer("lstn_stcn"),
            lp_hvol: row.decimal("lp_hvol"),
            ccls_paym_prc: row.decimal("ccls_paym_prc"),
            mtrt_vltn_amt: row.decimal("mtrt_vltn_amt"),
            evnt_prd_fin_date: row.date("evnt_prd_fin_date"),
            stlm_date: row.date("stlm_date"),
            pblc_prc: row.decimal("pblc_prc"),
            unas_shrn_iscd: row.text("unas_shrn_iscd"),
            stnd_iscd: row.text("stnd_iscd"),
            rdmp_ask_amt: row.decimal("rdmp_ask_amt"),
        }
    }
}

impl fmt::Debug for ExpirationStocksOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("ExpirationStocksOutput", "output")
            .texts(&[&self.elw_shrn_iscd, &self.elw_kor_isnm, &self.unas_isnm, &self.unas_shrn_iscd, &self.stnd_iscd])
            .integers(&[self.lstn_stcn])
            .decimals(&[
                self.unas_prpr,
                self.acpr,
                self.stck_cnvr_rate,
                self.elw_prpr,
                self.total_rdmp_amt,
                self.rdmp_amt,
                self.lp_hvol,
                self.ccls_paym_prc,
                self.mtrt_vltn_amt,
                self.pblc_prc,
                self.rdmp_ask_amt,
            ])
            .dates(&[self.stck_lstn_date, self.stck_last_tr_date, self.evnt_prd_fin_date, self.stlm_date])
            .fmt(f)
    }
}
