//! 해외속보(제목) (해외주식-055).

use jiff::civil::{Date, Time};

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.brknews_title",
    title: "해외속보(제목)",
    doc_no: "해외주식-055",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/brknews-title",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "FHKST01011801", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("FID_NEWS_OFER_ENTP_CODE", "뉴스 제공 업체 코드", 40, Some("0")),
        Param::Required("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", 6, Some("")),
        Param::Required("FID_INPUT_ISCD", "입력 종목코드", 12, Some("")),
        Param::Required("FID_TITL_CNTT", "제목 내용", 132, Some("")),
        Param::Required("FID_INPUT_DATE_1", "입력날짜1", 10, Some("")),
        Param::Required("FID_INPUT_HOUR_1", "입력 시간1", 10, Some("")),
        Param::Required("FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", 2, Some("")),
        Param::Required("FID_INPUT_SRNO", "입력 일련번호", 20, Some("")),
        Param::Required("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", 5, Some("11801")),
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
                Field::Text("cntt_usiq_srno", "내용 조회용 일련번호"),
                Field::Text("news_ofer_entp_code", "뉴스 제공 업체 코드"),
                Field::Date("data_dt", "작성일자"),
                Field::Time("data_tm", "작성시간"),
                Field::Text("hts_pbnt_titl_cntt", "HTS 공시 제목 내용"),
                Field::Text("news_lrdv_code", "뉴스 대구분"),
                Field::Text("dorg", "자료원"),
                Field::Text("iscd1", "종목 코드1"),
                Field::Text("iscd2", "종목 코드2"),
                Field::Text("iscd3", "종목 코드3"),
                Field::Text("iscd4", "종목 코드4"),
                Field::Text("iscd5", "종목 코드5"),
                Field::Text("iscd6", "종목코드6"),
                Field::Text("iscd7", "종목코드7"),
                Field::Text("iscd8", "종목코드8"),
                Field::Text("iscd9", "종목코드9"),
                Field::Text("iscd10", "종목코드10"),
                Field::Text("kor_isnm1", "한글종목명1"),
                Field::Text("kor_isnm2", "한글종목명2"),
                Field::Text("kor_isnm3", "한글종목명3"),
                Field::Text("kor_isnm4", "한글종목명4"),
                Field::Text("kor_isnm5", "한글종목명5"),
                Field::Text("kor_isnm6", "한글종목명6"),
                Field::Text("kor_isnm7", "한글종목명7"),
                Field::Text("kor_isnm8", "한글종목명8"),
                Field::Text("kor_isnm9", "한글종목명9"),
                Field::Text("kor_isnm10", "한글종목명10"),
            ],
        ),
    ],
    check: check::<BrknewsTitleResponse>,
};

/// 해외속보(제목) — headlines of breaking overseas news: `GET /uapi/overseas-price/v1/quotations/brknews-title`.
///
/// Official document: 해외주식-055.
///
/// TR id: real `FHKST01011801`, paper none.
#[doc(alias = "FHKST01011801")]
#[doc(alias = "해외주식-055")]
#[doc(alias = "해외속보(제목)")]
#[derive(Debug, Clone)]
pub struct BrknewsTitle {
    params: Params,
}

impl BrknewsTitle {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 뉴스 제공 업체 코드 — news provider code, send blank. Default `0`.
    #[must_use]
    pub fn fid_news_ofer_entp_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_NEWS_OFER_ENTP_CODE", value.into());
        self
    }

    /// 조건 시장 구분 코드 — market class code for the query, blank unless required. Default: empty.
    #[must_use]
    pub fn fid_cond_mrkt_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_COND_MRKT_CLS_CODE", value.into());
        self
    }

    /// 입력 종목코드 — issue code to query (Q prefix for ETN). Default: empty.
    #[must_use]
    pub fn fid_input_iscd(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_ISCD", value.into());
        self
    }

    /// 제목 내용 — title text, send blank. Default: empty.
    #[must_use]
    pub fn fid_titl_cntt(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_TITL_CNTT", value.into());
        self
    }

    /// 입력날짜1 — search start date. Default: empty.
    #[must_use]
    pub fn fid_input_date_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_DATE_1", value.into());
        self
    }

    /// 입력 시간1 — input time 1. Default: empty.
    #[must_use]
    pub fn fid_input_hour_1(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_HOUR_1", value.into());
        self
    }

    /// 순위 정렬 구분 코드 — ranking sort order code. Default: empty.
    #[must_use]
    pub fn fid_rank_sort_cls_code(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_RANK_SORT_CLS_CODE", value.into());
        self
    }

    /// 입력 일련번호 — input serial number, send blank. Default: empty.
    #[must_use]
    pub fn fid_input_srno(mut self, value: impl Into<String>) -> Self {
        self.params.set("FID_INPUT_SRNO", value.into());
        self
    }
}

impl Default for BrknewsTitle {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for BrknewsTitle {
    type Response = BrknewsTitleResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for BrknewsTitle {}

/// The reply to [`BrknewsTitle`].
#[non_exhaustive]
pub struct BrknewsTitleResponse {
    /// 응답상세.
    pub output: Vec<BrknewsTitleOutput>,
}

impl fmt::Debug for BrknewsTitleResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("BrknewsTitleResponse", "").parts(&[&self.output]).fmt(f)
    }
}

