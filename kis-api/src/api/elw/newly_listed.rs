//! ELW 신규상장종목 (국내주식-181).

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::prelude::*;

static META: Meta = Meta {
    id: "elw.newly_listed",
    title: "ELW 신규상장종목",
    doc_no: "국내주식-181",
    method: Method::Get,
    path: "/uapi/elw/v1/quotations/newly-listed",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKEW154800C0", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", 2, Some("W")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11548")),
        Param::Required("FID_DIV_CLS_CODE", "분류 구분 코드", 2, Some("02")),
        Param::Required("FID_UNAS_INPUT_ISCD", "기초자산입력종목코드", 12, Some("000000")),
        Param::Required("FID_INPUT_ISCD_2", "입력종목코드2", 8, Some("00000")),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, None),
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
                Field::Date("stck_lstn_date", "주식상장일자"),
                Field::Text("elw_kor_isnm", "ELW한글종목명"),
                Field::Text("elw_shrn_iscd", "ELW단축종목코드"),
                Field::Text("unas_isnm", "기초자산종목명"),
                Field::Text("pblc_co_name", "발행회사명"),
                Field::Integer("lstn_stcn", "상장 주수"),
                Field::Decimal("acpr", "행사가"),
                Field::Date("stck_last_tr_date", "주식최종거래일자"),
                Field::Decimal("elw_ko_barrier", "조기종료발생기준가격"),
            ],
        ),
    ],
    check: check::<NewlyListedResponse>,
};

/// ELW 신규상장종목 — newly listed ELWs: `GET /uapi/elw/v1/quotations/newly-listed`.
///
/// Official document: 국내주식-181.
///
/// TR id: real `FHKEW154800C0`, paper none.
#[doc(alias = "FHKEW154800C0")]
#[doc(alias = "국내주식-181")]
#[doc(alias = "ELW 신규상장종목")]
#[derive(Debug, Clone)]
pub struct NewlyListed {
    params: Params,
}

impl NewlyListed {
    /// Required: `fid_input_date_1` 입력날짜1 (search start date).
    pub fn new(fid_input_date_1: impl Into<String>) -> Self {
        let mut params = META.defaults();
        params.set("FID_INPUT_DATE_1", fid_input_date_1.into());
        Self { params }
    }

    /// 조건 시장 분류 코드 — market division code for the query. Default `W`.
    #[must_use]
    pub fn fid_cond_mrkt_div_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_DIV_CODE", value.into());
        self
    }

    /// 분류 구분 코드 — classification code. Default `02`.
    #[must_use]
    pub fn fid_div_cls_code(mut self, value: impl Into<Code<codes::FidDivClsCodeNewlyListed>>) -> Self {
        self.params.set_code("FID_DIV_CLS_CODE", value.into());
        self
    }

    /// 기초자산입력종목코드 — underlying asset issue code. Default `000000`.
    #[must_use]
    pub fn fid_unas_input_iscd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_UNAS_INPUT_ISCD", value.into());
        self
    }

    /// 입력종목코드2 — issue code to query 2. Default `00000`.
    #[must_use]
    pub fn fid_input_iscd_2(mut self, value: impl Into<Code<codes::FidInputIscd2NewlyListed>>) -> Self {
        self.params.set_code("FID_INPUT_ISCD_2", value.into());
        self
    }

    /// 결재방법 — affiliation class code. Default `0`.
    #[must_use]
    pub fn fid_blng_cls_code(mut self, value: impl Into<Code<codes::FidBlngClsCode>>) -> Self {
        self.params.set_code("FID_BLNG_CLS_CODE", value.into());
        self
    }
}

impl Endpoint for NewlyListed {
    type Response = NewlyListedResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for NewlyListed {}

/// The reply to [`NewlyListed`].
#[non_exhaustive]
pub struct NewlyListedResponse {
    /// 응답상세.
    pub output: Vec<NewlyListedOutput>,
}

impl fmt::Debug for NewlyListedResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NewlyListedResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for NewlyListedResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct NewlyListedOutput {
    /// 주식상장일자 — listing date.
    pub stck_lstn_date: Option<Date>,
    /// ELW한글종목명 — ELW issue name in Korean.
    pub elw_kor_isnm: String,
    /// ELW단축종목코드 — ELW short issue code.
    pub elw_shrn_iscd: String,
    /// 기초자산종목명 — underlying asset name.
    pub unas_isnm: String,
    /// 발행회사명 — issuer name.
    pub pblc_co_name: String,
    /// 상장 주수 — listed shares.
    pub lstn_stcn: Option<i64>,
    /// 행사가 — exercise (strike) price.
    pub acpr: Option<Decimal>,
    /// 주식최종거래일자 — last trading date.
    pub stck_last_tr_date: Option<Date>,
    /// 조기종료발생기준가격 — early termination (knock-out) barrier price.
    pub elw_ko_barrier: Option<Decimal>,
}

impl FromRow for NewlyListedOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            stck_lstn_date: row.date("stck_lstn_date"),
            elw_kor_isnm: row.text("elw_kor_isnm"),
            elw_shrn_iscd: row.text("elw_shrn_iscd"),
            unas_isnm: row.text("unas_isnm"),
            pblc_co_name: row.text("pblc_co_name"),
            lstn_stcn: row.integer("lstn_stcn"),
            acpr: row.decimal("acpr"),
            stck_last_tr_date: row.date("stck_last_tr_date"),
            elw_ko_barrier: row.decimal("elw_ko_barrier"),
        }
    }
}

impl fmt::Debug for NewlyListedOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NewlyListedOutput", "output")
            .texts(&[&self.elw_kor_isnm, &self.elw_shrn_iscd, &self.unas_isnm, &self.pblc_co_name])
            .integers(&[self.lstn_stcn])
            .decimals(&[self.acpr, self.elw_ko_barrier])
            .dates(&[self.stck_lstn_date, self.stck_last_tr_date])
            .fmt(f)
    }
}
