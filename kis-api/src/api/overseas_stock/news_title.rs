//! 해외뉴스종합(제목) (해외주식-053).

use jiff::civil::{Date, Time};

use super::super::prelude::*;

static META: Meta = Meta {
    id: "overseas_stock.news_title",
    title: "해외뉴스종합(제목)",
    doc_no: "해외주식-053",
    method: Method::Get,
    path: "/uapi/overseas-price/v1/quotations/news-title",
    kind: Kind::Read,
    class: Class::Quote,
    tr_ids: &[TrId { when: &[], real: "HHPSTH60100C1", paper: None, old: &[] }],
    paging: Paging::Single,
    params: &[
        Param::Required("INFO_GB", "뉴스구분", 1, Some("")),
        Param::Required("CLASS_CD", "중분류", 2, Some("")),
        Param::Required("NATION_CD", "국가코드", 2, Some("")),
        Param::Required("EXCHANGE_CD", "거래소코드", 3, Some("")),
        Param::Required("SYMB", "종목코드", 20, Some("")),
        Param::Required("DATA_DT", "조회일자", 8, Some("")),
        Param::Required("DATA_TM", "조회시간", 6, Some("")),
        Param::Required("CTS", "다음키", 35, Some("")),
    ],
    reply: &[
        root(&[
            Field::Text("rt_cd", "성공 실패 여부"),
            Field::Text("msg_cd", "응답코드"),
            Field::Text("msg1", "응답메세지"),
        ]),
        list(
            "outblock1",
            &[
                Field::Text("info_gb", "뉴스구분"),
                Field::Text("news_key", "뉴스키"),
                Field::Date("data_dt", "조회일자"),
                Field::Time("data_tm", "조회시간"),
                Field::Text("class_cd", "중분류"),
                Field::Text("class_name", "중분류명"),
                Field::Text("source", "자료원"),
                Field::Text("nation_cd", "국가코드"),
                Field::Text("exchange_cd", "거래소코드"),
                Field::Text("symb", "종목코드"),
                Field::Text("symb_name", "종목명"),
                Field::Text("title", "제목"),
            ],
        ),
    ],
    check: check::<NewsTitleResponse>,
};

/// 해외뉴스종합(제목) — headlines of overseas news: `GET /uapi/overseas-price/v1/quotations/news-title`.
///
/// Official document: 해외주식-053.
///
/// TR id: real `HHPSTH60100C1`, paper none.
#[doc(alias = "HHPSTH60100C1")]
#[doc(alias = "해외주식-053")]
#[doc(alias = "해외뉴스종합(제목)")]
#[derive(Debug, Clone)]
pub struct NewsTitle {
    params: Params,
}

impl NewsTitle {
    /// Everything at its default.
    pub fn new() -> Self {
        Self { params: META.defaults() }
    }

    /// 뉴스구분 — news type, blank for all. Default: empty.
    #[must_use]
    pub fn info_gb(mut self, value: impl Into<String>) -> Self {
        self.params.set("INFO_GB", value.into());
        self
    }

    /// 중분류 — news category code, blank for all. Default: empty.
    #[must_use]
    pub fn class_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("CLASS_CD", value.into());
        self
    }

    /// 국가코드 — country code, blank for all. Default: empty.
    #[must_use]
    pub fn nation_cd(mut self, value: impl Into<Code<codes::NationCd>>) -> Self {
        self.params.set_code("NATION_CD", value.into());
        self
    }

    /// 거래소코드 — exchange code, blank for all. Default: empty.
    #[must_use]
    pub fn exchange_cd(mut self, value: impl Into<String>) -> Self {
        self.params.set("EXCHANGE_CD", value.into());
        self
    }

    /// 종목코드 — ticker symbol. Default: empty.
    #[must_use]
    pub fn symb(mut self, value: impl Into<String>) -> Self {
        self.params.set("SYMB", value.into());
        self
    }

    /// 조회일자 — date written. Default: empty.
    #[must_use]
    pub fn data_dt(mut self, value: impl Into<String>) -> Self {
        self.params.set("DATA_DT", value.into());
        self
    }

    /// 조회시간 — time written. Default: empty.
    #[must_use]
    pub fn data_tm(mut self, value: impl Into<String>) -> Self {
        self.params.set("DATA_TM", value.into());
        self
    }

    /// 다음키 — continuation key from the previous inquiry. Default: empty.
    #[must_use]
    pub fn cts(mut self, value: impl Into<String>) -> Self {
        self.params.set("CTS", value.into());
        self
    }
}

impl Default for NewsTitle {
    fn default() -> Self {
        Self::new()
    }
}

impl Endpoint for NewsTitle {
    type Response = NewsTitleResponse;
    const META: &'static Meta = &META;

    fn params(&self) -> &Params {
        &self.params
    }
}

impl ReadEndpoint for NewsTitle {}

/// The reply to [`NewsTitle`].
#[non_exhaustive]
pub struct NewsTitleResponse {
    /// 응답상세.
    pub outblock1: Vec<NewsTitleOutblock1>,
}

impl fmt::Debug for NewsTitleResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NewsTitleResponse", "").parts(&[&self.outblock1]).fmt(f)
    }
}

impl Decode for NewsTitleResponse {
    const META: &'static Meta = &META;

    fn read(reply: &mut Reply<'_>) -> Self {
        Self { outblock1: reply.list("outblock1") }
    }
}

/// A row of `outblock1`, 응답상세.
#[non_exhaustive]
pub struct NewsTitleOutblock1 {
    /// 뉴스구분 — news type, blank for all.
    pub info_gb: String,
    /// 뉴스키 — news key.
    pub news_key: String,
    /// 조회일자 — date written.
    pub data_dt: Option<Date>,
    /// 조회시간 — time written.
    pub data_tm: Option<Time>,
    /// 중분류 — news category code, blank for all.
    pub class_cd: String,
    /// 중분류명 — news category name.
    pub class_name: String,
    /// 자료원 — news source.
    pub source: String,
    /// 국가코드 — country code, blank for all.
    pub nation_cd: String,
    /// 거래소코드 — exchange code, blank for all.
    pub exchange_cd: String,
    /// 종목코드 — ticker symbol.
    pub symb: String,
    /// 종목명 — issue name.
    pub symb_name: String,
    /// 제목 — news title.
    pub title: String,
}

impl FromRow for NewsTitleOutblock1 {
    fn from_row(row: &mut Row<'_, '_>) -> Self {
        Self {
            info_gb: row.text("info_gb"),
            news_key: row.text("news_key"),
            data_dt: row.date("data_dt"),
            data_tm: row.time("data_tm"),
            class_cd: row.text("class_cd"),
            class_name: row.text("class_name"),
            source: row.text("source"),
            nation_cd: row.text("nation_cd"),
            exchange_cd: row.text("exchange_cd"),
            symb: row.text("symb"),
            symb_name: row.text("symb_name"),
            title: row.text("title"),
        }
    }
}

impl fmt::Debug for NewsTitleOutblock1 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        META.shown("NewsTitleOutblock1", "outblock1")
            .texts(&[
                &self.info_gb,
                &self.news_key,
                &self.class_cd,
                &self.class_name,
                &self.source,
                &self.nation_cd,
                &self.exchange_cd,
                &self.symb,
                &self.symb_name,
                &self.title,
            ])
            .dates(&[self.data_dt])
            .times(&[self.data_tm])
            .fmt(f)
    }
}