impl Decode for BrknewsTitleResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { output: reply.list("output") }
    }
}

/// A row of `output`, 응답상세.
#[non_exhaustive]
pub struct BrknewsTitleOutput {
    /// 내용 조회용 일련번호 — serial number for reading the content.
    pub cntt_usiq_srno: String,
    /// 뉴스 제공 업체 코드 — news provider code.
    pub news_ofer_entp_code: String,
    /// 작성일자 — date written.
    pub data_dt: Option<Date>,
    /// 작성시간 — time written.
    pub data_tm: Option<Time>,
    /// HTS 공시 제목 내용 — disclosure or news title.
    pub hts_pbnt_titl_cntt: String,
    /// 뉴스 대구분 — major news category code.
    pub news_lrdv_code: String,
    /// 자료원 — news source.
    pub dorg: String,
    /// 종목 코드1 — issue code 1.
    pub iscd1: String,
    /// 종목 코드2 — issue code 2.
    pub iscd2: String,
    /// 종목 코드3 — issue code 3.
    pub iscd3: String,
    /// 종목 코드4 — issue code 4.
    pub iscd4: String,
    /// 종목 코드5 — issue code 5.
    pub iscd5: String,
    /// 종목코드6 — issue code 6.
    pub iscd6: String,
    /// 종목코드7 — issue code 7.
    pub iscd7: String,
    /// 종목코드8 — issue code 8.
    pub iscd8: String,
    /// 종목코드9 — issue code 9.
    pub iscd9: String,
    /// 종목코드10 — issue code 10.
    pub iscd10: String,
    /// 한글종목명1 — issue name in Korean 1.
    pub kor_isnm1: String,
    /// 한글종목명2 — issue name in Korean 2.
    pub kor_isnm2: String,
    /// 한글종목명3 — issue name in Korean 3.
    pub kor_isnm3: String,
    /// 한글종목명4 — issue name in Korean 4.
    pub kor_isnm4: String,
    /// 한글종목명5 — issue name in Korean 5.
    pub kor_isnm5: String,
    /// 한글종목명6 — issue name in Korean 6.
    pub kor_isnm6: String,
    /// 한글종목명7 — issue name in Korean 7.
    pub kor_isnm7: String,
    /// 한글종목명8 — issue name in Korean 8.
    pub kor_isnm8: String,
    /// 한글종목명9 — issue name in Korean 9.
    pub kor_isnm9: String,
    /// 한글종목명10 — issue name in Korean 10.
    pub kor_isnm10: String,
}

impl FromRow for BrknewsTitleOutput {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            cntt_usiq_srno: row.text("cntt_usiq_srno"),
            news_ofer_entp_code: row.text("news_ofer_entp_code"),
            data_dt: row.date("data_dt"),
            data_tm: row.time("data_tm"),
            hts_pbnt_titl_cntt: row.text("hts_pbnt_titl_cntt"),
            news_lrdv_code: row.text("news_lrdv_code"),
            dorg: row.text("dorg"),
            iscd1: row.text("iscd1"),
            iscd2: row.text("iscd2"),
            iscd3: row.text("iscd3"),
            iscd4: row.text("iscd4"),
            iscd5: row.text("iscd5"),
            iscd6: row.text("iscd6"),
            iscd7: row.text("iscd7"),
            iscd8: row.text("iscd8"),
            iscd9: row.text("iscd9"),
            iscd10: row.text("iscd10"),
            kor_isnm1: row.text("kor_isnm1"),
            kor_isnm2: row.text("kor_isnm2"),
            kor_isnm3: row.text("kor_isnm3"),
            kor_isnm4: row.text("kor_isnm4"),
            kor_isnm5: row.text("kor_isnm5"),
            kor_isnm6: row.text("kor_isnm6"),
            kor_isnm7: row.text("kor_isnm7"),
            kor_isnm8: row.text("kor_isnm8"),
            kor_isnm9: row.text("kor_isnm9"),
            kor_isnm10: row.text("kor_isnm10"),
        }
    }
}

impl fmt::Debug for BrknewsTitleOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("BrknewsTitleOutput", "output")
            .texts(&[
                &self.cntt_usiq_srno,
                &self.news_ofer_entp_code,
                &self.hts_pbnt_titl_cntt,
                &self.news_lrdv_code,
                &self.dorg,
                &self.iscd1,
                &self.iscd2,
                &self.iscd3,
                &self.iscd4,
                &self.iscd5,
                &self.iscd6,
                &self.iscd7,
                &self.iscd8,
                &self.iscd9,
                &self.iscd10,
                &self.kor_isnm1,
                &self.kor_isnm2,
                &self.kor_isnm3,
                &self.kor_isnm4,
                &self.kor_isnm5,
                &self.kor_isnm6,
                &self.kor_isnm7,
                &self.kor_isnm8,
                &self.kor_isnm9,
                &self.kor_isnm10,
            ])
            .dates(&[self.data_dt])
            .times(&[self.data_tm])
            .fmt(f)
    }
}
